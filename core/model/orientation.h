// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/model/ids.h"

#include <QStringList>

namespace relais::model {

/// Measures of a case entrusted to a partner. While it stands, what mayShare() lets through of the case goes to that
/// office, and nothing else does.
struct Orientation {
    OrientationId id;
    CaseId caseId;
    QString office;     ///< address of its card
    QString officeName; ///< as consents name it
    QString measures;   ///< comma list of codes
    QString basis;      ///< legal basis invoked for this sending; empty = consent
    QDateTime at;
    QString by;
    QDateTime recalledAt;
};
template<class Visitor, class Record>
void describeOrientation(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("office", r.office);
    visit("office_name", r.officeName);
    visit("measures", r.measures);
    visit("basis", r.basis);
    visit("at", r.at);
    visit("by", r.by);
    visit("recalled_at", r.recalledAt);
}
template<class Visitor>
void describe(Visitor &visit, Orientation &record)
{
    describeOrientation(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Orientation &record)
{
    describeOrientation(visit, record);
}

/// Codes of the measures entrusted.
[[nodiscard]] inline QStringList measuresOf(const Orientation &orientation)
{
    return orientation.measures.split(u',', Qt::SkipEmptyParts);
}

} // namespace relais::model
