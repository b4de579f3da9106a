// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/givenfields.h"

#include <QSqlQuery>

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

} // namespace relais::store
