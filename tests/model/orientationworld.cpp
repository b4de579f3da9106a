// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/orientationworld.h"

#include "core/base/result.h"

#include <algorithm>
#include <numeric>

namespace worlds {

using namespace relais;
using namespace relais::model;

namespace {

const QDate kDay(2026, 12, 1); ///< to reply

quint8 bit(int of)
{
    return static_cast<quint8>(1U << static_cast<unsigned>(of));
}
bool has(quint8 mask, int of)
{
    return (mask & bit(of)) != 0;
}

const QString &orientationText()
{
    static const QString kText = u"SENDER00-0000000000000001"_s;
    return kText;
}

/// The record of it. Its id tells who wrote it and when, among those of the world.
Reply recordOf(const Said &said, int index)
{
    static const QDateTime kInTime(kDay, QTime(10, 0), Qt::UTC);
    Reply reply;
    reply.id = ReplyId((said.author == Sender ? u"SENDER00-000000000000001"_s : u"PARTNER0-000000000000001"_s) +
                       QString::number(index));
    reply.orientation = OrientationId(orientationText());
    reply.number = said.number;
    reply.step = static_cast<ReplyStep>(said.step);
    reply.way = said.isTyped != 0 ? ReplyWay::Phone : ReplyWay::Bundle;
    reply.at = said.isLate != 0 ? kInTime.addDays(1) : kInTime;
    return reply;
}

int indexOf(const Reply &reply)
{
    return reply.id.text().back().digitValue();
}

QList<Reply> repliesAt(const Thread &thread, Seat seat, Hearing hearing)
{
    QList<Reply> replies;
    for (int i = 0; i < thread.count; ++i) {
        const Said &said = thread.said[static_cast<std::size_t>(i)];
        if (has(said.knownBy, seat) && (hearing == Hearing::All || said.isTyped == 0)) {
            replies << recordOf(said, i);
        }
    }
    return replies;
}

Orientation orientationAt(const Thread &thread, Seat seat)
{
    Orientation orientation;
    orientation.id = OrientationId(orientationText());
    orientation.office = u"PARTNER0"_s;
    orientation.at = QDateTime(kDay.addDays(-7), QTime(9, 0), Qt::UTC);
    orientation.answerBy = kDay;
    if (seat == Sender ? thread.isRecalled != 0 : has(thread.recallKnownBy, seat)) {
        orientation.recalledAt = orientation.at.addDays(1);
    }
    return orientation;
}

Carried carriedAt(const Thread &thread, Seat seat)
{
    if (seat != Sender || thread.receiptKnown != 0) {
        return Carried::Acknowledged;
    }
    return thread.isSent != 0 ? Carried::Left : Carried::Kept;
}

bool isPresent(const World &world, int at, Seat seat)
{
    const Thread &thread = world.threads[static_cast<std::size_t>(at)];
    return !has(world.erasedBy, seat) && (seat == Sender ? thread.isWritten != 0 : has(thread.knownBy, seat));
}

View seen(const Orientation &orientation, const QList<Reply> &replies, Carried carried, const QDate &today)
{
    View view;
    view.isKnown = true;
    view.state = stateOf(orientation, replies, carried, today);
    view.crossings = crossingsOf(orientation, replies);
    const Reply *decisive = decisiveReply(orientation, replies);
    view.decisive = decisive == nullptr ? -1 : indexOf(*decisive);
    return view;
}

bool hasHoles(const Thread &thread, const QList<Reply> &replies)
{
    quint8 known = 0;
    quint8 heard = 0;
    for (const Reply &reply : replies) {
        known |= bit(indexOf(reply));
        heard |= thread.said[static_cast<std::size_t>(indexOf(reply))].heard;
    }
    return (heard & ~static_cast<unsigned>(known)) != 0;
}

/// A reply that is neither what the state comes from, nor known to who wrote that, nor saying the same, nor told.
QString lostIn(const View &view, const Thread &thread, const QList<Reply> &replies)
{
    if (view.decisive < 0 || view.hasHoles || view.tells(Crossing::TwoReplies)) {
        return {};
    }
    const Said &decisive = thread.said[static_cast<std::size_t>(view.decisive)];
    for (const Reply &reply : replies) {
        const int index = indexOf(reply);
        const Said &said = thread.said[static_cast<std::size_t>(index)];
        // The partner goes on from what was typed for it at the same place, without knowing that it was.
        const bool isSaidAgain =
            said.isTyped != 0 && std::any_of(thread.said.cbegin(), thread.said.cend(), [&](const Said &own) {
                return own.isTyped == 0 && own.number == said.number && own.step == said.step &&
                       has(decisive.heard, static_cast<int>(&own - thread.said.data()));
            });
        if (reply.step != ReplyStep::Question && index != view.decisive && !has(decisive.heard, index) &&
            !isImplied(said.step, decisive.step) && !isSaidAgain) {
            return u"reply %1 is lost"_s.arg(index);
        }
    }
    return {};
}

/// Every order of the records up to four, turned round beyond, and each twice.
QString disorderIn(const View &view, const Orientation &orientation, QList<Reply> replies, Carried carried,
                   const QDate &today)
{
    if (seen(orientation, replies + replies, carried, today) != view) {
        return u"each record twice looks otherwise"_s;
    }
    std::reverse(replies.begin(), replies.end());
    if (seen(orientation, replies, carried, today) != view) {
        return u"another order looks otherwise"_s;
    }
    QList<int> order(replies.size());
    std::iota(order.begin(), order.end(), 0);
    for (bool more = replies.size() <= 4; more; more = std::next_permutation(order.begin(), order.end())) {
        QList<Reply> turned;
        for (const int at : std::as_const(order)) {
            turned << replies[at];
        }
        if (seen(orientation, turned, carried, today) != view) {
            return u"another order looks otherwise"_s;
        }
    }
    return {};
}

ReplyStep stepOf(OrientationAct act)
{
    for (const auto &[step, name] : Words<ReplyStep>::kList) {
        Q_UNUSED(name)
        if (actOf(step) == act) {
            return step;
        }
    }
    return ReplyStep::Question;
}

} // namespace

QString View::name() const
{
    return isKnown ? word(state) : u"nothing"_s;
}

bool isImplied(quint8 step, quint8 later)
{
    static const QList<ReplyStep> kWay{ReplyStep::Accepted, ReplyStep::Appointment, ReplyStep::InProgress,
                                       ReplyStep::Done};
    const qsizetype at = kWay.indexOf(static_cast<ReplyStep>(step)); // -1 for a refusal, which implies itself only
    const qsizetype end = kWay.indexOf(static_cast<ReplyStep>(later));
    return step == later || (at >= 0 && end >= at);
}

View viewOf(const World &world, int at, Seat seat, Hearing hearing, QString *problem)
{
    if (!isPresent(world, at, seat)) {
        return {};
    }
    const Thread &thread = world.threads[static_cast<std::size_t>(at)];
    const Orientation orientation = orientationAt(thread, seat);
    const QList<Reply> replies = repliesAt(thread, seat, hearing);
    const QDate today = world.isDayOver != 0 ? kDay.addDays(1) : kDay;
    View view = seen(orientation, replies, carriedAt(thread, seat), today);
    if (problem != nullptr) {
        *problem = disorderIn(view, orientation, replies, carriedAt(thread, seat), today);
    }
    view.hasHoles = hasHoles(thread, replies);
    if (problem != nullptr && problem->isEmpty()) {
        *problem = lostIn(view, thread, replies);
    }
    return view;
}

bool mayDo(const World &world, int thread, Seat seat, OrientationAct act, Voice voice)
{
    const View view = viewOf(world, thread, seat);
    const OrientationSide side = voice == Voice::Typed ? OrientationSide::Typed
                                 : seat == Sender      ? OrientationSide::Sender
                                                       : OrientationSide::Partner;
    return view.isKnown && mayAct(act, side, view.state);
}

World done(World world, int at, Seat seat, OrientationAct act, Voice voice)
{
    Thread &thread = world.threads[static_cast<std::size_t>(at)];
    if (act == OrientationAct::Send) {
        thread.isSent = 1;
        return world;
    }
    if (act == OrientationAct::Recall) {
        thread.isRecalled = 1;
        return world;
    }
    Said said;
    said.step = static_cast<quint8>(stepOf(act));
    said.number = static_cast<quint8>(nextNumber(repliesAt(thread, seat, Hearing::All)));
    said.author = seat;
    said.isTyped = voice == Voice::Typed ? 1 : 0;
    said.isLate = world.isDayOver;
    for (int i = 0; i < thread.count; ++i) {
        const Said &known = thread.said[static_cast<std::size_t>(i)];
        if (has(known.knownBy, seat)) {
            said.saw |= bit(i);
            said.heard = static_cast<quint8>(said.heard | bit(i) | known.heard);
        }
    }
    said.knownBy = bit(seat);
    thread.said[thread.count++] = said;
    return world;
}

World orientedAgain(World world)
{
    world.threads[1].isWritten = 1;
    return world;
}

World erased(World world, Seat seat)
{
    world.erasedBy = static_cast<quint8>(world.erasedBy | bit(seat));
    const auto forgotten = static_cast<quint8>(~static_cast<unsigned>(bit(seat)));
    for (Thread &thread : world.threads) {
        thread.knownBy &= forgotten;
        thread.recallKnownBy &= forgotten;
        for (Said &said : thread.said) {
            said.knownBy &= forgotten;
        }
    }
    return world;
}

bool isOnItsWay(const World &world, int at, int parcel, Seat seat)
{
    const Thread &thread = world.threads[static_cast<std::size_t>(at)];
    switch (parcel) {
    case 0: return seat != Sender && thread.isSent != 0 && !has(thread.knownBy, seat);
    case 1: // an orientation that never left has no recall to tell
        return seat != Sender && thread.isSent != 0 && thread.isRecalled != 0 && !has(thread.recallKnownBy, seat);
    case 2: return seat == Sender && thread.isReceipted != 0 && thread.receiptKnown == 0;
    default: break;
    }
    const int index = parcel - 3;
    if (index >= thread.count) {
        return false;
    }
    const Said &said = thread.said[static_cast<std::size_t>(index)];
    return !has(said.knownBy, seat) && said.author != seat && (said.isTyped == 0 || seat == Sender);
}

World delivered(World world, int at, int parcel, Seat seat)
{
    if (has(world.erasedBy, seat)) {
        return world;
    }
    Thread &thread = world.threads[static_cast<std::size_t>(at)];
    switch (parcel) {
    case 0:
        thread.knownBy |= bit(seat);
        thread.isReceipted = 1;
        break;
    case 1: thread.recallKnownBy |= bit(seat); break;
    case 2: thread.receiptKnown = 1; break;
    default: thread.said[static_cast<std::size_t>(parcel - 3)].knownBy |= bit(seat); break;
    }
    return world;
}

World settled(World world, int posts)
{
    for (int thread = 0; thread < 2; ++thread) {
        for (int parcel = 0; parcel < kParcels; ++parcel) {
            for (int seat = posts; seat >= 0; --seat) { // the receipt is written by who gets the orientation
                if (isOnItsWay(world, thread, parcel, static_cast<Seat>(seat))) {
                    world = delivered(world, thread, parcel, static_cast<Seat>(seat));
                }
            }
        }
    }
    return world;
}

} // namespace worlds
