// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/sharedscope.h"

/// Measures of a case entrusted to a partner of which there is a card.
namespace relais::work::orientations {

inline constexpr const char *kSendVerb = "orientation.send";
inline constexpr const char *kRecallVerb = "orientation.recall";

/// How it would stand: nothing is written.
struct Sketch {
    model::Orientation orientation;
    QList<scope::ScopedField> fields; ///< what leaves and what stays, field by field
};
/// The errors of orient(), except those of the measures themselves: what stays says why.
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

/// Nothing more of it leaves; what was sent is not undone. Refused when it was recalled already.
Result<void> recall(const Session &session, const model::OrientationId &id);

/// Those of a case, oldest first, the recalled ones too.
Result<QList<model::Orientation>> list(const Session &session, const model::CaseId &id);

/// Whether a bundle holds any orientation that this act made: then undo leaves it alone.
Result<bool> hasLeft(const Session &session, const QString &act);

} // namespace relais::work::orientations
