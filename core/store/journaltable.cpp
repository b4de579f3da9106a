// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journaltable.h"

#include <QSqlQuery>

namespace relais::store {

using journal::Change;
using journal::ChangeKind;

namespace {

QString columns()
{
    return u"SELECT j.seq, j.case_id, j.stamp, j.node_seq, j.user, j.act, j.type, j.record, j.kind, j.field, j.old,"
           " j.new, j.basis"_s;
}

Change changeFrom(const QSqlQuery &row)
{
    Change change;
    change.stamp = row.value(2).toString();
    change.sequence = row.value(3).toLongLong();
    change.user = row.value(4).toString();
    change.act = row.value(5).toString();
    change.type = model::fromWord<model::RecordType>(row.value(6).toString()).value_or(model::RecordType::Case);
    change.record = row.value(7).toString();
    change.kind = model::fromWord<ChangeKind>(row.value(8).toString()).value_or(ChangeKind::Set);
    change.field = row.value(9).toString();
    change.from = journal::fromJsonText(row.value(10).toString());
    const QVariant to = journal::fromJsonText(row.value(11).toString());
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
    change.basis = row.value(12).toString();
    return change;
}

QList<JournalLine> lines(const Reader &reader, const QString &condition, const QVariantList &values)
{
    QList<JournalLine> found;
    reader.each(columns() + u" FROM journal AS j "_s + condition, values, [&](const QSqlQuery &row) {
        found << JournalLine{row.value(0).toLongLong(), changeFrom(row), model::CaseId(row.value(1).toString())};
    });
    return found;
}

} // namespace

QList<JournalLine> chainedLines(const Reader &reader, const QString &from, const QVariantList &values)
{
    QList<JournalLine> found;
    reader.each(columns() +
                    u", coalesce(j.previous, (SELECT b.hash FROM main.journal AS b WHERE b.node = j.node"
                    " AND b.node_seq = j.node_seq - 1 AND b.node_seq > 0)),"
                    " CASE WHEN j.erasure IS NOT NULL THEN j.hash END"_s +
                    from,
                values, [&](const QSqlQuery &row) {
                    Change change = changeFrom(row);
                    change.previous = row.value(13).toByteArray();
                    change.purged = row.value(14).toByteArray();
                    found << JournalLine{row.value(0).toLongLong(), change, model::CaseId(row.value(1).toString())};
                });
    return found;
}

QList<JournalLine> journalOf(const Reader &reader, const model::CaseId &caseId, int limit)
{
    return lines(reader, u"WHERE case_id = ? AND kind <> 'erased' ORDER BY seq DESC LIMIT ?"_s,
                 {caseId.text(), limit > 0 ? limit : -1});
}

QList<JournalLine> journalSince(const Reader &reader, qint64 seq, int limit)
{
    return chainedLines(reader, u" FROM journal AS j WHERE seq > ? AND kind <> 'erased' ORDER BY seq LIMIT ?"_s,
                        {seq, limit > 0 ? limit : -1});
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
