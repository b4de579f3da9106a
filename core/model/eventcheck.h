// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clockbook.h"
#include "core/model/due.h"
#include "core/model/measure.h"

namespace relais::model {

/// What the moment of an event is judged by.
struct EventGround {
    QTimeZone zone; ///< of the place of the case: tells its days
    QDateTime now;
    QDate today; ///< of the office, which may be a day ahead of the place of the case
};

/// Whether an event can have happened then, beside those already dated. DateOutOfRange outside
/// kFirstYear–kLastYear, DateInFuture unless the event may be known ahead, DateBeforeCause when it lies before what it
/// follows from or after what follows from it. The detail names the events, never a date of the case.
Result<void> checkEvent(const ClockBook &clocks, const Event &event, const QList<Event> &dated,
                        const EventGround &ground);

} // namespace relais::model
