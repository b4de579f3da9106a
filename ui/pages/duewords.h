// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/dues.h"
#include "ui/common/words.h"

/// What a line of « Aujourd'hui » says. Every date is told in the zone of the place where the case lives.
namespace relais::ui {

/// Head of a band: icon, colour, word.
StateLook bandLook(work::DueBand band);

/// « lun. 23 nov. 17:40 », « 14:30 », « ce soir », « La date d'audience ».
QString whenWords(const work::Session &session, const model::DueLine &line);
/// « 15 h 32 de retard », « dans 2 jours », « légale : lun. 30 nov. », « reportée ».
QString remainingWords(const work::Session &session, const model::DueLine &line);
/// The state in one chip: « En retard de 15 h 32 ».
StateLook nearnessLook(const work::Session &session, const model::DueLine &line);
/// Label of the act, with French typography.
QString dueActWords(const work::Session &session, const model::DueLine &line);
/// « 3 jours ouvrés, CASF L. 214-10 », with French typography.
QString dueRuleWords(const work::Session &session, const model::DueLine &line);
/// « Possible jusqu'à 11:00 », « Pas avant 14:00 », « Aucun canal sûr », « À redemander ».
StateLook callLook(const work::Session &session, const model::DueLine &line);

/// « ven. 20 nov. 17:40 », or the day alone when it means the whole day.
QString momentOf(const QDateTime &at, const QTimeZone &zone);
/// The row for those who hear the screen: state, act, reference, date in words, contact.
QString spokenDue(const work::Session &session, const model::DueLine &line);

} // namespace relais::ui
