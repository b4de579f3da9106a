// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>

namespace relais::reader {

/// One page, painted.
struct Shown {
    QImage image; ///< RGB32
    int pages = 1;
    QSize full; ///< size at 100 %: points of a picture, 96 dpi of a page
};

/// @param width of the image, in pixels; a picture is never enlarged, and none has more than 12 million points
/// DocumentDamaged, DocumentTooLarge.
Result<Shown> showPicture(const QByteArray &bytes, const QByteArray &type, int width);
/// @param page from 1. NotFound, DocumentProtected, DocumentDamaged, DocumentTooLarge.
Result<Shown> showPdf(const QByteArray &bytes, int page, int width);

} // namespace relais::reader
