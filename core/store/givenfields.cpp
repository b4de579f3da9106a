// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/givenfields.h"

#include "core/journal/change.h"

#include <QSqlQuery>

#include <algorithm>

namespace relais::store {

GivenFields givenTo(const Reader &reader, const QString &peer)
{
    GivenFields given;
    reader.each(u"SELECT record, field, stamp, epoch, sequence FROM main.given_fields WHERE peer = ?"_s, {peer},
                [&](const QSqlQuery &row) {
                    const GivenField one{row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                                         row.value(3).toLongLong(), row.value(4).toLongLong()};
                    given[one.record].insert(one.field, one);
                });
    return given;
}

QList<GivenField> givenWith(const Reader &reader, const QString &peer, qint64 epoch, qint64 sequence)
{
    QList<GivenField> given;
    reader.each(u"SELECT record, field, stamp FROM main.given_fields WHERE peer = ? AND epoch = ? AND sequence = ?"_s,
                {peer, epoch, sequence}, [&](const QSqlQuery &row) {
                    given << GivenField{row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
                                        epoch, sequence};
                });
    return given;
}

void saveGiven(Tx &tx, const QString &peer, const QList<GivenField> &given)
{
    for (const GivenField &one : given) {
        tx.run(u"INSERT INTO main.given_fields (peer, record, field, stamp, epoch, sequence) VALUES (?, ?, ?, ?, ?, ?)"
               " ON CONFLICT (peer, record, field) DO UPDATE SET stamp = excluded.stamp, epoch = excluded.epoch,"
               " sequence = excluded.sequence"_s,
               {peer, one.record, one.field.isEmpty() ? u""_s : one.field, one.stamp, one.epoch, one.sequence});
    }
}

bool isGiven(const Reader &reader, const QString &record)
{
    return reader.one(u"SELECT EXISTS (SELECT 1 FROM main.given_fields WHERE record = ?)"_s, {record}).toBool();
}

bool isGiven(const Reader &reader, const journal::Change &change)
{
    return reader
        .one(u"SELECT EXISTS (SELECT 1 FROM main.given_fields WHERE record = ?1"
             " AND (stamp = ?2 OR (stamp = '' AND field = ?3)))"_s,
             {change.record, change.stamp, change.field.isNull() ? u""_s : change.field})
        .toBool();
}

model::Carried carriedOf(const Reader &reader, const QString &record, const QString &node)
{
    bool isGiven = false;
    bool isAcknowledged = false;
    reader.each(u"SELECT b.acknowledged_at IS NOT NULL AND b.refused IS NULL FROM main.given_fields AS g"
                " LEFT JOIN main.bundles_out AS b ON b.peer = g.peer AND b.epoch = g.epoch"
                " AND b.sequence = g.sequence WHERE g.record = ?"_s,
                {record}, [&](const QSqlQuery &row) {
                    isGiven = true;
                    isAcknowledged = isAcknowledged || row.value(0).toBool();
                });
    if (isGiven) {
        return isAcknowledged ? model::Carried::Acknowledged : model::Carried::Left;
    }
    const QString author =
        reader.one(u"SELECT node FROM main.journal WHERE record = ? AND kind = 'create'"_s, {record}).toString();
    return author == node ? model::Carried::Kept : model::Carried::Left;
}

QList<Gift> giftsOf(const Reader &reader, const QStringList &records)
{
    QList<Gift> gifts;
    for (const QString &record : records) {
        reader.each(u"SELECT g.peer, g.field, b.acknowledged_at FROM main.given_fields AS g"
                    " LEFT JOIN main.bundles_out AS b ON b.peer = g.peer AND b.epoch = g.epoch"
                    " AND b.sequence = g.sequence WHERE g.record = ? AND g.field <> '' ORDER BY g.peer, g.field"_s,
                    {record}, [&](const QSqlQuery &row) {
                        const QString peer = row.value(0).toString();
                        if (gifts.isEmpty() || gifts.last().peer != peer || gifts.last().record != record) {
                            gifts << Gift{peer, record, {}, {}};
                        }
                        Gift &gift = gifts.last();
                        gift.fields << row.value(1).toString();
                        QDateTime at;
                        model::decode(row.value(2), at);
                        if (at.isValid() && (!gift.acknowledgedAt.isValid() || at > gift.acknowledgedAt)) {
                            gift.acknowledgedAt = at;
                        }
                    });
    }
    std::stable_sort(gifts.begin(), gifts.end(), [](const Gift &a, const Gift &b) { return a.peer < b.peer; });
    return gifts;
}

QList<ErasedGift> erasedGifts(const Reader &reader, const QString &peer, const QString &owner)
{
    QList<ErasedGift> gifts;
    reader.each(u"SELECT e.type, e.record, s.at FROM main.erased AS e JOIN main.erasures AS s ON s.id = e.erasure"
                " WHERE substr(e.record, 1, 8) = ?2 AND EXISTS"
                " (SELECT 1 FROM main.given_fields AS g WHERE g.peer = ?1 AND g.record = e.record)"
                " ORDER BY CASE e.type WHEN 'case' THEN 2 WHEN 'orientation' THEN 1 ELSE 0 END, e.record"_s,
                {peer, owner}, [&](const QSqlQuery &row) {
                    const auto type = model::fromWord<model::RecordType>(row.value(0).toString());
                    if (type) {
                        gifts << ErasedGift{*type, row.value(1).toString(),
                                            QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), Qt::UTC)};
                    }
                });
    return gifts;
}

} // namespace relais::store
