// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unsynced.h"
#include "core/work/session.h"

#include <QJsonArray>

/// Whether the colleagues at the other posts of this office see a case as this post does: what was entered here and has
/// not reached them, case by case.
namespace relais::work::presence {

/// Of every case that this user may see and that is not in step; one statement for the whole list.
Result<store::UnsyncedCases> unsynced(const Session &session);
/// Of one case.
Result<store::UnsyncedWork> unsyncedIn(const Session &session, const model::CaseId &id);

/// « 3 saisies de ce poste pas encore parties »; empty when the case is in step.
QString words(const store::UnsyncedWork &work);

/// What follows in a next bundle to a post, as the one in hand tells it (exchange::kFollowsKey).
/// @param row last line of the journal that this bundle holds
Result<QJsonArray> following(const Session &session, const QString &peer, qint64 row);
/// The same as it came from a post. What is not of that form is left out.
QList<store::Following> readFollowing(const QJsonArray &told);

} // namespace relais::work::presence
