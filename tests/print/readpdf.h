// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

#include <QRectF>
#include <QStringList>

/// What another program (poppler) sees in a document that we wrote.
struct PdfSeen {
    QStringList pages; ///< text of each page, laid out as on the sheet
    QString info;      ///< pdfinfo
    QStringList fonts; ///< lines of pdffonts, one per font

    [[nodiscard]] QString text() const { return pages.join(u'\n'); }
    /// Index of the only page with that text; -1 when there is none or several.
    [[nodiscard]] int pageOf(const QString &text) const;
};

/// Prints the paper to a temporary PDF and reads it.
PdfSeen printed(const relais::model::Paper &paper);

/// Where the first such word stands on the first page, in points from the sheet's upper left corner.
QRectF placeOf(const relais::model::Paper &paper, const QString &word);

/// A Paper with only a body.
relais::model::Paper paperOf(const QString &html);
