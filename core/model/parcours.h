// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"
#include "core/model/clockbook.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace relais::model {

inline const QString kNationalTerritory = u"national"_s;
/// Of the form of a template file; a greater one comes from a newer program.
inline constexpr int kTemplateFormat = 1;

/// Where a local value comes from.
struct Provenance {
    QString source;
    QDate checkedOn;
    bool toVerify = false; ///< shown « à vérifier »
};

/// What a territory changes in one clock.
struct LocalClock {
    QString clock; ///< its code
    ClockOverride change;
};

/// What a territory changes in one measure of the catalogue; an empty text changes nothing.
struct LocalMeasure {
    QString measure; ///< its code
    QString deliveredBy;
    QString eligibility;
    Provenance from;
};

/// Who evaluates the needs and activates the measures, by pathway (Val-d'Oise, domain notes 1.3); in French with its
/// article. Both empty = as in the base.
struct CoordinatorNames {
    QString full;
    QString accompanied;
    Provenance from;
};

/// One thing worth knowing of a territory.
struct TerritoryFact {
    QString about; ///< "shelter", "network"…
    QString text;  ///< in French
    Provenance from;
};

/// The parcours a territory offers by default: which measures, in which order, and its own delays. A case pins the
/// version it was started with; measures outside the template stay one search away.
struct ParcoursTemplate {
    QString territory; ///< "national", or a département code
    int version = 0;
    QString title;
    QString basedOn; ///< "national" or empty: measures, delays and names are taken over
    int baseVersion = 0;
    CoordinatorNames coordinator;
    QList<TerritoryFact> facts;
    QStringList measures; ///< in the order of the work, those of the base included; unknown codes are kept
    QStringList more;     ///< beyond the base
    QStringList fewer;    ///< of the base, not offered here
    QList<MeasureKind> newMeasures;
    QList<LocalMeasure> changedMeasures;
    QList<ClockEvent> newEvents;
    QList<ClockRule> newClocks;
    QList<LocalClock> clocks;
    QByteArray bytes; ///< the file itself, so that it goes out as it came in
};

} // namespace relais::model
