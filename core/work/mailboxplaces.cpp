// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/mailboxplaces.h"

#include "core/exchange/agekey.h"
#include "core/exchange/mailboxname.h"

namespace relais::work::places {

namespace {

/// The part of the secret that both offices have: X25519 of one's secret and the other's public key.
std::optional<SecretBytes> sharedWith(const SecretBytes &own, const model::Card &card)
{
    const auto theirs = exchange::readAgeRecipient(card.age.split(u',').first().toLatin1());
    return theirs ? exchange::sharedSecret(own, *theirs) : std::nullopt;
}

qint64 weekOf(const QDateTime &at)
{
    constexpr qint64 kSecondsInWeek = 7 * 86'400;
    return at.toSecsSinceEpoch() / kSecondsInWeek;
}

} // namespace

Way wayTo(const store::Reader &reader, const store::OutBundle &bundle, qsizetype key)
{
    return {key, store::isEpochTold(reader, bundle.peer, bundle.epoch) ? Way::Epoch::Told : Way::Epoch::Untold};
}

QStringList placesOf(const correspondents::OwnKeys &own, const QString &ownAddress, const model::Card &to,
                     const store::OutBundle &bundle, const Way &way, const QDateTime &now)
{
    const auto shared = sharedWith(own.identities[static_cast<std::size_t>(way.identity)], to);
    if (!shared) {
        return {};
    }
    const SecretBytes channel = exchange::channelSecret(*shared, ownAddress, to.office);
    QStringList names;
    if (way.epoch == Way::Epoch::Untold) {
        names << exchange::expectedNames(channel, 0, weekOf(now) * kPlacesInWeek, kPlacesInWeek);
    }
    // Also when the places of the week are taken: one of those that took them tells the epoch.
    return names << exchange::objectName(channel, bundle.epoch, bundle.sequence);
}

Sought soughtFrom(const store::Reader &reader, const QString &peer)
{
    const store::InChannel channel = store::inChannel(reader, peer);
    Sought sought{channel.epoch, store::gapsOf(reader, peer, channel.epoch), channel.upto};
    if (!sought.gaps.isEmpty()) {
        sought.greatest = sought.gaps.last();
    }
    while (store::inBundle(reader, peer, channel.epoch, sought.greatest + 1)) {
        ++sought.greatest;
    }
    return sought;
}

QStringList placesFrom(const correspondents::OwnKeys &own, const QString &ownAddress, const QList<model::Card> &cards,
                       const Sought &sought, const QDateTime &now)
{
    QStringList names;
    for (std::size_t i = 0; i < own.identities.size(); ++i) {
        if (correspondents::isOver(own.replacedAt.value(static_cast<qsizetype>(i)), now)) {
            continue;
        }
        for (const model::Card &card : cards) {
            const auto shared = sharedWith(own.identities[i], card);
            if (!shared) {
                continue;
            }
            const SecretBytes secret = exchange::channelSecret(*shared, card.office, ownAddress);
            if (sought.epoch > 0) {
                for (const qint64 gap : sought.gaps) {
                    names << exchange::objectName(secret, sought.epoch, gap);
                }
                names << exchange::expectedNames(secret, sought.epoch, sought.greatest + 1, kWindow);
            }
            for (qint64 week = weekOf(now) - kWeeks; week <= weekOf(now) + 1; ++week) { // their clock may be ahead
                names << exchange::expectedNames(secret, 0, week * kPlacesInWeek, kPlacesInWeek);
            }
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace relais::work::places
