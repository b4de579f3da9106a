// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/minisign.h"

#include "core/base/bytes.h"
#include "core/exchange/strictbase64.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace relais::exchange {

namespace {

constexpr QByteArrayView kKeyAlgorithm("Ed");
constexpr QByteArrayView kPrehashed("ED");
constexpr QByteArrayView kLegacy("Ed");
constexpr QByteArrayView kUntrusted("untrusted comment: ");
constexpr QByteArrayView kTrusted("trusted comment: ");
constexpr qsizetype kAlgorithmBytes = 2;
constexpr qsizetype kIdBytes = 8;
constexpr qsizetype kPublicBytes = crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype kSignatureBytes = crypto_sign_BYTES;
constexpr qsizetype kLongestComment = 1000;

using Hash = std::array<unsigned char, crypto_generichash_BYTES_MAX>;

auto sizeOf(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

Hash hashOf(QByteArrayView body)
{
    Hash hash{};
    crypto_generichash(hash.data(), hash.size(), bytesOf(body), sizeOf(body), nullptr, 0);
    return hash;
}

QByteArray signedBy(const SecretBytes &secret, const unsigned char *text, unsigned long long length)
{
    QByteArray signature(kSignatureBytes, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, text, length, secret.data());
    return signature;
}

bool isPrintable(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char sign) { return sign >= ' ' && sign <= '~'; });
}

Error altered(const QString &detail)
{
    return {ErrorCode::BundleAltered, detail};
}

/// Takes the next line off the text.
Result<QByteArrayView> takeLine(QByteArrayView &text)
{
    const qsizetype end = text.first(std::min(text.size(), kLongestSignatureLine + 1)).indexOf('\n');
    if (end < 0) {
        return altered(u"line"_s);
    }
    const QByteArrayView line = text.first(end);
    if (!isPrintable(line)) {
        return altered(u"character"_s);
    }
    text = text.sliced(end + 1);
    return line;
}

} // namespace

SigningPair newSigningPair()
{
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    crypto_sign_keypair(publicKey.data(), secret.data());
    QByteArray keyId(kIdBytes, '\0');
    randombytes_buf(keyId.data(), static_cast<std::size_t>(kIdBytes));
    return signingPairOf(std::move(secret), keyId);
}

SigningPair signingPairOf(SecretBytes secret, const QByteArray &keyId)
{
    Q_ASSERT(secret.size() == crypto_sign_SECRETKEYBYTES && keyId.size() == kIdBytes);
    QByteArray publicKey(kPublicBytes, '\0');
    crypto_sign_ed25519_sk_to_pk(bytesOf(publicKey), secret.data());
    return {std::move(secret), keyId, publicKey};
}

QByteArray signatureKeyText(const SignatureKey &key)
{
    return base64Text(kKeyAlgorithm.toByteArray() + key.id + key.publicKey, Base64Padding::Present);
}

std::optional<SignatureKey> readSignatureKey(QByteArrayView text)
{
    const auto bytes = readBase64(text, Base64Padding::Present);
    if (!bytes || bytes->size() != kAlgorithmBytes + kIdBytes + kPublicBytes || !bytes->startsWith(kKeyAlgorithm)) {
        return {};
    }
    return SignatureKey{bytes->mid(kAlgorithmBytes, kIdBytes), bytes->last(kPublicBytes)};
}

QByteArray signMinisign(const SigningPair &pair, QByteArrayView body, const QString &untrusted, const QString &trusted)
{
    const QByteArray comment = trusted.toLatin1();
    Q_ASSERT(isPrintable(comment) && comment.size() <= kLongestComment);
    Q_ASSERT(isPrintable(untrusted.toLatin1()) && untrusted.size() <= kLongestComment);
    const Hash hash = hashOf(body);
    const QByteArray signature = signedBy(pair.secret, hash.data(), hash.size());
    const QByteArray both = signature + comment;
    const QByteArray global = signedBy(pair.secret, bytesOf(both), sizeOf(both));
    return kUntrusted.toByteArray() + untrusted.toLatin1() + '\n' +
           base64Text(kPrehashed.toByteArray() + pair.keyId + signature, Base64Padding::Present) + '\n' +
           kTrusted.toByteArray() + comment + '\n' + base64Text(global, Base64Padding::Present) + '\n';
}

Result<SignatureLines> readSignatureLines(QByteArrayView text)
{
    QByteArrayView rest = text;
    std::array<QByteArrayView, 4> lines;
    for (QByteArrayView &line : lines) {
        const auto next = takeLine(rest);
        if (!next) {
            return next.error();
        }
        line = *next;
    }
    if (!lines[0].startsWith(kUntrusted) || !lines[2].startsWith(kTrusted)) {
        return altered(u"comment"_s);
    }
    const auto first = readBase64(lines[1], Base64Padding::Present);
    const auto global = readBase64(lines[3], Base64Padding::Present);
    if (!first || first->size() != kAlgorithmBytes + kIdBytes + kSignatureBytes || !global ||
        global->size() != kSignatureBytes) {
        return altered(u"signature"_s);
    }
    if (!first->startsWith(kPrehashed)) {
        return altered(first->startsWith(kLegacy) ? u"legacy"_s : u"signature"_s);
    }
    return SignatureLines{first->mid(kAlgorithmBytes, kIdBytes), first->last(kSignatureBytes),
                          lines[2].sliced(kTrusted.size()).toByteArray(), *global, text.size() - rest.size()};
}

Result<void> verifyMinisign(const SignatureLines &lines, const QByteArray &publicKey, QByteArrayView body)
{
    Q_ASSERT(publicKey.size() == kPublicBytes && lines.signature.size() == kSignatureBytes &&
             lines.globalSignature.size() == kSignatureBytes);
    const Hash hash = hashOf(body);
    if (crypto_sign_verify_detached(bytesOf(lines.signature), hash.data(), hash.size(), bytesOf(publicKey)) != 0) {
        return Error{ErrorCode::SignatureWrong, u"body"_s};
    }
    const QByteArray both = lines.signature + lines.trustedComment;
    if (crypto_sign_verify_detached(bytesOf(lines.globalSignature), bytesOf(both), sizeOf(both), bytesOf(publicKey)) !=
        0) {
        return Error{ErrorCode::SignatureWrong, u"comment"_s};
    }
    return {};
}

} // namespace relais::exchange
