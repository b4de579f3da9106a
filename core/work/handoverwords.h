// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/handover.h"
#include "core/work/wrongdoor.h"

/// Words of a hand-over: on screen and on the command line.
namespace relais::work::handover {

/// « 11 mesures », of a piece of an inventory or of what stays.
QString countWords(model::RecordType type, int records);
/// « 11 mesures, 2 enfants, 1 moyen de la joindre »
QString inventoryWords(const Inventory &inventory);
/// « 9 mesures sur 11 » of each piece that is not whole; empty when all came.
QString missingWords(const Inventory &inventory);

/// At a wrong door, once it is passed on: « Rien n'est refusé : la demande est passée à la MSA, le délai court depuis
/// le 21 nov. 10:12. » @param receivedAt the first reception
QString passedOnWords(const Session &session, model::Scheme to, const QDateTime &receivedAt);
/// Why the demand seems to be the other fund's; empty without a doubt. A number is never told.
QString doubtWords(const wrongdoor::Doubt &doubt);
/// How it stands, in one sentence.
QString standingWords(const Standing &standing);

} // namespace relais::work::handover
