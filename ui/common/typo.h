// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace relais::ui {

/// French typography of a text on screen or paper: narrow no-break space (U+202F) before ; ! ? and inside « », no-break
/// space (U+00A0) before : and between number and unit, day and month, inside telephone numbers; U+202F between
/// thousands; ’ for the apostrophe, – in ranges of numbers, … for three dots. Idempotent. Addresses (http…) and
/// hours (17:40) are left alone.
QString typo(const QString &text);

} // namespace relais::ui
