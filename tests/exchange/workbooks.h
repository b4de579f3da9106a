// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets made by the test itself, byte by byte as foreign programs write them.
#pragma once

#include "core/exchange/sheet.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QTemporaryDir>

#include <utility>

/// Name and content of each entry.
using ZipEntry = std::pair<QByteArray, QByteArray>;
using ZipEntries = QList<ZipEntry>;

enum class Packing { Deflated, Stored, Encrypted };

/// A zip file made by libzip.
QByteArray zipOf(const ZipEntries &entries, Packing packing = Packing::Deflated);

/// A zip file of one deflated entry beside `others`: `start`, then `block` repeated. Made through a file, so that the
/// memory of the test does not hide that of the reader.
QByteArray bombOf(const ZipEntries &others, const QByteArray &name, const QByteArray &start, const QByteArray &block,
                  qint64 repeats);

struct XlsxParts {
    QByteArray sheetData = {}; ///< inside <sheetData>
    QByteArray strings = {};   ///< inside <sst>; empty: no such part
    QByteArray styles = {};    ///< inside <styleSheet>; empty: no such part
    QByteArray workbookPr = {};
    /// Inside <sheets>; the relationship rId1 is the worksheet above, rId2 another that is empty.
    QByteArray sheets = R"(<sheet name="Suivi" sheetId="1" r:id="rId1"/>)";
};
ZipEntries xlsxEntries(const XlsxParts &parts);
QByteArray xlsxOf(const XlsxParts &parts);

/// @param tables inside <office:spreadsheet>. @param styles inside <office:automatic-styles>
ZipEntries odsEntries(const QByteArray &tables, const QByteArray &styles = {});
QByteArray odsOf(const QByteArray &tables, const QByteArray &styles = {});
/// One table of the rows given.
QByteArray odsTable(const QByteArray &rows);

/// Reads the bytes as a file of that name.
relais::Result<relais::exchange::Sheet> readBytes(const QByteArray &bytes,
                                                  const relais::exchange::SheetLimits &limits = {},
                                                  const QString &name = QStringLiteral("suivi.bin"));

/// The texts of a sheet, one string per row, cells separated by '|'.
QStringList rowsOf(const relais::Result<relais::exchange::Sheet> &sheet);
/// The kind, text and formula of one cell: "Number 12 =6*2".
QString cellOf(const relais::Result<relais::exchange::Sheet> &sheet, qsizetype row, qsizetype column);
