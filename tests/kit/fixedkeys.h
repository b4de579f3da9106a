// SPDX-License-Identifier: GPL-3.0-or-later
// Invented offices whose keys are always the same, so that files written once are read for ever. The keys are drawn
// from words in the code: they protect nothing.
#pragma once

#include "core/exchange/officecard.h"

#include <vector>

namespace fixedkeys {

struct Office {
    relais::model::Card card; ///< as readCard() gives it
    relais::exchange::Signer signer;
    std::vector<relais::SecretBytes> identities; ///< age secrets, newest first
    QList<QByteArray> recipients;                ///< "age1…" of each
};

/// The seats: ours (second card, so a retired age key), its first card, two partners, and a partner whose signing key
/// has the same 8-byte id as alder's (exchange notes 1.6, row 24).
const Office &us();
const Office &usBefore();
const Office &alder();
const Office &birch();
const Office &cedar();
/// Three more partners. The frozen bundles are read where alder, birch and hazel are verified, elm's card was imported
/// and not verified, fir's was revoked.
const Office &elm();
const Office &fir();
const Office &hazel();

/// Everything of an office from two words: keys from `word`, address from the code. @param former signs the succession
/// when given; then the number is the next
Office made(const QByteArray &word, const QString &address, const QString &name, const Office *former = nullptr);
/// The first signs the succession, the number is one after; the name and address stay. For cards of rows 55 and 56.
Office successor(const QByteArray &word, const Office &before, const Office *signedBy);

/// Another office with the key id of `of`.
Office twin(const QByteArray &word, const QString &address, const QString &name, const Office &of);

/// Name of a fixed office by its word ("us", "alder"…); us() for any other.
const Office &named(const QString &word);

} // namespace fixedkeys
