// SPDX-License-Identifier: GPL-3.0-or-later
// Every order of what two offices may do and of what may happen on the way, and the five accidents of SORMAS-to-SORMAS
// where accept, revoke and delete cross each other.
#include "core/base/result.h"
#include "tests/kit/catch.h"
#include "tests/model/orientationexplorer.h"

#include <iostream>

using namespace relais;
using namespace relais::model;
using namespace worlds;
using Act = OrientationAct;
using State = OrientationState;

namespace {

Explorer explored(const char *what, const Bounds &bounds)
{
    Explorer explorer(bounds);
    explorer.run();
    std::cout << what << ": " << explorer.worlds() << " worlds, " << explorer.steps() << " steps\n";
    CHECK(explorer.problems().join(u'\n') == QString());
    return explorer;
}

/// What the two sides may see at one moment: the sender lags behind the partner, and runs ahead of it by a recall only.
QSet<QString> compatiblePairs()
{
    const QString replied = u"accepted appointment in_progress done refused"_s;
    const QList<std::pair<QString, QString>> table{
        {u"draft"_s, u"nothing"_s},
        {u"sent"_s, u"nothing received "_s + replied},
        {u"received"_s, u"received "_s + replied},
        {u"expired"_s, u"nothing expired "_s + replied},
        {u"accepted"_s, replied},
        {u"appointment"_s, replied},
        {u"in_progress"_s, replied},
        {u"refused"_s, replied},
        {u"done"_s, u"done"_s},
        {u"recalled"_s, u"nothing received expired recalled "_s + replied},
    };
    QSet<QString> pairs;
    for (const auto &[sender, partner] : table) {
        for (const QString &seen : partner.split(u' ')) {
            pairs.insert(sender + u' ' + seen);
        }
    }
    return pairs;
}

QStringList sorted(const QSet<QString> &set)
{
    QStringList list(set.cbegin(), set.cend());
    list.sort();
    return list;
}

/// Sent to the partner and arrived, with its receipt.
World received()
{
    World world;
    world.threads[0].isWritten = 1;
    return settled(done(world, 0, Sender, Act::Send), 1);
}
World arrived(const World &world)
{
    return settled(world, 1);
}
State stateAt(const World &world, Seat seat, int thread = 0)
{
    const View view = viewOf(world, thread, seat);
    REQUIRE(view.isKnown);
    return view.state;
}

} // namespace

TEST_CASE("in every order of the acts of two offices both end with the same state, and nothing is lost on the way",
          "[orientation][explore]")
{
    const Explorer all = explored("every act", {{{Act::Accept, 2},
                                                 {Act::Refuse, 1},
                                                 {Act::FixAppointment, 1},
                                                 {Act::Begin, 1},
                                                 {Act::Finish, 1},
                                                 {Act::Ask, 1}},
                                                {},
                                                {},
                                                1,
                                                4,
                                                true});
    CHECK(all.worlds() > 90'000);
    CHECK(sorted(all.pairs()) == sorted(compatiblePairs()));
    // Of one partner with one post nothing crosses but the recall and the day.
    CHECK(sorted(all.met()) == QStringList{u"begun_then_recalled"_s, u"done_then_recalled"_s, u"late_reply"_s});
}

TEST_CASE("in every order the second orientation after a refusal or a recall stands apart from the first",
          "[orientation][explore]")
{
    const QHash<Act, int> once{{Act::Accept, 1}, {Act::Refuse, 1}, {Act::Finish, 1}};
    const Explorer two = explored("oriented again", {once, once, {}, 1, 2, true});
    CHECK(two.worlds() > 90'000);
    CHECK(sorted(two.pairs() - compatiblePairs()) == QStringList());
}

TEST_CASE("in every order what is typed for a partner and what it says itself are both seen or told",
          "[orientation][explore]")
{
    const QHash<Act, int> once{{Act::Accept, 1}, {Act::Refuse, 1}, {Act::Finish, 1}};
    const Explorer typed = explored("typed by telephone", {once, {}, once, 1, 3, false});
    CHECK(typed.worlds() > 5'000);
    CHECK(typed.met().contains(u"two_replies"_s));
}

TEST_CASE("in every order what two posts of a partner say is seen or told", "[orientation][explore]")
{
    const QHash<Act, int> once{{Act::Accept, 1}, {Act::Refuse, 1}, {Act::Finish, 1}};
    const Explorer posts = explored("two posts", {once, {}, {}, 2, 3, false, false});
    CHECK(posts.worlds() > 5'000);
    CHECK(posts.met().contains(u"two_replies"_s));
}

TEST_CASE("an orientation revoked after it was accepted is recalled at both sides, and to be told by telephone",
          "[orientation][sormas]")
{
    World world = arrived(done(received(), 0, Partner, Act::Accept));
    CHECK(stateAt(world, Sender) == State::Accepted);
    REQUIRE(mayDo(world, 0, Sender, Act::Recall));
    world = done(world, 0, Sender, Act::Recall);
    CHECK(stateAt(world, Partner) == State::Accepted); // until it hears
    world = arrived(world);
    for (const Seat seat : {Sender, Partner}) {
        CHECK(stateAt(world, seat) == State::Recalled);
        CHECK(viewOf(world, 0, seat).crossings == QList{Crossing::BegunThenRecalled});
        CHECK_FALSE(mayDo(world, 0, seat, Act::Begin));
    }
}

TEST_CASE("an orientation revoked before it was accepted cannot be accepted, even when the recall comes first",
          "[orientation][sormas]")
{
    World world;
    world.threads[0].isWritten = 1;
    world = done(done(world, 0, Sender, Act::Send), 0, Sender, Act::Recall);
    REQUIRE(isOnItsWay(world, 0, 1, Partner));
    world = delivered(world, 0, 1, Partner);
    CHECK_FALSE(viewOf(world, 0, Partner).isKnown); // a recall of nothing waits
    world = delivered(world, 0, 0, Partner);
    CHECK(stateAt(world, Partner) == State::Recalled);
    CHECK_FALSE(mayDo(world, 0, Partner, Act::Accept));

    // It was accepted on the very day, before the recall came.
    world = received();
    world = arrived(done(done(world, 0, Sender, Act::Recall), 0, Partner, Act::Accept));
    CHECK(stateAt(world, Sender) == State::Recalled);
    CHECK(viewOf(world, 0, Sender) == viewOf(world, 0, Partner));
    CHECK(viewOf(world, 0, Sender).tells(Crossing::BegunThenRecalled));
}

TEST_CASE("a source deleted before acceptance stays deleted, and the partner keeps what it has",
          "[orientation][sormas]")
{
    World world = erased(received(), Sender);
    REQUIRE(mayDo(world, 0, Partner, Act::Accept));
    world = done(world, 0, Partner, Act::Accept);
    REQUIRE(isOnItsWay(world, 0, 3, Sender));
    world = arrived(world);
    CHECK_FALSE(viewOf(world, 0, Sender).isKnown);
    CHECK_FALSE(mayDo(world, 0, Sender, Act::Recall));
    CHECK(stateAt(world, Partner) == State::Accepted);
    CHECK(mayDo(world, 0, Partner, Act::Finish));
}

TEST_CASE("what was shared, rejected and shared again is accepted, and the old rejection does not come back",
          "[orientation][sormas]")
{
    World world = arrived(done(received(), 0, Partner, Act::Refuse));
    CHECK(stateAt(world, Sender) == State::Refused);
    world = arrived(done(orientedAgain(world), 1, Sender, Act::Send));
    REQUIRE(mayDo(world, 1, Partner, Act::Accept));
    world = done(world, 1, Partner, Act::Accept);
    world = delivered(arrived(world), 0, 3, Sender); // the refusal once more
    CHECK(stateAt(world, Sender, 0) == State::Refused);
    for (const Seat seat : {Sender, Partner}) {
        CHECK(stateAt(world, seat, 1) == State::Accepted);
        CHECK(viewOf(world, 1, seat).crossings.isEmpty());
    }
}

TEST_CASE("an orientation returned to its sender is one of the partner, answered by the other side",
          "[orientation][sormas]")
{
    Orientation there;
    there.id = OrientationId(u"SENDER00-0000000000000001"_s);
    there.office = u"PARTNER0"_s;
    Orientation back;
    back.id = OrientationId(u"PARTNER0-0000000000000002"_s);
    back.office = u"SENDER00"_s;
    Reply refusal;
    refusal.id = ReplyId(u"PARTNER0-0000000000000003"_s);
    refusal.orientation = there.id;
    refusal.step = ReplyStep::Refused;
    Reply acceptance;
    acceptance.id = ReplyId(u"SENDER00-0000000000000004"_s);
    acceptance.orientation = back.id;
    acceptance.step = ReplyStep::Accepted;
    const QList<Reply> both{refusal, acceptance};
    const QDate today(2026, 11, 24);
    CHECK(stateOf(there, both, Carried::Acknowledged, today) == State::Refused);
    CHECK(stateOf(back, both, Carried::Acknowledged, today) == State::Accepted);
    CHECK(crossingsOf(there, both).isEmpty());
    CHECK(crossingsOf(back, both).isEmpty());
    // Who sends does not answer itself.
    refusal.orientation = back.id;
    CHECK(stateOf(back, {refusal}, Carried::Acknowledged, today) == State::Received);
    CHECK(crossingsOf(back, {refusal}) == QList{Crossing::NotAsked});
}
