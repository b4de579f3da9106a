// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casemove.h"

#include "core/store/records.h"
#include "core/work/casedues.h"

#include <algorithm>

namespace relais::work::cases {

namespace {

MovedClock clockIn(const Session &session, const model::DueRow &due, const model::Case &file)
{
    const model::ClockRule *rule = session.reference.parcoursOf(file).clocks.find(due.clock);
    return {rule == nullptr ? model::ClockSpan() : rule->inForce(file.department, model::clockOptions(file)).span, due};
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
        Result<model::Case> file = store::recordById<model::Case>(reader, id);
        if (!file) {
            return file.error();
        }
        const model::Case present = *file;
        move.from = model::findTerritory(present.department);
        file->department = move.to->code;
        const QList<model::DueRow> before = duesAs(reader, session.reference, present);
        const QList<model::DueRow> after = duesAs(reader, session.reference, *file);
        for (const model::DueRow &then : after) {
            const auto now = std::find_if(before.cbegin(), before.cend(),
                                          [&](const model::DueRow &due) { return due.clock == then.clock; });
            if (now == before.cend()) {
                continue; // the same clocks run everywhere: their lengths and dates differ, not they
            }
            const ClockMove changed{then.clock, clockIn(session, *now, present), clockIn(session, then, *file)};
            if (differs(changed.before, changed.after)) {
                move.clocks << changed;
            }
        }
        return move;
    });
}

} // namespace relais::work::cases
