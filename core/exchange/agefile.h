// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QList>

#include <span>

// Files of the public age format, version 1 (C2SP age.md), whole in memory. What it takes and refuses: exchange notes
// 1.6, rows 1 to 19.
namespace relais::exchange {

/// Of the encrypted file, in bytes (exchange notes 1.2).
constexpr qsizetype kLargestBundle = 64 * 1024 * 1024;

/// The largest text that still fits into a file of so many bytes with so many recipients.
qsizetype largestAgePlain(qsizetype largestFile, qsizetype recipients);

/// @param recipients 1 to 16 texts "age1…"
/// Errors: InvalidInput "recipient", "recipients"; BundleTooLarge: the file would be larger than `largest`; Cancelled.
Result<QByteArray> encryptAge(const QByteArray &plain, const QList<QByteArray> &recipients,
                              const JobControl &job = JobControl(), qsizetype largest = kLargestBundle);

struct OpenedAge {
    QByteArray plain;
    std::size_t identity = 0; ///< which of the given ones opened it
};

/// The whole text, after its last chunk was verified, or an error and nothing of it.
/// @param identities secrets of 32 bytes, tried in this order
/// Errors: BundleTooLarge; BundleIncomplete ("header", "nonce", "chunk"); NotABundle, BundleNewer, BundleArmoured;
/// NotForUs; BundleAltered ("mac", "scrypt": a passphrase, which no bundle has and which is never tried, and those of
/// readAgeHeader, unwrapFileKey and openAgeStream); Cancelled.
Result<OpenedAge> decryptAge(const QByteArray &file, std::span<const SecretBytes> identities,
                             const JobControl &job = JobControl(), qsizetype largest = kLargestBundle);

/// A file that a person locked with a passphrase; no bundle is.
Result<QByteArray> decryptAgeByPassphrase(const QByteArray &file, const SecretBytes &passphrase,
                                          const JobControl &job = JobControl());

} // namespace relais::exchange
