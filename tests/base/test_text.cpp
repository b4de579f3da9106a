// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/kit/catch.h"

using namespace relais;

TEST_CASE("case, accents, ligatures, hyphens and apostrophes do not count in a search", "[base][text]")
{
    CHECK(folded(u"ŒUVRARD"_s) == folded(u"oeuvrard"_s));
    CHECK(folded(u"Lætitia"_s) == u"laetitia");
    CHECK(folded(u"El-Idrissi"_s) == u"el idrissi");
    CHECK(folded(u"N’Diaye"_s) == folded(u"n'diaye"_s));
    CHECK(folded(u"Yıldız"_s) == u"yildiz");
    CHECK(folded(u"  « À  Élise » "_s) == u"a elise");
    CHECK(folded(u""_s).isEmpty());
}

TEST_CASE("a composed and a decomposed accent are the same name", "[base][text]")
{
    CHECK(folded(u"Saïdi"_s) == folded(u"Sai\u0308di"_s));
}

TEST_CASE("a name in two words is also one word", "[base][text]")
{
    CHECK(searchWords(u"Le Fèvre"_s).contains(u"lefevre"_s));
    CHECK(searchWords(u"Rose-May"_s).contains(u"rosemay"_s));
    CHECK(searchWords(u"Dupré"_s) == QStringList{u"dupre"_s});
}

TEST_CASE("names that sound alike share a key, names that do not do not", "[base][text]")
{
    CHECK(soundKey(u"Lefèvre"_s) == soundKey(u"Lefebvre"_s));
    CHECK(soundKey(u"Gauthier"_s) == soundKey(u"Gautier"_s));
    CHECK(soundKey(u"Renault"_s) == soundKey(u"Renaud"_s));
    CHECK(soundKey(u"Dupré"_s) != soundKey(u"Dupont"_s));
}

TEST_CASE("tidying keeps the words and drops the extra space, no-break ones too", "[base][text]")
{
    CHECK(tidied(u" 06\u00a039  98 "_s) == u"06 39 98");
    CHECK(digitsOf(u"+33 6 39.98"_s) == u"3363998");
}
