// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/model/ids.h"

namespace relais::model {

enum class ExclusionKind { Office, Person, FamilyName };

/// Somebody who must not know that the case exists, because the author or his family works there (domain notes 5.4).
/// Whoever bears the name finds no trace of the case, and the exclusion itself is part of what is hidden.
struct Exclusion {
    ExclusionId id;
    CaseId caseId;
    ExclusionKind kind = ExclusionKind::Office;
    QString name; ///< as written; compared without accents, case and hyphens
    QString reason;
    QString by;
    QDate on;
};
template<class Visitor, class Record>
void describeExclusion(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("kind", r.kind);
    visit("name", r.name);
    visit("reason", r.reason);
    visit("by", r.by);
    visit("on_day", r.on);
}
template<class Visitor>
void describe(Visitor &visit, Exclusion &record)
{
    describeExclusion(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Exclusion &record)
{
    describeExclusion(visit, record);
}

template<>
struct Words<ExclusionKind> {
    static constexpr std::array kList = {std::pair{ExclusionKind::Office, "office"},
                                         std::pair{ExclusionKind::Person, "person"},
                                         std::pair{ExclusionKind::FamilyName, "family_name"}};
};

} // namespace relais::model
