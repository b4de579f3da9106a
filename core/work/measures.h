// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/visibleacts.h"
#include "core/work/session.h"

namespace relais::work::measures {

/// Sets the state of a measure, as of a day (today when not given). A state that starts a clock (a claim handed in,
/// an order obtained) records the event the clock starts from; refused like cases::recordEvent() when that cannot be.
/// Refused too when the other parent would see it too early (model::tooEarly) and no reason is given; the reason
/// becomes a working note of the same act.
Result<void> setStatus(const Session &session, const model::MeasureId &id, model::MeasureStatus status,
                       const QDate &on = {}, const QString &proof = {}, const QString &earlyBecause = {});
/// Whether setStatus() will ask for that reason.
model::TooEarly needsReason(const Session &session, const model::Case &file, const model::Measure &measure,
                            model::MeasureStatus status, const QDate &on = {});
Result<void> setPartner(const Session &session, const model::MeasureId &id, const QString &partner);
/// The measure bears the name of a partner and, where it was to assess or to do, is requested from today; Refused like
/// setStatus() without a reason. @throws store::SqlFailure
Result<void> entrustIn(store::Tx &tx, const Session &session, const model::Measure &measure, const QString &partner);
/// What a partner says of a measure entrusted to it: its state from today and who holds it, with the events that the
/// state stands for, where they can have happened. Unlike setStatus() it is not judged: it has happened. `proof` is
/// kept when it is not empty. @throws store::SqlFailure
void followIn(store::Tx &tx, const Session &session, const model::Measure &measure, model::MeasureStatus status,
              const QString &partner, const QString &proof = {});
/// The référent's own later date, with its reason; InvalidInput without a reason or with a date that is past.
Result<void> postpone(const Session &session, const model::MeasureId &id, const QDate &to, const QString &why);
/// Adds a measure of the catalogue or of a territory to a case; Refused when the case has it already, NotFound for an
/// unknown code.
Result<model::MeasureId> add(const Session &session, const model::CaseId &caseId, const QString &code);
/// Measure of a case by its code.
Result<model::Measure> byCode(const Session &session, const model::CaseId &caseId, const QString &code);

} // namespace relais::work::measures
