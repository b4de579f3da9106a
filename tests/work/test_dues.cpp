// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/calendar.h"
#include "core/work/casedetail.h"
#include "core/work/consents.h"
#include "core/work/danger.h"
#include "core/work/daysheet.h"
#include "core/work/dues.h"
#include "core/work/measures.h"
#include "core/work/postponement.h"
#include "core/work/reminders.h"
#include "core/work/retention.h"
#include "core/work/rulewords.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/colleague.h"
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

namespace {

model::ConsentId consentUntil(TempVault &temp, const model::CaseId &id, const QDate &until,
                              const QString &office = u"SIAO 76"_s)
{
    work::consents::Given given;
    given.office = office;
    given.scope = QStringList{u"LOG"_s};
    given.mode = model::ConsentMode::Oral;
    given.until = until;
    const auto made = work::consents::give(temp.session(), id, given);
    REQUIRE_OK(made);
    return *made;
}

/// The lines of one clock: number of the case and band.
QStringList linesOfClock(TempVault &temp, const QString &clock, const work::Session &session)
{
    const auto dues = work::duesWithin(session, {7, 200});
    REQUIRE_OK(dues);
    const work::BandScale scale(temp.session());
    QStringList lines;
    for (const model::DueLine &line : dues->lines) {
        if (line.due.clock == clock) {
            lines << line.reference.right(1) + u' ' + model::word(scale.of(line.due));
        }
    }
    return lines;
}

} // namespace

TEST_CASE("a consent is seen from seven days before its last day, unless something continues it", "[work][dues]")
{
    TempVault temp;
    const QDate today = temp.session().today();
    const auto shown = [&] { return linesOfClock(temp, work::reminders::kConsent, temp.session()); };
    const auto soon = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    const auto last = temp.addCase(u"Petrenko"_s, u"Iryna"_s);
    const auto later = temp.addCase(u"Petrenko"_s, u"Daryna"_s);
    const auto consent = consentUntil(temp, soon, today.addDays(7));
    consentUntil(temp, last, today);
    consentUntil(temp, later, today.addDays(8));
    CHECK(shown() == QStringList{u"2 today"_s, u"1 week"_s});
    REQUIRE_OK(work::danger::assess(temp.session(), later, {{}, model::DangerLevel::High, u"jugé au téléphone"_s, {}}));
    temp.clock().advance(24LL * 3600 * 1000); // the one of today is over, the third comes in sight and is in danger
    CHECK(shown() == QStringList{u"3 week"_s, u"1 week"_s});
    for (const model::DueLine &line : linesOf(temp)) {
        if (line.due.clock == work::reminders::kConsent) {
            const QString words = work::actWords(temp.session(), line.due.clock) + u' ' +
                                  work::ruleWords(temp.session(), line.due, line.department);
            CHECK_FALSE(words.contains(u"CASE"_s));
            CHECK_FALSE(words.contains(u"SIAO"_s));
            CHECK(work::postpone(temp.session(), line.due, today.addDays(3), u"plus tard"_s).error().code ==
                  ErrorCode::Refused);
        }
    }
    consentUntil(temp, later, today.addDays(60)); // collected again
    CHECK(shown() == QStringList{u"1 week"_s});
    REQUIRE_OK(work::consents::withdraw(temp.session(), consent, {}, u"elle ne veut plus"_s));
    CHECK(shown().isEmpty());
    consentUntil(temp, soon, today.addDays(4), u"Mission locale"_s);
    CHECK(shown().size() == 1);
    REQUIRE_OK(work::cases::close(temp.session(), soon, model::ExitReason::Other, {}));
    CHECK(shown().isEmpty()); // the closing ended it
}

TEST_CASE("a case whose keeping is to decide is seen by those who decide, the longest due first, at most twenty",
          "[work][dues]")
{
    TempVault temp;
    const auto shown = [&](const work::Session &session) {
        return linesOfClock(temp, work::reminders::kRetention, session);
    };
    const auto old = receivedAt(temp, {QDate(2024, 11, 24), QTime(8, 0), Qt::UTC});
    receivedAt(temp, {QDate(2024, 11, 25), QTime(8, 0), Qt::UTC});
    CHECK(shown(temp.session()).size() == 1);
    CHECK(shown(temp.session()).first().endsWith(u"today"_s));
    const auto due = work::retention::list(temp.session(), work::retention::Which::Due);
    REQUIRE_OK(due);
    CHECK(due->size() == 1); // as the page of retention says
    CHECK(due->first().id == old);
    {
        Colleague supervisor(temp, u"Anne Petit"_s, model::Role::Supervisor);
        CHECK(shown(supervisor.session()).isEmpty());
    }
    const auto founder = Colleague::opened(temp, temp.session().user.id);
    REQUIRE_OK(work::cases::close(temp.session(), old, model::ExitReason::Other, {}));
    CHECK(shown(temp.session()).size() == 1);
    REQUIRE_OK(work::retention::archive(temp.session(), old, u"Affaire en cours"_s, QDate(2027, 3, 1)));
    CHECK(shown(temp.session()).isEmpty());
    for (int i = 0; i < 25; ++i) {
        receivedAt(temp, {QDate(2023, 1, 1).addDays(i), QTime(8, 0), Qt::UTC});
    }
    CHECK(shown(temp.session()).size() == work::reminders::kMostRetention);
    temp.clock().advance(200LL * 24 * 3600 * 1000); // the archive has ended
    const auto again = work::retention::list(temp.session(), work::retention::Which::Due);
    REQUIRE_OK(again);
    CHECK(std::any_of(again->cbegin(), again->cend(), [&](const auto &line) {
        return line.id == old && line.retention.state == model::RetentionState::ToErase;
    }));
    CHECK(work::daysheet::preview(temp.session()).has_value());
    CHECK(work::exportCalendar(temp.session(), 60).has_value());
}
