// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/watchedcases.h"

#include <QSqlQuery>

namespace relais::store {

QString watchedCasesSql()
{
    // Numbers of the replies to one orientation, as long as nothing crossed: 1, 2, 3… without a hole or a double, done
    // the last of them. Whatever is otherwise may have crossed.
    static const QString kSql =
        u"SELECT DISTINCT case_id FROM (SELECT o.case_id AS case_id FROM case_rows AS c"
        " CROSS JOIN orientations AS o ON o.case_id = c.case_id AND o.ended = 0"
        " LEFT JOIN replies AS r ON r.orientation = o.id AND r.ended = 0"
        " WHERE coalesce(c.status, 'new') NOT IN ('exited', 'archived') GROUP BY o.id HAVING"
        // nobody has answered, and half of the time has passed (nudgeOn), or all of it
        " (o.recalled_at IS NULL AND o.answer_by IS NOT NULL"
        " AND total(r.step IN ('accepted', 'refused', 'appointment', 'in_progress', 'done')) = 0"
        " AND (o.answer_by < ?1 OR julianday(o.answer_by) - julianday(date(o.at / 1000, 'unixepoch'))"
        " <= 2 * (julianday(?1) - julianday(date(o.at / 1000, 'unixepoch')))))"
        // recalled, and answered all the same
        " OR (o.recalled_at IS NOT NULL AND count(r.id) > 0)"
        // two that did not know of each other
        " OR count(r.id) > count(DISTINCT coalesce(r.number, 1)) OR count(r.id) > max(coalesce(r.number, 1))"
        " OR min(coalesce(r.number, 1)) < 1 OR max(r.number) > 9999"
        " OR max(CASE WHEN r.step = 'done' THEN coalesce(r.number, 1) END) < max(r.number)"
        // typed for the partner, which never hears of it, and said by itself
        " OR min(coalesce(r.way, 'bundle') = 'bundle') < max(coalesce(r.way, 'bundle') = 'bundle')"
        // the first came after the last day
        " OR min(CASE WHEN r.step <> 'question' THEN r.at END)"
        " >= 1000 * CAST(strftime('%s', o.answer_by, '+1 day') AS INTEGER)"
        // somebody who was not asked
        " OR max(substr(r.id, 1, 8) <> CASE WHEN coalesce(r.way, 'bundle') <> 'bundle' THEN substr(o.id, 1, 8)"
        " ELSE substr(coalesce(o.office, ''), 1, 8) END)"
        // she cannot be in two places
        " OR max(r.appointment_at IS NOT NULL AND EXISTS (SELECT 1 FROM replies AS q CROSS JOIN orientations AS p"
        " ON p.id = q.orientation WHERE q.appointment_at = r.appointment_at AND q.ended = 0 AND p.id <> o.id"
        " AND p.case_id = o.case_id AND p.ended = 0)))"_s;
    return kSql;
}

QList<model::CaseId> watchedCases(const Reader &reader, QDate today)
{
    QList<model::CaseId> cases;
    reader.each(watchedCasesSql(), {today.toString(Qt::ISODate)},
                [&](const QSqlQuery &row) { cases << model::CaseId(row.value(0).toString()); });
    return cases;
}

QList<model::CaseId> casesToAnswer(const Reader &reader, const QString &office)
{
    QList<model::CaseId> cases;
    reader.each(u"SELECT DISTINCT o.case_id FROM orientations AS o JOIN case_rows AS c ON c.case_id = o.case_id"
                " WHERE o.ended = 0 AND substr(o.id, 1, 8) <> ?1 AND o.recalled_at IS NULL"
                " AND coalesce(c.status, 'new') NOT IN ('exited', 'archived') AND NOT EXISTS"
                " (SELECT 1 FROM replies AS r WHERE r.orientation = o.id AND r.ended = 0 AND r.step <> 'question')"_s,
                {office}, [&](const QSqlQuery &row) { cases << model::CaseId(row.value(0).toString()); });
    return cases;
}

} // namespace relais::store
