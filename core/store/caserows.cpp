// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/caserows.h"

#include "core/store/disputes.h"

#include <QSqlQuery>

namespace relais::store {

using model::encoded;

namespace {

constexpr auto kColumns =
    "case_id, reference, last_name, birth_name, first_name, birth_date, commune, phones, status, danger,"
    " referred_at, referent, department, departure_on, next_due_at, next_clock, waiting_clock,"
    " obtained, applicable, last_contact_at, contact, leftovers";

template<class T>
T read(const QSqlQuery &row, int column)
{
    T value{};
    model::decode(row.value(column), value);
    return value;
}

model::CaseRow rowFrom(const QSqlQuery &query)
{
    model::CaseRow row;
    row.id = read<model::CaseId>(query, 0);
    row.reference = read<QString>(query, 1);
    row.lastName = read<QString>(query, 2);
    row.birthName = read<QString>(query, 3);
    row.firstName = read<QString>(query, 4);
    row.birthDate = read<QDate>(query, 5);
    row.commune = read<QString>(query, 6);
    const QString phones = read<QString>(query, 7);
    row.phones = phones.isEmpty() ? QStringList() : phones.split(u'\n');
    row.status = read<model::CaseStatus>(query, 8);
    row.danger = read<model::DangerLevel>(query, 9);
    row.referredAt = read<QDateTime>(query, 10);
    row.referent = read<QString>(query, 11);
    row.department = read<QString>(query, 12);
    row.departureOn = read<QDate>(query, 13);
    row.nextDueAt = read<QDateTime>(query, 14);
    row.nextClock = read<QString>(query, 15);
    row.waitingClock = read<QString>(query, 16);
    row.obtained = query.value(17).toInt();
    row.applicable = query.value(18).toInt();
    row.lastContactAt = read<QDateTime>(query, 19);
    const QVariant contact = query.value(20);
    if (!contact.isNull()) {
        row.contact = contactFromText(contact.toString());
    }
    row.leftovers = query.value(21).toInt();
    return row;
}

model::DueRow dueFrom(const QSqlQuery &query)
{
    return {read<model::CaseId>(query, 0), read<model::MeasureId>(query, 1), read<QString>(query, 2),
            read<QDateTime>(query, 3),     read<QDateTime>(query, 4),        read<QDateTime>(query, 5),
            read<QString>(query, 6),       read<QString>(query, 7)};
}

constexpr auto kDueColumns = "case_id, measure, clock, prudent, legal, opens, waiting_for, span";

} // namespace

void writeCaseRow(Tx &tx, const model::CaseRow &row, const QList<model::DueRow> &dues)
{
    static const QString kInsert = u"INSERT OR REPLACE INTO main.case_rows ("_s + QLatin1String(kColumns) +
                                   u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    tx.run(kInsert, {row.id.text(),
                     encoded(row.reference),
                     encoded(row.lastName),
                     encoded(row.birthName),
                     encoded(row.firstName),
                     encoded(row.birthDate),
                     encoded(row.commune),
                     encoded(row.phones.join(u'\n')),
                     encoded(row.status),
                     encoded(row.danger),
                     encoded(row.referredAt),
                     encoded(row.referent),
                     encoded(row.department),
                     encoded(row.departureOn),
                     encoded(row.nextDueAt),
                     encoded(row.nextClock),
                     encoded(row.waitingClock),
                     row.obtained,
                     row.applicable,
                     encoded(row.lastContactAt),
                     contactText(row.contact),
                     row.leftovers});
    tx.run(u"DELETE FROM main.dues WHERE case_id = ?"_s, {row.id.text()});
    for (const model::DueRow &due : dues) {
        tx.run(u"INSERT INTO main.dues (case_id, measure, clock, prudent, legal, opens, waiting_for, span, danger)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {due.caseId.text(), encoded(due.measure), due.clock, encoded(due.prudent), encoded(due.legal),
                encoded(due.opens), encoded(due.waitingFor), encoded(due.span), model::dangerRank(row.danger)});
    }
}

void dropCaseRow(Tx &tx, const model::CaseId &caseId)
{
    tx.run(u"DELETE FROM main.case_rows WHERE case_id = ?"_s, {caseId.text()});
    tx.run(u"DELETE FROM main.dues WHERE case_id = ?"_s, {caseId.text()});
}

QList<model::CaseRow> caseRows(const Reader &reader)
{
    QList<model::CaseRow> rows;
    reader.each(u"SELECT "_s + QLatin1String(kColumns) + u" FROM case_rows ORDER BY reference DESC"_s, {},
                [&](const QSqlQuery &query) { rows << rowFrom(query); });
    return rows;
}

QList<model::CaseRow> caseRows(const Reader &reader, const QSet<model::CaseId> &ids)
{
    QList<model::CaseRow> rows;
    for (const model::CaseId &id : ids) {
        if (const Result<model::CaseRow> row = caseRow(reader, id)) {
            rows << *row;
        }
    }
    return rows;
}

QList<model::CaseRow> openPersons(const Reader &reader)
{
    QList<model::CaseRow> rows;
    reader.each(u"SELECT case_id, reference, last_name, birth_name, first_name, birth_date, phones, status"
                " FROM case_rows WHERE coalesce(status, 'new') NOT IN ('exited', 'archived')"_s,
                {}, [&](const QSqlQuery &query) {
                    model::CaseRow row;
                    row.id = read<model::CaseId>(query, 0);
                    row.reference = read<QString>(query, 1);
                    row.lastName = read<QString>(query, 2);
                    row.birthName = read<QString>(query, 3);
                    row.firstName = read<QString>(query, 4);
                    row.birthDate = read<QDate>(query, 5);
                    const QString phones = read<QString>(query, 6);
                    row.phones = phones.isEmpty() ? QStringList() : phones.split(u'\n');
                    row.status = read<model::CaseStatus>(query, 7);
                    rows << row;
                });
    return rows;
}

Result<model::CaseRow> caseRow(const Reader &reader, const model::CaseId &caseId)
{
    std::optional<model::CaseRow> found;
    reader.each(u"SELECT "_s + QLatin1String(kColumns) + u" FROM case_rows WHERE case_id = ?"_s, {caseId.text()},
                [&](const QSqlQuery &query) { found = rowFrom(query); });
    if (!found) {
        return Error{ErrorCode::NotFound, u"case"_s};
    }
    return *found;
}

QList<model::DueRow> duesOf(const Reader &reader, const model::CaseId &caseId)
{
    QList<model::DueRow> rows;
    reader.each(u"SELECT "_s + QLatin1String(kDueColumns) +
                    u" FROM dues WHERE case_id = ? AND waiting_for IS NOT ? ORDER BY prudent IS NULL, prudent, clock"_s,
                {caseId.text(), model::kPartnerAnswer}, [&](const QSqlQuery &query) { rows << dueFrom(query); });
    return rows;
}

QSet<model::CaseId> casesOnClocks(const Reader &reader, const QStringList &clocks)
{
    QSet<model::CaseId> cases;
    for (const QString &clock : clocks) {
        reader.each(u"SELECT case_id FROM dues WHERE clock = ?"_s, {clock},
                    [&](const QSqlQuery &query) { cases.insert(read<model::CaseId>(query, 0)); });
    }
    return cases;
}

} // namespace relais::store
