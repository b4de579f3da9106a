// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"

/// She comes back, to a case that was closed, archived or paused: with her history, and without a reproach. Leaving
/// and returning is the way out of violence, not the failure of it; what was begun is proposed again.
namespace relais::work::reentry {

/// Where a measure of the case stands on the day she returns.
enum class Standing {
    Holds,  ///< obtained, and no right of it has run out: it stays
    GoesOn, ///< was open and still is
    Again,  ///< refused, abandoned, or a right that ran out: proposed again
};

struct Line {
    model::Measure measure;
    Standing standing = Standing::GoesOn;
    model::MeasureStatus proposed = model::MeasureStatus::ToDo; ///< of what is proposed again
    QDate ranOutOn;                                             ///< last day of a right that ran out
    QDate notBefore; ///< of an obtained one that may not be asked for again yet: the first day on which it may
};

/// What there is to look over, before anything is written.
struct Return {
    model::Case file;
    QList<Line> lines; ///< in the order of the catalogue; without what does not apply
    QList<model::Consent>
        consents; ///< that ended, by their day or with the closing, and nothing replaced: to ask again
};
/// Refused for a case she has not left.
Result<Return> preview(const Session &session, const model::CaseId &id);

/// A measure taken up again.
struct Again {
    model::MeasureId measure;
    model::MeasureStatus status = model::MeasureStatus::ToDo; ///< or ToAssess
};
struct Terms {
    QList<Again> again;
    QString note; ///< what brings her back, as a working note; empty = none
};
/// One act: the case is active again and its first clocks start now, as with a signalement; the old dates stay in the
/// journal. A measure taken up again starts from nothing: no partner, no proof, no date of the first time. Consents
/// that ended with the closing stay ended: cases::reopen(), for a case closed by mistake, would have them stand again.
/// Refused like preview(); NotFound for a measure of another case, InvalidInput for another state; Refused for a
/// measure before its Line::notBefore.
Result<void> reenter(const Session &session, const model::CaseId &id, const Terms &terms);

} // namespace relais::work::reentry
