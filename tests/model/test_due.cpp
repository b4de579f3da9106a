// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "core/model/due.h"

#include <rapidcheck.h>

using namespace relais;
using namespace relais::model;

namespace {

ClockRule rule(ClockUnit unit, int length, ClockRoll roll = ClockRoll::None)
{
    ClockRule made;
    made.code = u"TEST.clock"_s;
    made.start = u"TEST.event"_s;
    made.span = {unit, length};
    made.roll = roll;
    return made;
}

ClockGround ground(const char *department, const QSet<QDate> &closed = {})
{
    return groundOf(QString::fromLatin1(department), closed).value();
}

struct Example {
    const char *why;
    ClockUnit unit;
    int length;
    ClockRoll roll;
    const char *department;
    QDate start;
    QDate prudent;
    QDate legal;
};

using enum ClockUnit;
constexpr auto kNone = ClockRoll::None;
constexpr auto kRoll = ClockRoll::Cpc642;

// clang-format off
const QList<Example> kExamples = {
    {"the day of the event does not count", CalendarDays, 5, kNone, "76", {2026, 11, 23}, {2026, 11, 28}, {2026, 11, 28}},
    {"calendar days run over a Sunday and a holiday", CalendarDays, 5, kNone, "76", {2026, 11, 9}, {2026, 11, 14}, {2026, 11, 14}},
    {"ends on Saturday, rolls to Monday", CalendarDays, 5, kRoll, "76", {2026, 11, 23}, {2026, 11, 28}, {2026, 11, 30}},
    {"ends on Sunday, rolls to Monday", CalendarDays, 6, kRoll, "76", {2026, 11, 23}, {2026, 11, 29}, {2026, 11, 30}},
    {"a Saturday inside counts", CalendarDays, 7, kRoll, "76", {2026, 11, 23}, {2026, 11, 30}, {2026, 11, 30}},
    {"ends on Saturday 1 May 2027, rolls over Sunday", CalendarDays, 2, kRoll, "76", {2027, 4, 29}, {2027, 5, 1}, {2027, 5, 3}},
    {"ends on Easter Saturday 2026, rolls over Easter Monday", CalendarDays, 2, kRoll, "76", {2026, 4, 2}, {2026, 4, 4}, {2026, 4, 7}},
    {"Good Friday is a working day in the 76", CalendarDays, 2, kRoll, "76", {2026, 4, 1}, {2026, 4, 3}, {2026, 4, 3}},
    {"Good Friday in the 67 rolls over Easter", CalendarDays, 2, kRoll, "67", {2026, 4, 1}, {2026, 4, 3}, {2026, 4, 7}},
    {"Whit Monday rolls to Tuesday", CalendarDays, 1, kRoll, "76", {2026, 5, 24}, {2026, 5, 25}, {2026, 5, 26}},
    {"26 December is a holiday in the 57 alone", CalendarDays, 1, kRoll, "57", {2024, 12, 25}, {2024, 12, 26}, {2024, 12, 27}},
    {"20 December is a holiday in the 974", CalendarDays, 1, kRoll, "974", {2027, 12, 19}, {2027, 12, 20}, {2027, 12, 21}},
    {"three ouvrés from a Monday", WorkedDays, 3, kNone, "76", {2026, 11, 23}, {2026, 11, 26}, {2026, 11, 26}},
    {"three ouvrés over a weekend", WorkedDays, 3, kNone, "76", {2026, 11, 26}, {2026, 12, 1}, {2026, 12, 1}},
    {"received on a Saturday, counted from Monday", WorkedDays, 3, kNone, "76", {2026, 11, 28}, {2026, 12, 2}, {2026, 12, 2}},
    {"three ouvrés over 11 November", WorkedDays, 3, kNone, "76", {2026, 11, 9}, {2026, 11, 13}, {2026, 11, 13}},
    {"five ouvrés over Ascension", WorkedDays, 5, kNone, "76", {2026, 5, 11}, {2026, 5, 19}, {2026, 5, 19}},
    {"1 May on a Saturday takes nothing from ouvrés", WorkedDays, 3, kNone, "76", {2027, 4, 29}, {2027, 5, 4}, {2027, 5, 4}},
    {"1 May on a Saturday takes one ouvrable", WorkableDays, 2, kNone, "76", {2027, 4, 29}, {2027, 5, 3}, {2027, 5, 3}},
    {"a Saturday is ouvrable", WorkableDays, 2, kNone, "76", {2026, 11, 26}, {2026, 11, 28}, {2026, 11, 28}},
    {"27 May counts as ouvré in the 76", WorkedDays, 3, kNone, "76", {2026, 5, 26}, {2026, 5, 29}, {2026, 5, 29}},
    {"27 May is no ouvré in Guadeloupe", WorkedDays, 3, kNone, "971", {2026, 5, 26}, {2026, 6, 1}, {2026, 6, 1}},
    {"same day number one month later", Months, 1, kNone, "76", {2026, 11, 24}, {2026, 12, 24}, {2026, 12, 24}},
    {"31 January has no 31 February", Months, 1, kNone, "76", {2026, 1, 31}, {2026, 2, 28}, {2026, 2, 28}},
    {"31 January of a leap year", Months, 1, kNone, "76", {2028, 1, 31}, {2028, 2, 29}, {2028, 2, 29}},
    {"30 April is not the end of May", Months, 1, kNone, "76", {2026, 4, 30}, {2026, 5, 30}, {2026, 5, 30}},
    {"31 August has no 31 February", Months, 6, kNone, "76", {2026, 8, 31}, {2027, 2, 28}, {2027, 2, 28}},
    {"a month that ends on a Saturday rolls", Months, 1, kRoll, "76", {2026, 10, 28}, {2026, 11, 28}, {2026, 11, 30}},
    {"a year from 29 February", Years, 1, kNone, "76", {2024, 2, 29}, {2025, 2, 28}, {2025, 2, 28}},
    {"four years from 29 February", Years, 4, kNone, "76", {2024, 2, 29}, {2028, 2, 29}, {2028, 2, 29}},
    {"three years to New Year's Day roll", Years, 3, kRoll, "76", {2026, 1, 1}, {2029, 1, 1}, {2029, 1, 2}},
    {"twelve nights end on the thirteenth day", Nights, 12, kNone, "95", {2026, 11, 1}, {2026, 11, 13}, {2026, 11, 13}},
};
// clang-format on

} // namespace

TEST_CASE("delays told in days, months and years end on the day the law says", "[model][due]")
{
    for (const Example &example : kExamples) {
        INFO(example.why);
        const auto due =
            dueOf(rule(example.unit, example.length, example.roll), {{}, example.start}, ground(example.department));
        REQUIRE_OK(due);
        REQUIRE(due->prudent);
        CHECK(due->prudent->date() == example.prudent);
        CHECK(due->legal->date() == example.legal);
        CHECK(due->prudent->time() == QTime(23, 59, 59, 999));
        CHECK(due->precision == Precision::Day);
        CHECK_FALSE(due->opens);
        CHECK(due->waitingFor.isEmpty());
    }
}

TEST_CASE("hours run through nights, Sundays and both changes of the clock", "[model][due]")
{
    const auto end = [](const QDateTime &start, int hours, const char *department) {
        const auto due = dueOf(rule(ClockUnit::Hours, hours), {start, {}}, ground(department));
        return due ? isoText(*due->legal, due->precision) : due.error().detail;
    };
    const QTimeZone paris("Europe/Paris");
    CHECK(end({{2026, 11, 21}, {18, 30}, paris}, 72, "76") == u"2026-11-24T18:30:00+01:00"_s);
    // Spring forward on 29 March 2026, back on 25 October 2026: the wall says one hour more, then one less.
    CHECK(end({{2026, 3, 28}, {18, 0}, paris}, 24, "76") == u"2026-03-29T19:00:00+02:00"_s);
    CHECK(end({{2026, 10, 24}, {18, 0}, paris}, 24, "76") == u"2026-10-25T17:00:00+01:00"_s);
    CHECK(end({{2026, 3, 28}, {18, 0}, QTimeZone("Indian/Reunion")}, 24, "974") == u"2026-03-29T18:00:00+04:00"_s);
    // The same instant told in another place is still the same instant.
    CHECK(end({{2026, 11, 24}, {8, 0}, Qt::UTC}, 24, "974") == u"2026-11-25T12:00:00+04:00"_s);
}

TEST_CASE("hours from a day without an hour: prudent from its start, legal from its end", "[model][due]")
{
    const auto due = dueOf(rule(ClockUnit::Hours, 24), {{}, QDate(2026, 11, 24)}, ground("76"));
    REQUIRE_OK(due);
    CHECK(isoText(*due->prudent, due->precision) == u"2026-11-25T00:00:00+01:00"_s);
    CHECK(isoText(*due->legal, due->precision) == u"2026-11-26T00:00:00+01:00"_s);
}

TEST_CASE("01:30 on the 12th in La Réunion is the 11th in Paris", "[model][due]")
{
    const QDateTime instant(QDate(2026, 11, 12), QTime(1, 30), QTimeZone("Indian/Reunion"));
    const ClockRule five = rule(ClockUnit::CalendarDays, 5);
    CHECK(dueOf(five, {instant, {}}, ground("974"))->prudent->date() == QDate(2026, 11, 17));
    CHECK(dueOf(five, {instant, {}}, ground("76"))->prudent->date() == QDate(2026, 11, 16));
}

TEST_CASE("a day the fund closes moves the legal date of its worked days, never the prudent one", "[model][due]")
{
    const ClockGround closed = ground("76", {QDate(2026, 11, 25)});
    ClockRule payment = rule(ClockUnit::WorkedDays, 3);
    payment.place = ClockPlace::Fund;
    const auto due = dueOf(payment, {{}, QDate(2026, 11, 23)}, closed);
    REQUIRE_OK(due);
    CHECK(due->prudent->date() == QDate(2026, 11, 26));
    CHECK(due->legal->date() == QDate(2026, 11, 27));
    // The fund's closing extends no delay before a court, and no worked days of another body.
    const auto court = dueOf(rule(ClockUnit::CalendarDays, 2, ClockRoll::Cpc642), {{}, QDate(2026, 11, 23)}, closed);
    CHECK(court->legal->date() == QDate(2026, 11, 25));
    const auto other = dueOf(rule(ClockUnit::WorkedDays, 3), {{}, QDate(2026, 11, 23)}, closed);
    CHECK(other->legal->date() == QDate(2026, 11, 26));
}

TEST_CASE("a clock whose start is unknown says what it waits for, and no date", "[model][due]")
{
    const auto due = dueOf(rule(ClockUnit::CalendarDays, 6), {}, ground("76"));
    REQUIRE_OK(due);
    CHECK(due->waitingFor == u"TEST.event"_s);
    CHECK_FALSE(due->prudent);
    CHECK_FALSE(due->legal);
    CHECK_FALSE(due->opens);
}

TEST_CASE("a window opens and closes; an opening alone has no end", "[model][due]")
{
    ClockRule window = rule(ClockUnit::Years, 1);
    window.opens = ClockSpan{ClockUnit::Months, 2};
    const auto due = dueOf(window, {{}, QDate(2026, 1, 10)}, ground("76"));
    REQUIRE_OK(due);
    CHECK(isoText(*due->opens, due->precision) == u"2026-03-10"_s);
    CHECK(due->opens->time() == QTime(0, 0));
    CHECK(due->legal->date() == QDate(2027, 1, 10));

    ClockRule opening = rule(ClockUnit::Months, 12);
    opening.bound = ClockBound::Opening;
    const auto later = dueOf(opening, {{}, QDate(2026, 1, 10)}, ground("76"));
    REQUIRE_OK(later);
    CHECK(later->opens->date() == QDate(2027, 1, 10));
    CHECK_FALSE(later->prudent);
    CHECK_FALSE(later->legal);
}

TEST_CASE("a proof of less than a year is prudently used by the eve of its anniversary", "[model][due]")
{
    ClockRule validity = rule(ClockUnit::Months, 12);
    validity.bound = ClockBound::Before;
    const auto due = dueOf(validity, {{}, QDate(2025, 12, 1)}, ground("76"));
    REQUIRE_OK(due);
    CHECK(due->prudent->date() == QDate(2026, 11, 30));
    CHECK(due->legal->date() == QDate(2026, 12, 1));
}

TEST_CASE("dates outside 1950 to 2100 are refused with the clock and the year", "[model][due]")
{
    const ClockRule five = rule(ClockUnit::Years, 5);
    CHECK(dueOf(five, {{}, QDate(1950, 1, 1)}, ground("76")));
    for (const QDate &start : {QDate(1949, 12, 31), QDate(2101, 1, 1), QDate(2096, 1, 1)}) {
        const auto refused = dueOf(five, {{}, start}, ground("76"));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::DateOutOfRange);
        CHECK(refused.error().detail.startsWith(u"TEST.clock "_s));
    }
    CHECK(groundOf(u"99"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("the prudent date is never after the legal one, and closing a day never brings a date forward",
          "[model][due]")
{
    const bool held = rc::check([](void) {
        const auto unit = Words<ClockUnit>::kList[*rc::gen::inRange<std::size_t>(0, 7)].first;
        const auto roll = *rc::gen::element(ClockRoll::None, ClockRoll::Cpc642);
        const auto zone = Words<HolidayZone>::kList[*rc::gen::inRange<std::size_t>(0, 13)].first;
        const QDate start = QDate(1950, 1, 1).addDays(*rc::gen::inRange(0, 365 * 135));
        ClockRule one = rule(unit, *rc::gen::inRange(1, 15), roll);
        one.bound = *rc::gen::element(ClockBound::End, ClockBound::Before);
        one.place = *rc::gen::element(ClockPlace::Case, ClockPlace::Fund);
        const QTimeZone paris("Europe/Paris");
        const QDate shut = start.addDays(*rc::gen::inRange(1, 20));
        const auto open = dueOf(one, {{}, start}, {WorkCalendar(zone), paris});
        const auto closed = dueOf(one, {{}, start}, {WorkCalendar(zone, {shut}), paris});
        const auto more = dueOf(one, {{}, start}, {WorkCalendar(zone, {shut, shut.addDays(1)}), paris});
        RC_ASSERT(open.has_value() && closed.has_value() && more.has_value());
        RC_ASSERT(*open->prudent <= *open->legal);
        RC_ASSERT(*closed->prudent <= *closed->legal);
        RC_ASSERT(*closed->legal >= *open->legal);
        RC_ASSERT(*more->legal >= *closed->legal);
        RC_ASSERT(*closed->prudent == *open->prudent);
    });
    CHECK(held);
}

TEST_CASE("a zone with more holidays never ends before the metropolis, and an opening opens on one day only",
          "[model][due]")
{
    const bool held = rc::check([](void) {
        const auto unit = *rc::gen::element(ClockUnit::CalendarDays, ClockUnit::WorkableDays, ClockUnit::WorkedDays,
                                            ClockUnit::Months, ClockUnit::Years, ClockUnit::Nights);
        const auto zone = Words<HolidayZone>::kList[*rc::gen::inRange<std::size_t>(0, 13)].first;
        const QDate start = QDate(1950, 1, 1).addDays(*rc::gen::inRange(0, 365 * 135));
        ClockRule one = rule(unit, *rc::gen::inRange(1, 15), ClockRoll::Cpc642);
        const QTimeZone paris("Europe/Paris");
        const auto few = dueOf(one, {{}, start}, {WorkCalendar(HolidayZone::Metropole), paris});
        const auto many = dueOf(one, {{}, start}, {WorkCalendar(zone), paris});
        RC_ASSERT(few.has_value() && many.has_value());
        RC_ASSERT(*many->legal >= *few->legal);
        RC_ASSERT(*many->prudent >= *few->prudent);
        one.bound = ClockBound::Opening;
        const auto opens = dueOf(one, {{}, start}, {WorkCalendar(zone), paris});
        RC_ASSERT(opens.has_value() && opens->opens && !opens->prudent && !opens->legal);
        RC_ASSERT(opens->opens->date() > start);
    });
    CHECK(held);
}

TEST_CASE("the same number of ouvrés ends no earlier than of ouvrables, and those no earlier than of calendar days",
          "[model][due]")
{
    const bool held = rc::check([](void) {
        const auto zone = Words<HolidayZone>::kList[*rc::gen::inRange<std::size_t>(0, 13)].first;
        const QDate start = QDate(1950, 1, 1).addDays(*rc::gen::inRange(0, 365 * 150));
        const int length = *rc::gen::inRange(1, 60);
        const ClockGround place{WorkCalendar(zone), QTimeZone("Europe/Paris")};
        const auto end = [&](ClockUnit unit) { return *dueOf(rule(unit, length), {{}, start}, place)->legal; };
        RC_ASSERT(end(ClockUnit::WorkedDays) >= end(ClockUnit::WorkableDays));
        RC_ASSERT(end(ClockUnit::WorkableDays) >= end(ClockUnit::CalendarDays));
    });
    CHECK(held);
}
