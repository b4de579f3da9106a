// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/due.h"

#include "core/model/territory.h"

namespace relais::model {

namespace {

enum class Closing { Ignored, Observed };

/// The nth counted day after `start`; the day of the event does not count (CPC 641).
template<class Counts>
QDate nthDayAfter(QDate start, int length, Counts counts)
{
    QDate day = start;
    for (int left = length; left > 0;) {
        day = day.addDays(1);
        if (counts(day)) {
            --left;
        }
    }
    return day;
}

/// Last day of a span told in days, months or years. Months end on the same day number, or on the last day of a
/// shorter month (CPC 641); QDate does exactly that, 29 February included.
QDate lastDay(const ClockSpan &span, QDate start, const WorkCalendar &calendar, Closing closing)
{
    switch (span.unit) {
    case ClockUnit::WorkableDays:
        return nthDayAfter(start, span.length, [&](QDate day) { return calendar.isWorkable(day); });
    case ClockUnit::WorkedDays:
        return nthDayAfter(start, span.length, [&](QDate day) {
            return closing == Closing::Observed ? calendar.isOpen(day) : calendar.isWorked(day);
        });
    case ClockUnit::Months: return start.addMonths(span.length);
    case ClockUnit::Years: return start.addYears(span.length);
    case ClockUnit::CalendarDays:
    case ClockUnit::Nights: // the last night ends on the morning of that day
        return start.addDays(span.length);
    case ClockUnit::Hours: // only of an opening: whole days, rounded up
        return start.addDays((span.length + 23) / 24);
    }
    Q_UNREACHABLE();
}

QDateTime startOf(QDate day, const QTimeZone &zone)
{
    return day.startOfDay(zone);
}

QDateTime endOf(QDate day, const QTimeZone &zone)
{
    return {day, QTime(23, 59, 59, 999), zone};
}

/// Elapsed time runs through nights, Sundays and clock changes. Of a day without an hour, the prudent end counts
/// from its first instant and the legal one from its last.
void setHours(Due &due, const ClockSpan &span, const Trigger &start, QDate day, const QTimeZone &zone)
{
    const qint64 seconds = qint64(span.length) * 3600;
    const QDateTime first = start.at.isValid() ? start.at : startOf(day, zone);
    const QDateTime last = start.at.isValid() ? start.at : startOf(day.addDays(1), zone);
    due.precision = Precision::Instant;
    due.prudent = first.toUTC().addSecs(seconds).toTimeZone(zone);
    due.legal = last.toUTC().addSecs(seconds).toTimeZone(zone);
}

void setDays(Due &due, const ClockRule &rule, QDate start, const ClockGround &ground)
{
    // The closed days are those of the fund that pays: they extend no delay before a court or another body.
    const Closing closing = rule.place == ClockPlace::Fund ? Closing::Observed : Closing::Ignored;
    QDate prudent = lastDay(rule.span, start, ground.calendar, Closing::Ignored);
    QDate legal = lastDay(rule.span, start, ground.calendar, closing);
    // « De moins d'un an »: counted as a delay it ends with the anniversary, taken at its word on the eve.
    if (rule.bound == ClockBound::Before) {
        prudent = prudent.addDays(-1);
    }
    if (rule.roll == ClockRoll::Cpc642) {
        legal = ground.calendar.workedFrom(legal);
    }
    due.prudent = endOf(prudent, ground.zone);
    due.legal = endOf(legal, ground.zone);
}

} // namespace

Result<ClockGround> groundOf(const QString &department, const QSet<QDate> &closedDays)
{
    const Territory *place = findTerritory(department);
    if (!place) {
        return Error{ErrorCode::NotFound, u"department "_s + department};
    }
    return ClockGround{WorkCalendar(place->zone, closedDays), QTimeZone(place->timeZone)};
}

Result<Due> dueOf(const ClockRule &rule, const Trigger &start, const ClockGround &ground)
{
    Due due;
    if (!start.isKnown()) {
        due.waitingFor = rule.start;
        return due;
    }
    const QDate day = start.at.isValid() ? start.at.toTimeZone(ground.zone).date() : start.on;
    if (day.year() < kFirstYear || day.year() > kLastYear) {
        return Error{ErrorCode::DateOutOfRange, u"%1 starts in year %2"_s.arg(rule.code).arg(day.year())};
    }
    if (rule.bound == ClockBound::Opening) {
        due.opens = startOf(lastDay(rule.span, day, ground.calendar, Closing::Ignored), ground.zone);
    } else if (rule.span.unit == ClockUnit::Hours) {
        setHours(due, rule.span, start, day, ground.zone);
    } else {
        setDays(due, rule, day, ground);
    }
    if (rule.opens) {
        due.opens = startOf(lastDay(*rule.opens, day, ground.calendar, Closing::Ignored), ground.zone);
    }
    const QDateTime last = due.legal.value_or(due.opens.value_or(QDateTime()));
    if (last.date().year() > kLastYear) {
        return Error{ErrorCode::DateOutOfRange, u"%1 ends in year %2"_s.arg(rule.code).arg(last.date().year())};
    }
    return due;
}

QString isoText(const QDateTime &moment, Precision precision)
{
    return precision == Precision::Day ? moment.date().toString(Qt::ISODate) : moment.toString(Qt::ISODate);
}

} // namespace relais::model
