// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casemove.h"

#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/measures.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;

namespace {

/// A case of Marseille whose commission acknowledged the demand on 20 October 2026.
model::CaseId dalo(TempVault &temp)
{
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"department"_s, u"13"_s));
    const auto measure = work::measures::byCode(temp.session(), id, u"LOG-12"_s);
    REQUIRE_OK(work::measures::setStatus(temp.session(), measure->id, model::MeasureStatus::InProgress));
    REQUIRE_OK(work::cases::recordEvent(temp.session(), id, u"LOG-12.acknowledged"_s, {}, QDate(2026, 10, 20)));
    return id;
}

const work::cases::ClockMove *of(const work::cases::Move &move, const char *clock)
{
    const auto found = std::find_if(move.clocks.cbegin(), move.clocks.cend(),
                                    [&](const auto &one) { return one.clock == QLatin1String(clock); });
    return found == move.clocks.cend() ? nullptr : &*found;
}

QDate prudentDay(TempVault &temp, const model::CaseId &id)
{
    const auto detail = work::loadCase(temp.session(), id);
    const auto measure = work::measures::byCode(temp.session(), id, u"LOG-12"_s);
    const auto due = work::governingDue(*detail, measure->id);
    return due ? due->prudent.toTimeZone(temp.session().zoneOf(detail->file.department)).date() : QDate();
}

} // namespace

TEST_CASE("a move from Marseille to La Réunion tells the commission's months, the holidays and the hour",
          "[work][casemove]")
{
    TempVault temp;
    const auto id = dalo(temp);
    const auto move = work::cases::movePreview(temp.session(), id, u"974"_s);
    REQUIRE_OK(move);
    CHECK(move->from->code == u"13"_s);
    CHECK(move->to->zone == model::HolidayZone::LaReunion);
    CHECK(move->changesHolidays());
    CHECK(move->changesTime());
    const auto *commission = of(*move, "LOG-12.commission");
    REQUIRE(commission != nullptr);
    CHECK(commission->before.span.length == 3);
    CHECK(commission->after.span.length == 6);
    CHECK(commission->before.due.prudent.toTimeZone(QTimeZone("Europe/Paris")).date() == QDate(2027, 1, 20));
    CHECK(commission->after.due.prudent.toTimeZone(QTimeZone("Indian/Reunion")).date() == QDate(2027, 4, 20));
    CHECK(of(*move, "CASE.support_review") ==
          nullptr); // same length, same date: the end of the day is there another instant
    CHECK(prudentDay(temp, id) == QDate(2027, 1, 20)); // only told

    REQUIRE_OK(work::cases::setField(temp.session(), id, u"department"_s, u"974"_s));
    CHECK(prudentDay(temp, id) == QDate(2027, 4, 20));
    const auto act = work::undo::undoable(temp.session());
    REQUIRE(act->has_value());
    REQUIRE_OK(work::undo::takeBack(temp.session(), **act));
    CHECK(prudentDay(temp, id) == QDate(2027, 1, 20));
}

TEST_CASE("a move inside the metropolis tells local delays only", "[work][casemove]")
{
    TempVault temp;
    const auto id = dalo(temp);
    const auto move = work::cases::movePreview(temp.session(), id, u"76"_s);
    REQUIRE_OK(move);
    CHECK_FALSE(move->changesHolidays());
    CHECK_FALSE(move->changesTime());
    CHECK(of(*move, "LOG-12.commission") == nullptr);
    const auto *contact = of(*move, "CASE.first_contact"); // Seine-Maritime counts 72 hours
    REQUIRE(contact != nullptr);
    CHECK(contact->after.span.unit == model::ClockUnit::Hours);
    CHECK(work::cases::movePreview(temp.session(), id, u"13"_s)->clocks.isEmpty());
    CHECK(work::cases::movePreview(temp.session(), id, u"99"_s).error().detail == u"unknown department 99"_s);
    CHECK(work::cases::setField(temp.session(), id, u"department"_s, u"99"_s).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a clock that still waits tells the length it will have", "[work][casemove]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const auto measure = work::measures::byCode(temp.session(), id, u"LOG-12"_s);
    REQUIRE_OK(work::measures::setStatus(temp.session(), measure->id, model::MeasureStatus::InProgress));
    const auto move = work::cases::movePreview(temp.session(), id, u"971"_s);
    const auto *commission = of(*move, "LOG-12.commission");
    REQUIRE(commission != nullptr);
    CHECK(commission->after.span.length == 6);
    CHECK(commission->after.due.waitingFor == u"LOG-12.acknowledged"_s);
}

TEST_CASE("01:30 on the 12th in La Réunion is the 12th in a case there, the 11th in one of Paris", "[work][casemove]")
{
    TempVault temp;
    temp.clock().set(QDateTime(QDate(2026, 11, 24), QTime(8, 20), Qt::UTC));
    const QDateTime instant(QDate(2026, 11, 12), QTime(1, 30), QTimeZone("Indian/Reunion"));
    const QList<std::pair<QString, QDate>> offices = {{u"974"_s, QDate(2027, 5, 12)}, {u"76"_s, QDate(2027, 2, 11)}};
    for (const auto &[department, expected] : offices) {
        const auto id = temp.addCase(u"Kervella"_s, department);
        REQUIRE_OK(work::cases::setField(temp.session(), id, u"department"_s, department));
        const auto measure = work::measures::byCode(temp.session(), id, u"LOG-12"_s);
        REQUIRE_OK(work::measures::setStatus(temp.session(), measure->id, model::MeasureStatus::InProgress));
        REQUIRE_OK(work::cases::recordEvent(temp.session(), id, u"LOG-12.acknowledged"_s, instant, {}));
        CHECK(prudentDay(temp, id) == expected);
    }
}
