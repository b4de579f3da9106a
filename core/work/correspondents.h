// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/officecard.h"
#include "core/work/session.h"

/// Our card and those of the offices we exchange with (exchange notes 1.4).
namespace relais::work::correspondents {

// Verbs and traces; a trace holds the address of the office and the number of its card.
inline constexpr const char *kMakeVerb = "card.make";
inline constexpr const char *kHandOutVerb = "card.export"; ///< detail: file, paper
inline constexpr const char *kContactVerb = "card.contact";
inline constexpr const char *kRotateVerb = "card.rotate";
inline constexpr const char *kImportVerb = "card.import"; ///< detail ends with "conflict" when it was refused
inline constexpr const char *kVerifyVerb = "card.verify"; ///< detail ends with "differ" when the digits did
inline constexpr const char *kRevokeVerb = "card.revoke";

/// Days during which a replaced key still counts, ours and theirs.
constexpr int kOverlapDays = 30;
/// Whether they are past; false for a key that was not replaced.
inline bool isOver(const QDateTime &replacedAt, const QDateTime &now)
{
    return replacedAt.isValid() && replacedAt.addDays(kOverlapDays) < now;
}
/// Our replaced keys still open what comes late, so that it can be told from what is not for us at all; then they go.
constexpr int kKeptDays = 365;
/// `state_by` of a card that was not compared by telephone: a verified key signed it.
inline const QString kBySuccession = u"succession"_s;

/// Our address (store::Vault::address): the owner of our records, with the suffix of a further post.
QString ownAddress(const Session &session);

/// The card of this post, made at the first call from the settings of the office, and signed again by the same keys
/// when those say something else: its digits stay.
Result<exchange::ReadCard> ownCard(const Session &session);
/// The bytes to write or to print, traced. Refused for a role that hands out no card. @param how "file" or "paper"
Result<exchange::ReadCard> handOut(const Session &session, const char *how);

/// What the card says of the office besides its name, kind and department; settings of the vault.
struct Particulars {
    QString contact; ///< number that partners call to compare the digits
    QString commune;
    QString acronym;
};
Result<Particulars> particulars(const Session &session);
/// InvalidInput for more than 80, 80 and 40 characters, or signs that command a screen.
Result<void> setParticulars(const Session &session, const Particulars &said);
Result<void> setContact(const Session &session, const QString &contact);

/// Keys of this post: the one that signs now, and every one that may still open something.
struct OwnKeys {
    exchange::Signer signer;
    std::vector<SecretBytes> identities;   ///< newest first
    QList<QByteArray> hashes;              ///< exchange::keyHash() of each, in that order
    QList<QDateTime> replacedAt;           ///< null for the one in use
    QList<int> numbers;                    ///< of the card of each
    QStringList cards;                     ///< the files of those cards
    std::vector<exchange::Signer> formers; ///< that signed before, newest first: of the second card and on

    /// The key of the card with that number; the one in use when it is not here any more.
    [[nodiscard]] const exchange::Signer &signerOf(int number) const
    {
        const qsizetype place = numbers.indexOf(number);
        return place > 0 ? formers[static_cast<std::size_t>(place - 1)] : signer;
    }
};
Result<OwnKeys> ownKeys(const Session &session);

/// New keys and a card with the next number, signed by the former key as well. The card goes to every verified partner
/// with its next bundle. It cannot be undone.
Result<exchange::ReadCard> rotate(const Session &session);

/// Every card, newest of each office first, offices in the order of their names. Empty for a role that is shown none.
Result<QList<model::Card>> list(const Session &session);
/// Of each office and post but this one, the newest; in that order.
Result<QList<model::Card>> newest(const Session &session);
/// The card in force of an address (neither replaced nor revoked); of a name or acronym when no address fits.
/// NotFound, also when several offices bear that name.
Result<model::Card> find(const Session &session, const QString &officeOrName);
/// The card whose signing key has that id (16 hexadecimal digits), in any state; NotFound.
Result<model::Card> byKeyId(const Session &session, const QString &keyId);

/// CardDamaged; CardConflict when the office is known with another key and the card does not follow from it, when a
/// revoked key signed the succession, or when another office has that key id; Refused for our own card. A card that is
/// known already changes nothing; what its keys say anew of the office (telephone, name) is taken over, since the
/// digits stay. A succession signed by a verified key is verified, and the former is then Replaced; nothing of an
/// unverified card ever becomes Replaced, so that a replaced key is one that was verified. Once its cards are revoked,
/// an office may come anew, unverified.
Result<model::Card> import(const Session &session, const QByteArray &file);

/// What was heard, beside the digits of a card.
enum class Heard {
    Incomplete, ///< neither forty digits nor the last ten
    Misheard,   ///< the check digit does not hold: read again
    Other,      ///< whole digits, of other keys
    Same,
};
Heard compare(const model::Card &card, const QString &typed);

/// Whose further post a card would be: the name of the office that begins its address, ours or one that was compared
/// under another address. Empty for an office that stands alone. The records of that office would be the card's to
/// write.
Result<QString> sharedOffice(const Session &session, const model::Card &card);
/// What a person was told beside the digits.
enum class Told {
    Digits,
    PostOfOffice, ///< that office itself says that the card is of one of its posts (sharedOffice)
};

/// @param digits as heard: all forty, or the last two groups of five. DigitsDiffer ("misheard" or "other"), which is
/// traced; InvalidInput for another length, and for the last two groups alone of a post of a known office; Refused for
/// a card that was replaced or revoked, and for a post of a known office unless that office told so.
Result<model::Card> verify(const Session &session, const model::CardId &id, const QString &digits,
                           Told told = Told::Digits);
/// Nothing goes there any more and what comes is held. The card in force takes the replaced ones of its office along:
/// their keys would still count. @param because as typed; InvalidInput without one
Result<void> revoke(const Session &session, const model::CardId &id, const QString &because);

} // namespace relais::work::correspondents
