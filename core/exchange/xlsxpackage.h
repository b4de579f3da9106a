// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/numberformat.h"
#include "core/exchange/ziparchive.h"

#include <QList>
#include <QStringList>

namespace relais::exchange {

/// What an OOXML workbook says outside its worksheets.
struct XlsxBook {
    struct Worksheet {
        QString name;
        QString part; ///< name in the zip file
    };

    QList<Worksheet> worksheets; ///< the visible ones, in the order of their tabs; no chart sheets
    DateSystem dates = DateSystem::From1900;
    QList<NumberFormat> formats; ///< by the s attribute of cells
    QString stringsPart;         ///< empty when the workbook has no shared strings
    QStringList strings;         ///< filled by the reader of cells
};

/// Follows the relationships from the package to the workbook, its styles and its worksheets (ECMA-376 part 2, 9.3);
/// part names are never guessed. NotASpreadsheet: another kind of zip file.
Result<XlsxBook> openXlsx(ZipArchive &archive, const SheetLimits &limits);

} // namespace relais::exchange
