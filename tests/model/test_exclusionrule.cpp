// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/exclusionrule.h"
#include "core/model/running.h"
#include "tests/kit/catch.h"

#include <QSet>

using namespace relais;
using model::ExclusionKind;

namespace {

struct Example {
    ExclusionKind kind;
    const char16_t *excluded;
    const char16_t *known; ///< a name, or an office
    bool kept;             ///< apart
};

constexpr auto kPerson = ExclusionKind::Person;
constexpr auto kFamily = ExclusionKind::FamilyName;
constexpr auto kOffice = ExclusionKind::Office;

const Example kExamples[] = {
    {kFamily, u"Le Goff", u"Anne LEGOFF", true},
    {kFamily, u"LEGOFF", u"Anne Le Goff", true},
    {kFamily, u"Le Goff", u"LE-GOFF Anne", true},
    {kFamily, u"Le Goff", u"Anne Goff", false},
    {kFamily, u"Lefèvre", u"paul lefevre", true},
    {kFamily, u"LEFEVRE", u"Paul Lefèvre", true},
    {kFamily, u"Lefèvre", u"Paul Lefebvre", false},
    {kFamily, u"de Kermadec", u"Yann Kermadec", true},
    {kFamily, u"Kermadec", u"Yann de Kermadec", true},
    {kFamily, u"d’Aubigné", u"Rose DAUBIGNE", true},
    {kFamily, u"D'Aubigné", u"Rose d'aubigne", true},
    {kFamily, u"de La Tour", u"Marc Delatour", true},
    {kFamily, u"La Tour", u"Marc de la Tour", true},
    {kFamily, u"Du Bois", u"Claire Dubois", true},
    {kFamily, u"El Idrissi", u"Samir ELIDRISSI", true},
    {kFamily, u"El-Idrissi", u"el idrissi samir", true},
    {kFamily, u"Œuvrard", u"Maëlys OEUVRARD", true},
    {kFamily, u"Martin", u"Claire Martin-Dupont", true},
    {kFamily, u"Martin-Dupont", u"Claire MARTIN DUPONT", true},
    {kFamily, u"Martin-Dupont", u"Claire Dupont", false},
    {kFamily, u"Saint-Martin", u"Luc St Martin", true},
    {kFamily, u"Auger", u"C. Auger", true},
    {kFamily, u"Roussel", u"L. Roussel", true},
    {kFamily, u"Roussel", u"D. ROUSSEL", true},
    {kFamily, u"L’Hermite", u"Paul LHERMITE", true},
    {kFamily, u"Auger", u"C. Augereau", false},
    {kFamily, u"Auger", u"", false},
    {kFamily, u"", u"C. Auger", false},
    {kFamily, u"O'Connor", u"Kate OCONNOR", true},
    {kFamily, u"Mac Leod", u"Ian MacLeod", true},
    {kPerson, u"Claire Auger", u"AUGER Claire", true},
    {kPerson, u"Claire Auger", u"C. Auger", true},
    {kPerson, u"C. Auger", u"Claire AUGER", true},
    {kPerson, u"Claire Auger", u"M. Auger", true}, // a title or an initial: a doubt keeps apart
    {kPerson, u"Claire Auger", u"Marc Auger", false},
    {kPerson, u"Claire Auger", u"P. Auger", false},
    {kPerson, u"Luc Roussel", u"L. Roussel", true},
    {kPerson, u"Marc Roussel", u"L. Roussel", false},
    {kPerson, u"Claire Auger", u"Auger", true},
    {kPerson, u"Claire Auger", u"Claire Marie Auger", true},
    {kPerson, u"Anne-Marie Le Goff", u"Anne Marie LEGOFF", true},
    {kPerson, u"Mme Anne Le Goff", u"anne legoff", true},
    {kPerson, u"Anne Le Goff", u"A. L. Durand", false},
    {kPerson, u"A. B.", u"Anne Bertin", false}, // initials alone name nobody…
    {kPerson, u"A. B.", u"A. B.", true},        // …but who is written the same way
    {kPerson, u"José Nuñez", u"JOSE NUNEZ", true},
    {kOffice, u"Gendarmerie de Fécamp", u"GENDARMERIE DE FECAMP", true},
    {kOffice, u"Gendarmerie de Fécamp", u"Brigade de gendarmerie de Fécamp", true},
    {kOffice, u"Maison des Tilleuls, Fécamp", u"Maison des Tilleuls", true},
    {kOffice, u"Gendarmerie de Fécamp", u"Gendarmerie de Dieppe", false},
    {kOffice, u"CAF 76", u"caf 76", true},
    {kOffice, u"CAF 76", u"CAF 27", false},
    {kOffice, u"CAF", u"CAF 76", true},
    {kOffice, u"Auger", u"CAF 76", false},
};

} // namespace

TEST_CASE("a name kept apart is known again however it is written", "[model][exclusion]")
{
    static_assert(std::size(kExamples) >= 30);
    for (const Example &example : kExamples) {
        model::Exclusion exclusion;
        exclusion.kind = example.kind;
        exclusion.name = QString::fromUtf16(example.excluded);
        const QString known = QString::fromUtf16(example.known);
        const model::Someone who =
            example.kind == kOffice ? model::Someone{{}, known} : model::Someone{known, u"CAF 14"_s};
        INFO(exclusion.name.toStdString() << " / " << known.toStdString());
        CHECK(model::means(exclusion, who) == example.kept);
        CHECK(model::may({exclusion}, who) != example.kept);
    }
}

TEST_CASE("nobody is kept apart from a case without exclusions", "[model][exclusion]")
{
    CHECK(model::may({}, {u"C. Auger"_s, u"CAF 76"_s}));
}

TEST_CASE("running numbers have gaps for everybody, so that a missing one says nothing", "[model][exclusion]")
{
    int number = 0;
    int ofOne = 0;
    QSet<int> gaps;
    for (int i = 0; i < 2000; ++i) {
        const int next = model::numberAfter(number, u"76-2026-"_s);
        REQUIRE(next > number);
        CHECK(model::numberAfter(number, u"76-2026-"_s) == next); // what a form announces is what it gets
        ofOne += next - number == 1 ? 1 : 0;
        gaps.insert(next - number);
        number = next;
    }
    CHECK(ofOne > 400); // one in four: 500 expected
    CHECK(ofOne < 600);
    CHECK(gaps.size() > 12); // a sum of two gaps is a gap that occurs by itself
    CHECK(number < 10000);   // 5 digits hold more than 20,000 cases a year
}
