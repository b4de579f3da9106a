// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/orientationstate.h"

#include "core/base/result.h"
#include "core/model/card.h"

#include <algorithm>

namespace relais::model {

namespace {

using Act = OrientationAct;
using Side = OrientationSide;
using State = OrientationState;

bool isTyped(const Reply &reply)
{
    return reply.way != ReplyWay::Bundle;
}

/// Whether `a` counts more than `b`.
bool countsMore(const Reply &a, const Reply &b)
{
    if ((a.step == ReplyStep::Done) != (b.step == ReplyStep::Done)) {
        return a.step == ReplyStep::Done;
    }
    if (a.number != b.number) {
        return a.number > b.number;
    }
    if (isTyped(a) != isTyped(b)) {
        return !isTyped(a);
    }
    return a.id.text() > b.id.text();
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

template<class E>
QString wordsOf(const QList<E> &values)
{
    QStringList words;
    for (const E value : values) {
        words << word(value).replace(u'_', u' ');
    }
    return words.join(u", "_s);
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
    for (const Reply &reply : replies) {
        greatest = qMax(greatest, reply.number);
    }
    return greatest + 1;
}

QList<Crossing> crossingsOf(const Orientation &orientation, const QList<Reply> &replies)
{
    QList<Crossing> crossings;
    const Reply *decisive = decisiveReply(orientation, replies);
    if (decisive != nullptr && orientation.recalledAt.isValid()) {
        if (decisive->step == ReplyStep::Done) {
            crossings << Crossing::DoneThenRecalled;
        } else if (isBegun(stateAfter(decisive->step))) {
            crossings << Crossing::BegunThenRecalled;
        }
    }
    const auto disputes = [&](const Reply &a) {
        return std::any_of(replies.cbegin(), replies.cend(), [&](const Reply &b) {
            return a.id != b.id && a.number == b.number && a.step != b.step && a.step != ReplyStep::Question &&
                   b.step != ReplyStep::Question && answersIt(orientation, a) && answersIt(orientation, b);
        });
    };
    if (decisive != nullptr && disputes(*decisive)) {
        crossings << Crossing::TwoReplies;
    }
    const auto isLate = [&](const Reply &reply) {
        return orientation.answerBy.isValid() && answersIt(orientation, reply) && reply.number == 1 &&
               reply.at.date() > orientation.answerBy;
    };
    if (std::any_of(replies.cbegin(), replies.cend(), isLate)) {
        crossings << Crossing::LateReply;
    }
    if (std::any_of(replies.cbegin(), replies.cend(),
                    [&](const Reply &reply) { return !answersIt(orientation, reply); })) {
        crossings << Crossing::NotAsked;
    }
    return crossings;
}

const QList<OrientationRow> &orientationTable()
{
    static const QList<Side> kPartner{Side::Partner, Side::Typed};
    static const QList<State> kOpen{State::Sent,     State::Received,    State::Expired,
                                    State::Accepted, State::Appointment, State::InProgress};
    static const QList<OrientationRow> kTable{
        {Act::Send, {Side::Sender}, {State::Draft}, State::Sent},
        {Act::Accept, kPartner, {State::Sent, State::Received, State::Expired, State::Refused}, State::Accepted},
        {Act::Refuse, kPartner, kOpen, State::Refused},
        {Act::FixAppointment, kPartner, kOpen, State::Appointment},
        {Act::Begin,
         kPartner,
         {State::Sent, State::Received, State::Expired, State::Accepted, State::Appointment},
         State::InProgress},
        {Act::Finish, kPartner, kOpen, State::Done},
        {Act::Ask, {Side::Partner}, kOpen, State::Received},
        {Act::Recall,
         {Side::Sender},
         {State::Draft, State::Sent, State::Received, State::Expired, State::Accepted, State::Appointment,
          State::InProgress},
         State::Recalled},
    };
    return kTable;
}

bool mayAct(OrientationAct act, OrientationSide side, OrientationState state)
{
    const QList<OrientationRow> &table = orientationTable();
    return std::any_of(table.cbegin(), table.cend(), [&](const OrientationRow &row) {
        return row.act == act && row.sides.contains(side) && row.from.contains(state);
    });
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

QString orientationTableText()
{
    QString text = u"| act | by | from | to |\n| --- | --- | --- | --- |\n"_s;
    for (const OrientationRow &row : orientationTable()) {
        const QString to = row.act == Act::Ask ? u"unchanged"_s : word(row.to).replace(u'_', u' ');
        text += u"| %1 | %2 | %3 | %4 |\n"_s.arg(word(row.act).replace(u'_', u' '), wordsOf(row.sides),
                                                 wordsOf(row.from), to);
    }
    return text;
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
