// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/model/ids.h"

#include <QStringList>

namespace relais::model {

/// How an orientation goes to the partner: as a bundle, or on a liaison sheet for an office without the program.
enum class OrientationWay { Bundle, Sheet };

/// What is entrusted: measures, or the case as a whole with its coordination (core/work/handover).
enum class OrientationKind { Measures, Coordination };

/// Why an orientation was taken back. That it was, and why, is all the partner is told.
enum class RecallReason {
    Recalled,  ///< the référent decided so
    Withdrawn, ///< she withdrew her consent
    Rerouted,  ///< it is another office's to do: the other fund, the new coordinator
};

/// Measures of a case entrusted to a partner. While it stands, what mayShare() lets through of the case goes to that
/// office, and nothing else does. What the partner says of it are Reply records; how it stands is in
/// orientationstate.h.
struct Orientation {
    OrientationId id;
    CaseId caseId;
    QString office;     ///< address of its card; empty on a sheet, for an office without one
    QString officeName; ///< as consents name it
    QString measures;   ///< comma list of codes
    QString basis;      ///< legal basis invoked for this sending; empty = consent
    QDateTime at;
    QString by;
    OrientationWay way = OrientationWay::Bundle;
    QString code;   ///< short code of a liaison sheet, by which a reply on paper is found again; empty for a bundle
    QDate answerBy; ///< last day on which the partner is to have replied, itself included; null = no clock
    QDateTime recalledAt;
    RecallReason recalledBecause = RecallReason::Recalled;
    OrientationKind kind = OrientationKind::Measures;
    QString inventory; ///< of a coordination: how many records of each type go along, "measure=11,child=2"
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
    visit("way", r.way);
    visit("code", r.code);
    visit("answer_by", r.answerBy);
    visit("recalled_at", r.recalledAt);
    visit("recalled_because", r.recalledBecause);
    visit("kind", r.kind);
    visit("inventory", r.inventory);
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

template<>
struct Words<OrientationKind> {
    static constexpr std::array kList = {std::pair{OrientationKind::Measures, "measures"},
                                         std::pair{OrientationKind::Coordination, "coordination"}};
};
template<>
struct Words<OrientationWay> {
    static constexpr std::array kList = {std::pair{OrientationWay::Bundle, "bundle"},
                                         std::pair{OrientationWay::Sheet, "sheet"}};
};
template<>
struct Words<RecallReason> {
    static constexpr std::array kList = {std::pair{RecallReason::Recalled, "recalled"},
                                         std::pair{RecallReason::Withdrawn, "withdrawn"},
                                         std::pair{RecallReason::Rerouted, "rerouted"}};
};

} // namespace relais::model
