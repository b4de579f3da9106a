// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/model/fields.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace relais::model {

/// Hours are elapsed time; the three kinds of day are the calendaire, the ouvrable (Monday to Saturday) and the
/// ouvré (Monday to Friday), both less public holidays (domain notes 3.1).
enum class ClockUnit { Hours, CalendarDays, WorkableDays, WorkedDays, Months, Years, Nights };
/// What becomes of a last day on which nobody works.
enum class ClockRoll { None, Cpc642 };
/// Whose public holidays count: those of the place of the case, or of the fund that pays.
enum class ClockPlace { Case, Fund };
/// What the length leads to: the last day of a delay, the first day on which an act is possible, or a day before
/// which it must be done (« de moins d'un an »: on the anniversary it may be too late).
enum class ClockBound { End, Opening, Before };

struct ClockSpan {
    ClockUnit unit = ClockUnit::CalendarDays;
    int length = 0; ///< 1 to kLongestSpan; 0 calendar days = the day of the event itself (an expiry, a hearing)
};
inline constexpr int kLongestSpan = 10'000;
/// "5 worked_days": a span kept beside the date that was reckoned with it.
QString spanCode(const ClockSpan &span);
/// Nothing for a text that is no span.
std::optional<ClockSpan> spanFrom(const QString &code);

/// A different length for some départements or some answers ("beneficiary" = "no").
struct ClockOverride {
    QStringList departments;        ///< empty = any
    QMap<QString, QString> options; ///< all must match
    ClockSpan span;
    QString owes; ///< empty = unchanged
    QString source;
    QDate checkedOn;
    bool toVerify = false;
};

/// One legal or local clock, as resources/clocks/clocks.json states it. Data, never code: figures change.
struct ClockRule {
    QString code; ///< measure and word, "FIN-01.payment"
    int version = 1;
    QString labelFr;
    QString labelEn;
    QString shortFr; ///< for the narrow column of a list; empty = the label
    QString shortEn;
    ClockSpan span;
    ClockBound bound = ClockBound::End;
    std::optional<ClockSpan> opens; ///< of a window: not before
    QString start;                  ///< code of the event, "FIN-01.claim_received"
    ClockRoll roll = ClockRoll::None;
    ClockPlace place = ClockPlace::Case;
    QString owes; ///< who must act, in French
    QString source;
    QDate checkedOn;
    bool toVerify = false;          ///< shown « à vérifier »
    bool local = false;             ///< a parameter of the territory
    QStringList metBy;              ///< events after which it no longer runs
    bool outlivesMeasure = false;   ///< a right or a validity: it runs on when the measure is obtained
    QList<ClockOverride> overrides; ///< the last that matches wins

    /// The rule of one situation: its overrides applied, and none left.
    [[nodiscard]] ClockRule inForce(const QString &department, const QMap<QString, QString> &options = {}) const;
};

/// Both note their faults in the reader, whose owner calls finish().
ClockRule readClockRule(JsonReader &reader);
ClockOverride readClockOverride(JsonReader &reader);

template<>
struct Words<ClockUnit> {
    static constexpr std::array kList = {std::pair{ClockUnit::Hours, "hours"},
                                         std::pair{ClockUnit::CalendarDays, "calendar_days"},
                                         std::pair{ClockUnit::WorkableDays, "workable_days"},
                                         std::pair{ClockUnit::WorkedDays, "worked_days"},
                                         std::pair{ClockUnit::Months, "months"},
                                         std::pair{ClockUnit::Years, "years"},
                                         std::pair{ClockUnit::Nights, "nights"}};
};
template<>
struct Words<ClockRoll> {
    static constexpr std::array kList = {std::pair{ClockRoll::None, "none"}, std::pair{ClockRoll::Cpc642, "cpc642"}};
};
template<>
struct Words<ClockPlace> {
    static constexpr std::array kList = {std::pair{ClockPlace::Case, "case"}, std::pair{ClockPlace::Fund, "fund"}};
};
template<>
struct Words<ClockBound> {
    static constexpr std::array kList = {std::pair{ClockBound::End, "end"}, std::pair{ClockBound::Opening, "opening"},
                                         std::pair{ClockBound::Before, "before"}};
};

} // namespace relais::model
