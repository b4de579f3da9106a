// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/slotcrypto.h"

#include <sodium.h>

#include <algorithm>
#include <cmath>
#include <ctime>

namespace relais::store {

namespace {

constexpr qint64 kMebibyte = 1024 * 1024;
constexpr double kTargetMs = 1000;
constexpr double kTooSlowMs = 2000; // for the fewest passes: take less memory instead
constexpr int kFewestPasses = 3;
constexpr int kMostPasses = 20; // the reader accepts no more

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

auto sizeOf(const QByteArray &array)
{
    return static_cast<unsigned long long>(array.size());
}

} // namespace

Result<KdfCost> calibrateKdf()
{
    const SecretBytes phrase = SecretBytes::random(32);
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    for (const qint64 memory : {256 * kMebibyte, 128 * kMebibyte, 64 * kMebibyte}) {
        // Time of the processor, not of the wall: a machine that is busy today must not make a vault that is weak for
        // ever.
        const std::clock_t start = std::clock();
        const bool done = stretch(phrase, salt, {kFewestPasses, memory}).has_value();
        const double elapsed = std::max(1.0, 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
        if (done && (elapsed < kTooSlowMs || memory == 64 * kMebibyte)) {
            const auto passes = static_cast<int>(std::lround(kFewestPasses * kTargetMs / elapsed));
            return KdfCost{std::clamp(passes, kFewestPasses, kMostPasses), memory};
        }
    }
    return Error{ErrorCode::OutOfMemory, u"argon2id cannot have 64 MiB"_s};
}

Result<SecretBytes> stretch(const SecretBytes &passphrase, const QByteArray &salt, const KdfCost &cost)
{
    Q_ASSERT(salt.size() == crypto_pwhash_SALTBYTES);
    SecretBytes key(32);
    const auto *const phrase =
        passphrase.size() == 0 ? "" : static_cast<const char *>(static_cast<const void *>(passphrase.data()));
    if (crypto_pwhash(key.data(), key.size(), phrase, passphrase.size(), bytesOf(salt),
                      static_cast<unsigned long long>(cost.operations), static_cast<std::size_t>(cost.memory),
                      crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return Error{ErrorCode::OutOfMemory, u"argon2id, %1 bytes"_s.arg(cost.memory)};
    }
    return key;
}

QByteArray authenticate(const SecretBytes &key, const QByteArray &text)
{
    Q_ASSERT(key.size() == crypto_auth_hmacsha256_KEYBYTES);
    QByteArray tag(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256(bytesOf(tag), bytesOf(text), sizeOf(text), key.data());
    return tag;
}

QByteArray seal(const SecretBytes &secret, const SecretBytes &key, const QByteArray &nonce, const QByteArray &header)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    Q_ASSERT(nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    QByteArray sealed(static_cast<qsizetype>(secret.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed), nullptr, secret.data(), secret.size(), bytesOf(header),
                                               sizeOf(header), nullptr, bytesOf(nonce), key.data());
    return sealed;
}

std::optional<SecretBytes> unseal(const QByteArray &sealed, const SecretBytes &key, const QByteArray &nonce,
                                  const QByteArray &header)
{
    constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (sealed.size() <= kTag || nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES) {
        return {};
    }
    SecretBytes secret(static_cast<std::size_t>(sealed.size() - kTag));
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secret.data(), nullptr, nullptr, bytesOf(sealed), sizeOf(sealed),
                                                   bytesOf(header), sizeOf(header), bytesOf(nonce), key.data()) != 0) {
        return {};
    }
    return secret;
}

KeyPair newKeyPair()
{
    KeyPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), SecretBytes(crypto_box_SECRETKEYBYTES)};
    crypto_box_keypair(bytesOf(pair.publicKey), pair.secretKey.data());
    return pair;
}

QByteArray sealTo(const QByteArray &publicKey, const SecretBytes &secret)
{
    Q_ASSERT(publicKey.size() == crypto_box_PUBLICKEYBYTES);
    QByteArray sealed(static_cast<qsizetype>(secret.size() + crypto_box_SEALBYTES), '\0');
    return crypto_box_seal(bytesOf(sealed), secret.data(), secret.size(), bytesOf(publicKey)) == 0 ? sealed
                                                                                                   : QByteArray();
}

std::optional<SecretBytes> unsealBy(const QByteArray &publicKey, const SecretBytes &secretKey,
                                    const SecretBytes &sealed)
{
    if (sealed.size() <= crypto_box_SEALBYTES || publicKey.size() != crypto_box_PUBLICKEYBYTES) {
        return {};
    }
    SecretBytes secret(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(secret.data(), sealed.data(), sealed.size(), bytesOf(publicKey), secretKey.data()) != 0) {
        return {};
    }
    return secret;
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

} // namespace relais::store
