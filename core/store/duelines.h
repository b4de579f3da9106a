// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/store/reader.h"

namespace relais::store {

/// Running clocks whose prudent date lies before `until`, earliest first. @throws SqlFailure
QList<model::DueLine> dueLinesUntil(const Reader &reader, const QDateTime &until);

enum class Awaited { Event, Partner };
/// What waits, the most endangered first. @param most lines read
QList<model::DueLine> waitingLines(const Reader &reader, Awaited what, int most);
/// How many wait in all.
int waitingCount(const Reader &reader, Awaited what);

/// The earliest prudent date from that moment on; null when there is none.
QDateTime nextPrudent(const Reader &reader, const QDateTime &from);

/// The statement behind dueLinesUntil, with its one value; for the benchmark.
QString dueLinesSql();

} // namespace relais::store
