// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/manifest.h"

#include "core/base/canonicaljson.h"
#include "core/base/id.h"
#include "core/exchange/bundle.h"
#include "core/exchange/jsonfields.h"
#include "core/exchange/ustar.h"
#include "core/journal/stamp.h"
#include "core/journal/wire.h"

#include <sodium.h>

#include <algorithm>

namespace relais::exchange {

namespace {

constexpr qsizetype kHashBytes = 32;    ///< SHA-256
constexpr qsizetype kKeyHashBytes = 16; ///< see keyHash()
constexpr qsizetype kMostStrands = 32;
constexpr qsizetype kMostBases = 1'000;

const QRegularExpression kUuid7 = form(u"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"_s);
const QRegularExpression kErrorWord = form(u"[a-z][a-z0-9_]{0,39}"_s);
const QRegularExpression kStrand = form(u"[A-Z]{3}"_s);
const QRegularExpression kBasis = form(u"[0-9A-Za-z_.:-]{1,64}"_s);
const QRegularExpression kMediaType = form(u"[a-z0-9][a-z0-9.+-]{0,62}/[a-z0-9][a-z0-9.+-]{0,62}"_s);
const QRegularExpression kPurpose = form(u"[a-z]{1,20}"_s);

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QJsonObject toObject(const Acknowledgement &told)
{
    QJsonArray gaps;
    for (const qint64 gap : told.gaps.first(std::min(told.gaps.size(), kMostTold))) {
        gaps.append(gap);
    }
    QJsonArray refused;
    for (const Acknowledgement::Refusal &each : told.refused.first(std::min(told.refused.size(), kMostTold))) {
        refused.append(QJsonObject{{u"seq"_s, each.sequence}, {u"code"_s, each.code}});
    }
    return {{u"epoch"_s, told.epoch}, {u"upto"_s, told.upto}, {u"gaps"_s, gaps}, {u"refused"_s, refused}};
}

Error altered(const QString &what)
{
    return {ErrorCode::BundleAltered, u"manifest: "_s + what};
}

/// The fields of one reading: where they are taken from, and whether others may stand beside them.
class ManifestReader
{
public:
    explicit ManifestReader(const QJsonObject &object) : m_all(object, {}, m_fault) {}
    ManifestReader(const ManifestReader &) = delete;
    ManifestReader &operator=(const ManifestReader &) = delete;

    void readCommon()
    {
        m_manifest.format = static_cast<int>(m_all.number("fmt", 1, 1'000'000));
        m_manifest.least = static_cast<int>(m_all.number("min", 1, m_manifest.format));
        m_manifest.bundle = m_all.text("bundle", kUuid7);
        m_manifest.epoch = m_all.number("epoch", 1);
        m_manifest.sequence = m_all.number("seq", 1);
        JsonFields from = m_all.object("from");
        m_manifest.from.office = from.text("office", isAddress);
        m_manifest.from.card = static_cast<int>(from.number("card", 1, 1'000'000));
        m_manifest.from.key = from.hash("key", kKeyHashBytes);
        close(from);
        JsonFields to = m_all.object("to");
        m_manifest.to.office = to.text("office", isAddress);
        m_manifest.to.key = to.hash("key", kKeyHashBytes);
        close(to);
    }

    void readRest()
    {
        const auto purpose = model::fromWord<Purpose>(m_all.text("purpose", kPurpose));
        if (!purpose) {
            m_all.fault("purpose");
        }
        m_manifest.purpose = purpose.value_or(Purpose::Update);
        m_manifest.previous = m_all.hash("prev", kHashBytes);
        m_manifest.created = m_all.text("created", journal::isStamp);
        readAcknowledgement();
        JsonFields journal = m_all.object("journal");
        m_manifest.lines = journal.number("n", 0, journal::kMostLines);
        m_manifest.journalBytes = journal.number("bytes", 0, journal::kLongestJournal);
        m_manifest.journalSha256 = journal.hash("sha256", kHashBytes);
        close(journal);
        readFiles();
        m_manifest.strands = m_all.texts("strands", kStrand, kMostStrands);
        m_manifest.basis = m_all.texts("basis", kBasis, kMostBases);
        const QJsonObject unknown = m_all.rest();
        for (auto field = unknown.begin(); field != unknown.end(); ++field) {
            if (m_manifest.format <= kFormat && !field.key().startsWith(u"x_"_s)) {
                m_all.fault(field.key().toLatin1().constData());
            }
        }
        m_manifest.extensions = unknown;
    }

    [[nodiscard]] Result<Manifest> finish() const
    {
        if (!m_fault.isEmpty()) {
            return altered(m_fault);
        }
        return m_manifest;
    }

    [[nodiscard]] bool isForLater() const { return m_fault.isEmpty() && m_manifest.least > kFormat; }

private:
    void close(JsonFields &fields) const
    {
        if (m_manifest.format <= kFormat) {
            fields.refuseRest();
        }
    }

    void readAcknowledgement()
    {
        Acknowledgement &told = m_manifest.acknowledged;
        JsonFields ack = m_all.object("ack");
        told.epoch = ack.number("epoch", 0);
        told.upto = ack.number("upto", 0, told.epoch == 0 ? 0 : kLargestInteger);
        told.gaps = ack.numbers("gaps", told.upto + 1, kMostTold);
        const auto unordered = std::adjacent_find(told.gaps.cbegin(), told.gaps.cend(), std::greater_equal<>());
        if (unordered != told.gaps.cend()) {
            ack.fault("gaps");
        }
        for (JsonFields &refused : ack.objects("refused", kMostTold)) {
            told.refused.append({refused.number("seq", 1), refused.text("code", kErrorWord)});
            close(refused);
        }
        close(ack);
    }

    void readFiles()
    {
        qsizetype index = 0;
        for (JsonFields &each : m_all.objects("files", kMostFiles)) {
            FilePart file;
            file.name = each.text("name", form(QString::fromLatin1(fileEntryName(index++))));
            file.bytes = each.number("bytes", 0, kLargestFile);
            file.sha256 = each.hash("sha256", kHashBytes);
            file.type = each.text("type", kMediaType);
            file.title = each.text("title", isRecordId);
            close(each);
            m_manifest.files.append(file);
        }
    }

    QString m_fault;
    JsonFields m_all;
    Manifest m_manifest;
};

/// readCanonical() says itself that it is a bundle that was altered; here it is told where.
Result<QJsonObject> objectOf(const QByteArray &bytes)
{
    const Result<QJsonObject> object = readCanonical(bytes);
    if (!object) {
        return altered(object.error().detail);
    }
    return object;
}

} // namespace

QString newBundleId(const QDateTime &now)
{
    QByteArray bytes(16, '\0');
    randombytes_buf(bytes.data(), 16);
    const qint64 milliseconds = now.toMSecsSinceEpoch();
    for (int i = 0; i < 6; ++i) {
        bytes[i] = static_cast<char>(milliseconds >> (40 - 8 * i));
    }
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70); // RFC 9562, 5.7
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    QString id = hex(bytes);
    for (const int at : {20, 16, 12, 8}) {
        id.insert(at, u'-');
    }
    return id;
}

QByteArray toJson(const Manifest &manifest)
{
    QJsonObject object = manifest.extensions;
    object[u"fmt"_s] = manifest.format;
    object[u"min"_s] = manifest.least;
    object[u"bundle"_s] = manifest.bundle;
    object[u"purpose"_s] = model::word(manifest.purpose);
    object[u"from"_s] = QJsonObject{
        {u"office"_s, manifest.from.office}, {u"card"_s, manifest.from.card}, {u"key"_s, hex(manifest.from.key)}};
    object[u"to"_s] = QJsonObject{{u"office"_s, manifest.to.office}, {u"key"_s, hex(manifest.to.key)}};
    object[u"epoch"_s] = manifest.epoch;
    object[u"seq"_s] = manifest.sequence;
    object[u"prev"_s] = hex(manifest.previous);
    object[u"created"_s] = manifest.created;
    object[u"ack"_s] = toObject(manifest.acknowledged);
    object[u"journal"_s] = QJsonObject{
        {u"n"_s, manifest.lines}, {u"bytes"_s, manifest.journalBytes}, {u"sha256"_s, hex(manifest.journalSha256)}};
    QJsonArray files;
    for (const FilePart &file : manifest.files) {
        files.append(QJsonObject{{u"name"_s, file.name},
                                 {u"bytes"_s, file.bytes},
                                 {u"sha256"_s, hex(file.sha256)},
                                 {u"type"_s, file.type},
                                 {u"title"_s, file.title}});
    }
    object[u"files"_s] = files;
    object[u"strands"_s] = QJsonArray::fromStringList(manifest.strands);
    object[u"basis"_s] = QJsonArray::fromStringList(manifest.basis);
    return writeCanonical(object);
}

Result<Manifest> commonFromJson(const QByteArray &bytes)
{
    const Result<QJsonObject> object = objectOf(bytes);
    if (!object) {
        return object.error();
    }
    ManifestReader reader(*object);
    reader.readCommon();
    return reader.finish();
}

Result<Manifest> manifestFromJson(const QByteArray &bytes)
{
    const Result<QJsonObject> object = objectOf(bytes);
    if (!object) {
        return object.error();
    }
    ManifestReader reader(*object);
    reader.readCommon();
    if (reader.isForLater()) {
        return Error{ErrorCode::BundleForLater, u"manifest: min"_s};
    }
    reader.readRest();
    return reader.finish();
}

QString trustedCommentOf(const Manifest &manifest)
{
    return u"relais-bundle/1 from=%1 to=%2 epoch=%3 seq=%4 bundle=%5"_s.arg(
        manifest.from.office, manifest.to.office, QString::number(manifest.epoch), QString::number(manifest.sequence),
        manifest.bundle);
}

} // namespace relais::exchange
