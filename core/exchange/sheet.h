// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/exchange/sheetcell.h"

#include <QList>
#include <QString>

namespace relais::exchange {

struct Sheet {
    QString name; ///< empty for CSV
    /// rows[i] is row i + 1 of the file; empty rows are kept so that a report can name the row. A row ends at its
    /// last non-empty cell, the sheet at its last non-empty row.
    QList<QList<SheetCell>> rows;
};

/// How much of a foreign file is believed. A caseload has at most 5 500 cases of some 25 columns, so each bound leaves
/// a tenfold margin; together they keep the reading of any file under 400 MB of memory.
struct SheetLimits {
    qint64 fileBytes = qint64{64} << 20;      ///< the file is read whole into memory
    qint64 inflatedBytes = qint64{256} << 20; ///< of all parts read from one workbook
    qint64 inflationRatio = 200;              ///< real sheets inflate 5 to 40 times; deflate allows 1 032
    qint64 ratioFreeBytes = qint64{8} << 20;  ///< inflated bytes of a part before the ratio is judged
    qint64 tokenBytes = qint64{256} << 10;    ///< of one XML tag or text: the longest cell with each character escaped
    int zipEntries = 4'000;
    int nameLength = 1'000;  ///< UTF-16 units of a name, key or number format; office files stay under 256
    int xmlDepth = 100;      ///< office files stay under 20
    int xmlAttributes = 256; ///< of one element
    int styles = 65'536;     ///< Excel itself stops at 65 490 cell formats
    int rows = 50'000;
    int columns = 500;
    int emptyRows = 1'048'576;            ///< height of the largest sheet: formatted rows without content
    int emptyColumns = 16'384;            ///< its width, which a CSV may repeat as separators
    qint64 cells = 1'500'000;             ///< the empty ones before a row's last cell included
    qint64 characters = qint64{20} << 20; ///< of all cells, in UTF-16 units
    int cellLength = 32'767;              ///< UTF-16 units; Excel's own limit
};

/// Reads the first visible sheet that is not empty of an XLSX or ODS workbook, or a CSV file. The format is found by
/// content, never by the file's name. Formulas are not evaluated, links not followed, nothing is written.
///
/// Errors: NotFound, DiskFailure, Cancelled; NotASpreadsheet; SheetEncrypted; SheetTooLarge; SheetEmpty (no cell with
/// content); SheetDamaged. Details name rows, parts and offsets, never the file or its content.
Result<Sheet> readSheet(const QString &path, const JobControl &job, const SheetLimits &limits = {});

} // namespace relais::exchange
