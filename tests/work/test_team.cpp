// SPDX-License-Identifier: GPL-3.0-or-later
// Who has which cases, and who stands in for whom.
#include "core/work/caseload.h"

#include "core/work/exclusions.h"
#include "core/work/undo.h"
#include "core/work/users.h"
#include "tests/kit/colleague.h"
#include "tests/work/foreign.h"

#include <algorithm>

using namespace relais;
namespace caseload = work::caseload;

namespace {

QString referentOf(TempVault &vault, const model::CaseId &id)
{
    const auto rows = work::cases::rows(vault.session(), {id});
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    return rows->first().referent;
}

} // namespace

TEST_CASE("several cases change hands as one act, and undo brings all of them back", "[work][team]")
{
    TempVault vault;
    const Colleague other(vault, u"S. Mabille"_s, model::Role::Advisor);
    const auto founder = Colleague::opened(vault, vault.session().user.id);
    const QList<model::CaseId> cases{vault.addCase(u"Un"_s, u"Ada"_s), vault.addCase(u"Deux"_s, u"Lise"_s)};
    CHECK(*caseload::assign(*founder, cases, u"S. Mabille"_s) == 2);
    CHECK(referentOf(vault, cases[0]) == u"S. Mabille"_s);
    vault.clock().advance(1000);
    CHECK(*caseload::assign(*founder, cases, u"S. Mabille"_s) == 0); // nothing changes
    const auto act = work::undo::undoable(*founder);
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    CHECK((*act)->verb == QLatin1String(caseload::kAssignVerb));
    REQUIRE_OK(work::undo::takeBack(*founder, **act));
    CHECK(referentOf(vault, cases[0]).isEmpty());
    CHECK(referentOf(vault, cases[1]).isEmpty());
}

TEST_CASE("a case goes to nobody who does not work here, nor to whom it is kept from, and then none does",
          "[work][team][security]")
{
    TempVault vault;
    const Colleague other(vault, u"S. Mabille"_s, model::Role::Advisor);
    const auto founder = Colleague::opened(vault, vault.session().user.id);
    const auto one = vault.addCase(u"Un"_s, u"Ada"_s);
    const auto two = vault.addCase(u"Deux"_s, u"Lise"_s);
    CHECK(caseload::assign(*founder, {}, u"S. Mabille"_s).error().code == ErrorCode::InvalidInput);
    CHECK(caseload::assign(*founder, {one}, u"Personne"_s).error().code == ErrorCode::NotFound);
    REQUIRE_OK(work::exclusions::add(*founder, two, model::ExclusionKind::Person, u"S. Mabille"_s, u"voisine"_s));
    vault.clock().advance(1000);
    CHECK(caseload::assign(*founder, {one, two}, u"S. Mabille"_s).error().code == ErrorCode::Refused);
    CHECK(referentOf(vault, one).isEmpty());
}

TEST_CASE("who stands in has the cases of the absent too, and of those whom she stands in for", "[work][team]")
{
    TempVault vault; // C. Auger
    Colleague mabille(vault, u"S. Mabille"_s, model::Role::Advisor);
    Colleague petit(vault, u"R. Petit"_s, model::Role::Advisor);
    const auto founder = Colleague::opened(vault, vault.session().user.id);
    const QDate today = founder->today();
    REQUIRE_OK(caseload::setAway(*founder, u"R. Petit"_s, {}, today.addDays(10), u"S. Mabille"_s));
    vault.clock().advance(1000);
    REQUIRE_OK(caseload::setAway(*founder, u"S. Mabille"_s, today.addDays(2), today.addDays(5), u"C. Auger"_s));
    vault.clock().advance(1000);
    CHECK(*caseload::namesToday(*founder) == QStringList{u"C. Auger"_s});
    CHECK(*caseload::namesToday(mabille.session()) == QStringList{u"S. Mabille"_s, u"R. Petit"_s});
    vault.clock().advance(qint64(2) * 24 * 3600 * 1000);
    CHECK(*caseload::namesToday(*founder) == QStringList{u"C. Auger"_s, u"S. Mabille"_s, u"R. Petit"_s});
    REQUIRE_OK(caseload::setBack(*founder, u"S. Mabille"_s));
    vault.clock().advance(1000);
    CHECK(*caseload::namesToday(*founder) == QStringList{u"C. Auger"_s});
    vault.clock().advance(qint64(9) * 24 * 3600 * 1000); // past the last day
    CHECK(*caseload::namesToday(mabille.session()) == QStringList{u"S. Mabille"_s});
    CHECK(caseload::absences(*founder)->isEmpty());
}

TEST_CASE("two who stand in for each other do not turn in circles", "[work][team]")
{
    TempVault vault;
    const Colleague mabille(vault, u"S. Mabille"_s, model::Role::Advisor);
    const auto founder = Colleague::opened(vault, vault.session().user.id);
    const QDate until = founder->today().addDays(3);
    REQUIRE_OK(caseload::setAway(*founder, u"S. Mabille"_s, {}, until, u"C. Auger"_s));
    vault.clock().advance(1000);
    REQUIRE_OK(caseload::setAway(*founder, u"C. Auger"_s, {}, until, u"S. Mabille"_s));
    CHECK(*caseload::namesToday(*founder) == QStringList{u"C. Auger"_s, u"S. Mabille"_s});
}

TEST_CASE("a replacement has an end that is neither past nor before its beginning, and another person", "[work][team]")
{
    TempVault vault;
    const Colleague mabille(vault, u"S. Mabille"_s, model::Role::Advisor);
    const QDate today = vault.session().today();
    const auto code = [&](QDate from, QDate until, const QString &by) {
        return caseload::setAway(vault.session(), u"C. Auger"_s, from, until, by).error().code;
    };
    CHECK(code({}, {}, u"S. Mabille"_s) == ErrorCode::InvalidInput);
    CHECK(code(today.addDays(-9), today.addDays(-1), u"S. Mabille"_s) == ErrorCode::InvalidInput);
    CHECK(code(today.addDays(4), today.addDays(2), u"S. Mabille"_s) == ErrorCode::InvalidInput);
    CHECK(code({}, today.addDays(2), u"C. Auger"_s) == ErrorCode::InvalidInput);
    CHECK(code({}, today.addDays(2), u"Personne"_s) == ErrorCode::NotFound);
    CHECK(caseload::setBack(vault.session(), u"C. Auger"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("the case of another office is given to nobody, is nobody's load, and who left has none",
          "[work][team][security]")
{
    TempVault vault;
    Colleague mabille(vault, u"S. Mabille"_s, model::Role::Advisor);
    const auto founder = Colleague::opened(vault, vault.session().user.id);
    const auto one = vault.addCase(u"Un"_s, u"Ada"_s);
    const auto closed = vault.addCase(u"Deux"_s, u"Lise"_s);
    const model::CaseId theirs(u"FEDCBA98-000000000000CASE"_s);
    takeForeign(vault, model::RecordType::Case, theirs.text(),
                {{u"referent"_s, u"S. Mabille"_s}, {u"reference"_s, u"ailleurs"_s}, {u"status"_s, u"new"_s}});
    const auto given = caseload::assign(vault.session(), {one, theirs}, u"S. Mabille"_s);
    REQUIRE_FALSE(given);
    CHECK(given.error().detail == u"case of another office: ailleurs"_s);
    REQUIRE_OK(caseload::assign(vault.session(), {one, closed}, u"S. Mabille"_s));
    vault.clock().advance(1000);
    REQUIRE_OK(work::cases::close(vault.session(), closed, model::ExitReason::Autonomous, {}));
    vault.clock().advance(1000);
    const auto loads = caseload::loads(vault.session());
    REQUIRE_OK(loads);
    const auto load = std::find_if(loads->cbegin(), loads->cend(),
                                   [](const caseload::Load &each) { return each.name == u"S. Mabille"_s; });
    REQUIRE(load != loads->cend());
    CHECK(load->open == 1);

    REQUIRE_OK(vault.vault().write(founder->act("user.leave"), [&](store::Tx &tx) -> Result<void> {
        tx.set(model::RecordType::User, mabille.id().text(), u"left_on"_s, model::encoded(vault.session().today()));
        return {};
    }));
    vault.clock().advance(1000);
    CHECK(caseload::assign(vault.session(), {one}, u"S. Mabille"_s).error().code == ErrorCode::NotFound);
    CHECK(caseload::people(vault.session())->size() == 1);
}
