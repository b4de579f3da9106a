// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <span>

namespace relais {

/// Bytes that never reach swap, a copy or a log: locked guarded memory (sodium_malloc), wiped on destruction.
/// Move-only and not printable.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    /// Copies, then wipes `source`.
    static SecretBytes take(QByteArray &source);
    /// UTF-8 in normalisation form C, so that the same phrase typed on another system gives the same bytes.
    static SecretBytes fromPassphrase(const QString &phrase);
    static SecretBytes random(std::size_t size);
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] unsigned char *data() { return m_bytes; }
    [[nodiscard]] const unsigned char *data() const { return m_bytes; }
    void wipe();

private:
    unsigned char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

/// First call of every main: prepares libsodium, forbids core dumps and attaching by another process of the user.
/// @return false when libsodium cannot start; the program must then stop.
[[nodiscard]] bool hardenProcess();

/// Overwrites the characters of a string that is not shared, then empties it.
void wipe(QString &text);

} // namespace relais
