// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/store/channels.h"

#include <QHash>

/// What of each case the other posts of this office lack, as the channels tell it (channels.h): what was given, what
/// was carried, what they have acknowledged. And what this post lacks, as far as another has said so.
namespace relais::store {

/// Acts, not lines: one gesture of a person may have changed many fields.
struct UnsyncedWork {
    int kept = 0;     ///< have not left for one of the other posts
    int underway = 0; ///< have left, and one of them has not said yet that it holds them
    int awaited = 0;  ///< another post has said that it holds them, and they have not come
    [[nodiscard]] bool isAny() const { return kept > 0 || underway > 0 || awaited > 0; }
};
using UnsyncedCases = QHash<model::CaseId, UnsyncedWork>;

/// Of what was written at this post, or came to it from a partner; what another post wrote is that post's to pass on.
/// Only posts count whose card is verified; of a card that two posts imported, the less trusted counts. Empty for an
/// office of one post.
/// @param office 8 characters @param self address of this post @param only of that case alone; empty = of all
/// @throws SqlFailure
UnsyncedCases unsyncedCases(const Reader &reader, const QString &office, const QString &self,
                            const model::CaseId &only = {});

/// What follows in a next bundle to a post.
struct Following {
    QString caseId;
    int acts = 0;
};
constexpr int kMostFollowing = 200; ///< cases that one bundle tells of
/// Of the lines after a row, without those of `node`; of hidden cases too. Only the next thousands are looked at.
/// @throws SqlFailure
QList<Following> followingCases(const Reader &reader, qint64 afterRow, const QString &node);
/// What a bundle of a post said, once its number is taken. What earlier ones said is over as far as nothing is missing
/// between: each tells all that followed when it was written. @throws SqlFailure
void saveFollowing(Tx &tx, const InChannel &channel, qint64 sequence, const QList<Following> &following);

} // namespace relais::store
