// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/model/ids.h"

namespace relais::model {

/// What somebody said of two cases that resemble each other.
enum class LinkVerdict {
    SamePerson, ///< linked: each shows the other; nothing of either is copied or merged
    TwoPersons, ///< looked at and told apart: they are not proposed again
};

/// Two cases that somebody judged to be of one person, or of two. Ended when the judgment is taken back. It belongs to
/// neither case (no field case_id): the two stand exactly as if it had never been, in their journals too.
struct CaseLink {
    CaseLinkId id;
    CaseId oneCase;
    CaseId otherCase;
    LinkVerdict verdict = LinkVerdict::SamePerson;
    QDateTime at;
    QString by; ///< who said so, as the office names its people
    QString reason;
};
template<class Visitor, class Record>
void describeCaseLink(Visitor &visit, Record &r)
{
    visit("one_case", r.oneCase);
    visit("other_case", r.otherCase);
    visit("verdict", r.verdict);
    visit("at", r.at);
    visit("by", r.by);
    visit("reason", r.reason);
}
template<class Visitor>
void describe(Visitor &visit, CaseLink &record)
{
    describeCaseLink(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const CaseLink &record)
{
    describeCaseLink(visit, record);
}

template<>
struct Words<LinkVerdict> {
    static constexpr std::array kList = {std::pair{LinkVerdict::SamePerson, "same_person"},
                                         std::pair{LinkVerdict::TwoPersons, "two_persons"}};
};

} // namespace relais::model
