// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/notices.h"

/// Words of who received what: on screen, on the command line and on paper.
namespace relais::work::notices {

/// « lot chiffré », « fiche de liaison remise », « papier ou fichier remis »
QString wayWord(Way way);
/// What was given, by its groups: « identité, moyens de joindre ».
QString whatWords(const Line &line);
/// « accord retiré le 12/11/2026 »; empty without a cause.
QString causeWords(const Line &line, const QTimeZone &zone);
/// « avis envoyé le …, reçu le … », « ne peut être repris : … »
QString stageWords(const Line &line, const QTimeZone &zone);
/// What the whole list rests on: that what has left cannot be taken back.
QString cannotUnsend();

} // namespace relais::work::notices
