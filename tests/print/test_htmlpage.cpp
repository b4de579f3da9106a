// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"
#include "tests/print/samplesummary.h"
#include "ui/print/htmlpage.h"
#include "ui/print/summaryprinter.h"

#include <QFile>
#include <QTemporaryDir>

using namespace relais;

TEST_CASE("the summary for a browser carries its styles and bars and fetches nothing", "[print][htmlpage]")
{
    const QString html = ui::htmlPage(sampleSummary());
    CHECK(html.contains(u"lang=\"fr\""_s));
    CHECK(html.contains(u"<title>Synthèse 76-2026-00117</title>"_s));
    CHECK(html.contains(u"border-bottom"_s));
    CHECK(html.count(u"<svg"_s) == 5);
    CHECK(html.contains(u"aria-label=\"4 / 9\""_s));
    CHECK(html.contains(u"Exemplaire 2, pour D. Renard"_s));
    CHECK(html.contains(u"À détruire après lecture."_s));
    for (const QString &foreign : {u"<img"_s, u"http"_s, u"url("_s, u"<link"_s, u"<script"_s}) {
        INFO(foreign.toStdString());
        CHECK_FALSE(html.contains(foreign));
    }
}

TEST_CASE("a reader's name cannot become a tag of the page", "[print][htmlpage]")
{
    model::Paper paper = sampleSummary();
    paper.headRight = u"pour <script>alert(1)</script> & Cie"_s;
    const QString html = ui::htmlPage(paper);
    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK(html.contains(u"&amp; Cie"_s));
}

TEST_CASE("the file for a browser is UTF-8", "[print][htmlpage]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"synthese.html"_s);
    REQUIRE_OK(ui::writeHtml(sampleSummary(), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == ui::htmlPage(sampleSummary()));
}
