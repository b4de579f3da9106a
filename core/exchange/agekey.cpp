// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/agekey.h"

#include "core/base/bytes.h"
#include "core/exchange/bech32.h"

#include <sodium.h>

#include <array>
#include <utility>

namespace relais::exchange {

namespace {

constexpr qsizetype kKeyBytes = 32;
constexpr QByteArrayView kRecipientPrefix("age");
constexpr QByteArrayView kIdentityPrefix("AGE-SECRET-KEY-");

/// Whether every secret gives the same shared one with it, zero: a multiple of eight times such a point is nothing.
bool isOfLowOrder(const QByteArray &publicKey)
{
    std::array<unsigned char, crypto_scalarmult_curve25519_BYTES> shared{};
    std::array<unsigned char, crypto_scalarmult_curve25519_SCALARBYTES> any{};
    return crypto_scalarmult_curve25519(shared.data(), any.data(), bytesOf(publicKey)) != 0;
}

} // namespace

AgePair newAgePair()
{
    AgePair pair{SecretBytes::random(kKeyBytes), {}};
    pair.recipient = ageRecipientOf(pair.secret);
    return pair;
}

QByteArray ageRecipientOf(const SecretBytes &secret)
{
    Q_ASSERT(secret.size() == kKeyBytes);
    QByteArray publicKey(kKeyBytes, '\0');
    crypto_scalarmult_curve25519_base(bytesOf(publicKey), secret.data());
    return ageRecipientText(publicKey);
}

std::optional<QByteArray> readAgeRecipient(QByteArrayView text)
{
    std::optional<Bech32> read = readBech32(text);
    if (!read || read->prefix != kRecipientPrefix || read->bytes.size() != kKeyBytes || isOfLowOrder(read->bytes)) {
        return {};
    }
    return std::move(read->bytes);
}

QByteArray ageRecipientText(QByteArrayView publicKey)
{
    return bech32Text(kRecipientPrefix, publicKey);
}

std::optional<SecretBytes> readAgeIdentity(QByteArrayView text)
{
    std::optional<Bech32> read = readBech32(text);
    if (!read || read->prefix != kIdentityPrefix || read->bytes.size() != kKeyBytes) {
        return {};
    }
    return SecretBytes::take(read->bytes);
}

QByteArray ageIdentityText(const SecretBytes &secret)
{
    const QByteArrayView bytes(secret.data(), static_cast<qsizetype>(secret.size()));
    return bech32Text(kIdentityPrefix.toByteArray().toLower(), bytes).toUpper();
}

std::optional<SecretBytes> sharedSecret(const SecretBytes &secret, const QByteArray &publicKey)
{
    SecretBytes shared(crypto_scalarmult_curve25519_BYTES);
    if (crypto_scalarmult_curve25519(shared.data(), secret.data(), bytesOf(publicKey)) != 0) {
        return {};
    }
    return shared;
}

} // namespace relais::exchange
