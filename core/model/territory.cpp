// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/territory.h"

#include "core/base/json.h"
#include "core/model/shipped.h"

#include <QTimeZone>

#include <algorithm>

namespace relais::model {

namespace {

Territory readTerritory(JsonReader &reader)
{
    constexpr auto kOptional = JsonReader::Presence::Optional;
    Territory place;
    place.code = reader.string("code");
    place.name = reader.string("name");
    // Only what differs from the mainland is written.
    const QString zone = reader.string("zone", kOptional);
    const QString timeZone = reader.string("time_zone", kOptional);
    const QString region = reader.string("phone_region", kOptional);
    if (const auto known = fromWord<HolidayZone>(zone.isEmpty() ? u"metropole"_s : zone)) {
        place.zone = *known;
    } else {
        reader.fault("zone", u"is unknown: "_s + zone);
    }
    place.timeZone = timeZone.isEmpty() ? QByteArrayLiteral("Europe/Paris") : timeZone.toLatin1();
    if (!QTimeZone::isTimeZoneIdAvailable(place.timeZone)) {
        reader.fault("time_zone", u"is unknown to this system: "_s + timeZone);
    }
    place.phoneRegion = region.isEmpty() ? u"FR"_s : region;
    return place;
}

} // namespace

const QList<Territory> &territories()
{
    static const QList<Territory> shipped = readTerritories(shippedBytes(u"territories/territories.json"_s)).value();
    return shipped;
}

const Territory *findTerritory(const QString &code)
{
    const QString wanted = code.trimmed().toUpper().rightJustified(2, u'0');
    const auto &all = territories();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Territory &place) { return place.code == wanted; });
    return found == all.end() ? nullptr : &*found;
}

Result<QList<Territory>> readTerritories(const QByteArray &bytes)
{
    const auto document = parseJsonObject(bytes, u"territories"_s);
    if (!document) {
        return document.error();
    }
    JsonReader reader(*document, u"territories"_s);
    reader.integer("version");
    reader.string("source");
    reader.string("checked_on");
    const QJsonArray lines = reader.array("territories");
    if (const auto whole = reader.finish(); !whole) {
        return whole.error();
    }
    QList<Territory> list;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        JsonReader line(lines[i].toObject(), u"territories[%1]"_s.arg(i));
        list << readTerritory(line);
        if (const auto whole = line.finish(); !whole) {
            return whole.error();
        }
    }
    return list;
}

} // namespace relais::model
