// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/orientationstate.h"

#include "core/model/card.h"

#include <QSet>

#include <algorithm>

namespace relais::model {

namespace {

using Act = OrientationAct;
using State = OrientationState;

bool isTyped(const Reply &reply)
{
    return reply.way != ReplyWay::Bundle;
}

/// Numbers come from other programs. One outside 1..kMostReplies is brought back into it, so that nothing overflows and
/// a partner that counts wrongly ends in a tie, which is told, not in a reply that nobody sees.
constexpr int kMostReplies = 9999;

int placeOf(const Reply &reply)
{
    return qBound(1, reply.number, kMostReplies);
}

/// Whether `a` counts more than `b`.
bool countsMore(const Reply &a, const Reply &b)
{
    if ((a.step == ReplyStep::Done) != (b.step == ReplyStep::Done)) {
        return a.step == ReplyStep::Done;
    }
    if (placeOf(a) != placeOf(b)) {
        return placeOf(a) > placeOf(b);
    }
    if (isTyped(a) != isTyped(b)) {
        return !isTyped(a);
    }
    return a.id != b.id ? a.id.text() > b.id.text() : a.step > b.step; // of one id twice no vault knows
}

State stateAfter(ReplyStep step)
{
    switch (step) {
    case ReplyStep::Accepted: return State::Accepted;
    case ReplyStep::Refused: return State::Refused;
    case ReplyStep::Appointment: return State::Appointment;
    case ReplyStep::InProgress: return State::InProgress;
    case ReplyStep::Done: return State::Done;
    case ReplyStep::Question: break;
    }
    Q_UNREACHABLE();
}

bool isBegun(State state)
{
    return state == State::Accepted || state == State::Appointment || state == State::InProgress;
}

/// The partner said at the same place what somebody typed for it. What is typed does not go to the partner: it goes on
/// from there without knowing of it.
bool isSaidByItself(const Orientation &orientation, const QList<Reply> &replies, const Reply &typed)
{
    return std::any_of(replies.cbegin(), replies.cend(), [&](const Reply &own) {
        return !isTyped(own) && own.step == typed.step && placeOf(own) == placeOf(typed) && answersIt(orientation, own);
    });
}

/// What cannot stand beside the decisive reply: the one refuses and the other does not, it has gone further, or it is
/// another appointment. Accepted beside an appointment is no news.
bool saysOther(const Reply &reply, const Reply &decisive)
{
    if (reply.step == ReplyStep::Question) {
        return false;
    }
    if ((reply.step == ReplyStep::Refused) != (decisive.step == ReplyStep::Refused)) {
        return true;
    }
    if (reply.step == ReplyStep::Appointment && decisive.step == ReplyStep::Appointment) {
        return reply.appointmentAt != decisive.appointmentAt;
    }
    return reply.step > decisive.step; // in the order of the life of an orientation
}

/// Whether a reply says something else than the decisive one, whose author may not have known of it. As a number counts
/// all that its author knew (nextNumber), whoever finds more before it than that has found one that crossed it. What is
/// typed never goes to the partner: it is not among what the partner counted, whatever its place.
bool isCrossed(const Orientation &orientation, const QList<Reply> &replies, const Reply &decisive)
{
    const int place = placeOf(decisive);
    QSet<QString> before;
    bool differs = false;
    for (const Reply &reply : replies) {
        if (reply.id == decisive.id || !answersIt(orientation, reply)) {
            continue;
        }
        const bool isOther = saysOther(reply, decisive);
        const bool isUnheard = isTyped(reply) && !isTyped(decisive);
        if (isOther && (placeOf(reply) >= place || (isUnheard && !isSaidByItself(orientation, replies, reply)))) {
            return true;
        }
        if (placeOf(reply) < place && !isUnheard) {
            differs = differs || isOther;
            before.insert(reply.id.text());
        }
    }
    return differs && before.size() >= place;
}

/// The day to reply passed and nothing that counts had been said. It is the partner's clock that tells when: of a clock
/// that is wrong this notice may be wrong, the state never is.
bool isLate(const Orientation &orientation, const QList<Reply> &replies, const QTimeZone &zone)
{
    bool isReplied = false;
    for (const Reply &reply : replies) {
        if (reply.step == ReplyStep::Question || !answersIt(orientation, reply)) {
            continue;
        }
        if (!reply.at.isValid() || reply.at.toTimeZone(zone).date() <= orientation.answerBy) {
            return false;
        }
        isReplied = true;
    }
    return isReplied && orientation.answerBy.isValid();
}

} // namespace

bool answersIt(const Orientation &orientation, const Reply &reply)
{
    const QString author = ownerOf(reply.id.text());
    return reply.orientation == orientation.id &&
           (isTyped(reply) ? author == ownerOf(orientation.id.text())
                           : !orientation.office.isEmpty() && author == ownerOf(orientation.office));
}

const Reply *decisiveReply(const Orientation &orientation, const QList<Reply> &replies)
{
    const Reply *decisive = nullptr;
    for (const Reply &reply : replies) {
        if (reply.step != ReplyStep::Question && answersIt(orientation, reply) &&
            (decisive == nullptr || countsMore(reply, *decisive))) {
            decisive = &reply;
        }
    }
    return decisive;
}

OrientationState stateOf(const Orientation &orientation, const QList<Reply> &replies, Carried carried, QDate today)
{
    const Reply *decisive = decisiveReply(orientation, replies);
    if (decisive != nullptr && decisive->step == ReplyStep::Done) {
        return State::Done;
    }
    if (orientation.recalledAt.isValid()) {
        return State::Recalled;
    }
    if (decisive != nullptr) {
        return stateAfter(decisive->step);
    }
    if (carried == Carried::Kept) {
        return State::Draft;
    }
    if (orientation.answerBy.isValid() && today > orientation.answerBy) {
        return State::Expired;
    }
    return carried == Carried::Left ? State::Sent : State::Received;
}

int nextNumber(const QList<Reply> &replies)
{
    int greatest = 0;
    QSet<QString> known;
    for (const Reply &reply : replies) {
        greatest = qMax(greatest, placeOf(reply));
        known.insert(reply.id.text());
    }
    return qMin(qMax(greatest, static_cast<int>(known.size())) + 1, kMostReplies);
}

QList<Crossing> crossingsOf(const Orientation &orientation, const QList<Reply> &replies, const QTimeZone &zone)
{
    QList<Crossing> crossings;
    const Reply *decisive = decisiveReply(orientation, replies);
    if (decisive != nullptr && orientation.recalledAt.isValid()) {
        const bool isDone = decisive->step == ReplyStep::Done;
        if (isDone && orientation.recalledBecause != RecallReason::Withdrawn) { // else its office is told, no more
            crossings << Crossing::DoneThenRecalled;
        } else if (!isDone && isBegun(stateAfter(decisive->step))) {
            crossings << Crossing::BegunThenRecalled;
        }
    }
    if (decisive != nullptr && isCrossed(orientation, replies, *decisive)) {
        crossings << Crossing::TwoReplies;
    }
    if (isLate(orientation, replies, zone)) {
        crossings << Crossing::LateReply;
    }
    if (std::any_of(replies.cbegin(), replies.cend(), [&](const Reply &reply) {
            return reply.orientation == orientation.id && !answersIt(orientation, reply);
        })) {
        crossings << Crossing::NotAsked;
    }
    return crossings;
}

OrientationAct actOf(ReplyStep step)
{
    switch (step) {
    case ReplyStep::Question: return Act::Ask;
    case ReplyStep::Accepted: return Act::Accept;
    case ReplyStep::Refused: return Act::Refuse;
    case ReplyStep::Appointment: return Act::FixAppointment;
    case ReplyStep::InProgress: return Act::Begin;
    case ReplyStep::Done: return Act::Finish;
    }
    Q_UNREACHABLE();
}

QDate nudgeOn(const Orientation &orientation)
{
    if (!orientation.answerBy.isValid() || !orientation.at.isValid()) {
        return {};
    }
    const QDate from = orientation.at.date();
    return from.addDays((from.daysTo(orientation.answerBy) + 1) / 2);
}

} // namespace relais::model
