// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journaltable.h"

#include <QSqlQuery>

namespace relais::store {

using journal::Change;
using journal::ChangeKind;

namespace {

QList<JournalLine> lines(const Reader &reader, const QString &condition, const QVariantList &values)
{
    QList<JournalLine> found;
    reader.each(
        u"SELECT seq, stamp, node_seq, user, act, type, record, kind, field, old, new, basis, case_id,"
        " coalesce(previous, (SELECT b.hash FROM main.journal AS b WHERE b.node = journal.node"
        " AND b.node_seq = journal.node_seq - 1 AND b.node_seq > 0)),"
        " CASE WHEN erasure IS NOT NULL THEN hash END FROM journal "_s +
            condition,
        values, [&](const QSqlQuery &row) {
            JournalLine line;
            line.seq = row.value(0).toLongLong();
            Change &change = line.change;
            change.stamp = row.value(1).toString();
            change.sequence = row.value(2).toLongLong();
            change.user = row.value(3).toString();
            change.act = row.value(4).toString();
            change.type = model::fromWord<model::RecordType>(row.value(5).toString()).value_or(model::RecordType::Case);
            change.record = row.value(6).toString();
            change.kind = model::fromWord<ChangeKind>(row.value(7).toString()).value_or(ChangeKind::Set);
            change.field = row.value(8).toString();
            change.from = journal::fromJsonText(row.value(9).toString());
            const QVariant to = journal::fromJsonText(row.value(10).toString());
            if (change.kind == ChangeKind::Create) {
                const QVariantMap stored = to.toMap();
                for (auto field = stored.cbegin(); field != stored.cend(); ++field) {
                    // JSON knows one kind of number; every number of ours is whole
                    change.fields.insert(field.key(),
                                         field->typeId() == QMetaType::Double ? QVariant(field->toLongLong()) : *field);
                }
            } else {
                change.to = to;
            }
            change.basis = row.value(11).toString();
            change.previous = row.value(13).toByteArray();
            change.purged = row.value(14).toByteArray();
            line.caseId = model::CaseId(row.value(12).toString());
            found << line;
        });
    return found;
}

} // namespace

QList<JournalLine> journalOf(const Reader &reader, const model::CaseId &caseId, int limit)
{
    return lines(reader, u"WHERE case_id = ? AND kind <> 'erased' ORDER BY seq DESC LIMIT ?"_s,
                 {caseId.text(), limit > 0 ? limit : -1});
}

QList<JournalLine> journalSince(const Reader &reader, qint64 seq, int limit)
{
    return lines(reader, u"WHERE seq > ? AND kind <> 'erased' ORDER BY seq LIMIT ?"_s, {seq, limit > 0 ? limit : -1});
}

QList<JournalLine> journalOfAct(const Reader &reader, const QString &act)
{
    return lines(reader, u"WHERE act = ? ORDER BY seq"_s, {act});
}

QString verbOfAct(const Reader &reader, const QString &act)
{
    return reader.one(u"SELECT verb FROM acts WHERE id = ?"_s, {act}).toString();
}

QList<ActLine> actsSince(const Reader &reader, const QDateTime &since)
{
    QList<ActLine> acts;
    reader.each(u"SELECT id, at, user, verb, case_id, undoes FROM acts WHERE at >= ? ORDER BY rowid DESC"_s,
                {since.toMSecsSinceEpoch()}, [&](const QSqlQuery &row) {
                    acts << ActLine{row.value(0).toString(),
                                    QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
                                    model::UserId(row.value(2).toString()),
                                    row.value(3).toString(),
                                    model::CaseId(row.value(4).toString()),
                                    row.value(5).toString()};
                });
    return acts;
}

} // namespace relais::store
