// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reference.h"
#include "core/store/tx.h"

namespace relais::work {

/// Recomputes what is derived from each touched case: its line of the file active, its clocks, its search entry. A
/// closed day of the fund that changes touches the cases whose clocks count it. A pure function of the records and of
/// whose they are: replaying the journal elsewhere gives the same.
/// @param office this one: in a case of another one nothing waits for a partner. @throws store::SqlFailure
void project(store::Tx &tx, const model::Reference &reference, const QString &office);

} // namespace relais::work
