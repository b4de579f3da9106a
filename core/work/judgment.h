// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/inbox.h"
#include "core/work/mandate.h"

/// The judgment of a bundle that was decrypted: every question of exchange notes 1.6 that needs the vault, in a fixed
/// order, before anything of it is applied.
namespace relais::work::inbox {

/// A bundle on its way through the judgment: each step fills in what the next ones ask.
struct Trial {
    explicit Trial(const exchange::Opened &given) : opened(given) {}

    const exchange::Opened &opened;
    qint64 size = 0;           ///< of the file
    QList<ErrorCode> accepted; ///< reasons that a person has lifted for this file
    QString us;                ///< our address
    correspondents::OwnKeys keys;

    // From the signature lines: whose key it claims. Proves nothing.
    model::Card sender;
    // Once both signatures hold.
    bool isSigned = false;
    exchange::Announced number; ///< sequence 0 when even the signed comment is of another form
    QByteArray hash;            ///< of the body
    exchange::Contents contents;
    // From the vault.
    bool isPast = false; ///< of an epoch that was left: applied by decision only, moves no channel
    mandate::Sender mandate;
    QList<journal::Operation> operations;
};

/// Why a bundle is not applied.
struct Objection {
    Answer answer = Answer::Refused;
    ErrorCode reason = ErrorCode::BundleAltered;
    QString detail;
    bool isTold = false;       ///< its number is taken and the sender learns the reason: both signatures hold
    bool stopsChannel = false; ///< until a person has telephoned
};

/// Nothing when every step let it pass; an Error only of the vault.
using Ruling = Result<std::optional<Objection>>;
Ruling judgeAll(const Session &session, Trial &trial);
/// Of these steps those that ask who it is from, up to both signatures.
Ruling judgeSender(const Session &session, Trial &trial);

/// What mandate::check() asks of this vault. @param us the owner of our records: what we recalled is entrusted no more
mandate::Known knownOf(const store::Reader &reader, const QString &us);

/// 16 hexadecimal digits, as cards and the quarantine name a key.
QString keyIdText(const QByteArray &keyId);

} // namespace relais::work::inbox
