// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/store/reader.h"

namespace relais::store {

/// The last moment at which anybody was in contact with her, as the records tell it: a call in which she was reached
/// (or of which nobody said what came of it), her own words, or one of `events`. What is dated after `now` has not
/// happened. A case without a reception has the day of its latest orientation at least: so what another office entrusts
/// is kept from then. Cases without any are absent. A day without an hour counts as its noon.
/// @param caseId of one case; every case when empty. @throws SqlFailure
QHash<model::CaseId, QDateTime> lastContacts(const Reader &reader, const QStringList &events, const QDateTime &now,
                                             const model::CaseId &caseId = {});

} // namespace relais::store
