// SPDX-License-Identifier: GPL-3.0-or-later
// The table of conflicts follows the journal.
#include "core/journal/merge.h"
#include "core/store/txmerge.h"

#include <QSqlQuery>

namespace relais::store {

using journal::Change;
using model::RecordType;

bool Tx::Meeting::hasConflicts()
{
    if (!m_hasConflicts) {
        m_hasConflicts = m_tx.one(u"SELECT EXISTS (SELECT 1 FROM main.conflicts)"_s).toBool();
    }
    return *m_hasConflicts;
}

void Tx::Meeting::wrote(const Change &change)
{
    m_cases.remove(change.record);
    if (hasConflicts()) {
        derive(change, change.field);
    }
}

void Tx::Meeting::derive(const Change &change, const QString &field)
{
    if (change.type != RecordType::Setting && change.record.left(8) != m_tx.m_office) {
        return;
    }
    QList<Change> history; // a first value counts as a Set of it
    m_tx.each(u"SELECT stamp, basis, new FROM main.journal WHERE record = ?1 AND field = ?2 UNION ALL"
              " SELECT stamp, basis, new -> ('$.' || ?2) FROM main.journal WHERE record = ?1 AND field IS NULL"
              " AND kind = 'create' AND new -> ('$.' || ?2) IS NOT NULL"_s,
              {change.record, field}, [&](const QSqlQuery &row) {
                  Change one;
                  one.field = field;
                  one.stamp = row.value(0).toString();
                  one.basis = row.value(1).toString();
                  one.to = journal::fromJsonText(row.value(2).toString());
                  history << one;
              });
    const QList<journal::Conflict> conflicts = journal::conflictsOf(history);
    if (conflicts.isEmpty()) {
        if (hasConflicts()) {
            m_tx.run(u"DELETE FROM main.conflicts WHERE record = ? AND field = ?"_s, {change.record, field});
        }
        return;
    }
    QStringList losers;
    for (const Change &loser : conflicts.first().losers) {
        losers << loser.stamp;
    }
    m_tx.run(u"INSERT INTO main.conflicts (record, field, type, winner, losers) VALUES (?, ?, ?, ?, ?)"
             " ON CONFLICT (record, field) DO UPDATE SET winner = excluded.winner, losers = excluded.losers"_s,
             {change.record, field, model::word(change.type), conflicts.first().winner.stamp, losers.join(u' ')});
    m_hasConflicts = true;
}

} // namespace relais::store
