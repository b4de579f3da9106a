// SPDX-License-Identifier: GPL-3.0-or-later
// A clock of the machine that was set back since the vault was used.
#include "tests/app/desk.h"

#include "ui/common/noticebar.h"

using namespace relais;

namespace {

const ui::NoticeBar *clockNotice(ProgramAtTheDesk &desk)
{
    return desk.window().findChild<ui::NoticeBar *>(u"clockNotice"_s);
}

} // namespace

TEST_CASE("a clock set back is told over every page until the person closes it, and the vault opens", "[app][clock]")
{
    ProgramAtTheDesk desk; // made on 24/11/2026
    desk.clock().advance(qint64(-2) * 24 * 3600 * 1000);
    desk.unlock();
    REQUIRE(clockNotice(desk) != nullptr);
    for (const QString &word : {u"caseload"_s, u"settings"_s, u"today"_s}) {
        REQUIRE(desk.window().show(desk.application().pageNamed(word)));
        CAPTURE(word.toStdString());
        CHECK(clockNotice(desk)->isVisible());
        CHECK(clockNotice(desk)->accessibleDescription().contains(u"22/11/2026"_s));
        CHECK(clockNotice(desk)->accessibleDescription().contains(u"24/11/2026"_s));
    }
    auto *close = clockNotice(desk)->findChild<QAbstractButton *>();
    REQUIRE(close != nullptr);
    close->click();
    CHECK(QTest::qWaitFor([&] { return clockNotice(desk) == nullptr; }, 2'000));
}

TEST_CASE("on one and the same day the hours are told, and a clock a few minutes behind is not", "[app][clock]")
{
    const bool isBehind = GENERATE(true, false);
    ProgramAtTheDesk desk;
    desk.clock().advance(isBehind ? -20 * 60'000 : -4 * 60'000); // from 09:20 in the zone of the office
    desk.unlock();
    REQUIRE((clockNotice(desk) != nullptr) == isBehind);
    if (isBehind) {
        CHECK(clockNotice(desk)->accessibleDescription().contains(u"09:00"_s));
        CHECK(clockNotice(desk)->accessibleDescription().contains(u"09:20"_s));
    }
}
