// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "ui/common/typo.h"

using relais::ui::typo;

TEST_CASE("French texts get their narrow and no-break spaces, and keep them when passed twice", "[ui][typo]")
{
    const QList<std::pair<QString, QString>> cases = {
        {u"Clore ce dossier ?"_s, u"Clore ce dossier\u202F?"_s},
        {u"Clore ce dossier?"_s, u"Clore ce dossier\u202F?"_s},
        {u"Vu ; noté !"_s, u"Vu\u202F; noté\u202F!"_s},
        {u"Se présenter : «Cabinet Morel»"_s, u"Se présenter\u00A0: «\u202FCabinet Morel\u202F»"_s},
        {u"Note: reçue"_s, u"Note\u00A0: reçue"_s},
        {u"jusqu'à 17:40"_s, u"jusqu’à 17:40"_s},
        {u"Sous 72 h"_s, u"Sous 72\u00A0h"_s},
        {u"à 17 h 40"_s, u"à 17\u00A0h\u00A040"_s},
        {u"lun. 23 nov. 2026"_s, u"lun. 23\u00A0nov. 2026"_s},
        {u"le 1er janvier"_s, u"le 1er\u00A0janvier"_s},
        {u"lun. 1 déc."_s, u"lun. 1er\u00A0déc."_s},
        {u"le 11 nov."_s, u"le 11\u00A0nov."_s},
        {u"06 39 98 41 07"_s, u"06\u00A039\u00A098\u00A041\u00A007"_s},
        {u"5 500 dossiers, 165 000 mesures"_s, u"5\u202F500 dossiers, 165\u202F000 mesures"_s},
        {u"1 234 567 lignes"_s, u"1\u202F234\u202F567 lignes"_s},
        {u"9h-11h30"_s, u"9h–11h30"_s},
        {u"6-9 ans"_s, u"6–9\u00A0ans"_s},
        {u"Importer..."_s, u"Importer…"_s},
    };
    for (const auto &[plain, expected] : cases) {
        CHECK(typo(plain) == expected);
        CHECK(typo(typo(plain)) == expected);
    }
}

TEST_CASE("numbers of cases, articles of law, postal codes and addresses keep their form", "[ui][typo]")
{
    for (const QString &kept :
         {u"76-2026-00117"_s, u"CPC 1136-3"_s, u"C. civ. 515-11"_s, u"76400 Fécamp"_s, u"2026-11-24"_s, u"24/11/2026"_s,
          u"https://example.org/?a=1;b=2"_s, u"08:52"_s, u"El-Idrissi"_s}) {
        CHECK(typo(kept) == kept);
    }
}
