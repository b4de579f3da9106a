// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <sodium.h>

#include <cstring>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace relais {

SecretBytes::SecretBytes(std::size_t size)
    : m_bytes(size == 0 ? nullptr : static_cast<unsigned char *>(sodium_malloc(size))),
      m_size(m_bytes == nullptr ? 0 : size)
{
    if (m_bytes != nullptr) {
        sodium_memzero(m_bytes, m_size);
    }
}

SecretBytes SecretBytes::take(QByteArray &source)
{
    SecretBytes secret(static_cast<std::size_t>(source.size()));
    if (!secret.isEmpty()) {
        std::memcpy(secret.m_bytes, source.constData(), secret.m_size);
        sodium_memzero(source.data(), secret.m_size);
    }
    source.clear();
    return secret;
}

SecretBytes SecretBytes::fromPassphrase(const QString &phrase)
{
    QByteArray utf8 = phrase.normalized(QString::NormalizationForm_C).toUtf8();
    return take(utf8);
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes secret(size);
    if (!secret.isEmpty()) {
        randombytes_buf(secret.m_bytes, secret.m_size);
    }
    return secret;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes SecretBytes::clone() const
{
    SecretBytes copy(m_size);
    if (!copy.isEmpty()) {
        std::memcpy(copy.m_bytes, m_bytes, m_size);
    }
    return copy;
}

void SecretBytes::wipe()
{
    if (m_bytes != nullptr) {
        sodium_free(m_bytes); // sodium_free wipes before it releases
    }
    m_bytes = nullptr;
    m_size = 0;
}

bool hardenProcess()
{
#ifdef Q_OS_LINUX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#endif
    return sodium_init() >= 0;
}

void wipe(QString &text)
{
    if (!text.isEmpty()) {
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    text.clear();
}

} // namespace relais
