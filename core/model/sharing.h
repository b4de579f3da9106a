// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/consent.h"
#include "core/model/measure.h"

#include <QMap>

namespace relais::model {

/// Fields that leave together, or stay together.
struct FieldGroup {
    QString code; ///< "safe_contact"
    QString fr;
    QString en;
    QStringList fields;   ///< "person.last_name", "note.working"; the code itself names what no record holds yet
    QStringList strands;  ///< only a consent for one of these opens it; empty = any
    QStringList neededBy; ///< not empty: it may betray a place (domain notes 5.2), and only these measures need it
    bool isNever = false; ///< never leaves the office
};

/// What a kind of office may be told with a consent (domain notes 5.6).
struct PartnerRole {
    QString code; ///< "siao"
    QString fr;
    QString en;
    QStringList names;              ///< folded words by which an office of that kind is recognised
    QStringList withConsent;        ///< codes of groups
    QStringList never;              ///< codes of groups that no consent and no legal basis opens for it
    int answerDays = 10;            ///< calendar days in which it is to reply to an orientation (1 to 90)
    QMap<QString, QString> express; ///< group → measure that the consent must name itself (CASF L. 214-9: FIN-03)
};

/// What the law lets go without her consent: invoked for one sending, never by itself.
struct LegalBasis {
    QString code; ///< "shared_secrecy"
    QString article;
    QString fr;
    QString en;
    QString limitFr;
    QString limitEn;
    QStringList roles;
    QStringList groups; ///< the strictly necessary
    QString source;
    QDate checkedOn;
    bool toVerify = false;
};

/// resources/consent: the table of what may go to whom, as data.
class ShareRules
{
public:
    /// Strict reading. DataDamaged names the path: unknown field, group or role, a field in two groups, a source
    /// missing, a group that never leaves and is allowed somewhere.
    static Result<ShareRules> read(const QByteArray &projection, const QByteArray &bases);

    [[nodiscard]] const QList<FieldGroup> &groups() const { return m_groups; }
    [[nodiscard]] const QList<PartnerRole> &roles() const { return m_roles; }
    [[nodiscard]] const QList<LegalBasis> &bases() const { return m_bases; }
    /// Null for an unknown field. Every "measure.FIN-01" belongs to the group of entrusted measures, and so do the
    /// fields that tell of one ("measure.status"); its other fields stay here.
    [[nodiscard]] const FieldGroup *groupOf(const QString &field) const;
    [[nodiscard]] const PartnerRole *role(const QString &code) const;
    [[nodiscard]] const LegalBasis *basis(const QString &code) const;
    /// The role that the name of an office tells, "other" when it tells none.
    [[nodiscard]] QString roleNamed(const QString &office) const;

private:
    QList<FieldGroup> m_groups;
    QHash<QString, qsizetype> m_groupOfField; ///< codes of groups as well
    QList<PartnerRole> m_roles;
    QList<LegalBasis> m_bases;
};

/// The rules that are shipped.
const ShareRules &shareRules();

/// Why something may leave, or may not.
enum class ShareReason {
    Consent,           ///< yes: a consent that is valid on that day
    LegalBasis,        ///< yes: the law, which was invoked
    NeverLeaves,       ///< for nobody, whatever she accepted
    NeverToThisOffice, ///< this kind of office is never told
    UnknownField,      ///< what nobody has judged stays here
    NotNeeded,         ///< this kind of office, or its measures, do not need it
    NotCovered,        ///< she accepted other strands or measures
    ExpressNeeded,     ///< the law asks that her consent names this very measure
    NoConsent,
    NotYet,
    Ended,
    Withdrawn,
    UnsafeChannel, ///< a way to reach her that is not known to be safe, or names one, or whose place would be told
    ToLookOver,    ///< a text that may tell who or where she is, or how she must not be reached; nobody looked it over
    NotOurs,       ///< another office wrote it and answers for it
    NoRight,       ///< whoever sends may not send this
    TakenBack,     ///< yes: that it was taken back, told to an office that was given it
    OwnReply,      ///< yes: what we reply, told to the office whose orientation it answers
};

struct ShareAnswer {
    ShareReason reason = ShareReason::UnknownField;
    ConsentId consent; ///< the one that opens or fails to open
    QDate day;         ///< last day of the consent, or the day it ended, was withdrawn, begins; null when none
    QString detail;    ///< code of the basis, of the measure or of the group that decides

    [[nodiscard]] bool isYes() const;
};

/// To whom: the office by its name and its role.
struct Recipient {
    QString office;
    QString role;
};

struct SharedCase {
    Case file;
    QList<Measure> measures;
    QList<Consent> consents;
};

/// The only gate of sharing: whether a field of a case may go to an office on a day. Anything that leaves asks it,
/// field by field. @param field "person.last_name", "note.fact", "measure.FIN-01", or the code of a group
/// @param basis code of the legal basis that the worker invokes for this sending; empty = none
[[nodiscard]] ShareAnswer mayShare(const ShareRules &rules, const SharedCase &shared, const QString &field,
                                   const Recipient &to, QDate today, const QString &basis = {});

template<>
struct Words<ShareReason> {
    static constexpr std::array kList = {std::pair{ShareReason::UnknownField, "unknown_field"},
                                         std::pair{ShareReason::Consent, "consent"},
                                         std::pair{ShareReason::LegalBasis, "legal_basis"},
                                         std::pair{ShareReason::NeverLeaves, "never_leaves"},
                                         std::pair{ShareReason::NeverToThisOffice, "never_to_this_office"},
                                         std::pair{ShareReason::NotNeeded, "not_needed"},
                                         std::pair{ShareReason::NotCovered, "not_covered"},
                                         std::pair{ShareReason::ExpressNeeded, "express_needed"},
                                         std::pair{ShareReason::NoConsent, "no_consent"},
                                         std::pair{ShareReason::NotYet, "not_yet"},
                                         std::pair{ShareReason::Ended, "ended"},
                                         std::pair{ShareReason::Withdrawn, "withdrawn"},
                                         std::pair{ShareReason::UnsafeChannel, "unsafe_channel"},
                                         std::pair{ShareReason::ToLookOver, "to_look_over"},
                                         std::pair{ShareReason::NotOurs, "not_ours"},
                                         std::pair{ShareReason::NoRight, "no_right"},
                                         std::pair{ShareReason::TakenBack, "taken_back"},
                                         std::pair{ShareReason::OwnReply, "own_reply"}};
};

} // namespace relais::model
