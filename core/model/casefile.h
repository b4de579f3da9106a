// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/fields.h"
#include "core/model/ids.h"

#include <QList>

namespace relais::model {

/// States of a case in the order of its path (domain notes 1.2). Exited = the ministry's meaning of sortie.
enum class CaseStatus { New, Contacted, Assessed, Active, Paused, Exited, Archived };
/// Who evaluates and activates (Val-d'Oise, 1.3): the fund (complet) or the département's social service (accompagné).
enum class Pathway { Full, Accompanied };
/// The fund that pays; asked before any claim of emergency aid, since a wrong fund is the first cause of refusal.
enum class Scheme { Unknown, Caf, Msa };
enum class DangerLevel { Unassessed, Low, Medium, High };
enum class ConsentMode { NotGiven, Written, Oral };
/// Why a case left the active list; each may be followed by a reopening, returns being expected.
enum class ExitReason { None, Autonomous, HandedOver, Returned, LostContact, Moved, Declined, Duplicate, Other };

/// A case = one dossier. The coordinating body belongs to the case, not to the installation: it may change hands.
struct Case {
    CaseId id;
    PersonId person;
    QString reference; ///< neutral number, "76-2026-00117"
    CaseStatus status = CaseStatus::New;
    QDateTime referredAt; ///< reception of the signalement; starts the first clocks
    QString department;   ///< INSEE code, "76", "2A", "974"
    QString commune;      ///< where she lives: address data, never on Today or a partner's page
    Pathway pathway = Pathway::Full;
    QString coordinatingBody;
    QString referent;        ///< the coordinator in charge, as written ("C. Auger")
    QString detector;        ///< body that passed the demand on
    QString detectorContact; ///< whom to call back there
    ConsentMode consentMode = ConsentMode::NotGiven;
    QDate consentOn;
    QString consentBy;
    Scheme scheme = Scheme::Unknown;
    QString beneficiaryNumber;
    Answer cohabiting = Answer::Unknown;
    std::optional<int> children;
    QString childrenRemark;
    QString accommodation;
    QString reportedSignals; ///< comma list of: immediate_danger weapons leaving_soon pregnant_or_infant
    QString needs;           ///< comma list of strands asked for at reception
    DangerLevel danger = DangerLevel::Unassessed;
    QDate departureOn;
    QString templateCode; ///< parcours pinned by the case
    std::optional<int> templateVersion;
    QDate exitOn;
    ExitReason exitReason = ExitReason::None;
    QString exitRemark;
    QString coverGround; ///< why her address may be hidden from the other parent (domain notes 5.2), in words
    QDate coverUntil;    ///< last day of that ground: when it lapses the cover lapses
    QDate archivedOn;    ///< intermediate archive
    QString archiveReason;
    QDate archiveUntil; ///< when the archive ends and the case must be erased
    QString sourceLine; ///< fingerprint of the imported line, so that the same file adds nothing twice
    CaseId handedFrom;  ///< the case of the office that coordinated before; this one goes on from there
};

template<class Visitor, class Record>
void describeCase(Visitor &visit, Record &r)
{
    visit("person", r.person);
    visit("reference", r.reference);
    visit("status", r.status);
    visit("referred_at", r.referredAt);
    visit("department", r.department);
    visit("commune", r.commune);
    visit("pathway", r.pathway);
    visit("coordinating_body", r.coordinatingBody);
    visit("referent", r.referent);
    visit("detector", r.detector);
    visit("detector_contact", r.detectorContact);
    visit("consent_mode", r.consentMode);
    visit("consent_on", r.consentOn);
    visit("consent_by", r.consentBy);
    visit("scheme", r.scheme);
    visit("beneficiary_number", r.beneficiaryNumber);
    visit("cohabiting", r.cohabiting);
    visit("children", r.children);
    visit("children_remark", r.childrenRemark);
    visit("accommodation", r.accommodation);
    visit("reported_signals", r.reportedSignals);
    visit("needs", r.needs);
    visit("danger", r.danger);
    visit("departure_on", r.departureOn);
    visit("template_code", r.templateCode);
    visit("template_version", r.templateVersion);
    visit("exit_on", r.exitOn);
    visit("exit_reason", r.exitReason);
    visit("exit_remark", r.exitRemark);
    visit("cover_ground", r.coverGround);
    visit("cover_until", r.coverUntil);
    visit("archived_on", r.archivedOn);
    visit("archive_reason", r.archiveReason);
    visit("archive_until", r.archiveUntil);
    visit("source_line", r.sourceLine);
    visit("handed_from", r.handedFrom);
}
template<class Visitor>
void describe(Visitor &visit, Case &record)
{
    describeCase(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Case &record)
{
    describeCase(visit, record);
}

/// States a person may choose next; Exited and Archived lead back to Active (reopening keeps the whole history).
QList<CaseStatus> nextStatuses(CaseStatus from);
/// Refused when `to` is not among nextStatuses(from).
Result<void> mayMove(CaseStatus from, CaseStatus to);
[[nodiscard]] inline bool isOpen(CaseStatus status)
{
    return status < CaseStatus::Exited;
}

/// Order of lists by danger, the greatest the most pressing; also kept with each due (resources/schema/002.sql). What
/// nobody has assessed stands above low: nobody knows yet.
[[nodiscard]] constexpr int dangerRank(DangerLevel level)
{
    switch (level) {
    case DangerLevel::High: return 3;
    case DangerLevel::Medium: return 2;
    case DangerLevel::Unassessed: return 1;
    case DangerLevel::Low: break;
    }
    return 0;
}

} // namespace relais::model

#include "core/model/casewords.h"
