// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/sharedscope.h"

#include "core/model/contactdispute.h"
#include "core/model/fieldkind.h"
#include "core/model/leaving.h"
#include "core/model/orientationstate.h"
#include "core/store/channels.h"
#include "core/store/hiddencases.h"
#include "core/store/records.h"
#include "core/store/stamps.h"
#include "core/work/access.h"
#include "core/work/exclusions.h"
#include "core/work/replyscope.h"
#include "core/work/stoppedscope.h"
#include "core/work/unsafeways.h"

#include <algorithm>

namespace relais::work::scope {

namespace {

using journal::Change;
using journal::ChangeKind;
using model::RecordType;

/// The types of the records of a case, in the order in which they leave.
const QList<RecordType> &typesOfCase()
{
    static const QList<RecordType> kTypes = [] {
        QList<RecordType> types{RecordType::Orientation, RecordType::Measure, RecordType::Contact, RecordType::Child};
        for (const auto &[type, name] : model::Words<RecordType>::kList) {
            if (model::fieldsOfType(type).contains(u"case_id"_s) && !types.contains(type)) {
                types << type;
            }
        }
        return types;
    }();
    return kTypes;
}

/// Everything of a case that the answer rests on, as it stands in one transaction.
struct Gathered {
    model::Entrusted entrusted;
    QList<model::KeptRecord> records;
    QHash<QString, store::RecordStamps> stamps;
    UnsafeWays unsafe;
};

/// A record with the fields that were emptied: that they are empty is news.
model::KeptRecord kept(RecordType type, const store::StoredRecord &stored, const store::RecordStamps &stamps)
{
    model::KeptRecord record{type, stored.id, stored.fields};
    for (auto field = stamps.fields.cbegin(); field != stamps.fields.cend(); ++field) {
        if (!record.fields.contains(field.key())) {
            record.fields.insert(field.key(), QVariant());
        }
    }
    return record;
}

/// What of a way to reach her stays until somebody decides (model::Entrusted).
QSet<QString> disputedOf(const model::Contact &contact, const model::Case &file)
{
    QSet<QString> disputed;
    for (auto field = contact.disputed.keyBegin(); field != contact.disputed.keyEnd(); ++field) {
        disputed.insert(contact.id.text() + u' ' + *field);
    }
    const model::CommonContact common = model::commonOf(contact, file.cohabiting, 0);
    const bool isPlaceDisputed =
        contact.channel == model::Channel::Letter &&
        (common.contact.addressKind != contact.addressKind || common.cohabiting != file.cohabiting);
    if (common.isWayDisputed || contact.disputed.contains(u"safe"_s) || isPlaceDisputed) {
        disputed.insert(contact.id.text());
    }
    return disputed;
}

/// @throws store::SqlFailure
Result<Gathered> gather(const store::Reader &reader, const Session &session, const model::Orientation &orientation,
                        const QSet<QString> &known)
{
    const model::CaseId &id = orientation.caseId;
    const auto file = store::recordById<model::Case>(reader, id);
    if (!file) {
        return file.error();
    }
    if (model::ownerOf(id.text()) != session.vault.office()) {
        return Error{ErrorCode::Refused, u"the case belongs to another office"_s};
    }
    Gathered all{{}, {}, {}, UnsafeWays(reader, id)};
    model::Entrusted &entrusted = all.entrusted;
    entrusted.shared = {*file, store::recordsOf<model::Measure>(reader, id),
                        store::recordsOf<model::Consent>(reader, id)};
    entrusted.orientation = orientation;
    entrusted.to = model::recipientOf(model::shareRules(), orientation, entrusted.shared.consents);
    entrusted.today = session.today();
    entrusted.known = known;
    const auto persons = store::recordsWhere<model::Person>(reader, u"id"_s, file->person.text());
    entrusted.subject = model::subjectOf(*file, persons.value(0), store::recordsOf<model::Child>(reader, id),
                                         store::recordsOf<model::Author>(reader, id));
    const auto contacts = store::recordsOf<model::Contact>(reader, id);
    for (const model::Contact &contact : contacts) {
        entrusted.disputed += disputedOf(contact, *file);
    }
    all.stamps = store::stampsOf(reader, id, file->person);
    const auto add = [&](RecordType type, const QString &column, const QString &value) {
        for (const store::StoredRecord &stored : store::loadRecords(reader, type, column, value)) {
            all.records << kept(type, stored, all.stamps.value(stored.id));
        }
    };
    add(RecordType::Case, u"id"_s, id.text());
    add(RecordType::Person, u"id"_s, file->person.text());
    for (const RecordType type : typesOfCase()) {
        add(type, u"case_id"_s, id.text());
    }
    return all;
}

/// Every name by which the office may be kept apart.
QList<model::Someone> namesOf(const store::Reader &reader, const model::Orientation &orientation)
{
    QList<model::Someone> names{{orientation.officeName, orientation.officeName}};
    for (const auto &card : store::recordsWhere<model::Card>(reader, u"office"_s, orientation.office)) {
        names << model::Someone{card.name, card.name} << model::Someone{card.acronym, card.acronym};
    }
    names.removeIf([](const model::Someone &who) { return who.office.isEmpty(); });
    return names;
}

/// A link alone would tell that a record exists.
void keepLinksWithContent(QList<ScopedField> &fields)
{
    QSet<QString> told;
    for (const ScopedField &field : std::as_const(fields)) {
        if (field.answer.isYes() && field.field != u"case_id"_s) {
            told.insert(field.record);
        }
    }
    for (ScopedField &field : fields) {
        if (field.field == u"case_id"_s && !told.contains(field.record)) {
            field.answer = {model::ShareReason::NoRight, {}, {}, {}};
        }
    }
}

/// No line may be longer than what is taken on arrival; quotes and the like take more room there than here.
bool isTooLong(const ScopedField &field)
{
    constexpr qsizetype kSurelyFits = journal::kLongestLine / 8;
    const qsizetype bytes = field.value.toString().toUtf8().size();
    return bytes > journal::kLongestText ||
           (bytes > kSurelyFits &&
            journal::toLine(changeOf(field), journal::Reach::Partner, field.strand).size() > journal::kLongestLine);
}

/// "record field" of each text in which a way that is not safe stands; the id of a note, for its words are all of it.
QSet<QString> unsafeTexts(const Gathered &all)
{
    QSet<QString> texts;
    for (const model::KeptRecord &record : all.records) {
        for (auto field = record.fields.cbegin(); field != record.fields.cend(); ++field) {
            if (model::kindOf(record.type, field.key()) == model::FieldKind::Text &&
                all.unsafe.standIn(field->toString())) {
                texts.insert(record.type == RecordType::Note ? record.id : QString(record.id + u' ' + field.key()));
            }
        }
    }
    return texts;
}

/// What the answers become once the role was asked as well, and every text was looked through.
QList<ScopedField> scoped(const Session &session, const Gathered &all)
{
    const access::Gate gate(session, access::Outlet::Bundle);
    const QSet<QString> unsafe = unsafeTexts(all);
    QList<ScopedField> fields;
    for (const model::LeavingField &one : model::leaving(model::shareRules(), all.entrusted, all.records)) {
        const store::FieldStamp stamp = all.stamps.value(one.record).fields.value(one.field);
        ScopedField field{one.type, one.record, one.field, one.value, stamp.stamp, stamp.basis, one.strand, one.answer};
        const QString asked = one.type == RecordType::Measure ? u"measure"_s
                              : one.type == RecordType::Event ? u"clock_starts"_s
                              : one.type == RecordType::Note  ? u"facts"_s
                                                              : model::word(one.type) + u'.' + one.field;
        if (field.answer.isYes() && one.field != u"case_id"_s && !gate.shows(asked)) {
            field.answer = {model::ShareReason::NoRight, {}, {}, {}};
        }
        if (field.answer.isYes() && (unsafe.contains(one.record) || unsafe.contains(one.record + u' ' + one.field))) {
            const bool isWay = one.type == RecordType::Contact;
            field.answer = {isWay ? model::ShareReason::UnsafeChannel : model::ShareReason::ToLookOver, {}, {}, {}};
        }
        if (field.answer.isYes() && isTooLong(field)) {
            field.answer = {model::ShareReason::ToLookOver, {}, {}, {}};
        }
        if (!stamp.stamp.isEmpty()) {
            fields << field;
        }
    }
    keepLinksWithContent(fields);
    return fields;
}

/// What one orientation lets out, with the answer of its measures. Refused when the office is kept apart.
struct Opened {
    Gathered all;
    QList<ScopedField> fields;
    model::ShareAnswer gate;
};
/// @throws store::SqlFailure
Result<Opened> open(const store::Reader &reader, const Session &session, const model::Orientation &orientation,
                    const QSet<QString> &known)
{
    Result<Gathered> all = gather(reader, session, orientation, known);
    if (!all) {
        return all.error();
    }
    const auto exclusions = store::exclusionsOf(reader, orientation.caseId);
    const bool isTakenBack = orientation.recalledAt.isValid(); // whoever has it learns that, kept apart since or not
    for (const model::Someone &who : isTakenBack ? QList<model::Someone>() : namesOf(reader, orientation)) {
        if (!model::may(exclusions, who)) {
            return Error{ErrorCode::Refused, u"the office is kept apart from this case"_s};
        }
    }
    QList<ScopedField> fields = scoped(session, *all);
    const model::ShareAnswer gate = model::entrustedAnswer(model::shareRules(), all->entrusted);
    return Opened{*std::move(all), fields, gate};
}

/// A partner that refused needs nothing more of it, unless it accepts after all. @throws store::SqlFailure
bool isRefused(const store::Reader &reader, const model::Orientation &orientation)
{
    const auto replies = store::recordsWhere<model::Reply>(reader, u"orientation"_s, orientation.id.text());
    const model::Reply *decisive = model::decisiveReply(orientation, replies);
    return !orientation.recalledAt.isValid() && decisive != nullptr && decisive->step == model::ReplyStep::Refused;
}

/// @throws store::SqlFailure
std::optional<model::Case> openCase(const store::Reader &reader, const model::CaseId &id)
{
    const auto file = store::recordById<model::Case>(reader, id);
    return file && model::isOpen(file->status) ? std::optional(*file) : std::nullopt;
}

/// Each field once. @param taken "record field" of those that are in
void take(CaseScope &scope, QSet<QString> &taken, const QList<ScopedField> &fields)
{
    for (const ScopedField &field : fields) {
        const QString key = field.record + u' ' + field.field;
        if (field.answer.isYes() && !taken.contains(key)) {
            taken.insert(key);
            scope.fields << field;
        }
    }
}

/// What may leave of a case, whichever of the orientations to the partner opens it.
/// @param held what the partner has: it learns that such an orientation was taken back @throws store::SqlFailure
CaseScope scopeOf(const store::Reader &reader, const Session &session, const model::CaseId &id,
                  const QList<model::Orientation> &orientations, const QSet<QString> &known, const QSet<QString> &held)
{
    CaseScope scope;
    scope.id = id;
    QSet<QString> taken;
    for (const model::Orientation &orientation : orientations) {
        const bool isTakenBack = orientation.recalledAt.isValid();
        if (orientation.caseId != id || (isTakenBack && !held.contains(orientation.id.text())) ||
            isRefused(reader, orientation)) {
            continue;
        }
        const Result<Opened> opened = open(reader, session, orientation, known);
        if (isTakenBack) {
            take(scope, taken, opened ? opened->fields : QList<ScopedField>());
            continue;
        }
        if (!opened || !opened->gate.isYes()) {
            if (const auto file = openCase(reader, id)) { // of a closed one nobody expects more
                const model::ShareAnswer apart{model::ShareReason::NeverToThisOffice, {}, {}, {}};
                scope.stopped << Stopped{orientation.id, id, file->reference, opened ? opened->gate : apart};
            }
            continue;
        }
        scope.isOpen = true;
        scope.stamps = opened->all.stamps;
        take(scope, taken, opened->fields);
    }
    return scope;
}

QList<model::CaseId> casesOf(const QList<model::Orientation> &orientations)
{
    QList<model::CaseId> ids;
    for (const model::Orientation &orientation : orientations) {
        if (!ids.contains(orientation.caseId)) {
            ids << orientation.caseId;
        }
    }
    return ids;
}

QSet<QString> recordsIn(const store::GivenFields &given)
{
    return {given.keyBegin(), given.keyEnd()};
}

} // namespace

Result<QList<ScopedField>> fieldsFor(const Session &session, const model::Orientation &orientation)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<ScopedField>> {
        const auto known = recordsIn(store::givenTo(reader, orientation.office));
        const Result<Opened> opened = open(reader, session, orientation, known);
        return opened ? Result<QList<ScopedField>>(opened->fields) : Result<QList<ScopedField>>(opened.error());
    });
}

Result<std::optional<model::ShareAnswer>> whyStopped(const Session &session, const model::Orientation &orientation)
{
    using Answer = std::optional<model::ShareAnswer>;
    return session.vault.read([&](const store::Reader &reader) -> Result<Answer> {
        const Result<Opened> opened = open(reader, session, orientation, {});
        if (!opened && opened.error().code != ErrorCode::Refused) {
            return opened.error();
        }
        if (orientation.recalledAt.isValid() || (opened && opened->gate.isYes())) {
            return Answer();
        }
        return opened ? Answer(opened->gate)
                      : Answer(model::ShareAnswer{model::ShareReason::NeverToThisOffice, {}, {}, {}});
    });
}

Result<Scope> towards(const Session &session, const model::Card &partner, const QList<qint64> &lost, qsizetype limit)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<Scope> {
        const store::GivenFields given = store::givenTo(reader, partner.office);
        const News news(given, lost, store::outChannel(reader, partner.office).epoch);
        const auto orientations = store::recordsWhere<model::Orientation>(reader, u"office"_s, partner.office);
        const QSet<QString> held = heldBy(reader, partner.office, given);
        Scope all;
        for (const model::CaseId &id : casesOf(orientations)) {
            const CaseScope scope = scopeOf(reader, session, id, orientations, recordsIn(given), held);
            all.stopped += scope.stopped;
            append(all, news, scope, limit);
        }
        for (const CaseScope &scope : repliesTo(reader, session, partner.office)) {
            append(all, news, scope, limit);
        }
        QList<ErasedRecord> erased = erasedFor(reader, session, partner.office);
        erased.removeIf([&](const ErasedRecord &one) { return !held.contains(one.record); });
        append(all, news, erased, limit);
        all.strands.removeDuplicates();
        all.strands.sort();
        all.basis.removeDuplicates();
        all.basis.sort();
        return all;
    });
}

bool Scope::isReply() const
{
    return !operations.isEmpty() && std::all_of(operations.cbegin(), operations.cend(), [](const auto &operation) {
        return operation.change.type == RecordType::Reply;
    });
}

Result<bool> stillLeaves(const Session &session, const model::Card &partner, const QList<store::GivenField> &given)
{
    // Of the cases kept from this user too: what a colleague has made ready leaves, whoever exchanges.
    return store::readEveryCase(session.vault, [&](const store::Reader &reader) -> Result<bool> {
        const auto before = recordsIn(store::givenTo(reader, partner.office));
        const auto orientations = store::recordsWhere<model::Orientation>(reader, u"office"_s, partner.office);
        QHash<QString, QString> open; // with the stamp of what it says now
        for (const ErasedRecord &erased : erasedFor(reader, session, partner.office)) {
            open.insert(erased.record + u' ', erased.stamp);
        }
        QList<CaseScope> scopes = repliesTo(reader, session, partner.office);
        for (const model::CaseId &id : casesOf(orientations)) {
            scopes << scopeOf(reader, session, id, orientations, before, before);
        }
        for (const CaseScope &scope : std::as_const(scopes)) {
            for (const ScopedField &field : scope.fields) {
                open.insert(field.record + u' ' + field.field, field.stamp);
            }
            for (auto record = scope.stamps.cbegin(); scope.isOpen && record != scope.stamps.cend(); ++record) {
                open.insert(record.key() + u' ', record->hasEnded() ? record->end.stamp : QString());
            }
        }
        return std::all_of(given.cbegin(), given.cend(), [&](const store::GivenField &one) {
            const auto known = open.constFind(one.record + u' ' + one.field);
            return known != open.cend() && !one.stamp.isEmpty() && *known == one.stamp;
        });
    });
}

} // namespace relais::work::scope
