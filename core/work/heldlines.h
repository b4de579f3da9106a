// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/wire.h"
#include "core/work/session.h"

/// Lines that came and wait: for the time of a clock that ran ahead, or for a version that knows them (exchange notes
/// 3.4, 3.6).
namespace relais::work::heldlines {

inline constexpr const char *kAhead = "ahead";
inline constexpr const char *kUnknown = "unknown";

/// "ahead" for a stamp more than a day ahead of now, "unknown" for a type, kind or field of a newer version; empty for
/// a line that may be applied.
QString reasonToHold(const journal::Operation &operation, const QDateTime &now);

enum class Moment {
    Opening, ///< the program may be a newer one: every line is asked
    Bundle,  ///< only those whose time may have come
};

/// Applies what waits no longer, judged again by the mandate of its sender: at each opening and after each bundle. A
/// line that its sender may not write is dropped and traced; those of a sender that is not trusted now, or that would
/// end a lot at once, keep waiting.
/// @return how many were applied
Result<int> release(const Session &session, Moment moment);

} // namespace relais::work::heldlines
