// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/projection.h"

#include "core/model/emergencyaid.h"
#include "core/store/caserows.h"
#include "core/store/records.h"
#include "core/store/searchindex.h"

#include <algorithm>

namespace relais::work {

namespace {

using model::MeasureStatus;

struct CaseRecords {
    model::Case file;
    model::Person person;
    QList<model::Contact> contacts;
    QList<model::Measure> measures;
    QList<model::Event> events;
    QList<model::Note> notes;
    QList<model::Leftover> leftovers;

    [[nodiscard]] const model::Event *event(const QString &code) const
    {
        const auto found =
            std::find_if(events.cbegin(), events.cend(), [&](const model::Event &e) { return e.code == code; });
        return found == events.cend() ? nullptr : &*found;
    }
    [[nodiscard]] const model::Measure *measure(const QString &code) const
    {
        const auto found =
            std::find_if(measures.cbegin(), measures.cend(), [&](const model::Measure &m) { return m.code == code; });
        return found == measures.cend() ? nullptr : &*found;
    }
};

/// Whether a clock of a measure in that state still matters: an open act, or a right that outlives the act.
bool matters(const model::ClockRule &rule, const model::Measure &measure)
{
    if (measure.status == MeasureStatus::NotApplicable || measure.status == MeasureStatus::Abandoned) {
        return false;
    }
    return rule.outlivesMeasure || !model::isSettled(measure.status);
}

bool isMet(const model::ClockRule &rule, const CaseRecords &records)
{
    return std::any_of(rule.metBy.cbegin(), rule.metBy.cend(),
                       [&](const QString &code) { return records.event(code) != nullptr; });
}

/// The clock as it stands; nothing when it neither runs nor waits.
std::optional<model::DueRow> dueRow(const model::ClockRule &shipped, const CaseRecords &records,
                                    const Result<model::ClockGround> &ground)
{
    const QString owner = shipped.code.section(u'.', 0, 0);
    const model::Measure *measure = records.measure(owner);
    const bool ofCase = owner == u"CASE"_s;
    if (!ofCase && (measure == nullptr || !matters(shipped, *measure))) {
        return std::nullopt;
    }
    if (isMet(shipped, records)) {
        return std::nullopt;
    }
    model::DueRow row{
        records.file.id, measure == nullptr ? model::MeasureId() : measure->id, shipped.code, {}, {}, {}, {}};
    const model::Event *start = records.event(shipped.start);
    if (start == nullptr) {
        const bool asked =
            !ofCase && (measure->status == MeasureStatus::Requested || measure->status == MeasureStatus::InProgress);
        if (!asked || shipped.outlivesMeasure) {
            return std::nullopt; // nothing was asked yet: there is nothing to wait for
        }
        row.waitingFor = shipped.start;
        return row;
    }
    const Result<model::Due> due =
        ground ? model::dueOf(shipped.inForce(records.file.department, model::clockOptions(start->remark)),
                              {start->at, start->on}, *ground)
               : Result<model::Due>(ground.error());
    if (!due) {
        row.waitingFor = shipped.start; // the date cannot be told (start outside 1950–2100): shown, never guessed
        return row;
    }
    row.prudent = due->prudent.value_or(QDateTime()).toUTC();
    row.legal = due->legal.value_or(QDateTime()).toUTC();
    row.opens = due->opens.value_or(QDateTime()).toUTC();
    if (measure != nullptr && measure->postponedTo.isValid() && row.prudent.isValid()) {
        row.prudent = qMax(row.prudent, measure->postponedTo.endOfDay(ground->zone).toUTC());
    }
    return row;
}

/// A date the référent gave herself to a measure that no clock governs.
void addOwnDates(const CaseRecords &records, const Result<model::ClockGround> &ground, QList<model::DueRow> &dues)
{
    for (const model::Measure &measure : records.measures) {
        const bool governed =
            std::any_of(dues.cbegin(), dues.cend(), [&](const auto &d) { return d.measure == measure.id; });
        if (measure.postponedTo.isValid() && !model::isSettled(measure.status) && !governed && ground) {
            dues << model::DueRow{records.file.id,
                                  measure.id,
                                  measure.code + u".own_date"_s,
                                  measure.postponedTo.endOfDay(ground->zone).toUTC(),
                                  {},
                                  {},
                                  {}};
        }
    }
}

QList<model::DueRow> duesOf(const model::Reference &reference, const CaseRecords &records)
{
    QList<model::DueRow> dues;
    if (!model::isOpen(records.file.status)) {
        return dues; // a closed case has no running clock; retention is another matter
    }
    const Result<model::ClockGround> ground = model::groundOf(records.file.department);
    for (const model::ClockRule &rule : reference.clocks.rules()) {
        if (const auto row = dueRow(rule, records, ground)) {
            dues << *row;
        }
    }
    addOwnDates(records, ground, dues);
    return dues;
}

/// The telephone to try first: a safe one before an unknown one, before an unsafe one.
const model::Contact *firstContact(const QList<model::Contact> &contacts)
{
    const auto rank = [](const model::Contact &c) {
        return (c.channel == model::Channel::Phone ? 0 : 10) + (c.safe == model::Answer::Yes       ? 0
                                                                : c.safe == model::Answer::Unknown ? 1
                                                                                                   : 2);
    };
    const auto best = std::min_element(contacts.cbegin(), contacts.cend(),
                                       [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return best == contacts.cend() ? nullptr : &*best;
}

void addNextDue(model::CaseRow &row, const QList<model::DueRow> &dues)
{
    for (const model::DueRow &due : dues) {
        // A window that only opens (a new claim possible) is no obligation: it never shows as the next due date.
        if (due.prudent.isValid() && (!row.nextDueAt.isValid() || due.prudent < row.nextDueAt)) {
            row.nextDueAt = due.prudent;
            row.nextClock = due.clock;
        }
        if (!due.waitingFor.isEmpty() && row.waitingClock.isEmpty()) {
            row.waitingClock = due.clock;
        }
    }
}

model::CaseRow rowOf(const CaseRecords &records, const QList<model::DueRow> &dues)
{
    const model::Case &file = records.file;
    model::CaseRow row;
    row.id = file.id;
    row.reference = file.reference;
    row.lastName = records.person.lastName;
    row.birthName = records.person.birthName;
    row.firstName = records.person.firstName;
    row.birthDate = records.person.birthDate;
    row.commune = file.commune;
    row.status = file.status;
    row.danger = file.danger;
    row.referredAt = file.referredAt;
    row.referent = file.referent;
    row.department = file.department;
    row.departureOn = file.departureOn;
    for (const model::Contact &contact : records.contacts) {
        if (contact.channel == model::Channel::Phone && !contact.value.isEmpty()) {
            row.phones << (contact.e164.isEmpty() ? contact.value : contact.e164);
        }
    }
    if (const model::Contact *contact = firstContact(records.contacts)) {
        row.contact = *contact;
    }
    for (const model::Measure &measure : records.measures) {
        row.applicable += measure.status == MeasureStatus::NotApplicable ? 0 : 1;
        row.obtained += measure.status == MeasureStatus::Obtained ? 1 : 0;
    }
    for (const model::Note &note : records.notes) {
        if (note.kind == model::NoteKind::Call && (!row.lastContactAt.isValid() || note.at > row.lastContactAt)) {
            row.lastContactAt = note.at;
        }
    }
    if (const model::Event *contacted = records.event(u"CASE.contacted"_s);
        contacted != nullptr && !row.lastContactAt.isValid()) {
        row.lastContactAt = contacted->at.isValid() ? contacted->at : contacted->on.startOfDay(Qt::UTC);
    }
    row.leftovers = static_cast<int>(std::count_if(records.leftovers.cbegin(), records.leftovers.cend(),
                                                   [](const model::Leftover &l) { return l.settled.isEmpty(); }));
    addNextDue(row, dues);
    return row;
}

store::SearchText searchTextOf(const CaseRecords &records)
{
    store::SearchText text;
    text.names = {records.person.lastName, records.person.birthName, records.person.firstName};
    text.reference = records.file.reference;
    for (const model::Contact &contact : records.contacts) {
        if (contact.channel == model::Channel::Phone) {
            text.phones << (contact.e164.isEmpty() ? contact.value : contact.e164);
        } else {
            text.notes << contact.value;
        }
    }
    text.notes << records.file.beneficiaryNumber << records.file.detector << records.file.childrenRemark
               << records.file.exitRemark;
    for (const model::Note &note : records.notes) {
        text.notes << note.text;
    }
    for (const model::Measure &measure : records.measures) {
        if (!measure.remark.isEmpty()) {
            text.notes << measure.remark;
        }
    }
    for (const model::Leftover &leftover : records.leftovers) {
        text.notes << leftover.text;
    }
    return text;
}

} // namespace

void projectCase(store::Tx &tx, const model::Reference &reference, const model::CaseId &caseId)
{
    const Result<model::Case> file = store::recordById<model::Case>(tx, caseId);
    if (!file) {
        store::dropCaseRow(tx, caseId);
        store::dropFromIndex(tx, caseId);
        return;
    }
    CaseRecords records;
    records.file = *file;
    if (const Result<model::Person> person = store::recordById<model::Person>(tx, file->person)) {
        records.person = *person;
    }
    records.contacts = store::recordsOf<model::Contact>(tx, caseId);
    records.measures = store::recordsOf<model::Measure>(tx, caseId);
    records.events = store::recordsOf<model::Event>(tx, caseId);
    records.notes = store::recordsOf<model::Note>(tx, caseId);
    records.leftovers = store::recordsOf<model::Leftover>(tx, caseId);
    const QList<model::DueRow> dues = duesOf(reference, records);
    store::writeCaseRow(tx, rowOf(records, dues), dues);
    store::indexCase(tx, caseId, searchTextOf(records));
}

} // namespace relais::work
