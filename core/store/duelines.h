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

/// Consents of the open cases whose last day lies from one day to another and that nothing continues: neither a
/// withdrawal, nor a later one to the same office for the same. Each as a line whose prudent date is that day's end in
/// UTC and whose partner is the office. @throws SqlFailure
QList<model::DueLine> consentLines(const Reader &reader, const QDate &from, const QDate &until);

/// A case whose keeping may be to decide.
struct KeptCase {
    model::DueLine line; ///< of the case, without a clock yet
    model::Case file;    ///< what the rule of retention asks of it
};
/// Closed and open cases received before `received`, and archives that ended before `today`. @throws SqlFailure
QList<KeptCase> longKept(const Reader &reader, const QDateTime &received, const QDate &today);

/// The earliest prudent date from that moment on; null when there is none.
QDateTime nextPrudent(const Reader &reader, const QDateTime &from);

/// The statement behind dueLinesUntil, with its one value; for the benchmark.
QString dueLinesSql();

} // namespace relais::store
