// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/alert.h"

#include "core/store/records.h"
#include "core/work/cases.h"
#include "core/work/contactalert.h"
#include "core/work/danger.h"

namespace relais::work::alert {

bool isAlert(const QString &clock)
{
    return clock == contactalert::kClock || clock == danger::kAlertClock;
}

void raise(store::Tx &tx, const Session &session, const model::CaseId &caseId, const QString &event)
{
    cases::recordEventIn(tx, session, caseId, event, session.clock.now(), {});
}

void settle(store::Tx &tx, const model::CaseId &caseId, const QString &event)
{
    const QList<model::Event> events = store::recordsOf<model::Event>(tx, caseId);
    for (const model::Event &one : events) {
        if (one.code == event) {
            tx.end(model::RecordType::Event, one.id.text());
        }
    }
}

} // namespace relais::work::alert
