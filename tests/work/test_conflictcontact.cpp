// SPDX-License-Identifier: GPL-3.0-or-later
// A way of reaching her that two posts wrote differently: what is allowed until somebody decides.
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/conflicts.h"
#include "core/work/contacts.h"
#include "tests/kit/catch.h"
#include "tests/kit/twoposts.h"

using namespace relais;
using work::conflicts::Conflict;

namespace {

constexpr qint64 kMinute = 60'000;

void set(TempVault &post, const model::CaseId &id, const QString &field, const QString &text)
{
    REQUIRE_OK(work::cases::setField(post.session(), id, field, text));
    post.clock().advance(kMinute);
}

QList<Conflict> openAt(TempVault &post)
{
    const auto conflicts = work::conflicts::open(post.session());
    REQUIRE_OK(conflicts);
    return *conflicts;
}

void decide(TempVault &post, const Conflict &conflict, const QString &stamp)
{
    REQUIRE_OK(work::conflicts::decide(post.session(), conflict.record, conflict.field, stamp));
    post.clock().advance(kMinute);
}

/// A telephone that both posts know to be safe, checked today.
struct Line {
    TwoPosts posts;
    model::CaseId id;

    Line()
    {
        id = posts.first.addCase(u"Exemple"_s, u"Ada"_s, u"06 39 98 41 07"_s);
        set(posts.first, id, u"contact.safe"_s, u"yes"_s);
        set(posts.first, id, u"contact.checked_on"_s, u"2026-11-24"_s);
        set(posts.first, id, u"contact.hours"_s, u"tout le temps"_s);
        posts.meet();
        posts.second.clock().set(posts.first.clock().now());
    }
    void differ(const QString &field, const QString &here, const QString &there)
    {
        set(posts.first, id, field, here);
        posts.second.clock().advance(kMinute / 2); // so that the second holds
        set(posts.second, id, field, there);
        posts.meet();
    }
    model::ContactVerdict verdict(TempVault &post)
    {
        const auto detail = work::loadCase(post.session(), id);
        REQUIRE_OK(detail);
        const auto row = work::contacts::verdict(detail->row.contact, model::ContactAct::Phone,
                                                 work::contacts::homeOf(detail->file), post.clock().now());
        const auto record = work::contacts::verdict(detail->contacts.first(), model::ContactAct::Phone,
                                                    work::contacts::homeOf(detail->file), post.clock().now());
        CHECK(row.reason == record.reason); // the line of the file active says the same as the case
        CHECK(row.isDisputed == record.isDisputed);
        return row;
    }
    Result<void> call(TempVault &post, const QString &reason = {})
    {
        const auto detail = work::loadCase(post.session(), id);
        REQUIRE_OK(detail);
        return work::contacts::recordCall(post.session(), id, detail->contacts.first().id, model::CallOutcome::NoAnswer,
                                          {}, reason);
    }
};

} // namespace

TEST_CASE("while her hours are disputed, only those that both values allow are allowed", "[work][conflicts][contact]")
{
    Line line; // it is twenty past nine, and some minutes
    REQUIRE(line.verdict(line.posts.first).isPossible());
    SECTION("none in common")
    {
        line.differ(u"contact.hours"_s, u"9h-11h30 lun-ven"_s, u"13h30-16h lun-ven"_s);
        for (TempVault *post : {&line.posts.first, &line.posts.second}) {
            const model::ContactVerdict verdict = line.verdict(*post);
            CHECK(verdict.isDisputed);
            CHECK(verdict.reason == model::ContactReason::NeverOpen);
            const Result<void> called = line.call(*post, u"il faut la prévenir"_s);
            REQUIRE_FALSE(called);
            CHECK(called.error().code == ErrorCode::Refused);
        }
        const Conflict card = openAt(line.posts.first).at(0);
        line.posts.first.clock().advance(10 * kMinute);
        decide(line.posts.first, card, card.losers.first().stamp);
        CHECK_FALSE(line.verdict(line.posts.first).isDisputed);
        CHECK(line.verdict(line.posts.first).isPossible());
        CHECK(line.call(line.posts.first).has_value());
    }
    SECTION("a part in common")
    {
        line.differ(u"contact.hours"_s, u"9h-11h30 lun-ven"_s, u"11h-16h lun-ven"_s);
        const model::ContactVerdict verdict = line.verdict(line.posts.first);
        CHECK(verdict.state == model::ContactState::NotBefore);
        REQUIRE(verdict.opens);
        CHECK(verdict.opens->toTimeZone(line.posts.first.session().zone).time() == QTime(11, 0));
        CHECK(verdict.next.first().to.toTimeZone(line.posts.first.session().zone).time() == QTime(11, 30));
    }
    SECTION("one of them is not understood")
    {
        line.differ(u"contact.hours"_s, u"quand le chat dort"_s, u"tout le temps"_s);
        CHECK(line.verdict(line.posts.first).reason == model::ContactReason::HoursUnknown);
    }
}

TEST_CASE("a channel is safe only when both values say so, and a disputed number is not called",
          "[work][conflicts][contact]")
{
    Line line;
    SECTION("safe")
    {
        line.differ(u"contact.safe"_s, u"no"_s, u"unknown"_s);
        CHECK(line.verdict(line.posts.first).reason == model::ContactReason::Unsafe);
        CHECK(line.verdict(line.posts.second).reason == model::ContactReason::Unsafe);
    }
    SECTION("the number, which is one card with what it means")
    {
        line.differ(u"contact.value"_s, u"06 39 98 41 08"_s, u"06 39 98 41 09"_s);
        const QList<Conflict> cards = openAt(line.posts.first);
        REQUIRE(cards.size() == 1);
        CHECK(cards.first().field == u"value"_s);
        CHECK(line.verdict(line.posts.first).reason == model::ContactReason::Disputed);
        CHECK_FALSE(line.call(line.posts.first, u"il faut la prévenir"_s));
        line.posts.first.clock().advance(10 * kMinute);
        decide(line.posts.first, cards.first(), cards.first().losers.first().stamp);
        CHECK(openAt(line.posts.first).isEmpty());
        const auto detail = work::loadCase(line.posts.first.session(), line.id);
        REQUIRE_OK(detail);
        CHECK(detail->contacts.first().e164 == u"+33639984108"_s);
        CHECK(line.verdict(line.posts.first).reason == model::ContactReason::SafetyUnknown); // a new number
    }
    SECTION("the number, of which one post has asked her")
    {
        line.differ(u"contact.value"_s, u"06 39 98 41 08"_s, u"06 39 98 41 09"_s);
        set(line.posts.first, line.id, u"contact.safe"_s, u"yes"_s);
        set(line.posts.first, line.id, u"contact.checked_on"_s, u"2026-11-24"_s);
        line.posts.first.clock().advance(10 * kMinute);
        const Conflict card = openAt(line.posts.first).at(0);
        decide(line.posts.first, card, card.winner.stamp);
        CHECK_FALSE(line.verdict(line.posts.first).isPossible()); // of which of the two, no record tells
        set(line.posts.first, line.id, u"contact.safe"_s, u"yes"_s);
        set(line.posts.first, line.id, u"contact.checked_on"_s, u"2026-11-24"_s);
        CHECK(line.verdict(line.posts.first).isPossible());
    }
}
