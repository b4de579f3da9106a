// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

namespace relais::ui {

/// The same Paper with French typography (typo()) in everything that is read, when it is in French.
model::Paper withTypography(model::Paper paper);

} // namespace relais::ui
