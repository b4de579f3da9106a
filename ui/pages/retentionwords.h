// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/retention.h"
#include "ui/common/words.h"

namespace relais::ui {

/// « à décider », with its icon and colour.
StateLook retentionLook(model::RetentionState state);
/// "last contact on 12/05/2024, to decide since 12/05/2026"
QString retentionSentence(const work::retention::Line &line);

} // namespace relais::ui
