// SPDX-License-Identifier: GPL-3.0-or-later
// A hand-over that is refused, recalled, crossed, incomplete, or at a wrong door.
#include "tests/work/handovers.h"
#include "tests/work/ways.h"

TEST_CASE("a refused hand-over leaves the coordination where it was, and may be offered again", "[work][handover]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    CHECK(handover::refuse(two.msa.session(), orientation, model::RefusalReason::Other, u" "_s).error().code ==
          ErrorCode::InvalidInput);
    REQUIRE_OK(handover::refuse(two.msa.session(), orientation, model::RefusalReason::NoPlace, {}));
    two.caf.take(two.msa.send(two.caf));
    CHECK(TwoOffices::stateAt(two.caf, orientation) == OrientationState::Refused);
    CHECK(model::isOpen(two.caf.file(two.id).status));
    CHECK(handover::offer(two.caf.session(), two.id, two.caf.cardOf(two.msa), {}));
}

TEST_CASE("a hand-over is not refused in words that name a way which is not safe", "[work][handover][ways]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    addWay(two.msa, two.id, model::Channel::Phone, u"06 39 98 55 66"_s, model::Answer::No);
    const auto refused =
        handover::refuse(two.msa.session(), orientation, model::RefusalReason::NoPlace, u"Jointe au 06/39/98/55/66"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == work::replies::kUnsafeWords);
    CHECK(TwoOffices::stateAt(two.msa, orientation) == OrientationState::Received);
}

TEST_CASE("recalled before it was accepted, it cannot be accepted once that is known", "[work][handover]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    REQUIRE_OK(work::orientations::recall(two.caf.session(), orientation));
    two.msa.take(two.caf.send(two.msa));
    const auto own = handover::accept(two.msa.session(), orientation);
    REQUIRE_FALSE(own);
    CHECK(own.error().code == ErrorCode::Refused);
    CHECK(model::isOpen(two.caf.file(two.id).status));
}

TEST_CASE("an acceptance that crosses a recall changes nothing at the giver and is told on both sides",
          "[work][handover]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    REQUIRE_OK(work::orientations::recall(two.caf.session(), orientation));
    REQUIRE_OK(handover::accept(two.msa.session(), orientation));
    const QByteArray recall = two.caf.send(two.msa);
    const QByteArray acceptance = two.msa.send(two.caf);
    two.caf.take(acceptance);
    two.msa.take(recall);
    CHECK(model::isOpen(two.caf.file(two.id).status));
    for (RealOffice *office : {&two.caf, &two.msa}) {
        const auto standing = handover::of(office->session(), orientation);
        REQUIRE_OK(standing);
        CHECK(standing->state == OrientationState::Recalled);
        CHECK(standing->crossings.contains(model::Crossing::BegunThenRecalled));
    }
}

TEST_CASE("a coordination is not accepted by a mere reply", "[work][handover]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    work::replies::Said said;
    said.step = model::ReplyStep::Accepted;
    const auto reply = work::replies::give(two.msa.session(), orientation, said);
    REQUIRE_FALSE(reply);
    CHECK(reply.error().code == ErrorCode::Refused);
}

TEST_CASE("what was announced and has not come keeps it from being taken over unseen", "[work][handover]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.offer();
    two.caf.set(RecordType::Orientation, orientation.text(), "inventory", u"child=4,contact=1"_s);
    two.msa.take(two.caf.send(two.msa));
    const auto standing = handover::of(two.msa.session(), orientation);
    REQUIRE_OK(standing);
    CHECK_FALSE(standing->isWhole());
    const auto own = handover::accept(two.msa.session(), orientation);
    REQUIRE_FALSE(own);
    CHECK(own.error().detail == u"handover: not whole: child 0 of 4"_s);
    CHECK(handover::accept(two.msa.session(), orientation, handover::Gaps::Accepted));
}

TEST_CASE("a wrong door is passed on without a refusal, and its time runs from the first door", "[work][handover]")
{
    TwoOffices two; // no consent: the law passes the demand on
    const QDateTime first = receptionOf(two.caf, two.id);
    const auto orientation = two.given(handover::Door::Wrong);
    CHECK(two.caf.file(two.id).scheme == model::Scheme::Msa);
    two.msa.clock().advance(qint64(2) * 24 * 3600 * 1000);
    const auto own = handover::accept(two.msa.session(), orientation);
    REQUIRE_OK(own);
    QString remark;
    CHECK(receptionOf(two.msa, *own, &remark) == first);
    CHECK(remark == u"door="_s + two.caf.vault().office());
    CHECK(two.msa.records<model::Note>(*own).isEmpty()); // the demand, not the facts of the journal
    const QString words = handover::passedOnWords(two.caf.session(), model::Scheme::Msa, first);
    CHECK_FALSE(words.contains(u"%1"_s));

    RealOffice other(u"CAF 27"_s, OfficeKind::Caf);
    two.caf.know(other);
    CHECK(handover::offer(two.caf.session(), two.caf.addCase(u"Autre"_s, u"Lise"_s), two.caf.cardOf(other), {},
                          handover::Door::Wrong)
              .error()
              .detail == u"handover: not the other fund"_s);
}
