// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/store/tx.h"

#include <vector>

/// The keys of this post (exchange notes 1.4). They belong to it alone and are never journaled, so that no bundle and
/// no colleague can receive them; a change of the vault's keys and its encrypted copies take them along.
namespace relais::store {

struct OwnKey {
    int number = 1;         ///< of the card
    SecretBytes ageSecret;  ///< 32 bytes of X25519
    QString age;            ///< its public half, "age1…"
    SecretBytes signSecret; ///< 64 bytes of Ed25519
    QString keyId;          ///< 16 hexadecimal digits
    QString minisign;       ///< "RW…"
    QString card;           ///< the file as it is handed out
    QDateTime issuedAt;
    QDateTime replacedAt; ///< null for the one in use
};

/// Newest first; the secrets go straight into locked memory. @throws SqlFailure
std::vector<OwnKey> ownKeys(const Reader &reader);
/// The card of the key in use; empty when there is none yet. No secret is read. @throws SqlFailure
QString ownCardFile(const Reader &reader);

/// The keys become those in use, and those before are replaced from `key.issuedAt` on. @throws SqlFailure
void addOwnKey(Tx &tx, const OwnKey &key);
/// The same keys say something else of the office. @throws SqlFailure
void saveOwnCard(Tx &tx, int number, const QString &card);
/// Overwritten in the file (secure_delete). @throws SqlFailure
void dropOwnKeys(Tx &tx, const QDateTime &replacedBefore);

} // namespace relais::store
