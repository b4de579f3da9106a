// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/model/contact.h"
#include "core/work/session.h"

/// Somebody else answered her telephone: the case stays on top of « Aujourd'hui » (work/alert) until a person has dealt
/// with it, by a new pass on the danger or by another channel checked with her (domain notes 5.1).
namespace relais::work::contactalert {

inline const QString kEvent = u"CASE.someone_else_answered"_s;
inline const QString kClock = u"CASE.contact_alert"_s;

/// @throws store::SqlFailure
void raise(store::Tx &tx, const Session &session, const model::CaseId &caseId);
/// Nothing when no alert stands. @throws store::SqlFailure
void settle(store::Tx &tx, const model::CaseId &caseId);
/// Settles when `after` says that a channel is safe and was checked since, on the day of the alert or a later one where
/// she lives, and the record that stands does not say so yet. @throws store::SqlFailure
void settleIfChecked(store::Tx &tx, const Session &session, const model::Case &file, const model::Contact &after);

} // namespace relais::work::contactalert
