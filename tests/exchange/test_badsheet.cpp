// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no spreadsheet, are locked, cut, spoiled or inconsistent.
#include "tests/exchange/refusal.h"
#include "tests/kit/catch.h"
#include "tests/kit/seed.h"

#include <QFile>
#include <QRandomGenerator>

using namespace relais;
using namespace relais::exchange;

namespace {

QByteArray utf16(QByteArrayView text)
{
    QByteArray wide;
    for (const char c : text) {
        wide += c;
        wide += '\0';
    }
    return wide;
}

const QByteArray kCompound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");

} // namespace

TEST_CASE("a file that is no spreadsheet is told as such, whatever its name", "[exchange][badsheet]")
{
    const QByteArray zeros(64, '\0');
    const QList<std::pair<const char *, QByteArray>> files{
        {"PDF", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n"},
        {"PNG", "\x89PNG\r\n\x1A\n" + zeros},
        {"JPEG", QByteArray("\xFF\xD8\xFF\xE0\x00\x10JFIF", 10)},
        {"EXE", "MZ" + zeros},
        {"HTML", "\n <!DOCTYPE html><html><table><tr><td>a</td></tr></table>"},
        {"HTML table", "<table><tr><td>a</td></tr></table>"},
        {"XML", "\xEF\xBB\xBF<?xml version=\"1.0\"?><Workbook/>"},
        {"RTF", "{\\rtf1 a;b}"},
        {"PostScript", "%!PS-Adobe-3.0\n"},
        {"Excel 97", kCompound + zeros + utf16("Workbook")},
        {"gzip", QByteArray("\x1F\x8B\x08\x00\x00", 5)},
        {"empty zip", "PK\x05\x06" + QByteArray(18, '\0')},
        {"zip of photographs", zipOf({{"photo.jpg", "x"}})},
        {"text document of OOXML",
         zipOf(
             {{"_rels/.rels",
               R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>)"},
              {"word/document.xml", "<document/>"},
              {"word/_rels/document.xml.rels", "<Relationships/>"}})},
        {"binary workbook",
         zipOf(
             {{"_rels/.rels",
               R"(<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>)"},
              {"xl/workbook.bin", zeros}})},
        {"text document of OpenDocument",
         zipOf({{"META-INF/manifest.xml", "<manifest/>"},
                {"content.xml", "<document-content><body><text/></body></document-content>"}})},
    };
    for (const auto &[kind, bytes] : files) {
        CAPTURE(kind);
        for (const QString &name : {u"suivi.csv"_s, u"suivi.xlsx"_s, u"suivi.ods"_s}) {
            CHECK(refusal(bytes, {}, name) == ErrorCode::NotASpreadsheet);
        }
    }
}

TEST_CASE("a CSV with NUL bytes is no spreadsheet, at its beginning or far inside", "[exchange][badsheet]")
{
    CHECK(refusal(QByteArray("a;b\nc\0;d\n", 9)) == ErrorCode::NotASpreadsheet);
    CHECK(refusal(QByteArray("abc;def\n").repeated(50'000) + QByteArray(1, '\0')) == ErrorCode::NotASpreadsheet);
    CHECK(refusal("\xFF\xFE" + utf16("a;b\n") + QByteArray(2, '\0')) == ErrorCode::NotASpreadsheet);
}

TEST_CASE("the name of a file says nothing: a workbook named .csv and a CSV named .xlsx are read",
          "[exchange][badsheet]")
{
    CHECK(rowsOf(readBytes(
              odsOf(odsTable(
                  "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>")),
              {}, u"suivi.csv"_s)) == QStringList{u"a"_s});
    CHECK(rowsOf(readBytes("a;b\n", {}, u"suivi.xlsx"_s)) == QStringList{u"a|b"_s});
}

TEST_CASE("a spreadsheet under a password is told as such", "[exchange][badsheet]")
{
    CHECK(refusal(kCompound + QByteArray(600, '\0') + utf16("EncryptedPackage")) == ErrorCode::SheetEncrypted);
    CHECK(refusal(zipOf(xlsxEntries({"<row/>"}), Packing::Encrypted)) == ErrorCode::SheetEncrypted);
    auto ods = without(odsEntries({}), "META-INF/manifest.xml");
    ods.append(ZipEntry{"META-INF/manifest.xml",
                        "<manifest><file-entry full-path=\"content.xml\"><encryption-data/></file-entry></manifest>"});
    CHECK(refusal(zipOf(ods)) == ErrorCode::SheetEncrypted);
}

TEST_CASE("a missing file, a folder and an empty file are each told as such", "[exchange][badsheet]")
{
    const QTemporaryDir folder;
    const JobControl job;
    CHECK(readSheet(folder.filePath(u"absent.csv"_s), job).error().code == ErrorCode::NotFound);
    CHECK(readSheet(folder.path(), job).error().code == ErrorCode::NotASpreadsheet);
    CHECK(readSheet(u"/dev/zero"_s, job).error().code == ErrorCode::NotASpreadsheet);
    CHECK(refusal({}) == ErrorCode::SheetEmpty);
    CHECK(refusal("\n;;\n \n") == ErrorCode::SheetEmpty);
    CHECK(refusal(xlsxOf({})) == ErrorCode::SheetEmpty);
    CHECK(refusal(odsOf({})) == ErrorCode::SheetEmpty);
}

TEST_CASE("references outside the file are damage, not a crash", "[exchange][badsheet]")
{
    CHECK(refusal(xlsxOf({R"(<row><c t="s"><v>7</v></c></row>)", "<si><t>x</t></si>"})) == ErrorCode::SheetDamaged);
    CHECK(refusal(xlsxOf({R"(<row><c t="s"><v>-1</v></c></row>)", "<si><t>x</t></si>"})) == ErrorCode::SheetDamaged);
    CHECK(refusal(xlsxOf({R"(<row><c r="7"><v>1</v></c></row>)"})) == ErrorCode::SheetDamaged);
    CHECK(refusal(xlsxOf({R"(<row r="0"><c><v>1</v></c></row>)"})) == ErrorCode::SheetDamaged);
    CHECK(refusal(zipOf(without(xlsxEntries({"<row/>"}), "classeur/feuilles/une.xml"))) == ErrorCode::SheetDamaged);
    CHECK(refusal(zipOf(without(xlsxEntries({"<row/>"}), "classeur/_rels/livre.xml.rels"))) == ErrorCode::SheetDamaged);
    CHECK(refusal(zipOf(without(odsEntries({}), "content.xml"))) == ErrorCode::SheetDamaged);
    CHECK(cellOf(readBytes(xlsxOf({R"(<row><c s="99"><v>1</v></c></row>)"})), 0, 0) == u"Number 1");
}

TEST_CASE("a workbook cut anywhere is told as damaged", "[exchange][badsheet]")
{
    const QByteArray whole = xlsxOf({R"(<row><c t="inlineStr"><is><t>Dupré</t></is></c></row>)"});
    for (qsizetype length = 4; length < whole.size(); length += 37) {
        CAPTURE(length);
        CHECK(refusal(whole.first(length)) == ErrorCode::SheetDamaged);
    }
}

TEST_CASE("a changed letter inside a workbook is noticed by the checksum", "[exchange][badsheet]")
{
    QByteArray bytes =
        zipOf(xlsxEntries({R"(<row><c t="inlineStr"><is><t>DURAND</t></is></c></row>)"}), Packing::Stored);
    REQUIRE(bytes.count("DURAND") == 1);
    bytes.replace("DURAND", "DURANT");
    CHECK(refusal(bytes) == ErrorCode::SheetDamaged);
}

TEST_CASE("noise in a spreadsheet never crashes the reader", "[exchange][badsheet]")
{
    const QByteArray cells =
        R"(<row r="1"><c r="A1" s="1" t="s"><f t="shared" si="0">A1</f><v>0</v></c><c r="B1" s="1"><v>46157</v></c></row>)";
    const ZipEntries xlsx = xlsxEntries({cells, "<si><r><t>Dupré_x000D_</t></r></si>",
                                         "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0#&quot; "
                                         "&quot;[h]\\-##;@\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs>"});
    const ZipEntries ods = odsEntries(odsTable(
        R"(<table:table-row table:number-rows-repeated="3"><table:table-cell table:formula="of:=[.A1]" office:value-type="time")"
        R"( office:time-value="PT1H"><text:p>a<text:s text:c="2"/></text:p></table:table-cell></table:table-row>)"));
    const QByteArray csv = "Nom;Date\n\"Dupré; \"\"x\"\"\";15/05/2026\r\n";
    const auto seed = static_cast<quint32>(usualSeed());
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    const auto spoil = [&random](QByteArray &bytes) {
        for (quint32 changes = random.bounded(1, 6); changes > 0 && !bytes.isEmpty(); --changes) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            switch (random.bounded(3)) {
            case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
            case 1: bytes.remove(at, random.bounded(20)); break;
            default:
                bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), random.bounded(20)));
                break;
            }
        }
    };
    int readable = 0;
    for (int i = 0; i < 600; ++i) {
        ZipEntries entries = i % 2 == 0 ? xlsx : ods;
        QByteArray bytes = csv;
        if (i % 3 != 0) { // inside a part, so that the checksum agrees
            spoil(entries[random.bounded(static_cast<int>(entries.size()))].second);
            bytes = zipOf(entries, Packing::Stored);
        } else if (i % 2 == 0) {
            bytes = zipOf(entries);
            spoil(bytes);
        } else {
            spoil(bytes);
        }
        readable += readBytes(bytes) ? 1 : 0;
    }
    CHECK(readable > 30);
    CHECK(peakMemory() < 500);
}

TEST_CASE("reading stops when the person cancels, in each format", "[exchange][badsheet]")
{
    const QList<QByteArray> files{
        QByteArray("abc;def\n").repeated(40'000),
        xlsxOf({QByteArray("<row><c><v>1</v></c></row>").repeated(40'000)}), // under the size where the ratio is judged
        odsOf(odsTable(
            QByteArray("<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>")
                .repeated(40'000))),
    };
    for (const QByteArray &bytes : files) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"suivi"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        int reports = 0;
        JobControl *running = nullptr;
        JobControl job([&](qint64, qint64) {
            ++reports;
            running->cancel();
        });
        running = &job;
        const auto sheet = readSheet(file.fileName(), job);
        REQUIRE_FALSE(sheet);
        CHECK(sheet.error().code == ErrorCode::Cancelled);
        CHECK(reports == 1);
    }
}

TEST_CASE("no error tells anything of the file's content or name", "[exchange][badsheet]")
{
    const QList<QByteArray> files{
        "MARQUEUR;b\nc;\"MARQUEUR",
        xlsxOf({R"(<row><c t="inlineStr"><is><t>MARQUEUR</MARQUEUR></is></c></row>)"}),
        xlsxOf({R"(<row><c><v>&MARQUEUR;</v></c></row>)"}),
        odsOf(odsTable("<table:table-row MARQUEUR>")),
        zipOf({{"MARQUEUR", "MARQUEUR"}}),
    };
    for (const QByteArray &bytes : files) {
        const auto sheet = readBytes(bytes, {}, u"MARQUEUR.csv"_s);
        REQUIRE_FALSE(sheet);
        CHECK_FALSE(sheet.error().detail.contains(u"MARQUEUR"_s));
    }
}

TEST_CASE("an XML nested 200 deep inside a workbook is refused in each of its parts", "[exchange][badsheet]")
{
    const QByteArray deep = QByteArray("<x>").repeated(200) + "a" + QByteArray("</x>").repeated(200);
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>";
    CHECK(rowsOf(readBytes(xlsxOf({row}))) == QStringList{u"a"_s});
    CHECK(refusal(xlsxOf({"<row><c t=\"inlineStr\"><is>" + deep + "</is></c></row>"})) == ErrorCode::SheetDamaged);
    CHECK(refusal(xlsxOf({deep + row})) == ErrorCode::SheetDamaged);
    CHECK(refusal(xlsxOf({row, "<si>" + deep + "</si>"})) == ErrorCode::SheetDamaged);
    CHECK(refusal(xlsxOf({row, {}, deep})) == ErrorCode::SheetDamaged);
}
