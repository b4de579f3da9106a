// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/agekey.h"
#include "core/exchange/bundle.h"
#include "core/exchange/minisign.h"
#include "core/exchange/ustar.h"
#include "core/journal/wire.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <bit>

namespace relais::exchange {

namespace {

constexpr qsizetype kSmallestPlain = 4 * 1024;
const QString kUntrusted = u"relais bundle"_s;

Error invalid(const QString &what)
{
    return {ErrorCode::InvalidInput, u"bundle: "_s + what};
}

/// The manifest with what follows from the content; then it is read as the recipient will read it, so that nothing
/// leaves which would be refused there.
Result<QByteArray> completedManifest(Contents &contents, const Signer &signer, const QByteArray &recipient)
{
    Manifest &manifest = contents.manifest;
    manifest.from.key = keyHash(signer.publicKey);
    const std::optional<QByteArray> key = readAgeRecipient(recipient);
    if (!key || keyHash(*key) != manifest.to.key) {
        return invalid(u"to.key"_s);
    }
    const Result<qsizetype> lines = journal::countLines(contents.journal);
    if (!lines) {
        return invalid(u"line"_s);
    }
    manifest.lines = *lines;
    manifest.journalBytes = contents.journal.size();
    manifest.journalSha256 = sha256(contents.journal);
    if (contents.files.size() != manifest.files.size()) {
        return invalid(u"files"_s);
    }
    for (qsizetype i = 0; i < contents.files.size(); ++i) {
        manifest.files[i].name = QString::fromLatin1(fileEntryName(i));
        manifest.files[i].bytes = contents.files[i].size();
        manifest.files[i].sha256 = sha256(contents.files[i]);
    }
    QByteArray json = toJson(manifest);
    if (const Result<Manifest> back = manifestFromJson(json); !back) {
        return invalid(back.error().detail);
    }
    return json;
}

/// Length of the four lines of minisign: it must be known before there is a signature, since what is signed ends at a
/// size that counts them.
qsizetype signatureLength(const QString &comment)
{
    static const qsizetype kFixed = QByteArrayLiteral("untrusted comment: \n"
                                                      "trusted comment: \n")
                                        .size() +
                                    101 + 89;
    return kFixed + kUntrusted.size() + comment.size();
}

/// Room for the signature lines, then the archive with the zeros that bring the whole to a padded size.
Result<QByteArray> unsignedPlain(Contents &contents, const QByteArray &json, qsizetype signatureBytes)
{
    qsizetype length = signatureBytes + ustarLength(json.size()) + 2 * kTarBlock;
    if (!contents.journal.isEmpty()) {
        length += ustarLength(contents.journal.size());
    }
    for (const QByteArray &file : contents.files) {
        length += ustarLength(file.size());
    }
    const qsizetype whole = padded(length);
    if (whole > largestAgePlain(kLargestBundle, 1)) {
        return invalid(u"size"_s);
    }
    QByteArray plain(signatureBytes, '\0');
    plain.reserve(whole);
    appendUstar(plain, kManifestEntry, json);
    if (!contents.journal.isEmpty()) {
        appendUstar(plain, kJournalEntry, contents.journal);
    }
    for (qsizetype i = 0; i < contents.files.size(); ++i) {
        appendUstar(plain, fileEntryName(i), std::exchange(contents.files[i], {}));
    }
    plain.append(whole - plain.size(), '\0');
    return plain;
}

} // namespace

/// Nothing of it comes from what is inside (exchange notes 1.2).
QString newFileName()
{
    static constexpr char kAlphabet[] = "abcdefghijklmnopqrstuvwxyz234567";
    QString name;
    for (int i = 0; i < 16; ++i) {
        name += QLatin1Char(kAlphabet[randombytes_uniform(32)]);
    }
    return name + u".relais"_s;
}

QByteArray sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

QByteArray keyHash(const QByteArray &key)
{
    return sha256(key).left(16);
}

qsizetype padded(qsizetype bytes)
{
    if (bytes <= kSmallestPlain) {
        return kSmallestPlain;
    }
    // Padmé: of a size with exponent E only the first bits stay, as many as E itself has, so that a size tells
    // O(log log) bits of what is inside.
    const int exponent = std::bit_width(static_cast<quint64>(bytes)) - 1;
    const int kept = std::bit_width(static_cast<quint64>(exponent));
    const qsizetype mask = (qsizetype{1} << (exponent - kept)) - 1;
    return (bytes + mask) & ~mask;
}

Result<Written> writeBundle(Contents contents, const Signer &signer, const QByteArray &recipient, const JobControl &job)
{
    const Result<QByteArray> json = completedManifest(contents, signer, recipient);
    if (!json) {
        return json.error();
    }
    const QString comment = trustedCommentOf(contents.manifest);
    const qsizetype signatureBytes = signatureLength(comment);
    Result<QByteArray> plain = unsignedPlain(contents, *json, signatureBytes);
    if (!plain) {
        return plain.error();
    }
    if (job.isCancelled()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    const QByteArrayView body = QByteArrayView(*plain).sliced(signatureBytes);
    Written written{{}, sha256(body), newFileName()};
    const QByteArray lines = signMinisign(signer, body, kUntrusted, comment);
    Q_ASSERT(lines.size() == signatureBytes);
    std::copy(lines.cbegin(), lines.cend(), plain->begin());
    Result<QByteArray> file = encryptAge(*plain, {recipient}, job);
    if (!file) {
        return file.error().code == ErrorCode::BundleTooLarge ? invalid(u"size"_s) : file.error();
    }
    written.file = *std::move(file);
    return written;
}

} // namespace relais::exchange
