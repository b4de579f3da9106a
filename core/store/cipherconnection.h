// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace relais::store {

/// Everything that decides how a page lies on the disk. Stored in the slot files and set by name at each opening,
/// because an engine whose defaults change would otherwise no longer read the vault.
struct CipherParameters {
    int pageSize = 4096;
    QString hmacAlgorithm = u"HMAC_SHA256"_s;       ///< 25–45 % faster on cold pages than the engine's default
    QString kdfAlgorithm = u"PBKDF2_HMAC_SHA512"_s; ///< derives the page authentication key from the raw key
    int kdfIterations = 256000;                     ///< not run for a raw key, stored all the same
    int plaintextHeaderSize = 0;

    friend bool operator==(const CipherParameters &, const CipherParameters &) = default;
};

/// Self test of the engine this program is linked to: SQLCipher 4.6, with the codec, temporary tables in memory.
/// Answers WrongEngine otherwise. Every opening runs it.
Result<void> verifyEngine();

/// One open, keyed and verified connection, and its name in Qt Sql. Belongs to the thread that opened it; the
/// destructor finalises what is left of its queries, closes and removes the name.
class CipherConnection
{
public:
    static constexpr std::size_t kKeySize = 32;
    enum class Mode { Create, Open };

    /// The whole opening sequence; any deviation refuses.
    /// Errors: WrongEngine; VaultMissing, VaultExists; VaultPlain (not encrypted); WrongKey (this key and these
    /// parameters do not authenticate the first page: whoever holds a key proven otherwise may read VaultDamaged
    /// instead); VaultReadOnly, VaultBusy, VaultDamaged, DiskFull, DiskFailure; InvalidInput (size of the key).
    /// In mode Create the file must not exist; it is readable by its owner only.
    static Result<std::unique_ptr<CipherConnection>> open(const QString &path, const SecretBytes &key,
                                                          const CipherParameters &parameters, Mode mode);
    ~CipherConnection();
    CipherConnection(const CipherConnection &) = delete;
    CipherConnection &operator=(const CipherConnection &) = delete;

    [[nodiscard]] QSqlDatabase database() const;

private:
    explicit CipherConnection(QString name) : m_name(std::move(name)) {}

    QString m_name;
};

} // namespace relais::store
