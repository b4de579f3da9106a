// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/work/session.h"

/// The référent's own later day for a clock. That of a measure stands in the measure. A clock of the case itself has no
/// measure: its postponement is an event of the case, dated with the new day, its remark the reason, so that journal
/// and undo know it like any other.
namespace relais::work {

/// Code of the event that postpones a clock of the case: "CASE.first_contact.postponed".
[[nodiscard]] inline QString postponementOf(const QString &clock)
{
    return clock + u".postponed"_s;
}

/// InvalidInput for a past day, without a reason, or for a clock that waits and has no date to postpone. Beyond the
/// legal date it obeys: the window warns first.
Result<void> postpone(const Session &session, const model::DueRow &due, const QDate &to, const QString &why);

} // namespace relais::work
