// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/workbooks.h"
#include "tests/kit/catch.h"

using namespace relais;
using namespace relais::exchange;

namespace {

/// Cell formats 0 General, then in order the number formats given.
QByteArray stylesOf(const QList<QByteArray> &codes)
{
    QByteArray formats;
    QByteArray cells = "<xf numFmtId=\"0\"/>";
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QByteArray id = QByteArray::number(164 + i);
        formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + codes[i] + "\"/>";
        cells += "<xf numFmtId=\"" + id + "\"/>";
    }
    return "<numFmts>" + formats + "</numFmts><cellXfs>" + cells + "</cellXfs>";
}

/// What is seen of a number under a format code.
QString shown(const QByteArray &code, const QByteArray &number, const QByteArray &workbookPr = {})
{
    const auto sheet =
        readBytes(xlsxOf({"<row><c s=\"1\"><v>" + number + "</v></c></row>", {}, stylesOf({code}), workbookPr}));
    return cellOf(sheet, 0, 0);
}

/// The same under one of the formats known by number.
QString shownBuiltin(int id, const QByteArray &number)
{
    const auto sheet = readBytes(xlsxOf({"<row><c s=\"0\"><v>" + number + "</v></c></row>",
                                         {},
                                         "<cellXfs><xf numFmtId=\"" + QByteArray::number(id) + "\"/></cellXfs>"}));
    return cellOf(sheet, 0, 0);
}

} // namespace

TEST_CASE("every way of writing a text in an XLSX gives that text", "[exchange][xlsx]")
{
    const auto sheet = readBytes(xlsxOf(
        {R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Direct</t></is></c><c r="B1" t="s"><v>0</v></c>)"
         R"(<c r="C1" t="s"><v>1</v></c><c r="D1" t="str"><f>A1</f><v>Calcul</v></c><c r="E1" t="e"><v>#N/A</v></c></row>)",
         R"(<si><t xml:space="preserve">Par&#xE9; à Eu</t><rPh><t>kana</t></rPh></si>)"
         R"(<si><r><rPr><b/></rPr><t>Très </t></r><r><t>riche</t></r><phoneticPr fontId="1"/></si>)"}));
    CHECK(rowsOf(sheet) == QStringList{u"Direct|Paré à Eu|Très riche|Calcul|#N/A"_s});
    CHECK(cellOf(sheet, 0, 3) == u"Text Calcul =A1");
    CHECK(sheet->name == u"Suivi");
}

TEST_CASE("escaped characters of an XLSX text are read back, line breaks included", "[exchange][xlsx]")
{
    const auto sheet = readBytes(
        xlsxOf({R"(<row><c t="inlineStr"><is><t>une_x000D_&#10;deux_x005F_x0041_ _x12 a_xyz_</t></is></c></row>)"}));
    CHECK(rowsOf(sheet) == QStringList{u"une\ndeux_x0041_ _x12 a_xyz_"_s});
}

TEST_CASE("numbers read as a French person sees them", "[exchange][xlsx]")
{
    CHECK(shown("General", "141") == u"Number 141");
    CHECK(shown("General", "1.41E2") == u"Number 141");
    CHECK(shown("#,##0.00", "1234567.5") == u"Number 1234567,5");
    CHECK(shown("0.00", "0.30000000000000004") == u"Number 0,3");
    CHECK(shown("0", "-12") == u"Number -12");
    CHECK(shown("General", "2840576123456") == u"Number 2840576123456");
    CHECK(shown("General", "1e300") == u"Number 1E+300");
    CHECK(shown("0.00E+00", "12") == u"Number 12");
    CHECK(shown("Standard", "12") == u"Number 12");
    CHECK(shown("General", "douze") == u"Text douze");
}

TEST_CASE("a telephone number or a postal code kept as a number has its zeros back", "[exchange][xlsx]")
{
    CHECK(shown("0#&quot; &quot;##&quot; &quot;##&quot; &quot;##&quot; &quot;##", "639980102") ==
          u"Number 06 39 98 01 02");
    CHECK(shown("0#\\ ##\\ ##\\ ##\\ ##", "639980102") == u"Number 06 39 98 01 02");
    CHECK(shown("00000", "1400") == u"Number 01400");
    CHECK(shown("00000", "76400") == u"Number 76400");
    CHECK(shown("##&quot; &quot;##", "12") == u"Number 12");
    CHECK(shown("00000", "12.5") == u"Number 12,5");
    CHECK(shown("000", "123456") == u"Number 123456");
}

TEST_CASE("a number is a date when its format says so", "[exchange][xlsx]")
{
    for (const QByteArray code : {"dd/mm/yyyy", "yyyy\\-mm\\-dd", "[$-40C]d\\ mmmm\\ yyyy;@", "mmm\\-yy",
                                  "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "[Red]dd/mm/yy", "DD/MM/YYYY", "mmmm"}) {
        CAPTURE(code.toStdString());
        CHECK(shown(code, "46157") == u"Date 15/05/2026");
    }
    for (const int id : {14, 15, 16, 17, 22, 27, 36}) {
        CAPTURE(id);
        CHECK(shownBuiltin(id, "46157") == u"Date 15/05/2026");
    }
    for (const QByteArray code :
         {"0&quot; dossiers du mois&quot;", "[Red]0", "0\\d", "General", "0_d", "#,##0\\ [$€-40C]"}) {
        CAPTURE(code.toStdString());
        CHECK(shown(code, "46157") == u"Number 46157");
    }
    CHECK(shownBuiltin(0, "46157") == u"Number 46157");
    CHECK(shownBuiltin(49, "46157") == u"Number 46157");
}

TEST_CASE("a date with a time shows it, a time alone shows alone", "[exchange][xlsx]")
{
    CHECK(shown("dd/mm/yyyy\\ hh:mm", "46157.604166666664") == u"Date 15/05/2026 14:30");
    CHECK(shown("dd/mm/yyyy\\ hh:mm", "46157.99999999") == u"Date 16/05/2026");
    CHECK(shown("hh:mm", "0.604166666666667") == u"Text 14:30");
    CHECK(shown("h:mm:ss\\ AM/PM", "0.604178240740741") == u"Text 14:30:01");
    CHECK(shown("[h]:mm", "1.5") == u"Text 36:00");
    CHECK(shown("hh:mm", "46157.5") == u"Date 15/05/2026 12:00");
    CHECK(shownBuiltin(20, "0.25") == u"Text 06:00");
    CHECK(shownBuiltin(46, "1.25") == u"Text 30:00");
}

TEST_CASE("old dates and both day counts are right, a number that is no date stays a number", "[exchange][xlsx]")
{
    CHECK(shown("dd/mm/yyyy", "1") == u"Date 01/01/1900");
    CHECK(shown("dd/mm/yyyy", "59") == u"Date 28/02/1900");
    CHECK(shown("dd/mm/yyyy", "61") == u"Date 01/03/1900");
    CHECK(shown("dd/mm/yyyy", "44695", "<workbookPr date1904=\"1\"/>") == u"Date 15/05/2026");
    CHECK(shown("dd/mm/yyyy", "46157", "<workbookPr date1904=\"false\"/>") == u"Date 15/05/2026");
    CHECK(shown("dd/mm/yyyy", "-5") == u"Number -5");
    CHECK(shown("dd/mm/yyyy", "31021990") == u"Number 31021990");
    CHECK(cellOf(readBytes(xlsxOf({R"(<row><c t="d"><v>2026-05-15T14:30:00</v></c></row>)"})), 0, 0) ==
          u"Date 15/05/2026 14:30");
    CHECK(cellOf(readBytes(xlsxOf({R"(<row><c t="d"><v>2026-02-31</v></c></row>)"})), 0, 0) == u"Text 2026-02-31");
}

TEST_CASE("a formula gives its stored result, or itself when none was stored", "[exchange][xlsx]")
{
    const auto sheet = readBytes(
        xlsxOf({R"(<row><c><f>SUM(A1:A9)</f></c><c><f>6*7</f><v>42</v></c><c t="b"><f>1=1</f><v>1</v></c>)"
                R"(<c t="str"><f>IF(1,"","x")</f><v></v></c><c><f t="shared" ref="E1:F1" si="0">A1+1</f><v/></c>)"
                R"(<c><f t="shared" si="0"/></c><c><f>cmd|' /C calc'!A0</f></c></row>)"}));
    CHECK(cellOf(sheet, 0, 0) == u"Text =SUM(A1:A9) =SUM(A1:A9)");
    CHECK(cellOf(sheet, 0, 1) == u"Number 42 =6*7");
    CHECK(cellOf(sheet, 0, 2) == u"Boolean VRAI =1=1");
    CHECK(cellOf(sheet, 0, 3) == u"Empty");
    CHECK(cellOf(sheet, 0, 4) == u"Text =A1+1 =A1+1");
    CHECK(cellOf(sheet, 0, 5) == u"Text =A1+1 =A1+1");
    CHECK(cellOf(sheet, 0, 6) == u"Text =cmd|' /C calc'!A0 =cmd|' /C calc'!A0");
}

TEST_CASE("rows and cells left out of an XLSX keep their place", "[exchange][xlsx]")
{
    const auto cell = [](const QByteArray &reference, const QByteArray &text) -> QByteArray {
        return "<c " + reference + " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    };
    const auto sheet =
        readBytes(xlsxOf({"<row r=\"2\">" + cell("r=\"B2\"", "b") + cell("r=\"AA2\"", "aa") + "</row><row>" +
                          cell("", "c") + cell("", "d") + "</row><row r=\"1048576\"><c s=\"0\"/></row>"}));
    const auto rows = rowsOf(sheet);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].isEmpty());
    CHECK(rows[1] == u"|b"_s + QString(25, u'|') + u"aa"_s);
    CHECK(rows[2] == u"c|d");
}

TEST_CASE("the first visible sheet with content is read, hidden and empty ones are passed over", "[exchange][xlsx]")
{
    XlsxParts parts{R"(<row><c t="inlineStr"><is><t>visible</t></is></c></row>)"};
    parts.sheets = R"(<sheet name="Vide" sheetId="1" r:id="rId2"/><sheet name="Suite" sheetId="2" r:id="rId1"/>)";
    const auto sheet = readBytes(xlsxOf(parts));
    CHECK(rowsOf(sheet) == QStringList{u"visible"_s});
    CHECK(sheet->name == u"Suite");

    for (const QByteArray state : {"hidden", "veryHidden"}) {
        parts.sheets = "<sheet name=\"A\" sheetId=\"1\" state=\"" + state +
                       "\" r:id=\"rId1\"/><sheet name=\"B\" sheetId=\"2\" r:id=\"rId2\"/>";
        const auto hidden = readBytes(xlsxOf(parts));
        REQUIRE_FALSE(hidden);
        CHECK(hidden.error().code == ErrorCode::SheetEmpty);
    }
}
