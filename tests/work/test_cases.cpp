// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/measures.h"
#include "core/work/notes.h"
#include "core/work/similar.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;

TEST_CASE("a new signalement gets the next number, the parcours of the territory and a running first contact",
          "[work][cases]")
{
    TempVault temp;
    temp.addCase(u"Dupré"_s, u"Léa"_s);
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const auto detail = work::loadCase(temp.session(), id);
    REQUIRE_OK(detail);
    CHECK(detail->file.reference == u"76-2026-00002"_s);
    CHECK(detail->file.templateCode == u"76"_s);
    CHECK(detail->measures.size() == 53);
    CHECK(detail->row.nextClock == u"CASE.first_contact"_s);
    CHECK(detail->row.nextDueAt == detail->file.referredAt.addSecs(72 * 3600)); // Seine-Maritime: 72 hours
}

TEST_CASE("the first contact ends its clock, a claim starts three worked days", "[work][clocks]")
{
    TempVault temp; // Tuesday 24 November 2026
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    REQUIRE_OK(work::cases::recordEvent(temp.session(), id, u"CASE.contacted"_s, temp.clock().now(), {}));
    auto detail = work::loadCase(temp.session(), id);
    CHECK(detail->row.nextClock != u"CASE.first_contact"_s);
    const auto aid = work::measures::byCode(temp.session(), id, u"FIN-01"_s);
    REQUIRE_OK(aid);
    REQUIRE_OK(work::measures::setStatus(temp.session(), aid->id, model::MeasureStatus::Requested));
    detail = work::loadCase(temp.session(), id);
    const auto due = work::governingDue(*detail, aid->id);
    REQUIRE(due.has_value());
    CHECK(due->clock == u"FIN-01.payment"_s);
    CHECK(due->prudent.toTimeZone(temp.session().zone).date() == QDate(2026, 11, 27));
    REQUIRE_OK(work::measures::setStatus(temp.session(), aid->id, model::MeasureStatus::Obtained));
    detail = work::loadCase(temp.session(), id);
    const auto after = work::governingDue(*detail, aid->id);
    CHECK((!after || after->clock != u"FIN-01.payment"_s));
}

TEST_CASE("an order asked for waits for the hearing date and says so", "[work][clocks]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const auto order = work::measures::byCode(temp.session(), id, u"SEC-06"_s);
    REQUIRE_OK(work::measures::setStatus(temp.session(), order->id, model::MeasureStatus::Requested));
    const auto detail = work::loadCase(temp.session(), id);
    const auto due = work::governingDue(*detail, order->id);
    REQUIRE(due.has_value());
    CHECK(due->waitingFor == u"SEC-06.hearing_fixed"_s);
    CHECK_FALSE(due->prudent.isValid());
}

TEST_CASE("closing asks for a reason and stops the clocks; reopening keeps the whole history", "[work][cases]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    REQUIRE_OK(work::notes::add(temp.session(), id, model::NoteKind::Fact, u"Premier appel"_s));
    CHECK_FALSE(work::cases::close(temp.session(), id, model::ExitReason::None, {}));
    REQUIRE_OK(work::cases::close(temp.session(), id, model::ExitReason::Autonomous, {}));
    auto detail = work::loadCase(temp.session(), id);
    CHECK(detail->file.status == model::CaseStatus::Exited);
    CHECK(detail->dues.isEmpty());
    REQUIRE_OK(work::cases::reopen(temp.session(), id));
    detail = work::loadCase(temp.session(), id);
    CHECK(detail->file.status == model::CaseStatus::Active);
    CHECK(detail->notes.size() == 1);
    CHECK_FALSE(detail->dues.isEmpty());
    CHECK_FALSE(work::cases::reopen(temp.session(), id));
}

TEST_CASE("a case without any name, from the future or with a taken number is refused", "[work][cases]")
{
    TempVault temp;
    work::cases::NewCase nobody;
    nobody.file.referredAt = temp.clock().now();
    CHECK(work::cases::open(temp.session(), nobody).error().code == ErrorCode::InvalidInput);
    work::cases::NewCase future;
    future.person.lastName = u"Dupré"_s;
    future.file.referredAt = temp.clock().now().addDays(3);
    CHECK_FALSE(work::cases::open(temp.session(), future));
    work::cases::NewCase taken;
    taken.person.lastName = u"Dupré"_s;
    taken.file.referredAt = temp.clock().now();
    taken.file.reference = u"76-2026-00001"_s;
    REQUIRE_OK(work::cases::open(temp.session(), taken));
    CHECK_FALSE(work::cases::open(temp.session(), taken));
}

TEST_CASE("a field that cannot hold the typed text says what it expects", "[work][cases]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const auto refused = work::cases::setField(temp.session(), id, u"person.birth_date"_s, u"31/02/1990"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(refused.error().detail.contains(u"a date"_s));
    CHECK(work::cases::setField(temp.session(), id, u"scheme"_s, u"ursaf"_s).error().detail.contains(u"caf, msa"_s));
    CHECK(work::cases::setField(temp.session(), id, u"status"_s, u"exited"_s).error().code == ErrorCode::Refused);
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"scheme"_s, u"msa"_s));
}

TEST_CASE("someone already known is recognised, with the reason", "[work][similar]")
{
    TempVault temp;
    temp.addCase(u"Lefèvre"_s, u"Océane"_s);
    temp.addCase(u"Lefebvre"_s, u"Marion"_s);
    temp.addCase(u"Le Fevre"_s, u"Anne-Lise"_s);
    temp.addCase(u"Popescu"_s, u"Ioana"_s, u"0639981234"_s);
    const auto rows = work::cases::rows(temp.session());
    REQUIRE_OK(rows);
    const QDate today = temp.session().today();
    const work::KnownRows known(*rows);

    const auto typed = known.similarTo({u"Lefev"_s, {}, {}, {}, {}}, today);
    CHECK(typed.size() == 3);

    const auto exact = known.similarTo({u"LEFEVRE"_s, {}, u"oceane"_s, {}, {}}, today);
    REQUIRE_FALSE(exact.isEmpty());
    CHECK(exact.first().row.firstName == u"Océane"_s);
    CHECK(exact.first().reasons.contains(work::MatchReason::SameName));
    CHECK(exact.first().reasons.contains(work::MatchReason::SameFirstName));

    const auto phone = known.similarTo({u"Martin"_s, {}, {}, {}, {u"+33639981234"_s}}, today);
    REQUIRE(phone.size() == 1);
    CHECK(phone.first().weight >= work::kProbableDuplicate);
    CHECK(known.similarTo({u"Martin"_s, {}, {}, {}, {}}, today).isEmpty());
}
