// SPDX-License-Identifier: GPL-3.0-or-later
// Which clocks of a case run, which wait, and what is told of a date that cannot be
#include "core/store/records.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/measures.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;
using model::MeasureStatus;

namespace {

/// « LOG-12.commission 2027-01-10 », « LOG-12.offer waits for … »: the clocks of one measure.
QStringList clocksOf(TempVault &temp, const model::CaseId &id, const QString &measure)
{
    const auto detail = work::loadCase(temp.session(), id);
    REQUIRE_OK(detail);
    QStringList told;
    for (const model::DueRow &due : detail->dues) {
        if (due.clock.startsWith(measure + u'.')) {
            const QDate day = due.prudent.toTimeZone(temp.session().zoneOf(detail->file.department)).date();
            const QString rest = due.waitingFor.isEmpty() ? QString(u' ' + day.toString(Qt::ISODate))
                                                          : QString(u" waits for "_s + due.waitingFor);
            told << QString(due.clock + rest);
        }
    }
    return told;
}

void set(TempVault &temp, const model::CaseId &id, const char *code, MeasureStatus status)
{
    const auto measure = work::measures::byCode(temp.session(), id, QString::fromLatin1(code));
    REQUIRE_OK(measure);
    REQUIRE_OK(work::measures::setStatus(temp.session(), measure->id, status));
}

Result<void> record(TempVault &temp, const model::CaseId &id, const char *code, QDate on)
{
    return work::cases::recordEvent(temp.session(), id, QString::fromLatin1(code), {}, on);
}

} // namespace

TEST_CASE("a measure waits for one event at a time, the next of its chain", "[work][clocks]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const QString dalo = u"LOG-12"_s;
    CHECK(clocksOf(temp, id, dalo).isEmpty());
    set(temp, id, "LOG-12", MeasureStatus::InProgress);
    CHECK(clocksOf(temp, id, dalo) == QStringList{u"LOG-12.commission waits for LOG-12.acknowledged"_s});
    REQUIRE_OK(record(temp, id, "LOG-12.acknowledged", {2026, 5, 4}));
    CHECK(clocksOf(temp, id, dalo) == QStringList{u"LOG-12.commission 2026-08-04"_s});
    REQUIRE_OK(record(temp, id, "LOG-12.favourable_decision", {2026, 7, 1}));
    CHECK(clocksOf(temp, id, dalo) == QStringList{u"LOG-12.offer 2026-10-01"_s});
    REQUIRE_OK(record(temp, id, "LOG-12.offer_expired", {2026, 10, 1}));
    CHECK(clocksOf(temp, id, dalo) == QStringList{u"LOG-12.court 2027-02-01"_s});
    REQUIRE_OK(record(temp, id, "LOG-12.court_seized", {2026, 11, 2}));
    CHECK(clocksOf(temp, id, dalo) == QStringList{u"LOG-12.judgment 2027-01-02"_s});
    set(temp, id, "LOG-12", MeasureStatus::Obtained);
    CHECK(clocksOf(temp, id, dalo).isEmpty());
}

TEST_CASE("a refusal of the commission leaves the appeal alone", "[work][clocks]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    set(temp, id, "LOG-12", MeasureStatus::InProgress);
    REQUIRE_OK(record(temp, id, "LOG-12.acknowledged", {2026, 8, 4}));
    REQUIRE_OK(record(temp, id, "LOG-12.refused", {2026, 11, 3}));
    CHECK(clocksOf(temp, id, u"LOG-12"_s) == QStringList{u"LOG-12.appeal 2027-01-03"_s});
}

TEST_CASE("a claim in preparation waits for its reception, once handed in for nothing", "[work][clocks]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    set(temp, id, "FIN-01", MeasureStatus::InProgress);
    CHECK(clocksOf(temp, id, u"FIN-01"_s) == QStringList{u"FIN-01.payment waits for FIN-01.claim_received"_s});
    set(temp, id, "FIN-01", MeasureStatus::Requested);
    CHECK(clocksOf(temp, id, u"FIN-01"_s) == QStringList{u"FIN-01.payment 2026-11-27"_s});
}

TEST_CASE("the review of the support ends with the review, so that an old case is not late for ever", "[work][clocks]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    temp.clock().advance(qint64(400) * 86'400'000);
    CHECK(clocksOf(temp, id, u"CASE"_s).contains(u"CASE.support_review 2027-05-24"_s));
    REQUIRE_OK(record(temp, id, "CASE.review_held", temp.session().today()));
    CHECK_FALSE(clocksOf(temp, id, u"CASE"_s).contains(u"CASE.support_review 2027-05-24"_s));
}

TEST_CASE("a provisional order is due after 24 hours that passed, over both changes of hour", "[work][clocks]")
{
    TempVault temp;
    const QTimeZone paris("Europe/Paris");
    const QList<std::pair<QDate, QTime>> eves = {{{2026, 3, 28}, {19, 0}}, {{2026, 10, 24}, {17, 0}}};
    for (const auto &[eve, wall] : eves) {
        const auto id = temp.addCase(u"Kervella"_s, eve.toString(Qt::ISODate));
        set(temp, id, "SEC-08", MeasureStatus::InProgress);
        const QDateTime seisin(eve, QTime(18, 0), paris);
        REQUIRE_OK(work::cases::recordEvent(temp.session(), id, u"SEC-08.seisin"_s, seisin, {}));
        const auto detail = work::loadCase(temp.session(), id);
        const auto measure = work::measures::byCode(temp.session(), id, u"SEC-08"_s);
        const auto due = work::governingDue(*detail, measure->id);
        REQUIRE(due.has_value());
        CHECK(due->prudent == seisin.addSecs(24 * 3600));
        CHECK(due->legal == due->prudent);
        CHECK(due->prudent.toTimeZone(paris) == QDateTime(eve.addDays(1), wall, paris));
    }
}

TEST_CASE("an event that cannot have happened then is refused, and nothing is changed", "[work][clocks]")
{
    TempVault temp; // Tuesday 24 November 2026
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    REQUIRE_OK(record(temp, id, "FIN-01.claim_received", {2026, 11, 20}));
    const auto before = work::loadCase(temp.session(), id);
    const auto refused = [&](const char *code, QDate on) {
        const auto done = record(temp, id, code, on);
        return done ? u"done"_s : word(done.error().code) + u": "_s + done.error().detail;
    };
    CHECK(refused("FIN-01.first_payment", {2026, 11, 19}) ==
          u"date_before_cause: FIN-01.first_payment lies before FIN-01.claim_received"_s);
    CHECK(refused("FIN-01.decided", {2026, 11, 25}) == u"date_in_future: FIN-01.decided"_s);
    CHECK(refused("JUR-06.offence", {1926, 11, 25}) == u"date_out_of_range: JUR-06.offence"_s);
    CHECK(refused("FIN-01.unheard", {2026, 11, 20}) == u"not_found: event FIN-01.unheard"_s);
    // A state that stands for the event is judged like the event.
    const auto aid = work::measures::byCode(temp.session(), id, u"FIN-01"_s);
    const auto obtained =
        work::measures::setStatus(temp.session(), aid->id, MeasureStatus::Obtained, QDate(2026, 11, 19));
    REQUIRE_FALSE(obtained);
    CHECK(obtained.error().code == ErrorCode::DateBeforeCause);
    const auto after = work::loadCase(temp.session(), id);
    CHECK(after->events.size() == before->events.size());
    CHECK(work::measures::byCode(temp.session(), id, u"FIN-01"_s)->status == aid->status);
    REQUIRE_OK(record(temp, id, "SEC-06.hearing_fixed", {2026, 12, 8})); // known ahead
}

TEST_CASE("a case keyed in with an impossible event or an unknown place is refused", "[work][clocks]")
{
    TempVault temp;
    work::cases::NewCase told;
    told.person.lastName = u"Dupré"_s;
    told.file.referredAt = temp.clock().now();
    told.file.department = u"99"_s;
    CHECK(work::cases::open(temp.session(), told).error().detail == u"case.department: unknown 99"_s);
    told.file.department = u"76"_s;
    model::Event contacted;
    contacted.code = u"CASE.contacted"_s;
    contacted.on = QDate(2026, 11, 20);
    told.events << contacted;
    CHECK(work::cases::open(temp.session(), told).error().code == ErrorCode::DateBeforeCause);
    told.file.referredAt = QDateTime(QDate(1926, 11, 20), QTime(9, 0), Qt::UTC);
    CHECK(work::cases::open(temp.session(), told).error().code == ErrorCode::DateOutOfRange);
}

TEST_CASE("a case that keeps a nonsense date opens, lists, and shows its other clocks", "[work][clocks]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    set(temp, id, "FIN-01", MeasureStatus::InProgress);
    // As an import leaves it: what a file tells is kept as it was written.
    REQUIRE_OK(temp.vault().write(temp.session().act("import.caseload", id), [&](store::Tx &tx) -> Result<void> {
        work::cases::recordEventIn(tx, temp.session(), id, u"FIN-01.claim_received"_s, {}, QDate(226, 11, 20));
        return {};
    }));
    CHECK(clocksOf(temp, id, u"FIN-01"_s) == QStringList{u"FIN-01.payment waits for FIN-01.claim_received"_s});
    CHECK_FALSE(clocksOf(temp, id, u"CASE"_s).isEmpty());
    CHECK(work::loadCase(temp.session(), id)->row.nextClock == u"CASE.first_contact"_s);
    CHECK(work::cases::rows(temp.session())->size() == 1);
    // A département that does not exist: every clock waits, none is guessed, and the case is still there.
    REQUIRE_OK(temp.vault().write(temp.session().act("import.caseload", id), [&](store::Tx &tx) -> Result<void> {
        tx.set(model::RecordType::Case, id.text(), u"department"_s, u"99"_s);
        return {};
    }));
    const auto detail = work::loadCase(temp.session(), id);
    REQUIRE_OK(detail);
    CHECK(detail->dues.size() >= 2);
    for (const model::DueRow &due : detail->dues) {
        CHECK_FALSE(due.prudent.isValid());
        CHECK_FALSE(due.waitingFor.isEmpty());
    }
}
