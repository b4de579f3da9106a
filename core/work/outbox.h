// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/store/channels.h"
#include "core/work/correspondents.h"
#include "core/work/sharedscope.h"

/// What leaves: one bundle for one partner or post, numbered and chained, kept until its receipt.
namespace relais::work::outbox {

/// Operations in one bundle of ours: what a window merges without being held up (measured by the bench).
constexpr qsizetype kOperations = 500;
/// Without a receipt for so many days, a bundle is shown to a person.
constexpr int kSilentDays = 7;
/// A receipt leaves alone only when nothing else left for so long.
constexpr int kReceiptHours = 24;

inline constexpr const char *kSendVerb = "bundle.write"; ///< also what is traced, for each case that leaves
/// Extension of a manifest: the card of the sender, as the file is, while the partner may have an older one.
inline constexpr const char *kCardKey = "x_card";
/// Extension of a resend: the numbers whose content it holds; nobody waits for them any more.
inline constexpr const char *kReplacesKey = "x_replaces";

/// What waits for a partner, without writing anything.
struct Waiting {
    model::Card card;
    qsizetype operations = 0;
    qsizetype documents = 0;
    QList<store::OutBundle> ready;      ///< written, not carried
    QList<store::OutBundle> unanswered; ///< carried, without receipt, or refused; receipts of ours ask for none
    QList<qint64> lost;                 ///< that the partner misses: to be sent again
    bool isSilent = false;              ///< one of them waits for more than kSilentDays
    bool owesReceipt = false;           ///< something came that was not acknowledged yet…
    QDateTime owesSince;                ///< …since then
    QList<scope::Stopped> stopped;      ///< entrusted, and nothing of it goes any more
    ErrorCode hindrance = {};           ///< SenderUnverified, SenderRevoked, when `isHindered`
    bool isHindered = false;
};
/// SenderUnverified or SenderRevoked when nothing goes to that card.
inline Result<void> mayGo(const model::Card &card)
{
    if (card.state == model::CardState::Verified) {
        return {};
    }
    return Error{card.state == model::CardState::Revoked ? ErrorCode::SenderRevoked : ErrorCode::SenderUnverified,
                 u"card "_s + model::word(card.state)};
}
/// Every office of which there is a card, and every post, except this one.
Result<QList<Waiting>> list(const Session &session);

/// Values for the slow half: signed and encrypted in a job.
struct Prepared {
    exchange::Contents contents;
    QString peer;
    QByteArray recipient;
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    QList<store::GivenField> given;  ///< what it carries to a partner
    QHash<model::CaseId, int> cases; ///< operations of each
    int operations = 0;
    QList<qint64> replaces; ///< numbers that a resend stands for
};
/// Quick half: numbers it, chains it, gathers what the scope lets out. SenderUnverified or SenderRevoked when the card
/// is not verified; Refused when the role sends nothing; NotFound when there is nothing to send, nor to acknowledge.
/// @param purpose Update for what waits, a receipt alone when it is owed for kReceiptHours; Resend for what was lost
/// and what waits; Acknowledgement for a receipt at once; Card; Revocation
Result<Prepared> prepare(const Session &session, const model::Card &to, exchange::Purpose purpose);
/// Slow half; pure.
Result<exchange::Written> write(const Prepared &prepared, const exchange::Signer &signer, const JobControl &job);
/// Keeps the bundle with its number and what it gave, in one transaction. StaleValue when the channel moved meanwhile,
/// or when something in it may no longer leave: it is then prepared anew.
Result<store::OutBundle> keep(const Session &session, const Prepared &prepared, const exchange::Written &written);
/// The three in a row, for the command line.
Result<store::OutBundle> send(const Session &session, const model::Card &to, exchange::Purpose purpose);

/// It was handed to a carrier.
Result<void> markCarried(const Session &session, const store::OutBundle &bundle);

} // namespace relais::work::outbox
