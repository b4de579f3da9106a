// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/linereader.h"
#include "core/work/similar.h"

#include <QSet>

namespace relais::work {

/// What becomes of a line of the table.
enum class LineOutcome { Created, Known, Held, Empty, Total, Title };

struct PlannedLine {
    ImportedLine source;
    LineOutcome outcome = LineOutcome::Created;
    model::CaseId likeCase;     ///< of a held line: the case of the vault that it resembles…
    int likeLine = 0;           ///< …or the earlier line of the same file, by its number; 0 = none
    QList<MatchReason> reasons; ///< why it resembles; none for a line held because it names nobody
};

struct ImportCounts {
    int created = 0;
    int known = 0;
    int held = 0;
    int empty = 0;
    int total = 0;
    int title = 0;
    int leftovers = 0; ///< values of created lines kept « à reprendre »
};

/// What an import would do, line by line. Nothing is written yet.
struct ImportPlan {
    ColumnMap map;
    QList<PlannedLine> lines;

    [[nodiscard]] ImportCounts counts() const;
};

/// What the vault knows already, by value so that a job may compare.
struct KnownCases {
    QList<model::CaseRow> rows;
    QSet<QString> fingerprints;
};

/// Reads each line and compares it with the vault and with the lines before it. Who probably has a case is held back
/// whole, never merged: a person decides. A pure function of its arguments, slow enough for a job: progress counts
/// lines. Errors: Cancelled; those of checkColumnMap().
Result<ImportPlan> planImport(const exchange::Sheet &sheet, const ColumnMap &map, const ReadingGround &ground,
                              const KnownCases &known, const JobControl &job);

} // namespace relais::work

template<>
struct relais::model::Words<relais::work::LineOutcome> {
    static constexpr std::array kList = {
        std::pair{work::LineOutcome::Created, "created"}, std::pair{work::LineOutcome::Known, "known"},
        std::pair{work::LineOutcome::Held, "held"},       std::pair{work::LineOutcome::Empty, "empty"},
        std::pair{work::LineOutcome::Total, "total"},     std::pair{work::LineOutcome::Title, "title"}};
};
