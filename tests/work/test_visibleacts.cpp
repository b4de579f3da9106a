// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/measures.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;
using model::MeasureStatus;

namespace {

struct Desk {
    TempVault vault;
    model::CaseId id = vault.addCase(u"Exemple"_s, u"Ada"_s);

    model::Measure measure(const char *code)
    {
        const auto found = work::measures::byCode(vault.session(), id, QString::fromLatin1(code));
        REQUIRE_OK(found);
        return *found;
    }
    Result<void> obtain(const char *code, const QString &because = {})
    {
        return work::measures::setStatus(vault.session(), measure(code).id, MeasureStatus::Obtained, {}, {}, because);
    }
    void say(const char *field, const char *text)
    {
        REQUIRE_OK(work::cases::setField(vault.session(), id, QString::fromLatin1(field), QString::fromLatin1(text)));
    }
};

} // namespace

TEST_CASE("an act that would be seen before the departure is refused without a reason", "[work][visible]")
{
    Desk desk;
    desk.say("departure_on", "2026-11-28");
    CHECK(desk.obtain("FIN-05").error().code == ErrorCode::Refused);
    CHECK(desk.obtain("FIN-05", u"  "_s).error().code == ErrorCode::Refused);
    CHECK(desk.measure("FIN-05").status == MeasureStatus::ToAssess);
    CHECK(work::loadCase(desk.vault.session(), desk.id)->notes.isEmpty());
    REQUIRE_OK(desk.obtain("SEC-03")); // nobody sees it
    desk.vault.clock().advance(4 * 24 * 3'600'000LL);
    REQUIRE_OK(desk.obtain("FIN-05")); // the day has come
}

TEST_CASE("with its reason the act and the working note are one act, taken back together", "[work][visible]")
{
    Desk desk;
    desk.say("cohabiting", "yes");
    desk.vault.clock().advance(1000);
    REQUIRE_OK(desk.obtain("FIN-06", u"Son compte est vidé ce soir."_s));
    auto detail = work::loadCase(desk.vault.session(), desk.id);
    REQUIRE(detail->notes.size() == 1);
    CHECK(detail->notes.first().kind == model::NoteKind::Working);
    CHECK(detail->notes.first().text == u"FIN-06 : Son compte est vidé ce soir."_s);
    desk.vault.clock().advance(1000);
    const auto act = work::undo::undoable(desk.vault.session());
    REQUIRE(act->has_value());
    REQUIRE_OK(work::undo::takeBack(desk.vault.session(), **act));
    detail = work::loadCase(desk.vault.session(), desk.id);
    CHECK(detail->notes.isEmpty());
    CHECK(desk.measure("FIN-06").status == MeasureStatus::ToAssess);
}

TEST_CASE("who lives elsewhere needs no reason, who may live there does", "[work][visible]")
{
    Desk desk;
    REQUIRE_OK(work::measures::setStatus(desk.vault.session(), desk.measure("FIN-06").id, MeasureStatus::ToDo));
    CHECK(desk.obtain("FIN-06").error().code == ErrorCode::Refused); // nobody knows
    desk.say("cohabiting", "no");
    REQUIRE_OK(desk.obtain("FIN-06"));
}

TEST_CASE("a change of danger tells the lists, which find the new level in its row", "[work][danger]")
{
    Desk desk;
    desk.vault.clock().advance(1000);
    QList<store::ChangeSet> told;
    QObject::connect(&desk.vault.vault(), &store::Vault::changed, &desk.vault.vault(),
                     [&](const store::ChangeSet &touched) { told << touched; });
    REQUIRE_OK(work::cases::assessDanger(desk.vault.session(), desk.id, model::DangerLevel::High, u"menaces"_s));
    REQUIRE(told.size() == 1);
    CHECK(told.first().cases.contains(desk.id));
    CHECK(told.first().types.contains(model::RecordType::Case));
    const auto rows = work::cases::rows(desk.vault.session());
    REQUIRE_OK(rows);
    CHECK(rows->first().danger == model::DangerLevel::High);
    CHECK(model::dangerRank(rows->first().danger) == 3);
}
