// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/contacts.h"
#include "core/work/danger.h"
#include "core/work/dues.h"
#include "core/work/postponement.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;
using model::DangerLevel;
using work::danger::Assessment;

namespace {

struct Desk {
    TempVault vault;
    model::CaseId id = vault.addCase(u"Exemple"_s, u"Ada"_s);

    Assessment said(const char *answers, DangerLevel level, const QString &reason = {})
    {
        const auto read = model::readDangerAnswers(vault.session().reference.danger, QString::fromLatin1(answers),
                                                   vault.session().today());
        REQUIRE_OK(read);
        return {*read, level, reason, model::AssessedWhere::Telephone};
    }
    void assess(const char *answers, DangerLevel level, const QString &reason = {})
    {
        vault.clock().advance(60'000);
        REQUIRE_OK(work::danger::assess(vault.session(), id, said(answers, level, reason)));
    }
    work::CaseDetail detail() { return work::loadCase(vault.session(), id).value(); }
    void undoOne()
    {
        vault.clock().advance(1000);
        const auto act = work::undo::undoable(vault.session());
        REQUIRE_OK(act);
        REQUIRE(act->has_value());
        REQUIRE_OK(work::undo::takeBack(vault.session(), **act));
    }
    /// The alerts of the case.
    QList<model::DueRow> alerts()
    {
        QList<model::DueRow> dues = detail().dues;
        dues.removeIf([](const model::DueRow &due) { return due.clock != work::danger::kAlertClock; });
        return dues;
    }
    model::DueLine first()
    {
        const auto dues = work::duesWithin(vault.session(), {7, 100});
        REQUIRE_OK(dues);
        REQUIRE_FALSE(dues->lines.isEmpty());
        return dues->lines.first();
    }
    QDate reviewOn()
    {
        const work::CaseDetail now = detail();
        for (const model::DueRow &due : now.dues) {
            if (due.clock.startsWith(work::danger::kReviewClock)) {
                return due.prudent.toTimeZone(vault.session().zone).date();
            }
        }
        return {};
    }
};

} // namespace

TEST_CASE("a pass is kept with its answers, its result and its author, and gives the case its level", "[work][danger]")
{
    Desk desk;
    desk.assess("D14=yes,D04=yes,D01=no", DangerLevel::High);
    const work::CaseDetail detail = desk.detail();
    CHECK(detail.file.danger == DangerLevel::High);
    REQUIRE(detail.dangerPasses.size() == 1);
    const model::DangerPass &pass = detail.dangerPasses.first();
    CHECK(pass.answers == u"D01=no,D04=yes,D14=yes"_s);
    CHECK(pass.triage == model::TriageBand::Red);
    CHECK(pass.rule == u"one_red"_s);
    CHECK(pass.by == u"C. Auger"_s);
    CHECK(pass.gridVersion == 1);
    CHECK(pass.place == model::AssessedWhere::Telephone);
    CHECK(pass.at == desk.vault.clock().now());
}

TEST_CASE("a judgment that differs from the grid, or has no grid, needs its reason", "[work][danger]")
{
    Desk desk;
    const auto refused = [&](const Assessment &assessment) {
        const auto done = work::danger::assess(desk.vault.session(), desk.id, assessment);
        return !done && done.error().code == ErrorCode::InvalidInput;
    };
    CHECK(refused(desk.said("D14=yes", DangerLevel::Medium)));
    CHECK(refused(desk.said("D14=yes", DangerLevel::Low, u"   "_s)));
    CHECK(refused(desk.said("", DangerLevel::High)));
    CHECK(refused(desk.said("D14=yes", DangerLevel::High, QString(20'001, u'a'))));
    CHECK(desk.detail().dangerPasses.isEmpty());
    CHECK(desk.detail().file.danger == DangerLevel::Unassessed);
    desk.assess("D14=yes", DangerLevel::Medium, u" Il est détenu jusqu’en mai. "_s);
    CHECK(desk.detail().dangerPasses.first().reason == u"Il est détenu jusqu’en mai."_s);
    CHECK(desk.detail().file.danger == DangerLevel::Medium);
}

TEST_CASE("every pass is kept, the newest first, and the last one gives the level", "[work][danger]")
{
    Desk desk;
    desk.assess("D04=yes", DangerLevel::Low);
    desk.assess("D04=yes,D07=yes", DangerLevel::Medium);
    desk.assess("D04=yes,D07=yes,D15=yes", DangerLevel::High);
    const work::CaseDetail detail = desk.detail();
    REQUIRE(detail.dangerPasses.size() == 3);
    CHECK(detail.dangerPasses[0].level == DangerLevel::High);
    CHECK(detail.dangerPasses[2].level == DangerLevel::Low);
}

TEST_CASE("the pass, the level and the date of review are one act, taken back together", "[work][danger]")
{
    Desk desk;
    desk.assess("D07=yes", DangerLevel::Medium);
    desk.vault.clock().advance(24 * 3'600'000LL);
    desk.assess("D07=yes,X03=yes", DangerLevel::High);
    CHECK(desk.reviewOn() == QDate(2026, 12, 2));
    desk.undoOne();
    CHECK(desk.detail().file.danger == DangerLevel::Medium);
    CHECK(desk.detail().dangerPasses.size() == 1);
    CHECK(desk.reviewOn() == QDate(2026, 12, 8));
    desk.undoOne();
    CHECK(desk.detail().file.danger == DangerLevel::Unassessed);
    CHECK(desk.detail().dangerPasses.isEmpty());
    CHECK_FALSE(desk.reviewOn().isValid());
}

TEST_CASE("the next review comes the sooner the higher the danger", "[work][danger]")
{
    Desk desk;
    CHECK_FALSE(desk.reviewOn().isValid());
    desk.assess("D04=no", DangerLevel::Low);
    CHECK(desk.reviewOn() == QDate(2026, 12, 24));
    desk.assess("D07=yes", DangerLevel::Medium);
    CHECK(desk.reviewOn() == QDate(2026, 12, 8));
    desk.assess("D15=yes", DangerLevel::High);
    CHECK(desk.reviewOn() == QDate(2026, 12, 1));
}

TEST_CASE("a red pass moves its case to the head of Today", "[work][danger][dues]")
{
    Desk desk;
    const auto other = desk.vault.addCase(u"Exemple"_s, u"Zoé"_s);
    desk.assess("D04=no", DangerLevel::Low);
    CHECK(desk.first().due.caseId == other); // what nobody has assessed comes before low
    desk.assess("D14=yes", DangerLevel::High);
    CHECK(desk.first().due.caseId == desk.id);
}

TEST_CASE("a red pass comes at that very moment before what is late elsewhere, and is dealt with, not postponed",
          "[work][danger][dues]")
{
    Desk desk;
    const work::Session &session = desk.vault.session();
    desk.assess("D04=no", DangerLevel::Low);
    desk.vault.clock().advance(5 * 24 * 3'600'000LL);
    const auto late = desk.first().due; // its first contact
    CHECK(late.caseId == desk.id);
    CHECK(work::BandScale(session).of(late) == work::DueBand::Late);
    const auto red = desk.vault.addCase(u"Exemple"_s, u"Zoé"_s); // all its delays are before it
    CHECK(desk.first().due.caseId == desk.id);
    REQUIRE_OK(work::danger::assess(session, red, desk.said("D14=yes", DangerLevel::High)));
    const model::DueLine line = desk.first();
    CHECK(line.due.caseId == red);
    CHECK(line.due.clock == work::danger::kAlertClock);
    CHECK(line.due.prudent == desk.vault.clock().now());
    CHECK(work::BandScale(session).of(line.due) == work::DueBand::Late);
    const auto postponed = work::postpone(session, line.due, session.today().addDays(3), u"plus tard"_s);
    CHECK(postponed.error().code == ErrorCode::Refused);
    CHECK(desk.alerts().isEmpty()); // the low one has none
    REQUIRE_OK(work::danger::assess(session, desk.id, desk.said("X03=yes", DangerLevel::Low, u"Il est détenu."_s)));
    desk.vault.clock().advance(1000);
    CHECK(desk.alerts().size() == 1);      // the judgment stands beside the grid and does not silence it
    CHECK(desk.first().due.caseId == red); // of two alerts, the one judged higher
}

TEST_CASE("a red pass stands until she is reached, a report is made or a later pass is not red", "[work][danger]")
{
    Desk desk;
    desk.id = desk.vault.addCase(u"Exemple"_s, u"Zoé"_s, u"06 39 98 41 07"_s);
    const work::Session &session = desk.vault.session();
    const auto red = [&] {
        desk.assess("D14=yes", DangerLevel::High);
        REQUIRE(desk.alerts().size() == 1);
    };
    const auto call = [&](model::CallOutcome outcome) {
        const auto contact = desk.detail().contacts.first().id;
        REQUIRE_OK(work::contacts::recordCall(session, desk.id, contact, outcome, {}, u"convenu avec elle"_s));
    };
    red();
    red(); // again: one alert, of the newest pass
    CHECK(desk.alerts().first().prudent == desk.vault.clock().now());
    desk.vault.clock().advance(1000);
    call(model::CallOutcome::NoAnswer);
    CHECK(desk.alerts().size() == 1);
    call(model::CallOutcome::Reached);
    CHECK(desk.alerts().isEmpty());

    red();
    desk.vault.clock().advance(1000);
    REQUIRE_OK(work::danger::report(session, desk.id, {u"emergency"_s, u"Il est à sa porte."_s, {}}));
    CHECK(desk.alerts().isEmpty());

    red();
    desk.assess("D04=yes", DangerLevel::Low);
    CHECK(desk.alerts().isEmpty());

    red();
    desk.assess("", DangerLevel::Medium, u"revue avec elle"_s);
    CHECK(desk.alerts().size() == 1); // a level chosen without the grid takes nobody off the head of the list
}

TEST_CASE("undo takes the alert back with its red pass, and brings it back with the pass that ended it",
          "[work][danger]")
{
    Desk desk;
    desk.assess("D14=yes", DangerLevel::High);
    const QDateTime at = desk.alerts().first().prudent;
    desk.assess("D14=no", DangerLevel::Low);
    desk.undoOne();
    REQUIRE(desk.alerts().size() == 1);
    CHECK(desk.alerts().first().prudent == at);
    desk.undoOne();
    CHECK(desk.alerts().isEmpty());
    CHECK(desk.detail().dangerPasses.isEmpty());
}

TEST_CASE("a judgment without the grid is a pass too", "[work][danger]")
{
    Desk desk;
    REQUIRE_OK(work::cases::assessDanger(desk.vault.session(), desk.id, DangerLevel::High, u"menaces"_s));
    const work::CaseDetail detail = desk.detail();
    REQUIRE(detail.dangerPasses.size() == 1);
    CHECK(detail.dangerPasses.first().triage == model::TriageBand::None);
    CHECK(detail.dangerPasses.first().reason == u"menaces"_s);
    CHECK(detail.file.danger == DangerLevel::High);
}

TEST_CASE("a report leaves a dated note with its reason that undo does not take back", "[work][danger]")
{
    Desk desk;
    desk.vault.clock().advance(1000);
    const work::Session &session = desk.vault.session();
    REQUIRE_OK(work::danger::report(session, desk.id, {u"emergency"_s, u"Il est à sa porte."_s, {}}));
    const work::CaseDetail detail = desk.detail();
    REQUIRE(detail.notes.size() == 1);
    CHECK(detail.notes.first().kind == model::NoteKind::Working);
    CHECK(detail.notes.first().text == u"Secours appelés : Il est à sa porte."_s);
    CHECK(detail.notes.first().at == desk.vault.clock().now());
    const auto act = work::undo::undoable(session);
    REQUIRE_OK(act);
    REQUIRE(act->has_value()); // the opening of the case
    CHECK((*act)->verb != QLatin1String(work::danger::kReportVerb));
}

TEST_CASE("a report without a reason, an unknown route, or one without her agreement is refused", "[work][danger]")
{
    Desk desk;
    const work::Session &session = desk.vault.session();
    const auto code = [&](const work::danger::Report &made) {
        return work::danger::report(session, desk.id, made).error().code;
    };
    CHECK(code({u"emergency"_s, u" "_s, {}}) == ErrorCode::InvalidInput);
    CHECK(code({u"226-14-3"_s, u"x"_s, model::Answer::Yes}) == ErrorCode::NotFound);
    CHECK(code({u"with_agreement"_s, u"x"_s, {}}) == ErrorCode::Refused);
    CHECK(code({u"with_agreement"_s, u"x"_s, model::Answer::No}) == ErrorCode::Refused);
    CHECK(desk.detail().notes.isEmpty());
    REQUIRE_OK(work::danger::report(session, desk.id, {u"with_agreement"_s, u"x"_s, model::Answer::Yes}));
    REQUIRE_OK(work::danger::report(session, desk.id, {u"child"_s, u"Elle a huit ans."_s, {}}));
    CHECK(desk.detail().notes.size() == 2);
}

TEST_CASE("a route is refused to an office of another kind", "[work][danger]")
{
    Desk desk;
    work::Session &session = desk.vault.session();
    const auto take = [&](const QString &route) {
        return work::danger::report(session, desk.id, {route, u"Il est à sa porte."_s, {}, u"Mme Roy"_s});
    };
    CHECK(take(u"article_40"_s).error().code == ErrorCode::Refused); // an employee of a fund is no public officer
    session.office.kind = model::OfficeKind::Police;
    CHECK(take(u"hierarchy"_s).error().code == ErrorCode::Refused);
    CHECK(desk.detail().notes.isEmpty());
    REQUIRE_OK(take(u"article_40"_s));
    session.office.kind = model::OfficeKind::Msa;
    REQUIRE_OK(take(u"hierarchy"_s));
}

TEST_CASE("a decision with the hierarchy names the second person in its note", "[work][danger]")
{
    Desk desk;
    const work::Session &session = desk.vault.session();
    const auto alone = work::danger::report(session, desk.id, {u"hierarchy"_s, u"Elle refuse."_s, {}, u"  "_s});
    CHECK(alone.error().code == ErrorCode::InvalidInput);
    REQUIRE_OK(
        work::danger::report(session, desk.id, {u"hierarchy"_s, u"Elle refuse."_s, {}, u" Mme Roy,  responsable "_s}));
    REQUIRE(desk.detail().notes.size() == 1);
    CHECK(desk.detail().notes.first().text ==
          u"Décision écrite avec la hiérarchie (Mme Roy, responsable) : Elle refuse."_s);
}
