// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/dues.h"

#include "core/store/caserows.h"

namespace relais::work {

namespace {

DueBand bandOf(const model::DueRow &due, const QDateTime &now, const QDateTime &endOfToday)
{
    if (!due.prudent.isValid()) {
        return DueBand::Waiting;
    }
    if (due.prudent < now) {
        return DueBand::Late;
    }
    if (due.prudent <= endOfToday) {
        return DueBand::Today;
    }
    return due.prudent <= now.addSecs(72 * 3600) ? DueBand::Soon : DueBand::Later;
}

} // namespace

Result<QList<DueLine>> duesWithin(const Session &session, int days)
{
    const QDateTime until = session.today().addDays(days + 1).startOfDay(session.zone);
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<DueLine>> {
        QHash<model::CaseId, model::CaseRow> rows;
        const QList<model::CaseRow> all = store::caseRows(reader);
        for (const model::CaseRow &row : all) {
            rows.insert(row.id, row);
        }
        const QDateTime now = session.clock.now();
        const QDateTime endOfToday = session.today().endOfDay(session.zone);
        QList<DueLine> lines;
        const QList<model::DueRow> dues = store::duesUntil(reader, until);
        for (const model::DueRow &due : dues) {
            lines << DueLine{bandOf(due, now, endOfToday), due, rows.value(due.caseId)};
        }
        return lines;
    });
}

} // namespace relais::work
