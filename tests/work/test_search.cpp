// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/cases.h"
#include "core/work/notes.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

#include <QSqlQuery>

using namespace relais;

namespace {

bool finds(TempVault &temp, const QString &query, const model::CaseId &id)
{
    const auto hits = work::cases::find(temp.session(), query);
    REQUIRE_OK(hits);
    return hits->contains(id);
}

/// The same by asking the index once more for each column, the strongest last.
QHash<model::CaseId, store::SearchField> askedByColumn(TempVault &temp, const QString &query)
{
    using Field = store::SearchField;
    QHash<model::CaseId, Field> hits;
    const QString expression = store::searchExpression(query);
    const auto asked = temp.vault().read([&](const store::Reader &reader) -> Result<int> {
        const QString sql =
            u"SELECT s.case_id FROM search JOIN search_cases AS s ON s.doc = search.rowid WHERE search MATCH ?"_s;
        for (const auto &[columns, field] :
             {std::pair{u"{name reference phone note}"_s, Field::Note}, std::pair{u"{phone}"_s, Field::Phone},
              std::pair{u"{reference}"_s, Field::Reference}, std::pair{u"{name}"_s, Field::Name}}) {
            reader.each(sql, {QString(columns + u" : ("_s + expression + u")"_s)},
                        [&, where = field](const QSqlQuery &row) {
                            hits.insert(model::CaseId(row.value(0).toString()), where);
                        });
        }
        return 0;
    });
    REQUIRE_OK(asked);
    return hits;
}

} // namespace

TEST_CASE("where a hit stands is what one more question for each column would tell", "[work][search]")
{
    TempVault temp;
    const auto first = temp.addCase(u"Le Fèvre"_s, u"Anne"_s, u"06 39 98 41 07"_s);
    const auto second = temp.addCase(u"Martin"_s, u"Rose-May"_s, u"+33 6 39 98 00 02"_s);
    temp.addCase(u"Lefevre"_s, u"Martine"_s);
    temp.addCase(u"Roux"_s, u"Léa"_s, u"00 33 6 39 98 00 01"_s);
    REQUIRE_OK(work::notes::add(temp.session(), first, model::NoteKind::Fact, u"Martin appelle au 00002, le fevre"_s));
    REQUIRE_OK(work::notes::add(temp.session(), second, model::NoteKind::Fact, u"Anne, lefevre, 0639984107"_s));
    for (const QString &query :
         {u"le"_s,      u"le f"_s,     u"le fevre"_s, u"lefevre"_s, u"martin"_s, u"martin rose"_s, u"martin anne"_s,
          u"anne 06"_s, u"0"_s,        u"00"_s,       u"0033 6"_s,  u"06 39"_s,  u"0639984107"_s,  u"00002"_s,
          u"76 2026"_s, u"rose may"_s, u"rosemay"_s,  u"2026 le"_s, u"a"_s,      u"m r"_s}) {
        INFO(query.toStdString());
        const auto found = work::cases::find(temp.session(), query);
        REQUIRE_OK(found);
        CHECK(*found == askedByColumn(temp, query));
    }
}

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
