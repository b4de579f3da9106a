// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/work/linereader.h"

/// A table as if read from a CSV file with `;` between plain cells.
relais::exchange::Sheet sheetOf(const QString &csv);

/// What the reading of a line needs, in Seine-Maritime on that day, with the shipped events.
relais::work::ReadingGround groundOf(const QDate &today);
