// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/note.h"
#include "core/model/reference.h"
#include "core/work/importer.h"
#include "ui/common/words.h"

namespace relais::ui {

/// Where a column goes, in words: « Née le », « Aide d'urgence : Demandée », « Garder à trancher ».
QString targetWord(const QString &target, const model::Reference &reference);

/// « date non comprise »
QString leftoverWord(model::LeftoverReason reason);
/// « téléphone identique ». @param reason word of work/similar, or "no_name"
QString heldWord(const QString &reason);

StateLook outcomeLook(work::LineOutcome outcome);

/// « 140 dossiers créés, 1 ligne retenue comme doublon possible. Rien du tableau n'est perdu. »
QString importedSentence(const work::ImportCounts &counts);
/// What would become of the lines, one fact each: « 140 dossiers à créer », « 1 ligne vide »…
QStringList plannedFacts(const work::ImportCounts &counts);

} // namespace relais::ui
