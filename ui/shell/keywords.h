// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace relais::ui {

/// What is being done while the keys of a vault change; each step of work::followKeys has its sentence.
QString keyWords(int step);

} // namespace relais::ui
