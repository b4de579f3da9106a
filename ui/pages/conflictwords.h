// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/conflicts.h"

namespace relais::ui {

/// « Heures de contact », « LOG-04, état ».
QString conflictField(const work::conflicts::Conflict &conflict);
/// A value as it is read; a sealed one is never told.
QString conflictValue(const work::conflicts::Conflict &conflict, const work::conflicts::Written &written,
                      const work::Session &session);
/// « S. Mabille et C. Auger », each once.
QString conflictAuthors(const work::conflicts::Conflict &conflict);
/// « ce poste », or the other one's name.
QString conflictPlace(const work::conflicts::Written &written);

/// What contact is still allowed meanwhile; empty for a field that does not say how she may be reached.
QString meanwhileWords(const work::conflicts::Conflict &conflict);

/// The words of the note when somebody must ask her.
QString askWords(const work::conflicts::Conflict &conflict, const work::Session &session);

} // namespace relais::ui
