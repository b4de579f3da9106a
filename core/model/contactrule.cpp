// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/contactrule.h"

#include <algorithm>

namespace relais::model {

namespace {

constexpr int kHorizonDays = 7;
constexpr qsizetype kShownSpans = 3;

QDateTime moment(QDate day, int minutes, const QTimeZone &zone)
{
    return minutes == kMinutesOfDay ? day.addDays(1).startOfDay(zone)
                                    : QDateTime(day, QTime(minutes / 60, minutes % 60), zone);
}

/// Spans of safe time that end after `now`, over one week; those that touch (24 h and 0 h) are one.
QList<SafeSpan> spansFrom(const QDateTime &now, const SafeWindows &hours, const QTimeZone &zone)
{
    QList<SafeSpan> spans;
    const QDate today = now.date();
    for (int distance = 0; distance <= kHorizonDays; ++distance) {
        const QDate day = today.addDays(distance);
        QList<SafeSpan> ofDay;
        for (const TimeWindow &window : hours.windows) {
            if ((window.days & (1 << (day.dayOfWeek() - 1))) != 0) {
                ofDay << SafeSpan{moment(day, window.from, zone), moment(day, window.to, zone)};
            }
        }
        std::sort(ofDay.begin(), ofDay.end(), [](const SafeSpan &a, const SafeSpan &b) { return a.from < b.from; });
        for (const SafeSpan &span : std::as_const(ofDay)) {
            if (span.to <= now) {
                continue;
            }
            if (!spans.isEmpty() && span.from <= spans.last().to) {
                spans.last().to = std::max(spans.last().to, span.to);
            } else {
                spans << span;
            }
        }
    }
    return spans;
}

/// Reasons that forbid the act whatever the hour; WithinHours when none does.
ContactReason standingReason(const ContactQuestion &question, QDate today)
{
    if (!question.hasChannel) {
        return ContactReason::NoChannel;
    }
    if (question.safe != Answer::Yes) {
        return question.safe == Answer::No ? ContactReason::Unsafe : ContactReason::SafetyUnknown;
    }
    if (question.act == ContactAct::Sms && question.sms != Answer::Yes) {
        return question.sms == Answer::No ? ContactReason::SmsForbidden : ContactReason::SmsUnknown;
    }
    if (!question.checkedOn.isValid()) {
        return ContactReason::NeverChecked;
    }
    // A check dated in the future is a slip of the keyboard: it proves nothing.
    const qint64 age = question.checkedOn.daysTo(today);
    if (age < 0 || age > question.validDays) {
        return ContactReason::CheckExpired;
    }
    const bool hoursMatter = question.act == ContactAct::Phone || question.act == ContactAct::Sms ||
                             (question.act == ContactAct::Mail && question.hours.known);
    if (!hoursMatter) {
        return ContactReason::AnyTime;
    }
    if (!question.hours.known) {
        return ContactReason::HoursUnknown;
    }
    return question.hours.windows.isEmpty() ? ContactReason::NeverOpen : ContactReason::WithinHours;
}

ContactState stateOf(ContactReason reason)
{
    switch (reason) {
    case ContactReason::NoChannel:
    case ContactReason::Unsafe:
    case ContactReason::SmsForbidden:
    case ContactReason::NeverOpen: return ContactState::NoSafeChannel;
    case ContactReason::SafetyUnknown:
    case ContactReason::SmsUnknown:
    case ContactReason::NeverChecked:
    case ContactReason::CheckExpired:
    case ContactReason::HoursUnknown: return ContactState::AskAgain;
    case ContactReason::OutsideHours: return ContactState::NotBefore;
    case ContactReason::WithinHours:
    case ContactReason::AnyTime: return ContactState::Possible;
    }
    Q_UNREACHABLE();
}

} // namespace

ContactVerdict may(const ContactQuestion &question)
{
    const QDateTime now = question.now.toTimeZone(question.zone);
    ContactVerdict verdict;
    verdict.voicemail = question.voicemail;
    verdict.callerIdentity = question.callerIdentity;
    verdict.reason = standingReason(question, now.date());
    if (verdict.reason == ContactReason::WithinHours) {
        const QList<SafeSpan> spans = spansFrom(now, question.hours, question.zone);
        const SafeSpan &first = spans.first();
        verdict.next = spans.mid(0, kShownSpans);
        if (first.from > now) {
            verdict.reason = ContactReason::OutsideHours;
            verdict.opens = first.from;
        } else if (first.to < moment(now.date().addDays(kHorizonDays), 0, question.zone)) {
            verdict.until = first.to;
        }
    }
    verdict.state = stateOf(verdict.reason);
    return verdict;
}

} // namespace relais::model
