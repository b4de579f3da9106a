// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casemove.h"

#include "core/work/casedues.h"
#include "core/work/closeddays.h"

#include <algorithm>

namespace relais::work::cases {

namespace {

MovedClock clockIn(const Session &session, const model::DueRow &due, const QString &department)
{
    const model::ClockRule *rule = session.reference.clocks.find(due.clock);
    return {rule == nullptr ? model::ClockSpan() : rule->inForce(department).span, due};
}

bool differs(const MovedClock &one, const MovedClock &other)
{
    return one.span.unit != other.span.unit || one.span.length != other.span.length ||
           one.due.prudent != other.due.prudent || one.due.legal != other.due.legal ||
           one.due.opens != other.due.opens || one.due.waitingFor != other.due.waitingFor;
}

} // namespace

Result<Move> movePreview(const Session &session, const model::CaseId &id, const QString &department)
{
    Move move;
    move.to = model::findTerritory(department);
    if (move.to == nullptr) {
        return Error{ErrorCode::InvalidInput, u"unknown department "_s + department};
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<Move> {
        Result<CaseRecords> records = recordsOfCase(reader, id);
        if (!records) {
            return records.error();
        }
        const closeddays::ClosedDays closed = closeddays::of(reader);
        const QSet<QDate> closedDays(closed.keyBegin(), closed.keyEnd());
        const QString present = records->file.department;
        move.from = model::findTerritory(present);
        const QList<model::DueRow> before = duesOf(session.reference, *records, closedDays);
        records->file.department = move.to->code;
        const QList<model::DueRow> after = duesOf(session.reference, *records, closedDays);
        for (const model::DueRow &then : after) {
            const auto now = std::find_if(before.cbegin(), before.cend(),
                                          [&](const model::DueRow &due) { return due.clock == then.clock; });
            if (now == before.cend()) {
                continue; // the same clocks run everywhere: their lengths and dates differ, not they
            }
            const ClockMove changed{then.clock, clockIn(session, *now, present), clockIn(session, then, move.to->code)};
            if (differs(changed.before, changed.after)) {
                move.clocks << changed;
            }
        }
        return move;
    });
}

} // namespace relais::work::cases
