// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/exchange/cost.h"
#include "tests/exchange/workbooks.h"

/// Reads a file that must be refused, quickly and without much memory.
relais::ErrorCode refusal(const QByteArray &bytes, const relais::exchange::SheetLimits &limits = {},
                          const QString &name = QStringLiteral("suivi.xlsx"));

/// The entries but one, which must be there.
ZipEntries without(ZipEntries entries, const QByteArray &name);
