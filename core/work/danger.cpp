// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/danger.h"

#include "core/store/records.h"
#include "core/work/alert.h"
#include "core/work/cases.h"
#include "core/work/contactalert.h"
#include "core/work/notes.h"

namespace relais::work::danger {

namespace {

const QString kAssessedEvent = u"SEC-01.assessed_"_s;

/// The clock of the next review follows the level of the last judgment; that of an earlier one stops.
void startReview(store::Tx &tx, const Session &session, const model::CaseId &id, model::DangerLevel level)
{
    const QString started = kAssessedEvent + model::word(level);
    const QList<model::Event> events = store::recordsOf<model::Event>(tx, id);
    for (const model::Event &event : events) {
        if (event.code.startsWith(kAssessedEvent) && event.code != started) {
            tx.end(model::RecordType::Event, event.id.text());
        }
    }
    if (level != model::DangerLevel::Unassessed) {
        cases::recordEventIn(tx, session, id, started, session.clock.now(), {});
    }
}

Result<QString> reasonFrom(const QString &text)
{
    const QString reason = text.trimmed();
    const Result<void> fits = notes::checkLength(reason);
    return fits ? Result<QString>(reason) : Result<QString>(fits.error());
}

} // namespace

Result<model::DangerPassId> assess(const Session &session, const model::CaseId &id, const Assessment &assessment)
{
    const Result<QString> reason = reasonFrom(assessment.reason);
    if (!reason) {
        return reason.error();
    }
    const model::DangerGrid &grid = session.reference.danger;
    const model::Triage triage = model::triageOf(grid, assessment.answers);
    if (reason->isEmpty() && model::needsReason(triage.band, assessment.level)) {
        return Error{ErrorCode::InvalidInput, u"a judgment other than that of the grid needs its reason"_s};
    }
    model::DangerPass pass;
    pass.id = model::DangerPassId::create(session.vault.office());
    pass.caseId = id;
    pass.at = session.clock.now();
    pass.by = session.user.name;
    pass.gridVersion = grid.version();
    pass.answers = model::dangerAnswersText(grid, assessment.answers);
    pass.triage = triage.band;
    pass.rule = triage.rule;
    pass.level = assessment.level;
    pass.reason = *reason;
    pass.place = assessment.place;
    return session.vault.write(session.act("danger.assess", id), [&](store::Tx &tx) -> Result<model::DangerPassId> {
        if (const Result<model::Case> file = store::recordById<model::Case>(tx, id); !file) {
            return file.error();
        }
        tx.create(pass);
        tx.set(model::RecordType::Case, id.text(), u"danger"_s, model::encoded(pass.level));
        startReview(tx, session, id, pass.level);
        contactalert::settle(tx, id);
        if (pass.triage == model::TriageBand::Red) { // whatever the judgment: it puts nobody back in the queue
            alert::raise(tx, session, id, kAlertEvent);
        } else if (pass.triage != model::TriageBand::None) { // a level alone does not answer what the grid said
            alert::settle(tx, id, kAlertEvent);
        }
        return pass.id;
    });
}

Result<model::NoteId> report(const Session &session, const model::CaseId &id, const Report &made)
{
    const model::DangerRoute *route = session.reference.danger.route(made.route);
    if (route == nullptr) {
        return Error{ErrorCode::NotFound, u"route "_s + made.route};
    }
    const Result<QString> reason = reasonFrom(made.reason);
    if (!reason || reason->isEmpty()) {
        return reason ? Error{ErrorCode::InvalidInput, u"a report needs its reason"_s} : reason.error();
    }
    if (!route->isOpenTo(session.office.kind)) {
        return Error{ErrorCode::Refused, u"the route "_s + route->code + u" is not for this kind of office"_s};
    }
    const QString with = made.with.simplified();
    if (route->needsSecond && with.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"the route "_s + route->code + u" needs a second person"_s};
    }
    if (route->needsAgreement && made.agreement != model::Answer::Yes) {
        return Error{ErrorCode::Refused, u"the route "_s + route->code + u" needs her agreement"_s};
    }
    model::Note note;
    note.id = model::NoteId::create(session.vault.office());
    note.caseId = id;
    note.kind = model::NoteKind::Working;
    note.text = route->labelFr + (route->needsSecond ? u" ("_s + with + u')' : QString()) + u" : "_s + *reason;
    note.at = session.clock.now();
    note.by = session.user.name;
    return session.vault.write(session.act(kReportVerb, id), [&](store::Tx &tx) -> Result<model::NoteId> {
        if (const Result<model::Case> file = store::recordById<model::Case>(tx, id); !file) {
            return file.error();
        }
        tx.create(note);
        alert::settle(tx, id, kAlertEvent);
        return note.id;
    });
}

} // namespace relais::work::danger
