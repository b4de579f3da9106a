// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clockwords.h"

#include <QLocale>

namespace relais::cli {

namespace {

bool speaksFrench()
{
    return QLocale().language() == QLocale::French;
}

QString lengthWords(const model::ClockSpan &span)
{
    switch (span.unit) {
    case model::ClockUnit::Hours: return Say::tr("%n hour(s)", nullptr, span.length);
    case model::ClockUnit::CalendarDays:
        return span.length == 0 ? Say::tr("the day itself") : Say::tr("%n calendar day(s)", nullptr, span.length);
    case model::ClockUnit::WorkableDays: return Say::tr("%n workable day(s)", nullptr, span.length);
    case model::ClockUnit::WorkedDays: return Say::tr("%n worked day(s)", nullptr, span.length);
    case model::ClockUnit::Months: return Say::tr("%n month(s)", nullptr, span.length);
    case model::ClockUnit::Years: return Say::tr("%n year(s)", nullptr, span.length);
    case model::ClockUnit::Nights: return Say::tr("%n night(s)", nullptr, span.length);
    }
    Q_UNREACHABLE();
}

} // namespace

QString spanWords(const model::ClockRule &rule)
{
    QString words = lengthWords(rule.span);
    if (rule.bound == model::ClockBound::Before) {
        words = Say::tr("before: %1").arg(words);
    } else if (rule.bound == model::ClockBound::Opening) {
        words = Say::tr("not before: %1").arg(words);
    }
    return rule.opens ? Say::tr("%1, not before: %2").arg(words, lengthWords(*rule.opens)) : words;
}

QString rollWords(model::ClockRoll roll)
{
    return roll == model::ClockRoll::Cpc642 ? Say::tr("extended to the next worked day (CPC 642)")
                                            : Say::tr("not extended");
}

QString labelOf(const model::ClockRule &rule)
{
    return speaksFrench() ? rule.labelFr : rule.labelEn;
}

QString eventWords(const model::ClockBook &clocks, const QString &code)
{
    const model::ClockEvent *event = clocks.findEvent(code);
    return event == nullptr ? code : speaksFrench() ? event->labelFr : event->labelEn;
}

QString sourceWords(const model::ClockRule &rule)
{
    const QString checked = QLocale().toString(rule.checkedOn, QLocale::ShortFormat);
    return rule.toVerify ? Say::tr("%1 (to verify; read on %2)").arg(rule.source, checked)
                         : Say::tr("%1 (checked on %2)").arg(rule.source, checked);
}

QString momentWords(const std::optional<QDateTime> &moment, model::Precision precision)
{
    if (!moment) {
        return {};
    }
    const QString day = QLocale().toString(moment->date(), QLocale::LongFormat);
    return precision == model::Precision::Day
               ? day
               : Say::tr("%1 at %2").arg(day, QLocale().toString(moment->time(), u"HH:mm"_s));
}

void Labelled::add(const QString &label, const QString &value)
{
    if (!value.isEmpty()) {
        m_lines << std::pair(label, value);
    }
}

QString Labelled::toText() const
{
    qsizetype width = 0;
    for (const auto &line : m_lines) {
        width = qMax(width, line.first.size());
    }
    QString text;
    for (const auto &[label, value] : m_lines) {
        text += label.leftJustified(width + 2) + value + u'\n';
    }
    return text;
}

} // namespace relais::cli
