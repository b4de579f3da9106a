// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/projection.h"

#include "core/store/caserows.h"
#include "core/store/records.h"
#include "core/store/searchindex.h"
#include "core/work/casedues.h"
#include "core/work/closeddays.h"
#include "core/work/contacts.h"

#include <algorithm>

namespace relais::work {

namespace {

using model::MeasureStatus;

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

model::CaseRow rowOf(const CaseRecords &records, const QList<model::DueRow> &dues, const QString &office)
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
    const QList<model::Contact> ways =
        contacts::waysOf(records.contacts, records.notes, contacts::homeOf(file), office);
    if (const model::Contact *contact = firstContact(ways)) {
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

void projectCase(store::Tx &tx, const model::Reference &reference, const QString &office, const model::CaseId &caseId,
                 const QSet<QDate> &closedDays)
{
    const Result<CaseRecords> records = recordsOfCase(tx, caseId);
    if (!records) {
        store::dropCaseRow(tx, caseId);
        store::dropFromIndex(tx, caseId);
        return;
    }
    // What another office handed over goes on in a case of ours: its clocks run there.
    const bool goesOn = store::isHandedOn(tx, caseId);
    const QList<model::DueRow> dues = goesOn ? QList<model::DueRow>() : duesOf(reference, *records, closedDays);
    // Of a case that another office entrusts, the partner is ours: what it asks for is a line of work/reminders.
    const bool isOurs = model::ownerOf(caseId.text()) == office;
    const QList<model::DueRow> waits = goesOn || !isOurs ? QList<model::DueRow>() : partnerWaits(*records, dues);
    store::writeCaseRow(tx, rowOf(*records, dues, office), dues + waits);
    store::indexCase(tx, caseId, searchTextOf(*records));
}

/// The clocks that count the days of the fund.
QStringList fundClocks(const model::ClockBook &book)
{
    QStringList codes;
    for (const model::ClockRule &rule : book.rules()) {
        if (rule.place == model::ClockPlace::Fund) {
            codes << rule.code;
        }
    }
    return codes;
}

} // namespace

void project(store::Tx &tx, const model::Reference &reference, const QString &office)
{
    const QSet<QString> settings = tx.touched().settings;
    if (std::any_of(settings.cbegin(), settings.cend(), closeddays::isClosedDay)) {
        const QSet<model::CaseId> affected = store::casesOnClocks(tx, fundClocks(reference.clocks));
        for (const model::CaseId &caseId : affected) {
            tx.touch(caseId);
        }
    }
    const QSet<model::CaseId> cases = tx.touched().cases;
    if (cases.isEmpty()) {
        return;
    }
    const QMap<QDate, QString> closed = closeddays::of(tx);
    const QSet<QDate> closedDays(closed.keyBegin(), closed.keyEnd());
    for (const model::CaseId &caseId : cases) {
        projectCase(tx, reference, office, caseId, closedDays);
    }
}

} // namespace relais::work
