// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/agewrap.h"

#include "core/base/bytes.h"
#include "core/base/derive.h"
#include "core/exchange/agekey.h"
#include "core/exchange/strictbase64.h"

#include <sodium.h>

#include <array>

namespace relais::exchange {

namespace {

constexpr qsizetype kShareBytes = crypto_scalarmult_curve25519_BYTES;
constexpr qsizetype kWrappedBytes = kAgeFileKeyBytes + crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr qsizetype kSaltBytes = 16;
constexpr int kMostWork = 22; ///< log2 of the rounds of scrypt: 4 GiB
constexpr QByteArrayView kX25519Purpose("age-encryption.org/v1/X25519");
constexpr QByteArrayView kScryptPurpose("age-encryption.org/v1/scrypt");
/// A key that wraps is used once, so its nonce need not change.
constexpr std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> kZeroNonce{};

Error altered(const QString &detail)
{
    return {ErrorCode::BundleAltered, detail};
}

/// The key that wraps the file key. @return empty when the other side's point is of low order
SecretBytes sharedKey(const SecretBytes &secret, const QByteArray &theirs, const QByteArray &salt)
{
    const std::optional<SecretBytes> shared = sharedSecret(secret, theirs);
    return shared ? derive(*shared, salt, kX25519Purpose) : SecretBytes();
}

std::optional<SecretBytes> opened(const QByteArray &body, const SecretBytes &key)
{
    SecretBytes fileKey(kAgeFileKeyBytes);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(fileKey.data(), nullptr, nullptr, bytesOf(body),
                                                  static_cast<unsigned long long>(body.size()), nullptr, 0,
                                                  kZeroNonce.data(), key.data()) != 0) {
        return {};
    }
    return fileKey;
}

/// @return log2 of the rounds, 0 when it is not written as age writes it or too much
int workOf(const QByteArray &text)
{
    if (text.isEmpty() || text.front() == '0') {
        return 0;
    }
    for (const char sign : text) {
        if (sign < '0' || sign > '9') {
            return 0;
        }
    }
    const int work = text.toInt(); // 0 when it is no int any more
    return work <= kMostWork ? work : 0;
}

} // namespace

Result<AgeStanza> wrapFileKey(const SecretBytes &fileKey, const QByteArray &publicKey)
{
    Q_ASSERT(fileKey.size() == kAgeFileKeyBytes && publicKey.size() == kShareBytes);
    const SecretBytes ephemeral = SecretBytes::random(crypto_scalarmult_curve25519_SCALARBYTES);
    QByteArray share(kShareBytes, '\0');
    crypto_scalarmult_curve25519_base(bytesOf(share), ephemeral.data());
    const SecretBytes key = sharedKey(ephemeral, publicKey, share + publicKey);
    if (key.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"recipient"_s};
    }
    QByteArray body(kWrappedBytes, '\0');
    crypto_aead_chacha20poly1305_ietf_encrypt(bytesOf(body), nullptr, fileKey.data(), fileKey.size(), nullptr, 0,
                                              nullptr, kZeroNonce.data(), key.data());
    return AgeStanza{{"X25519", base64Text(share, Base64Padding::Absent)}, body};
}

Unwrapped unwrapFileKey(const AgeStanza &stanza, const SecretBytes &secret)
{
    Q_ASSERT(secret.size() == crypto_scalarmult_curve25519_SCALARBYTES);
    if (stanza.arguments.size() != 2) {
        return altered(u"stanza"_s);
    }
    const auto share = readBase64(stanza.arguments[1], Base64Padding::Absent);
    if (!share || share->size() != kShareBytes) {
        return altered(u"share"_s);
    }
    if (stanza.body.size() != kWrappedBytes) { // before it is opened: a longer key could open to two different texts
        return altered(u"body"_s);
    }
    QByteArray publicKey(kShareBytes, '\0');
    crypto_scalarmult_curve25519_base(bytesOf(publicKey), secret.data());
    const SecretBytes key = sharedKey(secret, *share, *share + publicKey);
    if (key.isEmpty()) {
        return altered(u"share"_s);
    }
    return opened(stanza.body, key);
}

Unwrapped unwrapFileKeyByPassphrase(const AgeStanza &stanza, const SecretBytes &passphrase)
{
    if (stanza.arguments.size() != 3) {
        return altered(u"stanza"_s);
    }
    const auto salt = readBase64(stanza.arguments[1], Base64Padding::Absent);
    if (!salt || salt->size() != kSaltBytes) {
        return altered(u"salt"_s);
    }
    const int work = workOf(stanza.arguments[2]);
    if (work == 0) {
        return altered(u"work"_s);
    }
    if (stanza.body.size() != kWrappedBytes) {
        return altered(u"body"_s);
    }
    const QByteArray fullSalt = kScryptPurpose.toByteArray() + *salt;
    SecretBytes key(crypto_aead_chacha20poly1305_ietf_KEYBYTES);
    constexpr quint32 kBlock = 8; // r and p of age
    if (crypto_pwhash_scryptsalsa208sha256_ll(passphrase.data(), passphrase.size(), bytesOf(fullSalt),
                                              static_cast<std::size_t>(fullSalt.size()), quint64{1} << work, kBlock, 1,
                                              key.data(), key.size()) != 0) {
        return Error{ErrorCode::OutOfMemory, u"scrypt"_s};
    }
    return opened(stanza.body, key);
}

QByteArray ageHeaderMac(const SecretBytes &fileKey, QByteArrayView header)
{
    const SecretBytes key = derive(fileKey, {}, "header");
    QByteArray mac(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256(bytesOf(mac), bytesOf(header), static_cast<unsigned long long>(header.size()), key.data());
    return mac;
}

SecretBytes ageStreamKey(const SecretBytes &fileKey, QByteArrayView nonce)
{
    return derive(fileKey, nonce, "payload");
}

} // namespace relais::exchange
