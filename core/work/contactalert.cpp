// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/contactalert.h"

#include "core/store/records.h"
#include "core/work/alert.h"

#include <algorithm>

namespace relais::work::contactalert {

void raise(store::Tx &tx, const Session &session, const model::CaseId &caseId)
{
    alert::raise(tx, session, caseId, kEvent);
}

void settle(store::Tx &tx, const model::CaseId &caseId)
{
    alert::settle(tx, caseId, kEvent);
}

void settleIfChecked(store::Tx &tx, const Session &session, const model::Case &file, const model::Contact &after)
{
    const Result<model::Contact> before = store::recordById<model::Contact>(tx, after.id);
    const bool isNews = !before || before->safe != after.safe || before->checkedOn != after.checkedOn;
    if (after.safe != model::Answer::Yes || !after.checkedOn.isValid() || !isNews) {
        return;
    }
    const QTimeZone zone = session.zoneOf(file.department);
    const QList<model::Event> events = store::recordsOf<model::Event>(tx, file.id);
    const bool isOlder = std::any_of(events.cbegin(), events.cend(), [&](const model::Event &event) {
        const QDate raised = event.at.isValid() ? event.at.toTimeZone(zone).date() : event.on;
        return event.code == kEvent && after.checkedOn < raised; // the check knew nothing of it
    });
    if (!isOlder) {
        settle(tx, file.id);
    }
}

} // namespace relais::work::contactalert
