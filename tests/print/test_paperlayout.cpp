// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"
#include "tests/print/readpdf.h"
#include "tests/print/samplesummary.h"
#include "ui/print/paperlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QRawFont>
#include <QTextBlock>
#include <QTextLayout>

using namespace relais;

namespace {

constexpr int kPixelsPerPoint = 4;

QImage painted(const model::Paper &paper, int page = 0)
{
    const ui::PaperLayout layout(paper);
    QImage image((ui::kSheetPoints * kPixelsPerPoint).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kPixelsPerPoint, kPixelsPerPoint);
    layout.paint(page, painter);
    return image;
}

bool isDark(const QImage &image, double xPoints, int yPixel)
{
    return qGray(image.pixel(qRound(xPoints * kPixelsPerPoint), yPixel)) < 160;
}

QString fillers(int count)
{
    return u"<p>Une ligne de remplissage.</p>"_s.repeated(count);
}

/// Glyphs of a word in the face that the page gives it, and those of its letters one by one.
std::pair<QList<quint32>, QList<quint32>> glyphs(const QString &word)
{
    const ui::PaperDocument document(u"<p>"_s + word + u"</p>"_s, 10000);
    const QFont face = document.begin().begin().fragment().charFormat().font().resolve(document.defaultFont());
    QTextLayout layout(word, face);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QGlyphRun run = layout.glyphRuns().first();
    return {run.glyphIndexes(), run.rawFont().glyphIndexesForString(word)};
}

} // namespace

TEST_CASE("a row of several lines is never split over two sheets", "[print][paperlayout]")
{
    for (int before = 0; before < 12; ++before) {
        QString rows;
        for (int i = 10; i < 60; ++i) {
            rows +=
                u"<tr><td width=\"20%\">debut-%1</td><td>un<br>deux<br>trois<br>quatre<br>fin-%1</td></tr>"_s.arg(i);
        }
        const PdfSeen seen =
            printed(paperOf(fillers(before) + u"<table class=\"rows\" width=\"100%\">"_s + rows + u"</table>"_s));
        REQUIRE(seen.pages.size() > 1);
        for (int i = 10; i < 60; ++i) {
            INFO(i);
            const int page = seen.pageOf(u"debut-%1"_s.arg(i));
            CHECK(page >= 0);
            CHECK(seen.pageOf(u"fin-%1"_s.arg(i)) == page);
        }
    }
}

TEST_CASE("a section head stays with its first two rows wherever it falls", "[print][paperlayout]")
{
    const QString section =
        u"<h2>Titre</h2><table class=\"rows\" width=\"100%\"><thead><tr><th>Colonne</th></tr></thead><tbody>"
        "<tr><td>premiere</td></tr><tr><td>seconde</td></tr><tr><td>troisieme</td></tr></tbody></table>"_s;
    bool moved = false;
    for (int before = 34; before < 52; ++before) {
        const PdfSeen seen = printed(paperOf(fillers(before) + section));
        INFO(before);
        const int page = seen.pageOf(u"Titre"_s);
        REQUIRE(page >= 0);
        CHECK(seen.pageOf(u"premiere"_s) == page);
        CHECK(seen.pageOf(u"seconde"_s) == page);
        moved = moved || page == 1;
    }
    CHECK(moved); // else the loop did not reach the foot of the sheet
}

TEST_CASE("a paragraph leaves no single line at the foot or at the top of a sheet", "[print][paperlayout]")
{
    for (int before = 36; before < 52; ++before) {
        const PdfSeen seen = printed(paperOf(fillers(before) + u"<p>ligne-1<br>ligne-2<br>ligne-3<br>ligne-4</p>"_s));
        INFO(before);
        CHECK(seen.pageOf(u"ligne-1"_s) == seen.pageOf(u"ligne-2"_s));
        CHECK(seen.pageOf(u"ligne-3"_s) == seen.pageOf(u"ligne-4"_s));
    }
}

TEST_CASE("a note longer than a sheet is cut between lines and loses none", "[print][paperlayout]")
{
    QStringList words;
    for (int i = 1000; i < 1150; ++i) {
        words << u"mot-%1"_s.arg(i);
    }
    const PdfSeen seen = printed(paperOf(
        u"<table class=\"rows\" width=\"100%\"><thead><tr><th width=\"20%\">Jour</th><th>Fait</th></tr></thead><tbody>"
        "<tr><td>24 nov.</td><td>"_s +
        words.join(u"<br>"_s) + u"</td></tr></tbody></table>"_s));
    REQUIRE(seen.pages.size() == 3);
    for (const QString &word : words) {
        INFO(word.toStdString());
        CHECK(seen.text().count(word) == 1);
    }
    CHECK(seen.pages.at(2).contains(u"Fait"_s));
}

TEST_CASE("Arabic words are joined and set from the right, Latin words keep one glyph per letter",
          "[print][paperlayout]")
{
    const auto [joined, single] = glyphs(u"مواعيدي"_s);
    CHECK(joined != single);
    const auto [drawn, letters] = glyphs(u"définition"_s);
    CHECK(drawn == letters);

    const ui::PaperDocument document(u"<p>مواعيدي</p>"_s, 10000);
    CHECK(document.begin().textDirection() == Qt::RightToLeft);
    CHECK(document.begin().layout()->lineAt(0).naturalTextRect().right() > 9000);
    CHECK(printed(paperOf(u"<p>مواعيدي</p>"_s)).fonts.join(u'\n').contains(u"NotoSansArabic"_s));
}

TEST_CASE("a bar is outlined and filled up to its share", "[print][paperlayout]")
{
    const QImage image = painted(paperOf(u"<p><img src=\"bar:1/2\"></p>"_s));
    bool found = false;
    for (int y = 58 * kPixelsPerPoint; y < 90 * kPixelsPerPoint && !found; ++y) {
        found = isDark(image, 45, y) && isDark(image, 82, y) && !isDark(image, 87, y) && !isDark(image, 127, y) &&
                isDark(image, 129.4, y) && !isDark(image, 132, y);
    }
    CHECK(found);
}

TEST_CASE("paper is black on white under a dark palette too", "[print][paperlayout]")
{
    const QPalette before = QGuiApplication::palette();
    QGuiApplication::setPalette(QPalette(Qt::white, Qt::black));
    const QImage dark = painted(sampleSummary());
    QGuiApplication::setPalette(before);
    CHECK(dark == painted(sampleSummary()));
}

TEST_CASE("a picture named in the text is not fetched", "[print][paperlayout]")
{
    const ui::PaperDocument document(u"<p><img src=\"file:///etc/hostname\"></p>"_s, 10000);
    CHECK_FALSE(document.resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
    const QImage image = painted(paperOf(u"<p><img src=\"file:///etc/hostname\"></p>"_s));
    CHECK(image == painted(paperOf(u"<p>&nbsp;</p>"_s)));
}

TEST_CASE("an empty document is one sheet", "[print][paperlayout]")
{
    CHECK(ui::PaperLayout(paperOf(QString())).pageCount() == 1);
}
