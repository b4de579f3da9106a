// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/contactrule.h"

#include "core/base/text.h"
#include "core/model/phone.h"

#include <algorithm>

namespace relais::model {

namespace {

constexpr int kHorizonDays = 7;
constexpr qsizetype kShownSpans = 3;

/// Which side of a span a moment is: where the clocks change, the shorter span is taken.
enum class Edge { From, To };

/// The instant of an hour on the wall. One that comes twice opens at the second and closes at the first; one that is
/// skipped is the moment of the change.
QDateTime moment(QDate day, int minutes, const QTimeZone &zone, Edge edge)
{
    const QDateTime wall = QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(qint64{60} * minutes);
    const QDateTime early = wall.addSecs(-zone.offsetFromUtc(wall.addDays(-1)));
    const QDateTime late = wall.addSecs(-zone.offsetFromUtc(wall.addDays(1)));
    const auto isOnWall = [&](const QDateTime &at) { return at.addSecs(zone.offsetFromUtc(at)) == wall; };
    QDateTime at = isOnWall(early) ? early : late;
    if (isOnWall(early) && isOnWall(late)) {
        at = edge == Edge::From ? qMax(early, late) : qMin(early, late);
    } else if (!isOnWall(at)) {
        at = zone.nextTransition(qMin(early, late)).atUtc;
    }
    return at.toTimeZone(zone);
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
                ofDay << SafeSpan{moment(day, window.from, zone, Edge::From), moment(day, window.to, zone, Edge::To)};
            }
        }
        std::sort(ofDay.begin(), ofDay.end(), [](const SafeSpan &a, const SafeSpan &b) { return a.from < b.from; });
        for (const SafeSpan &span : std::as_const(ofDay)) {
            if (span.to <= now || span.to <= span.from) {
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

/// The ladder of addresses: somebody else's, an office's, a shelter's; her own only once she lives there alone. AnyTime
/// when the address itself does not forbid.
ContactReason addressReason(const ContactQuestion &question)
{
    switch (question.addressKind) {
    case AddressKind::Unsaid: return ContactReason::AddressUnsaid;
    case AddressKind::Own:
        return question.cohabiting == Answer::No    ? ContactReason::AnyTime
               : question.cohabiting == Answer::Yes ? ContactReason::SharedAddress
                                                    : ContactReason::HomeUnknown;
    case AddressKind::ThirdParty:
    case AddressKind::LegalBody:
    case AddressKind::Shelter: return ContactReason::AnyTime;
    }
    Q_UNREACHABLE();
}

/// Reasons that forbid the act whatever the hour; WithinHours when none does.
ContactReason standingReason(const ContactQuestion &question, QDate today)
{
    if (!question.hasChannel) {
        return ContactReason::NoChannel;
    }
    if (question.isWayDisputed) {
        return ContactReason::Disputed;
    }
    if (question.safe != Answer::Yes) {
        return question.safe == Answer::No ? ContactReason::Unsafe : ContactReason::SafetyUnknown;
    }
    if (question.act == ContactAct::Letter && addressReason(question) != ContactReason::AnyTime) {
        return addressReason(question);
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
    case ContactReason::Disputed:
    case ContactReason::Unsafe:
    case ContactReason::SharedAddress:
    case ContactReason::SmsForbidden:
    case ContactReason::NeverOpen: return ContactState::NoSafeChannel;
    case ContactReason::SafetyUnknown:
    case ContactReason::AddressUnsaid:
    case ContactReason::HomeUnknown:
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

ContactLeave leaveOf(ContactAct act, const ContactVerdict &verdict)
{
    if (verdict.isPossible()) {
        return ContactLeave::Free;
    }
    return verdict.state == ContactState::NoSafeChannel || act == ContactAct::Letter ? ContactLeave::Never
                                                                                     : ContactLeave::WithReason;
}

QString dialled(const Contact &contact, const QString &department)
{
    return contact.channel == Channel::Phone ? parsePhone(contact.value, department).e164 : QString();
}

bool isAnotherWay(const Contact &before, const Contact &after)
{
    if (before.channel != after.channel) {
        return true;
    }
    if (!after.e164.isEmpty() && before.e164 == after.e164) {
        return false;
    }
    return after.channel == Channel::Mail // a dot more is another mailbox
               ? before.value.trimmed().compare(after.value.trimmed(), Qt::CaseInsensitive) != 0
               : folded(before.value) != folded(after.value);
}

Contact asEdited(const Contact &before, Contact after)
{
    if (isAnotherWay(before, after) && before.checkedOn == after.checkedOn) {
        after.checkedOn = {};
        after.safe = before.safe == after.safe ? Answer::Unknown : after.safe;
    }
    return after;
}

ContactVerdict may(const ContactQuestion &question)
{
    const QDateTime now = question.now.toTimeZone(question.zone);
    ContactVerdict verdict;
    verdict.voicemail = question.voicemail;
    verdict.callerIdentity = question.callerIdentity;
    verdict.isDisputed = question.isDisputed;
    verdict.reason = standingReason(question, now.date());
    if (verdict.reason == ContactReason::WithinHours) {
        const QList<SafeSpan> spans = spansFrom(now, question.hours, question.zone);
        const QDateTime horizon = moment(now.date().addDays(kHorizonDays), 0, question.zone, Edge::To);
        verdict.next = spans.mid(0, kShownSpans);
        if (spans.isEmpty()) { // its only hour of the week is the one that the change of clocks blurs
            verdict.reason = ContactReason::OutsideHours;
        } else if (spans.first().from > now) {
            verdict.reason = ContactReason::OutsideHours;
            verdict.opens = spans.first().from;
        } else if (spans.first().to < horizon) {
            verdict.until = spans.first().to;
        }
    }
    verdict.state = stateOf(verdict.reason);
    return verdict;
}

} // namespace relais::model
