// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/smallcounts.h"
#include "core/work/session.h"

/// Counts of a period, without a name and without small numbers, of the cases of this office that the session may see
/// (domain notes 6). Each figure is asked of the policy by the fields it is made of.
namespace relais::work::statistics {

enum class Unit { Cases, Measures, Hours, WorkedDays, Days };

struct Figure {
    QString code; ///< "entries_by_month"
    Unit unit = Unit::Cases;
    std::optional<int> value; ///< a whole, or a median; null = not told
    QList<model::Part> parts;
};

struct Period {
    QDate from;
    QDate to; ///< with it
};

/// InvalidInput when the period ends before it begins; Refused when the role counts nothing. Traced as an export.
Result<QList<Figure>> count(const Session &session, const Period &period);

/// What a figure counts, in one sentence.
QString definition(const QString &code);
QString unitWord(Unit unit);
/// In the place of a count that is too small.
QString notTold();
/// Of a part of a figure: a state, a strand, a measure by its name; a month and a code as they are.
QString partWord(const Session &session, const QString &key);

/// For a spreadsheet: figure, part, count, unit, definition; semicolons, UTF-8 with its mark. What is not told is said
/// so; no cell can be taken for a formula.
QByteArray csv(const Session &session, const QList<Figure> &figures);

} // namespace relais::work::statistics

namespace relais::model {
template<>
struct Words<work::statistics::Unit> {
    static constexpr std::array kList = {
        std::pair{work::statistics::Unit::Cases, "cases"}, std::pair{work::statistics::Unit::Measures, "measures"},
        std::pair{work::statistics::Unit::Hours, "hours"}, std::pair{work::statistics::Unit::WorkedDays, "worked_days"},
        std::pair{work::statistics::Unit::Days, "days"}};
};
} // namespace relais::model
