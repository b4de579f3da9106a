// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/contactalert.h"

#include "core/store/records.h"
#include "core/work/cases.h"

namespace relais::work::contactalert {

void raise(store::Tx &tx, const Session &session, const model::CaseId &caseId)
{
    cases::recordEventIn(tx, session, caseId, kEvent, session.clock.now(), {});
}

namespace {

QList<model::Event> standing(const store::Reader &reader, const model::CaseId &caseId)
{
    QList<model::Event> events = store::recordsOf<model::Event>(reader, caseId);
    events.removeIf([](const model::Event &event) { return event.code != kEvent; });
    return events;
}

} // namespace

void settle(store::Tx &tx, const model::CaseId &caseId)
{
    const QList<model::Event> alerts = standing(tx, caseId);
    for (const model::Event &alert : alerts) {
        tx.end(model::RecordType::Event, alert.id.text());
    }
}

void settleIfChecked(store::Tx &tx, const Session &session, const model::Case &file, const model::Contact &after)
{
    const Result<model::Contact> before = store::recordById<model::Contact>(tx, after.id);
    const bool isNews = !before || before->safe != after.safe || before->checkedOn != after.checkedOn;
    if (after.safe != model::Answer::Yes || !after.checkedOn.isValid() || !isNews) {
        return;
    }
    const QTimeZone zone = session.zoneOf(file.department);
    const QList<model::Event> alerts = standing(tx, file.id);
    for (const model::Event &alert : alerts) {
        const QDate raised = alert.at.isValid() ? alert.at.toTimeZone(zone).date() : alert.on;
        if (after.checkedOn >= raised) { // an older check knew nothing of it
            tx.end(model::RecordType::Event, alert.id.text());
        }
    }
}

} // namespace relais::work::contactalert
