// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/consent.h"

#include <algorithm>

namespace relais::model {

QDate lastDayOf(const Consent &consent, const Case &file)
{
    if (consent.ends == ConsentEnd::OnDay) {
        return consent.until;
    }
    return isOpen(file.status) ? QDate() : file.exitOn.addDays(-1);
}

ConsentState stateOn(const Consent &consent, const Case &file, QDate day)
{
    if (consent.withdrawnOn.isValid() && consent.withdrawnOn <= day) {
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
    QStringList scope = consent.scope.split(u',', Qt::SkipEmptyParts);
    for (QString &item : scope) {
        item = item.trimmed();
    }
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
