// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/channels.h"
#include "core/work/correspondents.h"

/// Under which names the bundles of a channel lie in a mailbox. Both offices reckon them from the keys of their cards
/// (exchange/mailboxname); nobody else can.
///
/// A bundle lies under its epoch and number. While its recipient may not know the epoch, it cannot: it lies under epoch
/// 0 and a number told by the week in which it is carried, of which there are four places.
namespace relais::work::places {

constexpr int kPlacesInWeek = 4;
constexpr int kWeeks = 8;   ///< so long may a recipient be away and still find the beginning of a new epoch
constexpr int kWindow = 16; ///< numbers asked for after the greatest that came: so many may be lost in a row

/// What the sender of a bundle knows of its recipient.
struct Way {
    enum class Epoch { Untold, Told };
    qsizetype identity = 0;      ///< which of our keys, newest first, the recipient has on its card of us
    Epoch epoch = Epoch::Untold; ///< Told once something of it got its receipt
};
/// @param key outbox::keyTowards(): the recipient reckons from the card that it has. @throws store::SqlFailure
Way wayTo(const store::Reader &reader, const store::OutBundle &bundle, qsizetype key);

/// Where a bundle may be put, in order: the next when one has other bytes. Empty for a card whose key is none.
QStringList placesOf(const correspondents::OwnKeys &own, const QString &ownAddress, const model::Card &to,
                     const store::OutBundle &bundle, const Way &way, const QDateTime &now);

/// What a recipient waits for of a channel.
struct Sought {
    qint64 epoch = 0; ///< 0 = nothing ever came
    QList<qint64> gaps;
    qint64 greatest = 0; ///< of the numbers that came
};
/// @throws store::SqlFailure
Sought soughtFrom(const store::Reader &reader, const QString &peer);

/// What the next bundles of a partner may be called.
/// @param cards of that partner whose keys still count
QStringList placesFrom(const correspondents::OwnKeys &own, const QString &ownAddress, const QList<model::Card> &cards,
                       const Sought &sought, const QDateTime &now);

} // namespace relais::work::places
