// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

namespace relais::model {

/// How urgent the answers of a grid make a case (domain notes 4.3). None = nothing was answered, which is no result.
enum class TriageBand { None, Yellow, Orange, Red };
/// Where the assessment took place, in kind only: a place itself would be an address.
enum class AssessedWhere { Unsaid, Office, Telephone, Visit, Elsewhere };

/// One pass of the danger grid. Each pass is kept: the trend matters. What the grid said is kept as it was said, since
/// its rules change with its versions; the level is the professional's own judgment.
struct DangerPass {
    DangerPassId id;
    CaseId caseId;
    QDateTime at;
    QString by; ///< who assessed, as shown
    int gridVersion = 0;
    QString answers; ///< "D01=yes,D02=no,X01=2026-11-20"; what is absent is unknown, never no
    TriageBand triage = TriageBand::None;
    QString rule; ///< code of the rule that gave the band; empty when nothing was answered
    DangerLevel level = DangerLevel::Unassessed;
    QString reason; ///< why the level differs from what the grid says, or what it rests on
    AssessedWhere place = AssessedWhere::Unsaid;
};
template<class Visitor, class Record>
void describeDangerPass(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("at", r.at);
    visit("by", r.by);
    visit("grid_version", r.gridVersion);
    visit("answers", r.answers);
    visit("triage", r.triage);
    visit("rule", r.rule);
    visit("level", r.level);
    visit("reason", r.reason);
    visit("place", r.place);
}
template<class Visitor>
void describe(Visitor &visit, DangerPass &record)
{
    describeDangerPass(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const DangerPass &record)
{
    describeDangerPass(visit, record);
}

template<>
struct Words<TriageBand> {
    static constexpr std::array kList = {std::pair{TriageBand::None, "none"}, std::pair{TriageBand::Yellow, "yellow"},
                                         std::pair{TriageBand::Orange, "orange"}, std::pair{TriageBand::Red, "red"}};
};
template<>
struct Words<AssessedWhere> {
    static constexpr std::array kList = {
        std::pair{AssessedWhere::Unsaid, "unsaid"}, std::pair{AssessedWhere::Office, "office"},
        std::pair{AssessedWhere::Telephone, "telephone"}, std::pair{AssessedWhere::Visit, "visit"},
        std::pair{AssessedWhere::Elsewhere, "elsewhere"}};
};

} // namespace relais::model
