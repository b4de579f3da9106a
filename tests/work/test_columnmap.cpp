// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/cellreader.h"
#include "core/work/columnmap.h"
#include "core/work/columnwords.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"
#include "tests/work/sheets.h"

using namespace relais;
using work::ColumnMap;

namespace {

/// Target proposed for the column of that head; empty when there is no such column.
QString targetOf(const Result<ColumnMap> &map, const QString &head)
{
    for (const work::MappedColumn &column : map->columns) {
        if (column.head == head) {
            return column.target;
        }
    }
    return {};
}

Result<ColumnMap> proposed(const QString &csv)
{
    return work::proposeColumnMap(sheetOf(csv));
}

} // namespace

TEST_CASE("the heads are found under a title and a line of remarks", "[work][columnmap]")
{
    const auto map = proposed(
        u"FILE ACTIVE - MAJ 20/11/2026\nÀ jour des entrées et sorties du mois\n\nNOM;Prénom;Né(e) le\nDUPRÉ;Léa;01/02/1990\n"_s);
    REQUIRE_OK(map);
    CHECK(map->headRow == 3);
    CHECK(map->columns.size() == 3);
}

TEST_CASE("a table without known heads is refused", "[work][columnmap]")
{
    const auto map = proposed(u"DUPRÉ;Léa\nPAYET;Zoé\n"_s);
    REQUIRE_FALSE(map);
    CHECK(map.error().code == ErrorCode::SheetEmpty);
}

TEST_CASE("usual heads go where their words say, whatever their accents, case and punctuation", "[work][columnmap]")
{
    const auto [head, target] = GENERATE(table<QString, QString>({
        {u"N° dossier"_s, u"case.reference"_s},
        {u"Date signalement"_s, u"case.referred_at"_s},
        {u"SIGNALEMENT (date)"_s, u"case.referred_at"_s},
        {u"Orienté par"_s, u"case.detector"_s},
        {u"Orienté(e) par :"_s, u"case.detector"_s},
        {u"Nom de naissance"_s, u"person.birth_name"_s},
        {u"NOM DE JEUNE FILLE"_s, u"person.birth_name"_s},
        {u"Né(e) le"_s, u"person.birth_date"_s},
        {u"date de naissance"_s, u"person.birth_date"_s},
        {u"DDN"_s, u"person.birth_date"_s},
        {u"Tél. sûr"_s, u"contact.safe_phone"_s},
        {u"téléphone"_s, u"contact.phone"_s},
        {u"Adresse mail"_s, u"contact.mail"_s},
        {u"Horaires / consignes"_s, u"contact.hours"_s},
        {u"Nb enfants"_s, u"case.children"_s},
        {u"Nombre d'enfants à charge"_s, u"case.children"_s},
        {u"Régime"_s, u"case.scheme"_s},
        {u"N° allocataire"_s, u"case.beneficiary_number"_s},
        {u"1er contact"_s, u"event.CASE.contacted"_s},
        {u"Premier contact le"_s, u"event.CASE.contacted"_s},
        {u"Plainte"_s, u"measure.SEC-03.obtained"_s},
        {u"OP"_s, u"measure.SEC-06.obtained"_s},
        {u"AUVVC demandée"_s, u"measure.FIN-01.requested"_s},
        {u"AUVVC versée"_s, u"measure.FIN-01.obtained"_s},
        {u"Hébergement"_s, u"case.accommodation"_s},
        {u"Référent(e)"_s, u"case.referent"_s},
        {u"Nom du référent"_s, u"case.referent"_s},
        {u"Observations"_s, u"note.fact"_s},
        {u"Sortie"_s, u"case.exit_on"_s},
        {u"Motif"_s, u"case.exit_reason"_s},
        {u"Couleur de la voiture"_s, u"keep"_s},
    }));
    CAPTURE(head);
    const auto map = proposed(u"NOM;Prénom;"_s + head + u"\nDUPRÉ;Léa;x\n"_s);
    REQUIRE_OK(map);
    CHECK(targetOf(map, head) == target);
    CHECK(targetOf(map, u"NOM"_s) == u"person.last_name"_s);
}

TEST_CASE("two columns never share a field, and the surer one gets it", "[work][columnmap]")
{
    const auto map =
        proposed(u"Date de naissance enfants;Date de naissance;NOM;Nom de la personne;Tél 1;Tél 2\na;b;c;d;e;f\n"_s);
    CHECK(targetOf(map, u"Date de naissance"_s) == u"person.birth_date"_s);
    CHECK(targetOf(map, u"Date de naissance enfants"_s) == u"case.children_remark"_s);
    CHECK(targetOf(map, u"Nom de la personne"_s) == u"person.last_name"_s);
    CHECK(targetOf(map, u"NOM"_s) == u"keep"_s);
    CHECK(targetOf(map, u"Tél 1"_s) == u"contact.phone"_s);
    CHECK(targetOf(map, u"Tél 2"_s) == u"contact.phone"_s);
    REQUIRE_OK(work::checkColumnMap(*map));
}

TEST_CASE("a column without head is named by its letter and kept", "[work][columnmap]")
{
    const auto map = proposed(u"NOM;Prénom;\nDUPRÉ;Léa;mot oublié\n"_s);
    REQUIRE(map->columns.size() == 3);
    CHECK(map->columns[2].head == u"C"_s);
    CHECK(map->columns[2].target == u"keep"_s);
}

TEST_CASE("nothing is ever left out by itself", "[work][columnmap]")
{
    const auto map = proposed(u"NOM;Prénom;Ignorer;Divers;Truc\na;b;c;d;e\n"_s);
    for (const work::MappedColumn &column : map->columns) {
        CHECK(column.target != work::kIgnoreColumn);
    }
}

TEST_CASE("a mapping written by hand corrects the proposal", "[work][columnmap]")
{
    const auto map = proposed(u"NOM;Prénom;Sortie;Date de départ\na;b;c;d\n"_s);
    const auto corrected =
        work::withTargets(*map, R"({"columns":[{"head":"date de DEPART","target":"case.exit_on"}]})");
    REQUIRE_OK(corrected);
    CHECK(targetOf(corrected, u"Date de départ"_s) == u"case.exit_on"_s);
    CHECK(targetOf(corrected, u"Sortie"_s) == u"keep"_s); // its field was taken
    const auto again = work::withTargets(*map, work::toJson(*corrected));
    REQUIRE_OK(again);
    CHECK(work::toJson(*again) == work::toJson(*corrected));
}

TEST_CASE("a mapping with a head or a target that does not exist is refused", "[work][columnmap]")
{
    const auto map = proposed(u"NOM;Prénom\na;b\n"_s);
    const auto [json, code] = GENERATE(table<QByteArray, ErrorCode>({
        {R"({"columns":[{"head":"Âge","target":"keep"}]})", ErrorCode::InvalidInput},
        {R"({"columns":[{"head":"NOM","target":"person.shoe_size"}]})", ErrorCode::InvalidInput},
        {R"({"columns":[{"head":"NOM","target":"measure.SEC-06.perhaps"}]})", ErrorCode::InvalidInput},
        {R"({"columns":[{"head":"NOM"}]})", ErrorCode::DataDamaged},
        {R"({"NOM":"keep"})", ErrorCode::DataDamaged},
        {"NOM", ErrorCode::DataDamaged},
    }));
    CAPTURE(json.toStdString());
    const auto answer = work::withTargets(*map, json);
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == code);
}

TEST_CASE("a table must name the people, by a name or a number", "[work][columnmap]")
{
    auto map = *proposed(u"N° dossier;NOM;Commune\na;b;c\n"_s);
    map.assign(1, work::kIgnoreColumn);
    CHECK(work::checkColumnMap(map));
    map.assign(0, work::kIgnoreColumn);
    REQUIRE_FALSE(work::checkColumnMap(map));
    CHECK(work::checkColumnMap(map).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("the choice of the person comes back for a table with the same heads, and for no other", "[work][columnmap]")
{
    TempVault temp;
    const exchange::Sheet sheet = sheetOf(u"NOM;Prénom;Âge\nDUPRÉ;Léa;31\n"_s);
    auto map = work::columnMapFor(temp.session(), sheet);
    map->assign(2, u"note.working"_s);
    REQUIRE_OK(work::rememberColumnMap(temp.session(), *map));
    temp.reopen();
    const auto later = work::columnMapFor(temp.session(), sheetOf(u"titre\nnom;PRÉNOM;age\nPAYET;Zoé;40\n"_s));
    CHECK(targetOf(later, u"age"_s) == u"note.working"_s);
    const auto other = work::columnMapFor(temp.session(), sheetOf(u"NOM;Commune;Âge\nPAYET;Eu;40\n"_s));
    CHECK(targetOf(other, u"Âge"_s) == u"keep"_s);
}

TEST_CASE("every target that may be chosen is understood by the reader", "[work][columnmap]")
{
    const work::ReadingGround ground = groundOf(QDate(2026, 11, 24));
    for (const work::ColumnTarget &target : work::columnWords().targets()) {
        CAPTURE(target.name);
        const work::cases::NewCase read = work::readCell({u"Colonne"_s, u"texte"_s, target.name}, ground);
        const bool unplaced =
            std::any_of(read.leftovers.cbegin(), read.leftovers.cend(), [](const model::Leftover &leftover) {
                return leftover.reason == model::LeftoverReason::Unplaced;
            });
        CHECK(unplaced == (target.name == work::kKeepColumn));
    }
}
