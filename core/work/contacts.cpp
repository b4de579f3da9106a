// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/contacts.h"

#include "core/model/card.h"
#include "core/model/contactdispute.h"
#include "core/model/safespeech.h"
#include "core/model/territory.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/alert.h"
#include "core/work/audit.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/contactalert.h"
#include "core/work/danger.h"
#include "core/work/daysheet.h"
#include "core/work/notes.h"
#include "core/work/paperhtml.h"
#include "core/work/summary.h"
#include "core/work/unsafeways.h"

#include <algorithm>

namespace relais::work::contacts {

namespace {

using model::ContactAct;

bool isThere(const model::Contact &contact, ContactAct act)
{
    return !contact.id.isEmpty() && !contact.value.isEmpty() && contact.channel == model::channelOf(act) &&
           (contact.channel != model::Channel::Phone || !contact.e164.isEmpty());
}

/// Of the place where she lives.
QTimeZone zoneOf(const Home &home)
{
    const model::Territory *territory = model::findTerritory(home.department);
    return QTimeZone(territory == nullptr ? QByteArray("Europe/Paris") : territory->timeZone);
}

model::Answer saidOr(model::Answer own, model::Answer inTheHours)
{
    return own == model::Answer::Unknown ? inTheHours : own;
}

} // namespace

model::ContactVerdict verdict(const model::Contact &contact, ContactAct act, const Home &home, const QDateTime &now)
{
    const model::CommonContact common = model::commonOf(contact, home.cohabiting, kValidDays);
    model::ContactQuestion question;
    question.act = act;
    question.hasChannel = isThere(contact, act);
    question.isDisputed = common.isDisputed;
    question.isWayDisputed = common.isWayDisputed;
    question.safe = common.contact.safe;
    question.hours = common.hours;
    question.voicemail = saidOr(common.contact.voicemail, question.hours.voicemail);
    question.sms = saidOr(common.contact.sms, question.hours.sms);
    question.addressKind = common.contact.addressKind;
    question.cohabiting = common.cohabiting;
    question.checkedOn = common.contact.checkedOn;
    question.validDays = common.contact.validDays.value_or(kValidDays);
    question.callerIdentity = common.contact.callerIdentity;
    question.now = now;
    question.zone = zoneOf(home);
    return model::may(question);
}

QList<model::Contact> waysOf(QList<model::Contact> contacts, const QList<model::Note> &notes, const Home &home,
                             const QString &us)
{
    for (model::Contact &contact : contacts) {
        const bool isOurs = model::ownerOf(contact.id.text()) == us; // its record says so itself
        const bool isMet = std::any_of(notes.cbegin(), notes.cend(), [&](const model::Note &note) {
            return note.contact == contact.id && note.outcome == CallOutcome::SomeoneElse &&
                   note.at.toTimeZone(zoneOf(home)).date() >= contact.checkedOn;
        });
        contact.safe = !isOurs && isMet ? model::Answer::No : contact.safe;
    }
    return contacts;
}

QList<model::Contact> waysOf(const Session &session, const CaseDetail &detail)
{
    return waysOf(detail.contacts, detail.notes, homeOf(detail.file), session.vault.office());
}

QList<Way> waysFor(const QList<model::Contact> &contacts, ContactAct act, const Home &home, const QDateTime &now)
{
    // Lower is better; of those that will open, the first.
    const auto rank = [&](const Way &way) {
        const qint64 wait = way.verdict.opens ? now.msecsTo(*way.verdict.opens) : 0;
        switch (way.verdict.state) {
        case model::ContactState::Possible: return std::pair{0, qint64{0}};
        case model::ContactState::NotBefore: return std::pair{1, wait};
        case model::ContactState::AskAgain: return std::pair{2, qint64{0}};
        case model::ContactState::NoSafeChannel: break;
        }
        return std::pair{3, qint64{0}};
    };
    QList<Way> ways;
    for (const model::Contact &contact : contacts) {
        if (contact.channel == model::channelOf(act)) {
            ways << Way{contact, verdict(contact, act, home, now)};
        }
    }
    std::stable_sort(ways.begin(), ways.end(), [&](const Way &a, const Way &b) { return rank(a) < rank(b); });
    return ways;
}

Way wayFor(const QList<model::Contact> &contacts, ContactAct act, const Home &home, const QDateTime &now)
{
    const QList<Way> ways = waysFor(contacts, act, home, now);
    return ways.isEmpty() ? Way{{}, verdict({}, act, home, now)} : ways.first();
}

void saveIn(store::Tx &tx, const Session &session, const model::Case &file, model::Contact contact)
{
    contact.e164 = model::dialled(contact, file.department);
    if (const auto before = store::recordById<model::Contact>(tx, contact.id)) {
        contact = model::asEdited(*before, contact);
    }
    contactalert::settleIfChecked(tx, session, file, contact);
    store::save(tx, contact);
}

namespace {

/// The records of an act that the policy allows.
struct Allowed {
    model::Case file;
    model::Contact contact;
    model::ContactVerdict verdict;
};

/// Asks the policy inside the transaction of the act. @throws store::SqlFailure
Result<Allowed> allowed(const store::Reader &reader, const Session &session, const model::CaseId &caseId,
                        const model::ContactId &contactId, ContactAct act, const QString &reason)
{
    const Result<model::Case> file = store::recordById<model::Case>(reader, caseId);
    if (!file) {
        return file.error();
    }
    const Result<model::Contact> contact = store::recordById<model::Contact>(reader, contactId);
    if (!contact || contact->caseId != caseId) {
        return contact ? Error{ErrorCode::NotFound, u"contact"_s} : contact.error();
    }
    const Home home = homeOf(*file);
    const QList<model::Contact> known =
        waysOf({*contact}, store::recordsOf<model::Note>(reader, caseId), home, session.vault.office());
    const model::ContactVerdict may = verdict(known.first(), act, home, session.clock.now());
    const model::ContactLeave leave = model::leaveOf(act, may);
    if (leave == model::ContactLeave::Never ||
        (leave == model::ContactLeave::WithReason && reason.trimmed().isEmpty())) {
        return Error{ErrorCode::Refused, u"contact: "_s + model::word(may.reason)};
    }
    return Allowed{*file, *contact, may};
}

/// The note of an act; the reason for it, when one was needed, stands under its words.
Result<void> note(store::Tx &tx, const Session &session, const Allowed &act, CallOutcome outcome, const QString &text,
                  const QString &reason)
{
    model::Note note;
    note.id = model::NoteId::create(session.vault.office());
    note.caseId = act.file.id;
    note.kind = model::NoteKind::Call;
    note.at = session.clock.now();
    note.by = session.user.name;
    note.outcome = outcome;
    note.contact = act.contact.id;
    note.text = QString(text.trimmed() + u'\n' + reason.trimmed()).trimmed();
    if (const Result<void> fits = notes::checkLength(note.text); !fits) {
        return fits;
    }
    tx.create(note);
    return {};
}

void noteReached(store::Tx &tx, const Session &session, const model::Case &file)
{
    const QList<model::Event> events = store::recordsOf<model::Event>(tx, file.id);
    const bool dated =
        std::any_of(events.cbegin(), events.cend(), [](const auto &e) { return e.code == u"CASE.contacted"_s; });
    if (!dated) {
        cases::recordEventIn(tx, session, file.id, u"CASE.contacted"_s, session.clock.now(), {});
    }
    const bool isOurs = model::ownerOf(file.id.text()) == session.vault.office();
    if (isOurs && file.status == model::CaseStatus::New) { // the state is its office's to tell
        tx.set(model::RecordType::Case, file.id.text(), u"status"_s, model::encoded(model::CaseStatus::Contacted));
    }
}

} // namespace

Result<void> recordCall(const Session &session, const model::CaseId &caseId, const model::ContactId &contactId,
                        CallOutcome outcome, const QString &text, const QString &reason)
{
    return session.vault.write(session.act("call.record", caseId), [&](store::Tx &tx) -> Result<void> {
        const Result<Allowed> act = allowed(tx, session, caseId, contactId, ContactAct::Phone, reason);
        if (!act) {
            return act.error();
        }
        if (outcome == CallOutcome::MessageLeft && act->verdict.voicemail != model::Answer::Yes) {
            return Error{ErrorCode::InvalidInput, u"a message may not be left on this channel"_s};
        }
        if (const Result<void> noted = note(tx, session, *act, outcome, text, reason); !noted) {
            return noted;
        }
        if (outcome == CallOutcome::Reached) {
            noteReached(tx, session, act->file);
            alert::settle(tx, caseId, danger::kAlertEvent);
        }
        if (outcome == CallOutcome::SomeoneElse) {
            if (model::ownerOf(contactId.text()) == session.vault.office()) { // else waysOf() knows from the note
                tx.set(model::RecordType::Contact, contactId.text(), u"safe"_s, model::encoded(model::Answer::No));
            }
            contactalert::raise(tx, session, caseId);
        }
        return {};
    });
}

Result<void> recordWriting(const Session &session, const model::CaseId &caseId, const model::ContactId &contactId,
                           ContactAct act, const QString &text, const QString &reason)
{
    return session.vault.write(session.act("contact.write", caseId), [&](store::Tx &tx) -> Result<void> {
        const Result<Allowed> may = allowed(tx, session, caseId, contactId, act, reason);
        if (!may) {
            return may.error();
        }
        return note(tx, session, *may, CallOutcome::MessageLeft, text, reason);
    });
}

Result<model::Paper> printLabel(const Session &session, const model::CaseId &caseId, const model::ContactId &contactId)
{
    if (!access::Gate(session, access::Outlet::Print, caseId).shows(u"contact.value"_s)) {
        return Error{ErrorCode::Refused, u"this role prints no address"_s};
    }
    return session.vault.write(session.act(summary::kPrintVerb, caseId), [&](store::Tx &tx) -> Result<model::Paper> {
        const Result<Allowed> may = allowed(tx, session, caseId, contactId, ContactAct::Letter, {});
        if (!may) {
            return may.error();
        }
        if (UnsafeWays(tx, caseId).standIn(may->contact.value)) { // the same place in another record
            return Error{ErrorCode::Refused, u"contact: "_s + model::word(model::ContactReason::Unsafe)};
        }
        model::Print line = daysheet::nextLine(tx, session, u"label"_s);
        line.id = model::PrintId::create(session.vault.office());
        line.caseId = caseId;
        line.copy = store::nextPrintNumbers(tx, caseId).copy;
        tx.create(line);
        audit::noteIn(tx, session, {audit::kPrinted, caseId, line.profile, {}});
        model::Paper paper; // neither head nor foot: it goes on an envelope
        paper.html = html::remark(html::text(may->contact.value));
        return paper;
    });
}

} // namespace relais::work::contacts
