// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedetail.h"
#include "core/work/dues.h"
#include "core/work/measures.h"
#include "core/work/postponement.h"
#include "core/work/rulewords.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;
using work::DueBand;

namespace {

QDateTime utc(int month, int day, int hour, int minute = 0)
{
    return {QDate(2026, month, day), QTime(hour, minute), Qt::UTC};
}

/// A case received at that moment; the first contact is due 72 hours later in the Seine-Maritime.
model::CaseId receivedAt(TempVault &temp, const QDateTime &at, const QString &department = {})
{
    work::cases::NewCase one;
    one.person.lastName = u"Petrenko"_s;
    one.file.referredAt = at;
    one.file.department = department;
    const auto id = work::cases::open(temp.session(), one);
    REQUIRE_OK(id);
    temp.clock().advance(1000);
    return *id;
}

/// The same, already contacted, with one measure in that state.
model::CaseId withMeasure(TempVault &temp, const QString &code, model::MeasureStatus status)
{
    const model::CaseId id = receivedAt(temp, temp.clock().now());
    REQUIRE_OK(work::cases::recordEvent(temp.session(), id, u"CASE.contacted"_s, temp.clock().now(), {}));
    const auto measure = work::measures::byCode(temp.session(), id, code);
    REQUIRE_OK(measure);
    REQUIRE_OK(work::measures::setStatus(temp.session(), measure->id, status));
    temp.clock().advance(1000);
    return id;
}

QList<model::DueLine> linesOf(TempVault &temp, int days = 7)
{
    const auto dues = work::duesWithin(temp.session(), {days, 200});
    REQUIRE_OK(dues);
    return dues->lines;
}

QStringList bandsOf(TempVault &temp)
{
    const work::BandScale scale(temp.session());
    QStringList bands;
    for (const model::DueLine &line : linesOf(temp)) {
        bands << model::word(scale.of(line.due)) + u' ' + line.due.clock;
    }
    return bands;
}

} // namespace

TEST_CASE("what is due stands in bands, late first, then what waits for an event and for a partner", "[work][dues]")
{
    TempVault temp;
    withMeasure(temp, u"SAN-01"_s, model::MeasureStatus::Requested);
    withMeasure(temp, u"SEC-06"_s, model::MeasureStatus::Requested);
    const auto hearing = withMeasure(temp, u"SEC-06"_s, model::MeasureStatus::InProgress);
    REQUIRE_OK(work::cases::recordEvent(temp.session(), hearing, u"SEC-06.hearing_fixed"_s, {}, QDate(2026, 11, 23)));
    receivedAt(temp, utc(11, 23, 8));
    receivedAt(temp, utc(11, 21, 14));
    receivedAt(temp, utc(11, 20, 16, 40));
    CHECK(bandsOf(temp) == QStringList{u"late CASE.first_contact"_s, u"today CASE.first_contact"_s,
                                       u"soon CASE.first_contact"_s, u"week SEC-06.decision"_s,
                                       u"waiting SEC-06.decision"_s, u"partner SAN-01.answer"_s});
}

TEST_CASE("within a band the most endangered comes first, and a changed danger moves its line", "[work][dues]")
{
    TempVault temp;
    const auto older = receivedAt(temp, utc(11, 20, 8));
    const auto newer = receivedAt(temp, utc(11, 20, 16));
    CHECK(linesOf(temp).first().due.caseId == older);
    REQUIRE_OK(work::cases::assessDanger(temp.session(), newer, model::DangerLevel::High, u"menaces"_s));
    CHECK(linesOf(temp).first().due.caseId == newer);
    CHECK(linesOf(temp).first().danger == model::DangerLevel::High);
    // What nobody has assessed comes before a low danger.
    REQUIRE_OK(work::cases::assessDanger(temp.session(), newer, model::DangerLevel::Low, u"grille"_s));
    CHECK(linesOf(temp).first().due.caseId == older);
}

TEST_CASE("a clock of the case is postponed with its reason; the legal date stays, Ctrl+Z takes it back",
          "[work][dues]")
{
    TempVault temp;
    receivedAt(temp, utc(11, 20, 16, 40));
    const model::DueLine late = linesOf(temp).first();
    REQUIRE(late.due.measure.isEmpty());
    REQUIRE_OK(work::postpone(temp.session(), late.due, QDate(2026, 11, 26), u" rappel de l’association "_s));
    const model::DueLine line = linesOf(temp).first();
    CHECK(bandsOf(temp) == QStringList{u"soon CASE.first_contact"_s});
    CHECK(line.postponedTo == QDate(2026, 11, 26));
    CHECK(line.postponedWhy == u"rappel de l’association"_s);
    CHECK(line.due.legal == late.due.legal);
    CHECK(line.due.prudent.toTimeZone(temp.session().zone).date() == QDate(2026, 11, 26));

    temp.clock().advance(1000);
    const auto act = work::undo::undoable(temp.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    REQUIRE_OK(work::undo::takeBack(temp.session(), **act));
    CHECK(linesOf(temp).first().due.prudent == late.due.prudent);
    CHECK_FALSE(linesOf(temp).first().postponedTo.isValid());
}

TEST_CASE("a measure asked of a partner waits until the day the référent gives it", "[work][dues]")
{
    TempVault temp;
    withMeasure(temp, u"SAN-01"_s, model::MeasureStatus::Requested);
    const model::DueLine waiting = linesOf(temp).first();
    CHECK(waiting.askedOn == QDate(2026, 11, 24));
    REQUIRE_OK(work::postpone(temp.session(), waiting.due, QDate(2026, 11, 25), u"relancer"_s));
    CHECK(bandsOf(temp) == QStringList{u"soon SAN-01.own_date"_s});
    CHECK(linesOf(temp).first().postponedWhy == u"relancer"_s);
}

TEST_CASE("postponing needs a coming day and a reason, and a date to move", "[work][dues]")
{
    TempVault temp;
    receivedAt(temp, utc(11, 20, 16, 40));
    withMeasure(temp, u"SEC-06"_s, model::MeasureStatus::Requested);
    const QList<model::DueLine> lines = linesOf(temp);
    REQUIRE(lines.size() == 2);
    const model::DueRow late = lines.first().due;
    CHECK_FALSE(work::postpone(temp.session(), late, QDate(2026, 11, 26), u"  "_s));
    CHECK_FALSE(work::postpone(temp.session(), late, QDate(2026, 11, 23), u"raison"_s));
    CHECK_FALSE(work::postpone(temp.session(), late, {}, u"raison"_s));
    CHECK_FALSE(work::postpone(temp.session(), lines.last().due, QDate(2026, 11, 26), u"raison"_s));
    CHECK(linesOf(temp).first().due.prudent == late.prudent);
}

TEST_CASE("the day ends at midnight of the office, whatever the clock change does to it", "[work][dues]")
{
    TempVault temp;
    temp.clock().set(utc(10, 24, 22, 30)); // Sunday 25 October 00:30 in Paris, a day of 25 hours
    const auto endOf = [](const QDate &day) {
        return QDateTime(day, QTime(23, 59, 59, 999), QTimeZone("Europe/Paris")).toUTC();
    };
    model::DueRow sunday;
    sunday.prudent = endOf(QDate(2026, 10, 25));
    CHECK(work::BandScale(temp.session()).of(sunday) == DueBand::Today);
    temp.clock().set(utc(10, 25, 22, 59)); // 23:59 in winter time
    CHECK(work::BandScale(temp.session()).of(sunday) == DueBand::Today);
    temp.clock().set(utc(10, 25, 23, 0));
    CHECK(work::BandScale(temp.session()).of(sunday) == DueBand::Late);

    model::DueRow hours;
    hours.prudent = utc(10, 28, 23, 0); // 72 hours are elapsed time
    CHECK(work::BandScale(temp.session()).of(hours) == DueBand::Soon);
    hours.prudent = utc(10, 28, 23, 1);
    CHECK(work::BandScale(temp.session()).of(hours) == DueBand::Week);
}

TEST_CASE("a case overseas keeps the days of its own place", "[work][dues]")
{
    TempVault temp;
    receivedAt(temp, utc(11, 20, 8), u"971"_s); // five days of the national mark, in Guadeloupe
    const model::DueLine line = linesOf(temp).first();
    const QTimeZone zone = work::zoneOf(line);
    CHECK(zone.id() == "America/Guadeloupe");
    CHECK(work::isWholeDay(line.due.prudent, zone));
    CHECK(line.due.prudent.toTimeZone(zone).date() == QDate(2026, 11, 25));
}

TEST_CASE("thousands that wait are counted, and read page by page, the most endangered first", "[work][dues]")
{
    TempVault temp;
    withMeasure(temp, u"SEC-06"_s, model::MeasureStatus::Requested);
    withMeasure(temp, u"SEC-06"_s, model::MeasureStatus::Requested);
    const auto high = withMeasure(temp, u"SEC-06"_s, model::MeasureStatus::Requested);
    REQUIRE_OK(work::cases::assessDanger(temp.session(), high, model::DangerLevel::High, u"menaces"_s));
    const auto dues = work::duesWithin(temp.session(), {6, 1}); // the review of the danger is due on the seventh day
    REQUIRE_OK(dues);
    CHECK(dues->waiting == 3);
    REQUIRE(dues->lines.size() == 1);
    CHECK(dues->lines.first().due.caseId == high);
}

TEST_CASE("a closed case owes nothing, and the next date beyond the week is told", "[work][dues]")
{
    TempVault temp;
    const auto id = receivedAt(temp, utc(11, 20, 16, 40));
    REQUIRE_OK(work::cases::recordEvent(temp.session(), id, u"CASE.contacted"_s, temp.clock().now(), {}));
    const auto dues = work::duesWithin(temp.session(), {});
    REQUIRE_OK(dues);
    CHECK(dues->lines.isEmpty());
    CHECK(dues->next.toTimeZone(temp.session().zone).date() == QDate(2027, 5, 20)); // the review after six months
    REQUIRE_OK(work::cases::close(temp.session(), id, model::ExitReason::Autonomous, {}));
    CHECK_FALSE(work::duesWithin(temp.session(), {})->next.isValid());
}

TEST_CASE("the rule stands in a few words, the territory's name for a delay of its own", "[work][dues]")
{
    TempVault temp;
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    model::DueRow due;
    due.clock = u"CASE.first_contact"_s;
    CHECK(work::ruleWords(temp.session(), due, u"76"_s).endsWith(u"72 h, Seine-Maritime"_s));
    due.clock = u"FIN-01.payment"_s;
    CHECK(work::ruleWords(temp.session(), due, u"76"_s).endsWith(u"CASF L. 214-10"_s));
    due.span = u"5 worked_days"_s; // what her answers made of it
    CHECK(work::ruleWords(temp.session(), due, u"76"_s).startsWith(u"5 "_s));
    CHECK(work::actWords(temp.session(), u"CASE.first_contact"_s) == u"Premier contact"_s);
    QLocale::setDefault(QLocale::c());
}
