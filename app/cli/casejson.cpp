// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/casejson.h"

#include "app/cli/recordjson.h"
#include "core/model/contactdispute.h"
#include "core/model/phone.h"
#include "core/model/placefields.h"
#include "core/model/visibleacts.h"

namespace relais::cli {

namespace {

template<class Record>
QJsonArray arrayOf(const QList<Record> &records, const QTimeZone &zone)
{
    QJsonArray array;
    for (const Record &record : records) {
        array << toJson(record, zone);
    }
    return array;
}

template<class Record>
Result<Record> recordFrom(const QJsonObject &object, const QString &path, const QStringList &kept)
{
    JsonReader reader(object, path);
    Record record;
    RecordFields<Record> fields(reader, object, kept);
    describe(fields, record);
    if (const Result<void> done = reader.finish(); !done) {
        return done.error();
    }
    return record;
}

/// Each object of an optional array; `take` receives the records in order.
template<class Record, class Take>
Result<void> each(JsonReader &document, const char *field, const QStringList &kept, Take take)
{
    const QJsonArray array = document.array(field, JsonReader::Presence::Optional);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const Result<Record> record =
            recordFrom<Record>(array[i].toObject(), u"%1[%2]"_s.arg(QLatin1String(field)).arg(i), kept);
        if (!record) {
            return record.error();
        }
        take(*record);
    }
    return {};
}

Result<void> readLists(JsonReader &document, const work::Session &session, work::cases::NewCase &newCase)
{
    const QString department = newCase.file.department.isEmpty() ? session.office.department : newCase.file.department;
    Result<void> done =
        each<model::Contact>(document, "contacts", {u"case_id"_s, u"e164"_s}, [&](model::Contact contact) {
            if (contact.channel == model::Channel::Phone) {
                contact.e164 = model::parsePhone(contact.value, department).e164;
            }
            newCase.contacts << contact;
        });
    if (done) {
        done = each<model::Child>(document, "children", {u"case_id"_s},
                                  [&](const model::Child &child) { newCase.children << child; });
    }
    if (done) {
        done = each<model::Event>(document, "events", {u"case_id"_s},
                                  [&](const model::Event &event) { newCase.events << event; });
    }
    if (!done) {
        return done;
    }
    return each<model::Note>(document, "notes", {u"case_id"_s}, [&](model::Note note) {
        note.by = note.by.isEmpty() ? session.user.name : note.by;
        note.at = note.at.isValid() ? note.at : session.clock.now();
        newCase.notes << note;
    });
}

} // namespace

/// Of a list only a number known to be safe leaves; `case show` has them all.
QJsonArray safePhones(const model::CaseRow &row)
{
    return model::safetyOf(row.contact) == model::Answer::Yes && row.phones.contains(row.contact.e164)
               ? QJsonArray{row.contact.e164}
               : QJsonArray();
}

QJsonObject rowJson(const model::CaseRow &row, const work::Session &session)
{
    const QTimeZone &zone = session.zone;
    QJsonObject line{{u"id"_s, row.id.text()},
                     {u"reference"_s, row.reference},
                     {u"last_name"_s, row.lastName},
                     {u"birth_name"_s, row.birthName},
                     {u"first_name"_s, row.firstName},
                     {u"birth_date"_s, dateJson(row.birthDate)},
                     {u"phones"_s, safePhones(row)},
                     {u"commune"_s, row.commune},
                     {u"department"_s, row.department},
                     {u"status"_s, model::word(row.status)},
                     {u"danger"_s, model::word(row.danger)},
                     {u"referent"_s, row.referent},
                     {u"referred_at"_s, instantJson(row.referredAt, zone)},
                     {u"departure_on"_s, dateJson(row.departureOn)},
                     {u"due_prudent"_s, dueJson(row.nextDueAt, session.zoneOf(row.department))},
                     {u"next_clock"_s, row.nextClock},
                     {u"waiting_clock"_s, row.waitingClock},
                     {u"obtained"_s, row.obtained},
                     {u"applicable"_s, row.applicable},
                     {u"leftovers"_s, row.leftovers}};
    const QStringList names = line.keys();
    for (const QString &name : names) {
        if (model::betraysPlace(u"case."_s + name)) {
            line.remove(name);
        }
    }
    return line;
}

QJsonObject dueRowJson(const model::DueRow &due, const QTimeZone &zone)
{
    return {{u"id"_s, QString(due.caseId.text() + u'/' + due.clock)},
            {u"case"_s, due.caseId.text()},
            {u"measure"_s, due.measure.text()},
            {u"clock"_s, due.clock},
            {u"due_prudent"_s, dueJson(due.prudent, zone)},
            {u"due_legal"_s, dueJson(due.legal, zone)},
            {u"opens"_s, dueJson(due.opens, zone)},
            {u"waiting_for"_s, due.waitingFor}};
}

QJsonObject measureJson(const work::CaseDetail &detail, const model::Measure &measure, const work::Session &session)
{
    QJsonObject object = toJson(measure, session.zone);
    const auto strand = model::strandOf(measure.code);
    object.insert(u"strand"_s, strand ? model::word(*strand) : QString());
    const model::DueRow due = work::governingDue(detail, measure.id).value_or(model::DueRow());
    object.insert(u"clock"_s, due.clock);
    const QTimeZone place = session.zoneOf(detail.file.department); // an end of a day is told by the clock of the case
    object.insert(u"due_prudent"_s, dueJson(due.prudent, place));
    object.insert(u"due_legal"_s, dueJson(due.legal, place));
    object.insert(u"waiting_for"_s, due.waitingFor);
    const auto visible = model::visibleMoment(session.reference.catalogue, measure.code);
    object.insert(u"visible"_s, visible ? QJsonValue(model::word(*visible)) : QJsonValue());
    return object;
}

QJsonObject caseJson(const work::CaseDetail &detail, const work::Session &session)
{
    QJsonObject object = rowJson(detail.row, session);
    object.insert(u"phones"_s, QJsonArray::fromStringList(detail.row.phones));
    object.insert(u"case"_s, toJson(detail.file, session.zone));
    object.insert(u"person"_s, toJson(detail.person, session.zone));
    object.insert(u"contacts"_s, arrayOf(detail.contacts, session.zone));
    object.insert(u"children"_s, arrayOf(detail.children, session.zone));
    object.insert(u"authors"_s, arrayOf(detail.authors, session.zone));
    object.insert(u"events"_s, arrayOf(detail.events, session.zone));
    object.insert(u"notes"_s, arrayOf(detail.notes, session.zone));
    object.insert(u"leftovers"_s, arrayOf(detail.leftovers, session.zone));
    QJsonArray measures;
    for (const model::Measure &measure : detail.measures) {
        measures << measureJson(detail, measure, session);
    }
    object.insert(u"measures"_s, measures);
    QJsonArray dues;
    for (const model::DueRow &due : detail.dues) {
        dues << dueRowJson(due, session.zoneOf(detail.file.department));
    }
    object.insert(u"dues"_s, dues);
    return object;
}

Result<work::cases::NewCase> readNewCase(const QByteArray &bytes, const work::Session &session)
{
    const Result<QJsonObject> object = parseJsonObject(bytes, u"case"_s);
    if (!object) {
        return object.error();
    }
    // What a verb decides is not taken from a file: state, exit, template, fingerprint, links.
    static const QStringList kKept{u"person"_s,           u"status"_s,      u"template_code"_s,
                                   u"template_version"_s, u"exit_on"_s,     u"exit_reason"_s,
                                   u"exit_remark"_s,      u"source_line"_s, u"handed_from"_s};
    JsonReader document(*object, u"case"_s);
    work::cases::NewCase newCase;
    const Result<model::Person> person = recordFrom<model::Person>(document.object("person"), u"person"_s, {});
    if (!person) {
        return person.error();
    }
    newCase.person = *person;
    const Result<model::Case> file = recordFrom<model::Case>(document.object("case"), u"case"_s, kKept);
    if (!file) {
        return file.error();
    }
    newCase.file = *file;
    if (const Result<void> lists = readLists(document, session, newCase); !lists) {
        return lists.error();
    }
    if (const Result<void> done = document.finish(); !done) {
        return done.error();
    }
    return newCase;
}

} // namespace relais::cli
