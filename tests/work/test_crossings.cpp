// SPDX-License-Identifier: GPL-3.0-or-later
// What crosses on the way between two offices: the accidents of others, which must not happen here.
#include "core/work/erasure.h"
#include "core/work/exchanges.h"
#include "core/work/notes.h"
#include "tests/work/mandates.h"
#include "tests/work/pair.h"

TEST_CASE("SORMAS 6241: a recall after the acceptance is seen in both seats, and said to have crossed",
          "[work][crossing]")
{
    Pair pair;
    pair.toThem();
    SECTION("accepted, known here, recalled")
    {
        pair.says(ReplyStep::Accepted);
        pair.toUs();
        pair.recall();
        pair.toThem();
    }
    SECTION("recalled and accepted while neither knew of the other")
    {
        pair.recall();
        pair.says(ReplyStep::Accepted);
        pair.toUs();
        pair.toThem();
    }
    for (TempVault *seat : {&pair.ours, &pair.theirs}) {
        CHECK(pair.state(*seat) == OrientationState::Recalled);
        CHECK(pair.standing(*seat).crossings == QList<Crossing>{Crossing::BegunThenRecalled});
        CHECK(orientations::waiting(seat->session())->size() == 1); // somebody is to telephone
    }
    CHECK(pair.measure().status == MeasureStatus::ToDo);
    CHECK(pair.measure().partner.isEmpty());
    CHECK(refusalOf(pair.answer(pair.theirs, ReplyStep::InProgress)) == u"refused orientation: begin from recalled"_s);
}

TEST_CASE("SORMAS 6592: a recall before the acceptance is no error in either seat", "[work][crossing]")
{
    Pair pair;
    SECTION("before anything left: the partner never hears of it")
    {
        pair.recall();
        CHECK(pair.waitsFor(pair.ours) == 0);
        CHECK(pair.state(pair.ours) == OrientationState::Recalled);
    }
    SECTION("after it had come")
    {
        pair.toThem();
        pair.recall();
        const auto scope = work::scope::towards(pair.ours.session(), pair.theirCard, {}, 500);
        REQUIRE_OK(scope);
        REQUIRE(scope->operations.size() == 1);
        CHECK(scope->operations.first().change.field == u"recalled_at"_s);
        pair.toThem();
        CHECK(pair.state(pair.theirs) == OrientationState::Recalled);
        CHECK(refusalOf(pair.answer(pair.theirs, ReplyStep::Accepted)) ==
              u"refused orientation: accept from recalled"_s);
        CHECK(pair.standing(pair.theirs).crossings.isEmpty());
    }
    CHECK(refusalOf(orientations::recall(pair.ours.session(), pair.orientation)) ==
          u"refused orientation: recall from recalled"_s);
}

TEST_CASE("SORMAS 11204: a case erased before the acceptance ends at the partner, and its late reply is told calmly",
          "[work][crossing]")
{
    Pair pair;
    pair.toThem();
    const auto note = work::notes::add(pair.theirs.session(), pair.id, model::NoteKind::Working, u"À rappeler."_s);
    REQUIRE_OK(note);
    REQUIRE_OK(work::cases::close(pair.ours.session(), pair.id, model::ExitReason::Other, u"fin"_s));
    REQUIRE_OK(work::erasure::erase(pair.ours.session(), pair.id, u"à sa demande"_s));
    pair.wait();
    pair.says(ReplyStep::Accepted);
    const work::inbox::Verdict late = pair.read(pair.ours, pair.write(pair.theirs, pair.ourCard));
    CHECK(late.answer == Answer::Applied);
    CHECK(work::inbox::isLateOnly(late));
    const auto held = pair.ours.vault().read(
        [](const store::Reader &reader) -> Result<QList<store::Held>> { return store::heldFiles(reader); });
    REQUIRE_OK(held);
    CHECK(held->isEmpty()); // nobody has anything to decide
    const auto came = work::exchanges::overview(pair.ours.session());
    REQUIRE_OK(came);
    CHECK(came->fresh() == 0); // nor to file
    const auto replies = pair.ours.vault().read([](const store::Reader &reader) -> Result<int> {
        return reader.one(u"SELECT count(*) FROM main.replies"_s).toInt();
    });
    CHECK(*replies == 0);
    REQUIRE_OK(pair.ours.vault().verify());
    const auto scope = work::scope::towards(pair.ours.session(), pair.theirCard, {}, 500);
    REQUIRE_OK(scope);
    REQUIRE_FALSE(scope->operations.isEmpty());
    for (const journal::Operation &operation : scope->operations) {
        CHECK(operation.change.kind == journal::ChangeKind::End); // a bare notice
    }
    pair.toThem();
    CHECK_FALSE(Pair::knowsCase(pair.theirs, pair.id));
    const auto kept = pair.theirs.vault().read(
        [&](const store::Reader &reader) { return store::recordById<model::Note>(reader, *note); });
    CHECK(kept.has_value()); // its own notes are its own
    CHECK(pair.waitsFor(pair.ours) == 0);
}

TEST_CASE("SORMAS 6067: entrusted, refused, entrusted again to the same office", "[work][crossing]")
{
    Pair pair;
    pair.toThem();
    pair.says(ReplyStep::Refused);
    pair.toUs();
    const model::OrientationId first = pair.orientation;
    const auto again = orientations::orient(pair.ours.session(), pair.id, pair.theirCard, {u"LOG-01"_s}, {});
    REQUIRE_OK(again);
    pair.wait();
    pair.orientation = *again;
    pair.toThem();
    pair.says(ReplyStep::Accepted);
    pair.toUs();
    CHECK(pair.state(pair.ours) == OrientationState::Accepted);
    CHECK(pair.state(pair.theirs) == OrientationState::Accepted);
    CHECK(pair.measure().status == MeasureStatus::InProgress);
    pair.orientation = first;
    CHECK(pair.state(pair.ours) == OrientationState::Refused);
    CHECK(pair.state(pair.theirs) == OrientationState::Refused);
}

TEST_CASE("SORMAS 9955: a partner that had accepted hands it back, and may take it again", "[work][crossing]")
{
    Pair pair;
    pair.toThem();
    pair.says(ReplyStep::Accepted);
    pair.toUs();
    pair.says(ReplyStep::Refused);
    pair.toUs();
    CHECK(pair.state(pair.ours) == OrientationState::Refused);
    CHECK(pair.measure().status == MeasureStatus::ToDo);
    pair.says(ReplyStep::Accepted);
    pair.toUs();
    CHECK(pair.state(pair.ours) == OrientationState::Accepted);
    CHECK(pair.measure().status == MeasureStatus::InProgress);
    CHECK(pair.measure().partner == pair.theirCard.name);
}

TEST_CASE("done counts as done, whatever recall crossed it; recalled after it was done is refused", "[work][crossing]")
{
    Pair pair;
    pair.toThem();
    SECTION("crossed")
    {
        pair.recall();
        pair.says(ReplyStep::Done);
        pair.toUs();
        pair.toThem();
        for (TempVault *seat : {&pair.ours, &pair.theirs}) {
            CHECK(pair.standing(*seat).crossings == QList<Crossing>{Crossing::DoneThenRecalled});
        }
    }
    SECTION("known")
    {
        pair.says(ReplyStep::Done);
        pair.toUs();
    }
    CHECK(pair.state(pair.ours) == OrientationState::Done);
    CHECK(pair.state(pair.theirs) == OrientationState::Done);
    CHECK(pair.measure().status == MeasureStatus::Obtained);
    CHECK(refusalOf(orientations::recall(pair.ours.session(), pair.orientation)) ==
          u"refused orientation: recall from done"_s);
}

TEST_CASE("SORMAS 403: a reply that was never sent is not dropped by what comes meanwhile", "[work][crossing]")
{
    Pair pair;
    pair.toThem();
    pair.says(ReplyStep::Accepted);
    pair.recall();
    pair.toThem();
    CHECK(pair.standing(pair.theirs).replies.size() == 1);
    CHECK(pair.waitsFor(pair.theirs) > 0);
    pair.toUs();
    CHECK(pair.standing(pair.ours).replies.size() == 1);
}

TEST_CASE("DHIS2: another login deletes no reply that waits", "[work][crossing]")
{
    Pair pair;
    pair.toThem();
    pair.says(ReplyStep::Accepted);
    const qsizetype waits = pair.waitsFor(pair.theirs);
    pair.theirs.reopen();
    CHECK(pair.waitsFor(pair.theirs) == waits);
    CHECK(pair.state(pair.theirs) == OrientationState::Accepted);
    pair.toUs();
    CHECK(pair.state(pair.ours) == OrientationState::Accepted);
}

TEST_CASE("Primero: a reply that the other side did not take waits, and goes again", "[work][crossing]")
{
    Pair pair;
    pair.toThem();
    pair.says(ReplyStep::Accepted);
    QByteArray file = pair.write(pair.theirs, pair.ourCard);
    QByteArray damaged = file;
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    CHECK(pair.read(pair.ours, damaged).answer != Answer::Applied);
    const auto waiting = outbox::list(pair.theirs.session());
    REQUIRE_OK(waiting);
    CHECK(waiting->first().unanswered.size() == 1);
    const QByteArray again = pair.write(pair.theirs, pair.ourCard, exchange::Purpose::Resend);
    CHECK(pair.read(pair.ours, again).answer == Answer::Applied);
    CHECK(pair.state(pair.ours) == OrientationState::Accepted);
}

TEST_CASE("CommCare 1111: a reply that was lost on the way is missed and sent again", "[work][crossing]")
{
    Pair pair;
    pair.toThem();
    pair.says(ReplyStep::Accepted);
    static_cast<void>(pair.write(pair.theirs, pair.ourCard)); // comes nowhere
    pair.says(ReplyStep::Question);
    pair.toUs();
    CHECK(pair.state(pair.ours) != OrientationState::Accepted);
    pair.read(pair.theirs, pair.write(pair.ours, pair.theirCard, exchange::Purpose::Acknowledgement));
    const QByteArray again = pair.write(pair.theirs, pair.ourCard, exchange::Purpose::Resend);
    CHECK(pair.read(pair.ours, again).answer == Answer::Applied);
    CHECK(pair.state(pair.ours) == OrientationState::Accepted);
    CHECK(pair.measure().status == MeasureStatus::InProgress);
}

TEST_CASE("a consent withdrawn recalls what it no longer covers, and undo restores both until it left",
          "[work][crossing]")
{
    Pair pair;
    pair.toThem();
    const MeasureStatus before = pair.measure().status;
    REQUIRE_OK(work::consents::withdrawFrom(pair.ours.session(), pair.id, pair.theirCard.name, {}, u"au bureau"_s));
    pair.wait();
    CHECK(pair.state(pair.ours) == OrientationState::Recalled);
    CHECK(pair.standing(pair.ours).orientation.recalledBecause == model::RecallReason::Withdrawn);
    CHECK(pair.measure().status == MeasureStatus::ToDo);
    const auto told = orientations::toldOf(pair.ours.session(), pair.id);
    REQUIRE_OK(told);
    REQUIRE(told->size() == 1);
    CHECK(told->first().officeName == pair.theirCard.name);
    CHECK(told->first().fields.contains(u"person.last_name"_s));
    SECTION("undone before it left")
    {
        CHECK(Pair::undoes(pair.ours, u"consent.withdraw"_s));
        CHECK(pair.state(pair.ours) == OrientationState::Sent);
        CHECK(pair.measure().status == before);
        const auto consents = work::consents::list(pair.ours.session(), pair.id);
        REQUIRE_OK(consents);
        CHECK_FALSE(consents->first().withdrawnOn.isValid());
    }
    SECTION("told")
    {
        pair.toThem();
        CHECK(pair.state(pair.theirs) == OrientationState::Recalled);
        CHECK(pair.standing(pair.theirs).orientation.recalledBecause == model::RecallReason::Withdrawn);
        CHECK_FALSE(Pair::undoes(pair.ours, u"consent.withdraw"_s));
    }
}

TEST_CASE("two partners that claim the same appointment of one woman are told apart", "[work][crossing]")
{
    Pair pair;
    pair.toThem();
    if (!work::measures::byCode(pair.ours.session(), pair.id, u"LOG-04"_s)) {
        REQUIRE_OK(work::measures::add(pair.ours.session(), pair.id, u"LOG-04"_s));
    }
    work::consents::Given given;
    given.office = u"Refuge Exemple"_s;
    given.role = u"siao"_s;
    given.scope = QStringList{u"LOG"_s};
    given.mode = model::ConsentMode::Oral;
    given.until = pair.ours.session().today().addDays(90);
    REQUIRE_OK(work::consents::give(pair.ours.session(), pair.id, given));
    const auto sheet = orientations::orientOnPaper(pair.ours.session(), pair.id, given.office, {}, {u"LOG-04"_s}, {});
    REQUIRE_OK(sheet);
    pair.wait();
    pair.says(ReplyStep::Appointment);
    pair.toUs();
    CHECK(pair.standing(pair.ours).clashes.isEmpty());
    const model::OrientationId first = pair.orientation;
    pair.orientation = *sheet;
    REQUIRE_OK(pair.answer(pair.ours, ReplyStep::Appointment, u"au refuge"_s, model::ReplyWay::Phone));
    CHECK(pair.standing(pair.ours).clashes == QList<model::OrientationId>{first});
    CHECK(orientations::waiting(pair.ours.session())->size() == 2);
}

TEST_CASE("a partner that answers for a measure it never had is held, and changes nothing", "[inbox][mandate][replies]")
{
    Given given;
    const model::CaseId lent = ownCase(given.seat, alder().card.office);
    const model::CaseId other = ownCase(given.seat, birch().card.office);
    const auto orientationOf = [&](const model::CaseId &caseId) {
        return given.seat.one(u"SELECT id FROM orientations WHERE case_id = ?"_s, {caseId.text()})
            .toString()
            .toLatin1();
    };
    const auto said = [&](const model::CaseId &caseId, const QByteArray &orientation) {
        return QList<QByteArray>{line(alder(), 61, 5, "reply", "case_id", quoted(caseId.text().toLatin1())),
                                 line(alder(), 61, 5, "reply", "orientation", quoted(orientation)),
                                 line(alder(), 61, 5, "reply", "step", quoted("done"))};
    };
    given.checkRefused(said(other, orientationOf(other)), ErrorCode::OutOfMandate, u"line 1: link"_s);
    given.checkRefused(said(lent, orientationOf(other)), ErrorCode::OutOfMandate, u"line 1: link"_s);
    given.checkRefused(said(other, orientationOf(lent)), ErrorCode::OutOfMandate, u"line 1: case"_s);
    given.checkRefused(said(lent, id(alder(), 3)), ErrorCode::OutOfMandate, u"line 1: link"_s);
    CHECK(given.count(u"replies"_s) == 0);
    CHECK(given.send(said(lent, orientationOf(lent))).answer == Answer::Applied);
    CHECK(given.count(u"replies"_s) == 1);
}

TEST_CASE("a reply to an erased orientation brings nothing into a case that stands", "[inbox][mandate][security]")
{
    Given given;
    const model::CaseId gone = ownCase(given.seat, alder().card.office);
    const model::CaseId other = ownCase(given.seat, alder().card.office);
    const QByteArray orientation =
        given.seat.one(u"SELECT id FROM orientations WHERE case_id = ?"_s, {gone.text()}).toString().toLatin1();
    REQUIRE_OK(given.seat.vault().write(given.seat.session().act("case.erase", gone), [&](store::Tx &tx) {
        store::Erasure erasure;
        erasure.id = u"efface"_s;
        erasure.at = given.seat.clock().now();
        erasure.user = given.seat.session().user.id;
        erasure.reason = u"demande"_s;
        return store::eraseCase(tx, gone, store::holdingsOf(tx, gone), erasure);
    }));
    given.checkRefused({line(alder(), 61, 5, "reply", "case_id", quoted(other.text().toLatin1())),
                        line(alder(), 61, 5, "reply", "orientation", quoted(orientation)),
                        line(alder(), 61, 5, "reply", "step", quoted("done"))},
                       ErrorCode::OutOfMandate, u"line 1: link"_s);
    given.checkRefused({line(alder(), 62, 5, "reply", "orientation", quoted(orientation)),
                        line(alder(), 62, 5, "reply", "step", quoted("done"))},
                       ErrorCode::OutOfMandate, u"line 1: link"_s);
    CHECK(given.count(u"main.replies"_s) == 0);
}

TEST_CASE("a reply is said once: the same again is harmless, another word of it is held", "[inbox][mandate][replies]")
{
    Given given;
    const model::CaseId lent = ownCase(given.seat, alder().card.office);
    const QByteArray orientation =
        given.seat.one(u"SELECT id FROM orientations WHERE case_id = ?"_s, {lent.text()}).toString().toLatin1();
    const auto said = [&](int record, int minutes, const QByteArray &step) {
        return QList<QByteArray>{line(alder(), record, minutes, "reply", "case_id", quoted(lent.text().toLatin1())),
                                 line(alder(), record, minutes, "reply", "orientation", quoted(orientation)),
                                 line(alder(), record, minutes, "reply", "step", quoted(step))};
    };
    REQUIRE(given.send(said(61, 5, "accepted")).answer == Answer::Applied);
    const QByteArray digest = given.seat.digest();
    CHECK(given.send(said(61, 5, "accepted")).answer == Answer::Applied); // as a resend brings it
    CHECK(given.seat.digest() == digest);
    const auto refuse = [&](const QList<QByteArray> &lines, const QString &where) {
        given.checkRefused(lines, ErrorCode::OutOfMandate, where);
    };
    SECTION("another value")
    {
        refuse({line(alder(), 61, 9, "reply", "step", quoted("refused"))}, u"line 1: said"_s);
    }
    SECTION("an older one")
    {
        refuse({line(alder(), 61, 4, "reply", "step", quoted("refused"))}, u"line 1: said"_s);
    }
    SECTION("the same value as a new word")
    {
        refuse(said(61, 9, "accepted"), u"line 1: said"_s);
    }
    SECTION("a field that was left empty")
    {
        refuse({line(alder(), 61, 9, "reply", "text", quoted("plus"))}, u"line 1: said"_s);
    }
    SECTION("that it ended")
    {
        refuse({entrusted::end(alder(), 61, "reply", 20)}, u"line 1: said"_s);
    }
    SECTION("twice in one bundle")
    {
        refuse(said(62, 7, "accepted") + QList<QByteArray>{line(alder(), 62, 8, "reply", "step", quoted("refused"))},
               u"line 4: said"_s);
    }
    SECTION("another value under the same stamp is a fork")
    {
        CHECK(given.send(said(61, 5, "refused")).reason == ErrorCode::ChannelForked);
    }
    CHECK(given.seat.one(u"SELECT step FROM replies"_s) == u"accepted"_s);
}
