// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "core/model/dateinput.h"

using namespace relais::model;

namespace {

const QDate kToday(2026, 11, 25);

QString imported(const char *text, DateMeaning meaning = DateMeaning::Event)
{
    const auto date = parseDate(QString::fromUtf8(text), kToday, DateRules::Import, meaning);
    return date ? date->toString(Qt::ISODate) : u"-"_s;
}

QString typed(const char *text, DateMeaning meaning = DateMeaning::Event)
{
    const auto date = parseDate(QString::fromUtf8(text), kToday, DateRules::Typing, meaning);
    return date ? date->toString(Qt::ISODate) : u"-"_s;
}

} // namespace

TEST_CASE("a date of a spreadsheet is read as people in France write it", "[model][dateinput]")
{
    const QList<std::pair<const char *, const char *>> rows = {
        {"24/11/2026", "2026-11-24"},       {"4/1/2026", "2026-01-04"},
        {"24/11/26", "2026-11-24"},         {"4/1/26", "2026-01-04"},
        {"24.11.2026", "2026-11-24"},       {"24-11-2026", "2026-11-24"},
        {"24 / 11 / 2026", "2026-11-24"},   {"2026-11-24", "2026-11-24"},
        {"2026/11/24", "2026-11-24"},       {"2026-11-24T00:00:00", "2026-11-24"},
        {"2026-11-24 00:00", "2026-11-24"}, {"24/11/2026 00:00", "2026-11-24"},
        {"24 nov. 2026", "2026-11-24"},     {"24 novembre 2026", "2026-11-24"},
        {"1er janvier 2027", "2027-01-01"}, {"3 août 26", "2026-08-03"},
        {"5 FÉVRIER 1980", "1980-02-05"},   {"12 déc. 2025", "2025-12-12"},
        {" 24/11/2026 ", "2026-11-24"},     {"24\u00a0nov.\u00a02026", "2026-11-24"},
        {"29/02/2024", "2024-02-29"},       {"15/03/36", "2036-03-15"},
        {"15/03/37", "1937-03-15"},         {"01/01/1900", "1900-01-01"},
        {"31/12/2100", "2100-12-31"},
    };
    for (const auto &[text, expected] : rows) {
        INFO(text);
        CHECK(imported(text) == QString::fromLatin1(expected));
        CHECK(typed(text) == QString::fromLatin1(expected));
    }
}

TEST_CASE("what is no date, or a day that does not exist, is never guessed", "[model][dateinput]")
{
    for (const char *text :
         {"", "31/02/1990", "29/02/2026", "00/01/2026", "24/13/2026", "24/11/1899", "01/01/2101", "24/11-2026",
          "24/11/026", "2026-11-24T14:30:00", "24/11/2026 (appel)", "vers le 24/11/2026", "24 brumaire 2026", "?",
          "en cours", "45000", "11/2026", "2026", "24/11/2026 25/11/2026"}) {
        INFO(text);
        CHECK(imported(text) == u"-"_s);
        CHECK(typed(text) == u"-"_s);
    }
}

TEST_CASE("short forms and spoken days are read while typing, never from a file", "[model][dateinput]")
{
    const QList<std::pair<const char *, const char *>> rows = {
        {"2411", "2026-11-24"},   {"241126", "2026-11-24"},      {"24112026", "2026-11-24"},
        {"24/11", "2026-11-24"},  {"24 nov.", "2026-11-24"},     {"hier", "2026-11-24"},
        {"Hier", "2026-11-24"},   {"aujourd'hui", "2026-11-25"}, {"aujourd’hui", "2026-11-25"},
        {"demain", "2026-11-26"}, {"avant-hier", "2026-11-23"},  {"après-demain", "2026-11-27"},
    };
    for (const auto &[text, expected] : rows) {
        INFO(text);
        CHECK(typed(text) == QString::fromLatin1(expected));
        CHECK(imported(text) == u"-"_s);
    }
    CHECK(typed("3102") == u"-"_s);
    CHECK(typed("0000") == u"-"_s);
    CHECK(typed("999999") == u"-"_s);
}

TEST_CASE("a birth date is never in the future", "[model][dateinput]")
{
    CHECK(imported("14/04/86", DateMeaning::Birth) == u"1986-04-14"_s);
    CHECK(imported("24/11/26", DateMeaning::Birth) == u"2026-11-24"_s);
    CHECK(imported("26/11/26", DateMeaning::Birth) == u"1926-11-26"_s);
    CHECK(imported("12/03/27", DateMeaning::Birth) == u"1927-03-12"_s);
    CHECK(imported("26/11/2026", DateMeaning::Birth) == u"-"_s);
    CHECK(typed("1404", DateMeaning::Birth) == u"-"_s);
    CHECK(typed("demain", DateMeaning::Birth) == u"-"_s);
    CHECK(typed("140486", DateMeaning::Birth) == u"1986-04-14"_s);
    CHECK(imported("29/02/00", DateMeaning::Birth) == u"2000-02-29"_s);
}
