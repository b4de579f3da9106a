// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/safewindow.h"

namespace relais::model {

/// Reads « 9h-11h30 lun-ven », « après 14h », « matin seulement », « jamais le mercredi », « tout le temps », « pas de
/// message vocal »… Words are taken narrowly (matin = 8 h–12 h, midi = 12 h–14 h, après-midi = 14 h–18 h,
/// soir = 18 h–21 h) and widely where they forbid. One word not understood, or a sentence that could be read in two
/// ways, leaves the hours unknown, and only what forbids is kept.
/// An interdiction alone (« jamais le mercredi ») means that the rest of the week is allowed.
SafeWindows parseSafeWindows(const QString &text);

} // namespace relais::model
