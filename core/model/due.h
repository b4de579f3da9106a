// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clockrule.h"
#include "core/model/workcalendar.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace relais::model {

/// When the starting event happened: an instant when it is known, else a day of the place.
struct Trigger {
    QDateTime at;
    QDate on;

    [[nodiscard]] bool isKnown() const { return at.isValid() || on.isValid(); }
};

/// Where a clock runs: the zone that tells its days, and the days that count.
struct ClockGround {
    WorkCalendar calendar;
    QTimeZone zone;
};
/// The ground of a département, with the days on which its fund is closed. NotFound for an unknown code.
Result<ClockGround> groundOf(const QString &department, const QSet<QDate> &closedDays = {});

enum class Precision { Day, Instant };

/// What a clock answers. Moments carry the zone of the place; those of a day are its last millisecond (a delay ends
/// at 24:00, CPC 642), an opening its first. The alarm uses `prudent`, which is never after `legal`.
struct Due {
    std::optional<QDateTime> prudent; ///< without roll-over, without the fund's closed days
    std::optional<QDateTime> legal;
    std::optional<QDateTime> opens; ///< nothing can be done before
    QString waitingFor;             ///< event code while the start is unknown; then no date is told
    Precision precision = Precision::Day;
};

/// Dates of a rule in force (ClockRule::inForce). DateOutOfRange when the start or the end lies outside
/// kFirstYear–kLastYear.
Result<Due> dueOf(const ClockRule &rule, const Trigger &start, const ClockGround &ground);

/// "2026-11-27", or the instant with its offset.
QString isoText(const QDateTime &moment, Precision precision);

} // namespace relais::model
