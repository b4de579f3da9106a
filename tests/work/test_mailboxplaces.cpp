// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/mailboxplaces.h"

#include "tests/kit/twooffices.h"

using namespace relais;
namespace places = relais::work::places;
namespace correspondents = relais::work::correspondents;
using places::Sought;
using places::Way;

namespace {

const qint64 kEpoch = 1'795'500'000;

correspondents::OwnKeys keysOf(TempVault &vault)
{
    auto keys = correspondents::ownKeys(vault.session());
    REQUIRE_OK(keys);
    return *std::move(keys);
}

store::OutBundle bundle(qint64 sequence, qint64 epoch = kEpoch)
{
    store::OutBundle made;
    made.epoch = epoch;
    made.sequence = sequence;
    return made;
}

/// The two, and what each reckons of the way from ours to theirs.
struct Line : TwoOffices {
    QStringList put(qint64 sequence, const Way &way, const QDateTime &at)
    {
        return places::placesOf(keysOf(ours), ourCard.office, theirCard, bundle(sequence), way, at);
    }
    QStringList asked(const Sought &sought, const QDateTime &at) { return asked(sought, at, {ourCard}); }
    QStringList asked(const Sought &sought, const QDateTime &at, const QList<model::Card> &cards)
    {
        return places::placesFrom(keysOf(theirs), theirCard.office, cards, sought, at);
    }
    QDateTime now = ours.clock().now();
};

const Way kTold{0, Way::Epoch::Told};
const Way kUntold{0, Way::Epoch::Untold};

} // namespace

TEST_CASE("both offices reckon the same names, the next ones and those that are missing", "[work][mailboxplaces]")
{
    Line line;
    const QStringList asked = line.asked({kEpoch, {3, 5}, 9}, line.now);
    for (const qint64 sequence : {3, 5, 10, 11, 10 + places::kWindow - 1}) {
        CAPTURE(sequence);
        const QStringList put = line.put(sequence, kTold, line.now);
        REQUIRE(put.size() == 1);
        CHECK(asked.contains(put.first()));
    }
    for (const qint64 sequence : {1, 2, 4, 6, 9, 10 + places::kWindow}) {
        CAPTURE(sequence);
        CHECK_FALSE(asked.contains(line.put(sequence, kTold, line.now).first()));
    }
}

TEST_CASE("an epoch of which nobody told is found for eight weeks after a bundle of it was carried",
          "[work][mailboxplaces]")
{
    Line line;
    for (const qint64 sequence : {1, 7}) { // the first may be lost
        const QStringList put = line.put(sequence, kUntold, line.now);
        REQUIRE(put.size() == places::kPlacesInWeek + 1);
        for (const int days : {-7, 0, 20, 7 * places::kWeeks}) { // a clock may be behind
            const QStringList asked = line.asked({}, line.now.addDays(days));
            for (int place = 0; place < places::kPlacesInWeek; ++place) {
                CHECK(asked.contains(put[place]));
            }
        }
        CHECK_FALSE(line.asked({}, line.now.addDays(7 * (places::kWeeks + 1))).contains(put.first()));
        CHECK(put.last() == line.put(sequence, kTold, line.now).first());
    }
}

TEST_CASE("after a change of keys on either side the two still meet, and for thirty days", "[work][mailboxplaces]")
{
    Line line;
    const Sought next{kEpoch, {}, 1};
    REQUIRE_OK(correspondents::rotate(line.theirs.session())); // we have their old card
    CHECK(line.asked(next, line.now).contains(line.put(2, kTold, line.now).first()));
    const QDateTime late = line.theirs.clock().now().addDays(correspondents::kOverlapDays + 1);
    CHECK_FALSE(line.asked(next, late).contains(line.put(2, kTold, line.now).first()));

    const QString before = line.put(2, kTold, line.now).first();
    line.ours.clock().advance(1000);
    const auto successor = correspondents::rotate(line.ours.session()); // they have our old card
    REQUIRE_OK(successor);
    const QString former = line.put(2, {1, Way::Epoch::Told}, line.now).first();
    const QString newest = line.put(2, kTold, line.now).first();
    CHECK(former == before);
    CHECK(newest != before);
    CHECK(line.asked(next, line.now).contains(former));
    CHECK_FALSE(line.asked(next, line.now).contains(newest));
    CHECK(line.asked(next, line.now, {line.ourCard, successor->card}).contains(former));
    CHECK(line.asked(next, line.now, {line.ourCard, successor->card}).contains(newest));
}

TEST_CASE("other offices, and the other direction, never meet these names", "[work][mailboxplaces]")
{
    Line line;
    Line others;
    const Sought all{kEpoch, {1, 2}, 2};
    QSet<QString> mine;
    for (const qint64 sequence : {1, 2, 3}) {
        for (const QString &name : line.put(sequence, kUntold, line.now)) {
            mine << name;
        }
    }
    CHECK(mine.size() == places::kPlacesInWeek + 3);
    // The same cards, keys of somebody else.
    for (const QString &name :
         places::placesFrom(keysOf(others.theirs), line.theirCard.office, {line.ourCard}, all, line.now)) {
        CHECK_FALSE(mine.contains(name));
    }
    for (const QString &name :
         places::placesFrom(keysOf(line.ours), line.ourCard.office, {line.theirCard}, all, line.now)) {
        CHECK_FALSE(mine.contains(name));
    }
}

TEST_CASE("what is sought follows what came", "[work][mailboxplaces]")
{
    TempVault vault;
    const QString peer = u"A1B2C3D4"_s;
    const auto sought = [&] {
        const auto found = vault.vault().read(
            [&](const store::Reader &reader) -> Result<Sought> { return places::soughtFrom(reader, peer); });
        REQUIRE_OK(found);
        return *found;
    };
    CHECK(sought().epoch == 0);
    REQUIRE_OK(vault.vault().write(vault.session().act("bundle.read"), [&](store::Tx &tx) -> Result<void> {
        for (const qint64 sequence : {1, 4, 5, 7, 8}) {
            store::InBundle entry;
            entry.peer = peer;
            entry.epoch = kEpoch;
            entry.sequence = sequence;
            entry.bundle = u"x"_s;
            entry.hash = "x";
            entry.purpose = u"update"_s;
            entry.at = vault.clock().now();
            store::addInBundle(tx, entry);
        }
        store::saveInChannel(tx, {peer, kEpoch, 1, "x", {}, {}});
        return {};
    }));
    CHECK(sought().epoch == kEpoch);
    CHECK(sought().gaps == QList<qint64>{2, 3, 6});
    CHECK(sought().greatest == 8);
}

TEST_CASE("an epoch counts as told once something of it was answered", "[work][mailboxplaces]")
{
    TwoOffices both;
    const auto sent = work::outbox::send(both.ours.session(), both.theirCard, exchange::Purpose::Update);
    REQUIRE_OK(sent);
    const auto epoch = [&] {
        return both.ours.vault()
            .read([&](const store::Reader &reader) -> Result<Way> { return places::wayTo(reader, *sent, 0); })
            .value_or(Way())
            .epoch;
    };
    REQUIRE_OK(work::outbox::markCarried(both.ours.session(), *sent));
    CHECK(epoch() == Way::Epoch::Untold);
    REQUIRE_OK(both.ours.vault().write(both.ours.session().act("bundle.read"), [&](store::Tx &tx) -> Result<void> {
        store::acknowledge(tx, sent->peer, sent->epoch, 1, {}, {}, both.ours.clock().now());
        return {};
    }));
    CHECK(epoch() == Way::Epoch::Told);
}
