// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/fields.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QSet>
#include <QString>

#include <array>

namespace relais::model {

/// Public holidays differ by territory, not by département; the words are those of the State's open data.
enum class HolidayZone {
    Metropole,
    AlsaceMoselle,
    Guadeloupe,
    Guyane,
    LaReunion,
    Martinique,
    Mayotte,
    NouvelleCaledonie,
    PolynesieFrancaise,
    SaintBarthelemy,
    SaintMartin,
    SaintPierreEtMiquelon,
    WallisEtFutuna
};

/// Years for which the rules of resources/holidays are checked; a date outside is refused by the clocks.
inline constexpr int kFirstYear = 1950;
inline constexpr int kLastYear = 2100;

/// Easter Sunday of the Gregorian calendar (computus of Meeus, Jones and Butcher).
QDate easterSunday(int year);

/// Each public holiday of a year with its French name. Of two that share a day the later rule gives the name
/// (Ascension before 1er mai in 2008), as in the State's open data.
QMap<QDate, QString> holidays(HolidayZone zone, int year);
bool isHoliday(HolidayZone zone, QDate date);

/// Which days count in a territory, and which of them an office is closed on top (ponts, local closing).
class WorkCalendar
{
public:
    explicit WorkCalendar(HolidayZone zone = HolidayZone::Metropole, QSet<QDate> closedDays = {});

    [[nodiscard]] HolidayZone zone() const { return m_zone; }
    [[nodiscard]] bool isHoliday(QDate date) const { return model::isHoliday(m_zone, date); }
    /// Jour ouvrable: Monday to Saturday less public holidays. An office that closes does not change it.
    [[nodiscard]] bool isWorkable(QDate date) const;
    /// Jour ouvré in law: Monday to Friday less public holidays.
    [[nodiscard]] bool isWorked(QDate date) const;
    /// A worked day on which the office is open.
    [[nodiscard]] bool isOpen(QDate date) const { return isWorked(date) && !m_closedDays.contains(date); }
    /// The day itself, or the first worked day after it (CPC 642).
    [[nodiscard]] QDate workedFrom(QDate date) const;

private:
    HolidayZone m_zone;
    QSet<QDate> m_closedDays;
};

/// One line of resources/holidays/holidays.json: a fixed day or a distance from Easter, the zones and the years.
struct HolidayRule {
    QString name;
    int month = 0; ///< 1–12, 0 when movable
    int day = 0;
    int easter = 0;           ///< days after Easter Sunday, negative before; 0 when fixed
    int firstYear = 0;        ///< 0 = since before kFirstYear
    int lastYear = 0;         ///< 0 = still in force
    QList<HolidayZone> zones; ///< empty = all
    QString source;
};
/// DataDamaged with the path of the fault.
Result<QList<HolidayRule>> readHolidayRules(const QByteArray &bytes);

template<>
struct Words<HolidayZone> {
    static constexpr std::array kList = {std::pair{HolidayZone::Metropole, "metropole"},
                                         std::pair{HolidayZone::AlsaceMoselle, "alsace-moselle"},
                                         std::pair{HolidayZone::Guadeloupe, "guadeloupe"},
                                         std::pair{HolidayZone::Guyane, "guyane"},
                                         std::pair{HolidayZone::LaReunion, "la-reunion"},
                                         std::pair{HolidayZone::Martinique, "martinique"},
                                         std::pair{HolidayZone::Mayotte, "mayotte"},
                                         std::pair{HolidayZone::NouvelleCaledonie, "nouvelle-caledonie"},
                                         std::pair{HolidayZone::PolynesieFrancaise, "polynesie-francaise"},
                                         std::pair{HolidayZone::SaintBarthelemy, "saint-barthelemy"},
                                         std::pair{HolidayZone::SaintMartin, "saint-martin"},
                                         std::pair{HolidayZone::SaintPierreEtMiquelon, "saint-pierre-et-miquelon"},
                                         std::pair{HolidayZone::WallisEtFutuna, "wallis-et-futuna"}};
};

} // namespace relais::model
