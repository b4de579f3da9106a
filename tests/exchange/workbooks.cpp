// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/workbooks.h"

#include "tests/kit/catch.h"

#include <QFile>

#include <zip.h>

using namespace relais;
using namespace relais::exchange;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray built(const ZipEntries &entries, Packing packing, const QByteArray &bigName, const QString &bigFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made.zip"_s);
    int error = 0;
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &error);
    REQUIRE(zip != nullptr);
    const auto add = [&](const QByteArray &name, zip_source_t *source) {
        const zip_int64_t index = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
        REQUIRE(index >= 0);
        const auto at = static_cast<zip_uint64_t>(index);
        REQUIRE(zip_set_file_compression(zip, at, packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0);
        if (packing == Packing::Encrypted) {
            REQUIRE(zip_file_set_encryption(zip, at, ZIP_EM_AES_256, "mot de passe") == 0);
        }
    };
    for (const auto &[name, content] : entries) {
        add(name, zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0));
    }
    if (!bigFile.isEmpty()) {
        add(bigName, zip_source_file(zip, QFile::encodeName(bigFile).constData(), 0, -1));
    }
    REQUIRE(zip_close(zip) == 0);
    return bytesOf(path);
}

} // namespace

QByteArray zipOf(const ZipEntries &entries, Packing packing)
{
    return built(entries, packing, {}, {});
}

QByteArray bombOf(const ZipEntries &others, const QByteArray &name, const QByteArray &start, const QByteArray &block,
                  qint64 repeats)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"big"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(start);
    for (qint64 i = 0; i < repeats; ++i) {
        file.write(block);
    }
    file.close();
    return built(others, Packing::Deflated, name, file.fileName());
}

ZipEntries xlsxEntries(const XlsxParts &parts)
{
    static const QByteArray kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static const QByteArray kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static const QByteArray kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";
    const auto relationship = [](const QByteArray &id, const QByteArray &type, const QByteArray &target) -> QByteArray {
        return "<Relationship Id=\"" + id + "\" Type=\"" + kOffice + '/' + type + "\" Target=\"" + target + "\"/>";
    };
    // Names that no reader would guess.
    ZipEntries entries{
        {"_rels/.rels", "<Relationships xmlns=\"" + kPackage + "\">" +
                            relationship("rId9", "officeDocument", "classeur/livre.xml") + "</Relationships>"},
        {"classeur/livre.xml", "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kOffice + "\">" + parts.workbookPr +
                                   "<sheets>" + parts.sheets + "</sheets></workbook>"},
        {"classeur/_rels/livre.xml.rels",
         "<Relationships xmlns=\"" + kPackage + "\">" + relationship("rId1", "worksheet", "feuilles/une.xml") +
             relationship("rId2", "worksheet", "/classeur/feuilles/deux.xml") +
             (parts.strings.isEmpty() ? QByteArray() : relationship("rId3", "sharedStrings", "../textes.xml")) +
             (parts.styles.isEmpty() ? QByteArray() : relationship("rId4", "styles", "formes.xml")) +
             "</Relationships>"},
        {"classeur/feuilles/une.xml",
         "<worksheet xmlns=\"" + kMain + "\"><sheetData>" + parts.sheetData + "</sheetData></worksheet>"},
        {"classeur/feuilles/deux.xml", "<worksheet xmlns=\"" + kMain + "\"><sheetData/></worksheet>"},
    };
    if (!parts.strings.isEmpty()) {
        entries.append(ZipEntry{"textes.xml", "<sst xmlns=\"" + kMain + "\">" + parts.strings + "</sst>"});
    }
    if (!parts.styles.isEmpty()) {
        entries.append(
            ZipEntry{"classeur/formes.xml", "<styleSheet xmlns=\"" + kMain + "\">" + parts.styles + "</styleSheet>"});
    }
    return entries;
}

QByteArray xlsxOf(const XlsxParts &parts)
{
    return zipOf(xlsxEntries(parts));
}

ZipEntries odsEntries(const QByteArray &tables, const QByteArray &styles)
{
    static const QByteArray kNames = "urn:oasis:names:tc:opendocument:xmlns:";
    return {
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"META-INF/manifest.xml",
         "<manifest:manifest xmlns:manifest=\"" + kNames +
             "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type="
             "\"application/vnd.oasis.opendocument.spreadsheet\"/></manifest:manifest>"},
        {"content.xml", "<office:document-content xmlns:office=\"" + kNames + "office:1.0\" xmlns:table=\"" + kNames +
                            "table:1.0\" xmlns:text=\"" + kNames + "text:1.0\" xmlns:style=\"" + kNames +
                            "style:1.0\"><office:automatic-styles>" + styles +
                            "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                            "</office:spreadsheet></office:body></office:document-content>"},
    };
}

QByteArray odsOf(const QByteArray &tables, const QByteArray &styles)
{
    return zipOf(odsEntries(tables, styles));
}

QByteArray odsTable(const QByteArray &rows)
{
    return "<table:table table:name=\"Suivi\">" + rows + "</table:table>";
}

Result<Sheet> readBytes(const QByteArray &bytes, const SheetLimits &limits, const QString &name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    JobControl job;
    return readSheet(file.fileName(), job, limits);
}

QStringList rowsOf(const Result<Sheet> &sheet)
{
    REQUIRE_OK(sheet);
    QStringList rows;
    for (const QList<SheetCell> &row : sheet->rows) {
        QStringList texts;
        for (const SheetCell &cell : row) {
            texts << cell.text;
        }
        rows << texts.join(u'|');
    }
    return rows;
}

QString cellOf(const Result<Sheet> &sheet, qsizetype row, qsizetype column)
{
    static const QStringList kKinds{u"Empty"_s, u"Text"_s, u"Number"_s, u"Date"_s, u"Boolean"_s};
    REQUIRE_OK(sheet);
    REQUIRE(row < sheet->rows.size());
    REQUIRE(column < sheet->rows[row].size());
    const SheetCell &cell = sheet->rows[row][column];
    return QString(kKinds[static_cast<int>(cell.kind)] + u' ' + cell.text + u' ' + cell.formula).trimmed();
}
