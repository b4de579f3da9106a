// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/orientationstate.h"

#include "core/base/result.h"
#include "tests/kit/catch.h"

#include <limits>

using namespace relais;
using namespace relais::model;
using Act = OrientationAct;
using Side = OrientationSide;
using State = OrientationState;
using Step = ReplyStep;

namespace {

const QDate kDay(2026, 12, 1); ///< to reply

Orientation orientation()
{
    Orientation one;
    one.id = OrientationId(u"SENDER00-0000000000000001"_s);
    one.office = u"PARTNER0.AB12"_s; // a post of it: its office answers
    one.at = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    one.answerBy = kDay;
    return one;
}
Orientation recalled()
{
    Orientation one = orientation();
    one.recalledAt = one.at.addDays(2);
    return one;
}
/// @param author 8 characters
Reply reply(Step step, int number = 1, const QString &author = u"PARTNER0"_s)
{
    static int count = 0;
    Reply one;
    one.id = ReplyId(author + u"-%1"_s.arg(++count, 16, 10, QLatin1Char('0')));
    one.orientation = orientation().id;
    one.number = number;
    one.step = step;
    one.at = orientation().at.addDays(1);
    return one;
}
Reply typed(Step step, int number = 1)
{
    Reply one = reply(step, number, u"SENDER00"_s);
    one.way = ReplyWay::Phone;
    return one;
}
State now(const QList<Reply> &replies, const Orientation &of = orientation(), const QDate &today = kDay)
{
    return stateOf(of, replies, Carried::Acknowledged, today);
}
QList<Crossing> crossed(const QList<Reply> &replies, const Orientation &of = orientation())
{
    return crossingsOf(of, replies);
}

} // namespace

TEST_CASE("without a reply the state says how far it has gone", "[orientation]")
{
    CHECK(stateOf(orientation(), {}, Carried::Kept, kDay) == State::Draft);
    CHECK(stateOf(orientation(), {}, Carried::Left, kDay) == State::Sent);
    CHECK(stateOf(orientation(), {}, Carried::Acknowledged, kDay) == State::Received);
    CHECK(stateOf(recalled(), {}, Carried::Kept, kDay) == State::Recalled);
}

TEST_CASE("an orientation expires on the day after the day to reply, a draft and one without a clock never",
          "[orientation]")
{
    const QDate after = kDay.addDays(1);
    CHECK(now({}, orientation(), kDay) == State::Received);
    CHECK(now({}, orientation(), after) == State::Expired);
    CHECK(stateOf(orientation(), {}, Carried::Left, after) == State::Expired);
    CHECK(stateOf(orientation(), {}, Carried::Kept, after) == State::Draft);
    Orientation unhurried = orientation();
    unhurried.answerBy = {};
    CHECK(now({}, unhurried, after.addYears(50)) == State::Received);
    CHECK(now({reply(Step::Question)}, orientation(), after) == State::Expired); // a question is no answer
}

TEST_CASE("each act of the table leads from each of its states to the state it names", "[orientation]")
{
    const QHash<State, QList<Reply>> before{{State::Sent, {}},
                                            {State::Received, {}},
                                            {State::Expired, {}},
                                            {State::Accepted, {reply(Step::Accepted)}},
                                            {State::Appointment, {reply(Step::Appointment)}},
                                            {State::InProgress, {reply(Step::InProgress)}},
                                            {State::Refused, {reply(Step::Refused)}}};
    for (const auto &[step, name] : Words<Step>::kList) {
        INFO(name);
        for (const OrientationRow &row : orientationTable()) {
            if (row.act != actOf(step)) {
                continue;
            }
            for (const State from : row.from) {
                const QDate today = from == State::Expired ? kDay.addDays(1) : kDay;
                const Carried carried = from == State::Sent ? Carried::Left : Carried::Acknowledged;
                QList<Reply> replies = before.value(from);
                REQUIRE(stateOf(orientation(), replies, carried, today) == from);
                replies << reply(step, nextNumber(replies));
                CHECK(stateOf(orientation(), replies, carried, today) == (step == Step::Question ? from : row.to));
                CHECK(crossed(replies).isEmpty());
                CHECK(stateOf(recalled(), before.value(from), carried, today) == State::Recalled);
            }
        }
    }
}

TEST_CASE("who may do what is what the table says, for each act, side and state", "[orientation]")
{
    CHECK(mayAct(Act::Send, Side::Sender, State::Draft));
    CHECK(mayAct(Act::Accept, Side::Partner, State::Expired)); // a late one still counts
    CHECK(mayAct(Act::Accept, Side::Partner, State::Refused)); // it thinks again
    CHECK(mayAct(Act::Recall, Side::Sender, State::Refused));  // so that it does not
    CHECK_FALSE(mayAct(Act::Accept, Side::Sender, State::Received));
    CHECK_FALSE(mayAct(Act::Recall, Side::Partner, State::Received));
    CHECK_FALSE(mayAct(Act::Ask, Side::Typed, State::Received)); // a question by telephone is answered there
    for (const auto &[act, name] : Words<Act>::kList) {
        INFO(name);
        for (const Side side : {Side::Sender, Side::Partner, Side::Typed}) {
            CHECK_FALSE(mayAct(act, side, State::Done));
            CHECK_FALSE(mayAct(act, side, State::Recalled));
            CHECK((side == Side::Sender || !mayAct(act, side, State::Draft)));
        }
    }
}

TEST_CASE("of refusals and acceptances in turn the last counts, in whichever order they came", "[orientation]")
{
    const QList<Reply> chain{reply(Step::Accepted, 1), reply(Step::Refused, 2), reply(Step::Accepted, 3),
                             reply(Step::Refused, 4)};
    CHECK(now(chain) == State::Refused);
    CHECK(now({chain[3], chain[1], chain[2], chain[0]}) == State::Refused);
    CHECK(now(chain + chain) == State::Refused);
    CHECK(now(chain.first(3)) == State::Accepted);
    CHECK(crossed(chain).isEmpty());
    CHECK(crossed(chain + chain).isEmpty());
    CHECK(nextNumber(chain) == 5);
    CHECK(nextNumber({}) == 1);
}

TEST_CASE("done counts whatever crosses it", "[orientation]")
{
    CHECK(now({reply(Step::Done)}, recalled()) == State::Done);
    CHECK(crossed({reply(Step::Done)}, recalled()) == QList{Crossing::DoneThenRecalled});
    CHECK(now({typed(Step::Done, 1), reply(Step::Refused, 2)}) == State::Done);
    CHECK(crossed({typed(Step::Done, 1), reply(Step::Refused, 2)}) == QList{Crossing::TwoReplies});
}

TEST_CASE("a recall that crosses what was begun is told, one that crosses a refusal is not", "[orientation]")
{
    for (const Step step : {Step::Accepted, Step::Appointment, Step::InProgress}) {
        CHECK(now({reply(step)}, recalled()) == State::Recalled);
        CHECK(crossed({reply(step)}, recalled()) == QList{Crossing::BegunThenRecalled});
    }
    for (const Step step : {Step::Question, Step::Refused}) {
        CHECK(now({reply(step)}, recalled()) == State::Recalled);
        CHECK(crossed({reply(step)}, recalled()).isEmpty());
    }
}

TEST_CASE("two replies that did not know of each other are told, also when a third has followed one of them",
          "[orientation]")
{
    const Reply accepted = reply(Step::Accepted, 1);
    const Reply refused = reply(Step::Refused, 1); // by another post
    CHECK(crossed({accepted, refused}) == QList{Crossing::TwoReplies});
    const Reply appointment = reply(Step::Appointment, nextNumber({accepted}));
    CHECK(now({accepted, refused, appointment}) == State::Appointment);
    CHECK(crossed({accepted, refused, appointment}) == QList{Crossing::TwoReplies});
    // Whoever has seen all of them settles it.
    const Reply settled = reply(Step::InProgress, nextNumber({accepted, refused, appointment}));
    CHECK(now({accepted, refused, appointment, settled}) == State::InProgress);
    CHECK(crossed({accepted, refused, appointment, settled}).isEmpty());
    // Two that say the same are no news, and a question says nothing.
    CHECK(crossed({accepted, reply(Step::Accepted, 1)}).isEmpty());
    CHECK(crossed({accepted, reply(Step::Question, 1)}).isEmpty());
}

TEST_CASE("two posts that fix different appointments are told of it, one that has gone further is no news",
          "[orientation]")
{
    Reply tuesday = reply(Step::Appointment, 1);
    tuesday.appointmentAt = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
    Reply friday = reply(Step::Appointment, 1);
    friday.appointmentAt = tuesday.appointmentAt.addDays(3);
    CHECK(crossed({tuesday, friday}) == QList{Crossing::TwoReplies});
    friday.appointmentAt = tuesday.appointmentAt;
    CHECK(crossed({tuesday, friday}).isEmpty());
    CHECK(crossed({typed(Step::Accepted), reply(Step::Done)}).isEmpty());
    CHECK(crossed({typed(Step::Done), reply(Step::Appointment)}).isEmpty());
    CHECK(crossed({typed(Step::InProgress), reply(Step::Accepted)}) == QList{Crossing::TwoReplies});
}

TEST_CASE("the partner's own reply goes before one typed for it, which it need not know of", "[orientation]")
{
    CHECK(now({reply(Step::Accepted), typed(Step::Refused)}) == State::Accepted);
    CHECK(crossed({reply(Step::Accepted), typed(Step::Refused)}) == QList{Crossing::TwoReplies});
    // « Oui » by telephone, then the same from its program, and on from there.
    const QList<Reply> natural{typed(Step::Accepted, 1), reply(Step::Accepted, 1), reply(Step::Appointment, 2)};
    CHECK(now(natural) == State::Appointment);
    CHECK(crossed(natural).isEmpty());
    // Refused by telephone after that: then its acceptance comes, nobody knows which was last.
    const QList<Reply> unclear{typed(Step::Accepted, 1), typed(Step::Refused, 2), reply(Step::Accepted, 1)};
    CHECK(now(unclear) == State::Refused);
    CHECK(crossed(unclear) == QList{Crossing::TwoReplies});
}

TEST_CASE("a partner that moves its own appointment is no news beside its yes by telephone", "[orientation]")
{
    Reply tuesday = reply(Step::Appointment, 1);
    tuesday.appointmentAt = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
    Reply friday = reply(Step::Appointment, 2);
    friday.appointmentAt = tuesday.appointmentAt.addDays(3);
    CHECK(crossed({typed(Step::Accepted), tuesday, friday}).isEmpty());
    CHECK(crossed({typed(Step::Refused), tuesday, friday}) == QList{Crossing::TwoReplies});
}

TEST_CASE("a reply of somebody who was not asked counts for nothing and is told", "[orientation]")
{
    Reply claimed = reply(Step::Done); // the partner says that it was typed here
    claimed.way = ReplyWay::Paper;
    Reply untyped = typed(Step::Done); // we answer ourselves
    untyped.way = ReplyWay::Bundle;
    for (const Reply &stranger : {reply(Step::Done, 1, u"STRANGER"_s), claimed, untyped}) {
        CHECK_FALSE(answersIt(orientation(), stranger));
        CHECK(now({stranger}) == State::Received);
        CHECK(crossed({stranger}) == QList{Crossing::NotAsked});
    }
    Orientation sheet = orientation();
    sheet.office.clear(); // an office without a card
    CHECK(now({reply(Step::Accepted, 1, QString())}, sheet) == State::Received);
    CHECK(now({typed(Step::Accepted)}, sheet) == State::Accepted);
    Reply other = reply(Step::Done);
    other.orientation = OrientationId(u"SENDER00-0000000000000009"_s);
    CHECK(now({other}) == State::Received);
    CHECK(crossed({other}).isEmpty()); // it answers another one
}

TEST_CASE("a reply is late when nothing that counts was said by the day, as the zone has it", "[orientation]")
{
    Reply late = reply(Step::Accepted, 2);
    late.at = QDateTime(kDay.addDays(1), QTime(8, 0), Qt::UTC);
    CHECK(crossed({late}) == QList{Crossing::LateReply});
    CHECK(crossed({reply(Step::Question, 1), late}) == QList{Crossing::LateReply});
    CHECK(crossed({reply(Step::Refused, 1), late}).isEmpty());
    late.at = QDateTime(kDay, QTime(23, 30), Qt::UTC); // past midnight at Rouen
    CHECK(crossed({late}).isEmpty());
    CHECK(crossingsOf(orientation(), {late}, QTimeZone("Europe/Paris")) == QList{Crossing::LateReply});
    // Of a clock that is wrong, or of none, the notice may be wrong: the state is the same.
    for (const QDateTime &at : {QDateTime(), QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC),
                                QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max(), Qt::UTC),
                                QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::min(), Qt::UTC)}) {
        late.at = at;
        CHECK(now({late}, orientation(), kDay.addDays(1)) == State::Accepted);
        CHECK(crossingsOf(orientation(), {late}, QTimeZone("Europe/Paris")).size() <= 1);
    }
}

TEST_CASE("numbers that no program of ours gives overflow nothing and hide nothing", "[orientation]")
{
    constexpr int kGreatest = std::numeric_limits<int>::max();
    constexpr int kLeast = std::numeric_limits<int>::min();
    CHECK(nextNumber({reply(Step::Accepted, kGreatest)}) == 9999);
    CHECK(nextNumber({reply(Step::Accepted, kLeast)}) == 2);
    CHECK(nextNumber({reply(Step::Accepted, 0), reply(Step::Question, -7)}) == 3);
    const QList<Reply> first{reply(Step::Accepted, 0), reply(Step::Refused, nextNumber({reply(Step::Accepted, 0)}))};
    CHECK(now(first) == State::Refused);
    CHECK(crossed(first).isEmpty());
    // Beyond the last number all are last: it is told.
    const QList<Reply> tie{reply(Step::Accepted, kGreatest), reply(Step::Refused, 9999)};
    CHECK(now(tie) == now({tie[1], tie[0]}));
    CHECK(crossed(tie) == QList{Crossing::TwoReplies});
}

TEST_CASE("half of the time to reply gives the day of the nudge", "[orientation]")
{
    CHECK(nudgeOn(orientation()) == QDate(2026, 11, 28)); // seven days from 24 November
    Orientation one = orientation();
    one.answerBy = {};
    CHECK(nudgeOn(one) == QDate());
    one = orientation();
    one.at = {};
    CHECK(nudgeOn(one) == QDate());
}
