// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/parcours.h"

#include "core/base/json.h"

namespace relais::model {

Result<ParcoursTemplate> readTemplate(const QByteArray &bytes, const QString &name)
{
    constexpr auto kOptional = JsonReader::Presence::Optional;
    const auto document = parseJsonObject(bytes, name);
    if (!document) {
        return document.error();
    }
    JsonReader reader(*document, name);
    ParcoursTemplate parcours;
    parcours.territory = reader.string("territory");
    parcours.version = reader.integer("version");
    parcours.title = reader.string("title");
    parcours.basedOn = reader.string("based_on", kOptional);
    parcours.measures = reader.strings("measures");
    if (parcours.measures.isEmpty() == parcours.basedOn.isEmpty()) {
        reader.fault("measures", u"or based_on must be given, not both"_s);
    }
    if (parcours.measures.removeDuplicates() > 0) {
        reader.fault("measures", u"names a code twice"_s);
    }
    const QJsonArray clocks = reader.array("clocks", kOptional);
    if (const auto whole = reader.finish(); !whole) {
        return whole.error();
    }
    for (qsizetype i = 0; i < clocks.size(); ++i) {
        JsonReader line(clocks[i].toObject(), u"%1.clocks[%2]"_s.arg(name).arg(i));
        LocalClock local{line.string("clock"), readClockOverride(line)};
        if (!local.change.departments.isEmpty()) {
            line.fault("departments", u"is the territory's own"_s);
        }
        if (const auto whole = line.finish(); !whole) {
            return whole.error();
        }
        if (parcours.territory != kNationalTerritory) {
            local.change.departments = QStringList{parcours.territory};
        }
        parcours.clocks << local;
    }
    return parcours;
}

} // namespace relais::model
