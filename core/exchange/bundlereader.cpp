// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonicaljson.h"
#include "core/base/id.h"
#include "core/exchange/agekey.h"
#include "core/exchange/bundle.h"
#include "core/exchange/minisign.h"
#include "core/exchange/ustar.h"
#include "core/journal/wire.h"

#include <QRegularExpression>

namespace relais::exchange {

namespace {

Error altered(const QString &what)
{
    return {ErrorCode::BundleAltered, what};
}

/// A body both of whose signatures hold. Only of() makes one, and everything here that parses a body asks for one: so
/// nothing of it is parsed before (exchange notes 1.2).
class VerifiedBody
{
public:
    /// @param opened outlives it
    static Result<VerifiedBody> of(const Opened &opened, const QByteArray &publicKey)
    {
        const Result<SignatureLines> lines = readSignatureLines(opened.plain);
        if (!lines) {
            return lines.error();
        }
        const QByteArrayView body = QByteArrayView(opened.plain).sliced(lines->length);
        if (const Result<void> holds = verifyMinisign(*lines, publicKey, body); !holds) {
            return holds.error();
        }
        return VerifiedBody(body, lines->trustedComment);
    }

    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] const QByteArray &comment() const { return m_comment; }

private:
    VerifiedBody(QByteArrayView bytes, QByteArray comment) : m_bytes(bytes), m_comment(std::move(comment)) {}

    QByteArrayView m_bytes;
    QByteArray m_comment;
};

/// The archive of a verified body, entry by entry.
class Entries
{
public:
    explicit Entries(const VerifiedBody &body) : m_reader(body.bytes()) {}

    /// BundleAltered "tar: missing": there is none, or another.
    Result<QByteArrayView> expect(const QByteArray &name)
    {
        const Result<std::optional<UstarEntry>> entry = m_reader.next();
        if (!entry) {
            return entry.error();
        }
        if (!*entry || (*entry)->name != name) {
            return altered(u"tar: missing"_s);
        }
        return (*entry)->content;
    }

    /// The same, of the size and hash that the manifest tells.
    Result<QByteArray> expect(const QByteArray &name, qint64 bytes, const QByteArray &hash)
    {
        const Result<QByteArrayView> content = expect(name);
        if (!content) {
            return content.error();
        }
        if (content->size() != bytes || sha256(*content) != hash) {
            return altered(u"tar: content"_s);
        }
        return content->toByteArray();
    }

    Result<void> expectEnd()
    {
        const Result<std::optional<UstarEntry>> entry = m_reader.next();
        if (!entry) {
            return entry.error();
        }
        return *entry ? Result<void>(altered(u"tar: extra"_s)) : Result<void>();
    }

private:
    UstarReader m_reader;
};

/// The comment of a later form: it cannot be compared with the manifest, nor the manifest be believed.
bool isOfLaterForm(const QByteArray &comment)
{
    static const QRegularExpression kLater(u"^relais-bundle/([2-9]|[1-9][0-9]{1,5})( |$)"_s);
    return QString::fromLatin1(comment).contains(kLater);
}

/// Sender and recipient are named by the key that verified, by the signed comment, by the manifest and by the card.
/// One that differs means that somebody passes a bundle on, or off as another's (exchange notes 1.6, rows 26 to 28).
Result<void> agrees(const Manifest &manifest, const QByteArray &comment, const Expected &expected)
{
    if (trustedCommentOf(manifest).toLatin1() != comment) {
        return Error{ErrorCode::SenderContradicts, u"comment"_s};
    }
    if (manifest.from.office != expected.from) {
        return Error{ErrorCode::SenderContradicts, u"office"_s};
    }
    if (manifest.from.key != keyHash(expected.publicKey)) {
        return Error{ErrorCode::SenderContradicts, u"key"_s};
    }
    if (manifest.to.office != expected.to) {
        return Error{ErrorCode::BundleDiverted, u"office"_s};
    }
    if (manifest.to.key != expected.toKey) {
        return Error{ErrorCode::BundleDiverted, u"key"_s};
    }
    return {};
}

Result<Contents> contentsOf(Entries &entries, const Manifest &manifest, const JobControl &job)
{
    Contents contents{manifest, {}, {}};
    if (manifest.lines > 0 || manifest.journalBytes > 0) {
        auto journal = entries.expect(kJournalEntry, manifest.journalBytes, manifest.journalSha256);
        if (!journal) {
            return journal.error();
        }
        contents.journal = *std::move(journal);
    }
    const Result<qsizetype> lines = journal::countLines(contents.journal); // what they say: journal::fromLines()
    if (!lines) {
        return lines.error();
    }
    if (*lines != manifest.lines) {
        return altered(u"journal: lines"_s);
    }
    for (const FilePart &part : manifest.files) {
        if (job.isCancelled()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        auto file = entries.expect(part.name.toLatin1(), part.bytes, part.sha256);
        if (!file) {
            return file.error();
        }
        contents.files.append(*std::move(file));
    }
    if (const Result<void> ended = entries.expectEnd(); !ended) {
        return ended.error();
    }
    return contents;
}

} // namespace

Result<Opened> openBundle(const QByteArray &file, const std::vector<SecretBytes> &identities, const JobControl &job)
{
    Result<OpenedAge> age = decryptAge(file, identities, job);
    if (!age) {
        return age.error();
    }
    const Result<SignatureLines> lines = readSignatureLines(age->plain);
    if (!lines) {
        return lines.error();
    }
    const auto recipient = readAgeRecipient(ageRecipientOf(identities[age->identity]));
    return Opened{std::move(age->plain), lines->keyId, recipient ? keyHash(*recipient) : QByteArray()};
}

std::optional<Announced> announcedBy(const Opened &opened)
{
    static const QRegularExpression kForm(u"^relais-bundle/1 from=([0-9A-Z.]+) to=([0-9A-Z.]+)"
                                          " epoch=([1-9][0-9]{0,15}) seq=([1-9][0-9]{0,15}) bundle=([0-9a-f-]{36})$"_s);
    const Result<SignatureLines> lines = readSignatureLines(opened.plain);
    if (!lines) {
        return std::nullopt;
    }
    const QRegularExpressionMatch match = kForm.match(QString::fromLatin1(lines->trustedComment));
    if (!match.hasMatch() || !isAddress(match.captured(1)) || !isAddress(match.captured(2))) {
        return std::nullopt;
    }
    const qint64 epoch = match.captured(3).toLongLong();
    const qint64 sequence = match.captured(4).toLongLong();
    if (epoch > kLargestInteger || sequence > kLargestInteger) { // our receipt could not name it
        return std::nullopt;
    }
    return Announced{match.captured(1), match.captured(2), epoch, sequence, match.captured(5)};
}

Result<Body> readBody(const Opened &opened, const Expected &expected, const JobControl &job)
{
    const Result<VerifiedBody> body = VerifiedBody::of(opened, expected.publicKey);
    if (!body) {
        return body.error();
    }
    if (isOfLaterForm(body->comment())) {
        return Error{ErrorCode::BundleForLater, u"comment"_s};
    }
    Entries entries(*body);
    const Result<QByteArrayView> json = entries.expect(kManifestEntry);
    if (!json) {
        return json.error();
    }
    const QByteArray text =
        QByteArray::fromRawData(json->data(), json->size()); // not copied: it may be of any size yet
    const Result<Manifest> common = commonFromJson(text);
    if (!common) {
        return common.error();
    }
    if (const Result<void> same = agrees(*common, body->comment(), expected); !same) {
        return same.error();
    }
    const Result<Manifest> manifest = manifestFromJson(text);
    if (!manifest) {
        return manifest.error();
    }
    Result<Contents> contents = contentsOf(entries, *manifest, job);
    if (!contents) {
        return contents.error();
    }
    return Body{*std::move(contents), sha256(body->bytes())};
}

} // namespace relais::exchange
