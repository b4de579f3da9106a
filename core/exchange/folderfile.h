// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/exchange/carrier.h"

namespace relais::exchange {

// The files of a FolderBox, for its jobs: each waits for the disk. All that is asked of the system is here.
// Errors as said there.

/// Absent → written whole under a hidden name, flushed to the medium, renamed, read back. Same bytes there → nothing.
Result<void> writeObject(const QString &folder, const QString &name, const QByteArray &bytes, const Errand &errand,
                         const JobControl &job);
Result<QByteArray> readObject(const QString &folder, const QString &name, const Errand &errand, const JobControl &job);
Result<QList<CarriedObject>> listObjects(const QString &folder, const Errand &errand);
Result<void> removeObject(const QString &folder, const QString &name);

} // namespace relais::exchange
