// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/model/ids.h"

namespace relais::model {

/// What a partner says of an orientation.
enum class ReplyStep {
    Question, ///< changes nothing of the state: it asks for a word back
    Accepted,
    Refused, ///< with a coded reason
    Appointment,
    InProgress,
    Done, ///< with what proves it
};

/// How the reply came. By telephone or on paper, somebody of the sending office typed it for the partner.
enum class ReplyWay { Bundle, Phone, Paper };

/// Why a partner refuses.
enum class RefusalReason {
    Other, ///< with a text
    NoPlace,
    NotOurs,       ///< outside what this office does
    WrongDoor,     ///< the other fund's, or another territory's
    Unreachable,   ///< she could not be reached by the safe channel
    SheDeclined,   ///< she does not want it, or no longer
    NotEligible,   ///< a condition of the law is missing
    MissingPapers, ///< something to hand in is missing
};

/// One thing that a partner said of an orientation. Written once and never changed: the state of the orientation is
/// what all of them say together (orientationstate.h). It is a record of the office that wrote it.
struct Reply {
    ReplyId id;
    CaseId caseId;
    OrientationId orientation;
    int number = 1; ///< nextNumber() of what its author knew of that orientation: the order, whatever clocks say
    ReplyStep step = ReplyStep::Question;
    ReplyWay way = ReplyWay::Bundle;
    QDateTime at;
    QString by; ///< who wrote it, as the office names its people
    RefusalReason reason = RefusalReason::Other;
    QString text;            ///< the question, the reason in words, the place of the appointment, what proves it
    QDateTime appointmentAt; ///< of an appointment
};
template<class Visitor, class Record>
void describeReply(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("orientation", r.orientation);
    visit("number", r.number);
    visit("step", r.step);
    visit("way", r.way);
    visit("at", r.at);
    visit("by", r.by);
    visit("reason", r.reason);
    visit("text", r.text);
    visit("appointment_at", r.appointmentAt);
}
template<class Visitor>
void describe(Visitor &visit, Reply &record)
{
    describeReply(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Reply &record)
{
    describeReply(visit, record);
}

template<>
struct Words<ReplyStep> {
    static constexpr std::array kList = {
        std::pair{ReplyStep::Question, "question"},      std::pair{ReplyStep::Accepted, "accepted"},
        std::pair{ReplyStep::Refused, "refused"},        std::pair{ReplyStep::Appointment, "appointment"},
        std::pair{ReplyStep::InProgress, "in_progress"}, std::pair{ReplyStep::Done, "done"}};
};
template<>
struct Words<ReplyWay> {
    static constexpr std::array kList = {std::pair{ReplyWay::Bundle, "bundle"}, std::pair{ReplyWay::Phone, "phone"},
                                         std::pair{ReplyWay::Paper, "paper"}};
};
template<>
struct Words<RefusalReason> {
    static constexpr std::array kList = {std::pair{RefusalReason::Other, "other"},
                                         std::pair{RefusalReason::NoPlace, "no_place"},
                                         std::pair{RefusalReason::NotOurs, "not_ours"},
                                         std::pair{RefusalReason::WrongDoor, "wrong_door"},
                                         std::pair{RefusalReason::Unreachable, "unreachable"},
                                         std::pair{RefusalReason::SheDeclined, "she_declined"},
                                         std::pair{RefusalReason::NotEligible, "not_eligible"},
                                         std::pair{RefusalReason::MissingPapers, "missing_papers"}};
};

} // namespace relais::model
