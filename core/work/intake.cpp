// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/intake.h"

#include "core/model/dateinput.h"
#include "core/model/phone.h"
#include "core/model/safespeech.h"
#include "core/work/drafts.h"
#include "core/work/notes.h"

namespace relais::work::intake {

namespace {

const QString kReceivedOn = u"case.referred_on"_s;
const QString kReceivedTime = u"case.referred_time"_s;

std::optional<QDate> dateIn(const Session &session, const Answers &answers, const QString &field)
{
    const bool birth = field == u"person.birth_date"_s;
    return model::parseDate(answers.value(field), session.today(), model::DateRules::Typing,
                            birth ? model::DateMeaning::Birth : model::DateMeaning::Event);
}

/// The fields of a record whose names begin with `prefix`; dates become ISO text.
template<class Record>
Record recordFrom(const Session &session, const Answers &answers, const QString &prefix)
{
    model::Fields fields;
    const QStringList names = model::fieldNames<Record>();
    for (const QString &name : names) {
        const QString field = prefix + name;
        if (answers.contains(field)) {
            const bool isDate = name == u"birth_date"_s || name == u"consent_on"_s;
            fields.insert(name, isDate ? model::encoded(dateIn(session, answers, field).value_or(QDate()))
                                       : QVariant(answers.value(field).trimmed()));
        }
    }
    return model::fromFields<Record>({}, fields);
}

void findDateFaults(const Session &session, const Answers &answers, QList<Fault> &faults)
{
    const QString date = answers.value(kReceivedOn);
    const QString time = answers.value(kReceivedTime);
    if (date.isEmpty() || !dateIn(session, answers, kReceivedOn)) {
        faults << Fault{kReceivedOn, date.isEmpty() ? FaultKind::Missing : FaultKind::NotADate};
    }
    if (time.isEmpty() || !model::parseTime(time)) {
        faults << Fault{kReceivedTime, time.isEmpty() ? FaultKind::Missing : FaultKind::NotAnHour};
    }
    if (const QDateTime at = receivedAt(session, answers); at.isValid() && at > session.clock.now()) {
        faults << Fault{at.toTimeZone(session.zone).date() > session.today() ? kReceivedOn : kReceivedTime,
                        FaultKind::InFuture};
    }
    if (answers.contains(u"case.consent_on"_s) && !dateIn(session, answers, u"case.consent_on"_s)) {
        faults << Fault{u"case.consent_on"_s, FaultKind::NotADate};
    }
}

void findPersonFaults(const Session &session, const Answers &answers, QList<Fault> &faults)
{
    if (answers.value(u"person.last_name"_s).trimmed().isEmpty() &&
        answers.value(u"person.first_name"_s).trimmed().isEmpty()) {
        faults << Fault{u"person.last_name"_s, FaultKind::Missing};
    }
    if (answers.contains(u"person.birth_date"_s) && !dateIn(session, answers, u"person.birth_date"_s)) {
        faults << Fault{u"person.birth_date"_s, FaultKind::NotADate};
    }
    const bool noSafeChannel = answers.value(u"contact.safe"_s) == model::word(model::Answer::No);
    if (answers.value(u"contact.value"_s).trimmed().isEmpty() && !noSafeChannel) {
        faults << Fault{u"contact.value"_s, FaultKind::Missing};
    }
    bool whole = true;
    const int children = answers.value(u"case.children"_s, u"0"_s).toInt(&whole);
    if (!whole || children < 0) {
        faults << Fault{u"case.children"_s, FaultKind::NotANumber};
    }
}

void findKeptAsWritten(const Session &session, const Answers &answers, QList<Fault> &faults)
{
    const QString phone = answers.value(u"contact.value"_s);
    if (!phone.trimmed().isEmpty() && !model::parsePhone(phone, session.office.department).parsed) {
        faults << Fault{u"contact.value"_s, FaultKind::PhoneAsWritten};
    }
    const QString hours = answers.value(u"contact.hours"_s);
    if (!hours.trimmed().isEmpty() && !model::parseSafeWindows(hours).known) {
        faults << Fault{u"contact.hours"_s, FaultKind::HoursAsWritten};
    }
}

/// Nothing is recorded of a channel of which only the defaults stand.
std::optional<model::Contact> contactFrom(const Session &session, const Answers &answers, const QDate &receivedOn)
{
    auto contact = recordFrom<model::Contact>(session, answers, u"contact."_s);
    const bool told = !contact.value.isEmpty() || contact.safe != model::Answer::Unknown || !contact.hours.isEmpty() ||
                      !contact.callerIdentity.isEmpty() || !contact.codeWord.isEmpty();
    if (!told) {
        return std::nullopt;
    }
    contact.e164 = model::parsePhone(contact.value, session.office.department).e164;
    if (contact.safe != model::Answer::Unknown) {
        contact.checkedOn = receivedOn;
    }
    return contact;
}

cases::NewCase newCaseFrom(const Session &session, const Answers &answers)
{
    cases::NewCase made;
    made.file = recordFrom<model::Case>(session, answers, u"case."_s);
    made.file.referredAt = receivedAt(session, answers);
    made.file.referent = session.user.name;
    made.person = recordFrom<model::Person>(session, answers, u"person."_s);
    if (const auto contact = contactFrom(session, answers, made.file.referredAt.toTimeZone(session.zone).date())) {
        made.contacts << *contact;
    }
    if (const QString facts = answers.value(u"note.text"_s).trimmed(); !facts.isEmpty()) {
        model::Note note;
        note.kind = model::NoteKind::Fact;
        note.text = facts;
        note.at = made.file.referredAt;
        note.by = session.user.name;
        made.notes << note;
    }
    return made;
}

} // namespace

Answers blank(const Session &session)
{
    const QDateTime now = session.clock.now().toTimeZone(session.zone);
    return {{kReceivedOn, now.date().toString(u"dd/MM/yyyy"_s)},
            {kReceivedTime, now.time().toString(u"HH:mm"_s)},
            {u"contact.voicemail"_s, model::word(model::Answer::No)},
            {u"contact.sms"_s, model::word(model::Answer::No)}};
}

QList<Fault> faultsOf(const Session &session, const Answers &answers)
{
    QList<Fault> faults;
    findDateFaults(session, answers, faults);
    findPersonFaults(session, answers, faults);
    findKeptAsWritten(session, answers, faults);
    return faults;
}

QDateTime receivedAt(const Session &session, const Answers &answers)
{
    const auto date = dateIn(session, answers, kReceivedOn);
    const auto time = model::parseTime(answers.value(kReceivedTime));
    return date && time ? QDateTime(*date, *time, session.zone).toUTC() : QDateTime();
}

PersonSketch sketchOf(const Session &session, const Answers &answers)
{
    const auto person = recordFrom<model::Person>(session, answers, u"person."_s);
    const QString phone = answers.value(u"contact.value"_s);
    const model::Phone read = model::parsePhone(phone, session.office.department);
    return {person.lastName, person.birthName, person.firstName, person.birthDate, {read.parsed ? read.e164 : phone}};
}

Result<model::CaseId> create(const Session &session, const Answers &answers)
{
    const QList<Fault> faults = faultsOf(session, answers);
    if (!faults.isEmpty() && !isTolerable(faults.first().kind)) {
        return Error{ErrorCode::InvalidInput, faults.first().field};
    }
    if (const Result<void> fits = notes::checkLength(answers.value(u"note.text"_s).trimmed()); !fits) {
        return fits.error();
    }
    return session.vault.write(session.act("case.open"), [&](store::Tx &tx) -> Result<model::CaseId> {
        tx.dropDraft(drafts::ownKey(session, kDraft));
        return cases::openIn(tx, session, newCaseFrom(session, answers));
    });
}

Result<Starting> starting(const Session &session, const QDateTime &at)
{
    const QString &department = session.office.department;
    const Result<model::ClockGround> ground = model::groundOf(department);
    if (!ground) {
        return ground.error();
    }
    Starting answer;
    const QList<const model::ClockRule *> rules = session.reference.clocks.startedBy(u"CASE.referral_received"_s);
    for (const model::ClockRule *rule : rules) {
        const model::ClockRule here = rule->inForce(department);
        const Result<model::Due> due = model::dueOf(here, {at, {}}, *ground);
        if (!due) {
            return due.error();
        }
        StartingClock clock{rule->code, here.span, here.toVerify, *due, std::nullopt};
        if (here.span.unit != rule->span.unit || here.span.length != rule->span.length) {
            if (const Result<model::Due> national = model::dueOf(*rule, {at, {}}, *ground)) {
                clock.national = *national;
            }
        }
        answer.clocks << clock;
    }
    const model::ParcoursTemplate &parcours = session.reference.templateFor(department);
    answer.territory = parcours.territory;
    answer.version = parcours.version;
    answer.measures = static_cast<int>(parcours.measures.size());
    return answer;
}

} // namespace relais::work::intake
