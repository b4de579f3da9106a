// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/session.h"

#include <QMap>

/// Days on which the fund is closed besides public holidays (ponts, local closing): no data set knows them, so the
/// office keeps them itself, one journaled setting of the vault per day. They move the legal date of what the fund owes
/// in jours ouvrés, never a prudent date and never a delay before a court.
namespace relais::work::closeddays {

/// Each day with its word, which may be empty.
using ClosedDays = QMap<QDate, QString>;

/// @throws store::SqlFailure
ClosedDays of(const store::Reader &reader);
Result<ClosedDays> list(const Session &session);
/// Adds a day or changes its word. DateOutOfRange outside model::kFirstYear–kLastYear. The clocks of the open cases
/// follow in the same act.
Result<void> add(const Session &session, const QDate &day, const QString &word);
/// NotFound when the day is not in the list.
Result<void> remove(const Session &session, const QDate &day);

/// Whether a setting of that key is a closed day.
bool isClosedDay(const QString &key);

} // namespace relais::work::closeddays
