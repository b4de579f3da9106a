// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/aidfigures.h"
#include "core/model/casefile.h"
#include "core/model/catalogue.h"
#include "core/model/clockbook.h"
#include "core/model/dangergrid.h"
#include "core/model/parcours.h"

namespace relais::model {

/// What the cases of one template work with: the catalogue and the delays as that version of that territory has them.
struct Parcours {
    ParcoursTemplate plan;
    Catalogue catalogue;
    ClockBook clocks;

    /// Who evaluates and activates in a case, in French with its article.
    [[nodiscard]] const QString &coordinatorOf(Pathway pathway) const
    {
        return pathway == Pathway::Full ? plan.coordinator.full : plan.coordinator.accompanied;
    }
};

/// The reference data: what is shipped with the program, and the templates that an office has installed.
struct Reference {
    Catalogue shippedCatalogue;
    ClockBook law;            ///< delays without what any territory changes
    Catalogue catalogue;      ///< with the measures of all templates, for their labels
    ClockBook clocks;         ///< with the delays of all templates, their newest versions
    QList<Parcours> parcours; ///< the national ones first, then by territory and version
    AidFigures aid;
    DangerGrid danger;

    /// The newest template of a département, or the newest national one.
    [[nodiscard]] const ParcoursTemplate &templateFor(const QString &department) const;
    /// That very version; null when it is not known here.
    [[nodiscard]] const Parcours *find(const QString &territory, int version) const;
    /// What a case works with: the version it pins, else the newest of its territory, else the national one.
    [[nodiscard]] const Parcours &parcoursOf(const Case &file) const;
    /// A measure as the parcours of a case has it, else as any territory knows it; null for a code nobody knows.
    [[nodiscard]] const MeasureKind *measureIn(const Case &file, const QString &code) const;
    /// The same reference with one more template; a version that is known already is replaced.
    [[nodiscard]] Reference with(const ParcoursTemplate &added) const;
};

/// What a clock of a case depends on besides the département (ClockRule::inForce).
[[nodiscard]] QMap<QString, QString> clockOptions(const Case &file);

/// DataDamaged names the file and the path of the fault.
Result<Reference> loadReference();
Result<Catalogue> loadCatalogue();
/// Département codes of the templates that are shipped, the national one first.
QStringList shippedTerritories();

} // namespace relais::model
