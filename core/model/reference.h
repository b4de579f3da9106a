// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/aidfigures.h"
#include "core/model/catalogue.h"
#include "core/model/clockbook.h"
#include "core/model/parcours.h"

namespace relais::model {

/// The reference data shipped with the program, read once at start and passed to whoever needs it.
struct Reference {
    Catalogue catalogue;
    ClockBook clocks;                  ///< local delays of the templates included
    QList<ParcoursTemplate> templates; ///< the national one first; measures of a base already taken over
    AidFigures aid;

    /// The template of a département, or the national one.
    [[nodiscard]] const ParcoursTemplate &templateFor(const QString &department) const;
};

/// DataDamaged names the file and the path of the fault.
Result<Reference> loadReference();
Result<Catalogue> loadCatalogue();

} // namespace relais::model
