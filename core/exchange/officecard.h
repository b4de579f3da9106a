// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/model/card.h"

/// The office card, `.relais-card`: four minisign lines and canonical JSON, signed by the office itself, so that
/// `minisign -V` verifies it (exchange notes 1.4):
///
///   head -n 4 F > c.minisig; tail -n +5 F > c; minisign -V -m c -x c.minisig -P RW…
///
/// A successor is signed by the former key as well: `prev` has that key and the four lines by which it signs the same
/// JSON without `prev`, so that the same program verifies it. The signed comments are « relais-card/1 office=… num=…
/// issued=… » and, by the former key, « relais-card-successor/1 … ».
namespace relais::exchange {

inline constexpr qsizetype kLargestCard = 16 * 1024;
// Characters.
inline constexpr qsizetype kLongestCardName = 160;
inline constexpr qsizetype kLongestCardAcronym = 40;
inline constexpr qsizetype kLongestCardCommune = 80;
inline constexpr qsizetype kLongestCardContact = 80;

/// @param facts office, name, acronym, commune, kind, department, contact, age, minisign, number, issued
/// @param former the key of the card before; null for the first
/// Kept as given: what readCard() would refuse is refused there.
QByteArray writeCard(const model::Card &facts, const Signer &signer, const Signer *former);

struct ReadCard {
    model::Card card; ///< without id and state; `file` is the bytes that were read, `keyId` as Opened::keyId.toHex()
    /// Key that signed the succession ("RW…"), already verified against it; empty when it is a first card.
    QString succeeds;
};
/// CardDamaged ("card: " and the path or what does not hold): too large, not canonical, a field missing or of another
/// form, a signature that does not hold, a key that is none. Text is kept as it came; control and bidi characters are
/// refused in names.
Result<ReadCard> readCard(const QByteArray &bytes);

/// 40 decimal digits in 8 groups of 5 with a space between, read out by telephone: the last 39 decimal digits of the
/// SHA-256 of address, signing key and age keys (« relais-card/1 LF address LF RW… LF age1…,age1… LF »), then their
/// Damm digit, which tells every single digit misheard and every two neighbours swapped.
QString digitsOf(const model::Card &card);
/// What a person typed, digits only.
QString onlyDigits(const QString &typed);
/// Whether the Damm digit of 40 digits holds: no means misheard, not another card.
bool isDigits(const QString &forty);

} // namespace relais::exchange
