// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/cases.h"
#include "core/work/notes.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;

namespace {

bool finds(TempVault &temp, const QString &query, const model::CaseId &id)
{
    const auto hits = work::cases::find(temp.session(), query);
    REQUIRE_OK(hits);
    return hits->contains(id);
}

} // namespace

TEST_CASE("a name is found whatever its accents, ligatures, hyphens, case and word order", "[work][search]")
{
    TempVault temp;
    const auto oeuvrard = temp.addCase(u"Œuvrard"_s, u"Maëlys"_s);
    const auto goff = temp.addCase(u"LE-GOFF"_s, u"Rose-May"_s);
    const auto fevre = temp.addCase(u"Le Fèvre"_s, u"Anne-Lise"_s);
    const auto ndiaye = temp.addCase(u"N’Diaye"_s, u"Fatou"_s);
    const auto yildiz = temp.addCase(u"Yıldız"_s, u"Elif"_s);

    CHECK(finds(temp, u"oeuvrard"_s, oeuvrard));
    CHECK(finds(temp, u"OEUV"_s, oeuvrard));
    CHECK(finds(temp, u"œuvrard maelys"_s, oeuvrard));
    CHECK(finds(temp, u"Maëlys Œuvrard"_s, oeuvrard));
    CHECK(finds(temp, u"le goff"_s, goff));
    CHECK(finds(temp, u"legoff"_s, goff));
    CHECK(finds(temp, u"rosemay"_s, goff));
    CHECK(finds(temp, u"may rose"_s, goff));
    CHECK(finds(temp, u"lefevre"_s, fevre));
    CHECK(finds(temp, u"Lefèv"_s, fevre));
    CHECK(finds(temp, u"n'diaye"_s, ndiaye));
    CHECK(finds(temp, u"ndiaye"_s, ndiaye));
    CHECK(finds(temp, u"yildiz"_s, yildiz));
    CHECK_FALSE(finds(temp, u"oeuvrard fatou"_s, oeuvrard));
    CHECK_FALSE(finds(temp, u"goff"_s, fevre));
}

TEST_CASE("a telephone is found in any writing and by its last four digits", "[work][search]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s, u"06.39.98.41.07"_s);
    const auto other = temp.addCase(u"Kaya"_s, u"Zeynep"_s, u"+33 6 39 98 50 16"_s);
    for (const QString &query : {u"06 39 98 41 07"_s, u"0639984107"_s, u"06.39.98.41"_s, u"+33 6 39 98 41 07"_s,
                                 u"0033639984107"_s, u"4107"_s, u"06 39 98 41"_s}) {
        INFO(query.toStdString());
        CHECK(finds(temp, query, id));
        CHECK_FALSE(finds(temp, query, other));
    }
    CHECK(finds(temp, u"0639985016"_s, other));
}

TEST_CASE("a case is found by its number, a birth name and the words of its notes", "[work][search]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    REQUIRE_OK(
        work::notes::add(temp.session(), id, model::NoteKind::Fact, u"Entrée en mise à l’abri, 12 nuits accordées"_s));
    CHECK(finds(temp, u"76-2026-00001"_s, id));
    CHECK(finds(temp, u"00001"_s, id));
    CHECK(finds(temp, u"nuits accordees"_s, id));
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"person.birth_name"_s, u"Kovalenko"_s));
    CHECK(finds(temp, u"kovalenko"_s, id));
    REQUIRE_OK(work::cases::setField(temp.session(), id, u"person.last_name"_s, u"Marchand"_s));
    CHECK_FALSE(finds(temp, u"petrenko"_s, id)); // the index follows the record
    CHECK(finds(temp, u"marchand oksana"_s, id));
}

TEST_CASE("signs of the search language are only characters to her", "[work][search]")
{
    TempVault temp;
    const auto id = temp.addCase(u"D’Almeida"_s, u"Rosa"_s);
    for (const QString &query :
         {u"\""_s, u"*"_s, u"NOT"_s, u"a AND"_s, u"(rosa"_s, u"rosa:*"_s, u"'; DROP TABLE cases"_s, u"   "_s}) {
        INFO(query.toStdString());
        REQUIRE_OK(work::cases::find(temp.session(), query));
    }
    CHECK(finds(temp, u"(rosa)"_s, id));
}
