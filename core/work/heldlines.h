// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/wire.h"
#include "core/store/quarantine.h"
#include "core/work/session.h"

/// Lines that came and wait: for the time of a clock that ran ahead, or for a version that knows them (exchange notes
/// 3.4, 3.6).
namespace relais::work::heldlines {

/// Ahead for a stamp more than a day ahead of now, Unknown for a type, kind or field of a newer version; nothing for a
/// line that may be applied.
std::optional<store::LineHeld::Reason> reasonToHold(const journal::Operation &operation, const QDateTime &now);

enum class Moment {
    Opening, ///< the program may be a newer one: every line is asked
    Bundle,  ///< only those whose time may have come
};

/// Applies what waits no longer, judged again by the mandate of its sender: at each opening and after each bundle. A
/// line that its sender may not write is dropped and traced. Those of a sender that is not trusted now, or whose
/// channel is stopped, keep waiting; of lines that together would end a lot at once those that end something, and they
/// stand in the quarantine to be decided (store::Held::isOfLines). One that bears the stamp of another is dropped and
/// stops the channel: then nothing of its sender is applied.
/// @return how many were applied
Result<int> release(const Session &session, Moment moment);

enum class Ends {
    Counted,
    Accepted, ///< a person has looked: they may be many
};
struct Released {
    int applied = 0;
    int waiting = 0;                    ///< records that would end: a lot at once
    std::optional<ErrorCode> objection; ///< TooManyEnds; ChannelForked; SenderUnverified: not trusted now
};
/// The same of one sender.
Result<Released> releaseOf(const Session &session, const QString &peer, Ends ends);

/// Drops what waits to be decided of a sender. @throws store::SqlFailure
void dropEnds(store::Tx &tx, const Session &session, const QString &peer);

} // namespace relais::work::heldlines
