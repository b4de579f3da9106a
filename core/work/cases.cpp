// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/cases.h"

#include "core/model/running.h"
#include "core/model/territory.h"
#include "core/store/caserows.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/contacts.h"
#include "core/work/danger.h"
#include "core/work/notes.h"

namespace relais::work::cases {

namespace {

QString referencePrefix(const QString &department, int year)
{
    return u"%1-%2-"_s.arg(department).arg(year);
}

int numberAfter(const Session &session, const QString &prefix, int last)
{
    return model::numberAfter(last, session.vault.node() + prefix);
}

QString referenceOf(const QString &prefix, int number)
{
    return prefix + u"%1"_s.arg(number, 5, 10, QLatin1Char('0'));
}

Result<void> checkNew(const Session &session, const NewCase &newCase)
{
    if (newCase.person.lastName.isEmpty() && newCase.person.firstName.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"person.last_name: a name or a pseudonym is needed"_s};
    }
    if (newCase.file.referredAt.isValid() && newCase.file.referredAt > session.clock.now().addDays(1)) {
        return Error{ErrorCode::InvalidInput, u"case.referred_at: lies in the future"_s};
    }
    return {};
}

/// What a person keys in is refused at once when it cannot be; what an import reads is kept, and shown.
Result<void> checkTyped(const Session &session, const NewCase &newCase)
{
    const QString &department = newCase.file.department;
    if (!department.isEmpty() && model::findTerritory(department) == nullptr) {
        return Error{ErrorCode::InvalidInput, u"case.department: unknown "_s + department};
    }
    QList<model::Event> told = newCase.events;
    model::Event reception;
    reception.code = u"CASE.referral_received"_s;
    reception.at = qMin(newCase.file.referredAt, session.clock.now()); // a clock that goes fast is no fault of hers
    told.prepend(reception);
    return checkEvents(session, department, told);
}

void fillIn(store::Tx &tx, const Session &session, NewCase &newCase, Numbering &numbering)
{
    const QString &office = session.vault.office();
    model::Case &file = newCase.file;
    newCase.person.id = model::PersonId::create(office);
    file.id = model::CaseId::create(office);
    file.person = newCase.person.id;
    if (file.department.isEmpty()) {
        file.department = session.office.department;
    }
    if (file.coordinatingBody.isEmpty()) {
        file.coordinatingBody = session.office.name;
    }
    if (file.reference.isEmpty()) {
        const QString prefix = referencePrefix(file.department, session.today().year());
        const int last =
            numbering.contains(prefix) ? numbering.value(prefix) : store::lastReferenceNumber(tx, office, prefix);
        const int number = numberAfter(session, prefix, last);
        numbering.insert(prefix, number);
        file.reference = referenceOf(prefix, number);
    }
}

/// The template the case pins, and those of its measures that are not given.
void chooseParcours(const Session &session, NewCase &newCase)
{
    const QString code = newCase.templateCode.isEmpty() ? newCase.file.department : newCase.templateCode;
    const model::ParcoursTemplate &parcours = session.reference.templateFor(code);
    newCase.file.templateCode = parcours.territory;
    newCase.file.templateVersion = parcours.version;
    if (newCase.parcours == NewCase::Parcours::AsGiven) {
        return;
    }
    QSet<QString> given;
    for (const model::Measure &measure : std::as_const(newCase.measures)) {
        given.insert(measure.code);
    }
    for (const QString &measureCode : parcours.measures) {
        if (!given.contains(measureCode)) {
            model::Measure measure;
            measure.code = measureCode;
            newCase.measures << measure;
        }
    }
}

template<class Record>
void createAll(store::Tx &tx, const Session &session, QList<Record> records, const model::CaseId &caseId)
{
    for (Record &record : records) {
        record.id = decltype(record.id)::create(session.vault.office());
        record.caseId = caseId;
        tx.create(record);
    }
}

} // namespace

Result<model::CaseId> openIn(store::Tx &tx, const Session &session, NewCase newCase, Numbering &numbering)
{
    if (const Result<void> checked = checkNew(session, newCase); !checked) {
        return checked.error();
    }
    fillIn(tx, session, newCase, numbering);
    const model::Case &file = newCase.file;
    if (store::ownCaseByReference(tx, session.vault.office(), file.reference)) {
        return Error{ErrorCode::InvalidInput, u"case.reference: already taken"_s};
    }
    tx.create(newCase.person);
    chooseParcours(session, newCase);
    tx.create(file);
    createAll(tx, session, newCase.measures, file.id);
    if (file.referredAt.isValid()) {
        model::Event reception;
        reception.code = u"CASE.referral_received"_s;
        reception.at = file.referredAt;
        newCase.events.prepend(reception);
    }
    createAll(tx, session, newCase.contacts, file.id);
    createAll(tx, session, newCase.children, file.id);
    createAll(tx, session, newCase.events, file.id);
    createAll(tx, session, newCase.notes, file.id);
    createAll(tx, session, newCase.leftovers, file.id);
    return file.id;
}

Result<model::CaseId> openIn(store::Tx &tx, const Session &session, NewCase newCase)
{
    Numbering numbering;
    return openIn(tx, session, std::move(newCase), numbering);
}

Result<model::CaseId> open(const Session &session, NewCase newCase)
{
    if (!newCase.file.referredAt.isValid()) {
        return Error{ErrorCode::InvalidInput, u"case.referred_at: the moment of reception is needed"_s};
    }
    if (const Result<void> checked = checkTyped(session, newCase); !checked) {
        return checked.error();
    }
    return session.vault.write(session.act("case.open"),
                               [&](store::Tx &tx) { return openIn(tx, session, std::move(newCase)); });
}

Result<QString> nextReference(const Session &session)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QString> {
        const QString prefix = referencePrefix(session.office.department, session.today().year());
        return referenceOf(
            prefix, numberAfter(session, prefix, store::lastReferenceNumber(reader, session.vault.office(), prefix)));
    });
}

namespace {

/// Runs `change` on a living case whose present state it is given.
template<class Function>
Result<void> onCase(const Session &session, const char *verb, const model::CaseId &id, Function change)
{
    return session.vault.write(session.act(verb, id), [&](store::Tx &tx) -> Result<void> {
        const Result<model::Case> file = store::recordById<model::Case>(tx, id);
        return file ? change(tx, *file) : Result<void>(file.error());
    });
}

void setCase(store::Tx &tx, const model::CaseId &id, const char *field, const QVariant &value)
{
    tx.set(model::RecordType::Case, id.text(), QString::fromLatin1(field), value);
}

Result<void> move(store::Tx &tx, const model::Case &file, model::CaseStatus status)
{
    if (const Result<void> allowed = model::mayMove(file.status, status); !allowed) {
        return allowed;
    }
    setCase(tx, file.id, "status", model::encoded(status));
    return {};
}

} // namespace

Result<void> moveTo(const Session &session, const model::CaseId &id, model::CaseStatus status)
{
    if (status == model::CaseStatus::Exited) {
        return Error{ErrorCode::InvalidInput, u"an exit needs its reason"_s};
    }
    if (status == model::CaseStatus::Archived) {
        return Error{ErrorCode::InvalidInput, u"an archive needs its reason and its end"_s};
    }
    return onCase(session, "case.move", id, [&](store::Tx &tx, const model::Case &file) {
        return !model::isOpen(file.status) && model::isOpen(status)
                   ? Result<void>(Error{ErrorCode::Refused, u"a closed case is reopened"_s})
                   : move(tx, file, status);
    });
}

Result<void> close(const Session &session, const model::CaseId &id, model::ExitReason reason, const QString &remark)
{
    if (reason == model::ExitReason::None) {
        return Error{ErrorCode::InvalidInput, u"an exit needs its reason"_s};
    }
    if (const Result<void> fits = notes::checkLength(remark); !fits) {
        return fits;
    }
    return onCase(session, "case.close", id, [&](store::Tx &tx, const model::Case &file) -> Result<void> {
        if (const Result<void> moved = move(tx, file, model::CaseStatus::Exited); !moved) {
            return moved;
        }
        setCase(tx, id, "exit_on", model::encoded(session.today()));
        setCase(tx, id, "exit_reason", model::encoded(reason));
        setCase(tx, id, "exit_remark", model::encoded(remark));
        return {};
    });
}

Result<void> assessDanger(const Session &session, const model::CaseId &id, model::DangerLevel level, const QString &why)
{
    const auto pass = danger::assess(session, id, {{}, level, why, {}});
    return pass ? Result<void>() : Result<void>(pass.error());
}

Result<void> reopenIn(store::Tx &tx, const model::Case &file)
{
    for (const char *field : {"exit_on", "exit_reason", "archived_on", "archive_reason", "archive_until"}) {
        setCase(tx, file.id, field, {});
    }
    return move(tx, file, model::CaseStatus::Active);
}

Result<void> reopen(const Session &session, const model::CaseId &id)
{
    return onCase(session, "case.reopen", id, [&](store::Tx &tx, const model::Case &file) -> Result<void> {
        return model::isOpen(file.status) ? Result<void>(Error{ErrorCode::Refused, u"the case is open"_s})
                                          : reopenIn(tx, file);
    });
}

Result<void> saveFields(const Session &session, const model::CaseId &id, const RecordEdits &edits)
{
    return onCase(session, "case.edit", id, [&](store::Tx &tx, const model::Case &file) -> Result<void> {
        for (const RecordEdit &edit : edits) {
            if (edit.type == model::RecordType::Contact) {
                contacts::saveIn(tx, session, file, model::fromFields<model::Contact>(edit.id, edit.fields));
            } else {
                store::saveRecord(tx, edit.type, edit.id, edit.fields);
            }
        }
        return {};
    });
}

Result<void> endRecord(const Session &session, const model::CaseId &id, model::RecordType type, const QString &record)
{
    return onCase(session, "case.edit", id, [&](store::Tx &tx, const model::Case &) -> Result<void> {
        tx.end(type, record);
        return {};
    });
}

namespace {

/// Without the cases that another office handed over and that go on in one of ours. @throws store::SqlFailure
QList<model::CaseRow> standing(const store::Reader &reader, QList<model::CaseRow> rows)
{
    if (const QSet<QString> gone = store::handedOn(reader); !gone.isEmpty()) {
        rows.removeIf([&](const model::CaseRow &row) { return gone.contains(row.id.text()); });
    }
    return rows;
}

} // namespace

Result<QList<model::CaseRow>> rows(const Session &session)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<model::CaseRow>> {
        return access::filtered(session, standing(reader, store::caseRows(reader)), access::Outlet::Screen);
    });
}

Result<QList<model::CaseRow>> rows(const Session &session, const QSet<model::CaseId> &ids)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<model::CaseRow>> {
        return access::filtered(session, standing(reader, store::caseRows(reader, ids)), access::Outlet::Screen);
    });
}

Result<QHash<model::CaseId, store::SearchField>> find(const Session &session, const QString &query)
{
    using Hits = QHash<model::CaseId, store::SearchField>;
    const Result<Hits> hits = session.vault.read([&](const store::Reader &reader) -> Result<Hits> {
        return access::filtered(session, store::searchCases(reader, query));
    });
    if (hits) {
        audit::noteSearch(session, hits->size());
    }
    return hits;
}

Result<model::CaseId> byIdOrReference(const Session &session, const QString &text)
{
    if (!access::seesCases(session)) {
        return Error{ErrorCode::Refused, u"this role sees no case"_s};
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<model::CaseId> {
        if (const auto file = store::recordById<model::Case>(reader, model::CaseId(text))) {
            return file->id;
        }
        const Result<model::Case> ours = store::ownCaseByReference(reader, session.vault.office(), text);
        const Result<model::Case> named = ours ? ours : store::caseByReference(reader, text);
        return named ? Result<model::CaseId>(named->id) : Result<model::CaseId>(named.error());
    });
}

} // namespace relais::work::cases
