// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/work/mandates.h"

TEST_CASE("lines of a newer version wait and keep every byte; the rest is applied", "[inbox][unknown]")
{
    Given given;
    const QByteArray type = line(alder(), 80, 5, "visit", "case_id", quoted(id(alder(), 1)));
    const QByteArray field = line(alder(), 2, 5, "person", "shoe_size", "39");
    const inbox::Verdict verdict = given.send(QList<QByteArray>{type, field} + entrusted::note(alder(), 10, "Suite"));
    CHECK(verdict.answer == Answer::Applied);
    CHECK(verdict.heldLines == 2);
    CHECK(given.count(u"notes"_s) == 1);
    const auto held = given.seat.vault().read([](const store::Reader &reader) -> Result<QList<store::LineHeld>> {
        return store::linesHeld(reader, alder().card.office);
    });
    REQUIRE_OK(held);
    REQUIRE(held->size() == 2);
    CHECK((*held)[0].peer == alder().card.office);
    CHECK((held->at(0).line == type || held->at(1).line == type));
    given.seat.reopen();
    CHECK(given.count(u"lines_held"_s) == 2);
}

TEST_CASE("a line of a newer version that is not the sender's own is out of mandate", "[inbox][unknown][row51]")
{
    Given given;
    given.checkRefused({line(birch(), 80, 5, "visit", "case_id", quoted(id(birch(), 1)))}, ErrorCode::OutOfMandate,
                       u"line 1: owner"_s);
}

namespace {

/// As if a former version had not known that line of alder.
void wait(Given &given, const QByteArray &text)
{
    REQUIRE_OK(given.seat.vault().write(given.seat.session().act("bundle.read"), [&](store::Tx &tx) {
        store::holdLine(tx, {text, rawbundle::stamp(alder(), 5), alder().card.office, store::LineHeld::Reason::Unknown,
                             given.seat.clock().now()});
        return Result<void>();
    }));
}

/// Ten notes are shared; five of them would end by lines that wait.
void waitForEnds(Given &given)
{
    QList<QByteArray> notes;
    for (int i = 0; i < 10; ++i) {
        notes += entrusted::note(alder(), 100 + i, "Suite");
    }
    REQUIRE(given.send(notes).answer == Answer::Applied);
    for (int i = 0; i < 5; ++i) {
        wait(given, entrusted::end(alder(), 100 + i, "note", 20));
    }
}

} // namespace

TEST_CASE("a line that waited is judged again when it is known: what its sender may not write is dropped",
          "[inbox][unknown]")
{
    Given given;
    for (const QByteArray &text : entrusted::note(alder(), 10, "Suite")) {
        wait(given, text);
    }
    wait(given, line(alder(), 70, 5, "exclusion", "case_id", quoted(id(alder(), 1))));
    wait(given, "{}");
    const auto released = heldlines::release(given.seat.session(), heldlines::Moment::Opening);
    REQUIRE_OK(released);
    CHECK(*released == 2);
    CHECK(given.count(u"notes"_s) == 1);
    CHECK(given.count(u"exclusions"_s) == 0);
    CHECK(given.count(u"lines_held"_s) == 0);
    CHECK(given.count(u"audit WHERE act = 'bundle.line'"_s) == 2);
}

TEST_CASE("lines of a sender that is revoked keep waiting", "[inbox][unknown]")
{
    Given given;
    wait(given, line(alder(), 2, 5, "person", "last_name", quoted("Autre")));
    const auto card = work::correspondents::find(given.seat.session(), alder().card.office);
    REQUIRE_OK(card);
    REQUIRE_OK(work::correspondents::revoke(given.seat.session(), card->id, u"clé perdue"_s));
    CHECK(*heldlines::release(given.seat.session(), heldlines::Moment::Opening) == 0);
    CHECK(given.count(u"lines_held"_s) == 1);
}

TEST_CASE("a sender is named by its address alone when its lines are asked again", "[inbox][unknown]")
{
    Given given;
    wait(given, line(alder(), 2, 5, "person", "last_name", quoted("Autre")));
    given.seat.one(u"UPDATE lines_held SET peer = ? RETURNING peer"_s, {alder().card.name});
    CHECK(*heldlines::release(given.seat.session(), heldlines::Moment::Opening) == 0);
    CHECK(given.count(u"lines_held"_s) == 1);
}

TEST_CASE("of lines that waited and end a lot at once, those that end nothing are applied, the others wait to be "
          "decided",
          "[inbox][unknown][row52]")
{
    Given given;
    waitForEnds(given);
    wait(given, line(alder(), 2, 20, "person", "last_name", quoted("Autre")));
    CHECK(*heldlines::release(given.seat.session(), heldlines::Moment::Opening) == 1);
    given.seat.reopen();
    CHECK(given.count(u"notes WHERE ended = 1"_s) == 0);
    CHECK(given.count(u"lines_held"_s) == 5);
    REQUIRE(given.seat.held().size() == 1);
    const store::Held held = given.seat.held().first();
    CHECK(held.reason == ErrorCode::TooManyEnds);
    CHECK(held.peer == alder().card.office);
    CHECK(held.detail == u"5"_s);
    CHECK(held.isKept);

    CHECK(given.seat.retry(held.id, inbox::Decision::JustRetry).reason == ErrorCode::TooManyEnds);
    const inbox::Verdict verdict = given.seat.retry(held.id, inbox::Decision::Accept);
    CHECK(verdict.answer == Answer::Applied);
    CHECK(verdict.operations == 5);
    CHECK(verdict.peerName == alder().card.name);
    CHECK(given.count(u"notes WHERE ended = 1"_s) == 5);
    CHECK(given.count(u"lines_held"_s) == 0);
    CHECK(given.seat.held().isEmpty());
    CHECK(given.count(u"audit WHERE act = 'bundle.accept'"_s) == 1);
}

TEST_CASE("lines that would end a lot at once are thrown away like a bundle", "[inbox][unknown][row52]")
{
    Given given;
    waitForEnds(given);
    given.seat.reopen();
    REQUIRE(given.seat.held().size() == 1);
    REQUIRE_OK(inbox::discard(given.seat.session(), given.seat.held().first().id, u"erreur de leur côté"_s));
    given.seat.reopen();
    CHECK(given.seat.held().isEmpty());
    CHECK(given.count(u"lines_held"_s) == 0);
    CHECK(given.count(u"notes WHERE ended = 1"_s) == 0);
}

TEST_CASE("a line that waited and bears the stamp of another stops the channel; nothing of its sender is applied",
          "[inbox][unknown][row45]")
{
    Given given;
    REQUIRE(given.send({line(alder(), 2, 20, "person", "last_name", quoted("Suivant"))}).operations == 1);
    const QByteArray digest = given.seat.digest();
    for (const QByteArray &text : entrusted::note(alder(), 10, "Suite")) {
        wait(given, text);
    }
    wait(given, line(alder(), 2, 20, "person", "last_name", quoted("Autre")));
    CHECK(*heldlines::release(given.seat.session(), heldlines::Moment::Opening) == 0);
    CHECK(given.count(u"channels_in WHERE stopped_at IS NOT NULL"_s) == 1);
    CHECK(given.count(u"lines_held"_s) == 2); // that one is gone, the note waits
    CHECK(given.count(u"audit WHERE act = 'bundle.line' AND detail LIKE '% channel_forked'"_s) == 1);
    CHECK(*heldlines::release(given.seat.session(), heldlines::Moment::Opening) == 0);
    CHECK(given.seat.digest() == digest);
    CHECK(given.send({line(alder(), 2, 30, "person", "last_name", quoted("Autre"))}).detail == u"stopped"_s);

    REQUIRE_OK(inbox::resume(given.seat.session(), alder().card.office, u"appelés le 24"_s));
    CHECK(*heldlines::release(given.seat.session(), heldlines::Moment::Opening) == 2);
}
