// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/orientationstate.h"
#include "core/work/sharedscope.h"

/// Measures of a case entrusted to a partner of which there is a card, or by a liaison sheet to one without the
/// program; how each stands is what the records of both sides say (model/orientationstate.h, replies.h).
namespace relais::work::orientations {

inline constexpr const char *kSendVerb = "orientation.send";
inline constexpr const char *kRecallVerb = "orientation.recall";

/// How it would stand: nothing is written.
struct Sketch {
    model::Orientation orientation;
    QList<scope::ScopedField> fields; ///< what leaves and what stays, field by field
};
/// The errors of orient(), except those of the measures themselves: what stays says why. Traced as a reading.
Result<Sketch> preview(const Session &session, const model::CaseId &id, const model::Card &card,
                       const QStringList &measures, const QString &basis);

/// Entrusts measures to an office: they bear its name and, where they were to do, are requested from today. What of
/// the case goes there leaves with the next bundle. Taken back by undo until a bundle holds it; recall() after that.
/// SenderUnverified, SenderRevoked; InvalidInput without a measure or for an unknown basis; NotFound for a measure that
/// the case does not have. Refused, with the reason in `detail`: a measure that may not go there today (consent missing
/// or ended), an office that is kept apart, a measure that another office holds or that would be seen too early, a case
/// of another office or one that is closed.
/// @param basis legal basis invoked for it; empty = her consent
Result<model::OrientationId> orient(const Session &session, const model::CaseId &id, const model::Card &card,
                                    const QStringList &measures, const QString &basis);

/// orient() as a part of a greater act. @throws store::SqlFailure
Result<model::OrientationId> orientIn(store::Tx &tx, const Session &session, const model::CaseId &id,
                                      const model::Card &card, const QStringList &measures, const QString &basis);

/// What is said of each measure, were all of them entrusted to that office today.
struct Asked {
    QString measure;
    model::ShareAnswer answer;
};
struct Asking {
    model::Recipient to; ///< as the consents of the case know the office
    QList<Asked> measures;
};
/// Where the law wants a measure named by her consent, a wider consent is not enough: ExpressNeeded.
Result<Asking> ask(const Session &session, const model::CaseId &id, const model::Card &card,
                   const QStringList &measures, const QString &basis);

/// The same by a liaison sheet, to an office without the program: it bears a short code (model/sheetcode.h) by which a
/// reply on paper is found again. InvalidInput also without a name, or for a kind of office other than that which the
/// consents of the case, or else its name, tell.
/// @param role code of ShareRules::roles(); empty = as they tell
Result<model::OrientationId> orientOnPaper(const Session &session, const model::CaseId &id, const QString &office,
                                           const QString &role, const QStringList &measures, const QString &basis);
/// The orientation of ours that a sheet with that code stands for. InvalidInput for a code that was misread; NotFound.
Result<model::OrientationId> byCode(const Session &session, const QString &typed);

/// Nothing more of it leaves, except that it was taken back, and why, to an office that was given it; what was sent is
/// not undone (toldOf). Unless it is to be rerouted, its measures that nobody has settled are to do again and no
/// partner holds them. Refused "orientation: recall from done" as model::orientationTable() says.
Result<void> recall(const Session &session, const model::OrientationId &id,
                    model::RecallReason because = model::RecallReason::Recalled);
/// Recalls, because she withdrew her consent, those of the case to that office of which no measure may go there any
/// more; what was done under it, or recalled before, is marked as withdrawn as well, so that each office that has
/// something is told. One of which a part may still go stands for that part alone.
/// @param withdrawn strands and measures @return those recalled or marked @throws store::SqlFailure
QList<model::OrientationId> recallUncoveredIn(store::Tx &tx, const Session &session, const model::CaseId &id,
                                              const QString &office, const QStringList &withdrawn);

/// What an office has of a case, which nothing takes back.
struct Told {
    QString office;           ///< address
    QString officeName;       ///< as its card says; empty when there is none any more
    QStringList fields;       ///< "person.last_name", each once, sorted
    QDateTime acknowledgedAt; ///< the latest receipt; null while none came
};
/// Each office that was given something of the case, in the order of the names. NotFound.
Result<QList<Told>> toldOf(const Session &session, const model::CaseId &id);

/// An orientation with what makes it stand as it does.
struct Standing {
    model::Orientation orientation;
    QList<model::Reply> replies; ///< in their order
    model::OrientationState state = model::OrientationState::Draft;
    QList<model::Crossing> crossings;
    QString officeName; ///< of the other side: whom it is entrusted to, or who entrusts it to us
    bool isOurs = true; ///< we entrusted it
    QDate nudgeOn;      ///< while it waits for a first reply; null else
    /// Others of the case that fixed an appointment for the same instant.
    QList<model::OrientationId> clashes;
    bool isPutAway = false; ///< somebody of the office has read what made it wait: putAway(). Told by standings()

    /// No reply counts yet, and one may still come.
    [[nodiscard]] bool isAwaited() const
    {
        return state == model::OrientationState::Sent || state == model::OrientationState::Received ||
               state == model::OrientationState::Expired;
    }
    /// Why a person is to look at it: "nudge", "expired", "late_reply/2" (after two replies), "clash/<id>/<instant>".
    [[nodiscard]] QStringList reasons(QDate today) const;
    [[nodiscard]] bool isForAPerson(QDate today) const { return !reasons(today).isEmpty(); }
};
/// Those of a case in either seat, oldest first. Empty for a role that is shown no measure.
Result<QList<Standing>> standings(const Session &session, const model::CaseId &id);
/// Of every open case, those for a person to look at: silent past the nudge, expired, crossed, or with an appointment
/// that another claims as well; without those that were put away. Refused for a role that sees no case.
Result<QList<Standing>> waiting(const Session &session);
/// Those that another office entrusted and that ours has not answered yet, of every open case: from the day they came,
/// whatever was put away. Refused for a role that sees no case.
Result<QList<Standing>> toAnswer(const Session &session);

inline constexpr const char *kPutAwayVerb = "orientation.put_away";
/// What makes it wait was read: it waits no more, at no post of the office, until there is another reason (a nudge that
/// was put away comes back as expired). Taken back by undo. NotFound; Refused when nothing makes it wait.
Result<void> putAway(const Session &session, const model::OrientationId &id);
/// @throws store::SqlFailure
bool isPutAwayIn(const store::Reader &reader, const Standing &standing, QDate today);
/// Whether a setting of the vault says so.
[[nodiscard]] bool isPutAwayMark(const QString &key);

/// Those of a case, oldest first, the recalled ones too.
Result<QList<model::Orientation>> list(const Session &session, const model::CaseId &id);

/// Whether a bundle holds anything that this act said of an orientation, or the sheet of one that it made was printed:
/// then undo leaves it alone.
Result<bool> hasLeft(const Session &session, const QString &act);

} // namespace relais::work::orientations
