// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"

namespace relais::store {

/// So many peers that surely disagree with our clock, all in the same direction, cast doubt on ours (exchange notes
/// 1.6, row 50).
inline constexpr int kDoubters = 3;
inline constexpr int kDoubtDays = 7; ///< the last bundle of each within so many days counts

/// @throws SqlFailure
bool isClockDoubted(const Reader &reader, const QDateTime &now);

} // namespace relais::store
