// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

namespace relais::model {

template<>
struct Words<CaseStatus> {
    static constexpr std::array kList = {
        std::pair{CaseStatus::New, "new"},           std::pair{CaseStatus::Contacted, "contacted"},
        std::pair{CaseStatus::Assessed, "assessed"}, std::pair{CaseStatus::Active, "active"},
        std::pair{CaseStatus::Paused, "paused"},     std::pair{CaseStatus::Exited, "exited"},
        std::pair{CaseStatus::Archived, "archived"}};
};
template<>
struct Words<Pathway> {
    static constexpr std::array kList = {std::pair{Pathway::Full, "full"},
                                         std::pair{Pathway::Accompanied, "accompanied"}};
};
template<>
struct Words<Scheme> {
    static constexpr std::array kList = {std::pair{Scheme::Unknown, "unknown"}, std::pair{Scheme::Caf, "caf"},
                                         std::pair{Scheme::Msa, "msa"}};
};
template<>
struct Words<DangerLevel> {
    static constexpr std::array kList = {std::pair{DangerLevel::Unassessed, "unassessed"},
                                         std::pair{DangerLevel::Low, "low"}, std::pair{DangerLevel::Medium, "medium"},
                                         std::pair{DangerLevel::High, "high"}};
};
template<>
struct Words<ConsentMode> {
    static constexpr std::array kList = {std::pair{ConsentMode::NotGiven, "not_given"},
                                         std::pair{ConsentMode::Written, "written"},
                                         std::pair{ConsentMode::Oral, "oral"}};
};
template<>
struct Words<ExitReason> {
    static constexpr std::array kList = {std::pair{ExitReason::None, "none"},
                                         std::pair{ExitReason::Autonomous, "autonomous"},
                                         std::pair{ExitReason::HandedOver, "handed_over"},
                                         std::pair{ExitReason::Returned, "returned"},
                                         std::pair{ExitReason::LostContact, "lost_contact"},
                                         std::pair{ExitReason::Moved, "moved"},
                                         std::pair{ExitReason::Declined, "declined"},
                                         std::pair{ExitReason::Duplicate, "duplicate"},
                                         std::pair{ExitReason::Other, "other"}};
};

} // namespace relais::model
