// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

// Signatures of the public minisign format, prehashed only (Ed25519 over BLAKE2b-512 of the body).
namespace relais::exchange {

constexpr qsizetype kLongestSignatureLine = 1024; ///< bytes, without its LF

struct SignatureKey {
    QByteArray id;        ///< 8 bytes, by which a reader finds the key; no proof of anything
    QByteArray publicKey; ///< 32 bytes
};

struct SigningPair {
    SecretBytes secret;   ///< 64 bytes: seed and public key, as libsodium keeps them
    QByteArray keyId;     ///< 8 bytes, random
    QByteArray publicKey; ///< 32 bytes

    [[nodiscard]] SigningPair clone() const { return {secret.clone(), keyId, publicKey}; }
};

SigningPair newSigningPair();
/// The pair of a kept secret. @param secret 64 bytes
SigningPair signingPairOf(SecretBytes secret, const QByteArray &keyId);

/// "RW…", 56 characters, as `minisign -P` takes it.
QByteArray signatureKeyText(const SignatureKey &key);
std::optional<SignatureKey> readSignatureKey(QByteArrayView text);

/// The four lines, each with its LF, that stand before the body in a bundle and alone in a file .minisig.
/// @param untrusted,trusted printable ASCII, at most 1,000 characters
QByteArray signMinisign(const SigningPair &pair, QByteArrayView body, const QString &untrusted, const QString &trusted);

struct SignatureLines {
    QByteArray keyId;           ///< 8 bytes; says which key to look up
    QByteArray signature;       ///< 64 bytes, of the body
    QByteArray trustedComment;  ///< without the words "trusted comment: "
    QByteArray globalSignature; ///< 64 bytes, of `signature` and `trustedComment`
    qsizetype length = 0;       ///< bytes of the four lines; the body begins there
};

/// Reads the form only; nothing of it may be believed before verifyMinisign. `text` may go on after the four lines.
/// BundleAltered "line" (missing, too long), "character" (CR or not printable ASCII), "comment" (without its first
/// words), "signature" (not the canonical base64 of 74 and 64 bytes), "legacy" (not prehashed).
Result<SignatureLines> readSignatureLines(QByteArrayView text);

/// SignatureWrong "body" or "comment". @param publicKey 32 bytes, of the card that has this key id
Result<void> verifyMinisign(const SignatureLines &lines, const QByteArray &publicKey, QByteArrayView body);

} // namespace relais::exchange
