// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journaltable.h"
#include "core/work/session.h"

#include <optional>

namespace relais::work::undo {

/// The act that Ctrl+Z would take back: the last one of this user in this session that is not taken back yet.
Result<std::optional<store::ActLine>> undoable(const Session &session);
/// The act that Ctrl+Maj+Z would do again.
Result<std::optional<store::ActLine>> redoable(const Session &session);

/// Takes an act back by writing the opposite changes as a new act; the journal keeps both.
/// StaleValue when somebody changed one of its values since: nothing is then written.
Result<void> takeBack(const Session &session, const store::ActLine &act);

} // namespace relais::work::undo
