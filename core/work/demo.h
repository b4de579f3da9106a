// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/session.h"

namespace relais::work {

/// As many cases as the pictures of the file active speak of.
inline constexpr int kDemoCases = 143;

/// A vault of invented people should be founded that long before today: its journal can then tell their past.
inline constexpr int kDemoPastDays = 1500;

/// Fills a vault with invented people (resources/demo): the stories first, then a crowd drawn with the seed. The same
/// seed, count and moment give the same content; ids differ. InvalidInput for a count outside 1–20,000.
/// @param now every date of the demonstration is counted from it
Result<void> fillDemo(const Session &session, int cases, quint32 seed, const QDateTime &now);

} // namespace relais::work
