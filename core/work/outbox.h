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

/// What waits for a partner, without writing anything.
struct Waiting {
    model::Card card;
    qsizetype operations = 0;
    qsizetype documents = 0;
    QList<store::OutBundle> ready;      ///< written, not carried
    QList<store::OutBundle> unanswered; ///< carried, without receipt, or refused; receipts of ours ask for none
    QList<qint64> lost;                 ///< that the partner misses: to be sent again
    QDateTime owesSince;                ///< something came then that was not acknowledged yet; null for nothing
    qsizetype tooLong = 0;              ///< lines that no post takes, for their length
    QList<scope::Stopped> stopped;      ///< entrusted, and nothing of it goes any more
    ErrorCode hindrance = {};           ///< SenderUnverified, SenderRevoked, when `isHindered`
    bool isHindered = false;

    [[nodiscard]] bool owesReceipt() const { return owesSince.isValid(); }
    /// One of the unanswered is.
    [[nodiscard]] bool isSilent(const QDateTime &now) const;
};
/// Carried for more than kSilentDays.
inline bool isSilent(const store::OutBundle &bundle, const QDateTime &now)
{
    return bundle.carriedAt.isValid() && bundle.carriedAt.addDays(kSilentDays) < now;
}
/// SenderUnverified or SenderRevoked when nothing goes to that card.
inline Result<void> mayGo(const model::Card &card)
{
    if (card.state == model::CardState::Verified) {
        return {};
    }
    return Error{card.state == model::CardState::Revoked ? ErrorCode::SenderRevoked : ErrorCode::SenderUnverified,
                 u"card "_s + model::word(card.state)};
}
/// Refused for a role that may send nothing of any case.
Result<void> maySend(const Session &session);
inline bool isPost(const Session &session, const QString &peer)
{
    return model::ownerOf(peer) == session.vault.office();
}
/// Place among OwnKeys of the newest key that a partner surely knows: a bundle to it is signed with that key, and its
/// name in a mailbox comes from that identity. 0 but after a change of keys, until a receipt shows that the partner has
/// the new card.
Result<qsizetype> keyTowards(const Session &session, const correspondents::OwnKeys &keys, const QString &peer);

/// Every office of which there is a card, and every post, except this one. Refused as maySend().
Result<QList<Waiting>> list(const Session &session);

/// Values for the slow half: signed and encrypted in a job.
struct Prepared {
    exchange::Contents contents;
    QString peer;
    QByteArray recipient;
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    QList<store::GivenField> given;  ///< what it carries to a partner; to a post, only lines that are held here
    QHash<model::CaseId, int> cases; ///< operations of each
    int operations = 0;
    int tooLong = 0;        ///< lines before and between them that no post takes, for their length
    QList<qint64> replaces; ///< numbers that a resend stands for, whole
    QList<qint64> lost;     ///< all that it was made for: of the others something follows in a next one
    int card = 1;           ///< number of our newest card that it tells of

    /// Of the card whose key signs it (OwnKeys::signerOf).
    [[nodiscard]] int signedWith() const { return contents.manifest.from.card; }
};
/// What a resend stands for.
enum class Again {
    Lost,           ///< what never came
    LostAndRefused, ///< also what the other side refused: when a person asks for it
};
/// Quick half: numbers it, chains it, gathers what the scope lets out. SenderUnverified or SenderRevoked when the card
/// is not verified; Refused when the role sends nothing; NotFound when there is nothing to send, nor to acknowledge.
/// @param purpose Update for what waits, a receipt alone when it is owed for kReceiptHours; Resend for what was lost
/// and what waits; Acknowledgement for a receipt at once; Card; Revocation
Result<Prepared> prepare(const Session &session, const model::Card &to, exchange::Purpose purpose,
                         Again again = Again::Lost);
/// Slow half; pure. @param signer OwnKeys::signerOf(prepared.signedWith()); InvalidInput for another
Result<exchange::Written> write(const Prepared &prepared, const exchange::Signer &signer, const JobControl &job);
/// Keeps the bundle with its number and what it gave, in one transaction. StaleValue when the channel or the key of the
/// partner moved meanwhile, or when something in it may no longer leave or says something else: it is then prepared
/// anew. SenderUnverified or SenderRevoked as the card stands now.
Result<store::OutBundle> keep(const Session &session, const Prepared &prepared, const exchange::Written &written);
/// The three in a row, for the command line and for a person who asks for a Resend: refused ones then go again as well,
/// and when nothing was lost, what was carried and has no receipt waits to leave once more: the oldest of it is the
/// answer unless something new left.
Result<store::OutBundle> send(const Session &session, const model::Card &to, exchange::Purpose purpose);

/// To be asked just before a bundle is handed to a carrier, however long it has waited. When something in it may no
/// longer leave, says something else by now, or was erased, or when it is encrypted to a key that no longer counts, its
/// file is dropped and its number lost: a Resend follows. Errors of mayGo() for the card as it stands now: it waits.
Result<bool> mayCarry(const Session &session, const store::OutBundle &bundle);
/// It was handed to a carrier.
Result<void> markCarried(const Session &session, const store::OutBundle &bundle);

} // namespace relais::work::outbox
