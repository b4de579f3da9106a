// SPDX-License-Identifier: GPL-3.0-or-later
// What a history says and disputes, reckoned a second time from the rule itself and not from core/journal/merge.
#pragma once

#include "core/journal/change.h"

#include <QMap>

namespace reference {

/// "record field" → the value as JSON, and "record ended" → "true" or "false".
QMap<QString, QString> stateOf(QList<relais::journal::Change> changes);
/// "record field winner loser loser…", sorted.
QStringList conflictsOf(QList<relais::journal::Change> changes);
/// The same of what was disputed and is no longer: the losers are the values that were set aside.
QStringList settledOf(QList<relais::journal::Change> changes);
/// How often a post took its own last value back, so that the history reads as if it had never written it.
int takenBack(QList<relais::journal::Change> changes);

} // namespace reference
