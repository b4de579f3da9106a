// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/mailboxplaces.h"

#include "core/exchange/agekey.h"
#include "core/exchange/mailboxname.h"

namespace relais::work::places {

namespace {

constexpr int kOverlapDays = correspondents::kOverlapDays;

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

QString placeOf(const correspondents::OwnKeys &own, const QString &ownAddress, const model::Card &to,
                const store::OutBundle &bundle, int attempt)
{
    const auto shared = sharedWith(own.identities.front(), to);
    if (!shared) {
        return {};
    }
    const SecretBytes channel = exchange::channelSecret(*shared, ownAddress, to.office);
    return bundle.sequence == 1 ? exchange::objectName(channel, 0, weekOf(bundle.at) * kPlacesInWeek + attempt)
                                : exchange::objectName(channel, bundle.epoch, bundle.sequence);
}

QStringList placesFrom(const correspondents::OwnKeys &own, const QString &ownAddress, const QList<model::Card> &cards,
                       const store::InChannel &channel, const QDateTime &now, Depth depth)
{
    const int window = depth == Depth::Near ? 4 : 16;
    const int attempts = depth == Depth::Near ? 1 : kPlacesInWeek;
    QStringList names;
    for (std::size_t i = 0; i < own.identities.size(); ++i) {
        const QDateTime replaced = own.replacedAt.value(static_cast<qsizetype>(i));
        if (replaced.isValid() && replaced.addDays(kOverlapDays) < now) {
            continue;
        }
        for (const model::Card &card : cards) {
            const auto shared = sharedWith(own.identities[i], card);
            if (!shared) {
                continue;
            }
            const SecretBytes secret = exchange::channelSecret(*shared, card.office, ownAddress);
            if (channel.epoch > 0) {
                names << exchange::expectedNames(secret, channel.epoch, channel.upto + 1, window);
            }
            for (qint64 week = weekOf(now) - kWeeks; week <= weekOf(now) + 1; ++week) { // their clock may be ahead
                names << exchange::expectedNames(secret, 0, week * kPlacesInWeek, attempts);
            }
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace relais::work::places
