// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documentarrivals.h"

#include "tests/work/mandates.h"

TEST_CASE("a partner writes its own records in the case it entrusts", "[inbox][mandate][row51]")
{
    Given given;
    CHECK(given.send(entrusted::note(alder(), 10, "Suite")).answer == Answer::Applied);
    CHECK(given.count(u"notes"_s) == 1);
}

TEST_CASE("a partner that writes the record of another holds the whole bundle", "[inbox][mandate][row51]")
{
    Given given;
    const QByteArray foreign = line(birch(), 10, 5, "note", "text", quoted("Autre"));
    given.checkRefused(entrusted::note(alder(), 10, "Suite") + QList<QByteArray>{foreign}, ErrorCode::OutOfMandate,
                       u"line 3: owner"_s);
}

TEST_CASE("a partner that writes a record of ours holds the whole bundle", "[inbox][mandate][row51]")
{
    Given given;
    const model::CaseId ours = ownCase(given.seat, alder().card.office);
    QByteArray foreign = line(alder(), 10, 5, "case", "status", quoted("exited"));
    rawbundle::replace(foreign, id(alder(), 10), ours.text().toLatin1());
    given.checkRefused({foreign}, ErrorCode::OutOfMandate, u"line 1: owner"_s);
}

TEST_CASE("what never crosses the border of an office is out of mandate", "[inbox][mandate][row51]")
{
    const QByteArray type(GENERATE("user", "card", "print", "held_line", "leftover", "exclusion", "sealed",
                                   "danger_pass", "consent", "author", "setting"));
    CAPTURE(type.toStdString());
    const QByteArray field = type == "user"        ? "name"
                             : type == "setting"   ? "value"
                             : type == "card"      ? "name"
                             : type == "held_line" ? "cells"
                                                   : "case_id";
    Given given;
    given.checkRefused({line(alder(), 70, 5, type, field, quoted(id(alder(), 1)))}, ErrorCode::OutOfMandate,
                       u"line 1: type"_s);
}

TEST_CASE("a strand that the manifest does not name is out of mandate", "[inbox][mandate][row51]")
{
    Given given;
    QList<QByteArray> lines = entrusted::note(alder(), 10, "Suite");
    lines.last().replace(R"(,"t":)", R"(,"o":"SAN","t":)");
    given.checkRefused(lines, ErrorCode::OutOfMandate, u"line 2: strand"_s);
    lines.last().replace("SAN", "FIN");
    CHECK(given.send(lines).answer == Answer::Applied);
}

TEST_CASE("a case that nobody entrusted to us is out of mandate", "[inbox][mandate][row51]")
{
    Given given;
    const QByteArray other = quoted(id(alder(), 41));
    given.checkRefused({line(alder(), 41, 5, "case", "person", quoted(id(alder(), 42)))}, ErrorCode::OutOfMandate,
                       u"line 1: case"_s);
    given.checkRefused({line(alder(), 43, 5, "note", "case_id", other)}, ErrorCode::OutOfMandate, u"line 1: case"_s);
    given.checkRefused({line(alder(), 44, 5, "note", "text", quoted("sans dossier"))}, ErrorCode::OutOfMandate,
                       u"line 1: case"_s);
}

TEST_CASE("an orientation to another office entrusts nothing to us", "[inbox][mandate][row51]")
{
    Seat seat;
    seat.know(alder());
    RawBundle made(alder(), us());
    made.setLines(entrusted::lines(alder(), birch()));
    const inbox::Verdict verdict = seat.receive(made);
    CHECK(verdict.reason == ErrorCode::OutOfMandate);
    CHECK(verdict.detail == u"line 1: case"_s);
    const QList<QByteArray> lines = entrusted::lines(alder(), birch());
    RawBundle second = made.next();
    second.setLines({lines[4], lines[3]});
    CHECK(seat.receive(second).detail == u"line 1: link"_s);
    CHECK(seat.one(u"SELECT count(*) FROM cases"_s) == 0);
}

TEST_CASE("a record already in a case may not be moved to one that is not entrusted", "[inbox][mandate][row51]")
{
    Given given;
    given.send(entrusted::note(alder(), 10, "Suite"));
    given.checkRefused({line(alder(), 10, 9, "note", "case_id", quoted(id(alder(), 77)))}, ErrorCode::OutOfMandate,
                       u"line 1: case"_s);
}

TEST_CASE("a link to somebody of ours is out of mandate", "[inbox][mandate][row51]")
{
    Given given;
    const model::CaseId ours = ownCase(given.seat);
    const QByteArray person =
        given.seat.one(u"SELECT person FROM cases WHERE id = ?"_s, {ours.text()}).toString().toLatin1();
    given.checkRefused({line(alder(), 1, 9, "case", "person", quoted(person))}, ErrorCode::OutOfMandate,
                       u"line 1: link"_s);
}

TEST_CASE("a partner adds a note to a case of ours that we entrusted to it, and to no other", "[inbox][mandate][row51]")
{
    Given given;
    const model::CaseId kept = ownCase(given.seat);
    const model::CaseId toOther = ownCase(given.seat, birch().card.office);
    const model::CaseId lent = ownCase(given.seat, alder().card.office);
    given.checkRefused(reply(kept), ErrorCode::OutOfMandate, u"line 1: case"_s);
    given.checkRefused(reply(toOther), ErrorCode::OutOfMandate, u"line 1: case"_s);
    CHECK(given.send(reply(lent)).answer == Answer::Applied);
}

TEST_CASE("a partner from whom we recalled a case adds nothing to it any more", "[inbox][mandate][row51]")
{
    Given given;
    const model::CaseId lent = ownCase(given.seat, alder().card.office);
    const QString orientation =
        given.seat.one(u"SELECT id FROM orientations WHERE case_id = ?"_s, {lent.text()}).toString();
    REQUIRE_OK(given.seat.vault().write(given.seat.session().act("orientation.recall", lent), [&](store::Tx &tx) {
        tx.set(model::RecordType::Orientation, orientation, u"recalled_at"_s, model::encoded(given.seat.clock().now()));
        return Result<void>();
    }));
    given.checkRefused(reply(lent), ErrorCode::OutOfMandate, u"line 1: case"_s);
}

TEST_CASE("a partner's case takes no number of ours", "[inbox][mandate]")
{
    Given given;
    work::cases::NewCase made;
    made.person.lastName = u"Modèle"_s;
    made.file.referredAt = given.seat.clock().now();
    const auto next = work::cases::nextReference(given.seat.session());
    REQUIRE_OK(next);
    const QByteArray prefix = next->left(8).toLatin1();
    CHECK(given.send({line(alder(), 1, 9, "case", "reference", quoted(prefix + "2147483646"))}).answer ==
          Answer::Applied);
    CHECK(*work::cases::nextReference(given.seat.session()) == *next);
    CHECK(given.send({line(alder(), 1, 12, "case", "reference", quoted(next->toLatin1()))}).answer == Answer::Applied);
    made.file.reference = *next;
    const auto ours = work::cases::open(given.seat.session(), made);
    REQUIRE_OK(ours);
    CHECK(work::cases::byIdOrReference(given.seat.session(), *next)->text() == ours->text());
}

TEST_CASE("a partner changes neither measures nor contacts of a case of ours", "[inbox][mandate][row51]")
{
    Given given;
    const model::CaseId lent = ownCase(given.seat, alder().card.office);
    given.checkRefused(reply(lent, "measure", "code"), ErrorCode::OutOfMandate, u"line 1: case"_s);
    given.checkRefused(reply(lent, "contact", "value"), ErrorCode::OutOfMandate, u"line 1: case"_s);
}

TEST_CASE("what was held as out of mandate is never accepted by decision", "[inbox][mandate][row51]")
{
    Given given;
    given.send({line(birch(), 10, 5, "note", "text", quoted("Autre"))});
    const QString held = given.seat.held().first().id;
    const auto accepted = inbox::retry(given.seat.session(), held, inbox::Decision::Accept);
    REQUIRE_FALSE(accepted.has_value());
    CHECK(accepted.error().code == ErrorCode::Refused);
}

TEST_CASE("what the full quarantine did not keep is said to be so, and its sender is told nothing",
          "[inbox][mandate][row51]")
{
    Given given;
    REQUIRE_OK(given.seat.vault().write(given.seat.session().act("bundle.read"), [&](store::Tx &tx) {
        store::Held full;
        full.at = given.seat.clock().now();
        full.peer = birch().card.office;
        full.size = store::kMostHeldBytes - 100; // as if it were
        full.digest = "x";
        CHECK(store::hold(tx, full, "x"));
        return Result<void>();
    }));
    const RawBundle outside = given.next({line(birch(), 10, 5, "note", "text", quoted("Autre"))});
    const inbox::Verdict verdict = given.seat.receive(outside);
    CHECK(verdict.reason == ErrorCode::OutOfMandate);
    CHECK_FALSE(verdict.isKept);
    CHECK(given.count(u"bundles_in WHERE sequence = 2"_s) == 0);
    const QList<store::Held> held = given.seat.held();
    REQUIRE_OK(inbox::discard(given.seat.session(), held.first().id, u"vieux lot"_s));
    CHECK(given.seat.receive(outside).isKept); // it was left where it is, and is read again
    CHECK(given.seat.one(u"SELECT refused FROM bundles_in WHERE sequence = 2"_s) == u"out_of_mandate"_s);
}
