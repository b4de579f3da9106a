// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace relais::store {

class Tx;
class Vault;

// What an erased record leaves in the file, between the records that stay. secure_delete empties the place of a record
// and every page that is given up; two things escape it. The search index keeps the words of an entry that is no more
// until its parts are merged. And a page that was parted keeps, in the gap before its first record, the records that
// moved to its neighbour as they stood then (measured: in a vault of 5,500 cases, 11,284 of 40,817 pages). So the parts
// are merged and each gap is emptied where it stands. No record moves: in that vault it takes half a second, 1.3
// seconds the first time, against 2.6 to 3.7 in which the file would be written anew (VACUUM) in one piece.

/// How far a sweep is; a new one begins at the beginning.
struct SweepState {
    enum class Part { Begin, Index, Pages, Log, Done } part = Part::Begin;
    qint64 page = 0;  ///< the last one looked at
    qint64 pages = 0; ///< of the file; 0 until the index is merged
    [[nodiscard]] bool isDone() const { return part == Part::Done; }
};

/// Milliseconds of processor that a step takes at most: 20 as a rule, more in the first sweep of a large vault, when
/// the log is folded in.
inline constexpr int kLongestStep = 110;

/// One step of a sweep, short enough for the thread of the window; outside any transaction. Work may go on between two
/// steps: what was erased before a sweep began is nowhere after it.
/// Errors: DiskFull, DiskFailure, and VaultBusy while a copy is being made; nothing is lost.
Result<SweepState> sweepOn(Vault &vault, const SweepState &state);
/// All steps. A sweep that a crash or a full disk interrupted stays due. The same errors.
Result<void> sweep(Vault &vault);
/// Something was erased. @throws SqlFailure
void askForSweep(Tx &tx);
/// Whether something was erased since the last sweep.
Result<bool> isSweepDue(Vault &vault);

} // namespace relais::store
