// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/model/card.h"

/// The office card, `.relais-card`: four minisign lines and canonical JSON, signed by the office itself, so that
/// `minisign -V` verifies it (exchange notes 1.4). A successor is signed by the former key as well.
namespace relais::exchange {

inline constexpr qsizetype kLargestCard = 16 * 1024;

/// @param facts office, name, acronym, commune, kind, department, contact, age, minisign, number, issued
/// @param former the key of the card before; null for the first
QByteArray writeCard(const model::Card &facts, const Signer &signer, const Signer *former);

struct ReadCard {
    model::Card card; ///< without id and state; `file` is the bytes that were read
    /// Key that signed the succession ("RW…"), already verified against it; empty when it is a first card.
    QString succeeds;
};
/// CardDamaged: too large, not canonical, a field missing or of another form, a signature that does not hold, a key
/// that is none. Text is kept as it came; control and bidi characters are refused in names.
Result<ReadCard> readCard(const QByteArray &bytes);

/// 40 decimal digits in 8 groups of 5, read out by telephone: 39 digits of SHA-256 over both public keys and the
/// address, then the Damm digit of them, which tells every single digit misheard and every two neighbours swapped.
QString digitsOf(const model::Card &card);
/// What a person typed, digits only.
QString onlyDigits(const QString &typed);
/// Whether the Damm digit of 40 digits holds: no means misheard, not another card.
bool isDigits(const QString &forty);

} // namespace relais::exchange
