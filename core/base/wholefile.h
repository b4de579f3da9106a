// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace relais {

/// One read into memory: whatever becomes of the file meanwhile, these are the bytes that are judged. NotFound,
/// DiskFailure
/// @return one byte more than `limit` at most: so a larger file is told from one that just fits
Result<QByteArray> readAtMost(const QString &path, qint64 limit);

/// Writes a file; one that is there already is replaced only once the new one is complete. DiskFull, DiskFailure
Result<void> writeWhole(const QString &path, const QByteArray &bytes);
/// The same for bytes that are made, or counted as having left, only once the place can be written. Errors of `make`.
Result<void> writeWhole(const QString &path, const std::function<Result<QByteArray>()> &make);

} // namespace relais
