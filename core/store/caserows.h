// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/store/tx.h"

#include <QSet>

namespace relais::store {

/// Replaces the derived line and clocks of one case. @throws SqlFailure
void writeCaseRow(Tx &tx, const model::CaseRow &row, const QList<model::DueRow> &dues);
/// Removes them, for a case that ended.
void dropCaseRow(Tx &tx, const model::CaseId &caseId);

/// Every line of the file active, newest reference first; the window keeps them by value. @throws SqlFailure
QList<model::CaseRow> caseRows(const Reader &reader);
/// Those of these cases, in no order; a case that has ended has none.
QList<model::CaseRow> caseRows(const Reader &reader, const QSet<model::CaseId> &ids);
/// Of open cases, what tells who a person is and nothing else: the number, names, day of birth, telephones.
QList<model::CaseRow> openPersons(const Reader &reader);
Result<model::CaseRow> caseRow(const Reader &reader, const model::CaseId &caseId);

/// Running clocks of a case, earliest first, then those that wait for an event.
QList<model::DueRow> duesOf(const Reader &reader, const model::CaseId &caseId);
/// Cases in which one of these clocks runs or waits.
QSet<model::CaseId> casesOnClocks(const Reader &reader, const QStringList &clocks);

} // namespace relais::store
