// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/paper.h"

class QPagedPaintDevice;

namespace relais::ui {

class PaperLayout;

/// Prints every sheet on a printer or a PDF writer that is set to A4, origin at the corner of the sheet (margins 0, or
/// QPrinter::setFullPage). @return the number of sheets; Cancelled when the device does not begin or stops
Result<int> print(const PaperLayout &layout, QPagedPaintDevice &device);

/// Writes the PDF; an existing file is replaced only once the new one is complete. The file is not protected by the
/// vault. @return the number of sheets; DiskFull, DiskFailure
Result<int> writePdf(const model::Paper &paper, const QString &path);

/// Writes the same document for a browser, styles and bars inside it. Errors as writePdf.
Result<void> writeHtml(const model::Paper &paper, const QString &path);

} // namespace relais::ui
