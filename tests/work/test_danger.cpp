// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/danger.h"
#include "core/work/dues.h"
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
    const auto first = [&] {
        const auto dues = work::duesWithin(desk.vault.session(), {7, 100});
        REQUIRE_OK(dues);
        return dues->lines.first().due.caseId;
    };
    desk.assess("D04=no", DangerLevel::Low);
    CHECK(first() == other); // what nobody has assessed comes before low
    desk.assess("D14=yes", DangerLevel::High);
    CHECK(first() == desk.id);
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
