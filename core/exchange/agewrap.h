// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/exchange/ageheader.h"

#include <optional>

// The file key of an age file, wrapped for each recipient, and what is derived from it.
namespace relais::exchange {

constexpr std::size_t kAgeFileKeyBytes = 16;
constexpr qsizetype kAgeNonceBytes = 16;

/// @param publicKey 32 bytes. InvalidInput: a point of low order.
Result<AgeStanza> wrapFileKey(const SecretBytes &fileKey, const QByteArray &publicKey);

/// What a stanza gives: the file key, or nothing when it was wrapped for somebody else.
/// BundleAltered "stanza", "share" or "body": a stanza of this type that is malformed.
using Unwrapped = Result<std::optional<SecretBytes>>;
/// @param stanza of type X25519 @param secret 32 bytes
Unwrapped unwrapFileKey(const AgeStanza &stanza, const SecretBytes &secret);
/// @param stanza of type scrypt. "work": more than 2^22, which would take minutes and 4 GiB; OutOfMemory.
Unwrapped unwrapFileKeyByPassphrase(const AgeStanza &stanza, const SecretBytes &passphrase);

/// 32 bytes, for `header` up to and with "---".
QByteArray ageHeaderMac(const SecretBytes &fileKey, QByteArrayView header);
/// 32 bytes, the key of the payload. @param nonce 16 bytes
SecretBytes ageStreamKey(const SecretBytes &fileKey, QByteArrayView nonce);

} // namespace relais::exchange
