// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace relais::model {

/// Figures of the aide universelle d'urgence that change with time: thresholds and amounts are revalued each 1 April
/// on the net SMIC of 1 January. Money is in cents.
struct AidPeriod {
    QDate from;
    QDate until;       ///< last day, known or announced
    QStringList notIn; ///< départements whose own figures are not known (Mayotte has its own wage)
    qint64 netWage = 0;
    QList<qint64> amounts;   ///< before reduction, with 0, 1, 2… children; empty = not known
    qint64 furtherChild = 0; ///< added for each child beyond the list
    QString source;          ///< of the wage, then of the amounts, parted by " ; "
    QDate checkedOn;
    bool toVerify = false;
};

/// What is taken off the amount of a person whose income lies above that part of the net wage.
struct AidReduction {
    int abovePercent = 0;
    int minusPercent = 0;
};

struct AidSource {
    QString text; ///< in French
    QDate checkedOn;
    bool toVerify = false;
};

/// Period in force on a day, and whether it is: outside the known periods the last known one stands in, to verify.
struct AidPeriodInForce {
    const AidPeriod *period = nullptr; ///< null when no figure is known for that place
    bool isOfThatDay = false;
};

/// resources/aid/emergencyaid.json. Data, never code: figures change each spring.
class AidFigures
{
public:
    /// Strict reading. DataDamaged names the path: unknown field, periods that overlap or run backwards, thresholds
    /// that fall, a source missing.
    static Result<AidFigures> read(const QByteArray &bytes);

    /// The net wage of a day. @param department where the fund is
    [[nodiscard]] AidPeriodInForce wageOn(QDate day, const QString &department) const;
    /// The amounts of a day.
    [[nodiscard]] AidPeriodInForce amountsOn(QDate day, const QString &department) const;
    /// Percentage of the net wage above which the aid is a loan (D. 214-13). @param children 0 or more
    [[nodiscard]] int loanPercent(int children) const;
    [[nodiscard]] const QList<int> &loanPercents() const { return m_loanPercents; }
    /// Percentage taken off the amount. Income and wage in cents.
    [[nodiscard]] int reduction(qint64 income, qint64 wage) const;
    [[nodiscard]] int greatestReduction() const { return m_reductions.last().minusPercent; }
    /// By topic: fund, proof, police_log, form, amount, agreement.
    [[nodiscard]] const AidSource &source(const QString &topic) const;

private:
    [[nodiscard]] AidPeriodInForce find(QDate day, const QString &department, bool withAmounts) const;

    QList<int> m_loanPercents;
    QList<AidReduction> m_reductions; ///< rising
    QList<AidPeriod> m_periods;       ///< in the order of time
    QHash<QString, AidSource> m_sources;
};

/// Full amount of a period with so many children, in cents. @pre the period has amounts
qint64 fullAmount(const AidPeriod &period, int children);

} // namespace relais::model
