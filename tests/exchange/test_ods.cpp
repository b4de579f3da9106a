// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/workbooks.h"
#include "tests/kit/catch.h"
#include "tests/kit/processortime.h"

using namespace relais;
using namespace relais::exchange;

namespace {

QByteArray cell(const QByteArray &attributes, const QByteArray &text)
{
    return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
}

QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + '>' + cells + "</table:table-row>";
}

QString shown(const QByteArray &attributes, const QByteArray &text)
{
    return cellOf(readBytes(odsOf(odsTable(row(cell(attributes, text))))), 0, 0);
}

} // namespace

TEST_CASE("values of an ODS read as those of the other formats", "[exchange][ods]")
{
    CHECK(shown(R"(office:value-type="string")", "Paré") == u"Text Paré");
    CHECK(shown("", "Paré") == u"Text Paré");
    CHECK(shown(R"(office:value-type="float" office:value="141")", "141") == u"Number 141");
    CHECK(shown(R"(office:value-type="float" office:value="1234567.5")", "1 234 567,50") == u"Number 1234567,5");
    CHECK(shown(R"(office:value-type="currency" office:value="12")", "12,00 €") == u"Number 12");
    CHECK(shown(R"(office:value-type="float" office:value="639980102")", "06 39 98 01 02") == u"Number 06 39 98 01 02");
    CHECK(shown(R"(office:value-type="date" office:date-value="2026-05-15")", "15/05/26") == u"Date 15/05/2026");
    CHECK(shown(R"(office:value-type="date" office:date-value="2026-05-15T14:30:00")", "x") ==
          u"Date 15/05/2026 14:30");
    CHECK(shown(R"(office:value-type="date" office:date-value="2026-02-31")", "31/02/2026") == u"Text 31/02/2026");
    CHECK(shown(R"(office:value-type="time" office:time-value="PT14H30M00S")", "14:30") == u"Text 14:30");
    CHECK(shown(R"(office:value-type="time" office:time-value="PT36H00M00.000S")", "36:00") == u"Text 36:00");
    CHECK(shown(R"(office:value-type="boolean" office:boolean-value="true")", "TRUE") == u"Boolean VRAI");
}

TEST_CASE("formulas of an ODS give their result, or themselves", "[exchange][ods]")
{
    CHECK(shown(R"a(table:formula="of:=SUM([.A1:.A9])" office:value-type="float" office:value="45")a", "45") ==
          u"Number 45 =SUM(A1:A9)");
    const auto sheet = readBytes(odsOf(odsTable(row(R"a(<table:table-cell table:formula="of:=SUM([.A1:.A9])"/>)a"))));
    CHECK(cellOf(sheet, 0, 0) == u"Text =SUM(A1:A9) =SUM(A1:A9)");
}

TEST_CASE("paragraphs, spaces, tabs, spans and line breaks of an ODS text are kept, annotations are not",
          "[exchange][ods]")
{
    const auto sheet = readBytes(odsOf(
        odsTable(row("<table:table-cell "
                     "office:value-type=\"string\"><office:annotation><text:p>remarque</text:p></office:annotation>"
                     "<text:p>  l'une<text:s/><text:s text:c=\"2\"/>et \n "
                     "l'<text:span>autre<text:note>n</text:note></text:span></text:p>"
                     "<text:p/><text:p>fin<text:line-break/>vraie<text:tab/>fin</text:p></table:table-cell>"))));
    CHECK(rowsOf(sheet) == QStringList{u"l'une   et l'autre\n\nfin\nvraie\tfin"_s});
}

TEST_CASE("repeated, covered, grouped and empty cells keep every value at its place", "[exchange][ods]")
{
    const auto sheet = readBytes(odsOf(odsTable(
        "<table:table-header-rows>" +
        row(cell("", "titre") + "<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + cell("", "d")) +
        "</table:table-header-rows>" + row("<table:table-cell/>", "table:number-rows-repeated=\"2\"") +
        "<table:table-row-group>" +
        row(cell("table:number-columns-repeated=\"2\"", "x"), "table:number-rows-repeated=\"2\"") +
        "</table:table-row-group>" +
        row("<table:table-cell table:number-columns-repeated=\"16384\"/>", "table:number-rows-repeated=\"1048570\""))));
    CHECK(rowsOf(sheet) == QStringList{u"titre|||d"_s, u""_s, u""_s, u"x|x"_s, u"x|x"_s});
}

TEST_CASE("a million empty rows cost nothing, a million full ones are refused", "[exchange][ods]")
{
    const qint64 start = threadTime();
    const auto full = readBytes(odsOf(
        odsTable(row(cell("table:number-columns-repeated=\"16384\"", "x"), "table:number-rows-repeated=\"1048576\""))));
    REQUIRE_FALSE(full);
    CHECK(full.error().code == ErrorCode::SheetTooLarge);
    const auto rows =
        readBytes(odsOf(odsTable(row(cell("", "x"), "table:number-rows-repeated=\"9999999999999999999\""))));
    CHECK(rowsOf(rows) == QStringList{u"x"_s}); // a number that is none
    const auto many = readBytes(odsOf(odsTable(row(cell("", "x"), "table:number-rows-repeated=\"1048576\""))));
    REQUIRE_FALSE(many);
    CHECK(many.error().code == ErrorCode::SheetTooLarge);
    CHECK(threadTime() - start < 3'000);
}

TEST_CASE("the first visible table with content is read; tracked changes are not", "[exchange][ods]")
{
    const QByteArray hidden =
        R"(<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>)"
        R"(<style:style style:name="ta2" style:family="table"><style:table-properties table:display="true"/></style:style>)";
    const auto sheet = readBytes(odsOf("<table:tracked-changes><table:deletion><table:table table:name=\"Z\">" +
                                           row(cell("", "ancien")) +
                                           "</table:table></table:deletion></table:tracked-changes>"
                                           "<table:table table:name=\"A\" table:style-name=\"ta1\">" +
                                           row(cell("", "cachée")) +
                                           "</table:table>"
                                           "<table:table table:name=\"B\" table:style-name=\"ta2\">" +
                                           row("<table:table-cell/>") +
                                           "</table:table>"
                                           "<table:table table:name=\"C\" table:style-name=\"ta2\">" +
                                           row(cell("", "visible")) +
                                           "</table:table>"
                                           "<table:table table:name=\"D\">" +
                                           row(cell("", "autre")) + "</table:table>",
                                       hidden));
    CHECK(rowsOf(sheet) == QStringList{u"visible"_s});
    CHECK(sheet->name == u"C");
}
