// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"

namespace relais::ui {

/// The styles of every Paper (resources/summary.css).
QString paperStyles();

/// A Paper as one HTML file that fetches nothing: styles, head, foot and bars (as SVG) are inside.
QString htmlPage(const model::Paper &content);

} // namespace relais::ui
