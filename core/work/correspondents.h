// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/officecard.h"
#include "core/work/session.h"

/// Our card and those of the offices we exchange with (exchange notes 1.4).
namespace relais::work::correspondents {

/// Days during which a replaced key still counts, ours and theirs.
constexpr int kOverlapDays = 30;

/// Our address: the owner of our records, with the suffix of a further post.
QString ownAddress(const Session &session);

/// The card of this post, made at the first call from the settings of the office. @param contact the telephone number
/// that partners call to compare the digits; kept as a setting
Result<exchange::ReadCard> ownCard(const Session &session);
Result<void> setContact(const Session &session, const QString &contact);

/// Keys of this post: the one that signs now, and every one that may still open something.
struct OwnKeys {
    exchange::Signer signer;
    int cardNumber = 1;
    std::vector<SecretBytes> identities; ///< newest first
    QList<QByteArray> hashes;            ///< exchange::keyHash() of each, in that order
    QList<QDateTime> replacedAt;         ///< null for the one in use
};
Result<OwnKeys> ownKeys(const Session &session);

/// New keys and a card with the next number, signed by the former key as well. The card goes to every verified partner
/// with its next bundle. It cannot be undone.
Result<exchange::ReadCard> rotate(const Session &session);

/// Every card, newest of each office first.
Result<QList<model::Card>> list(const Session &session);
/// The card in force of an address; of a name when no address fits. NotFound.
Result<model::Card> find(const Session &session, const QString &officeOrName);
/// The card whose signing key has that id (16 hexadecimal digits), in any state; NotFound.
Result<model::Card> byKeyId(const Session &session, const QString &keyId);

/// CardDamaged; CardConflict when the office is known with another key and the card does not follow from it, when a
/// revoked key signed the succession, or when another office has that key id; Refused for our own card. A card that is
/// known already changes nothing.
Result<model::Card> import(const Session &session, const QByteArray &file);
/// @param digits as heard: all forty, or the last two groups of five. DigitsDiffer; InvalidInput for another length.
Result<model::Card> verify(const Session &session, const model::CardId &id, const QString &digits);
/// Nothing goes there any more and what comes is held. @param because as typed
Result<void> revoke(const Session &session, const model::CardId &id, const QString &because);

} // namespace relais::work::correspondents
