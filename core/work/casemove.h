// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/model/clockrule.h"
#include "core/model/territory.h"
#include "core/work/session.h"

namespace relais::work::cases {

/// One clock of a case, here and there.
struct MovedClock {
    model::ClockSpan span; ///< in force in the département
    model::DueRow due;
};
struct ClockMove {
    QString clock;
    MovedClock before;
    MovedClock after;
};

/// What another département changes for a case: nothing is told twice, nothing that stays is told.
struct Move {
    const model::Territory *from = nullptr; ///< null when the case had none that is known
    const model::Territory *to = nullptr;
    QList<ClockMove> clocks; ///< whose length, dates or awaited event differ

    [[nodiscard]] bool changesHolidays() const { return from == nullptr || from->zone != to->zone; }
    [[nodiscard]] bool changesTime() const { return from == nullptr || from->timeZone != to->timeZone; }
};

/// Derives the clocks of a case as if it lived in `department`; writes nothing. NotFound for an unknown case,
/// InvalidInput for an unknown département.
Result<Move> movePreview(const Session &session, const model::CaseId &id, const QString &department);

} // namespace relais::work::cases
