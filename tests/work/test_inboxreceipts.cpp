// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channels.h"

#include "tests/work/channels.h"

namespace {

/// We have given three bundles to a partner, in an epoch that began two days ago.
qint64 give(Channel &channel, const QString &peer = alder().card.office)
{
    const qint64 epoch = channel.seat.clock().now().toSecsSinceEpoch() - 2 * 86400;
    channel.write([&](store::Tx &tx) {
        store::OutChannel out;
        out.peer = peer;
        out.epoch = epoch;
        out.sequence = 3;
        out.hash = "x";
        store::saveOutChannel(tx, out);
        for (int i = 1; i <= 3; ++i) {
            store::OutBundle sent;
            sent.peer = out.peer;
            sent.epoch = epoch;
            sent.sequence = i;
            sent.hash = "x";
            sent.purpose = u"update"_s;
            sent.name = u"x"_s;
            sent.bundle = u"x"_s;
            sent.at = channel.seat.clock().now();
            store::addOutBundle(tx, sent, "x");
        }
    });
    return epoch;
}

store::OutChannel outState(Channel &channel, const QString &peer = alder().card.office)
{
    const auto state = channel.seat.vault().read(
        [&](const store::Reader &reader) -> Result<store::OutChannel> { return store::outChannel(reader, peer); });
    REQUIRE_OK(state);
    return *state;
}

int unanswered(Channel &channel)
{
    return channel.seat.one(u"SELECT count(*) FROM bundles_out WHERE acknowledged_at IS NULL"_s).toInt();
}

RawBundle receipt(const RawBundle &before, const exchange::Acknowledgement &told)
{
    RawBundle next = before.next();
    next.manifest.purpose = exchange::Purpose::Acknowledgement;
    next.manifest.acknowledged = told;
    next.setLines({});
    return next;
}

} // namespace

TEST_CASE("a receipt settles what we gave, and has no other effect", "[inbox][row54]")
{
    Channel channel;
    const qint64 epoch = give(channel);
    const QByteArray digest = channel.seat.digest();
    const RawBundle two = receipt(channel.first, {epoch, 1, {2}, {{3, u"out_of_mandate"_s}}});
    CHECK(channel.seat.receive(two).answer == Answer::Nothing);
    CHECK(unanswered(channel) == 2);
    CHECK(channel.seat.one(u"SELECT refused FROM bundles_out WHERE sequence = 3"_s) == u"out_of_mandate"_s);
    CHECK(channel.seat.digest() == digest);
    CHECK(channel.state().upto == 2);
    CHECK(outState(channel).epoch == epoch);
}

TEST_CASE("a partner's receipt begins nothing anew towards the others", "[inbox][row54]")
{
    Channel channel;
    const qint64 epoch = give(channel, birch().card.office);
    const auto begun = [&] { return channel.seat.one(u"SELECT count(*) FROM audit WHERE act = 'bundle.epoch'"_s); };
    // We never gave it anything: there is no epoch to leave, however often it says so.
    const RawBundle two = receipt(channel.first, {99, 7, {}, {}});
    channel.seat.receive(two);
    CHECK(begun() == 0);
    CHECK(outState(channel, birch().card.office).epoch == epoch);
    give(channel);
    channel.seat.receive(receipt(two, {epoch, 3, {}, {{3, u"channel_forked"_s}}}));
    CHECK(begun() == 1);
    CHECK(outState(channel).epoch > epoch);
    CHECK(outState(channel, birch().card.office).epoch == epoch);
    CHECK(outState(channel, birch().card.office).sequence == 3);
}

TEST_CASE("a receipt of a number never given begins new epochs, once a day, and is traced", "[inbox][row54]")
{
    Channel channel;
    const qint64 epoch = give(channel);
    const RawBundle two = receipt(channel.first, {epoch, 9, {}, {}});
    CHECK(channel.seat.receive(two).answer == Answer::Nothing);
    const qint64 anew = outState(channel).epoch;
    CHECK(anew == channel.seat.clock().now().toSecsSinceEpoch());
    CHECK(outState(channel).sequence == 0);
    CHECK(channel.seat.one(u"SELECT count(*) FROM audit WHERE act = 'bundle.receipt'"_s) == 1);
    CHECK(channel.seat.one(u"SELECT count(*) FROM audit WHERE act = 'bundle.epoch'"_s) == 1);
    channel.seat.clock().advance(kHour);
    channel.seat.receive(receipt(two, {anew + 100'000'000, 1, {}, {}}));
    CHECK(outState(channel).epoch == anew);
    CHECK(channel.seat.one(u"SELECT count(*) FROM audit WHERE act = 'bundle.receipt'"_s) == 2);
}

TEST_CASE("a partner that has seen our fork makes us begin new epochs", "[inbox][row45]")
{
    Channel channel;
    const qint64 epoch = give(channel);
    channel.seat.receive(receipt(channel.first, {epoch, 3, {}, {{3, u"channel_forked"_s}}}));
    CHECK(outState(channel).epoch > epoch);
}

TEST_CASE("a card that succeeds the sender's rides along and is taken; both keys count for thirty days",
          "[inbox][card]")
{
    Channel channel;
    const fixedkeys::Office next = fixedkeys::successor("alder next", alder(), &alder());
    RawBundle second = Channel::after(channel.first);
    second.manifest.extensions.insert(u"x_card"_s, next.card.file);
    CHECK(channel.seat.receive(second).answer == Answer::Applied);
    RawBundle third = Channel::after(second);
    third.manifest.extensions = {};
    RawBundle fourth = Channel::after(third);
    fourth.signedBy = &next;
    fourth.manifest.from = {next.card.office, next.card.number, exchange::keyHash(next.signer.publicKey)};
    CHECK(channel.seat.receive(fourth).answer == Answer::Applied);
    CHECK(channel.seat.receive(third).answer == Answer::Applied);
    channel.seat.clock().advance(31 * kDay);
    RawBundle fifth = Channel::after(fourth);
    CHECK(channel.seat.receive(fifth).answer == Answer::Applied);
    RawBundle late = Channel::after(fifth);
    late.signedBy = &alder();
    late.manifest.from = {alder().card.office, alder().card.number, exchange::keyHash(alder().signer.publicKey)};
    const inbox::Verdict verdict = channel.seat.receive(late);
    CHECK(verdict.answer == Answer::Held);
    CHECK(verdict.reason == ErrorCode::KeyRetired);
    CHECK(verdict.detail == u"sender"_s);
    CHECK(channel.refusedOf(6).isNull()); // a key that is over takes no number
}

TEST_CASE("a card with another key that rides along without succession is an alarm", "[inbox][row55]")
{
    Channel channel;
    const fixedkeys::Office other = fixedkeys::successor("alder other", alder(), nullptr);
    RawBundle second = Channel::after(channel.first);
    second.manifest.extensions.insert(u"x_card"_s, other.card.file);
    const QByteArray digest = channel.seat.digest();
    const inbox::Verdict verdict = channel.seat.receive(second);
    CHECK(verdict.answer == Answer::Alarm);
    CHECK(verdict.reason == ErrorCode::CardConflict);
    CHECK(channel.seat.digest() == digest);
    CHECK(channel.notes() == 0);
}

TEST_CASE("a succession signed by a key that is not in force is an alarm", "[inbox][row56]")
{
    Channel channel;
    const fixedkeys::Office stranger = fixedkeys::made("stranger", alder().card.office, alder().card.name);
    const fixedkeys::Office other = fixedkeys::successor("alder other", alder(), &stranger);
    RawBundle second = Channel::after(channel.first);
    second.manifest.extensions.insert(u"x_card"_s, other.card.file);
    CHECK(channel.seat.receive(second).reason == ErrorCode::CardConflict);
}

TEST_CASE("the card of a third that rides along is refused", "[inbox][card]")
{
    Channel channel;
    RawBundle second = Channel::after(channel.first);
    second.manifest.extensions.insert(u"x_card"_s, birch().card.file);
    CHECK(channel.seat.receive(second).answer == Answer::Refused);
    const auto card = work::correspondents::find(channel.seat.session(), birch().card.office);
    CHECK_FALSE(card.has_value());
}

TEST_CASE("a card and a revocation stand only with the bundle they ride in", "[inbox][card][row45]")
{
    Channel channel;
    RawBundle second = Channel::after(channel.first);
    const QByteArray fork = rawbundle::line(alder(), 2, 0, "person", "last_name", entrusted::quoted("Autre"));
    second.setLines({fork}); // bears the stamp of another line
    if (GENERATE(true, false)) {
        second.manifest.extensions.insert(u"x_card"_s, fixedkeys::successor("alder next", alder(), &alder()).card.file);
    } else {
        second.manifest.purpose = exchange::Purpose::Revocation;
    }
    const QByteArray digest = channel.seat.digest();
    CHECK(channel.seat.receive(second).reason == ErrorCode::ChannelForked);
    CHECK(channel.seat.digest() == digest);
    const auto card = work::correspondents::find(channel.seat.session(), alder().card.office);
    REQUIRE_OK(card);
    CHECK(card->number == alder().card.number);
    CHECK(card->state == model::CardState::Verified);
}

TEST_CASE("a partner that revokes its own card is read no more", "[inbox][card]")
{
    Channel channel;
    RawBundle second = channel.first.next();
    second.manifest.purpose = exchange::Purpose::Revocation;
    second.setLines({});
    CHECK(channel.seat.receive(second).answer == Answer::Applied);
    CHECK(channel.seat.receive(Channel::after(second)).reason == ErrorCode::SenderRevoked);
}
