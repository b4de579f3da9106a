// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/postlines.h"

#include "core/store/documentchunks.h"
#include "core/store/erasurechain.h"
#include "core/store/quarantine.h"

#include <QSqlQuery>

namespace relais::store {

namespace {

const QString kCondition = u" FROM main.journal AS j WHERE j.seq > ? AND j.node <> ? AND j.kind <> 'erased'"
                           " AND NOT (j.type = 'setting' AND substr(j.record, 1, ?) = ?)"_s;

QVariantList values(qint64 afterRow, const QString &node)
{
    return {afterRow, node.isEmpty() ? u""_s : node, kErasureAnchor.size(), kErasureAnchor};
}

} // namespace

QList<JournalLine> linesForPost(const Reader &reader, qint64 afterRow, const QString &node, int limit)
{
    return chainedLines(reader, kCondition + u" ORDER BY j.seq LIMIT ?"_s, values(afterRow, node) << limit);
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
    found->bytes = wholeDocument(reader, model::DocumentId(id));
    return found->bytes.isEmpty() ? std::nullopt : found;
}

} // namespace relais::store
