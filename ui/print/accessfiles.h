// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/accesspack.h"

#include <QStringList>

namespace relais::ui {

/// Writes the PDF and the JSON of an answer into a folder that exists, both or none; the vault does not protect them.
/// Of values alone: a job may do it.
/// @return their paths; NotFound without the folder, DiskFull, DiskFailure
Result<QStringList> writeAccessFiles(const work::accesspack::Pack &pack, const QString &folder);

} // namespace relais::ui
