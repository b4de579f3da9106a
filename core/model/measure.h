// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/model/ids.h"

namespace relais::model {

enum class MeasureStatus { ToAssess, NotApplicable, ToDo, Requested, InProgress, Obtained, Refused, Abandoned };

/// One measure of the catalogue as it lives in one case.
struct Measure {
    MeasureId id;
    CaseId caseId;
    QString code; ///< of the catalogue ("SEC-06"); an unknown code is kept and shown
    MeasureStatus status = MeasureStatus::ToAssess;
    QString partner; ///< who holds it, as written; the catalogue's body when empty
    QDate statusOn;  ///< the day of the present status
    QString proof;   ///< what shows it was obtained
    QString remark;
    QDate postponedTo; ///< the référent's own date, later than the prudent one, with its reason
    QString postponedWhy;
};
template<class Visitor, class Record>
void describeMeasure(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("code", r.code);
    visit("status", r.status);
    visit("partner", r.partner);
    visit("status_on", r.statusOn);
    visit("proof", r.proof);
    visit("remark", r.remark);
    visit("postponed_to", r.postponedTo);
    visit("postponed_why", r.postponedWhy);
}
template<class Visitor>
void describe(Visitor &visit, Measure &record)
{
    describeMeasure(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Measure &record)
{
    describeMeasure(visit, record);
}

/// No further act is expected: its clocks no longer run.
[[nodiscard]] inline bool isSettled(MeasureStatus status)
{
    return status == MeasureStatus::NotApplicable || status == MeasureStatus::Obtained ||
           status == MeasureStatus::Refused || status == MeasureStatus::Abandoned;
}

/// Something that happened and may start clocks ("FIN-01.claim_received"). A date alone stays a date.
struct Event {
    EventId id;
    CaseId caseId;
    QString code;
    QDateTime at;   ///< the instant when known
    QDate on;       ///< else the day
    QString remark; ///< what it changes in the clocks it starts: "beneficiary=no" (emergencyaid.h)
};
template<class Visitor, class Record>
void describeEvent(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("code", r.code);
    visit("at", r.at);
    visit("on_day", r.on);
    visit("remark", r.remark);
}
template<class Visitor>
void describe(Visitor &visit, Event &record)
{
    describeEvent(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Event &record)
{
    describeEvent(visit, record);
}

template<>
struct Words<MeasureStatus> {
    static constexpr std::array kList = {std::pair{MeasureStatus::ToAssess, "to_assess"},
                                         std::pair{MeasureStatus::NotApplicable, "not_applicable"},
                                         std::pair{MeasureStatus::ToDo, "to_do"},
                                         std::pair{MeasureStatus::Requested, "requested"},
                                         std::pair{MeasureStatus::InProgress, "in_progress"},
                                         std::pair{MeasureStatus::Obtained, "obtained"},
                                         std::pair{MeasureStatus::Refused, "refused"},
                                         std::pair{MeasureStatus::Abandoned, "abandoned"}};
};

} // namespace relais::model
