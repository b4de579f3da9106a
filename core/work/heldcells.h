// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/linereader.h"

namespace relais::work {

/// The cells of a held line as its record keeps them: JSON array of [column, text, target].
QString heldText(const QList<SourceCell> &cells);
QList<SourceCell> heldCells(const QString &text);

} // namespace relais::work
