// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/consents.h"

#include "core/store/records.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/consentproof.h"
#include "core/work/consentwords.h"
#include "core/work/digest.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;
using model::Consent;
using model::ShareReason;
using work::consents::Given;

namespace {

Given given(const QStringList &scope = {u"LOG"_s, u"SEC"_s})
{
    Given one;
    one.office = u"SIAO 76"_s;
    one.scope = scope;
    one.mode = model::ConsentMode::Oral;
    one.until = QDate(2027, 5, 24);
    return one;
}

QList<Consent> all(TempVault &temp, const model::CaseId &id)
{
    const auto list = work::consents::list(temp.session(), id);
    REQUIRE_OK(list);
    return *list;
}

ShareReason ask(TempVault &temp, const model::CaseId &id, const QString &field, const QString &office = u"siao 76"_s)
{
    const auto answer = work::consents::may(temp.session(), id, field, {office, {}});
    REQUIRE_OK(answer);
    return answer->reason;
}

void back(TempVault &temp)
{
    temp.clock().advance(1000);
    const auto act = work::undo::undoable(temp.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    REQUIRE_OK(work::undo::takeBack(temp.session(), **act));
}

} // namespace

TEST_CASE("a consent is collected with its text, its end and who asked for it", "[work][consent]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    CHECK(ask(temp, id, u"person.last_name"_s) == ShareReason::NoConsent);
    REQUIRE_OK(work::consents::give(temp.session(), id, given()));
    const Consent one = all(temp, id).first();
    CHECK(one.office == u"SIAO 76"_s);
    CHECK(one.role == u"siao"_s);
    CHECK(one.givenOn == QDate(2026, 11, 24));
    CHECK(one.collectedBy == u"C. Auger"_s);
    CHECK(one.wording.contains(u"SIAO 76"_s));
    CHECK(ask(temp, id, u"person.last_name"_s) == ShareReason::Consent);
    CHECK(ask(temp, id, u"note.working"_s) == ShareReason::NeverLeaves);
    temp.clock().set(QDateTime(QDate(2027, 5, 24), QTime(12, 0), Qt::UTC));
    CHECK(ask(temp, id, u"person.last_name"_s) == ShareReason::Consent);
    temp.clock().set(QDateTime(QDate(2027, 5, 25), QTime(12, 0), Qt::UTC));
    CHECK(ask(temp, id, u"person.last_name"_s) == ShareReason::Ended);
    CHECK(all(temp, id).size() == 1); // and it is still there
}

TEST_CASE("a consent that says too little is refused and nothing is kept", "[work][consent]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    const auto refused = [&](auto change) {
        Given one = given();
        change(one);
        const auto made = work::consents::give(temp.session(), id, one);
        REQUIRE_FALSE(made);
        CHECK(all(temp, id).isEmpty());
        return made.error().code;
    };
    CHECK(refused([](Given &g) { g.office = u"   "_s; }) == ErrorCode::InvalidInput);
    CHECK(refused([](Given &g) { g.scope.clear(); }) == ErrorCode::InvalidInput);
    CHECK(refused([](Given &g) { g.scope << u"XYZ"_s; }) == ErrorCode::InvalidInput);
    CHECK(refused([](Given &g) { g.scope << u"FIN-99"_s; }) == ErrorCode::InvalidInput);
    CHECK(refused([](Given &g) { g.mode = model::ConsentMode::NotGiven; }) == ErrorCode::InvalidInput);
    CHECK(refused([](Given &g) { g.role = u"circus"_s; }) == ErrorCode::InvalidInput);
    CHECK(refused([](Given &g) { g.until = {}; }) == ErrorCode::InvalidInput);
    CHECK(refused([](Given &g) { g.until = QDate(2026, 11, 23); }) == ErrorCode::InvalidInput);
    CHECK(refused([](Given &g) { g.until = QDate(2101, 1, 1); }) == ErrorCode::DateOutOfRange);
    CHECK(refused([](Given &g) { g.givenOn = QDate(2026, 11, 25); }) == ErrorCode::DateInFuture);
    CHECK(refused([](Given &g) { g.wording = QString(5'000, u'x'); }) == ErrorCode::InvalidInput);
    REQUIRE_OK(work::cases::close(temp.session(), id, model::ExitReason::Autonomous, {}));
    CHECK(refused([](Given &) {}) == ErrorCode::Refused);
}

TEST_CASE("a part is withdrawn, the rest stands, and nothing is deleted", "[work][consent]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    const auto made = work::consents::give(temp.session(), id, given({u"LOG"_s, u"FIN"_s, u"FIN-03"_s}));
    REQUIRE_OK(made);
    temp.clock().advance(1000);
    REQUIRE_OK(work::consents::withdraw(temp.session(), *made, {u"FIN"_s}, u"au téléphone"_s));
    const QList<Consent> both = all(temp, id);
    REQUIRE(both.size() == 2);
    CHECK(both[0].scope == u"LOG"_s);
    CHECK_FALSE(both[0].withdrawnOn.isValid());
    CHECK(both[1].scope == u"FIN,FIN-03"_s); // a strand takes its measures with it
    CHECK(both[1].withdrawnOn == QDate(2026, 11, 24));
    CHECK(both[1].withdrawnBecause == u"au téléphone"_s);
    CHECK(ask(temp, id, u"person.last_name"_s) == ShareReason::Consent);
    back(temp);
    REQUIRE(all(temp, id).size() == 1);
    CHECK(all(temp, id).first().scope == u"LOG,FIN,FIN-03"_s);
}

TEST_CASE("a withdrawal asks for its reason, stops all, and is undone as one act", "[work][consent]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    REQUIRE_OK(work::consents::give(temp.session(), id, given()));
    temp.clock().advance(1000);
    REQUIRE_OK(work::consents::give(temp.session(), id, given({u"FIN"_s})));
    temp.clock().advance(1000);
    CHECK_FALSE(work::consents::withdrawFrom(temp.session(), id, u"SIAO 76"_s, {}, u" "_s));
    const auto unknown = work::consents::withdrawFrom(temp.session(), id, u"CAF"_s, {}, u"par courrier"_s);
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::NotFound);
    const auto count = work::consents::withdrawFrom(temp.session(), id, u"siao 76"_s, {}, u"par courrier"_s);
    REQUIRE_OK(count);
    CHECK(*count == 2);
    CHECK(ask(temp, id, u"person.last_name"_s) == ShareReason::Withdrawn);
    const auto again = work::consents::withdraw(temp.session(), all(temp, id).first().id, {}, u"encore"_s);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Refused);
    back(temp);
    CHECK(ask(temp, id, u"person.last_name"_s) == ShareReason::Consent);
}

TEST_CASE("a clock set back revives no consent that was withdrawn", "[work][consent]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    Given one = given();
    one.givenOn = QDate(2026, 11, 2);
    const auto made = work::consents::give(temp.session(), id, one);
    REQUIRE_OK(made);
    temp.clock().advance(1000);
    REQUIRE_OK(work::consents::withdraw(temp.session(), *made, {}, u"au téléphone"_s));
    temp.clock().set(QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));
    CHECK(ask(temp, id, u"person.last_name"_s) == ShareReason::Withdrawn);
}

TEST_CASE("a consent is prolonged while it stands, never shortened, never revived", "[work][consent]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    const auto made = work::consents::give(temp.session(), id, given());
    REQUIRE_OK(made);
    temp.clock().advance(1000);
    CHECK_FALSE(work::consents::prolong(temp.session(), *made, QDate(2027, 5, 24)));
    REQUIRE_OK(work::consents::prolong(temp.session(), *made, QDate(2027, 8, 24)));
    CHECK(all(temp, id).first().until == QDate(2027, 8, 24));
    back(temp);
    CHECK(all(temp, id).first().until == QDate(2027, 5, 24));
    temp.clock().set(QDateTime(QDate(2027, 6, 1), QTime(12, 0), Qt::UTC));
    const auto late = work::consents::prolong(temp.session(), *made, QDate(2027, 8, 24));
    REQUIRE_FALSE(late);
    CHECK(late.error().code == ErrorCode::Refused);
}

TEST_CASE("what lasts until the case is closed ends with it, and stands again when it reopens", "[work][consent]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    Given one = given();
    one.ends = model::ConsentEnd::CaseClosed;
    REQUIRE_OK(work::consents::give(temp.session(), id, one));
    CHECK(ask(temp, id, u"person.last_name"_s) == ShareReason::Consent);
    REQUIRE_OK(work::cases::close(temp.session(), id, model::ExitReason::Autonomous, {}));
    CHECK(ask(temp, id, u"person.last_name"_s) == ShareReason::Ended);
}

TEST_CASE("the proof is printed only when paper is safe, names nobody and enters the register", "[work][consent]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Exemple"_s, u"Ada"_s);
    Given one = given();
    one.office = u"France Victimes 76"_s;
    one.role = u"association"_s;
    const auto made = work::consents::give(temp.session(), id, one);
    REQUIRE_OK(made);
    const auto prints = [&] {
        return temp.vault().read([&](const store::Reader &reader) -> Result<QList<model::Print>> {
            return store::recordsOf<model::Print>(reader, id);
        });
    };
    const auto refused = work::consents::printProof(temp.session(), *made, work::consents::PaperSafe::NotAsked);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(prints()->isEmpty());
    const auto proof = work::consents::printProof(temp.session(), *made, work::consents::PaperSafe::Yes);
    REQUIRE_OK(proof);
    const QString page = proof->title + proof->headLeft + proof->headRight + proof->footNote + proof->html;
    CHECK_FALSE(work::consents::betrays(page));
    CHECK_FALSE(page.contains(u"Exemple"_s));
    CHECK_FALSE(page.contains(u"Ada"_s));
    REQUIRE(prints()->size() == 1);
    CHECK(prints()->first().profile == u"consent"_s);
    CHECK(page.contains(u"no. %1"_s.arg(prints()->first().number)));
}
