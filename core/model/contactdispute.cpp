// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/contactdispute.h"

#include "core/model/safespeech.h"

#include <algorithm>

namespace relais::model {

namespace {

/// The answer that forbids, else the one that is not known, else the one that allows.
Answer strictest(const QList<Answer> &answers, Answer forbids)
{
    const Answer allows = forbids == Answer::No ? Answer::Yes : Answer::No;
    return answers.contains(forbids) ? forbids : answers.contains(Answer::Unknown) ? Answer::Unknown : allows;
}

void narrow(Contact &common, const Contact &contact, const QString &field, Answer Contact::*answer)
{
    if (contact.disputed.contains(field)) {
        common.*answer = strictest(valuesOf(contact.disputed, field, contact.*answer), Answer::No);
    }
}

/// Allows in `week` only what `hours` allows too.
void keepCommon(SafeWeek &week, const SafeWindows &hours)
{
    SafeWeek outside;
    outside.allow(kAnyTime);
    for (const TimeWindow &window : hours.windows) {
        outside.forbid(window);
    }
    const QList<TimeWindow> forbidden = outside.windows();
    for (const TimeWindow &window : forbidden) {
        week.forbid(window);
    }
}

} // namespace

SafeWindows commonHours(const QList<SafeWindows> &hours)
{
    SafeWindows common;
    if (hours.isEmpty()) {
        return common;
    }
    if (hours.size() == 1) {
        return hours.first();
    }
    SafeWeek week;
    week.allow(kAnyTime);
    QList<Answer> voicemail;
    QList<Answer> sms;
    common.known = true;
    for (const SafeWindows &one : hours) {
        common.known = common.known && one.known;
        keepCommon(week, one);
        voicemail << one.voicemail;
        sms << one.sms;
    }
    common.windows = common.known ? week.windows() : QList<TimeWindow>();
    common.voicemail = strictest(voicemail, Answer::No);
    common.sms = strictest(sms, Answer::No);
    common.text = textOf(common);
    return common;
}

CommonContact commonOf(const Contact &contact, Answer cohabiting, int validDays)
{
    CommonContact common{contact, parseSafeWindows(contact.hours), cohabiting, false, false};
    if (contact.disputed.isEmpty()) {
        return common;
    }
    common.isDisputed = true;
    const auto isDisputed = [&](const QString &field) { return contact.disputed.contains(field); };
    common.isWayDisputed = isDisputed(u"value"_s) || isDisputed(u"e164"_s) || isDisputed(u"channel"_s);
    narrow(common.contact, contact, u"safe"_s, &Contact::safe);
    narrow(common.contact, contact, u"voicemail"_s, &Contact::voicemail);
    narrow(common.contact, contact, u"sms"_s, &Contact::sms);
    if (isDisputed(u"hours"_s)) {
        QList<SafeWindows> hours;
        for (const QString &text : valuesOf(contact.disputed, u"hours"_s, contact.hours)) {
            hours << parseSafeWindows(text);
        }
        common.hours = commonHours(hours);
    }
    if (isDisputed(u"checked_on"_s)) { // a null day is the earliest
        const QList<QDate> days = valuesOf(contact.disputed, u"checked_on"_s, contact.checkedOn);
        common.contact.checkedOn = *std::min_element(days.cbegin(), days.cend());
    }
    if (isDisputed(u"valid_days"_s)) {
        int least = validDays;
        for (const std::optional<int> &days : valuesOf(contact.disputed, u"valid_days"_s, contact.validDays)) {
            least = std::min(least, days.value_or(validDays));
        }
        common.contact.validDays = least;
    }
    if (isDisputed(u"caller_identity"_s)) {
        common.contact.callerIdentity.clear(); // neutral
    }
    if (isDisputed(u"address_kind"_s)) {
        common.contact.addressKind = AddressKind::Unsaid;
    }
    if (isDisputed(u"case.cohabiting"_s)) {
        common.cohabiting = strictest(valuesOf(contact.disputed, u"case.cohabiting"_s, cohabiting), Answer::Yes);
    }
    return common;
}

Answer safetyOf(const Contact &contact)
{
    if (contact.disputed.isEmpty()) {
        return contact.safe;
    }
    const CommonContact common = commonOf(contact, Answer::Unknown, 0);
    return common.isWayDisputed ? Answer::No : common.contact.safe;
}

} // namespace relais::model
