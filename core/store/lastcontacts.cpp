// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lastcontacts.h"

#include <QSqlQuery>

namespace relais::store {

QHash<model::CaseId, QDateTime> lastContacts(const Reader &reader, const QStringList &events, const QDateTime &now,
                                             const model::CaseId &caseId)
{
    QHash<model::CaseId, QDateTime> last;
    const QString only = caseId.isEmpty() ? QString() : u" AND case_id = ?"_s;
    const auto read = [&](const QString &sql, QVariantList values) {
        if (!caseId.isEmpty()) {
            values << caseId.text();
        }
        reader.each(sql + only + u" GROUP BY case_id"_s, values, [&](const QSqlQuery &row) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
            QDateTime &known = last[model::CaseId(row.value(0).toString())];
            known = known.isValid() ? qMax(known, at) : at;
        });
    };
    read(u"SELECT case_id, max(at) FROM notes WHERE ended = 0 AND at IS NOT NULL AND at <= ?"
         " AND (kind = 'words' OR (kind = 'call' AND (outcome IS NULL OR outcome = 'reached')))"_s,
         {now.toMSecsSinceEpoch()});
    for (const QString &event : events) {
        read(u"SELECT case_id, max(coalesce(at, unixepoch(on_day || ' 12:00') * 1000)) FROM events"
             " WHERE ended = 0 AND coalesce(at, unixepoch(on_day || ' 12:00') * 1000) <= ? AND code = ?"_s,
             {now.toMSecsSinceEpoch(), event});
    }
    // Of what another office entrusts no reception is written: it counts from the day it was asked.
    read(u"SELECT case_id, max(at) FROM orientations WHERE ended = 0 AND at <= ?"
         " AND case_id IN (SELECT id FROM cases WHERE referred_at IS NULL)"_s,
         {now.toMSecsSinceEpoch()});
    return last;
}

} // namespace relais::store
