// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/importplan.h"

namespace relais::work {

/// What was, or would be, done with one line.
struct LineReport {
    int line = 0; ///< number of the row, as the spreadsheet shows it
    LineOutcome outcome = LineOutcome::Created;
    QStringList fields;               ///< targets that took their value: "person.birth_date"
    QList<model::Leftover> leftovers; ///< values kept « à reprendre »
    QStringList reasons; ///< words: why it is held (work/similar), "no_name"; "formula" of a text kept as it is
};

struct ImportReport {
    ImportCounts counts;
    QList<LineReport> lines;
};
ImportReport reportOf(const ImportPlan &plan);

/// What planImport() needs to know of the vault.
Result<KnownCases> knownCases(const Session &session);

/// The dry run: planImport() with all it needs, for who need not keep a window alive.
Result<ImportPlan> previewImport(const Session &session, const exchange::Sheet &sheet, const ColumnMap &map,
                                 const JobControl &job);

/// Writes a plan as one act ("import.caseload"), so that one undo takes it all back, after remembering the mapping in
/// an act of its own, which outlives that undo. Progress counts lines. Errors: Cancelled (nothing is written),
/// StaleValue when the vault has changed since the plan was made.
Result<ImportReport> applyImport(const Session &session, const ImportPlan &plan, const JobControl &job);

} // namespace relais::work
