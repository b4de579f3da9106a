// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channels.h"

#include "core/store/givenfields.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;
using namespace relais::store;

namespace {

const QString kPeer = u"A1B2C3D4"_s;
const QDateTime kNow(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);

void write(TempVault &vault, const std::function<void(Tx &)> &act)
{
    REQUIRE_OK(vault.vault().write(vault.session().act("bundle.write"), [&](Tx &tx) -> Result<void> {
        act(tx);
        return {};
    }));
}

template<class T>
T read(TempVault &vault, const std::function<T(const Reader &)> &look)
{
    const auto found = vault.vault().read([&](const Reader &reader) -> Result<T> { return look(reader); });
    REQUIRE_OK(found);
    return *found;
}

/// Bundles 1 to `count` of epoch 7, of which the odd ones were carried.
void sendMany(TempVault &vault, int count)
{
    write(vault, [&](Tx &tx) {
        for (int i = 1; i <= count; ++i) {
            OutBundle bundle;
            bundle.peer = kPeer;
            bundle.epoch = 7;
            bundle.sequence = i;
            bundle.bundle = u"b%1"_s.arg(i);
            bundle.hash = QByteArray(32, static_cast<char>(i));
            bundle.purpose = u"update"_s;
            bundle.at = kNow.addSecs(i);
            bundle.operations = i;
            bundle.name = u"name%1.relais"_s.arg(i);
            addOutBundle(tx, bundle, QByteArray("file") + QByteArray::number(i));
            if (i % 2 == 1) {
                markCarried(tx, bundle, kNow.addSecs(60));
            }
            saveGiven(tx, kPeer, {{u"R%1"_s.arg(i), u"f"_s, u"s%1"_s.arg(i), 7, i}});
        }
        saveOutChannel(tx, {kPeer, 7, count, QByteArray(32, static_cast<char>(count)), 0});
    });
}

QList<qint64> waiting(TempVault &vault)
{
    return read<QList<qint64>>(vault, [](const Reader &reader) {
        QList<qint64> numbers;
        for (const OutBundle &bundle : outBundles(reader, kPeer)) {
            numbers << bundle.sequence;
        }
        return numbers;
    });
}

int receipts(TempVault &vault, qint64 upto, const QList<qint64> &gaps, const QHash<qint64, QString> &refused = {})
{
    int fresh = 0;
    write(vault, [&](Tx &tx) { fresh = acknowledge(tx, kPeer, 7, upto, gaps, refused, kNow.addDays(1)); });
    return fresh;
}

QList<qint64> lost(TempVault &vault)
{
    return read<QList<qint64>>(vault, [](const Reader &reader) { return lostBundles(reader, kPeer); });
}

void came(TempVault &vault, qint64 sequence, const QString &purpose = u"update"_s, const QString &refused = {})
{
    write(vault, [&](Tx &tx) {
        InBundle bundle;
        bundle.peer = kPeer;
        bundle.epoch = 3;
        bundle.sequence = sequence;
        bundle.bundle = u"b"_s;
        bundle.hash = QByteArray(32, 'h');
        bundle.purpose = purpose;
        bundle.at = kNow.addSecs(sequence);
        bundle.size = 4096;
        bundle.refused = refused;
        addInBundle(tx, bundle);
    });
}

} // namespace

TEST_CASE("a channel that was never used has epoch 0; what is saved is read back", "[store][channels]")
{
    TempVault vault;
    const auto fresh = read<OutChannel>(vault, [](const Reader &reader) { return outChannel(reader, kPeer); });
    CHECK(fresh.epoch == 0);
    CHECK(fresh.sequence == 0);
    CHECK(fresh.hash.isEmpty());
    sendMany(vault, 3);
    vault.reopen();
    const auto now = read<OutChannel>(vault, [](const Reader &reader) { return outChannel(reader, kPeer); });
    CHECK(now.epoch == 7);
    CHECK(now.sequence == 3);
    CHECK(now.hash == QByteArray(32, 3));
    const auto second =
        read<OutBundle>(vault, [](const Reader &reader) { return outBundle(reader, kPeer, 7, 2).value(); });
    CHECK(second.name == u"name2.relais"_s);
    CHECK(second.operations == 2);
    CHECK_FALSE(second.carriedAt.isValid());
    CHECK(read<QByteArray>(vault, [&](const Reader &reader) { return outFile(reader, second); }) == "file2");
}

TEST_CASE("a receipt settles what it names, takes the files away, and leaves the gaps waiting", "[store][channels]")
{
    TempVault vault;
    sendMany(vault, 6);
    CHECK(waiting(vault) == QList<qint64>{1, 2, 3, 4, 5, 6});
    CHECK(receipts(vault, 2, {}) == 2);
    CHECK(waiting(vault) == QList<qint64>{3, 4, 5, 6});
    CHECK(lost(vault).isEmpty());        // nothing later has come
    CHECK(receipts(vault, 2, {3}) == 1); // 4 showed that 3 is missing
    CHECK(waiting(vault) == QList<qint64>{3, 5, 6});
    CHECK(lost(vault) == QList<qint64>{3});
    CHECK(receipts(vault, 2, {3}) == 0);
    const auto file = [&](qint64 number) {
        return read<QByteArray>(
            vault, [&](const Reader &reader) { return outFile(reader, outBundle(reader, kPeer, 7, number).value()); });
    };
    CHECK(file(2).isEmpty());
    CHECK(file(3) == "file3");
    CHECK(receipts(vault, 4, {}) == 1);
    CHECK(lost(vault).isEmpty());
}

TEST_CASE("what the other side refused waits with its code until it is taken", "[store][channels]")
{
    TempVault vault;
    sendMany(vault, 2);
    CHECK(receipts(vault, 2, {}, {{2, u"bundle_for_later"_s}}) == 2);
    CHECK(waiting(vault) == QList<qint64>{2});
    const auto refused = read<OutBundle>(vault, [](const Reader &reader) { return outBundles(reader).first(); });
    CHECK(refused.refused == u"bundle_for_later"_s);
    CHECK(receipts(vault, 2, {}) == 1);
    CHECK(waiting(vault).isEmpty());
}

TEST_CASE("a receipt of another epoch, or of numbers that were never given, settles nothing", "[store][channels]")
{
    TempVault vault;
    sendMany(vault, 2);
    write(vault, [](Tx &tx) { CHECK(acknowledge(tx, kPeer, 6, 9, {}, {}, kNow) == 0); });
    write(vault, [](Tx &tx) { CHECK(acknowledge(tx, u"ZZZZZZZ9"_s, 7, 9, {}, {}, kNow) == 0); });
    CHECK(waiting(vault).size() == 2);
}

TEST_CASE("what was replaced is told until a receipt shows that it is known there", "[store][channels]")
{
    TempVault vault;
    sendMany(vault, 4);
    const auto replaced = [&] {
        return read<QList<qint64>>(vault, [](const Reader &reader) { return replacedBundles(reader, kPeer); });
    };
    CHECK(receipts(vault, 0, {1}) == 1);
    CHECK(replaced().isEmpty());
    write(vault, [](Tx &tx) { replaceBundles(tx, kPeer, 7, {1}, kNow); }); // by 3, which is lost
    CHECK(receipts(vault, 0, {1, 3}) == 1);
    CHECK(lost(vault) == QList<qint64>{3});
    CHECK(replaced() == QList<qint64>{1});
    CHECK(receipts(vault, 4, {}) == 1);
    CHECK(replaced().isEmpty());
    CHECK(read<qint64>(vault, [](const Reader &reader) {
              return reader.one(u"SELECT count(*) FROM bundles_out WHERE acknowledged_at IS NULL"_s).toLongLong();
          }) == 0);
}

TEST_CASE("the card of a bundle that was replaced was not told by its receipt", "[store][channels]")
{
    TempVault vault;
    sendMany(vault, 2);
    write(vault, [](Tx &tx) {
        tx.run(u"UPDATE main.bundles_out SET card = sequence"_s, {});
        replaceBundles(tx, kPeer, 7, {2}, kNow);
    });
    CHECK(receipts(vault, 2, {}) == 1);
    CHECK(read<int>(vault, [](const Reader &reader) { return newestCardTold(reader, kPeer); }) == 1);
}

TEST_CASE("a vault put back from a copy begins an epoch that was never used", "[store][channels]")
{
    TempVault vault;
    sendMany(vault, 3);
    CHECK(receipts(vault, 1, {}) == 1);
    write(vault, [](Tx &tx) { openEpochOf(tx, kPeer, kNow); });
    const auto after = read<OutChannel>(vault, [](const Reader &reader) { return outChannel(reader, kPeer); });
    CHECK(after.epoch == kNow.toSecsSinceEpoch());
    CHECK(after.sequence == 0);
    CHECK(after.hash.isEmpty());
    CHECK(waiting(vault).isEmpty()); // nobody waits for what was given up…
    const auto given = read<GivenFields>(vault, [](const Reader &reader) { return givenTo(reader, kPeer); });
    CHECK(given[u"R1"_s][u"f"_s].stamp == u"s1"_s);
    CHECK(given[u"R2"_s][u"f"_s].stamp.isEmpty());                            // …and it goes again
    write(vault, [](Tx &tx) { openEpochOf(tx, kPeer, kNow.addDays(-400)); }); // a clock set back
    CHECK(read<OutChannel>(vault, [](const Reader &reader) { return outChannel(reader, kPeer); }).epoch ==
          kNow.toSecsSinceEpoch() + 1);
}

TEST_CASE("numbers that are missing are told, smallest first, and never without bound", "[store][channels]")
{
    TempVault vault;
    write(vault, [](Tx &tx) { saveInChannel(tx, {kPeer, 3, 2, QByteArray(32, 'a'), {}, u"00"_s}); });
    const auto gaps = [&] {
        return read<QList<qint64>>(vault, [](const Reader &reader) { return gapsOf(reader, kPeer, 3); });
    };
    CHECK(gaps().isEmpty());
    came(vault, 4);
    came(vault, 7);
    CHECK(gaps() == QList<qint64>{3, 5, 6});
    came(vault, 9'000'000'000);
    CHECK(gaps().size() == kMostGaps);
    CHECK(gaps().mid(0, 4) == QList<qint64>{3, 5, 6, 8});
}

TEST_CASE("the newest epoch of a peer is the one that counts", "[store][channels]")
{
    TempVault vault;
    CHECK(read<InChannel>(vault, [](const Reader &reader) { return inChannel(reader, kPeer); }).epoch == 0);
    write(vault, [](Tx &tx) {
        saveInChannel(tx, {kPeer, 3, 2, QByteArray(32, 'a'), kNow, u"0123456789abcdef"_s});
        saveInChannel(tx, {kPeer, 9, 1, QByteArray(32, 'b'), {}, {}});
        saveInChannel(tx, {kPeer, 3, 4, QByteArray(32, 'c'), {}, u"0123456789abcdef"_s});
    });
    const auto channel = read<InChannel>(vault, [](const Reader &reader) { return inChannel(reader, kPeer); });
    CHECK(channel.epoch == 9);
    CHECK(channel.upto == 1);
    CHECK_FALSE(channel.stoppedAt.isValid());
}

TEST_CASE("a receipt is owed for what came, and not for a receipt", "[store][channels]")
{
    TempVault vault;
    const auto owed = [&] {
        return read<QDateTime>(vault, [](const Reader &reader) { return receiptOwedSince(reader, kPeer); });
    };
    CHECK_FALSE(owed().isValid());
    came(vault, 1, u"ack"_s);
    CHECK_FALSE(owed().isValid());
    came(vault, 2);
    came(vault, 3);
    CHECK(owed() == kNow.addSecs(2));
    write(vault, [](Tx &tx) {
        saveOutChannel(tx, {kPeer, 7, 1, QByteArray(32, 'h'), 0});
        noteReceipt(tx, kPeer, kNow.addSecs(3));
    });
    CHECK_FALSE(owed().isValid());
    came(vault, 4);
    CHECK(owed() == kNow.addSecs(4));
}

TEST_CASE("what came is listed, filed, counted, and told when it was refused", "[store][channels]")
{
    TempVault vault;
    came(vault, 1);
    came(vault, 2, u"update"_s, u"out_of_mandate"_s);
    const auto refused = read<QList<InBundle>>(vault, [](const Reader &reader) { return refusedOf(reader, kPeer, 3); });
    REQUIRE(refused.size() == 1);
    CHECK(refused.first().sequence == 2);
    CHECK(read<QList<InBundle>>(vault, [](const Reader &reader) { return inBundles(reader, {}); }).size() == 2);
    CHECK(read<QList<InBundle>>(vault, [](const Reader &reader) {
              return inBundles(reader, kNow.addSecs(2));
          }).size() == 1);
    write(vault, [](Tx &tx) { fileInBundles(tx, kNow.addDays(1)); });
    CHECK(read<InBundle>(vault, [](const Reader &reader) { return inBundle(reader, kPeer, 3, 1).value(); }).filedAt ==
          kNow.addDays(1));
    const auto flow = read<Flow>(vault, [](const Reader &reader) { return flowSince(reader, kPeer, kNow); });
    CHECK(flow.bundles == 2);
    CHECK(flow.bytes == 8192);
    came(vault, 2); // a person has decided: it is applied after all
    CHECK(read<QList<InBundle>>(vault, [](const Reader &reader) { return refusedOf(reader, kPeer, 3); }).isEmpty());
}

TEST_CASE("the state of channels rolls back with the act that it tells of", "[store][channels]")
{
    TempVault vault;
    const Result<void> failed = vault.vault().write(vault.session().act("bundle.write"), [](Tx &tx) -> Result<void> {
        saveOutChannel(tx, {kPeer, 7, 1, QByteArray(32, 'h'), 0});
        saveGiven(tx, kPeer, {{u"R"_s, u"f"_s, u"s"_s, 7, 1}});
        return Error{ErrorCode::Refused, u"test"_s};
    });
    CHECK_FALSE(failed);
    CHECK(read<OutChannel>(vault, [](const Reader &reader) { return outChannel(reader, kPeer); }).epoch == 0);
    CHECK_FALSE(read<bool>(vault, [](const Reader &reader) { return isGiven(reader, u"R"_s); }));
}

TEST_CASE("a new epoch begins before the first row without receipt, and never forward", "[store][channels]")
{
    TempVault vault;
    const QString other = u"ZZZZZZZ9"_s;
    write(vault, [&](Tx &tx) {
        for (int i = 1; i <= 3; ++i) {
            OutBundle bundle;
            bundle.peer = kPeer;
            bundle.epoch = 7;
            bundle.sequence = i;
            bundle.bundle = u"b%1"_s.arg(i);
            bundle.hash = QByteArray(32, 'h');
            bundle.purpose = u"update"_s;
            bundle.name = u"abcdefghijklmnop.relais"_s;
            bundle.at = kNow;
            bundle.firstRow = 100 * i;
            bundle.lastRow = 100 * i + 99;
            addOutBundle(tx, bundle, "file");
        }
        saveOutChannel(tx, {kPeer, 7, 3, QByteArray(32, 'h'), 399});
        saveOutChannel(tx, {other, 7, 3, QByteArray(32, 'h'), 50});
    });
    CHECK(receipts(vault, 1, {2}) == 2); // 1 and 3 came
    const auto state = [&](const QString &peer) {
        return read<OutChannel>(vault, [&](const Reader &reader) { return outChannel(reader, peer); });
    };
    write(vault, [](Tx &tx) { openEpochOf(tx, kPeer, kNow); });
    CHECK(state(kPeer).journalSeq == 199);
    write(vault, [](Tx &tx) { openEpochOf(tx, kPeer, kNow); }); // before the rows left again
    CHECK(state(kPeer).journalSeq == 199);
    CHECK(state(other).epoch == 7); // nothing happened there
    CHECK(waiting(vault).isEmpty());
    CHECK(read<int>(vault, [](const Reader &reader) { return newestCardTold(reader, kPeer); }) == 0);
}

TEST_CASE("when as many gaps are told as can be, the number after the last of them is not settled", "[store][channels]")
{
    TempVault vault;
    sendMany(vault, kMostGaps + 3);
    QList<qint64> gaps;
    for (qint64 number = 1; number <= kMostGaps; ++number) {
        gaps << number;
    }
    CHECK(receipts(vault, 0, gaps) == 0);
    CHECK(waiting(vault).size() == kMostGaps + 3);
}

TEST_CASE("a dropped bundle is lost; a replaced one is waited for no more, and what it held may go again",
          "[store][channels]")
{
    TempVault vault;
    sendMany(vault, 2);
    write(vault, [](Tx &tx) {
        const auto again = carryAgain(tx, kPeer, [] { return u"anew.relais"_s; });
        REQUIRE(again.size() == 1); // 1 was carried
        CHECK(again.first().name == u"anew.relais"_s);
        CHECK(outBundle(tx, kPeer, 7, 1).value().name == u"anew.relais"_s);
        CHECK_FALSE(outBundle(tx, kPeer, 7, 1).value().carriedAt.isValid());
        dropFile(tx, outBundle(tx, kPeer, 7, 2).value());
    });
    CHECK(waiting(vault) == QList<qint64>{1});
    CHECK(lost(vault) == QList<qint64>{2});
    write(vault, [](Tx &tx) { replaceBundles(tx, kPeer, 7, {2}, kNow); });
    CHECK(lost(vault).isEmpty());
    const auto given = read<GivenFields>(vault, [](const Reader &reader) { return givenTo(reader, kPeer); });
    CHECK(given[u"R1"_s][u"f"_s].stamp == u"s1"_s);
    CHECK(given[u"R2"_s][u"f"_s].stamp.isEmpty());
}
