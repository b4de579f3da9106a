// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

#include <span>

// The payload of an age file: STREAM, chunks of 64 KiB that are authenticated each in its place (ChaCha20-Poly1305,
// nonce of an 11-byte counter and a byte that marks the last one).
namespace relais::exchange {

constexpr qsizetype kAgeChunkBytes = 64 * 1024; ///< of text

/// Bytes of the stream of a text of so many bytes.
qsizetype ageStreamLength(qsizetype plain);

/// From 4 MiB on two halves are sealed side by side; progress is told by the caller's thread alone.
/// @param key 32 bytes @param to exactly ageStreamLength(plain.size()) bytes. Cancelled.
Result<void> sealAgeStream(QByteArrayView plain, const SecretBytes &key, std::span<unsigned char> to,
                           const JobControl &job);

/// The whole text, or nothing of it: what was opened before a fault is wiped.
/// BundleIncomplete "chunk": no last chunk; BundleAltered "chunk" (any other fault), "empty" (a last chunk without
/// text after others), "trailing" (bytes after the last chunk); Cancelled.
Result<QByteArray> openAgeStream(QByteArrayView stream, const SecretBytes &key, const JobControl &job);

} // namespace relais::exchange
