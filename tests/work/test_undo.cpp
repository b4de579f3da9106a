// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/measures.h"
#include "core/work/notes.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;

namespace {

void back(TempVault &temp)
{
    temp.clock().advance(1000);
    const auto act = work::undo::undoable(temp.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    REQUIRE_OK(work::undo::takeBack(temp.session(), **act));
}

void again(TempVault &temp)
{
    temp.clock().advance(1000);
    const auto act = work::undo::redoable(temp.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    REQUIRE_OK(work::undo::takeBack(temp.session(), **act));
}

QString commune(TempVault &temp, const model::CaseId &id)
{
    const auto detail = work::loadCase(temp.session(), id);
    REQUIRE_OK(detail);
    return detail->file.commune;
}

} // namespace

TEST_CASE("Ctrl+Z goes back act by act and Ctrl+Maj+Z forward again", "[work][undo]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Dupré"_s, u"Léa"_s);
    for (const QString &place : {u"Fécamp"_s, u"Dieppe"_s, u"Eu"_s}) {
        REQUIRE_OK(work::cases::setField(temp.session(), id, u"commune"_s, place));
        temp.clock().advance(1000);
    }
    back(temp);
    CHECK(commune(temp, id) == u"Dieppe"_s);
    back(temp);
    CHECK(commune(temp, id) == u"Fécamp"_s);
    again(temp);
    CHECK(commune(temp, id) == u"Dieppe"_s);
    again(temp);
    CHECK(commune(temp, id) == u"Eu"_s);
    const auto nothing = work::undo::redoable(temp.session());
    REQUIRE_OK(nothing);
    CHECK_FALSE(nothing->has_value());
    back(temp);
    CHECK(commune(temp, id) == u"Dieppe"_s);
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"commune"_s, u"Yvetot"_s)); // a fresh act ends "again"
    const auto gone = work::undo::redoable(temp.session());
    REQUIRE_OK(gone);
    CHECK_FALSE(gone->has_value());
}

TEST_CASE("taking back a new case hides it everywhere, doing it again brings it back whole", "[work][undo]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s, u"06 39 98 12 34"_s);
    back(temp);
    CHECK_FALSE(work::loadCase(temp.session(), id));
    CHECK(work::cases::rows(temp.session())->isEmpty());
    CHECK(work::cases::find(temp.session(), u"kervella"_s)->isEmpty());
    again(temp);
    const auto detail = work::loadCase(temp.session(), id);
    REQUIRE_OK(detail);
    CHECK(detail->measures.size() == 53);
    CHECK(detail->contacts.size() == 1);
    CHECK(work::cases::find(temp.session(), u"kervella"_s)->contains(id));
}

TEST_CASE("an act whose value was changed since is not taken back over the newer one", "[work][undo]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Dupré"_s, u"Léa"_s);
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"commune"_s, u"Fécamp"_s));
    const auto act = work::undo::undoable(temp.session());
    REQUIRE(act->has_value());
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"commune"_s, u"Dieppe"_s));
    const auto refused = work::undo::takeBack(temp.session(), **act);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::StaleValue);
    CHECK(commune(temp, id) == u"Dieppe"_s);
}

TEST_CASE("what was done before the vault was opened is not taken back by a key press", "[work][undo]")
{
    TempVault temp;
    temp.addCase(u"Dupré"_s, u"Léa"_s);
    temp.clock().advance(1000);
    temp.reopen();
    const auto act = work::undo::undoable(temp.session());
    REQUIRE_OK(act);
    CHECK_FALSE(act->has_value());
}
