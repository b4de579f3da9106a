// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/danger.h"
#include "core/work/session.h"
#include "ui/common/words.h"

/// The danger grid in the words of the screen.
namespace relais::ui {

/// « 7 oui, 2 non, 16 inconnus, 1 signal rouge »
QString dangerCountWords(const model::DangerCount &count);
/// Yellow is no colour of something done: nothing here is ever green.
StateLook bandLook(model::TriageBand band);
/// « Rouge : un signal rouge suffit (D14) », or that nothing is answered.
QString triageWords(const model::DangerGrid &grid, const model::Triage &triage);
/// What a pass that is kept was told then; its rule may have left the grid since.
QString triageWords(const model::DangerGrid &grid, const model::DangerPass &pass);
/// « Elle », « L’autre parent », « Le contexte »
QString partWord(model::DangerPart part);
QString whereWord(model::AssessedWhere place);
/// « D04 : non devient oui »; an answer that is missing is unknown.
QString differenceWords(const model::DangerDifference &difference, const QDate &today);
/// « Danger », or « Danger 2 rouges » after the last pass.
QString dangerTabWords(const model::DangerGrid &grid, const QList<model::DangerPass> &newestFirst);

} // namespace relais::ui
