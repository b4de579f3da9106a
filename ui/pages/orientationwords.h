// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/orientations.h"
#include "ui/common/words.h"

/// How an orientation and what is replied to it are said on screen, at both seats.
namespace relais::ui {

using work::orientations::Standing;

/// The state with its colour: amber once the partner has been silent for half of its time, red past its last day.
StateLook orientationLook(const Standing &standing, const QDate &today);
/// « répond avant le 8 déc. », « depuis le 27 nov. », « lun. 30 nov. à 10:30 »
QString orientationWhen(const Standing &standing, const work::Session &session);
/// Codes with the label of the first: « LOG-01 Demande d'hébergement, LOG-04 ».
QString entrustedWords(const work::Session &session, const model::Orientation &orientation);

QString stepWord(model::ReplyStep step);
QString refusalWord(model::RefusalReason reason);
QString recallWord(model::RecallReason reason);
/// What crossed on the way and what to do about it, in one sentence.
QString crossingSentence(model::Crossing crossing);
/// Another partner fixed an appointment at the same time.
QString clashSentence();

/// Other partners of the case fixed the same hour.
QString clashSentence(const QStringList &offices);
/// Why nothing of what we entrusted leaves any more; empty while something may, or when it is over.
QString stoppedSentence(const work::Session &session, const Standing &standing);
/// The same of one answer of the gate.
QString stoppedSentence(const model::ShareAnswer &why);

/// « Accepté, 27 nov. 10:12, M. Petit, par lot »
QString replyHead(const model::Reply &reply, const work::Session &session);
/// The reason, the appointment, the words; may be empty.
QString replyWords(const model::Reply &reply, const work::Session &session);

/// Why the act cannot be done in that state; empty when it can.
QString whyNot(model::OrientationAct act, model::OrientationSide side, model::OrientationState state);

/// The office that answers for a case, as its card names it; « un autre service » without a card.
QString ownerName(const work::Session &session, const model::CaseId &id);
[[nodiscard]] bool isOwnCase(const work::Session &session, const model::CaseId &id);

} // namespace relais::ui
