// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/agefile.h" // kLargestBundle
#include "core/exchange/manifest.h"
#include "core/exchange/minisign.h"

#include <optional>
#include <vector>

/// A bundle: an age file whose plaintext is four minisign lines and a fixed ustar (exchange notes 1.2), so that `age`,
/// `minisign`, `head`, `tail` and `tar` open it. Pure functions of bytes and keys; run them in a Job.
namespace relais::exchange {

inline constexpr qsizetype kLargestByMail = 15 * 1024 * 1024; ///< above it a mail may refuse it: warned
inline constexpr qsizetype kMostFiles = 200;                  ///< attachments; with the two entries before: 202
inline constexpr qsizetype kLargestFile = 16 * 1024 * 1024;

using Signer = SigningPair;

/// What goes in. The manifest's lines, hashes and sizes are filled in by writeBundle().
struct Contents {
    Manifest manifest;
    QByteArray journal;      ///< lines, each LF ended
    QList<QByteArray> files; ///< in the order of manifest.files
};

struct Written {
    QByteArray file;
    QByteArray bodyHash; ///< SHA-256 of the body: `prev` of the next, and what a fork is known by
    QString name;        ///< 16 random characters of base 32 and ".relais": tells nothing
};
QString newFileName();
/// Fills in `from.key`, names, sizes, hashes and the number of lines; everything else is the caller's.
/// @param recipient "age1…" of the recipient's card; `manifest.to.key` must be its hash (see keyHash)
/// InvalidInput: it is over a limit of the format or would not be read again, with the path; Cancelled.
Result<Written> writeBundle(Contents contents, const Signer &signer, const QByteArray &recipient,
                            const JobControl &job);

/// Decrypted, nothing of the body looked at: which key says it signed, so that the caller can look for its card.
struct Opened {
    QByteArray plain;
    QByteArray keyId;     ///< 8 bytes
    QByteArray recipient; ///< keyHash() of the one of our keys that opened it
};
/// Everything up to row 21 of the table in exchange notes 1.6: BundleIncomplete, NotABundle, BundleNewer,
/// BundleArmoured, BundleTooLarge, NotForUs, BundleAltered, Cancelled.
Result<Opened> openBundle(const QByteArray &file, const std::vector<SecretBytes> &identities, const JobControl &job);

/// What the signed comment of a bundle says. It is as true as its signature: to be shown and answered once readBody()
/// said anything but SignatureWrong (a bundle for later, one that contradicts itself), never before.
struct Announced {
    QString from;
    QString to;
    qint64 epoch = 0;
    qint64 sequence = 0;
    QString bundle;
};
/// Nothing when the comment is of another form.
std::optional<Announced> announcedBy(const Opened &opened);

/// What the card of the signer says, and which of our keys it was encrypted to.
struct Expected {
    QByteArray publicKey; ///< of the signer, 32 bytes
    QString from;         ///< address of the signer's card
    QString to;           ///< our address
    QByteArray toKey;     ///< keyHash() of the recipient that opened it
};
struct Body {
    Contents contents;
    QByteArray hash; ///< SHA-256
};
/// Verifies both signatures, and only then looks at the body. SignatureWrong; BundleAltered; SenderContradicts
/// ("comment": not what the manifest says; "office", "key": of another sender); BundleDiverted ("office", "key": made
/// for another recipient); BundleForLater for a format this program cannot apply; Cancelled. Of the lines of the
/// journal only number and length are looked at.
Result<Body> readBody(const Opened &opened, const Expected &expected, const JobControl &job);

/// 32 bytes: of a body, of an entry.
QByteArray sha256(QByteArrayView bytes);
/// First 16 bytes of SHA-256 of a public key, as manifests name it. @param key 32 bytes
QByteArray keyHash(const QByteArray &key);

/// Smallest Padmé size not under `bytes`; at least 4 KiB (exchange notes 1.2).
qsizetype padded(qsizetype bytes);

} // namespace relais::exchange
