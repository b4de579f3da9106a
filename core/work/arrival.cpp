// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/arrival.h"

#include "core/journal/stamp.h"
#include "core/store/channels.h"
#include "core/store/clockdoubts.h"
#include "core/store/provenance.h"
#include "core/work/arriveddocuments.h"
#include "core/work/audit.h"
#include "core/work/heldlines.h"
#include "core/work/presence.h"
#include "core/work/receipts.h"
#include "core/work/replies.h"
#include "core/work/ridingcard.h"

#include <QJsonArray>

namespace relais::work::inbox {

namespace {

using exchange::Manifest;
using exchange::Purpose;

/// What the verdict says of the sender: who it claims to be, and once both signatures hold, which number.
Verdict verdictOf(const Trial &trial)
{
    Verdict verdict;
    verdict.peer = trial.sender.office;
    verdict.peerName = trial.sender.name;
    verdict.epoch = trial.number.epoch;
    verdict.sequence = trial.number.sequence;
    return verdict;
}

Verdict refusal(Verdict verdict, const Objection &objection)
{
    verdict.answer = objection.answer;
    verdict.reason = objection.reason;
    verdict.detail = objection.detail;
    return verdict;
}

/// The number of a bundle is taken, whether it was applied or refused; what then is missing below is asked again.
/// @return false: another body, signed as well, has it (row 45). It stays that one's, as the proof of the fork
bool takeNumber(store::Tx &tx, const Session &session, const Trial &trial, store::InBundle entry)
{
    const Manifest &manifest = trial.contents.manifest;
    entry.peer = trial.sender.office;
    entry.epoch = trial.number.epoch;
    entry.sequence = trial.number.sequence;
    entry.bundle = trial.number.bundle;
    entry.hash = trial.hash;
    entry.purpose = model::word(manifest.purpose);
    entry.at = session.clock.now();
    entry.size = trial.size;
    entry.previous = manifest.previous;
    const auto known = store::inBundle(tx, entry.peer, entry.epoch, entry.sequence);
    if (known && !known->hash.isEmpty() && known->hash != trial.hash) {
        return false;
    }
    if (known && known->refused.isEmpty() && !known->hash.isEmpty()) {
        return true; // it stays that of the one which was applied
    }
    if (known && known->hash == trial.hash && known->refused == entry.refused) {
        entry.at = known->at; // it is no news, for its sender nor as what came today
    }
    store::addInBundle(tx, entry);
    if (trial.isPast) {
        return true;
    }
    store::InChannel channel = store::inChannel(tx, entry.peer);
    if (channel.epoch > entry.epoch) {
        return true; // refused before its epoch was looked at
    }
    if (channel.epoch < entry.epoch && channel.stoppedAt.isValid()) {
        return true; // a stopped channel stays where it is: only a person lets it go on, in that epoch (resume)
    }
    if (channel.epoch < entry.epoch) {
        channel = {entry.peer, entry.epoch, 0, {}, {}, channel.node};
    }
    while (const auto next = store::inBundle(tx, entry.peer, entry.epoch, channel.upto + 1)) {
        channel.upto = next->sequence;
        channel.hash = next->hash;
    }
    if (trial.mandate.reach == journal::Reach::Office && entry.refused.isEmpty()) {
        channel.node = manifest.created.mid(16); // of its clock
    }
    store::saveInChannel(tx, channel);
    return true;
}

/// Numbers that a resend holds again are waited for no more. They are entered without a hash:
/// should one come after all, it is taken like any other. They count neither as what came today nor for a receipt.
void takeReplaced(store::Tx &tx, const Trial &trial)
{
    const Manifest &manifest = trial.contents.manifest;
    const QJsonArray numbers = manifest.extensions.value(QLatin1String(exchange::kReplacesKey)).toArray();
    for (qsizetype i = 0; i < qMin<qsizetype>(numbers.size(), store::kMostGaps); ++i) {
        store::InBundle entry;
        entry.sequence = numbers[i].toInteger();
        if (entry.sequence < 1 || entry.sequence >= manifest.sequence ||
            store::inBundle(tx, trial.sender.office, manifest.epoch, entry.sequence)) {
            continue;
        }
        entry.peer = trial.sender.office;
        entry.epoch = manifest.epoch;
        entry.bundle = manifest.bundle;
        entry.hash = QByteArray("", 0);
        entry.purpose = model::word(Purpose::Acknowledgement);
        entry.at = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        store::addInBundle(tx, entry);
    }
}

/// What a post says that it holds besides; for a person to know, nothing hangs on it.
void takeFollowing(store::Tx &tx, const Trial &trial)
{
    if (trial.mandate.reach != journal::Reach::Office || trial.isPast) {
        return;
    }
    const Manifest &manifest = trial.contents.manifest;
    const store::InChannel channel = store::inChannel(tx, trial.sender.office);
    if (channel.epoch == manifest.epoch) {
        const QJsonArray told = manifest.extensions.value(QLatin1String(exchange::kFollowsKey)).toArray();
        store::saveFollowing(tx, channel, manifest.sequence, presence::readFollowing(told));
    }
}

/// What comes again may have lost its receipt on the way: it is given once more, and not twice a day.
void owesReceiptAgain(store::Tx &tx, const Session &session, const Trial &trial)
{
    const auto known = store::inBundle(tx, trial.sender.office, trial.number.epoch, trial.number.sequence);
    const QDateTime now = session.clock.now();
    const QDateTime owed = store::receiptOwedSince(tx, trial.sender.office);
    if (!trial.isSigned || !known) {
        return;
    }
    const QDateTime last = known->owedAt.isValid() ? known->owedAt : known->at;
    const bool isStillOwed = owed.isValid() && owed <= last;
    if (!isStillOwed && last.secsTo(now) > kDaySeconds) {
        store::oweAgain(tx, *known, now);
    }
}

void stop(store::Tx &tx, const Session &session, const Trial &trial)
{
    store::InChannel channel = store::inChannel(tx, trial.sender.office);
    channel.peer = trial.sender.office;
    if (channel.epoch == 0) {
        channel.epoch = trial.number.epoch;
    }
    channel.stoppedAt = session.clock.now();
    store::saveInChannel(tx, channel);
}

store::Held heldOf(const Session &session, const Letter &letter, const Objection &objection)
{
    store::Held held;
    held.at = session.clock.now();
    held.reason = objection.reason;
    held.detail = objection.detail;
    held.size = letter.file.size();
    held.name = letter.name;
    held.digest = letter.digest;
    return held;
}

/// "STAVBRUI 1795600000000/12 held sender_unknown": who, which number, what became of it.
QString traceOf(const Verdict &verdict, const QString &peer)
{
    QStringList words;
    if (!peer.isEmpty()) {
        words << peer << u"%1/%2"_s.arg(verdict.epoch).arg(verdict.sequence);
    }
    words << model::word(verdict.answer);
    if (verdict.answer != Answer::Applied) {
        words << word(verdict.reason);
    }
    return words.join(u' ');
}

/// Keeps the file and says so once: what was kept for that reason before is no news.
/// @return whether its bytes are kept
bool keep(store::Tx &tx, const Session &session, const Letter &letter, const store::Held &held, const Verdict &verdict)
{
    const auto before = store::heldByDigest(tx, letter.digest);
    const bool isKept = store::hold(tx, held, letter.file);
    store::forgetCut(tx, letter.name);
    if (!before || before->reason != held.reason) {
        audit::noteIn(tx, session, {kReadTrace, {}, traceOf(verdict, held.peer), {}});
    }
    return isKept;
}

void dropHeld(store::Tx &tx, const Letter &letter)
{
    if (const auto held = store::heldByDigest(tx, letter.digest)) {
        store::drop(tx, held->id);
    }
    store::forgetCut(tx, letter.name);
}

/// Applies what can be, holds the lines of a clock too far ahead and those of a newer version. What a partner replies
/// takes its effect at once; what a post of ours passes on has taken it where it came first.
Result<void> placeLines(store::Tx &tx, const Session &session, const Trial &trial, Verdict &verdict)
{
    const QDateTime now = session.clock.now();
    QList<model::ReplyId> replies;
    for (qsizetype i = 0; i < trial.operations.size(); ++i) {
        const journal::Operation &operation = trial.operations[i];
        if (const auto reason = heldlines::reasonToHold(operation, now)) {
            store::holdLine(tx, {operation.line, operation.change.stamp, trial.sender.office, *reason, now});
            ++verdict.heldLines;
            continue;
        }
        const store::Tx::Merged merged = tx.merge(operation.change);
        if (merged == store::Tx::Merged::Forked) {
            return Error{ErrorCode::ChannelForked, u"line %1"_s.arg(i + 1)};
        }
        if (merged == store::Tx::Merged::Applied || merged == store::Tx::Merged::Older) {
            ++verdict.operations;
        }
        verdict.erased += merged == store::Tx::Merged::Erased ? 1 : 0;
        if (merged == store::Tx::Merged::Applied && operation.change.type == model::RecordType::Reply) {
            replies << model::ReplyId(operation.change.record);
        }
    }
    return trial.mandate.reach == journal::Reach::Partner ? replies::takeEffectIn(tx, session, replies)
                                                          : Result<void>();
}

/// A post passes on what others wrote, so its lines tell nothing of its own clock.
QString latestOf(const Trial &trial)
{
    QString latest;
    if (trial.mandate.reach == journal::Reach::Partner) {
        for (const journal::Operation &operation : trial.operations) {
            latest = qMax(latest, operation.change.stamp);
        }
    }
    return latest;
}

int newDisputes(const store::Reader &reader, const QSet<QString> &before)
{
    return static_cast<int>((store::disputedFields(reader) - before).size());
}

bool isReceiptOnly(const Manifest &manifest)
{
    return manifest.lines == 0 && manifest.files.isEmpty() && manifest.purpose != Purpose::Card &&
           manifest.purpose != Purpose::Revocation;
}

} // namespace

Result<Verdict> apply(const Session &session, const Letter &letter, const Trial &trial)
{
    return session.vault.write(session.act(store::kMergeVerb), [&](store::Tx &tx) -> Result<Verdict> {
        const Manifest &manifest = trial.contents.manifest;
        Verdict verdict = verdictOf(trial);
        verdict.answer = isReceiptOnly(manifest) ? Answer::Nothing : Answer::Applied;
        if (const Result<void> taken = takeRidingCard(tx, session, trial); !taken) {
            return taken.error();
        }
        const QSet<QString> before = store::disputedFields(tx);
        if (const Result<void> placed = placeLines(tx, session, trial, verdict); !placed) {
            return placed.error();
        }
        verdict.conflicts = newDisputes(tx, before);
        arriveddocuments::place(tx, manifest.files, trial.contents.files, trial.mandate.us);

        store::InBundle entry;
        entry.operations = verdict.operations;
        entry.filedAt = isLateOnly(verdict) ? session.clock.now() : QDateTime();
        entry.skew = receipts::skewOf(tx, trial.sender.office, manifest, latestOf(trial), session.clock.now());
        takeReplaced(tx, trial);
        if (!takeNumber(tx, session, trial, entry)) {
            return Error{ErrorCode::ChannelForked, u"number"_s};
        }
        takeFollowing(tx, trial);
        receipts::take(tx, session, trial.sender.office, manifest.acknowledged);
        dropHeld(tx, letter);
        audit::noteIn(tx, session, {kReadTrace, {}, traceOf(verdict, trial.sender.office), {}});

        verdict.gaps = store::gapsOf(tx, trial.sender.office, manifest.epoch);
        verdict.isClockSuspect = store::isClockDoubted(tx, session.clock.now());
        return verdict;
    });
}

Result<Verdict> turnAway(const Session &session, const Letter &letter, const Trial &trial, const Objection &objection)
{
    return session.vault.write(session.act(store::kMergeVerb), [&](store::Tx &tx) -> Result<Verdict> {
        Verdict verdict = refusal(verdictOf(trial), objection);
        if (objection.answer == Answer::Nothing) {
            dropHeld(tx, letter);
            owesReceiptAgain(tx, session, trial);
            return verdict;
        }
        store::Held held = heldOf(session, letter, objection);
        held.keyId = keyIdText(trial.opened.keyId);
        if (trial.isSigned) {
            held.peer = trial.sender.office;
            held.epoch = trial.number.epoch;
            held.sequence = trial.number.sequence;
        }
        verdict.isKept = keep(tx, session, letter, held, verdict);
        bool isFork = false;
        // Who is told lets go of its copy: not while it may be the only one.
        if (objection.isTold && verdict.isKept && trial.number.sequence > 0) {
            store::InBundle entry;
            entry.refused = word(objection.reason);
            isFork = !takeNumber(tx, session, trial, entry);
        }
        if (isFork && objection.reason != ErrorCode::ChannelForked &&
            store::inChannel(tx, trial.sender.office).epoch <= trial.number.epoch) { // else it was left long ago
            const Objection fork{Answer::Alarm, ErrorCode::ChannelForked, u"number"_s, false, true};
            stop(tx, session, trial);
            const bool isKept = verdict.isKept;
            verdict = refusal(verdict, fork);
            held.reason = fork.reason;
            held.detail = fork.detail;
            verdict.isKept = keep(tx, session, letter, held, verdict) || isKept;
        }
        if (objection.stopsChannel) {
            stop(tx, session, trial);
        }
        return verdict;
    });
}

Result<Verdict> keepUnopened(const Session &session, const Letter &letter, const Objection &objection)
{
    return session.vault.write(session.act(store::kMergeVerb), [&](store::Tx &tx) -> Result<Verdict> {
        Verdict verdict = refusal({}, objection);
        verdict.isKept = keep(tx, session, letter, heldOf(session, letter, objection), verdict);
        return verdict;
    });
}

} // namespace relais::work::inbox
