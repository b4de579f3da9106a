// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/contacts.h"

#include "core/model/safespeech.h"
#include "core/model/territory.h"
#include "core/store/records.h"
#include "core/work/cases.h"

#include <algorithm>

namespace relais::work::contacts {

model::ContactVerdict verdict(const model::Contact &contact, model::ContactAct act, const QString &department,
                              const QDateTime &now)
{
    model::ContactQuestion question;
    question.act = act;
    question.hasChannel = !contact.id.isEmpty() && !contact.value.isEmpty() &&
                          (contact.channel != model::Channel::Phone || !contact.e164.isEmpty());
    question.safe = contact.safe;
    question.hours = model::parseSafeWindows(contact.hours);
    question.voicemail = contact.voicemail == model::Answer::Unknown ? question.hours.voicemail : contact.voicemail;
    question.sms = contact.sms == model::Answer::Unknown ? question.hours.sms : contact.sms;
    question.checkedOn = contact.checkedOn;
    question.validDays = contact.validDays.value_or(kValidDays);
    question.callerIdentity = contact.callerIdentity;
    question.now = now;
    const model::Territory *territory = model::findTerritory(department);
    question.zone = QTimeZone(territory == nullptr ? QByteArray("Europe/Paris") : territory->timeZone);
    return model::may(question);
}

namespace {

void noteReached(store::Tx &tx, const Session &session, const model::Case &file)
{
    const QList<model::Event> events = store::recordsOf<model::Event>(tx, file.id);
    const bool dated =
        std::any_of(events.cbegin(), events.cend(), [](const auto &e) { return e.code == u"CASE.contacted"_s; });
    if (!dated) {
        cases::recordEventIn(tx, session, file.id, u"CASE.contacted"_s, session.clock.now(), {});
    }
    if (file.status == model::CaseStatus::New) {
        tx.set(model::RecordType::Case, file.id.text(), u"status"_s, model::encoded(model::CaseStatus::Contacted));
    }
}

} // namespace

Result<void> recordCall(const Session &session, const model::CaseId &caseId, const model::ContactId &contactId,
                        CallOutcome outcome, const QString &text, const QString &reason)
{
    return session.vault.write(session.act("call.record", caseId), [&](store::Tx &tx) -> Result<void> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, caseId);
        if (!file) {
            return file.error();
        }
        const Result<model::Contact> contact = store::recordById<model::Contact>(tx, contactId);
        if (!contact) {
            return contact.error();
        }
        const model::ContactVerdict may =
            verdict(*contact, model::ContactAct::Phone, file->department, session.clock.now());
        if (!may.isPossible() && reason.trimmed().isEmpty()) {
            return Error{ErrorCode::Refused, u"contact: "_s + model::word(may.reason)};
        }
        if (outcome == CallOutcome::MessageLeft && may.voicemail != model::Answer::Yes) {
            return Error{ErrorCode::InvalidInput, u"a message may not be left on this channel"_s};
        }
        model::Note note;
        note.id = model::NoteId::create(session.vault.office());
        note.caseId = caseId;
        note.kind = model::NoteKind::Call;
        note.at = session.clock.now();
        note.by = session.user.name;
        note.outcome = outcome;
        note.contact = contactId;
        note.text = QString(text.trimmed() + u'\n' + reason.trimmed()).trimmed();
        tx.create(note);
        if (outcome == CallOutcome::Reached) {
            noteReached(tx, session, *file);
        }
        if (outcome == CallOutcome::SomeoneElse) {
            tx.set(model::RecordType::Contact, contactId.text(), u"safe"_s, model::encoded(model::Answer::No));
        }
        return {};
    });
}

} // namespace relais::work::contacts
