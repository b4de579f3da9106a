// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/model/reference.h"
#include "core/store/tx.h"

namespace relais::work {

/// The clocks a case would have as `file` says it: another template, another département. @throws store::SqlFailure
QList<model::DueRow> duesAs(const store::Reader &reader, const model::Reference &reference, const model::Case &file);

/// Recomputes what is derived from one case: its line of the file active, its clocks, its search entry. A pure function
/// of the records: replaying the journal elsewhere gives the same. @throws store::SqlFailure
void projectCase(store::Tx &tx, const model::Reference &reference, const model::CaseId &caseId);

} // namespace relais::work
