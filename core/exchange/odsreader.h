// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ziparchive.h"

namespace relais::exchange {

/// Reads the first visible, non-empty table of an OpenDocument spreadsheet (OpenDocument 1.3 part 3, 9).
Result<Sheet> readOds(ZipArchive &archive, const SheetLimits &limits);

} // namespace relais::exchange
