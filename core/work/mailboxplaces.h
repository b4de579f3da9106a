// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channels.h"
#include "core/work/correspondents.h"

/// Under which names the bundles of a channel lie in a mailbox. Both offices reckon them from the keys of their cards
/// (exchange/mailboxname); nobody else can.
///
/// A bundle lies under its epoch and number. The first of an epoch cannot: its recipient does not know the epoch yet.
/// It lies under epoch 0 and a number told by the week, of which there are four places.
namespace relais::work::places {

constexpr int kPlacesInWeek = 4;
constexpr int kWeeks = 8; ///< so long may a recipient be away and still find the beginning of a new epoch

/// @param attempt 0 to kPlacesInWeek - 1: the next place when one is taken; of no meaning but for a first bundle
QString placeOf(const correspondents::OwnKeys &own, const QString &ownAddress, const model::Card &to,
                const store::OutBundle &bundle, int attempt);

/// How far is looked: a few places at first, all of them once something was there.
enum class Depth { Near, Far };

/// What the next bundles of a partner may be called.
/// @param cards of that partner whose keys still count
QStringList placesFrom(const correspondents::OwnKeys &own, const QString &ownAddress, const QList<model::Card> &cards,
                       const store::InChannel &channel, const QDateTime &now, Depth depth);

} // namespace relais::work::places
