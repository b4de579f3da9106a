// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundle.h"
#include "core/store/quarantine.h"
#include "core/work/correspondents.h"

/// What comes: a file is opened, judged, applied in one transaction with the state of its channel, or held with a
/// reason. The table of exchange notes 1.6 is answered here.
namespace relais::work::inbox {

// What is traced. A bundle that is applied or kept: from whom, epoch/number, what became of it.
inline constexpr const char *kReadTrace = store::kMergeVerb;
inline constexpr const char *kDiscardTrace = "bundle.discard"; ///< the verb, too; with the reason typed
inline constexpr const char *kCopyTrace = "bundle.copy";       ///< detail: peer, id; the file was handed out
inline constexpr const char *kAcceptTrace = "bundle.accept";   ///< somebody decided to apply what was held
inline constexpr const char *kResumeTrace = "bundle.resume";   ///< the verb, too; detail: peer; with the reason typed
inline constexpr const char *kReceiptTrace = "bundle.receipt"; ///< detail: peer, a number that we never gave
inline constexpr const char *kEpochTrace = "bundle.epoch";     ///< detail: the peer whose receipt betrayed a copy
inline constexpr const char *kLineTrace = "bundle.line";       ///< detail: peer, why a held line was dropped

enum class Answer {
    Applied,
    Nothing,    ///< seen before, our own, or only a receipt
    Incomplete, ///< read again later; nothing was kept
    Refused,    ///< held; nothing applied
    Alarm,      ///< held; telephone
    Held,       ///< kept unread or unapplied until a person or an update decides
};

struct Verdict {
    Answer answer = Answer::Nothing;
    ErrorCode reason = ErrorCode::BundleAltered; ///< unless Applied or Nothing
    QString detail;
    QString peer; ///< address, once known
    QString peerName;
    qint64 epoch = 0;
    qint64 sequence = 0;
    int operations = 0;          ///< applied
    int heldLines = 0;           ///< of a clock too far ahead, or of a newer version
    int erased = 0;              ///< lines of what was erased here, a late reply: nothing of them was kept
    int conflicts = 0;           ///< fields in sight that now dispute themselves
    QList<qint64> gaps;          ///< numbers that are missing: asked again
    bool isClockSuspect = false; ///< three partners disagree with our clock in the same way
    bool isKept = false; ///< held: its bytes stand in the quarantine. Else the file stays where it is, and its sender
                         ///< is told nothing
};

/// What was erased here came once more, and nothing else: nobody has anything to do.
[[nodiscard]] inline bool isLateOnly(const Verdict &verdict)
{
    return verdict.answer == Answer::Applied && verdict.erased > 0 && verdict.operations == 0 && verdict.heldLines == 0;
}

/// Slow half: decrypts; pure. Errors of exchange::openBundle().
Result<exchange::Opened> open(const QByteArray &file, const std::vector<SecretBytes> &identities,
                              const JobControl &job);
/// Quick half: whose it is, both signatures, then everything else, and applies. Errors only of the vault (DiskFull…):
/// then nothing changed and the file is still where it was.
Result<Verdict> judge(const Session &session, const QByteArray &file, const QString &name,
                      const Result<exchange::Opened> &opened);
/// Both in a row, for the command line.
Result<Verdict> receive(const Session &session, const QByteArray &file, const QString &name);

/// Tries a held file again: after a card was verified, an update, a decision. @param decided a person has looked and
/// accepts what was held for that (OutOfMandate never, TooManyEnds, TooManyBundles, EpochPast), and for nothing else:
/// another reason asks her again
enum class Decision { JustRetry, Accept };
Result<Verdict> retry(const Session &session, const QString &heldId, Decision decision);
/// The same in two halves, between which open() may run in a job. takeUp() asks whether it may be tried, and traces it.
struct TakenUp {
    QByteArray file;
    QString name;
    QList<ErrorCode> accepted; ///< reasons for which a person has accepted it
    QString linesOf;           ///< the sender whose held lines it stands for (store::Held::isOfLines): no file
};
Result<TakenUp> takeUp(const Session &session, const QString &heldId, Decision decision);
Result<Verdict> judge(const Session &session, const TakenUp &taken, const Result<exchange::Opened> &opened);
/// Throws a held file, or the lines it stands for, away. @param because as typed, traced
Result<void> discard(const Session &session, const QString &heldId, const QString &because);
/// The file as it came, for a copy outside the vault: still encrypted. Traced. NotFound when its bytes were not kept
Result<QByteArray> heldCopy(const Session &session, const QString &heldId);
/// After a telephone call a stopped channel goes on in the next epoch of its sender.
Result<void> resume(const Session &session, const QString &peer, const QString &because);

} // namespace relais::work::inbox

template<>
struct relais::model::Words<relais::work::inbox::Answer> {
    using A = work::inbox::Answer;
    static constexpr std::array kList = {std::pair{A::Applied, "applied"},       std::pair{A::Nothing, "nothing"},
                                         std::pair{A::Incomplete, "incomplete"}, std::pair{A::Refused, "refused"},
                                         std::pair{A::Alarm, "alarm"},           std::pair{A::Held, "held"}};
};
