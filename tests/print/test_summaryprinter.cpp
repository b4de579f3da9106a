// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"
#include "tests/kit/processortime.h"
#include "tests/print/readpdf.h"
#include "tests/print/samplesummary.h"
#include "ui/print/summaryprinter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace relais;

TEST_CASE("accented words and names of a printed summary are found by a search", "[print][summaryprinter]")
{
    const QString text = printed(longSummary(9)).text();
    for (const QString &word : {u"Œuvrard, Éloïse"_s, u"Définition"_s, u"équipe de l’office"_s, u"Affiliation"_s,
                                u"effet différé"_s, u"Œuvrard-Nguyễn"_s, u"« en main propre »"_s, u"Danger élevé"_s}) {
        INFO(word.toStdString());
        CHECK(text.contains(word));
    }
    CHECK(
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0xFB00 && c.unicode() <= 0xFB06; }));
}

TEST_CASE("a name written with loose accents is printed with composed letters", "[print][summaryprinter]")
{
    const QString loose = u"Éloïse Müller"_s.normalized(QString::NormalizationForm_D);
    CHECK(printed(paperOf(u"<p>"_s + loose + u"</p>"_s)).text().contains(u"Éloïse Müller"_s));
}

TEST_CASE("a case with 53 measures takes two numbered sheets of A4", "[print][summaryprinter]")
{
    const PdfSeen seen = printed(longSummary(53));
    REQUIRE(seen.pages.size() == 2);
    CHECK(seen.pages.at(0).contains(u"page 1 / 2"_s));
    CHECK(seen.pages.at(1).contains(u"page 2 / 2"_s));
    CHECK(seen.info.contains(u"Page size:       595 x 842 pts (A4)"_s));
}

TEST_CASE("beside the thread of the window a case is printed the same", "[print][summaryprinter]")
{
    PdfSeen seen;
    const std::unique_ptr<QThread> job(QThread::create([&seen] { seen = printed(longSummary(53)); }));
    job->start();
    REQUIRE(job->wait(60'000));
    const PdfSeen here = printed(longSummary(53));
    CHECK(seen.pages == here.pages);
    CHECK(seen.fonts.size() == here.fonts.size());
}

TEST_CASE("head, foot and column heads stand on every sheet", "[print][summaryprinter]")
{
    const PdfSeen seen = printed(longSummary(53));
    for (const QString &page : seen.pages) {
        CHECK(page.count(u"Synthèse, dossier 76-2026-00117"_s) == 1);
        CHECK(page.count(u"Exemplaire 2, pour D. Renard, 24/11/2026 à 09:20"_s) == 1);
        CHECK(page.count(u"À détruire après lecture."_s) == 1);
        CHECK(page.count(u"Mesure de la liste"_s) == 1);
    }
}

TEST_CASE("the metadata of the file name the document and never the person", "[print][summaryprinter]")
{
    const PdfSeen seen = printed(sampleSummary());
    CHECK(seen.info.contains(u"Synthèse 76-2026-00117"_s));
    CHECK_FALSE(seen.info.contains(u"Petrenko"_s));
    CHECK_FALSE(seen.info.contains(u"Oksana"_s));
}

TEST_CASE("the faces are Noto and travel inside the file", "[print][summaryprinter]")
{
    const PdfSeen seen = printed(sampleSummary());
    REQUIRE(seen.fonts.size() == 2);
    for (const QString &font : seen.fonts) {
        INFO(font.toStdString());
        CHECK(font.contains(u"NotoSans-"_s));
        CHECK(font.contains(u"CID TrueType      Identity-H       yes"_s));
    }
}

TEST_CASE("the supervisor's summary fits one sheet, and each of its words is printed once", "[print][summaryprinter]")
{
    const PdfSeen seen = printed(sampleSummary());
    REQUIRE(seen.pages.size() == 1);
    for (const QString &text : {u"Petrenko, Oksana"_s, u"Née le"_s, u"Signification de l’ordonnance"_s, u"Volet"_s,
                                u"Premier contact"_s, u"24 nov.  "_s, u"Avis de l’encadrement"_s, u"Visa"_s}) {
        INFO(text.toStdString());
        CHECK(seen.text().count(text) == 1);
    }
}

TEST_CASE("the sheet is the same whatever the resolution of the screen", "[print][summaryprinter]")
{
    const QRectF name = placeOf(sampleSummary(), u"Petrenko,"_s);
    CHECK(name.left() == Approx(39.7).margin(0.5));
    CHECK(name.height() == Approx(21.8).margin(1));
    const QRectF visa = placeOf(sampleSummary(), u"Visa"_s);
    CHECK(visa.left() == Approx(180.6).margin(0.7));
    CHECK(visa.top() == Approx(755).margin(3));
}

TEST_CASE("a folder that does not exist is a failure of the disk and leaves nothing", "[print][summaryprinter]")
{
    const QTemporaryDir folder;
    const Result<int> written = ui::writePdf(sampleSummary(), folder.filePath(u"absent/synthese.pdf"_s));
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::DiskFailure);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("printing again replaces the former file whole", "[print][summaryprinter]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"synthese.pdf"_s);
    REQUIRE_OK(ui::writePdf(longSummary(200), path));
    const Result<int> pages = ui::writePdf(sampleSummary(), path);
    REQUIRE_OK(pages);
    CHECK(*pages == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.startsWith("%PDF-"));
    CHECK(bytes.trimmed().endsWith("%%EOF"));
    CHECK(bytes.count("%%EOF") == 1);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"synthese.pdf"_s});
}

TEST_CASE("a summary is on the disk before its reader has moved the hand", "[print][summaryprinter]")
{
    const QTemporaryDir folder;
    REQUIRE_OK(ui::writePdf(sampleSummary(), folder.filePath(u"warm.pdf"_s))); // loads the faces
    const qint64 start = threadTime();
    REQUIRE_OK(ui::writePdf(longSummary(53), folder.filePath(u"a.pdf"_s)));
    const qint64 taken = threadTime() - start;
    WARN("two sheets in " << taken << " ms of processor");
    CHECK(taken < 300 * 5); // 300 ms on the desk; debug builds get five times that
}
