// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/contactalert.h"

#include "core/store/records.h"
#include "core/work/alert.h"

namespace relais::work::contactalert {

void raise(store::Tx &tx, const Session &session, const model::CaseId &caseId)
{
    alert::raise(tx, session, caseId, kEvent);
}

void settle(store::Tx &tx, const model::CaseId &caseId)
{
    alert::settle(tx, caseId, kEvent);
}

void settleIfChecked(store::Tx &tx, const model::Contact &after)
{
    const Result<model::Contact> before = store::recordById<model::Contact>(tx, after.id);
    const bool isNews = !before || before->safe != after.safe || before->checkedOn != after.checkedOn;
    if (after.safe == model::Answer::Yes && after.checkedOn.isValid() && isNews) {
        settle(tx, after.caseId);
    }
}

} // namespace relais::work::contactalert
