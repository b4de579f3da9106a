// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the receiver.
#include "core/model/card.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/cases.h"
#include "core/work/contacts.h"
#include "core/work/handover.h"
#include "core/work/replies.h"
#include "core/work/unsafeways.h"

#include <algorithm>

namespace relais::work::handover {

namespace {

using model::Orientation;
using model::RecordType;

const QString kReception = u"CASE.referral_received"_s;

Error refused(const QString &why)
{
    return {ErrorCode::Refused, u"handover: "_s + why};
}

/// Records that the giver wrote in its case. @throws store::SqlFailure
template<class Record>
QList<Record> given(const store::Reader &reader, const Orientation &orientation)
{
    QList<Record> records = store::recordsOf<Record>(reader, orientation.caseId);
    records.removeIf([&](const Record &record) {
        return model::ownerOf(record.id.text()) != model::ownerOf(orientation.id.text());
    });
    return records;
}

/// What a coordinator may be told of a record: whatever else its writer put there stays behind.
template<class Record>
Record admitted(const Record &record)
{
    model::Fields fields = model::fieldsOf(record);
    fields.removeIf([](const auto &field) {
        const QString name = model::word(model::TypeOf<Record>::kType) + u'.' + field.key();
        const model::FieldGroup *group = model::shareRules().groupOf(name);
        return group == nullptr || group->isNever;
    });
    return model::fromFields<Record>(record.id.text(), fields);
}
template<class Record>
QList<Record> taken(const store::Reader &reader, const Orientation &orientation)
{
    QList<Record> records = given<Record>(reader, orientation);
    for (Record &record : records) {
        record = admitted(record);
    }
    return records;
}
QList<model::Note> factsOf(const store::Reader &reader, const Standing &standing)
{
    QList<model::Note> facts;
    for (const model::Note &note : given<model::Note>(reader, standing.orientation)) {
        if (note.kind == model::NoteKind::Fact) {
            model::Note fact;
            fact.text = note.text;
            fact.at = note.at;
            fact.by = standing.otherName;
            facts << fact;
        }
    }
    return facts;
}

/// @throws store::SqlFailure
int countOf(const store::Reader &reader, const Orientation &orientation, RecordType type)
{
    switch (type) {
    case RecordType::Measure: return static_cast<int>(given<model::Measure>(reader, orientation).size());
    case RecordType::Child: return static_cast<int>(given<model::Child>(reader, orientation).size());
    case RecordType::Contact: return static_cast<int>(given<model::Contact>(reader, orientation).size());
    case RecordType::Event: return static_cast<int>(given<model::Event>(reader, orientation).size());
    case RecordType::Note: return static_cast<int>(given<model::Note>(reader, orientation).size());
    default: return 0;
    }
}

/// Of the newest card of the owner; empty when none is known. @throws store::SqlFailure
QString officeName(const store::Reader &reader, const QString &owner)
{
    QString name;
    int newest = 0;
    for (const model::Card &card : store::allRecords<model::Card>(reader)) {
        if (model::ownerOf(card.office) == owner && card.number >= newest) {
            name = card.name;
            newest = card.number;
        }
    }
    return name;
}

/// @throws store::SqlFailure
Standing standingOf(const store::Reader &reader, const Session &session, const Orientation &orientation)
{
    Standing standing;
    standing.orientation = orientation;
    standing.isOurs = model::ownerOf(orientation.id.text()) == session.vault.office();
    standing.replies = replies::repliesIn(reader, orientation.id);
    standing.state = replies::stateIn(reader, session, orientation);
    standing.crossings = model::crossingsOf(orientation, standing.replies);
    standing.inventory = inventoryFrom(orientation.inventory);
    for (Piece &piece : standing.inventory) {
        piece.here = countOf(reader, orientation, piece.type);
    }
    const QString owner = model::ownerOf(orientation.id.text());
    const QString named = standing.isOurs ? orientation.officeName : officeName(reader, owner);
    standing.otherName = named.isEmpty() ? owner : named;
    for (const model::Case &own :
         store::recordsWhere<model::Case>(reader, u"handed_from"_s, orientation.caseId.text())) {
        if (!standing.isOurs && model::ownerOf(own.id.text()) == session.vault.office()) {
            standing.goesOn = own.id;
        }
    }
    return standing;
}

/// @throws store::SqlFailure
Result<Standing> found(const store::Reader &reader, const Session &session, const model::OrientationId &id)
{
    const auto orientation = store::recordById<Orientation>(reader, id);
    if (!orientation) {
        return orientation.error();
    }
    if (orientation->kind != model::OrientationKind::Coordination ||
        !store::recordById<model::Case>(reader, orientation->caseId)) { // ended here, or kept from this user
        return Error{ErrorCode::NotFound, u"handover"_s};
    }
    return standingOf(reader, session, *orientation);
}

/// Whether we may still say yes or no. @throws store::SqlFailure
Result<Standing> answerable(const store::Reader &reader, const Session &session, const model::OrientationId &id,
                            model::OrientationAct act)
{
    auto standing = found(reader, session, id);
    if (!standing) {
        return standing;
    }
    if (standing->isOurs || model::ownerOf(standing->orientation.office) != session.vault.office()) {
        return refused(u"not addressed to us"_s);
    }
    if (!standing->goesOn.isEmpty()) {
        return refused(u"accepted already"_s);
    }
    if (!model::mayAct(act, model::OrientationSide::Partner, standing->state)) {
        return refused(u"it is "_s + model::word(standing->state));
    }
    return standing;
}

/// How far she was met before: the giver's own word of the state does not leave its office.
model::CaseStatus statusFrom(const QList<model::Event> &events)
{
    const auto has = [&](const QString &code) {
        return std::any_of(events.cbegin(), events.cend(), [&](const auto &event) { return event.code == code; });
    };
    return has(u"CASE.appointment_held"_s) ? model::CaseStatus::Assessed
           : has(u"CASE.contacted"_s)      ? model::CaseStatus::Contacted
                                           : model::CaseStatus::New;
}

QDateTime instantOf(const model::Event &event, const Session &session)
{
    return event.at.isValid() ? event.at : event.on.startOfDay(session.zone).toUTC();
}

/// The case as it becomes ours; what the giver's office alone decides is ours to decide anew. @throws store::SqlFailure
Result<cases::NewCase> copied(const store::Reader &reader, const Session &session, const Standing &standing)
{
    const Orientation &orientation = standing.orientation;
    const auto theirs = store::recordById<model::Case>(reader, orientation.caseId);
    if (!theirs) {
        return theirs.error();
    }
    cases::NewCase made;
    made.file = admitted(*theirs);
    made.file.reference.clear();
    made.file.coordinatingBody.clear();
    made.file.handedFrom = orientation.caseId;
    made.file.referent = session.user.name;
    made.file.detector = standing.otherName;
    made.file.pathway =
        session.office.kind == model::OfficeKind::Department ? model::Pathway::Accompanied : model::Pathway::Full;
    made.person = admitted(store::recordById<model::Person>(reader, theirs->person).value_or(model::Person()));
    made.contacts =
        contacts::waysOf(taken<model::Contact>(reader, orientation), store::recordsOf<model::Note>(reader, theirs->id),
                         contacts::homeOf(*theirs), session.vault.office()); // what became of our own calls is known
    made.children = taken<model::Child>(reader, orientation);
    made.measures = taken<model::Measure>(reader, orientation);
    made.notes = factsOf(reader, standing);
    made.events = taken<model::Event>(reader, orientation);
    made.file.status = statusFrom(made.events);
    made.file.referredAt = orientation.at;
    for (const model::Event &event : std::as_const(made.events)) {
        if (event.code == kReception) {
            made.file.referredAt = instantOf(event, session); // the first door's: the clock does not start again
        }
    }
    made.events.removeIf([](const model::Event &event) { return event.code == kReception; });
    return made;
}

/// Where the reception was: it stands with the instant it explains. @throws store::SqlFailure
void noteDoorIn(store::Tx &tx, const Orientation &orientation, const model::CaseId &own)
{
    QString remark;
    for (const model::Event &event : given<model::Event>(tx, orientation)) {
        remark = event.code == kReception ? event.remark : remark;
    }
    const QString option = orientation.basis == kWrongDoorBasis ? kDoorOption : kFromOption;
    const QStringList parts{remark, option + u'=' + model::ownerOf(orientation.id.text())};
    for (const model::Event &event : store::recordsOf<model::Event>(tx, own)) {
        if (event.code == kReception) {
            tx.set(RecordType::Event, event.id.text(), u"remark"_s, parts.join(u' ').trimmed());
        }
    }
}

struct Said {
    model::ReplyStep step;
    model::RefusalReason reason = model::RefusalReason::Other;
    QString text = {};
};
/// @throws store::SqlFailure
void replyIn(store::Tx &tx, const Session &session, const Standing &standing, const Said &said)
{
    model::Reply reply;
    reply.id = model::ReplyId::create(session.vault.office());
    reply.caseId = standing.orientation.caseId;
    reply.orientation = standing.orientation.id;
    reply.number = model::nextNumber(standing.replies);
    reply.step = said.step;
    reply.at = session.clock.now();
    reply.by = session.user.name;
    reply.reason = said.reason;
    reply.text = said.text;
    tx.create(reply);
}

} // namespace

bool Standing::isWhole() const
{
    return std::all_of(inventory.cbegin(), inventory.cend(), [](const Piece &piece) { return piece.isWhole(); });
}

Result<QList<Standing>> list(const Session &session)
{
    if (!access::seesCases(session)) {
        return Error{ErrorCode::Refused, u"this role sees no case"_s};
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Standing>> {
        QList<Standing> all;
        for (const Orientation &orientation :
             store::recordsWhere<Orientation>(reader, u"kind"_s, model::word(model::OrientationKind::Coordination))) {
            if (store::recordById<model::Case>(reader, orientation.caseId)) { // neither ended nor kept from this user
                all << standingOf(reader, session, orientation);
            }
        }
        std::stable_sort(all.begin(), all.end(), [](const Standing &one, const Standing &other) {
            return one.orientation.at > other.orientation.at;
        });
        return all;
    });
}

Result<Standing> of(const Session &session, const model::OrientationId &id)
{
    return session.vault.read([&](const store::Reader &reader) { return found(reader, session, id); });
}

Result<model::CaseId> accept(const Session &session, const model::OrientationId &id, Gaps gaps)
{
    return session.vault.write(session.act(kAcceptVerb), [&](store::Tx &tx) -> Result<model::CaseId> {
        const auto standing = answerable(tx, session, id, model::OrientationAct::Accept);
        if (!standing) {
            return standing.error();
        }
        for (const Piece &piece : standing->inventory) {
            if (!piece.isWhole() && gaps == Gaps::Refused) {
                return refused(
                    u"not whole: %1 %2 of %3"_s.arg(model::word(piece.type)).arg(piece.here).arg(piece.announced));
            }
        }
        const auto made = copied(tx, session, *standing);
        if (!made) {
            return made.error();
        }
        const auto own = cases::openIn(tx, session, *made);
        if (!own) {
            return own;
        }
        noteDoorIn(tx, standing->orientation, *own);
        replyIn(tx, session, *standing, {model::ReplyStep::Accepted});
        return own;
    });
}

Result<void> refuse(const Session &session, const model::OrientationId &id, model::RefusalReason reason,
                    const QString &text)
{
    if (reason == model::RefusalReason::Other && text.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"handover: a reason is needed"_s};
    }
    return session.vault.write(session.act(kRefuseVerb), [&](store::Tx &tx) -> Result<void> {
        const auto standing = answerable(tx, session, id, model::OrientationAct::Refuse);
        if (!standing) {
            return standing.error();
        }
        if (UnsafeWays(tx, standing->orientation.caseId).standIn(text)) {
            return Error{ErrorCode::InvalidInput, replies::kUnsafeWords};
        }
        replyIn(tx, session, *standing, {model::ReplyStep::Refused, reason, text.trimmed()});
        return {};
    });
}

} // namespace relais::work::handover
