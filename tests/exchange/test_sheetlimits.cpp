// SPDX-License-Identifier: GPL-3.0-or-later
// Files made too large, or to look small and unfold.
#include "tests/exchange/refusal.h"
#include "tests/kit/catch.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtEndian>

using namespace relais;
using namespace relais::exchange;

namespace {

/// The zip file with one entry's inflated size, beside the entry and in the directory, replaced by 4 KiB.
QByteArray lying(QByteArray zip, qint64 size)
{
    QByteArray word(4, '\0');
    qToLittleEndian(static_cast<quint32>(size), word.data());
    REQUIRE(zip.count(word) == 2);
    return zip.replace(word, QByteArray("\x00\x10\x00\x00", 4));
}

} // namespace

TEST_CASE("a file of 200 MB is refused at once, without being read", "[exchange][sheetlimits]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"suivi.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(qint64{200} << 20));
    const qint64 before = peakMemory();
    const qint64 start = processTime();
    const auto sheet = readSheet(file.fileName(), JobControl());
    REQUIRE_FALSE(sheet);
    CHECK(sheet.error().code == ErrorCode::SheetTooLarge);
    CHECK(processTime() - start < 100);
    CHECK(peakMemory() - before < 5);
}

TEST_CASE("a sheet of 100,000 columns is refused in each format", "[exchange][sheetlimits]")
{
    CHECK(refusal(QByteArray("nom;").repeated(100'000) + '\n') == ErrorCode::SheetTooLarge);
    CHECK(refusal("a;b\n" + QByteArray(100'000, ';') + '\n') == ErrorCode::SheetTooLarge);
    CHECK(refusal(xlsxOf({"<row>" + QByteArray("<c><v>1</v></c>").repeated(100'000) + "</row>"})) ==
          ErrorCode::SheetTooLarge);
    CHECK(refusal(xlsxOf({"<row><c r=\"EQXD1\"><v>1</v></c></row>"})) == ErrorCode::SheetTooLarge);
    CHECK(refusal(xlsxOf({"<row><c r=\"ZZZZZZZZZZZZZZZZZZZZ1\"><v>1</v></c></row>"})) == ErrorCode::SheetTooLarge);
    CHECK(
        refusal(odsOf(odsTable("<table:table-row>" +
                               QByteArray("<table:table-cell><text:p>a</text:p></table:table-cell>").repeated(100'000) +
                               "</table:table-row>"))) == ErrorCode::SheetTooLarge);
}

TEST_CASE("too many rows, too long a cell and too much text are refused", "[exchange][sheetlimits]")
{
    CHECK(refusal(QByteArray("a;b\n").repeated(50'001)) == ErrorCode::SheetTooLarge);
    CHECK(refusal(xlsxOf({"<row r=\"50001\"><c><v>1</v></c></row>"})) == ErrorCode::SheetTooLarge);
    CHECK(refusal(xlsxOf({"<row r=\"9999999999999\"><c><v>1</v></c></row>"})) == ErrorCode::SheetTooLarge);
    CHECK(refusal(QByteArray(32'768, 'x') + ";b\n") == ErrorCode::SheetTooLarge);
    CHECK(refusal('"' + QByteArray(32'768, 'x') + "\";b\n") == ErrorCode::SheetTooLarge);
    CHECK(refusal(xlsxOf({"<row><c t=\"inlineStr\"><is><t>" + QByteArray(32'768, 'x') + "</t></is></c></row>"})) ==
          ErrorCode::SheetTooLarge);
    CHECK(refusal(odsOf(odsTable("<table:table-row><table:table-cell><text:p><text:s text:c=\"999999999\"/></text:p>"
                                 "</table:table-cell></table:table-row>"))) == ErrorCode::SheetTooLarge);
    SheetLimits limits;
    limits.cells = 10;
    CHECK(refusal("a;b;c;d\ne;f;g;h\ni;j;k;l\n", limits) == ErrorCode::SheetTooLarge);
    limits = {};
    limits.characters = 10;
    CHECK(refusal("aaaa;bbbb\ncccc;dddd\n", limits) == ErrorCode::SheetTooLarge);
    CHECK(rowsOf(readBytes(QByteArray(32'767, 'x') + ";b\n")).size() == 1);
}

TEST_CASE("a cell of many small pieces and many long names do not fill the memory", "[exchange][sheetlimits]")
{
    const QByteArray piece = "<r><t>" + QByteArray(30'000, 'x') + "</t></r>";
    CHECK(refusal(xlsxOf({"<row/>", "<si>" + piece + piece + "</si>"})) == ErrorCode::SheetTooLarge);
    CHECK(refusal(odsOf(odsTable("<table:table-row><table:table-cell>" +
                                 QByteArray("<text:p>" + QByteArray(30'000, 'x') + "</text:p>").repeated(2) +
                                 "</table:table-cell></table:table-row>"))) == ErrorCode::SheetTooLarge);
    const QByteArray name(1'001, 'x');
    CHECK(
        refusal(xlsxOf({"<row/>", {}, "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + name + "\"/></numFmts>"})) ==
        ErrorCode::SheetDamaged);
    CHECK(refusal(odsOf("<table:table table:name=\"" + name + "\"/>")) == ErrorCode::SheetDamaged);
}

TEST_CASE("one long text shared by every cell does not fill the memory", "[exchange][sheetlimits]")
{
    QByteArray rows;
    for (int i = 0; i < 40'000; ++i) {
        rows += R"(<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>)";
    }
    CHECK(refusal(xlsxOf({rows, "<si><t>" + QByteArray(32'000, 'x') + "</t></si>"})) == ErrorCode::SheetTooLarge);
}

TEST_CASE("zip bombs are refused before they unfold, also when they lie about their size", "[exchange][sheetlimits]")
{
    const ZipEntries xlsx = without(xlsxEntries({}), "classeur/feuilles/une.xml");
    const ZipEntries strings = without(xlsxEntries({"<row/>", "<si/>"}), "textes.xml");
    const ZipEntries ods = without(odsEntries({}), "content.xml");
    struct Bomb {
        ZipEntries others;
        QByteArray name;
        QByteArray start;
        QByteArray block;
    };
    const QList<Bomb> bombs{
        {xlsx, "classeur/feuilles/une.xml", "<worksheet><sheetData>", QByteArray(64'000, ' ')},
        {xlsx, "classeur/feuilles/une.xml", "<worksheet><sheetData>", QByteArray("<row/>").repeated(10'000)},
        {strings, "textes.xml", "<sst>", QByteArray("<si><t>x</t></si>").repeated(4'000)},
        {ods, "content.xml", "<document-content>", QByteArray(64'000, ' ')},
    };
    for (const Bomb &bomb : bombs) {
        const qint64 repeats = 2'000;
        QByteArray bytes = bombOf(bomb.others, bomb.name, bomb.start, bomb.block, repeats);
        CHECK(bytes.size() < 1'000'000);
        CHECK(refusal(bytes) == ErrorCode::SheetTooLarge);

        CHECK(refusal(lying(bytes, bomb.start.size() + repeats * bomb.block.size())) == ErrorCode::SheetTooLarge);
    }
}

TEST_CASE("a part that lies about its size is stopped by its ratio and by the sum of bytes", "[exchange][sheetlimits]")
{
    const ZipEntries others = without(xlsxEntries({}), "classeur/feuilles/une.xml");
    const QByteArray block = QByteArray("<x/>").repeated(1'000);
    const QByteArray bytes =
        lying(bombOf(others, "classeur/feuilles/une.xml", "<worksheet>", block, 1'000), 11 + 4'000'000);
    SheetLimits limits;
    limits.ratioFreeBytes = 1'000'000;
    CHECK(refusal(bytes, limits) == ErrorCode::SheetTooLarge);
    limits = {};
    limits.inflatedBytes = 1'000'000;
    CHECK(refusal(bytes, limits) == ErrorCode::SheetTooLarge);
    CHECK(refusal(bytes) == ErrorCode::SheetDamaged); // the XML has no end
}

TEST_CASE("what a workbook inflates to is bounded even when it is well packed", "[exchange][sheetlimits]")
{
    SheetLimits limits;
    limits.inflatedBytes = 100'000;
    QByteArray noise; // words that hardly compress
    QRandomGenerator random(7);
    for (int i = 0; i < 20'000; ++i) {
        noise += "<x>" + QByteArray::number(random.generate()) + "</x>";
    }
    CHECK(refusal(xlsxOf({"<row>" + noise + "</row>"}), limits) == ErrorCode::SheetTooLarge);
    CHECK(refusal(zipOf(xlsxEntries({"<row>" + noise + "</row>"}), Packing::Stored), limits) ==
          ErrorCode::SheetTooLarge);

    limits.inflatedBytes = 500'000; // enough for either part, not for both
    const QByteArray strings = "<si>" + noise + "</si>";
    REQUIRE_OK(readBytes(xlsxOf({"<row><c><v>1</v></c></row>", strings}), limits));
    CHECK(refusal(xlsxOf({"<row>" + noise + "</row>", strings}), limits) == ErrorCode::SheetTooLarge);
}

TEST_CASE("a zip of a hundred thousand entries is refused before its directory is read", "[exchange][sheetlimits]")
{
    QByteArray central("PK\x03\x04");
    for (int i = 0; i < 100'000; ++i) {
        central += QByteArray("PK\x01\x02").leftJustified(46, '\0');
    }
    CHECK(refusal(central) == ErrorCode::SheetTooLarge);
}

TEST_CASE("entities are never expanded: a document type declaration is refused", "[exchange][sheetlimits]")
{
    QByteArray laughs = "<!DOCTYPE x [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        laughs += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    laughs += "]>";
    auto xlsx = without(xlsxEntries({}), "classeur/feuilles/une.xml");
    xlsx.append(ZipEntry{"classeur/feuilles/une.xml",
                         laughs + "<worksheet><sheetData><row><c><v>&a29;</v></c></row></sheetData></worksheet>"});
    CHECK(refusal(zipOf(xlsx)) == ErrorCode::SheetDamaged);
    auto ods = without(odsEntries({}), "content.xml");
    ods.append(ZipEntry{"content.xml", "<!DOCTYPE x SYSTEM \"file:///etc/hostname\"><document-content/>"});
    CHECK(refusal(zipOf(ods)) == ErrorCode::SheetDamaged);
    CHECK(refusal(xlsxOf({"<row><c><v>&inconnue;</v></c></row>"})) == ErrorCode::SheetDamaged);
}

TEST_CASE("XML made to exhaust the reader is refused quickly", "[exchange][sheetlimits]")
{
    CHECK(refusal(xlsxOf({QByteArray("<row>").repeated(200'000)})) == ErrorCode::SheetDamaged);
    QByteArray attributes;
    for (int i = 0; i < 20'000; ++i) {
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    }
    CHECK(refusal(xlsxOf({"<row" + attributes + "/>"})) == ErrorCode::SheetDamaged);
    CHECK(refusal(xlsxOf({"<row a=\"" + QByteArray(5'000'000, 'x') + "\"/>"})) == ErrorCode::SheetTooLarge);
    CHECK(refusal(xlsxOf({"<row><!--" + QByteArray(5'000'000, 'x') + "--></row>"})) == ErrorCode::SheetTooLarge);
}

TEST_CASE("the largest sheet that is accepted stays far under 500 MB", "[exchange][sheetlimits]")
{
    QByteArray rows;
    for (int i = 1; i < 50'000; ++i) {
        rows += "<row>";
        for (int column = 0; column < 29; ++column) {
            rows += "<c><v>" + QByteArray::number(i * 30 + column) + "</v></c>";
        }
        rows += "</row>";
    }
    const QByteArray bytes = xlsxOf({rows});
    rows = {};
    const qint64 start = processTime();
    const auto sheet = readBytes(bytes);
    REQUIRE_OK(sheet);
    CHECK(sheet->rows.size() == 49'999);
    CHECK(sheet->rows.last().last().text == u"1499998");
    WARN("1,449,971 cells in " << processTime() - start << " ms, peak memory of all tests so far " << peakMemory()
                               << " MiB");
    CHECK(peakMemory() < 500);
}
