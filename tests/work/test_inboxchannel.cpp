// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channels.h"

#include "tests/work/channels.h"

TEST_CASE("the same bundle a thousand times has the effect of one", "[inbox][row44]")
{
    Channel channel;
    const QByteArray digest = channel.seat.digest();
    const QByteArray file = channel.first.bytes();
    const int traces = channel.seat.one(u"SELECT count(*) FROM audit"_s).toInt();
    for (int i = 0; i < 1000; ++i) {
        REQUIRE(channel.seat.receive(file).answer == Answer::Nothing);
    }
    CHECK(channel.seat.digest() == digest);
    CHECK(channel.seat.held().isEmpty());
    CHECK(channel.seat.one(u"SELECT count(*) FROM bundles_in"_s) == 1);
    CHECK(channel.seat.one(u"SELECT count(*) FROM audit"_s) == traces);
}

TEST_CASE("what comes again a day after its receipt was given owes it again", "[inbox][row44]")
{
    Channel channel;
    channel.seat.clock().advance(kDay / 2);
    channel.write([&](store::Tx &tx) {
        store::OutChannel out;
        out.peer = alder().card.office;
        out.epoch = 1;
        out.sequence = 1;
        store::saveOutChannel(tx, out);
        store::noteReceipt(tx, out.peer, channel.seat.clock().now());
    });
    const auto owed = [&] { return channel.seat.one(u"SELECT owed_at FROM bundles_in"_s).toLongLong(); };
    channel.seat.clock().advance(kDay / 4);
    CHECK(channel.seat.receive(channel.first).answer == Answer::Nothing);
    CHECK(owed() == 0); // the same day: it crossed the receipt on its way
    channel.seat.clock().advance(kDay * 5 / 4);
    const auto at = [&] { return channel.seat.one(u"SELECT at FROM bundles_in"_s).toLongLong(); };
    const qint64 before = at();
    CHECK(channel.seat.receive(channel.first).answer == Answer::Nothing);
    CHECK(owed() == before + 2 * kDay);
    channel.seat.clock().advance(2 * kDay);
    CHECK(channel.seat.receive(channel.first).answer == Answer::Nothing);
    CHECK(owed() == before + 2 * kDay); // it is owed still, since then: a file that lies in a folder puts nothing off
    CHECK(at() == before);              // it did not come today: neither a page nor a limit of the day counts it anew
    const auto since = channel.seat.vault().read([&](const store::Reader &reader) -> Result<QDateTime> {
        return store::receiptOwedSince(reader, alder().card.office);
    });
    REQUIRE_OK(since);
    CHECK(since->toMSecsSinceEpoch() == before + 2 * kDay);
}

TEST_CASE("one number with two contents stops the channel until somebody has telephoned", "[inbox][row45]")
{
    Channel channel;
    RawBundle other = channel.first;
    other.setLines(entrusted::lines(alder(), us()) + entrusted::note(alder(), 50, "Autre"));
    const QByteArray digest = channel.seat.digest();
    const inbox::Verdict verdict = channel.seat.receive(other);
    CHECK(verdict.answer == Answer::Alarm);
    CHECK(verdict.reason == ErrorCode::ChannelForked);
    CHECK(verdict.detail == u"number"_s);
    CHECK(channel.state().stoppedAt.isValid());
    CHECK(channel.refusedOf(1).isNull()); // the number belongs to the one that was applied

    const RawBundle second = Channel::after(channel.first);
    CHECK(channel.seat.receive(second).detail == u"stopped"_s);
    CHECK(channel.seat.receive(channel.first).answer == Answer::Nothing);
    CHECK(channel.seat.digest() == digest);
    CHECK(channel.refusedOf(2) == u"channel_forked"_s);
    CHECK(channel.seat.held().size() == 2);
}

TEST_CASE("a number that a refused bundle took stays its own, and another body of it is an alarm", "[inbox][row45]")
{
    Channel channel;
    RawBundle second = Channel::after(channel.first);
    second.setLines({rawbundle::line(birch(), 10, 5, "note", "text", entrusted::quoted("Autre"))});
    REQUIRE(channel.seat.receive(second).reason == ErrorCode::OutOfMandate);
    const QVariant hash = channel.seat.one(u"SELECT hash FROM bundles_in WHERE sequence = 2"_s);
    RawBundle damaged = Channel::after(channel.first);
    damaged.spoil.json = [](QByteArray &json) { json += ' '; }; // its body is refused, and its number was read before
    const inbox::Verdict verdict = channel.seat.receive(damaged);
    CHECK(verdict.answer == Answer::Alarm);
    CHECK(verdict.reason == ErrorCode::ChannelForked);
    CHECK(channel.seat.one(u"SELECT hash FROM bundles_in WHERE sequence = 2"_s) == hash);
    CHECK(channel.refusedOf(2) == u"out_of_mandate"_s);
    CHECK(channel.state().stoppedAt.isValid());
}

TEST_CASE("a stopped channel goes on in the next epoch of its sender, after a call with its reason", "[inbox][row45]")
{
    Channel channel;
    RawBundle other = channel.first;
    other.setLines(entrusted::lines(alder(), us()) + entrusted::note(alder(), 50, "Autre"));
    channel.seat.receive(other);
    work::Session &session = channel.seat.session();
    CHECK(inbox::resume(session, alder().card.office, {}).error().code == ErrorCode::InvalidInput);
    REQUIRE_OK(inbox::resume(session, alder().card.office, u"appelés le 24, copie remise en place"_s));
    CHECK(inbox::resume(session, alder().card.office, u"encore"_s).error().code == ErrorCode::NotFound);

    CHECK(channel.seat.receive(other).reason == ErrorCode::EpochPast); // and the channel is not stopped again
    CHECK_FALSE(channel.state().stoppedAt.isValid());
    RawBundle anew = bundle(alder(), us());
    anew.manifest.epoch = 2;
    anew.manifest.bundle.replace(u"0001"_s, u"0009"_s);
    CHECK(channel.seat.receive(anew).answer == Answer::Applied);
    CHECK(channel.state().epoch == 2);
    CHECK(channel.state().upto == 1);
}

TEST_CASE("a new epoch does not let a stopped channel go on by itself, and is taken after the call", "[inbox][row45]")
{
    Channel channel;
    RawBundle other = channel.first;
    other.setLines(entrusted::lines(alder(), us()) + entrusted::note(alder(), 50, "Autre"));
    channel.seat.receive(other);
    RawBundle anew = bundle(alder(), us());
    anew.manifest.epoch = 7;
    anew.manifest.bundle.replace(u"0001"_s, u"0009"_s);
    for (int i = 0; i < 2; ++i) {
        CHECK(channel.seat.receive(anew).detail == u"stopped"_s);
        CHECK(channel.state().stoppedAt.isValid());
    }
    REQUIRE_OK(inbox::resume(channel.seat.session(), alder().card.office, u"appelés le 24"_s));
    CHECK(channel.seat.receive(anew).answer == Answer::Applied);
    CHECK(channel.state().epoch == 7);
}

TEST_CASE("a bundle that does not follow the one before it stops the channel", "[inbox][row45]")
{
    Channel channel;
    RawBundle second = Channel::after(channel.first);
    second.manifest.previous.fill('\7');
    const inbox::Verdict verdict = channel.seat.receive(second);
    CHECK(verdict.answer == Answer::Alarm);
    CHECK(verdict.detail == u"previous"_s);
    CHECK(channel.state().stoppedAt.isValid());
    CHECK(channel.refusedOf(2) == u"channel_forked"_s);
    CHECK(channel.notes() == 0);
}

TEST_CASE("a first bundle that names one before it stops the channel", "[inbox][row45]")
{
    Seat seat;
    seat.know(alder());
    RawBundle first = bundle(alder(), us());
    first.manifest.previous.fill('\7');
    CHECK(seat.receive(first).reason == ErrorCode::ChannelForked);
    CHECK(seat.receive(first.next()).detail == u"stopped"_s);
}

TEST_CASE("a fork shows as soon as the missing bundle comes", "[inbox][row45]")
{
    Channel channel;
    const RawBundle second = Channel::after(channel.first);
    const RawBundle other = Channel::after(channel.first, "Autre");
    CHECK(channel.seat.receive(Channel::after(second)).answer == Answer::Applied);
    const inbox::Verdict verdict = channel.seat.receive(other);
    CHECK(verdict.answer == Answer::Alarm);
    CHECK(verdict.detail == u"previous"_s);
    CHECK(channel.notes() == 1);
}

TEST_CASE("what comes before its turn is applied, and the missing bundle is asked for until it comes", "[inbox][row46]")
{
    Channel channel;
    const RawBundle second = Channel::after(channel.first);
    const RawBundle third = Channel::after(second);
    const RawBundle fourth = Channel::after(third);
    CHECK(channel.seat.receive(fourth).gaps == QList<qint64>{2, 3});
    CHECK(channel.state().upto == 1);
    CHECK(channel.seat.receive(second).gaps == QList<qint64>{3});
    CHECK(channel.state().upto == 2);
    CHECK(channel.seat.receive(third).gaps.isEmpty());
    CHECK(channel.state().upto == 4);
    CHECK(channel.notes() == 3);
}

TEST_CASE("what a resend holds again is missed no more, and is taken if it comes after all", "[inbox][row46]")
{
    Channel channel;
    const RawBundle second = Channel::after(channel.first);
    RawBundle third = Channel::after(second);
    third.manifest.purpose = exchange::Purpose::Resend;
    third.manifest.extensions.insert(u"x_replaces"_s, QJsonArray{2, 3, 99, -1, u"2"_s});
    CHECK(channel.seat.receive(third).gaps.isEmpty());
    CHECK(channel.state().upto == 3);
    CHECK(channel.seat.one(u"SELECT count(*) FROM bundles_in"_s) == 3);
    CHECK(channel.seat.receive(second).answer == Answer::Applied);
    CHECK(channel.notes() == 2);
    CHECK(channel.seat.receive(second).answer == Answer::Nothing);
}

TEST_CASE("a bundle of an epoch that was left waits, and is applied when somebody decides so", "[inbox][row47]")
{
    Channel channel;
    RawBundle anew = bundle(alder(), us());
    anew.manifest.epoch = 5;
    anew.manifest.bundle.replace(u"0001"_s, u"0009"_s);
    CHECK(channel.seat.receive(anew).answer == Answer::Applied);
    const QByteArray digest = channel.seat.digest();
    const RawBundle late = Channel::after(channel.first);
    const inbox::Verdict verdict = channel.seat.receive(late);
    CHECK(verdict.answer == Answer::Held);
    CHECK(verdict.reason == ErrorCode::EpochPast);
    CHECK(channel.seat.digest() == digest);
    const QString id = channel.seat.held().first().id;
    CHECK(channel.seat.retry(id, inbox::Decision::JustRetry).reason == ErrorCode::EpochPast);
    CHECK(channel.seat.retry(id, inbox::Decision::Accept).answer == Answer::Applied);
    CHECK(channel.notes() == 1);
    CHECK(channel.state().epoch == 5);
    CHECK(channel.state().upto == 1);
    CHECK(channel.seat.held().isEmpty());
}

TEST_CASE("three partners whose clocks are ahead of ours the same way cast doubt on ours", "[inbox][row50]")
{
    Seat seat;
    const fixedkeys::Office dogwood = fixedkeys::made("dogwood", u"D06W0004"_s, u"Relais des Cornouillers"_s);
    const qint64 minutes = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC).secsTo(seat.clock().now()) / 60;
    const auto from = [&](const fixedkeys::Office &office, qint64 ahead) {
        RawBundle made = bundle(office, us());
        made.manifest.created = rawbundle::stamp(office, minutes + ahead);
        return seat.receive(made);
    };
    for (const fixedkeys::Office *office : {&alder(), &birch(), &dogwood}) {
        seat.know(*office);
    }
    CHECK_FALSE(from(alder(), 120).isClockSuspect);
    CHECK_FALSE(from(birch(), 61).isClockSuspect);
    CHECK(from(dogwood, 90).isClockSuspect);
}

TEST_CASE("clocks that agree within the hour, and bundles that were long on their way, cast no doubt", "[inbox][row50]")
{
    Seat seat;
    const fixedkeys::Office dogwood = fixedkeys::made("dogwood", u"D06W0004"_s, u"Relais des Cornouillers"_s);
    for (const fixedkeys::Office *office : {&alder(), &birch(), &dogwood}) {
        seat.know(*office);
        const inbox::Verdict verdict = seat.receive(bundle(*office, us())); // made four days ago
        CHECK(verdict.answer == Answer::Applied);
        CHECK_FALSE(verdict.isClockSuspect);
    }
}

TEST_CASE("three partners that answered before they were asked cast doubt on our clock", "[inbox][row50]")
{
    Channel channel; // its bundles were made on the 20th
    Seat &seat = channel.seat;
    const fixedkeys::Office dogwood = fixedkeys::made("dogwood", u"D06W0004"_s, u"Relais des Cornouillers"_s);
    seat.know(birch());
    seat.know(dogwood);
    int suspects = 0;
    for (const fixedkeys::Office *office : {&alder(), &birch(), &dogwood}) {
        seat.clock().advance(1000);
        const QString peer = office->card.office;
        channel.write([&](store::Tx &tx) {
            store::OutChannel out;
            out.peer = peer;
            out.epoch = 1;
            out.sequence = 1;
            store::saveOutChannel(tx, out);
            store::OutBundle sent;
            sent.peer = peer;
            sent.epoch = 1;
            sent.sequence = 1;
            sent.hash = "x";
            sent.purpose = u"update"_s;
            sent.name = u"x"_s;
            sent.bundle = u"x"_s;
            sent.at = seat.clock().now(); // the 24th
            store::addOutBundle(tx, sent, "x");
        });
        RawBundle made = bundle(*office, us());
        if (office == &alder()) {
            made = Channel::after(channel.first);
        }
        made.manifest.acknowledged = {1, 1, {}, {}};
        const inbox::Verdict verdict = seat.receive(made);
        CAPTURE(peer, word(verdict.reason), verdict.detail);
        CHECK(verdict.answer != Answer::Held);
        suspects += verdict.isClockSuspect ? 1 : 0;
    }
    CHECK(suspects == 1);
}

TEST_CASE("more than two hundred bundles from one partner in a day wait, and may be accepted", "[inbox][row53]")
{
    Channel channel;
    channel.write([&](store::Tx &tx) {
        for (int i = 1000; i < 1199; ++i) {
            store::InBundle entry;
            entry.peer = alder().card.office;
            entry.epoch = 1;
            entry.sequence = i;
            entry.bundle = u"x"_s;
            entry.hash = "x";
            entry.purpose = u"update"_s;
            entry.at = channel.seat.clock().now();
            entry.size = 1000;
            store::addInBundle(tx, entry);
        }
    });
    const RawBundle second = Channel::after(channel.first);
    const inbox::Verdict verdict = channel.seat.receive(second);
    CHECK(verdict.answer == Answer::Held);
    CHECK(verdict.reason == ErrorCode::TooManyBundles);
    CHECK(channel.notes() == 0);
    const QString id = channel.seat.held().first().id;
    CHECK(channel.seat.retry(id, inbox::Decision::Accept).answer == Answer::Applied);
    CHECK(channel.notes() == 1);
    const RawBundle third = Channel::after(second);
    CHECK(channel.seat.receive(third).reason == ErrorCode::TooManyBundles);
    channel.seat.clock().advance(kDay + kHour);
    CHECK(channel.seat.receive(third).answer == Answer::Applied); // another day
}

TEST_CASE("what waits for its day is applied on that day, however often it was tried", "[inbox][row53]")
{
    Channel channel;
    channel.write(
        [&](store::Tx &tx) { tx.run(u"UPDATE main.bundles_in SET size = ?"_s, {qint64(500) * 1024 * 1024 - 2000}); });
    const RawBundle second = Channel::after(channel.first);
    REQUIRE(channel.seat.receive(second).reason == ErrorCode::TooManyBundles);
    const QString id = channel.seat.held().first().id;
    const auto at = channel.seat.one(u"SELECT at FROM bundles_in WHERE sequence = 2"_s);
    channel.seat.clock().advance(kDay - kHour);
    REQUIRE(channel.seat.retry(id, inbox::Decision::JustRetry).reason == ErrorCode::TooManyBundles);
    CHECK(channel.seat.one(u"SELECT at FROM bundles_in WHERE sequence = 2"_s) == at);
    channel.write([&](store::Tx &tx) { // of a size that the day takes once, and not twice
        tx.run(u"UPDATE main.bundles_in SET size = ? WHERE sequence = 2"_s, {qint64(500) * 1024 * 1024 - 2000});
    });
    channel.seat.clock().advance(2 * kHour);
    CHECK(channel.seat.retry(id, inbox::Decision::JustRetry).answer == Answer::Applied);
}

TEST_CASE("more than 500 MiB from one partner in a day waits", "[inbox][row53]")
{
    Channel channel;
    channel.write(
        [&](store::Tx &tx) { tx.run(u"UPDATE main.bundles_in SET size = ?"_s, {qint64(500) * 1024 * 1024 - 2000}); });
    CHECK(channel.seat.receive(Channel::after(channel.first)).reason == ErrorCode::TooManyBundles);
}
