// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "core/model/territory.h"
#include "core/model/workcalendar.h"
#include "tests/kit/shared.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace relais;
using namespace relais::model;

TEST_CASE("public holidays are those of the State's open data in all 13 zones, day by day and by name",
          "[model][workcalendar]")
{
    const QString folder = sharedFolder();
    if (folder.isEmpty()) {
        WARN("skipped: no reference folder");
        return;
    }
    int compared = 0;
    for (const auto &[zone, name] : Words<HolidayZone>::kList) {
        INFO(name);
        QFile file(folder + u"/reference/holidays/%1.json"_s.arg(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject known = QJsonDocument::fromJson(file.readAll()).object();
        REQUIRE(known.size() > 200);
        QMap<QDate, QString> expected;
        for (auto day = known.begin(); day != known.end(); ++day) {
            expected.insert(QDate::fromString(day.key(), Qt::ISODate), day.value().toString());
        }
        for (int year = expected.firstKey().year(); year <= expected.lastKey().year(); ++year) {
            QMap<QDate, QString> ofYear;
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
                if (expected.contains(day)) {
                    ofYear.insert(day, expected.value(day));
                }
                if (isHoliday(zone, day) != expected.contains(day)) {
                    FAIL_CHECK(day.toString(Qt::ISODate).toStdString());
                }
                ++compared;
            }
            INFO(year);
            CHECK(holidays(zone, year) == ofYear);
        }
    }
    CHECK(compared == 13 * 6940); // 2006 to 2024
}

TEST_CASE("Easter Sunday falls where the almanacs put it", "[model][workcalendar]")
{
    CHECK(easterSunday(1950) == QDate(1950, 4, 9));
    CHECK(easterSunday(1954) == QDate(1954, 4, 18)); // computus exceptions: 1954, 1981, 2049, 2076
    CHECK(easterSunday(1981) == QDate(1981, 4, 19));
    CHECK(easterSunday(2008) == QDate(2008, 3, 23));
    CHECK(easterSunday(2026) == QDate(2026, 4, 5));
    CHECK(easterSunday(2038) == QDate(2038, 4, 25));
    CHECK(easterSunday(2049) == QDate(2049, 4, 18));
    CHECK(easterSunday(2076) == QDate(2076, 4, 19));
    CHECK(easterSunday(2100) == QDate(2100, 3, 28));
}

TEST_CASE("a holiday is one only in the years when its law was in force", "[model][workcalendar]")
{
    CHECK_FALSE(isHoliday(HolidayZone::Metropole, QDate(1952, 5, 8)));
    CHECK(isHoliday(HolidayZone::Metropole, QDate(1955, 5, 8)));
    CHECK_FALSE(isHoliday(HolidayZone::Metropole, QDate(1974, 5, 8)));
    CHECK(isHoliday(HolidayZone::Metropole, QDate(1982, 5, 8)));
    CHECK_FALSE(isHoliday(HolidayZone::LaReunion, QDate(1982, 12, 20)));
    CHECK(isHoliday(HolidayZone::LaReunion, QDate(1983, 12, 20)));
    CHECK(isHoliday(HolidayZone::SaintMartin, QDate(2017, 5, 27)));
    CHECK_FALSE(isHoliday(HolidayZone::SaintMartin, QDate(2018, 5, 27)));
    CHECK(isHoliday(HolidayZone::SaintMartin, QDate(2018, 5, 28)));
}

TEST_CASE("a Saturday is ouvrable but not ouvré, a holiday is neither", "[model][workcalendar]")
{
    const WorkCalendar calendar;
    const QDate saturday(2026, 11, 28);
    CHECK(calendar.isWorkable(saturday));
    CHECK_FALSE(calendar.isWorked(saturday));
    CHECK_FALSE(calendar.isWorkable(saturday.addDays(1)));
    CHECK_FALSE(calendar.isWorkable(QDate(2026, 11, 11)));
    CHECK_FALSE(calendar.isWorked(QDate(2026, 11, 11)));
    CHECK(calendar.workedFrom(saturday) == QDate(2026, 11, 30));
}

TEST_CASE("a day the office closes is no open day, and stays a worked day in law", "[model][workcalendar]")
{
    const QDate bridge(2026, 5, 15); // Friday after Ascension
    const WorkCalendar calendar(HolidayZone::Metropole, {bridge});
    CHECK_FALSE(calendar.isOpen(bridge));
    CHECK(calendar.isWorked(bridge));
    CHECK(calendar.isOpen(bridge.addDays(-2)));
}

TEST_CASE("a holiday rule that is neither fixed nor movable is refused with its path", "[model][workcalendar]")
{
    const auto read = [](const char *rule) {
        return readHolidayRules(QByteArrayLiteral(R"({"version":1,"checked_on":"2026-01-01","rules":[)") + rule + "]}");
    };
    CHECK(read(R"({"name":"x","month":5,"day":1,"source":"s"})"));
    for (const char *rule : {R"({"name":"x","source":"s"})", R"({"name":"x","month":2,"day":30,"source":"s"})",
                             R"({"name":"x","month":5,"day":1,"easter":1,"source":"s"})", R"({"name":"x","easter":1})",
                             R"({"name":"x","easter":1,"source":"s","zones":["mars"]})",
                             R"({"name":"x","easter":1,"source":"s","Zones":[]})"}) {
        INFO(rule);
        const auto refused = read(rule);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::DataDamaged);
        CHECK(refused.error().detail.startsWith(u"holidays.rules[0]."_s));
    }
}

TEST_CASE("each département has its holidays, its clock and its telephone plan", "[model][territory]")
{
    struct Row {
        QString code;
        HolidayZone zone;
        QByteArray timeZone;
        QString region;
    };
    const QList<Row> rows = {
        {u"76"_s, HolidayZone::Metropole, "Europe/Paris", u"FR"_s},
        {u"1"_s, HolidayZone::Metropole, "Europe/Paris", u"FR"_s},
        {u"2a"_s, HolidayZone::Metropole, "Europe/Paris", u"FR"_s},
        {u"57"_s, HolidayZone::AlsaceMoselle, "Europe/Paris", u"FR"_s},
        {u"67"_s, HolidayZone::AlsaceMoselle, "Europe/Paris", u"FR"_s},
        {u"68"_s, HolidayZone::AlsaceMoselle, "Europe/Paris", u"FR"_s},
        {u"971"_s, HolidayZone::Guadeloupe, "America/Guadeloupe", u"GP"_s},
        {u"972"_s, HolidayZone::Martinique, "America/Martinique", u"MQ"_s},
        {u"973"_s, HolidayZone::Guyane, "America/Cayenne", u"GF"_s},
        {u"974"_s, HolidayZone::LaReunion, "Indian/Reunion", u"RE"_s},
        {u"975"_s, HolidayZone::SaintPierreEtMiquelon, "America/Miquelon", u"PM"_s},
        {u"976"_s, HolidayZone::Mayotte, "Indian/Mayotte", u"YT"_s},
        {u"977"_s, HolidayZone::SaintBarthelemy, "America/St_Barthelemy", u"BL"_s},
        {u"978"_s, HolidayZone::SaintMartin, "America/Marigot", u"MF"_s},
        {u"986"_s, HolidayZone::WallisEtFutuna, "Pacific/Wallis", u"WF"_s},
        {u"987"_s, HolidayZone::PolynesieFrancaise, "Pacific/Tahiti", u"PF"_s},
        {u"988"_s, HolidayZone::NouvelleCaledonie, "Pacific/Noumea", u"NC"_s},
    };
    for (const Row &row : rows) {
        INFO(row.code.toStdString());
        const Territory *place = findTerritory(row.code);
        REQUIRE(place);
        CHECK(place->zone == row.zone);
        CHECK(place->timeZone == row.timeZone);
        CHECK(place->phoneRegion == row.region);
        CHECK(QTimeZone(place->timeZone).isValid());
    }
    CHECK(territories().size() == 101 + 6);
    CHECK(findTerritory(u"76"_s)->name == u"Seine-Maritime"_s);
    CHECK_FALSE(findTerritory(u"20"_s));
    CHECK_FALSE(findTerritory(u"99"_s));
    CHECK_FALSE(findTerritory(QString()));
}
