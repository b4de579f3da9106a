// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ziparchive.h"

namespace relais::exchange {

/// Reads the first visible, non-empty worksheet of an OOXML workbook (ECMA-376 part 1, 18; .xlsx and .xlsm,
/// transitional and strict). A formula gives its stored result, or its own text when the program that wrote the file
/// stored none.
Result<Sheet> readXlsx(ZipArchive &archive, const SheetLimits &limits);

} // namespace relais::exchange
