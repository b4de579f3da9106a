// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/work/session.h"

/// What a clock is, in the words of the person's language; the same on screen, on paper and on the command line.
namespace relais::work {

/// Of the two texts of a reference entry, the one in the person's language.
QString either(const QString &french, const QString &english);
/// What is to be done: the clock's label, or the measure's for the référent's own date and a partner's answer.
QString actWords(const Session &session, const QString &clock);
/// « 3 jours ouvrés », « 72 h ».
QString spanWords(const model::ClockSpan &span);
/// The law in a few words: remarks after ";" and in brackets are left out, codes take their usual abbreviation.
QString briefSource(const QString &source);
/// « 3 jours ouvrés, CASF L. 214-10 »; a delay that the territory of the case changes names the territory instead.
/// Whether a rule of the place says its name: paper does not.
enum class RulePlaces { Named, Hidden };
/// The length is the one the date was reckoned with, which her answers or an older parcours may have changed.
QString ruleWords(const Session &session, const model::DueRow &due, const QString &department,
                  RulePlaces places = RulePlaces::Named);
/// What a clock waits for: « la date d'audience », « la réponse du partenaire ».
QString awaitedWords(const Session &session, const QString &waitingFor);

} // namespace relais::work
