// SPDX-License-Identifier: GPL-3.0-or-later
// What was erased here, when a partner that still has it sends it.
#include "tests/work/filledcase.h"
#include "tests/work/mandates.h"

TEST_CASE("the whole old bundle of an erased case brings nothing of it back", "[inbox][erasure]")
{
    const QString marker = u"zoqrglub7261"_s;
    Given given;
    const QList<QByteArray> all = entrusted::lines(alder(), us()) + entrusted::note(alder(), 10, marker.toUtf8());
    REQUIRE(given.send(all).answer == Answer::Applied);
    const RawBundle old = given.last;
    REQUIRE(valuesWith(given.seat.vault(), marker) > 0);
    given.erase();
    REQUIRE(valuesWith(given.seat.vault(), marker) == 0);
    const QByteArray digest = given.seat.digest();
    const auto isGone = [&] {
        CHECK(given.count(u"cases"_s) == 0);
        CHECK(given.count(u"persons"_s) == 0);
        CHECK(given.count(u"notes"_s) == 0);
        CHECK(given.count(u"orientations"_s) == 0);
        CHECK(valuesWith(given.seat.vault(), marker) == 0);
        CHECK(given.seat.digest() == digest);
        REQUIRE_OK(given.seat.vault().verify());
    };
    SECTION("as the very file once more")
    {
        CHECK(given.seat.receive(old).answer == Answer::Nothing);
        isGone();
    }
    SECTION("with the next number, as a partner sends again what had no receipt")
    {
        (void)given.send(all);
        isGone();
        given.seat.reopen(); // nor with what waited until then
        isGone();
    }
    SECTION("to a vault that has forgotten its number, as one put back from a copy")
    {
        REQUIRE_OK(given.seat.vault().write(given.seat.session().act("test"), [](store::Tx &tx) -> Result<void> {
            tx.run(u"DELETE FROM main.bundles_in"_s);
            tx.run(u"DELETE FROM main.channels_in"_s);
            return {};
        }));
        CHECK(given.seat.receive(bundle(alder(), us())).answer != Answer::Nothing);
        CHECK(given.seat.receive(old).answer != Answer::Nothing);
        isGone();
    }
}
