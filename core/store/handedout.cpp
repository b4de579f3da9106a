// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/handedout.h"

#include "core/store/storedvalue.h"

#include <QSqlQuery>

#include <algorithm>

namespace relais::store {

namespace {

const QString kColumns = u"SELECT g.peer, g.record, g.field, g.stamp, b.carried_at,"
                         " CASE WHEN b.refused IS NULL THEN b.acknowledged_at END"_s;
const QString kBundle = u" LEFT JOIN main.bundles_out AS b ON b.peer = g.peer AND b.epoch = g.epoch"
                        " AND b.sequence = g.sequence"_s;

HandedField fieldOf(const QSqlQuery &row)
{
    HandedField field;
    field.peer = row.value(0).toString();
    field.record = row.value(1).toString();
    field.field = row.value(2).toString();
    field.stamp = row.value(3).toString();
    field.carriedAt = instant(row.value(4));
    field.acknowledgedAt = instant(row.value(5));
    return field;
}

} // namespace

QList<HandedField> handedOf(const Reader &reader, const QStringList &records)
{
    QList<HandedField> fields;
    for (const QString &record : records) {
        reader.each(kColumns + u" FROM main.given_fields AS g"_s + kBundle + u" WHERE g.record = ?"_s, {record},
                    [&](const QSqlQuery &row) { fields << fieldOf(row); });
    }
    std::stable_sort(fields.begin(), fields.end(),
                     [](const HandedField &a, const HandedField &b) { return a.peer < b.peer; });
    return fields;
}

QList<HandedField> handedBefore(const Reader &reader, const QString &erasure)
{
    QList<HandedField> fields;
    reader.each(kColumns + u", e.type FROM main.erased AS e JOIN main.given_fields AS g ON g.record = e.record"_s +
                    kBundle + u" WHERE e.erasure = ? ORDER BY g.peer, g.record, g.field"_s,
                {erasure}, [&](const QSqlQuery &row) {
                    HandedField field = fieldOf(row);
                    field.type = model::fromWord<model::RecordType>(row.value(6).toString()).value_or(field.type);
                    fields << field;
                });
    return fields;
}

void keepPapers(Tx &tx, const model::CaseId &caseId, const Erasure &erasure)
{
    tx.run(u"INSERT INTO main.erased_papers (erasure, at, profile, office)"
           " SELECT ?, at, profile, CASE profile WHEN 'liaison' THEN reader END FROM main.prints"
           " WHERE case_id = ? AND at IS NOT NULL AND profile IS NOT NULL"_s,
           {erasure.id, caseId.text()});
}

QList<ErasedPaper> papersBefore(const Reader &reader, const QString &erasure)
{
    QList<ErasedPaper> papers;
    reader.each(u"SELECT profile, office, at FROM main.erased_papers WHERE erasure = ? ORDER BY at"_s, {erasure},
                [&](const QSqlQuery &row) {
                    papers << ErasedPaper{row.value(0).toString(), row.value(1).toString(), instant(row.value(2))};
                });
    return papers;
}

} // namespace relais::store
