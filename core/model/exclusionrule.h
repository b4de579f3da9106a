// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exclusion.h"

#include <QList>

namespace relais::model {

/// Somebody as the program knows her: a name as written, an office; either may be empty.
struct Someone {
    QString name;
    QString office;
};

/// Whether an exclusion means somebody. Names are compared without case, accents, hyphens, titles and the place of
/// particles (« Le Goff », "LEGOFF"; « de Kermadec », "Kermadec"), words in any order; an initial stands for any first
/// name it begins. A doubt counts as yes: the case is then hidden from one colleague too many, which is mended with a
/// word, and never shown to one too many.
[[nodiscard]] bool means(const Exclusion &exclusion, const Someone &who);

/// Whether somebody may know that a case with these exclusions exists.
[[nodiscard]] bool may(const QList<Exclusion> &exclusions, const Someone &who);

} // namespace relais::model
