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

/// The end of one day is another instant elsewhere and yet the same date.
bool isSameMoment(const QDateTime &one, const QTimeZone &here, const QDateTime &other, const QTimeZone &there)
{
    const auto wall = [](const QDateTime &at, const QTimeZone &zone) {
        const QDateTime local = at.toTimeZone(zone);
        return QDateTime(local.date(), local.time(), Qt::UTC);
    };
    return one == other || (one.isValid() && other.isValid() && wall(one, here) == wall(other, there));
}

bool differs(const ClockMove &move, const QTimeZone &here, const QTimeZone &there)
{
    const MovedClock &one = move.before;
    const MovedClock &other = move.after;
    return one.span.unit != other.span.unit || one.span.length != other.span.length ||
           !isSameMoment(one.due.prudent, here, other.due.prudent, there) ||
           !isSameMoment(one.due.legal, here, other.due.legal, there) ||
           !isSameMoment(one.due.opens, here, other.due.opens, there) || one.due.waitingFor != other.due.waitingFor;
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
        const QTimeZone here = session.zoneOf(present.department);
        const QTimeZone there = session.zoneOf(move.to->code);
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
            if (differs(changed, here, there)) {
                move.clocks << changed;
            }
        }
        return move;
    });
}

} // namespace relais::work::cases
