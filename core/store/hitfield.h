// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace relais::store {

/// Adds to a connection the SQL function hit_field(search, words): the number of the first column of the search table
/// that alone holds all of the first `words` phrases of the question, or one of the phrases after them. The index is
/// so asked once, instead of once more for each column.
/// Errors: WrongEngine.
Result<void> addHitField(sqlite3 *engine);

} // namespace relais::store
