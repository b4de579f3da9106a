// SPDX-License-Identifier: GPL-3.0-or-later
// The liaison sheet of a real vault, on paper and in French.
#include "core/work/liaison.h"
#include "tests/print/readpdf.h"
#include "tests/work/partners.h"
#include "translations/language.h"

#include <QCoreApplication>

using namespace relais;

TEST_CASE("the liaison sheet is one page that can be read and answered on", "[print][liaison]")
{
    speak(*qApp, QLocale(QLocale::French, QLocale::France));
    EntrustedCase temp;
    const QStringList measures{u"LOG-01"_s, u"LOG-04"_s};
    temp.set(temp.contact(), "hours", u"lun-ven 9h-11h30"_s);
    REQUIRE_OK(work::correspondents::setContact(temp.session(), u"06 39 98 00 11"_s));
    const auto made =
        work::orientations::orientOnPaper(temp.session(), temp.id, temp.partner.facts.name, u"siao"_s, measures, {});
    REQUIRE_OK(made);
    const auto sheet = work::liaison::print(temp.session(), *made);
    REQUIRE_OK(sheet);
    const PdfSeen seen = printed(sheet->paper);
    REQUIRE(seen.pages.size() == 1);
    const QString text = seen.text().simplified();
    for (const QString &words : {u"Fiche de liaison"_s, u"Exemplaire 1"_s, u"Exemple Ada"_s, u"LOG-01"_s, u"LOG-04"_s,
                                 u"lun-ven 9h–11h30"_s, u"Acceptée"_s, u"Refusée, parce que"_s, u"Rendez-vous le"_s}) {
        CAPTURE(words.toStdString());
        CHECK(text.contains(words));
    }
    CHECK_FALSE(seen.info.contains(u"Exemple"_s));
    CHECK_FALSE(text.contains(u"violence"_s, Qt::CaseInsensitive));
}
