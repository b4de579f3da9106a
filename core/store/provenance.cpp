// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/provenance.h"

#include "core/store/disputes.h"
#include "core/store/storedvalue.h"

#include <QSqlQuery>

namespace relais::store {

using model::RecordType;

QString caseOf(const Reader &reader, RecordType type, const QString &record)
{
    if (type == RecordType::Case) {
        return reader.one(u"SELECT id FROM main.cases WHERE id = ?"_s, {record}).toString();
    }
    if (type == RecordType::Person) {
        return reader.one(u"SELECT id FROM main.cases WHERE person = ? ORDER BY rowid LIMIT 1"_s, {record}).toString();
    }
    if (!model::fieldsOfType(type).contains(u"case_id"_s)) {
        return {};
    }
    return reader.one(u"SELECT case_id FROM main."_s + model::tableOf(type) + u" WHERE id = ?"_s, {record}).toString();
}

bool isEntrusted(const Reader &reader, const QString &caseId, const QString &from, const QString &to, Recalled recalled)
{
    return reader
        .one(u"SELECT EXISTS (SELECT 1 FROM main.orientations WHERE case_id = ? AND substr(id, 1, 8) = ?"
             " AND substr(office, 1, 8) = ? AND ended = 0"
             " AND (? OR recalled_at IS NULL))"_s,
             {caseId, from, to, recalled == Recalled::Counts ? 1 : 0})
        .toBool();
}

QString askedIn(const Reader &reader, const QString &orientation, const QString &from, const QString &to)
{
    return reader
        .one(u"SELECT case_id FROM main.orientations WHERE id = ? AND substr(id, 1, 8) = ?"
             " AND substr(office, 1, 8) = ? AND ended = 0"_s,
             {orientation, from, to})
        .toString();
}

QList<model::OrientationId> orientationsFrom(const Reader &reader, const QString &from, const QString &to)
{
    QList<model::OrientationId> ids;
    reader.each(u"SELECT id FROM orientations WHERE id > ? AND id < ? AND substr(office, 1, 8) = ? AND ended = 0"
                " ORDER BY id"_s,
                {QString(from + u'-'), QString(from + u'.'), to},
                [&](const QSqlQuery &row) { ids << model::OrientationId(row.value(0).toString()); });
    return ids;
}

QList<EndedCase> endedCases(const Reader &reader, const QString &us)
{
    QList<EndedCase> cases;
    reader.each(
        u"SELECT c.id, j.stamp, a.at FROM cases AS c JOIN main.journal AS j ON j.record = c.id"
        " AND j.kind = 'end' LEFT JOIN main.acts AS a ON a.id = j.act WHERE c.ended = 1"
        " AND substr(c.id, 1, 8) <> ?1 AND EXISTS (SELECT 1 FROM main.orientations AS o"
        " WHERE o.case_id = c.id AND substr(o.office, 1, 8) = ?1) ORDER BY j.seq DESC"_s,
        {us}, [&](const QSqlQuery &row) {
            const EndedCase one{model::CaseId(row.value(0).toString()), row.value(1).toString(), instant(row.value(2))};
            cases.removeIf([&](const EndedCase &other) { return other.id == one.id; });
            cases << one;
        });
    return cases;
}

QVariant standing(const Reader &reader, RecordType type, const QString &record, const QString &field)
{
    return reader.one(u"SELECT "_s + field + u" FROM main."_s + model::tableOf(type) + u" WHERE id = ? AND ended = 0"_s,
                      {record});
}

bool hasEnded(const Reader &reader, RecordType type, const QString &record)
{
    return reader.one(u"SELECT ended FROM main."_s + model::tableOf(type) + u" WHERE id = ?"_s, {record}).toBool();
}

QString firstStamp(const Reader &reader, const QString &record)
{
    return reader.one(u"SELECT stamp FROM main.journal WHERE record = ? ORDER BY seq LIMIT 1"_s, {record}).toString();
}

int countOf(const Reader &reader, const QString &owner, const QList<RecordType> &types)
{
    int count = 0;
    for (const RecordType type : types) {
        // '.' follows '-': every id that begins with the owner and a hyphen
        count += reader
                     .one(u"SELECT count(*) FROM main."_s + model::tableOf(type) +
                              u" WHERE id > ? AND id < ? AND ended = 0"_s,
                          {QString(owner + u'-'), QString(owner + u'.')})
                     .toInt();
    }
    return count;
}

QSet<QString> disputedFields(const Reader &reader)
{
    QSet<QString> fields;
    for (const Dispute &one : disputes(reader)) {
        const QString table = model::tableOf(one.type);
        if (reader.one(u"SELECT EXISTS (SELECT 1 FROM "_s + table + u" WHERE id = ?)"_s, {one.record}).toBool()) {
            fields.insert(one.record + u' ' + one.field);
        }
    }
    return fields;
}

} // namespace relais::store
