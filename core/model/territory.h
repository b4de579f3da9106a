// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workcalendar.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace relais::model {

/// A département or an overseas collectivity, and what changes with the place.
struct Territory {
    QString code; ///< INSEE, "76", "2A", "974"
    QString name;
    HolidayZone zone = HolidayZone::Metropole;
    QByteArray timeZone; ///< IANA, "Europe/Paris"
    QString phoneRegion; ///< ISO 3166 code under which its telephone numbers are read: "FR", "RE"
};

/// All of them in the order of their codes.
const QList<Territory> &territories();
/// By code, in any case and with or without the leading zero; null when there is none.
const Territory *findTerritory(const QString &code);

/// DataDamaged with the path of the fault.
Result<QList<Territory>> readTerritories(const QByteArray &bytes);

} // namespace relais::model
