// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unsynced.h"
#include "core/work/session.h"

/// Whether the colleagues at the other posts of this office see a case as this post does: what was entered here and has
/// not reached them, case by case.
namespace relais::work::presence {

/// Of every case that this user may see and that is not in step; one statement for the whole list.
Result<store::UnsyncedCases> unsynced(const Session &session);
/// Of one case.
Result<store::UnsyncedWork> unsyncedIn(const Session &session, const model::CaseId &id);

/// « 3 saisies de ce poste pas encore parties »; empty when the case is in step.
QString words(const store::UnsyncedWork &work);

} // namespace relais::work::presence
