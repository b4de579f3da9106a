// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/clockrule.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace relais::model {

inline const QString kNationalTerritory = u"national"_s;

/// What a territory changes in one clock.
struct LocalClock {
    QString clock; ///< its code
    ClockOverride change;
};

/// The parcours a territory offers by default: which measures, in which order, and its own delays. A case pins the
/// version it was started with; measures outside the template stay one search away.
struct ParcoursTemplate {
    QString territory; ///< "national", or a département code
    int version = 0;
    QString title;
    QString basedOn;      ///< territory whose measures are taken over when there are none of its own
    QStringList measures; ///< codes in the order of the work, strand by strand; unknown ones are kept
    QList<LocalClock> clocks;
};

/// Strict reading of parcours/<territory>.json. @param name of the file, for the detail of DataDamaged
Result<ParcoursTemplate> readTemplate(const QByteArray &bytes, const QString &name);

} // namespace relais::model
