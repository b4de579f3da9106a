// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/cleaned.h"

class QPDF;

namespace relais::reader {

/// Notes what a PDF holds besides its pages, before it is left behind.
void noteFacts(QPDF &pdf, Cleaned &out);

} // namespace relais::reader
