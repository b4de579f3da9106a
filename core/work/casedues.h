// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/model/record.h"
#include "core/model/reference.h"
#include "core/store/reader.h"

#include <QSet>

namespace relais::work {

/// The living records of one case, from which its line and its clocks are derived.
struct CaseRecords {
    model::Case file;
    model::Person person;
    QList<model::Contact> contacts;
    QList<model::Measure> measures;
    QList<model::Event> events;
    QList<model::Note> notes;
    QList<model::Leftover> leftovers;

    /// Null when it has not happened.
    [[nodiscard]] const model::Event *event(const QString &code) const;
    [[nodiscard]] const model::Measure *measure(const QString &code) const;
};
/// NotFound when the case has ended. @throws store::SqlFailure
Result<CaseRecords> recordsOfCase(const store::Reader &reader, const model::CaseId &caseId);

/// A clock as it counts in a case: its département, its pathway, and what was said with the event that starts it. The
/// dates are reckoned with it, so whoever explains one asks here too.
/// @param shipped of the parcours that the case follows (Reference::parcoursOf)
model::ClockRule ruleInForce(const model::ClockRule &shipped, const model::Case &file,
                             const QList<model::Event> &events);

/// The clocks of a case that run, and of each measure the one event it waits for: the next of its chain, and none while
/// a date of that measure runs. A clock whose date cannot be told (start outside 1950–2100, unknown département) always
/// stands among those that wait. None when the case is closed.
/// @param closedDays of the fund
QList<model::DueRow> duesOf(const model::Reference &reference, const CaseRecords &records,
                            const QSet<QDate> &closedDays);

/// Measures asked of a partner that no clock of `dues` governs: there is nothing to count, only an answer to wait for.
QList<model::DueRow> partnerWaits(const CaseRecords &records, const QList<model::DueRow> &dues);

/// The clocks a case would have as `file` says it: another template, another département. @throws store::SqlFailure
QList<model::DueRow> duesAs(const store::Reader &reader, const model::Reference &reference, const model::Case &file);

} // namespace relais::work
