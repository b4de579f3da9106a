// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/cleaned.h"

class QPDF;
class QPDFObjectHandle;

namespace relais::reader {

/// A photograph put into a PDF is there as it came out of the camera, with its position: cleans it in its place.
Result<void> cleanImageOfPdf(QPDF &pdf, QPDFObjectHandle &stream, Cleaned &out);

} // namespace relais::reader
