// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"
#include "core/model/contactrule.h"
#include "core/work/session.h"

namespace relais::work::contacts {

/// Days after which a safe channel must be asked again when the contact does not say.
inline constexpr int kValidDays = 14;

/// Whether this act is safe through this contact now; a null contact id means that nothing is recorded.
/// @param department of the place where she lives: its time zone decides
model::ContactVerdict verdict(const model::Contact &contact, model::ContactAct act, const QString &department,
                              const QDateTime &now);

/// What came of a call.
using model::CallOutcome;

/// Records a call as a note of its own kind; the first time she is reached the first contact is dated and a new case
/// becomes « contacté ». Someone else at the telephone makes the channel unsafe at once.
/// Refused when the channel may not be used now and no reason is given; InvalidInput for a message that is not allowed.
Result<void> recordCall(const Session &session, const model::CaseId &caseId, const model::ContactId &contact,
                        CallOutcome outcome, const QString &text, const QString &reason);

} // namespace relais::work::contacts
