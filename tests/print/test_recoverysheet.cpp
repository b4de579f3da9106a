// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"
#include "tests/print/readpdf.h"
#include "ui/print/recoverysheet.h"

using namespace relais;

namespace {
const QString kCode = u"7QXM4-K2T9B-W3HRA-9NPDC-5VGEJ-2ZYFS"_s;
}

TEST_CASE("the recovery sheet is one sheet with the whole code on one line", "[print][recoverysheet]")
{
    const PdfSeen seen = printed(ui::recoverySheet(kCode, u"Bureau <1> & Cie"_s, QDate(2026, 11, 24)));
    REQUIRE(seen.pages.size() == 1);
    CHECK(seen.text().count(kCode) == 1);
    CHECK(seen.text().contains(u"Bureau <1> & Cie"_s));
    CHECK(seen.text().contains(u"24/11/2026"_s));
    CHECK(seen.fonts.join(u'\n').contains(u"NotoSansMono"_s));
}

TEST_CASE("whoever finds the recovery sheet learns neither the trade nor, from its title, the office",
          "[print][recoverysheet]")
{
    const model::Paper sheet = ui::recoverySheet(kCode, u"Bureau des Tilleuls"_s, QDate(2026, 11, 24));
    CHECK_FALSE(sheet.title.contains(u"Tilleuls"_s));
    CHECK_FALSE(sheet.headLeft.contains(u"Tilleuls"_s));
    const QString all = (sheet.html + sheet.title + sheet.headLeft + sheet.headRight + sheet.footNote).toLower();
    for (const QString &word :
         {u"violen"_s, u"victim"_s, u"pnd"_s, u"départ"_s, u"departure"_s, u"social"_s, u"abri"_s}) {
        INFO(word.toStdString());
        CHECK_FALSE(all.contains(word));
    }
}
