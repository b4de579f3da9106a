// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/cases.h"

namespace relais::work {

enum class MergeMode {
    FillEmpty, ///< what stands in the case is never replaced
    Overwrite, ///< a person has just entered the value
};

/// Writes what one cell says into a living case. The end of a case and its number are never filled in silently.
/// @return whether the case now says what the cell says; otherwise nothing of the cell was lost but it has no place
/// @throws store::SqlFailure
enum class Merged { Whole, NotAll };
Merged mergeCell(store::Tx &tx, const Session &session, const model::CaseId &id, const cases::NewCase &cell,
                 MergeMode mode);

} // namespace relais::work
