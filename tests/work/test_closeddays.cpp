// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/closeddays.h"

#include "core/work/casedetail.h"
#include "core/work/measures.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;

namespace {

const QDate kWednesday(2026, 11, 25);

/// A case whose aid was asked for on Tuesday 24 November 2026: due on Friday 27.
model::CaseId askedForAid(TempVault &temp, const QString &name)
{
    const auto id = temp.addCase(name, u"Naïma"_s);
    const auto aid = work::measures::byCode(temp.session(), id, u"FIN-01"_s);
    REQUIRE_OK(work::measures::setStatus(temp.session(), aid->id, model::MeasureStatus::Requested));
    return id;
}

/// « 2026-11-27 / 2026-11-30 »: prudent and legal day of one clock.
QString datesOf(TempVault &temp, const model::CaseId &id, const char *clock)
{
    const auto detail = work::loadCase(temp.session(), id);
    REQUIRE_OK(detail);
    for (const model::DueRow &due : detail->dues) {
        if (due.clock == QLatin1String(clock)) {
            const auto day = [&](const QDateTime &at) {
                return at.toTimeZone(temp.session().zone).date().toString(Qt::ISODate);
            };
            return day(due.prudent) + u" / "_s + day(due.legal);
        }
    }
    return {};
}

} // namespace

TEST_CASE("a closed day moves the legal date of the open claims in the same act, and undo moves it back",
          "[work][closeddays]")
{
    TempVault temp;
    const auto asked = askedForAid(temp, u"Kervella"_s);
    const auto other = temp.addCase(u"Dupré"_s, u"Léa"_s);
    const auto order = work::measures::byCode(temp.session(), asked, u"SEC-06"_s);
    REQUIRE_OK(work::measures::setStatus(temp.session(), order->id, model::MeasureStatus::Requested));
    REQUIRE_OK(work::cases::recordEvent(temp.session(), asked, u"SEC-06.hearing_fixed"_s, {}, QDate(2026, 11, 24)));
    REQUIRE(datesOf(temp, asked, "FIN-01.payment") == u"2026-11-27 / 2026-11-27"_s);
    const QString court = datesOf(temp, asked, "SEC-06.decision");

    QList<store::ChangeSet> told;
    const QObject listener;
    QObject::connect(&temp.vault(), &store::Vault::changed, &listener,
                     [&](const store::ChangeSet &touched) { told << touched; });
    REQUIRE_OK(work::closeddays::add(temp.session(), kWednesday, u"Pont"_s));
    CHECK(datesOf(temp, asked, "FIN-01.payment") == u"2026-11-27 / 2026-11-30"_s);
    CHECK(datesOf(temp, asked, "SEC-06.decision") == court);
    REQUIRE(told.size() == 1);
    CHECK(told.first().cases == QSet<model::CaseId>{asked}); // its pages follow; no other case is derived again
    CHECK_FALSE(told.first().cases.contains(other));

    const auto act = work::undo::undoable(temp.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    CHECK((*act)->verb == u"closed_day.add"_s);
    REQUIRE_OK(work::undo::takeBack(temp.session(), **act));
    CHECK(datesOf(temp, asked, "FIN-01.payment") == u"2026-11-27 / 2026-11-27"_s);
    CHECK(work::closeddays::list(temp.session())->isEmpty());
}

TEST_CASE("closed days outlive the session, count for later claims, and go one by one", "[work][closeddays]")
{
    TempVault temp;
    REQUIRE_OK(work::closeddays::add(temp.session(), kWednesday, u"  Pont "_s));
    REQUIRE_OK(work::closeddays::add(temp.session(), QDate(2026, 11, 26), {}));
    temp.reopen();
    const auto days = work::closeddays::list(temp.session());
    REQUIRE_OK(days);
    CHECK(days->value(kWednesday) == u"Pont"_s);
    CHECK(days->size() == 2);
    const auto asked = askedForAid(temp, u"Kervella"_s);
    CHECK(datesOf(temp, asked, "FIN-01.payment") == u"2026-11-27 / 2026-12-01"_s);
    REQUIRE_OK(work::closeddays::remove(temp.session(), kWednesday));
    CHECK(datesOf(temp, asked, "FIN-01.payment") == u"2026-11-27 / 2026-11-30"_s);
    CHECK(work::closeddays::remove(temp.session(), kWednesday).error().code == ErrorCode::NotFound);
    REQUIRE_OK(work::closeddays::add(temp.session(), kWednesday, u"Pont, finalement"_s)); // again
    CHECK(work::closeddays::list(temp.session())->value(kWednesday) == u"Pont, finalement"_s);
    CHECK(work::closeddays::add(temp.session(), QDate(1926, 5, 15), {}).error().code == ErrorCode::DateOutOfRange);
}
