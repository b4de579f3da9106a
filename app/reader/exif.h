// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace relais::reader {

/// What is worth knowing of an EXIF block before it is dropped.
struct ExifFacts {
    int orientation = 1; ///< 1 to 8 (EXIF 2.3, tag 0x0112); 1 when it is absent or senseless
    bool hasPosition = false;
    bool hasThumbnail = false;
};
/// @param tiff the block from its byte order mark on; whatever does not follow the form tells nothing
ExifFacts exifFacts(const QByteArray &tiff);

/// The shortest block, which holds the orientation alone.
QByteArray exifOfOrientation(int orientation);

} // namespace relais::reader
