// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/quarantine.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

#include <QCryptographicHash>

using namespace relais;
using store::Held;

namespace {

Held heldOf(const QByteArray &file, ErrorCode reason)
{
    Held held;
    held.at = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    held.reason = reason;
    held.size = file.size();
    held.name = u"abcdefgh23456789.relais"_s;
    held.keyId = u"00112233445566aa"_s;
    held.digest = QCryptographicHash::hash(file, QCryptographicHash::Blake2b_256);
    return held;
}

template<class Function>
void write(TempVault &temp, Function function)
{
    REQUIRE_OK(temp.vault().write(temp.session().act("bundle.read"), [&](store::Tx &tx) -> Result<void> {
        function(tx);
        return {};
    }));
}

QList<Held> all(TempVault &temp)
{
    const auto held =
        temp.vault().read([](const store::Reader &reader) -> Result<QList<Held>> { return store::heldFiles(reader); });
    REQUIRE_OK(held);
    return *held;
}

QByteArray bytesOf(TempVault &temp, const QString &id)
{
    const auto bytes = temp.vault().read(
        [&](const store::Reader &reader) -> Result<QByteArray> { return store::heldFile(reader, id); });
    REQUIRE_OK(bytes);
    return *bytes;
}

} // namespace

TEST_CASE("a file is held byte for byte, once, under its newest reason", "[store][quarantine]")
{
    TempVault temp;
    QByteArray file(700'001, 'a');
    file[300'000] = 'b';
    write(temp, [&](store::Tx &tx) { CHECK(store::hold(tx, heldOf(file, ErrorCode::SenderUnknown), file)); });
    const Held first = all(temp).first();
    CHECK(first.reason == ErrorCode::SenderUnknown);
    CHECK(first.keyId == u"00112233445566aa"_s);
    CHECK(first.size == 700'001);
    CHECK_FALSE(first.triedAt.isValid());
    CHECK(bytesOf(temp, first.id) == file);
    write(temp, [&](store::Tx &tx) {
        Held again = heldOf(file, ErrorCode::TooManyEnds);
        again.peer = u"A1DE0001"_s;
        CHECK(store::hold(tx, again, file));
        store::markTried(tx, first.id, again.at);
    });
    REQUIRE(all(temp).size() == 1);
    CHECK(all(temp).first().id == first.id);
    CHECK(all(temp).first().reason == ErrorCode::TooManyEnds);
    CHECK(all(temp).first().peer == u"A1DE0001"_s);
    CHECK(all(temp).first().triedAt.isValid());
    CHECK(bytesOf(temp, first.id) == file);
    write(temp, [&](store::Tx &tx) { store::drop(tx, first.id); });
    CHECK(all(temp).isEmpty());
    CHECK(bytesOf(temp, first.id).isEmpty());
}

TEST_CASE("when as much as may be is held, a file is only told", "[store][quarantine]")
{
    TempVault temp;
    const QByteArray one(4000, 'a');
    const QByteArray two(4000, 'b');
    write(temp, [&](store::Tx &tx) {
        CHECK(store::hold(tx, heldOf(one, ErrorCode::NotABundle), one, 7000));
        CHECK_FALSE(store::hold(tx, heldOf(two, ErrorCode::NotABundle), two, 7000));
    });
    REQUIRE(all(temp).size() == 2);
    CHECK(bytesOf(temp, all(temp)[0].id) == one);
    CHECK(bytesOf(temp, all(temp)[1].id).isEmpty());
    CHECK(all(temp)[1].size == 4000);
    write(temp, [&](store::Tx &tx) { CHECK_FALSE(store::hold(tx, heldOf(two, ErrorCode::NotABundle), two, 7000)); });
    CHECK(bytesOf(temp, all(temp)[1].id).isEmpty()); // still no room
}

TEST_CASE("a file that was only told is kept once there is room", "[store][quarantine]")
{
    TempVault temp;
    const QByteArray one(4000, 'a');
    const QByteArray two(4000, 'b');
    write(temp, [&](store::Tx &tx) {
        CHECK(store::hold(tx, heldOf(one, ErrorCode::NotABundle), one, 7000));
        CHECK_FALSE(store::hold(tx, heldOf(two, ErrorCode::NotABundle), two, 7000));
    });
    const QList<Held> both = all(temp);
    write(temp, [&](store::Tx &tx) {
        store::drop(tx, both[0].id);
        CHECK(store::hold(tx, heldOf(two, ErrorCode::NotABundle), two, 7000));
    });
    CHECK(all(temp).first().id == both[1].id);
    CHECK(bytesOf(temp, both[1].id) == two);
}

TEST_CASE("files that nobody signed leave room for those of partners", "[store][quarantine]")
{
    TempVault temp;
    const QByteArray small(4000, 'b');
    write(temp, [&](store::Tx &tx) {
        Held large = heldOf("a", ErrorCode::NotForUs);
        large.size = store::kMostUnsignedBytes - 1000; // as if it were
        CHECK(store::hold(tx, large, "a"));
        Held held = heldOf(small, ErrorCode::NotForUs);
        CHECK_FALSE(store::hold(tx, held, small));
        held.peer = u"A1DE0001"_s;
        CHECK(store::hold(tx, held, small));
    });
}

TEST_CASE("a line is held once, byte for byte, in the order of the stamps", "[store][quarantine]")
{
    using Reason = store::LineHeld::Reason;
    TempVault temp;
    const QDateTime at = temp.clock().now();
    write(temp, [&](store::Tx &tx) {
        store::holdLine(tx, {"{\"b\":2}", u"02"_s, u"A1DE0001"_s, Reason::Ahead, at});
        store::holdLine(tx, {"{\"a\":1}", u"01"_s, u"A1DE0001"_s, Reason::Unknown, at});
        store::holdLine(tx, {"{\"b\":2}", u"02"_s, u"A1DE0001"_s, Reason::Ahead, at});
    });
    const auto lines = [&] {
        const auto held = temp.vault().read([](const store::Reader &reader) -> Result<QList<store::LineHeld>> {
            return store::linesHeld(reader, u"A1DE0001"_s);
        });
        REQUIRE_OK(held);
        return *held;
    };
    const auto peers = [&](const QString &upTo) {
        return *temp.vault().read(
            [&](const store::Reader &reader) -> Result<QStringList> { return store::peersOfLines(reader, upTo); });
    };
    REQUIRE(lines().size() == 2);
    CHECK(lines().first().line == "{\"a\":1}");
    CHECK(lines().first().reason == Reason::Unknown);
    CHECK(lines().last().reason == Reason::Ahead);
    CHECK(lines().last().at == at);
    CHECK(peers({}) == QStringList{u"A1DE0001"_s});
    CHECK(peers(u"01"_s).isEmpty());
    CHECK(peers(u"02"_s).size() == 1);
    write(temp, [](store::Tx &tx) { store::dropLine(tx, "{\"b\":2}"); });
    CHECK(lines().size() == 1);
    CHECK(peers(u"02"_s).isEmpty());
}

TEST_CASE("a file cut short is remembered by its name until it grows", "[store][quarantine]")
{
    TempVault temp;
    const QDateTime first = temp.clock().now();
    const QDateTime later = first.addSecs(3600);
    write(temp, [&](store::Tx &tx) {
        CHECK(store::firstSeenCut(tx, u"lot.relais"_s, 100, first) == first);
        CHECK(store::firstSeenCut(tx, u"lot.relais"_s, 100, later) == first);
        CHECK(store::firstSeenCut(tx, u"autre.relais"_s, 100, later) == later);
        CHECK(store::firstSeenCut(tx, u"lot.relais"_s, 120, later) == later);
        store::forgetCut(tx, u"lot.relais"_s);
        CHECK(store::firstSeenCut(tx, u"lot.relais"_s, 120, later.addSecs(1)) == later.addSecs(1));
    });
}

TEST_CASE("a file cut short that went away is forgotten after thirty days", "[store][quarantine]")
{
    TempVault temp;
    const QDateTime first = temp.clock().now();
    write(temp, [&](store::Tx &tx) {
        store::firstSeenCut(tx, u"parti.relais"_s, 100, first);
        store::firstSeenCut(tx, u"autre.relais"_s, 100, first.addDays(31));
        CHECK(tx.one(u"SELECT group_concat(name) FROM incomplete_files"_s) == u"autre.relais"_s);
    });
}
