// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/record.h"

namespace relais::work {

/// The stored value of one named field from typed text; an empty text empties the field. InvalidInput says what the
/// field expects; links and records that are not typed by hand are refused so too.
Result<QVariant> typedValue(model::RecordType type, const QString &field, const QString &text, const QDate &today);

} // namespace relais::work
