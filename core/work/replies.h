// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/orientationstate.h"
#include "core/work/session.h"

/// What a partner says of what is entrusted to it. In its seat it writes a reply, which leaves with its next bundle;
/// by telephone or on paper somebody of the sending office types it. Where the case is, the reply takes its effect in
/// the act that brings it.
namespace relais::work::replies {

inline constexpr const char *kAnswerVerb = "orientation.answer";
inline constexpr qsizetype kLongestText = 4'000; ///< characters
/// Detail of what give() refuses for its words.
inline const QString kUnsafeWords = u"orientation: the words name a way to reach her that is not safe"_s;

struct Said {
    model::ReplyStep step = model::ReplyStep::Question;
    model::RefusalReason reason = model::RefusalReason::Other;
    QString text; ///< the question, the reason in words, the place of the appointment, what proves it
    QDateTime appointmentAt;
    model::ReplyWay way = model::ReplyWay::Bundle;
};

/// In the partner's seat (way Bundle), or typed for a partner by the office that entrusted it (Phone, Paper); then it
/// takes its effect in the same act. Taken back by undo until a bundle holds it.
/// InvalidInput: a question, or a refusal for another reason, without words; an appointment without an instant; a text
/// of more than kLongestText; in the partner's seat one that names a way to reach her which is not safe (kUnsafeWords);
/// a way that is not that of this seat. DateBeforeCause for an appointment before the
/// orientation. NotFound. Refused "orientation: accept from recalled" when that cannot be said any more, as this side
/// knows it, and for an orientation between others.
Result<model::ReplyId> give(const Session &session, const model::OrientationId &id, const Said &said);

/// What fresh replies change in the cases of this office, in the transaction that brought them. A measure follows
/// while nobody else holds it and nobody has settled it: accepted, fixed or begun it is in progress; done it is
/// obtained, with the proof; refused it is to do from today and no partner holds it. Replies of which a later one, a
/// recall or an earlier "done" decides otherwise change nothing.
/// @throws store::SqlFailure
Result<void> takeEffectIn(store::Tx &tx, const Session &session, const QList<model::ReplyId> &fresh);

/// In their order. Empty for a role that is shown no measure.
Result<QList<model::Reply>> list(const Session &session, const model::OrientationId &id);

/// In their order. @throws store::SqlFailure
QList<model::Reply> repliesIn(const store::Reader &reader, const model::OrientationId &id);
/// How far an orientation has gone, as this post knows it: what another office entrusted to us has come, a sheet left
/// when it was made. @throws store::SqlFailure
model::Carried carriedIn(const store::Reader &reader, const Session &session, const model::Orientation &orientation);
/// @throws store::SqlFailure
model::OrientationState stateIn(const store::Reader &reader, const Session &session,
                                const model::Orientation &orientation);

} // namespace relais::work::replies
