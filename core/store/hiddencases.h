// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exclusion.h"
#include "core/store/tx.h"

#include <QSet>

namespace relais::store {

/// Makes some cases invisible to every reading statement of this connection, with all that names them: each table that
/// does gets a view of the same name in the temp schema, where SQLite looks first. So no query, present or to come,
/// can forget the filter, and a hidden record is neither found nor changed. What is written names `main.` (a fence
/// checks), and so does the little that must count every case: numbers already given, the chain of the journal.
/// An empty set takes the views away. Nothing of it reaches the disk. @throws SqlFailure
void hideCases(const Reader &reader, const QSet<model::CaseId> &ids);

/// Runs `function` with every case in sight: what is derived from the records is derived for everybody. Only inside a
/// transaction, whose end takes back what a failure leaves. @throws SqlFailure
void withEveryCase(Tx &tx, const std::function<void()> &function);

/// Every exclusion that stands, hidden or not: what to hide is reckoned from them. @throws SqlFailure
QList<model::Exclusion> everyExclusion(const Reader &reader);

} // namespace relais::store
