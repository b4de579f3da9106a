// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/duelines.h"

#include "core/store/disputes.h"

#include <QHash>
#include <QSqlQuery>

namespace relais::store {

namespace {

/// One read by index: the clock, the line of its case, its measure, or the postponement of a clock of the case.
constexpr auto kSelect =
    "SELECT d.case_id, d.measure, d.clock, d.prudent, d.legal, d.opens, d.waiting_for, d.span, r.reference, "
    "r.department,"
    " r.danger, r.contact, m.partner, m.status_on, coalesce(m.postponed_to, e.on_day),"
    " coalesce(m.postponed_why, e.remark)"
    " FROM dues AS d JOIN case_rows AS r ON r.case_id = d.case_id LEFT JOIN measures AS m ON m.id = d.measure"
    " LEFT JOIN events AS e ON d.measure IS NULL AND e.case_id = d.case_id AND e.code = d.clock || '.postponed'"
    " AND e.ended = 0 WHERE ";

// The words of the partial indexes dues_event and dues_partner: another spelling would read the whole table.
constexpr auto kEvent = "waiting_for IS NOT NULL AND waiting_for <> 'partner'";
constexpr auto kPartner = "waiting_for = 'partner'";

QString whereOf(Awaited what)
{
    return QLatin1String(what == Awaited::Event ? kEvent : kPartner);
}

template<class T>
T read(const QSqlQuery &row, int column)
{
    T value{};
    if (const QVariant stored = row.value(column); !stored.isNull()) {
        model::decode(stored, value);
    }
    return value;
}

/// Contacts already read in one list: a case has several lines.
using Contacts = QHash<QString, model::Contact>;

const model::Contact &contactFrom(const QString &text, Contacts &known)
{
    auto contact = known.find(text);
    if (contact == known.end()) {
        contact = known.insert(text, contactFromText(text));
    }
    return *contact;
}

model::DueLine lineFrom(const QSqlQuery &row, Contacts &known)
{
    model::DueLine line;
    line.due = {read<model::CaseId>(row, 0), read<model::MeasureId>(row, 1), read<QString>(row, 2),
                read<QDateTime>(row, 3),     read<QDateTime>(row, 4),        read<QDateTime>(row, 5),
                read<QString>(row, 6),       read<QString>(row, 7)};
    line.reference = read<QString>(row, 8);
    line.department = read<QString>(row, 9);
    line.danger = read<model::DangerLevel>(row, 10);
    const QVariant contact = row.value(11);
    if (!contact.isNull()) {
        line.contact = contactFrom(contact.toString(), known);
    }
    line.partner = read<QString>(row, 12);
    line.askedOn = read<QDate>(row, 13);
    line.postponedTo = read<QDate>(row, 14);
    line.postponedWhy = read<QString>(row, 15);
    return line;
}

} // namespace

QString dueLinesSql()
{
    return QLatin1String(kSelect) + u"d.prudent IS NOT NULL AND d.prudent < ? ORDER BY d.prudent, d.case_id, d.clock"_s;
}

QList<model::DueLine> dueLinesUntil(const Reader &reader, const QDateTime &until)
{
    QList<model::DueLine> lines;
    lines.reserve(256);
    Contacts known;
    reader.each(dueLinesSql(), {until.toMSecsSinceEpoch()},
                [&](const QSqlQuery &row) { lines << lineFrom(row, known); });
    return lines;
}

QList<model::DueLine> waitingLines(const Reader &reader, Awaited what, int most)
{
    QList<model::DueLine> lines;
    Contacts known;
    reader.each(QLatin1String(kSelect) + whereOf(what) + u" ORDER BY d.danger DESC, d.case_id, d.clock LIMIT ?"_s,
                {most}, [&](const QSqlQuery &row) { lines << lineFrom(row, known); });
    return lines;
}

int waitingCount(const Reader &reader, Awaited what)
{
    return reader.one(u"SELECT count(*) FROM dues WHERE "_s + whereOf(what)).toInt();
}

QList<model::DueLine> consentLines(const Reader &reader, const QDate &from, const QDate &until)
{
    QList<model::DueLine> lines;
    Contacts known;
    reader.each(
        u"SELECT c.id, c.case_id, c.until, c.office, r.reference, r.department, r.danger, r.contact FROM consents"
        " AS c JOIN case_rows AS r ON r.case_id = c.case_id WHERE c.ended = 0 AND c.until >= ? AND c.until <= ?"
        " AND c.withdrawn_on IS NULL AND coalesce(r.status, 'new') NOT IN ('exited', 'archived') AND NOT EXISTS "
        "(SELECT 1 FROM consents AS l"
        " WHERE l.case_id = c.case_id AND l.office = c.office AND l.scope IS c.scope AND l.ended = 0"
        " AND l.withdrawn_on IS NULL AND (l.until > c.until OR l.until IS NULL)) ORDER BY c.until, c.id"_s,
        {from.toString(Qt::ISODate), until.toString(Qt::ISODate)}, [&](const QSqlQuery &row) {
            model::DueLine line;
            line.due.caseId = read<model::CaseId>(row, 1);
            line.due.prudent = read<QDate>(row, 2).endOfDay(Qt::UTC);
            line.partner = read<QString>(row, 3);
            line.reference = read<QString>(row, 4);
            line.department = read<QString>(row, 5);
            line.danger = read<model::DangerLevel>(row, 6);
            line.contact = row.isNull(7) ? model::Contact() : contactFrom(row.value(7).toString(), known);
            lines << line;
        });
    return lines;
}

QList<KeptCase> longKept(const Reader &reader, const QDateTime &received, const QDate &today)
{
    QList<KeptCase> cases;
    Contacts known;
    reader.each(u"SELECT c.id, c.reference, c.department, c.danger, r.contact, c.status, c.referred_at, c.archive_until"
                " FROM cases AS c LEFT JOIN case_rows AS r ON r.case_id = c.id WHERE c.ended = 0 AND"
                " CASE WHEN c.status = 'archived' AND c.archive_until IS NOT NULL THEN c.archive_until < ?"
                " ELSE coalesce(c.referred_at, 0) < ? END"_s,
                {today.toString(Qt::ISODate), received.toMSecsSinceEpoch()}, [&](const QSqlQuery &row) {
                    KeptCase kept;
                    kept.file.id = read<model::CaseId>(row, 0);
                    kept.file.status = read<model::CaseStatus>(row, 5);
                    kept.file.referredAt = read<QDateTime>(row, 6);
                    kept.file.archiveUntil = read<QDate>(row, 7);
                    kept.line.due.caseId = kept.file.id;
                    kept.line.reference = read<QString>(row, 1);
                    kept.line.department = read<QString>(row, 2);
                    kept.line.danger = read<model::DangerLevel>(row, 3);
                    kept.line.contact = row.isNull(4) ? model::Contact() : contactFrom(row.value(4).toString(), known);
                    cases << kept;
                });
    return cases;
}

QDateTime nextPrudent(const Reader &reader, const QDateTime &from)
{
    QDateTime next;
    model::decode(reader.one(u"SELECT min(prudent) FROM dues WHERE prudent IS NOT NULL AND prudent >= ?"_s,
                             {from.toMSecsSinceEpoch()}),
                  next);
    return next;
}

} // namespace relais::store
