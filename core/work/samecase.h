// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caselink.h"
#include "core/work/session.h"
#include "core/work/similar.h"

/// One person, two cases: of two colleagues, of two offices, of two years. They are linked, never merged: nothing is
/// copied from one into the other, so that taking the link back leaves both as they were. A link is a record of this
/// office of its own, also when one of the cases is a partner's; it never leaves the office.
namespace relais::work::samecase {

/// It is one person. Two cases that were told apart before are so no more.
/// InvalidInput for one case twice, NotFound when one of them does not exist, Refused when they are linked already.
Result<model::CaseLinkId> link(const Session &session, const model::CaseId &one, const model::CaseId &other,
                               const QString &reason);
/// Takes the link back. NotFound when there is none.
Result<void> unlink(const Session &session, const model::CaseId &one, const model::CaseId &other);
/// They are two persons: not proposed again. Refused while the two are linked; the other errors of link().
Result<void> tellApart(const Session &session, const model::CaseId &one, const model::CaseId &other,
                       const QString &reason);
/// The same within an act that says so by itself. @throws store::SqlFailure
Result<void> tellApartIn(store::Tx &tx, const Session &session, const model::CaseId &one, const model::CaseId &other);

/// The link, and the line of the other case.
struct Linked {
    model::CaseLink link;
    model::CaseRow other;
};
/// Of a case, oldest first; those whose other case this user may not see are left out.
Result<QList<Linked>> linksOf(const Session &session, const model::CaseId &id);

/// Who is linked with whom, directly.
using Links = QHash<model::CaseId, QSet<model::CaseId>>;
/// @throws store::SqlFailure
Links linksIn(const store::Reader &reader);
Result<Links> allLinks(const Session &session);

/// The hits of a search and, beside them, the other cases of the same persons.
template<class Ids>
QSet<model::CaseId> withOthers(const Ids &hits, const Links &links)
{
    QSet<model::CaseId> all(hits.keyBegin(), hits.keyEnd());
    for (auto hit = hits.keyBegin(); hit != hits.keyEnd(); ++hit) {
        all += links.value(*hit);
    }
    return all;
}

/// Two open cases that may be of one person.
struct Proposal {
    model::CaseRow one; ///< the older number
    model::CaseRow other;
    QList<MatchReason> reasons;
    int weight = 0; ///< kProbableDuplicate or more
};
/// Those that nobody has judged, the closest first: the same telephone, or the same name with the same date of birth.
/// A telephone that more than kHouseholdPhones cases bear is that of a house and says nothing by itself. Cases of a
/// partner stand beside ours; two of one partner are that partner's to judge.
Result<QList<Proposal>> proposals(const Session &session);

inline constexpr int kHouseholdPhones = 3;

} // namespace relais::work::samecase
