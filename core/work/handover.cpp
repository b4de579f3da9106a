// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the giver.
#include "core/work/handover.h"

#include "core/base/text.h"
#include "core/model/leaving.h"
#include "core/store/journaltable.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/exclusions.h"
#include "core/work/outbox.h"
#include "core/work/replies.h"

#include <algorithm>
#include <array>

namespace relais::work::handover {

namespace {

using model::Orientation;
using model::OrientationKind;
using model::RecordType;

/// What an inventory counts, in its order.
constexpr std::array kCounted = {RecordType::Measure, RecordType::Child, RecordType::Contact, RecordType::Event,
                                 RecordType::Note};
/// What may stay and is worth a word: the rest of the case is one record, or the machine's own.
constexpr std::array kToldToStay = {RecordType::Measure,  RecordType::Contact,   RecordType::Note,
                                    RecordType::Document, RecordType::Consent,   RecordType::DangerPass,
                                    RecordType::Author,   RecordType::Exclusion, RecordType::Sealed};

Error refused(const QString &why)
{
    return {ErrorCode::Refused, u"handover: "_s + why};
}

bool coordinates(model::OfficeKind kind)
{
    return kind == model::OfficeKind::Caf || kind == model::OfficeKind::Msa || kind == model::OfficeKind::Department;
}

model::Scheme schemeOf(model::OfficeKind kind)
{
    return kind == model::OfficeKind::Caf   ? model::Scheme::Caf
           : kind == model::OfficeKind::Msa ? model::Scheme::Msa
                                            : model::Scheme::Unknown;
}

/// The demand is passed on from one fund to the other.
bool isOtherFund(model::OfficeKind ours, model::OfficeKind theirs)
{
    return schemeOf(ours) != model::Scheme::Unknown && schemeOf(theirs) != model::Scheme::Unknown && ours != theirs;
}

Result<void> checkOffice(const Session &session, const model::CaseId &id, const model::Card &card, Door door)
{
    if (const Result<void> may = outbox::mayGo(card); !may) {
        return may;
    }
    if (model::ownerOf(card.office) == session.vault.office()) {
        return refused(u"a post of our own office"_s);
    }
    if (model::ownerOf(id.text()) != session.vault.office()) {
        return refused(u"the case belongs to another office"_s);
    }
    if (!coordinates(card.kind)) {
        return refused(u"this kind of office does not coordinate: "_s + model::word(card.kind));
    }
    if (door == Door::Wrong && !isOtherFund(session.office.kind, card.kind)) {
        return refused(u"not the other fund"_s);
    }
    for (const QString &name : {card.name, card.acronym}) {
        const Result<bool> known = exclusions::mayReceive(session, id, {name, name});
        if (!known || (!name.isEmpty() && !*known)) {
            return known ? refused(u"the office is kept apart from this case"_s) : known.error();
        }
    }
    return {};
}

/// The name under which a consent lets this office take over; else that of its card.
QString nameIn(const QList<model::Consent> &consents, const model::Card &card)
{
    for (const QString &name : {card.name, card.acronym}) {
        const bool isNamed = std::any_of(consents.cbegin(), consents.cend(), [&](const model::Consent &consent) {
            return !name.isEmpty() && consent.role == model::kCoordinatorRole && folded(consent.office) == folded(name);
        });
        if (isNamed) {
            return name;
        }
    }
    return card.name;
}

struct Request {
    model::CaseId id;
    const model::Card &card;
    QString basis;
    Door door = Door::Right;
};

Result<void> check(const Session &session, const Request &request)
{
    if (!request.basis.isEmpty() && model::shareRules().basis(request.basis) == nullptr) {
        return Error{ErrorCode::InvalidInput, u"handover: no legal basis "_s + request.basis};
    }
    return checkOffice(session, request.id, request.card, request.door);
}

/// @throws store::SqlFailure
Result<Orientation> sketched(const store::Reader &reader, const Session &session, const Request &request)
{
    const auto file = store::recordById<model::Case>(reader, request.id);
    if (!file) {
        return file.error();
    }
    if (!model::isOpen(file->status)) {
        return refused(u"the case is closed"_s);
    }
    for (const Orientation &other : store::recordsOf<Orientation>(reader, request.id)) {
        if (other.kind != OrientationKind::Coordination || other.recalledAt.isValid()) {
            continue;
        }
        if (replies::stateIn(reader, session, other) != model::OrientationState::Refused) {
            return refused(u"offered already, recall it first"_s);
        }
    }
    Orientation orientation;
    orientation.id = model::OrientationId::create(session.vault.office());
    orientation.caseId = request.id;
    orientation.kind = OrientationKind::Coordination;
    orientation.office = request.card.office;
    orientation.officeName = nameIn(store::recordsOf<model::Consent>(reader, request.id), request.card);
    orientation.basis = request.basis;
    orientation.at = session.clock.now();
    orientation.by = session.user.name;
    orientation.answerBy = session.today().addDays(request.door == Door::Wrong ? kWrongDoorDays : kAnswerDays);
    return orientation;
}

Inventory leavesOf(const QList<scope::ScopedField> &fields)
{
    QHash<RecordType, QSet<QString>> told;
    for (const scope::ScopedField &field : fields) {
        if (field.answer.isYes()) {
            told[field.type].insert(field.record);
        }
    }
    Inventory inventory;
    for (const RecordType type : kCounted) {
        const int records = static_cast<int>(told.value(type).size());
        if (records > 0) {
            inventory << Piece{type, records, records};
        }
    }
    return inventory;
}

QList<Stays> staysOf(const QList<scope::ScopedField> &fields)
{
    QSet<QString> told;
    for (const scope::ScopedField &field : fields) {
        if (field.answer.isYes()) {
            told.insert(field.record);
        }
    }
    QList<Stays> stays;
    for (const RecordType type : kToldToStay) {
        QSet<QString> kept;
        Stays one{type, 0, model::ShareReason::NeverLeaves};
        for (const scope::ScopedField &field : fields) {
            if (field.type == type && !told.contains(field.record) && field.field != u"case_id"_s) {
                one.reason = kept.isEmpty() ? field.answer.reason : one.reason;
                kept.insert(field.record);
            }
        }
        one.records = static_cast<int>(kept.size());
        if (one.records > 0) {
            stays << one;
        }
    }
    return stays;
}

/// Written, so that the answer is that of the one function which decides. @throws store::SqlFailure
Result<Sketch> writtenIn(store::Tx &tx, const Session &session, const Request &request)
{
    const auto orientation = sketched(tx, session, request);
    if (!orientation) {
        return orientation.error();
    }
    if (request.door == Door::Wrong) {
        tx.set(RecordType::Case, request.id.text(), u"scheme"_s, model::encoded(schemeOf(request.card.kind)));
    }
    tx.create(*orientation);
    auto fields = scope::fieldsFor(session, *orientation);
    if (!fields) {
        return fields.error();
    }
    Sketch sketch{*orientation, *std::move(fields), {}, {}};
    sketch.leaves = leavesOf(sketch.fields);
    sketch.stays = staysOf(sketch.fields);
    sketch.orientation.inventory = inventoryText(sketch.leaves);
    tx.set(RecordType::Orientation, orientation->id.text(), u"inventory"_s,
           model::encoded(sketch.orientation.inventory));
    return sketch;
}

/// A case of which not even the person may go is not handed over.
Result<void> checkLeaves(const Sketch &sketch)
{
    const auto person = std::find_if(sketch.fields.cbegin(), sketch.fields.cend(), [](const auto &field) {
        return field.type == RecordType::Case && field.field == u"person"_s;
    });
    if (person != sketch.fields.cend() && person->answer.isYes()) {
        return {};
    }
    return refused(u"nothing may go there: "_s +
                   model::word(person == sketch.fields.cend() ? model::ShareReason::NoRight : person->answer.reason));
}

Request requestOf(const model::CaseId &id, const model::Card &card, const QString &basis, Door door)
{
    return {id, card, door == Door::Wrong && basis.isEmpty() ? kWrongDoorBasis : basis, door};
}

/// An accepted hand-over takes its effect. @throws store::SqlFailure
void closeIn(store::Tx &tx, const Session &session, const Orientation &accepted)
{
    const auto file = store::recordById<model::Case>(tx, accepted.caseId);
    if (!file || !model::isOpen(file->status)) {
        return; // closed meanwhile: the new coordinator has it all the same
    }
    const auto set = [&](const char *field, const QVariant &value) {
        tx.set(RecordType::Case, file->id.text(), QLatin1String(field), value);
    };
    set("status", model::encoded(model::CaseStatus::Exited));
    set("exit_on", model::encoded(session.today()));
    set("exit_reason", model::encoded(model::ExitReason::HandedOver));
    set("exit_remark", model::encoded(accepted.officeName));
    set("coordinating_body", model::encoded(accepted.officeName));
    for (const Orientation &other : store::recordsOf<Orientation>(tx, file->id)) {
        const bool isOurs = model::ownerOf(other.id.text()) == session.vault.office();
        if (other.id == accepted.id || !isOurs || other.recalledAt.isValid()) {
            continue;
        }
        tx.set(RecordType::Orientation, other.id.text(), u"recalled_at"_s, model::encoded(session.clock.now()));
        tx.set(RecordType::Orientation, other.id.text(), u"recalled_because"_s,
               model::encoded(model::RecallReason::Rerouted));
    }
}

} // namespace

QString inventoryText(const Inventory &inventory)
{
    QStringList parts;
    for (const Piece &piece : inventory) {
        parts << model::word(piece.type) + u'=' + QString::number(piece.announced);
    }
    return parts.join(u',');
}

Inventory inventoryFrom(const QString &text)
{
    constexpr int kMost = 100'000; // another office wrote it
    Inventory inventory;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const auto type = model::fromWord<RecordType>(part.left(equals));
        bool isNumber = false;
        const int announced = part.mid(equals + 1).toInt(&isNumber);
        const bool isCounted = type && std::find(kCounted.begin(), kCounted.end(), *type) != kCounted.end();
        if (equals > 0 && isCounted && isNumber && announced > 0 && announced <= kMost) {
            inventory << Piece{*type, announced, 0};
        }
    }
    return inventory;
}

Result<Sketch> preview(const Session &session, const model::CaseId &id, const model::Card &card, const QString &basis,
                       Door door)
{
    if (!access::mayDo(session, QLatin1String(kOfferVerb))) { // what is written and taken back is never asked
        return Error{ErrorCode::Refused, u"right: "_s + QLatin1String(kOfferVerb)};
    }
    const Request request = requestOf(id, card, basis, door);
    if (const Result<void> fine = check(session, request); !fine) {
        return fine.error();
    }
    std::optional<Sketch> answer;
    const Result<void> tried = session.vault.write(session.act(kOfferVerb, id), [&](store::Tx &tx) -> Result<void> {
        auto sketch = writtenIn(tx, session, request);
        if (!sketch) {
            return sketch.error();
        }
        answer = *std::move(sketch);
        return Error{ErrorCode::Cancelled, u"preview"_s};
    });
    if (!answer) {
        return tried.error();
    }
    audit::noteReading(session, id);
    return *answer;
}

Result<model::OrientationId> offer(const Session &session, const model::CaseId &id, const model::Card &card,
                                   const QString &basis, Door door)
{
    const Request request = requestOf(id, card, basis, door);
    if (const Result<void> fine = check(session, request); !fine) {
        return fine.error();
    }
    return session.vault.write(session.act(kOfferVerb, id), [&](store::Tx &tx) -> Result<model::OrientationId> {
        const auto sketch = writtenIn(tx, session, request);
        if (!sketch) {
            return sketch.error();
        }
        const Result<void> leaves = checkLeaves(*sketch);
        return leaves ? Result<model::OrientationId>(sketch->orientation.id)
                      : Result<model::OrientationId>(leaves.error());
    });
}

void settleIn(store::Tx &tx, const Session &session, const QList<model::ReplyId> &fresh)
{
    for (const model::ReplyId &id : fresh) {
        const auto reply = store::recordById<model::Reply>(tx, id);
        const auto orientation =
            reply ? store::recordById<Orientation>(tx, reply->orientation) : Result<Orientation>(reply.error());
        const bool counts = orientation && reply->step == model::ReplyStep::Accepted &&
                            orientation->kind == OrientationKind::Coordination &&
                            model::ownerOf(orientation->id.text()) == session.vault.office() &&
                            !orientation->recalledAt.isValid() && model::answersIt(*orientation, *reply);
        if (counts) {
            closeIn(tx, session, *orientation);
        }
    }
}

Result<bool> hasLeft(const Session &session, const QString &act)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<bool> {
        const auto lines = store::journalOfAct(reader, act);
        return std::any_of(lines.cbegin(), lines.cend(), [&](const store::JournalLine &line) {
            // A case is given for other reasons as well: what hands it over is the orientation, or the reply.
            return line.change.type != RecordType::Case && store::isGiven(reader, line.change.record);
        });
    });
}

} // namespace relais::work::handover
