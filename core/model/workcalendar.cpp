// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/workcalendar.h"

#include "core/base/json.h"
#include "core/model/shipped.h"

namespace relais::model {

namespace {

/// The rules are part of the program: a test proves that they can be read, so no caller has to handle a failure.
const QList<HolidayRule> &rules()
{
    static const QList<HolidayRule> shipped = readHolidayRules(shippedBytes(u"holidays/holidays.json"_s)).value();
    return shipped;
}

bool isInForce(const HolidayRule &rule, HolidayZone zone, int year)
{
    return year >= rule.firstYear && (rule.lastYear == 0 || year <= rule.lastYear) &&
           (rule.zones.isEmpty() || rule.zones.contains(zone));
}

HolidayRule readRule(JsonReader &reader)
{
    HolidayRule rule;
    rule.name = reader.string("name");
    rule.month = reader.integer("month", JsonReader::Presence::Optional);
    rule.day = reader.integer("day", JsonReader::Presence::Optional);
    rule.easter = reader.integer("easter", JsonReader::Presence::Optional);
    rule.firstYear = reader.integer("from", JsonReader::Presence::Optional);
    rule.lastYear = reader.integer("to", JsonReader::Presence::Optional);
    rule.source = reader.string("source");
    const bool isFixed = QDate::isValid(2000, rule.month, rule.day);
    if (isFixed == (rule.easter != 0)) {
        reader.fault("day", u"must be either a fixed day or a distance from Easter"_s);
    }
    const QStringList zones = reader.strings("zones");
    for (const QString &word : zones) {
        const auto zone = fromWord<HolidayZone>(word);
        if (!zone) {
            reader.fault("zones", u"names an unknown zone: "_s + word);
            break;
        }
        rule.zones << *zone;
    }
    return rule;
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QMap<QDate, QString> holidays(HolidayZone zone, int year)
{
    QMap<QDate, QString> days;
    const QDate easter = easterSunday(year);
    for (const HolidayRule &rule : rules()) {
        if (isInForce(rule, zone, year)) {
            days.insert(rule.easter != 0 ? easter.addDays(rule.easter) : QDate(year, rule.month, rule.day), rule.name);
        }
    }
    return days;
}

bool isHoliday(HolidayZone zone, QDate date)
{
    const qint64 fromEaster = easterSunday(date.year()).daysTo(date);
    for (const HolidayRule &rule : rules()) {
        const bool isThatDay =
            rule.easter != 0 ? fromEaster == rule.easter : date.month() == rule.month && date.day() == rule.day;
        if (isThatDay && isInForce(rule, zone, date.year())) {
            return true;
        }
    }
    return false;
}

WorkCalendar::WorkCalendar(HolidayZone zone, QSet<QDate> closedDays) : m_zone(zone), m_closedDays(std::move(closedDays))
{
}

bool WorkCalendar::isWorkable(QDate date) const
{
    return date.dayOfWeek() != Qt::Sunday && !isHoliday(date);
}

bool WorkCalendar::isWorked(QDate date) const
{
    return date.dayOfWeek() != Qt::Saturday && isWorkable(date);
}

QDate WorkCalendar::workedFrom(QDate date) const
{
    while (!isWorked(date)) {
        date = date.addDays(1);
    }
    return date;
}

Result<QList<HolidayRule>> readHolidayRules(const QByteArray &bytes)
{
    const auto document = parseJsonObject(bytes, u"holidays"_s);
    if (!document) {
        return document.error();
    }
    JsonReader reader(*document, u"holidays"_s);
    reader.integer("version");
    reader.string("checked_on");
    const QJsonArray lines = reader.array("rules");
    if (const auto whole = reader.finish(); !whole) {
        return whole.error();
    }
    QList<HolidayRule> list;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        JsonReader line(lines[i].toObject(), u"holidays.rules[%1]"_s.arg(i));
        list << readRule(line);
        if (const auto whole = line.finish(); !whole) {
            return whole.error();
        }
    }
    return list;
}

} // namespace relais::model
