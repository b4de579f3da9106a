// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/postponement.h"

#include "core/store/records.h"
#include "core/work/alert.h"
#include "core/work/measures.h"
#include "core/work/reminders.h"

namespace relais::work {

Result<void> postpone(const Session &session, const model::DueRow &due, const QDate &to, const QString &why)
{
    if (!due.waitingFor.isEmpty() && due.waitingFor != model::kPartnerAnswer) {
        return Error{ErrorCode::InvalidInput, u"a clock that waits has no date to postpone"_s};
    }
    if (!due.measure.isEmpty()) {
        return measures::postpone(session, due.measure, to, why);
    }
    if (alert::isAlert(due.clock) || reminders::isReminder(due.clock)) {
        return Error{ErrorCode::Refused, u"an alert is dealt with, not postponed"_s};
    }
    if (!to.isValid() || to < session.today() || why.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"postponing needs a coming date and a reason"_s};
    }
    return session.vault.write(session.act("clock.postpone", due.caseId), [&](store::Tx &tx) -> Result<void> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, due.caseId);
        if (!file) {
            return file.error();
        }
        model::Event event;
        const QList<model::Event> known = store::recordsOf<model::Event>(tx, due.caseId);
        for (const model::Event &candidate : known) {
            if (candidate.code == postponementOf(due.clock)) {
                event = candidate;
            }
        }
        event.id = event.id.isEmpty() ? model::EventId::create(session.vault.office()) : event.id;
        event.caseId = due.caseId;
        event.code = postponementOf(due.clock);
        event.on = to;
        event.remark = why.trimmed();
        store::save(tx, event);
        return {};
    });
}

} // namespace relais::work
