// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/danger.h"
#include "core/work/session.h"

namespace relais::work::danger {

/// Clocks of the next review begin so; the level of the judgment follows ("SEC-01.review_high").
inline const QString kReviewClock = u"SEC-01.review_"_s;
/// A red pass does not wait its turn (domain notes 4.3, work/alert): its line stands until a report is made, a call has
/// reached her, or a later pass is not red.
inline const QString kAlertEvent = u"CASE.danger_red"_s;
inline const QString kAlertClock = u"CASE.danger_alert"_s;
/// A report that was made cannot be taken back by undo.
inline constexpr const char *kReportVerb = "danger.report";

/// What the professional holds of one pass of the grid.
struct Assessment {
    model::DangerAnswers answers; ///< may be empty: a judgment without the grid
    model::DangerLevel level = model::DangerLevel::Unassessed;
    QString reason;
    model::AssessedWhere place = model::AssessedWhere::Unsaid;
};

/// Keeps the pass, makes its level the danger of the case and starts the clock of the next review, as one act. A grid
/// that says red raises the alert, another ends it; a level without the grid does neither.
/// InvalidInput without a reason where model::needsReason(), or with one over notes::checkLength().
Result<model::DangerPassId> assess(const Session &session, const model::CaseId &id, const Assessment &assessment);

/// A route that was taken (domain notes 4.4).
struct Report {
    QString route; ///< code of the grid
    QString reason;
    model::Answer agreement = model::Answer::Unknown; ///< hers, where the route needs it
    QString with = {};                                ///< name or function of the second person, where it needs one
};
/// Leaves a dated working note that says the route and why; it never leaves the office. NotFound for a route the grid
/// does not have; InvalidInput without a reason or the second person; Refused when the route is not for this kind of
/// office, or needs her agreement and she has not given it.
Result<model::NoteId> report(const Session &session, const model::CaseId &id, const Report &made);

} // namespace relais::work::danger
