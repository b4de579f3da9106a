// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officecard.h"
#include "tests/kit/partner.h"
#include "tests/print/readpdf.h"
#include "ui/print/cardpaper.h"
#include "ui/print/qrcode.h"
#include "ui/print/summaryprinter.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace relais;

namespace {

/// What zbarimg reads in a picture.
QString scanned(const QString &picture)
{
    QProcess zbar;
    zbar.start(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, picture});
    REQUIRE(zbar.waitForFinished());
    return QString::fromLatin1(zbar.readAllStandardOutput()).trimmed();
}

model::Card cardOf(const QByteArray &file)
{
    const auto read = exchange::readCard(file);
    REQUIRE_OK(read);
    return read->card;
}

} // namespace

TEST_CASE("the printed card has the digits, the telephone, and a square that gives the very card back", "[print][card]")
{
    Partner partner(u"A1B2C3D4"_s, u"Éole & Cie"_s);
    for (const QByteArray &file : {partner.file(), partner.successor()}) {
        const model::Card card = cardOf(file);
        const model::Paper paper = ui::cardPaper(card, QDate(2026, 11, 24));
        const PdfSeen seen = printed(paper);
        REQUIRE(seen.pages.size() == 1);
        for (const QString &group : exchange::digitsOf(card).split(u' ')) {
            CHECK(seen.text().contains(group));
        }
        CHECK(seen.text().contains(u"Éole & Cie"_s));
        CHECK(seen.text().simplified().contains(u"06 39 98 12 34"_s));
        CHECK(seen.fonts.join(u'\n').contains(u"NotoSansMono"_s));
        const QTemporaryDir place;
        REQUIRE_OK(ui::writePdf(paper, place.filePath(u"carte.pdf"_s)));
        REQUIRE(QProcess::execute(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-png"_s, u"-singlefile"_s,
                                                  place.filePath(u"carte.pdf"_s), place.filePath(u"carte"_s)}) == 0);
        CHECK(ui::fileOfCode(scanned(place.filePath(u"carte.png"_s))) == file);
    }
}

TEST_CASE("the square on screen gives the very card back, at two pixels for each of its squares", "[print][card]")
{
    const QByteArray file = Partner(u"A1B2C3D4"_s, u"Foyer « Été »"_s).file();
    const QTemporaryDir place;
    const QString code = ui::cardCode(file, {});
    REQUIRE(ui::qrImage(code, 2).save(place.filePath(u"code.png"_s)));
    CHECK(ui::fileOfCode(scanned(place.filePath(u"code.png"_s))) == file);
    CHECK(ui::fileOfCode(u"RELAIS-CARD:1"_s).isEmpty()); // 1 is no sign of base 32
    CHECK(ui::fileOfCode(u"https://example.org"_s).isEmpty());
}

TEST_CASE("a card too long for a square gives its digits", "[print][card]")
{
    const QString code = ui::cardCode(QByteArray(3'000, 'x'), u"01234 56789"_s);
    CHECK(code == u"RELAIS-DIGITS:0123456789"_s);
    CHECK(ui::qrModules(code).side > 0);
    CHECK(ui::qrImage(QString(9'000, u'A'), 2).isNull());
}

TEST_CASE("head, foot and title of the printed card name neither office nor trade", "[print][card]")
{
    const model::Paper paper =
        ui::cardPaper(cardOf(Partner(u"A1B2C3D4"_s, u"Les Tilleuls"_s).file()), QDate(2026, 11, 24));
    for (const QString &part : {paper.title, paper.headLeft, paper.headRight, paper.footNote}) {
        CHECK_FALSE(part.contains(u"Tilleuls"_s));
    }
    const QString all = (paper.html + paper.title + paper.headLeft + paper.headRight + paper.footNote).toLower();
    const QString words = QString(all).remove(all.indexOf(u"qr:"_s), all.indexOf(u"\"></p>"_s) - all.indexOf(u"qr:"_s));
    for (const QString &word :
         {u"violen"_s, u"victim"_s, u"pnd"_s, u"départ"_s, u"departure"_s, u"social"_s, u"abri"_s, u"pack"_s}) {
        INFO(word.toStdString());
        CHECK_FALSE(words.contains(word));
    }
}
