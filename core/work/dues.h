// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/work/session.h"

namespace relais::work {

/// How near an obligation is, in days of the office's place; Soon = within 72 hours.
enum class DueBand { Late, Today, Soon, Later, Waiting };

struct DueLine {
    DueBand band = DueBand::Later;
    model::DueRow due;
    model::CaseRow row;
};

/// Every running clock of an open case whose prudent date lies before the end of the day `days` ahead, earliest first,
/// then those that wait for an event.
Result<QList<DueLine>> duesWithin(const Session &session, int days);

} // namespace relais::work

#include "core/model/fields.h"

template<>
struct relais::model::Words<relais::work::DueBand> {
    static constexpr std::array kList = {
        std::pair{work::DueBand::Late, "late"}, std::pair{work::DueBand::Today, "today"},
        std::pair{work::DueBand::Soon, "soon"}, std::pair{work::DueBand::Later, "later"},
        std::pair{work::DueBand::Waiting, "waiting"}};
};
