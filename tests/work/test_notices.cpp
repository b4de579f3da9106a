// SPDX-License-Identifier: GPL-3.0-or-later
// Who received what, was told what since, and what nobody can un-send.
#include "core/work/notices.h"

#include "core/model/sheetcode.h"
#include "core/work/access.h"
#include "core/work/erasure.h"
#include "core/work/liaison.h"
#include "core/work/noticespaper.h"
#include "core/work/noticeswords.h"
#include "core/work/summary.h"
#include "tests/kit/colleague.h"
#include "tests/work/pair.h"

namespace notices = relais::work::notices;
using notices::Cause;
using notices::Stage;
using notices::Way;

namespace {

notices::Account accountOf(Pair &pair)
{
    const auto account = notices::ofCase(pair.ours.session(), pair.id);
    REQUIRE_OK(account);
    return *account;
}

QList<notices::Account> reportOf(TempVault &vault)
{
    const auto accounts = notices::report(vault.session());
    REQUIRE_OK(accounts);
    return *accounts;
}

void withdraw(Pair &pair, const QStringList &scope = {})
{
    REQUIRE_OK(work::consents::withdrawFrom(pair.ours.session(), pair.id, pair.theirCard.name, scope, u"au bureau"_s));
    pair.wait();
}

/// The receipt of what they have comes back.
void acknowledge(Pair &pair)
{
    pair.read(pair.ours, pair.write(pair.theirs, pair.ourCard, exchange::Purpose::Acknowledgement));
}

void erase(Pair &pair)
{
    REQUIRE_OK(work::cases::close(pair.ours.session(), pair.id, model::ExitReason::Other, u"fin"_s));
    REQUIRE_OK(work::erasure::erase(pair.ours.session(), pair.id, u"à sa demande"_s));
    pair.wait();
}

} // namespace

TEST_CASE("of each partner the case says what it received and when its receipt came, never a value", "[work][notices]")
{
    Pair pair;
    CHECK(accountOf(pair).lines.isEmpty());
    pair.toThem();
    notices::Account account = accountOf(pair);
    REQUIRE(account.lines.size() == 1);
    const notices::Line line = account.lines.first();
    CHECK(line.way == Way::Bundle);
    CHECK(line.office == pair.theirCard.office);
    CHECK(line.officeName == pair.theirCard.name);
    CHECK(line.fields.contains(u"person.last_name"_s));
    CHECK_FALSE(line.fields.join(u' ').contains(u"Exemple"_s));
    CHECK(line.givenAt.isValid());
    CHECK_FALSE(line.receivedAt.isValid());
    CHECK(line.stage() == Stage::NotNeeded);
    acknowledge(pair);
    CHECK(accountOf(pair).lines.first().receivedAt.isValid());
    CHECK(reportOf(pair.ours).isEmpty()); // nobody is to be told anything
}

TEST_CASE("a consent withdrawn is to be told, then told, then its receipt is filed", "[work][notices][consent]")
{
    Pair pair;
    pair.toThem();
    acknowledge(pair);
    withdraw(pair);
    CHECK(accountOf(pair).lines.first().cause == Cause::Withdrawn);
    CHECK(accountOf(pair).lines.first().stage() == Stage::ToTell);
    pair.toThem();
    CHECK(accountOf(pair).lines.first().stage() == Stage::Told);
    acknowledge(pair);
    const notices::Line line = accountOf(pair).lines.first();
    CHECK(line.stage() == Stage::Received);
    CHECK(line.since.isValid());
    CHECK(line.toldAt > line.since);
    CHECK(line.receiptAt > line.toldAt);
    CHECK(reportOf(pair.ours).size() == 1);
}

TEST_CASE("what is done, or was recalled before, is told of a withdrawal as well", "[work][notices][consent]")
{
    Pair pair;
    pair.toThem();
    const bool isDone = GENERATE(true, false);
    if (isDone) {
        pair.says(ReplyStep::Done);
        pair.toUs();
    } else {
        pair.recall();
        pair.toThem();
    }
    withdraw(pair);
    CHECK(pair.standing(pair.ours).crossings.isEmpty());
    CHECK(pair.waitsFor(pair.ours) > 0);
    pair.toThem();
    for (TempVault *seat : {&pair.ours, &pair.theirs}) {
        CHECK(pair.state(*seat) == (isDone ? OrientationState::Done : OrientationState::Recalled));
        CHECK(pair.standing(*seat).orientation.recalledBecause == model::RecallReason::Withdrawn);
        CHECK(pair.standing(*seat).crossings.isEmpty());
    }
    CHECK(accountOf(pair).lines.first().cause == Cause::Withdrawn);
    CHECK(accountOf(pair).lines.first().stage() == Stage::Told);
}

TEST_CASE("what was done under another consent is not told of this one", "[work][notices][consent]")
{
    Pair pair;
    pair.toThem();
    pair.says(ReplyStep::Done);
    pair.toUs();
    pair.waitDays(91); // the consent to it has ended
    work::consents::Given given;
    given.office = pair.theirCard.name;
    given.role = u"siao"_s;
    given.scope = QStringList{u"SAN"_s};
    given.mode = model::ConsentMode::Oral;
    given.until = pair.ours.session().today().addDays(90);
    REQUIRE_OK(work::consents::give(pair.ours.session(), pair.id, given));
    withdraw(pair, {u"SAN"_s});
    CHECK_FALSE(pair.standing(pair.ours).orientation.recalledAt.isValid());
    CHECK(pair.waitsFor(pair.ours) == 0);
}

TEST_CASE("where a part may still go, the orientation stands for that part alone, and its office is told",
          "[work][notices][consent]")
{
    Pair pair;
    withdraw(pair);
    if (!work::measures::byCode(pair.ours.session(), pair.id, u"LOG-04"_s)) {
        REQUIRE_OK(work::measures::add(pair.ours.session(), pair.id, u"LOG-04"_s));
    }
    work::consents::Given given;
    given.office = pair.theirCard.name;
    given.role = u"siao"_s;
    given.scope = QStringList{u"LOG-01"_s, u"LOG-04"_s};
    given.mode = model::ConsentMode::Oral;
    given.until = pair.ours.session().today().addDays(90);
    REQUIRE_OK(work::consents::give(pair.ours.session(), pair.id, given));
    const auto both =
        orientations::orient(pair.ours.session(), pair.id, pair.theirCard, {u"LOG-01"_s, u"LOG-04"_s}, {});
    REQUIRE_OK(both);
    pair.wait();
    pair.orientation = *both;
    pair.toThem();
    withdraw(pair, {u"LOG-04"_s});
    CHECK(pair.standing(pair.ours).orientation.measures == u"LOG-01"_s);
    CHECK(work::measures::byCode(pair.ours.session(), pair.id, u"LOG-04"_s)->partner.isEmpty());
    CHECK(pair.measure().partner == pair.theirCard.name);
    CHECK(accountOf(pair).lines.first().stage() == Stage::ToTell);
    pair.toThem();
    CHECK(pair.standing(pair.theirs).orientation.measures == u"LOG-01"_s);
    CHECK(pair.state(pair.theirs) == OrientationState::Received);
    CHECK(accountOf(pair).lines.first().cause == Cause::Withdrawn);
    CHECK(accountOf(pair).lines.first().stage() == Stage::Told);
}

TEST_CASE("of an erased case the account is kept by its tombstone, with each receipt", "[work][notices][erasure]")
{
    Pair pair;
    pair.toThem();
    acknowledge(pair);
    erase(pair);
    const auto only = [&] {
        const QList<notices::Account> all = reportOf(pair.ours);
        REQUIRE(all.size() == 1);
        CHECK(all.first().reference.isEmpty());
        CHECK(all.first().reason == u"à sa demande"_s);
        REQUIRE(all.first().lines.size() == 1);
        return all.first().lines.first();
    };
    CHECK(only().cause == Cause::Erased);
    CHECK(only().fields.contains(u"person.last_name"_s));
    CHECK(only().stage() == Stage::ToTell);
    pair.toThem();
    CHECK(only().stage() == Stage::Told);
    acknowledge(pair);
    CHECK(only().stage() == Stage::Received);
    CHECK(only().receiptAt.isValid());
}

TEST_CASE("what never left is told to nobody, erased or not", "[work][notices][erasure]")
{
    Pair pair;
    erase(pair);
    CHECK(reportOf(pair.ours).first().lines.isEmpty());
    CHECK(pair.waitsFor(pair.ours) == 0);
}

TEST_CASE("what is on paper is said to be beyond recall, before and after the erasure", "[work][notices][sheet]")
{
    Pair pair;
    work::consents::Given given;
    given.office = u"Refuge Exemple"_s;
    given.role = u"siao"_s;
    given.scope = QStringList{u"SAN"_s, u"LOG-04"_s};
    given.mode = model::ConsentMode::Oral;
    given.until = pair.ours.session().today().addDays(90);
    REQUIRE_OK(work::consents::give(pair.ours.session(), pair.id, given));
    if (!work::measures::byCode(pair.ours.session(), pair.id, u"LOG-04"_s)) {
        REQUIRE_OK(work::measures::add(pair.ours.session(), pair.id, u"LOG-04"_s));
    }
    const auto sheet = orientations::orientOnPaper(pair.ours.session(), pair.id, given.office, {}, {u"LOG-04"_s}, {});
    REQUIRE_OK(sheet);
    pair.wait();
    REQUIRE_OK(work::liaison::print(pair.ours.session(), *sheet));
    REQUIRE_OK(
        work::summary::print(pair.ours.session(), pair.id, {work::summary::Extent::OnePage, u"Ada Exemple"_s, {}}));
    pair.wait();
    REQUIRE(accountOf(pair).lines.size() == 2);
    CHECK(accountOf(pair).lines[0].way == Way::Sheet);
    CHECK(accountOf(pair).lines[0].officeName == given.office);
    CHECK(accountOf(pair).lines[0].stage() == Stage::NotNeeded);
    CHECK(accountOf(pair).lines[1].way == Way::Paper);
    REQUIRE_OK(work::consents::withdrawFrom(pair.ours.session(), pair.id, given.office, {}, u"au bureau"_s));
    CHECK(accountOf(pair).lines[0].cause == Cause::Withdrawn);
    CHECK(accountOf(pair).lines[0].stage() == Stage::BeyondRecall);
    CHECK(accountOf(pair).lines[1].stage() == Stage::NotNeeded);
    pair.wait();
    erase(pair);
    const QList<notices::Line> lines = reportOf(pair.ours).first().lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].officeName == given.office);
    CHECK(lines[1].officeName.isEmpty()); // whoever was typed as its reader may be anybody
    for (const notices::Line &line : lines) {
        CHECK(line.stage() == Stage::BeyondRecall);
        CHECK_FALSE(notices::stageWords(line, pair.ours.session().zone).isEmpty());
    }
}

TEST_CASE("the report holds no more of her than the reference, and each print of it enters the register",
          "[work][notices][security]")
{
    Pair pair;
    pair.toThem();
    REQUIRE_OK(
        work::summary::print(pair.ours.session(), pair.id, {work::summary::Extent::OnePage, u"Ada Exemple"_s, {}}));
    withdraw(pair);
    const auto reference = accountOf(pair).reference;
    const auto seen = notices::previewReport(pair.ours.session());
    REQUIRE_OK(seen);
    const auto report = notices::printReport(pair.ours.session());
    const auto ofCase = notices::printCase(pair.ours.session(), pair.id);
    REQUIRE_OK(report);
    REQUIRE_OK(ofCase);
    for (const model::Paper &paper : {*report, *ofCase}) {
        const QString all = paper.title + paper.headLeft + paper.headRight + paper.footNote + paper.html;
        CHECK(all.contains(reference));
        CHECK(all.contains(pair.theirCard.name));
        CHECK_FALSE(all.contains(u"Exemple"_s)); // her name, typed as a reader too
        CHECK_FALSE(all.contains(u"Ada"_s));
    }
    const auto prints = pair.ours.vault().read([](const store::Reader &reader) -> Result<QList<model::Print>> {
        return store::recordsWhere<model::Print>(reader, u"profile"_s, notices::kProfile);
    });
    REQUIRE_OK(prints);
    CHECK(prints->size() == 2);
    CHECK(seen->html == report->html);
}

TEST_CASE("who sees no consents is told nothing of who received what", "[work][notices][access][security]")
{
    Pair pair;
    pair.toThem();
    Colleague supervisor(pair.ours, u"B. Lenoir"_s, model::Role::Supervisor);
    const auto report = notices::report(supervisor.session());
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Refused);
    const auto account = notices::ofCase(supervisor.session(), pair.id);
    const bool isShown =
        work::access::Gate(supervisor.session(), work::access::Outlet::Screen, pair.id).shows(u"consents"_s);
    CHECK(account.has_value() == isShown);
}
