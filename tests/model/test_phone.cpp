// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "core/model/phone.h"

using namespace relais::model;

TEST_CASE("one number in any writing is one number", "[model][phone]")
{
    for (const char *text : {"06 39 98 41 07", "0639984107", "06.39.98.41.07", "06-39-98-41-07", "+33 6 39 98 41 07",
                             "+33639984107", "0033 6 39 98 41 07", "+33 (0)6 39 98 41 07", "06/39/98/41/07",
                             "06\u00a039\u00a098\u00a041\u00a007", " 06 39 98 41 07 ", "639984107"}) {
        INFO(text);
        const Phone phone = parsePhone(QString::fromUtf8(text), u"76"_s);
        CHECK(phone.parsed);
        CHECK(phone.e164 == u"+33639984107"_s);
    }
}

TEST_CASE("what is not one number is left as text", "[model][phone]")
{
    for (const char *text :
         {"", "pas de tél.", "?", "06 39 98", "06 39 98 41 07 (sa mère)", "06 39 98 41 07 / 06 39 98 41 08",
          "06 39 98 41 07 08", "12", "voir avec l'école", "+", "06 39 98 XX 07"}) {
        INFO(text);
        const Phone phone = parsePhone(QString::fromUtf8(text), u"76"_s);
        CHECK_FALSE(phone.parsed);
        CHECK(phone.e164.isEmpty());
    }
}

TEST_CASE("a national number belongs to the plan of the place", "[model][phone]")
{
    CHECK(parsePhone(u"0692 12 34 56"_s, u"974"_s).e164 == u"+262692123456"_s);
    CHECK(parsePhone(u"0692 12 34 56"_s, u"76"_s).e164 == u"+262692123456"_s);
    CHECK(parsePhone(u"0690 30 12 34"_s, u"971"_s).e164 == u"+590690301234"_s);
    CHECK(parsePhone(u"0696 20 12 34"_s, u"972"_s).e164 == u"+596696201234"_s);
    CHECK(parsePhone(u"0694 20 12 34"_s, u"973"_s).e164 == u"+594694201234"_s);
    CHECK(parsePhone(u"06 12 34 56 78"_s, u"974"_s).e164 == u"+33612345678"_s);
    CHECK(parsePhone(u"+33 6 39 98 41 07"_s, u"974"_s).e164 == u"+33639984107"_s);
    CHECK(parsePhone(u"06 39 98 41 07"_s, QString()).e164 == u"+33639984107"_s);
    CHECK(parsePhone(u"+32 2 555 12 12"_s, u"59"_s).e164 == u"+3225551212"_s);
}

TEST_CASE("a number is shown as a French reader dials it", "[model][phone]")
{
    const auto spaced = [](const char *text) { return QString::fromLatin1(text).replace(u' ', QChar::Nbsp); };
    CHECK(phoneForReading(u"+33639984107"_s) == spaced("06 39 98 41 07"));
    CHECK(phoneForReading(u"+262692123456"_s) == spaced("0692 12 34 56"));
    CHECK(phoneForReading(u"+3225551212"_s) == spaced("+32 2 555 12 12"));
    CHECK(phoneForReading(u"pas de tél."_s) == u"pas de tél."_s);
    CHECK(phoneForReading(QString()).isEmpty());
}
