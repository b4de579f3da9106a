// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/aidfigures.h"

#include "core/base/json.h"

#include <algorithm>

namespace relais::model {

namespace {

constexpr auto kOptional = JsonReader::Presence::Optional;
const QStringList kTopics{u"fund"_s, u"proof"_s, u"police_log"_s, u"form"_s, u"amount"_s, u"agreement"_s};

QDate readDate(JsonReader &reader, const char *field)
{
    const QDate day = QDate::fromString(reader.string(field), Qt::ISODate);
    if (!day.isValid()) {
        reader.fault(field, u"is not a date"_s);
    }
    return day;
}

/// A list of whole numbers that rises.
template<class Number>
QList<Number> readRising(JsonReader &reader, const char *field, JsonReader::Presence presence)
{
    QList<Number> numbers;
    for (const QJsonValue &value : reader.array(field, presence)) {
        const auto number = static_cast<Number>(value.toInt(-1));
        if (number < 0 || (!numbers.isEmpty() && number < numbers.last())) {
            reader.fault(field, u"must hold whole numbers that never fall"_s);
        }
        numbers << number;
    }
    return numbers;
}

AidPeriod readPeriod(JsonReader &reader)
{
    AidPeriod period;
    period.from = readDate(reader, "from");
    period.until = readDate(reader, "until");
    period.notIn = reader.strings("not_in");
    period.netWage = reader.integer("net_wage_cents");
    period.amounts = readRising<qint64>(reader, "amounts_cents", kOptional);
    period.furtherChild = reader.integer("each_further_child_cents", kOptional);
    period.source = reader.string("source");
    period.checkedOn = readDate(reader, "checked_on");
    period.toVerify = reader.boolean("to_verify");
    if (period.until < period.from) {
        reader.fault("until", u"lies before from"_s);
    }
    if (period.netWage < 1) {
        reader.fault("net_wage_cents", u"must be positive"_s);
    }
    return period;
}

/// Reads each object of a list; `read` takes its reader. @return the first fault
template<class Read>
Result<void> readEach(const QJsonArray &list, const QString &path, Read read)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonReader line(list[i].toObject(), u"%1[%2]"_s.arg(path).arg(i));
        read(line);
        if (const auto whole = line.finish(); !whole) {
            return whole;
        }
    }
    return {};
}

} // namespace

Result<AidFigures> AidFigures::read(const QByteArray &bytes)
{
    const auto document = parseJsonObject(bytes, u"emergencyaid"_s);
    if (!document) {
        return document.error();
    }
    AidFigures figures;
    JsonReader reader(*document, u"emergencyaid"_s);
    reader.integer("version");
    figures.m_loanPercents = readRising<int>(reader, "loan_above_percent", JsonReader::Presence::Required);
    const QJsonArray reductions = reader.array("reductions");
    const QJsonArray periods = reader.array("periods");
    const QJsonArray sources = reader.array("sources");
    if (figures.m_loanPercents.isEmpty() || reductions.isEmpty() || periods.isEmpty()) {
        reader.fault("periods", u"and the percentages may not be empty"_s);
    }
    if (const auto whole = reader.finish(); !whole) {
        return whole.error();
    }
    Result<void> done = readEach(reductions, u"emergencyaid.reductions"_s, [&](JsonReader &line) {
        const AidReduction one{line.integer("above_percent"), line.integer("minus_percent")};
        if (!figures.m_reductions.isEmpty() && one.abovePercent <= figures.m_reductions.last().abovePercent) {
            line.fault("above_percent", u"must rise"_s);
        }
        figures.m_reductions << one;
    });
    if (done) {
        done = readEach(periods, u"emergencyaid.periods"_s, [&](JsonReader &line) {
            const AidPeriod period = readPeriod(line);
            if (!figures.m_periods.isEmpty() && period.from <= figures.m_periods.last().until) {
                line.fault("from", u"lies within the period before"_s);
            }
            figures.m_periods << period;
        });
    }
    if (done) {
        done = readEach(sources, u"emergencyaid.sources"_s, [&](JsonReader &line) {
            const QString topic = line.string("topic");
            figures.m_sources.insert(topic,
                                     {line.string("text"), readDate(line, "checked_on"), line.boolean("to_verify")});
        });
    }
    if (!done) {
        return done.error();
    }
    for (const QString &topic : kTopics) {
        if (!figures.m_sources.contains(topic)) {
            return Error{ErrorCode::DataDamaged, u"emergencyaid.sources: no "_s + topic};
        }
    }
    return figures;
}

AidPeriodInForce AidFigures::find(QDate day, const QString &department, bool withAmounts) const
{
    AidPeriodInForce last;
    for (const AidPeriod &period : m_periods) {
        if (period.notIn.contains(department) || (withAmounts && period.amounts.isEmpty())) {
            continue;
        }
        const bool holds = period.from <= day && day <= period.until;
        if (holds) {
            return {&period, true};
        }
        last.period = &period;
    }
    return last;
}

AidPeriodInForce AidFigures::wageOn(QDate day, const QString &department) const
{
    return find(day, department, false);
}

AidPeriodInForce AidFigures::amountsOn(QDate day, const QString &department) const
{
    return find(day, department, true);
}

int AidFigures::loanPercent(int children) const
{
    return m_loanPercents[qMin(qsizetype(children), m_loanPercents.size() - 1)];
}

int AidFigures::reduction(qint64 income, qint64 wage) const
{
    int minus = 0;
    for (const AidReduction &one : m_reductions) {
        if (income * 100 > wage * one.abovePercent) {
            minus = one.minusPercent;
        }
    }
    return minus;
}

const AidSource &AidFigures::source(const QString &topic) const
{
    static const AidSource kNone;
    const auto found = m_sources.constFind(topic);
    Q_ASSERT(found != m_sources.constEnd());
    return found == m_sources.constEnd() ? kNone : *found;
}

qint64 fullAmount(const AidPeriod &period, int children)
{
    const qsizetype listed = period.amounts.size() - 1;
    return children <= listed ? period.amounts[children]
                              : period.amounts.last() + (children - listed) * period.furtherChild;
}

} // namespace relais::model
