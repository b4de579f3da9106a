// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/cleaned.h"

namespace relais::reader {

/// Where a JPEG stands: in a file of its own it keeps its orientation and has to be whole; inside a PDF, which turns
/// the page itself, it keeps nothing, and may lack its end mark.
enum class JpegPlace { File, Pdf };

/// The same picture, to the bit, made of nothing but what paints it: frame, tables, scans, and the density and colour
/// marks in their shortest form (ITU T.81 annex B). No profile, note, position, thumbnail or second picture.
/// DocumentDamaged, DocumentTooLarge.
Result<Cleaned> cleanJpeg(const QByteArray &bytes, JpegPlace place);

} // namespace relais::reader
