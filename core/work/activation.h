// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/visibleacts.h"
#include "core/work/sharedscope.h"

/// « Activer »: measures of a case go to N partners in one gesture, as bundles and as liaison sheets.
namespace relais::work::activation {

/// An office that a measure may go to.
struct Office {
    QString address; ///< of its card; empty = on a liaison sheet
    QString name;
    model::CardState state = model::CardState::Verified;
    int answerDays = 0; ///< calendar days in which its kind of office is to reply; 0 = not known

    [[nodiscard]] model::OrientationWay way() const
    {
        return address.isEmpty() ? model::OrientationWay::Sheet : model::OrientationWay::Bundle;
    }
    [[nodiscard]] bool mayGet() const { return state == model::CardState::Verified; }
    friend bool operator==(const Office &, const Office &) = default;
};

/// A measure that may be activated.
struct Proposal {
    model::Measure measure;
    model::Strand strand = model::Strand::Sec;
    model::TooEarly early = model::TooEarly::No; ///< the other parent would see it
    QList<Office> offices;                       ///< best first; may be empty

    /// Proposed as it stands: it is to be done, may be seen, and its first office may get it. What is still to be
    /// assessed waits for a person to say that she needs it.
    [[nodiscard]] bool isChosen() const
    {
        return measure.status == model::MeasureStatus::ToDo && early == model::TooEarly::No && !offices.isEmpty() &&
               offices.first().mayGet();
    }
};
/// Measures that are to do, and those to assess that the parcours of the case offers, unless a standing orientation
/// holds them; by strand, in the order of the parcours. Offices: the one that the measure names, then those with a
/// verified card whose kind suits, of the same département, in the order of the catalogue's kinds, of the same commune,
/// the quickest to reply; then the body that the catalogue names, on a sheet, where the measure is not our own to do;
/// cards that are not verified, then offices that refused the measure or stayed silent past their time, last. None of
/// them is kept apart from the case. Refused for a case of another office, or a role that entrusts nothing.
Result<QList<Proposal>> proposals(const Session &session, const model::CaseId &id);

/// A measure and where it goes.
struct Choice {
    QString measure;
    Office office;
    QString basis = {}; ///< legal basis invoked for that office; empty = her consent
};

/// Why nothing goes to a partner, whatever she accepts.
enum class Hindrance {
    None,
    Unverified, ///< its card was not compared by telephone
    Replaced,   ///< a later card followed
    Revoked,
    KeptApart,
    Refused, ///< another office holds the measure, or the case is closed
};

/// What is said of one of the measures.
struct Asked {
    QString measure;
    model::ShareAnswer answer;
    model::TooEarly early = model::TooEarly::No;

    [[nodiscard]] bool isReady() const { return answer.isYes() && early == model::TooEarly::No; }
    [[nodiscard]] bool isConsentMissing() const { return !answer.isYes() && early == model::TooEarly::No; }
    [[nodiscard]] bool isExpress() const { return answer.reason == model::ShareReason::ExpressNeeded; }
};

/// What one partner would get.
struct Partner {
    Office office;
    QString name; ///< as the consents of the case know it
    QString role;
    QString basis;
    QList<Asked> measures;
    QList<scope::ScopedField> fields; ///< of those that go; when none does, of all, so that what stays says why
    QDate answerBy;                   ///< null = no clock
    QDate comparedOn;                 ///< of the card
    Hindrance hindrance = Hindrance::None;

    [[nodiscard]] QStringList ready() const;   ///< those that go
    [[nodiscard]] QStringList missing() const; ///< those that wait for her consent
    [[nodiscard]] bool goes() const { return !ready().isEmpty(); }
};
struct Plan {
    model::CaseId caseId;
    QList<Partner> partners; ///< in the order of their first measure

    [[nodiscard]] int ready() const; ///< measures that go
    [[nodiscard]] int going(model::OrientationWay way) const;
    [[nodiscard]] int missing() const; ///< partners with a measure that waits for her consent
};
/// Without writing anything. One orientation for each office, with all its measures. NotFound for a measure that the
/// case does not have.
Result<Plan> plan(const Session &session, const model::CaseId &id, const QList<Choice> &choices);

/// Codes of the legal bases under any of which a measure of the partner that waits for her consent would go without it,
/// in the order of the table; none where the law gives none, or wants that consent itself.
Result<QStringList> basesFor(const Session &session, const model::CaseId &id, const Partner &partner);

/// Writes what of the plan goes, as one act: all of it or nothing. StaleValue when anything is no longer as the plan
/// says: a consent that ended, a card that changed, a measure that somebody else took up, any field that would leave
/// with another value. InvalidInput when nothing goes.
Result<QList<model::OrientationId>> activate(const Session &session, const Plan &plan);

/// Takes the whole gesture back. Refused once anything of it has left, as a bundle or as a printed sheet, and when it
/// was taken back already; StaleValue when one of its values was changed since.
Result<void> takeBack(const Session &session, const QList<model::OrientationId> &made);
/// What remains then: recalls those of them that still stand, each as an act of its own. @return how many
Result<int> recall(const Session &session, const QList<model::OrientationId> &made);

} // namespace relais::work::activation

template<>
struct relais::model::Words<relais::work::activation::Hindrance> {
    using H = work::activation::Hindrance;
    static constexpr std::array kList = {
        std::pair{H::None, "none"},       std::pair{H::Unverified, "unverified"}, std::pair{H::Replaced, "replaced"},
        std::pair{H::Revoked, "revoked"}, std::pair{H::KeptApart, "kept_apart"},  std::pair{H::Refused, "refused"}};
};
