// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/partnernews.h"

/// What leaves for a partner besides the cases that we entrust to it: our replies to what it entrusted to us, and that
/// a case it was given was erased; used by sharedscope alone.
namespace relais::work::scope {

/// Our replies to the orientations of the partner, case by case. Of its case nothing else leaves: what we note there is
/// ours; nor words that name a way to reach her which is not safe. @throws store::SqlFailure
QList<CaseScope> repliesTo(const store::Reader &reader, const Session &session, const QString &partner);

/// The ends of what the partner has and what was erased here: a bare notice, by which its copy ends as well.
/// @throws store::SqlFailure
QList<ErasedRecord> erasedFor(const store::Reader &reader, const Session &session, const QString &partner);

/// Records of which the partner was given something that is not lost on the way, as far as this side knows: it is told
/// nothing of others, which it never heard of. What a lost number held is told of once that number was replaced, for
/// then nobody knows.
QSet<QString> heldBy(const store::Reader &reader, const QString &partner, const store::GivenFields &given);

} // namespace relais::work::scope
