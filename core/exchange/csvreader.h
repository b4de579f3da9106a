// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QByteArray>

namespace relais::exchange {

/// Reads text in columns (RFC 4180 as spreadsheets practise it): UTF-8 if valid, UTF-16 with a byte order mark, else
/// Windows-1252; separator `;`, `,` or tab. Row numbers are those a spreadsheet shows, not those of text lines.
Result<Sheet> readCsv(const QByteArray &bytes, const JobControl &job, const SheetLimits &limits);

} // namespace relais::exchange
