// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"
#include "core/model/disputed.h"

#include <QStringList>

namespace relais::model {

/// What ends a consent besides a withdrawal: its day, or the closing of the case.
enum class ConsentEnd { OnDay, CaseClosed };

/// What she accepts: to one office, for some strands or measures, until a day or an event. Revocable at any time; the
/// withdrawal stands in the same record and is never deleted (domain notes 5.5, 5.6: per recipient and per content).
struct Consent {
    ConsentId id;
    CaseId caseId;
    QString office; ///< as written ("Département 76")
    QString role;   ///< what kind of office: code of ShareRules::roles()
    QString scope;  ///< comma list of strands ("FIN") and measures ("FIN-03")
    ConsentMode mode = ConsentMode::NotGiven;
    QString wording; ///< read to her, or signed by her
    QDate givenOn;
    QDate until; ///< last day, included; null when the closing of the case ends it
    ConsentEnd ends = ConsentEnd::OnDay;
    QString collectedBy;
    QDate withdrawnOn; ///< once it is there nothing may go, whatever a clock says
    QString withdrawnBy;
    QString withdrawnBecause; ///< how and why, as she said it
    DisputedValues disputed = {};
};
template<class Visitor, class Record>
void describeConsent(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("office", r.office);
    visit("role", r.role);
    visit("scope", r.scope);
    visit("mode", r.mode);
    visit("wording", r.wording);
    visit("given_on", r.givenOn);
    visit("until", r.until);
    visit("ends", r.ends);
    visit("collected_by", r.collectedBy);
    visit("withdrawn_on", r.withdrawnOn);
    visit("withdrawn_by", r.withdrawnBy);
    visit("withdrawn_because", r.withdrawnBecause);
}
template<class Visitor>
void describe(Visitor &visit, Consent &record)
{
    describeConsent(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Consent &record)
{
    describeConsent(visit, record);
}

enum class ConsentState { Valid, NotYet, Ended, Withdrawn };

// While two posts wrote it differently, a consent accepts only what each of the values accepts.

/// Its last day, included; null while only the closing of the case can end it. The day of the closing is not included.
[[nodiscard]] QDate lastDayOf(const Consent &consent, const Case &file);
/// A withdrawal wins over everything, the end over the beginning.
[[nodiscard]] ConsentState stateOn(const Consent &consent, const Case &file, QDate day);

[[nodiscard]] QStringList scopeOf(const Consent &consent);
/// What any of the values names: of what may still be withdrawn.
[[nodiscard]] QStringList wholeScopeOf(const Consent &consent);
/// Whether a scope names the measure, or its whole strand.
[[nodiscard]] bool covers(const QStringList &scope, const QString &measure);
/// Whether a scope names the strand ("FIN"), or a measure of it.
[[nodiscard]] bool touches(const QStringList &scope, const QString &strand);

template<>
struct Words<ConsentEnd> {
    static constexpr std::array kList = {std::pair{ConsentEnd::OnDay, "day"},
                                         std::pair{ConsentEnd::CaseClosed, "case_closed"}};
};
template<>
struct Words<ConsentState> {
    static constexpr std::array kList = {
        std::pair{ConsentState::Valid, "valid"}, std::pair{ConsentState::NotYet, "not_yet"},
        std::pair{ConsentState::Ended, "ended"}, std::pair{ConsentState::Withdrawn, "withdrawn"}};
};

} // namespace relais::model
