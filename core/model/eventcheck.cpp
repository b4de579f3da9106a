// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/eventcheck.h"

namespace relais::model {

namespace {

QDate dayOf(const Event &event, const QTimeZone &zone)
{
    return event.at.isValid() ? event.at.toTimeZone(zone).date() : event.on;
}

/// Two events of one day are in order unless both hours are known.
bool isBefore(const Event &one, const Event &other, const QTimeZone &zone)
{
    return one.at.isValid() && other.at.isValid() ? one.at < other.at : dayOf(one, zone) < dayOf(other, zone);
}

} // namespace

Result<void> checkEvent(const ClockBook &clocks, const Event &event, const QList<Event> &dated,
                        const EventGround &ground)
{
    const QDate day = dayOf(event, ground.zone);
    if (!day.isValid() || day.year() < kFirstYear || day.year() > kLastYear) {
        return Error{ErrorCode::DateOutOfRange, event.code};
    }
    const ClockEvent *known = clocks.findEvent(event.code);
    const bool ahead = event.at.isValid() ? event.at > ground.now
                                          : day > qMax(ground.today, ground.now.toTimeZone(ground.zone).date());
    if (ahead && (known == nullptr || !known->mayBeFuture)) {
        return Error{ErrorCode::DateInFuture, event.code};
    }
    for (const Event &other : dated) {
        if (clocks.causesOf(event.code).contains(other.code) && isBefore(event, other, ground.zone)) {
            return Error{ErrorCode::DateBeforeCause, event.code + u" lies before "_s + other.code};
        }
        if (clocks.causesOf(other.code).contains(event.code) && isBefore(other, event, ground.zone)) {
            return Error{ErrorCode::DateBeforeCause, other.code + u" lies before "_s + event.code};
        }
    }
    return {};
}

} // namespace relais::model
