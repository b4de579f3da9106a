// SPDX-License-Identifier: GPL-3.0-or-later
// Files made by other programs: the shared samples, and openpyxl when it is installed.
#include "tests/exchange/workbooks.h"
#include "tests/kit/catch.h"
#include "tests/kit/shared.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace relais;
using namespace relais::exchange;

namespace {

/// A Python that has openpyxl; empty when there is none.
QString python()
{
    for (const QString &candidate : {u"/usr/bin/python3"_s, u"python3"_s}) {
        if (QProcess::execute(candidate, {u"-c"_s, u"import openpyxl"_s}) == 0) {
            return candidate;
        }
    }
    return {};
}

QByteArray runPython(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(python(), QStringList{u"-c"_s, program} + arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

Result<Sheet> readFile(const QString &path)
{
    return readSheet(path, JobControl());
}

} // namespace

TEST_CASE("the same caseload from four programs reads the same, cell by cell", "[exchange][samples]")
{
    const QString folder = sharedFolder() + u"/samples/caseload/"_s;
    if (sharedFolder().isEmpty() || !QFileInfo::exists(folder)) {
        WARN("skipped: no shared samples");
        return;
    }
    const QStringList csv = rowsOf(readFile(folder + u"file-active.csv"_s));
    REQUIRE(csv.size() == 145);
    CHECK(csv[0] == u"FILE ACTIVE - MAJ 20/11/2026");
    CHECK(csv[144] == u"TOTAL|141");
    CHECK(csv[7].contains(u"« urgent »\nvoir note"_s));
    for (const QString &name : {u"file-active.xlsx"_s, u"file-active-libreoffice.xlsx"_s, u"file-active.ods"_s}) {
        CAPTURE(name);
        const auto sheet = readFile(folder + name);
        const QStringList rows = rowsOf(sheet);
        CHECK(sheet->name == u"File active");
        REQUIRE(rows.size() == csv.size());
        for (qsizetype i = 0; i < csv.size(); ++i) {
            CAPTURE(i + 1);
            CHECK(rows[i] == csv[i]);
        }
        CHECK(cellOf(sheet, 2, 1) == u"Date 15/05/2026");
        CHECK(cellOf(sheet, 144, 1) == u"Number 141");
    }
}

TEST_CASE("openpyxl and Relais see the same in the sample workbooks", "[exchange][samples]")
{
    const QString folder = sharedFolder() + u"/samples/caseload/"_s;
    if (sharedFolder().isEmpty() || !QFileInfo::exists(folder) || python().isEmpty()) {
        WARN("skipped: no shared samples or no openpyxl");
        return;
    }
    const QString program = uR"(
import datetime, json, openpyxl, sys
def text(value):
    if isinstance(value, datetime.datetime): return value.strftime('%d/%m/%Y')
    return '' if value is None else str(value)
sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
rows = []
for row in sheet.iter_rows(values_only=True):
    texts = [text(value) for value in row]
    while texts and not texts[-1]: texts.pop()
    rows.append('|'.join(texts))
print(json.dumps(rows))
)"_s;
    for (const QString &name : {u"file-active.xlsx"_s, u"file-active-libreoffice.xlsx"_s}) {
        const QJsonArray answer = QJsonDocument::fromJson(runPython(program, {folder + name})).array();
        QStringList expected;
        for (const QJsonValue &row : answer) {
            expected << row.toString();
        }
        CHECK(expected.size() == 145);
        CHECK(rowsOf(readFile(folder + name)) == expected);
    }
}

TEST_CASE("a workbook made by openpyxl reads as it was made", "[exchange][samples]")
{
    if (python().isEmpty()) {
        WARN("skipped: no openpyxl");
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"suivi.xlsx"_s);
    for (const bool from1904 : {false, true}) {
        runPython(uR"(
import datetime, openpyxl, sys
from openpyxl.utils.datetime import CALENDAR_MAC_1904
book = openpyxl.Workbook()
if sys.argv[2] == '1904': book.epoch = CALENDAR_MAC_1904
hidden = book.active
hidden.append(['cachée'])
hidden.sheet_state = 'hidden'
sheet = book.create_sheet('Suivi')
sheet.append([datetime.date(2026, 5, 15), datetime.datetime(2026, 5, 15, 14, 30), datetime.time(9, 5), 12.5, 141, True])
sheet['C3'] = '=SUM(A1:A9)'
sheet['D3'] = ' œuf\nÉté '
sheet['E3'] = 639980102
sheet['E3'].number_format = '0#" "##" "##" "##" "##'
sheet['H3'] = datetime.timedelta(hours=30)
sheet['H3'].number_format = '[h]:mm'
sheet.append([])
book.save(sys.argv[1])
)"_s,
                  {path, from1904 ? u"1904"_s : u"1900"_s});
        const auto sheet = readFile(path);
        CHECK(rowsOf(sheet) == QStringList{u"15/05/2026|15/05/2026 14:30|09:05|12,5|141|VRAI"_s, u""_s,
                                           u"||=SUM(A1:A9)| œuf\nÉté |06 39 98 01 02|||30:00"_s});
        CHECK(cellOf(sheet, 2, 2) == u"Text =SUM(A1:A9) =SUM(A1:A9)");
        CHECK(sheet->name == u"Suivi");
    }
}
