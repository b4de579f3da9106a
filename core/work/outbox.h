// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/store/channels.h"
#include "core/work/correspondents.h"

/// What leaves: one bundle for one partner or post, numbered and chained, kept until its receipt.
namespace relais::work::outbox {

/// Operations in one bundle of ours: what a window merges without being held up (measured by the bench).
constexpr qsizetype kOperations = 500;

/// What waits for a partner, without writing anything.
struct Waiting {
    model::Card card;
    qsizetype operations = 0;
    qsizetype documents = 0;
    QList<store::OutBundle> ready;      ///< written, not carried
    QList<store::OutBundle> unanswered; ///< carried, without receipt
    bool owesReceipt = false;           ///< something came that was not acknowledged yet
    ErrorCode hindrance = {};           ///< SenderUnverified, SenderRevoked…, when `isHindered`
    bool isHindered = false;
};
Result<QList<Waiting>> list(const Session &session);

/// Values for the slow half: signed and encrypted in a job.
struct Prepared {
    exchange::Contents contents;
    QString peer;
    QByteArray recipient;
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    QStringList given; ///< "record field stamp" of what it carries to a partner
};
/// Quick half: numbers it, chains it, gathers what the scope lets out. SenderUnverified or SenderRevoked when the card
/// is not verified; NotFound when there is nothing to send, nor to acknowledge.
/// @param purpose Update for what waits; Resend; Acknowledgement; Card; Revocation
Result<Prepared> prepare(const Session &session, const model::Card &to, exchange::Purpose purpose);
/// Slow half; pure.
Result<exchange::Written> write(const Prepared &prepared, const exchange::Signer &signer, const JobControl &job);
/// Keeps the bundle with its number and what it gave, in one transaction. StaleValue when the channel moved meanwhile.
Result<store::OutBundle> keep(const Session &session, const Prepared &prepared, const exchange::Written &written);
/// The three in a row, for the command line.
Result<store::OutBundle> send(const Session &session, const model::Card &to, exchange::Purpose purpose);

} // namespace relais::work::outbox
