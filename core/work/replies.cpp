// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/replies.h"

#include "core/base/text.h"
#include "core/store/givenfields.h"
#include "core/store/hiddencases.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/handover.h"
#include "core/work/measures.h"
#include "core/work/unsafeways.h"

#include <algorithm>

namespace relais::work::replies {

namespace {

using model::MeasureStatus;
using model::Orientation;
using model::OrientationSide;
using model::OrientationState;
using model::Reply;
using model::ReplyStep;
using model::ReplyWay;

Error invalid(const QString &why)
{
    return {ErrorCode::InvalidInput, u"orientation: "_s + why};
}

Result<OrientationSide> sideOf(const Session &session, const Orientation &orientation, ReplyWay way)
{
    const QString us = session.vault.office();
    const bool isTyped = way != ReplyWay::Bundle;
    if (model::ownerOf(orientation.id.text()) == us) {
        return isTyped ? Result<OrientationSide>(OrientationSide::Typed)
                       : Result<OrientationSide>(invalid(u"a reply typed for a partner came by phone or on paper"_s));
    }
    if (orientation.office.isEmpty() || model::ownerOf(orientation.office) != us) {
        return Error{ErrorCode::Refused, u"orientation: of other offices"_s};
    }
    return isTyped ? Result<OrientationSide>(invalid(u"our own reply leaves with a bundle"_s))
                   : Result<OrientationSide>(OrientationSide::Partner);
}

Result<void> checkSaid(const Orientation &orientation, const Said &said)
{
    const QString text = said.text.trimmed();
    const bool needsWords = said.step == ReplyStep::Question ||
                            (said.step == ReplyStep::Refused && said.reason == model::RefusalReason::Other);
    if (needsWords && text.isEmpty()) {
        return invalid(u"words are needed"_s);
    }
    if (text.size() > kLongestText) {
        return invalid(u"the text is longer than 4,000 characters"_s);
    }
    if (said.step == ReplyStep::Appointment && !said.appointmentAt.isValid()) {
        return invalid(u"an appointment has an instant"_s);
    }
    if (said.step == ReplyStep::Appointment && orientation.at.isValid() && said.appointmentAt < orientation.at) {
        return Error{ErrorCode::DateBeforeCause, u"reply.appointment_at"_s};
    }
    return {};
}

/// What only some steps have is left out of the others.
Reply replyOf(const Session &session, const Orientation &orientation, const Said &said, int number)
{
    Reply reply;
    reply.id = model::ReplyId::create(session.vault.office());
    reply.caseId = orientation.caseId;
    reply.orientation = orientation.id;
    reply.number = number;
    reply.step = said.step;
    reply.way = said.way;
    reply.at = session.clock.now();
    reply.by = session.user.name;
    reply.reason = said.step == ReplyStep::Refused ? said.reason : model::RefusalReason::Other;
    reply.text = said.text.trimmed();
    reply.appointmentAt = said.step == ReplyStep::Appointment ? said.appointmentAt : QDateTime();
    return reply;
}

/// The state of a measure that follows; nothing where it stays as it is.
std::optional<MeasureStatus> statusAfter(OrientationState state)
{
    switch (state) {
    case OrientationState::Accepted:
    case OrientationState::Appointment:
    case OrientationState::InProgress: return MeasureStatus::InProgress;
    case OrientationState::Done: return MeasureStatus::Obtained;
    case OrientationState::Refused: return MeasureStatus::ToDo;
    case OrientationState::Draft:
    case OrientationState::Sent:
    case OrientationState::Received:
    case OrientationState::Expired:
    case OrientationState::Recalled: break;
    }
    return std::nullopt;
}

/// Measures that another orientation of the case has entrusted since, and that are in its hands.
QStringList heldElsewhere(const store::Reader &reader, const Session &session, const Orientation &orientation)
{
    QStringList codes;
    for (const Orientation &other : store::recordsOf<Orientation>(reader, orientation.caseId)) {
        if (other.id != orientation.id && model::isHolding(stateIn(reader, session, other))) {
            codes += model::measuresOf(other);
        }
    }
    return codes;
}

void followIn(store::Tx &tx, const Session &session, const Orientation &orientation, const Reply &decisive,
              MeasureStatus status)
{
    const QStringList codes = model::measuresOf(orientation);
    const QStringList elsewhere = heldElsewhere(tx, session, orientation);
    const bool isRefused = status == MeasureStatus::ToDo;
    const QString proof = status != MeasureStatus::Obtained ? QString()
                          : decisive.text.isEmpty()         ? orientation.officeName
                                                            : decisive.text;
    for (const model::Measure &measure : store::recordsOf<model::Measure>(tx, orientation.caseId)) {
        const bool isFree = measure.partner.isEmpty() || folded(measure.partner) == folded(orientation.officeName);
        if (codes.contains(measure.code) && !elsewhere.contains(measure.code) && isFree &&
            !model::isSettled(measure.status)) {
            measures::followIn(tx, session, measure, status, isRefused ? QString() : orientation.officeName, proof);
        }
    }
}

/// One orientation of ours that fresh replies tell of.
void takeEffectOf(store::Tx &tx, const Session &session, const Orientation &orientation,
                  const QList<model::ReplyId> &fresh)
{
    const QList<Reply> replies = repliesIn(tx, orientation.id);
    const Reply *decisive = model::decisiveReply(orientation, replies);
    if (decisive == nullptr || !fresh.contains(decisive->id)) {
        return;
    }
    const OrientationState state = model::stateOf(orientation, replies, model::Carried::Left, session.today());
    if (const auto status = statusAfter(state)) {
        followIn(tx, session, orientation, *decisive, *status);
    }
}

} // namespace

QList<Reply> repliesIn(const store::Reader &reader, const model::OrientationId &id)
{
    QList<Reply> replies = store::recordsWhere<Reply>(reader, u"orientation"_s, id.text());
    std::stable_sort(replies.begin(), replies.end(),
                     [](const Reply &a, const Reply &b) { return a.number < b.number; });
    return replies;
}

model::Carried carriedIn(const store::Reader &reader, const Session &session, const Orientation &orientation)
{
    if (model::ownerOf(orientation.id.text()) != session.vault.office()) {
        return model::Carried::Acknowledged;
    }
    return orientation.way == model::OrientationWay::Sheet
               ? model::Carried::Left
               : store::carriedOf(reader, orientation.id.text(), session.vault.node());
}

OrientationState stateIn(const store::Reader &reader, const Session &session, const Orientation &orientation)
{
    return model::stateOf(orientation, repliesIn(reader, orientation.id), carriedIn(reader, session, orientation),
                          session.today());
}

Result<model::ReplyId> give(const Session &session, const model::OrientationId &id, const Said &said)
{
    const auto known =
        session.vault.read([&](const store::Reader &reader) { return store::recordById<Orientation>(reader, id); });
    if (!known) {
        return known.error();
    }
    const auto side = sideOf(session, *known, said.way);
    if (!side) {
        return side.error();
    }
    if (const Result<void> fine = checkSaid(*known, said); !fine) {
        return fine.error();
    }
    if (*side == OrientationSide::Partner && known->kind == model::OrientationKind::Coordination &&
        said.step != ReplyStep::Question && said.step != ReplyStep::Refused) {
        return Error{ErrorCode::Refused, u"orientation: a coordination is taken over as a whole"_s};
    }
    return session.vault.write(session.act(kAnswerVerb, known->caseId), [&](store::Tx &tx) -> Result<model::ReplyId> {
        const auto orientation = store::recordById<Orientation>(tx, id);
        if (!orientation) {
            return orientation.error();
        }
        if (*side == OrientationSide::Partner && UnsafeWays(tx, orientation->caseId).standIn(said.text)) {
            return Error{ErrorCode::InvalidInput, kUnsafeWords};
        }
        const model::OrientationAct act = model::actOf(said.step);
        const OrientationState state = stateIn(tx, session, *orientation);
        if (!model::mayAct(act, *side, state)) {
            return Error{ErrorCode::Refused, u"orientation: "_s + model::word(act) + u" from "_s + model::word(state)};
        }
        const Reply reply = replyOf(session, *orientation, said, model::nextNumber(repliesIn(tx, id)));
        tx.create(reply);
        const Result<void> done = takeEffectIn(tx, session, {reply.id});
        return done ? Result<model::ReplyId>(reply.id) : Result<model::ReplyId>(done.error());
    });
}

Result<void> takeEffectIn(store::Tx &tx, const Session &session, const QList<model::ReplyId> &fresh)
{
    if (fresh.isEmpty()) {
        return {};
    }
    store::withEveryCase(tx, [&] { // what a partner did is done, whoever reads its bundle
        QList<model::OrientationId> seen;
        for (const model::ReplyId &id : fresh) {
            const auto reply = store::recordById<Reply>(tx, id);
            if (!reply || seen.contains(reply->orientation) ||
                model::ownerOf(reply->orientation.text()) != session.vault.office()) {
                continue;
            }
            seen << reply->orientation;
            if (const auto orientation = store::recordById<Orientation>(tx, reply->orientation)) {
                takeEffectOf(tx, session, *orientation, fresh);
            }
        }
        handover::settleIn(tx, session, fresh);
    });
    return {};
}

Result<QList<Reply>> list(const Session &session, const model::OrientationId &id)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Reply>> {
        const auto orientation = store::recordById<Orientation>(reader, id);
        if (!orientation) {
            return orientation.error();
        }
        const bool shown = access::Gate(session, access::Outlet::Screen, orientation->caseId).shows(u"measure"_s);
        return shown ? repliesIn(reader, id) : QList<Reply>();
    });
}

} // namespace relais::work::replies
