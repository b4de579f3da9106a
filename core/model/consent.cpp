// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/consent.h"

#include <algorithm>

namespace relais::model {

namespace {

QStringList itemsOf(const QString &text)
{
    QStringList items = text.split(u',', Qt::SkipEmptyParts);
    for (QString &item : items) {
        item = item.trimmed();
    }
    return items;
}

} // namespace

QDate lastDayOf(const Consent &consent, const Case &file)
{
    if (consent.ends == ConsentEnd::OnDay) { // a null day is the earliest
        const QList<QDate> days = valuesOf(consent.disputed, u"until"_s, consent.until);
        return *std::min_element(days.cbegin(), days.cend());
    }
    return isOpen(file.status) ? QDate() : file.exitOn.addDays(-1);
}

ConsentState stateOn(const Consent &consent, const Case &file, QDate day)
{
    // A withdrawal is never of a day to come: where it seems so, a clock was set back.
    const QList<QDate> withdrawn = valuesOf(consent.disputed, u"withdrawn_on"_s, consent.withdrawnOn);
    if (std::any_of(withdrawn.cbegin(), withdrawn.cend(), [](QDate on) { return on.isValid(); })) {
        return ConsentState::Withdrawn;
    }
    const bool isBounded = consent.ends == ConsentEnd::OnDay || !isOpen(file.status);
    const QDate last = lastDayOf(consent, file);
    if (isBounded && (!last.isValid() || last < day)) {
        return ConsentState::Ended; // also one whose end cannot be told
    }
    return consent.givenOn.isValid() && consent.givenOn <= day ? ConsentState::Valid : ConsentState::NotYet;
}

QStringList scopeOf(const Consent &consent)
{
    const QStringList texts = valuesOf(consent.disputed, u"scope"_s, consent.scope);
    QStringList scope = itemsOf(texts.first());
    for (const QString &text : texts) {
        const QStringList items = itemsOf(text);
        scope.removeIf([&](const QString &item) { return !items.contains(item); });
    }
    return scope;
}

QStringList wholeScopeOf(const Consent &consent)
{
    QStringList scope;
    for (const QString &text : valuesOf(consent.disputed, u"scope"_s, consent.scope)) {
        scope += itemsOf(text);
    }
    scope.removeDuplicates();
    return scope;
}

bool covers(const QStringList &scope, const QString &measure)
{
    return scope.contains(measure) || scope.contains(measure.section(u'-', 0, 0));
}

bool touches(const QStringList &scope, const QString &strand)
{
    return std::any_of(scope.cbegin(), scope.cend(),
                       [&](const QString &item) { return item.section(u'-', 0, 0) == strand; });
}

} // namespace relais::model
