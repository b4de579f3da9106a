// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postlines.h"

#include "core/store/erasurechain.h"
#include "core/store/quarantine.h"

#include <QSqlQuery>

namespace relais::store {

using journal::Change;
using journal::ChangeKind;

namespace {

const QString kCondition = u" FROM main.journal AS j WHERE j.seq > ? AND j.node <> ? AND j.kind <> 'erased'"
                           " AND NOT (j.type = 'setting' AND substr(j.record, 1, ?) = ?)"_s;

QVariantList values(qint64 afterRow, const QString &node)
{
    return {afterRow, node.isEmpty() ? u""_s : node, kErasureAnchor.size(), kErasureAnchor};
}

JournalLine lineOf(const QSqlQuery &row)
{
    JournalLine line;
    line.seq = row.value(0).toLongLong();
    Change &change = line.change;
    change.stamp = row.value(1).toString();
    change.sequence = row.value(2).toLongLong();
    change.user = row.value(3).toString();
    change.type = model::fromWord<model::RecordType>(row.value(4).toString()).value_or(model::RecordType::Case);
    change.record = row.value(5).toString();
    change.kind = model::fromWord<ChangeKind>(row.value(6).toString()).value_or(ChangeKind::Set);
    change.field = row.value(7).toString();
    const QVariant to = journal::fromJsonText(row.value(8).toString());
    if (change.kind == ChangeKind::Create) {
        const QVariantMap stored = to.toMap();
        for (auto field = stored.cbegin(); field != stored.cend(); ++field) {
            change.fields.insert(field.key(),
                                 field->typeId() == QMetaType::Double ? QVariant(field->toLongLong()) : *field);
        }
    } else {
        change.to = to;
    }
    change.basis = row.value(9).toString();
    line.caseId = model::CaseId(row.value(10).toString());
    change.previous = row.value(11).toByteArray();
    change.purged = row.value(12).toByteArray();
    return line;
}

} // namespace

QList<JournalLine> linesForPost(const Reader &reader, qint64 afterRow, const QString &node, int limit)
{
    QList<JournalLine> lines;
    reader.each(u"SELECT j.seq, j.stamp, j.node_seq, j.user, j.type, j.record, j.kind, j.field, j.new, j.basis,"
                " j.case_id, coalesce(j.previous, (SELECT b.hash FROM main.journal AS b WHERE b.node = j.node"
                " AND b.node_seq = j.node_seq - 1 AND b.node_seq > 0)),"
                " CASE WHEN j.erasure IS NOT NULL THEN j.hash END"_s +
                    kCondition + u" ORDER BY j.seq LIMIT ?"_s,
                values(afterRow, node) << limit, [&](const QSqlQuery &row) { lines << lineOf(row); });
    return lines;
}

qint64 countForPost(const Reader &reader, qint64 afterRow, const QString &node)
{
    return reader.one(u"SELECT count(*)"_s + kCondition, values(afterRow, node)).toLongLong();
}

bool isErasedSince(const Reader &reader, qint64 firstRow, qint64 lastRow, const QDateTime &since)
{
    return reader
        .one(u"SELECT EXISTS (SELECT 1 FROM main.journal AS j JOIN main.erasures AS e ON e.id = j.erasure"
             " WHERE j.seq BETWEEN ? AND ? AND e.at >= ?)"_s,
             {firstRow, lastRow, since.toMSecsSinceEpoch()})
        .toBool();
}

QList<UnknownLine> unknownLinesForPost(const Reader &reader, const QString &post)
{
    QList<UnknownLine> lines;
    reader.each(u"SELECT line, stamp FROM main.lines_held WHERE reason = ? AND peer <> ?"
                " AND substr(peer, 1, 8) = ? ORDER BY stamp, line"_s,
                {model::word(LineHeld::Reason::Unknown), post, post.left(8)}, [&](const QSqlQuery &row) {
                    lines << UnknownLine{row.value(0).toByteArray(), row.value(1).toString()};
                });
    return lines;
}

std::optional<PostDocument> documentForPost(const Reader &reader, const QString &id)
{
    std::optional<PostDocument> found;
    reader.each(u"SELECT d.type, coalesce(a.bytes, d.bytes), coalesce(a.hash, d.hash) FROM main.documents AS d"
                " LEFT JOIN main.documents_arrived AS a ON a.document = d.id"
                " WHERE d.id = ? AND coalesce(a.state, 'cleaned') = 'cleaned'"_s,
                {id}, [&](const QSqlQuery &row) {
                    found = PostDocument{row.value(0).toString(), {}, row.value(1).toInt(), row.value(2).toString()};
                });
    if (!found) {
        return std::nullopt;
    }
    reader.each(u"SELECT bytes FROM main.document_chunks WHERE document = ? ORDER BY number"_s, {id},
                [&](const QSqlQuery &row) { found->bytes += row.value(0).toByteArray(); });
    return found->bytes.isEmpty() ? std::nullopt : found;
}

} // namespace relais::store
