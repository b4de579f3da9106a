// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/model/catalogue.h"
#include "core/model/measure.h"

namespace relais::model {

/// Why acting on a day would be seen too early. A visible act tells the other parent what is being prepared: one that
/// belongs to the departure or after it waits for it (domain notes 5.3).
enum class TooEarly {
    No,
    BeforeDeparture, ///< the departure is planned for a later day
    NoDeparture      ///< none is planned, and she lives there or nobody knows
};

/// Whether a measure that is requested, in progress or obtained on that day is seen too early. A code that the
/// catalogue does not know is not known to be visible.
TooEarly tooEarly(const Catalogue &catalogue, const QString &measureCode, const Case &file, QDate on);

/// Whether the state means that something was done outside and may be seen.
[[nodiscard]] inline bool isAct(MeasureStatus status)
{
    return status == MeasureStatus::Requested || status == MeasureStatus::InProgress ||
           status == MeasureStatus::Obtained;
}

/// Whether a change of state shows something new: an act that was not one before, or a further one.
[[nodiscard]] inline bool showsMore(MeasureStatus from, MeasureStatus to)
{
    return isAct(to) && (!isAct(from) || from < to);
}

/// Moment of a visible measure; nothing when the other parent does not see it.
std::optional<Moment> visibleMoment(const Catalogue &catalogue, const QString &measureCode);

/// The visible acts of a case that are still to be done, in the order in which they may be seen: before, on the day
/// of and after the departure; within a moment in the order of the catalogue.
QList<Measure> visibleActsAhead(const Catalogue &catalogue, const QList<Measure> &measures);

template<>
struct Words<TooEarly> {
    static constexpr std::array kList = {std::pair{TooEarly::No, "no"},
                                         std::pair{TooEarly::BeforeDeparture, "before_departure"},
                                         std::pair{TooEarly::NoDeparture, "no_departure"}};
};

} // namespace relais::model
