// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/exchange/workbooks.h"

/// Of this process, in milliseconds: what else the machine does is not counted. Always 0 under a sanitizer.
qint64 processorTime();

/// Highest resident memory of this process so far, in MiB; 0 where the system does not tell and under a sanitizer.
qint64 peakMemory();

/// Reads a file that must be refused, quickly and without much memory.
relais::ErrorCode refusal(const QByteArray &bytes, const relais::exchange::SheetLimits &limits = {},
                          const QString &name = QStringLiteral("suivi.xlsx"));

/// The entries but one, which must be there.
ZipEntries without(ZipEntries entries, const QByteArray &name);
