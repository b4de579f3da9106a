// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channels.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/heldlines.h"
#include "core/work/inboxjudge.h"

namespace relais::work::inbox {

namespace {

/// Only what was held for a decision can be decided; whatever else stands against the file still does.
bool isForDecision(ErrorCode reason)
{
    return reason == ErrorCode::TooManyEnds || reason == ErrorCode::TooManyBundles || reason == ErrorCode::EpochPast;
}

struct HeldFile {
    store::Held held;
    QByteArray bytes;
};

Result<HeldFile> heldFileOf(const Session &session, const QString &heldId)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<HeldFile> {
        const auto held = store::heldById(reader, heldId);
        if (!held) {
            return Error{ErrorCode::NotFound, u"held"_s};
        }
        return HeldFile{*held, store::heldFile(reader, heldId)};
    });
}

Result<void> mayRead(const Session &session)
{
    return access::mayDo(session, QLatin1String(store::kMergeVerb))
               ? Result<void>()
               : Result<void>(Error{ErrorCode::Refused, u"right: bundle.read"_s});
}

} // namespace

Result<QByteArray> heldCopy(const Session &session, const QString &heldId)
{
    if (const Result<void> may = mayRead(session); !may) {
        return may.error();
    }
    const auto file = heldFileOf(session, heldId);
    if (!file || file->bytes.isEmpty()) {
        return file ? Error{ErrorCode::NotFound, u"held: its bytes were not kept"_s} : file.error();
    }
    if (const auto noted = audit::note(session, {kCopyTrace, {}, file->held.peer + u' ' + heldId, {}}); !noted) {
        return noted.error();
    }
    return file->bytes;
}

Result<TakenUp> takeUp(const Session &session, const QString &heldId, Decision decision)
{
    if (const Result<void> may = mayRead(session); !may) {
        return may.error();
    }
    const auto file = heldFileOf(session, heldId);
    if (!file) {
        return file.error();
    }
    if (!file->held.isKept) {
        return Error{ErrorCode::NotFound, u"held: its bytes were not kept"_s};
    }
    const bool isAccepted = decision == Decision::Accept;
    if (isAccepted && !isForDecision(file->held.reason)) {
        return Error{ErrorCode::Refused, word(file->held.reason)};
    }
    const auto tried = session.vault.write(session.act(store::kMergeVerb), [&](store::Tx &tx) -> Result<void> {
        store::markTried(tx, heldId, session.clock.now());
        if (isAccepted) {
            if (!file->held.isOfLines()) { // more may come: they are accepted this once
                store::acceptHeld(tx, file->held);
            }
            audit::noteIn(tx, session, {kAcceptTrace, {}, file->held.peer + u' ' + heldId, {}});
        }
        return {};
    });
    if (!tried) {
        return tried.error();
    }
    QList<ErrorCode> accepted = file->held.accepted;
    if (isAccepted) {
        accepted << file->held.reason;
    }
    return TakenUp{file->bytes, file->held.name, accepted, file->held.isOfLines() ? file->held.peer : QString()};
}

namespace {

Result<Verdict> judgeLines(const Session &session, const TakenUp &taken)
{
    const auto ends = taken.accepted.isEmpty() ? heldlines::Ends::Counted : heldlines::Ends::Accepted;
    const auto released = heldlines::releaseOf(session, taken.linesOf, ends);
    if (!released) {
        return released.error();
    }
    Verdict verdict;
    verdict.peer = taken.linesOf;
    if (const auto card = correspondents::find(session, taken.linesOf); card && card->office == taken.linesOf) {
        verdict.peerName = card->name;
    }
    verdict.operations = released->applied;
    verdict.heldLines = released->waiting;
    verdict.isKept = released->objection.has_value();
    verdict.reason = released->objection.value_or(verdict.reason);
    verdict.answer = !verdict.isKept                              ? Answer::Applied
                     : verdict.reason == ErrorCode::ChannelForked ? Answer::Alarm
                                                                  : Answer::Held;
    return verdict;
}

} // namespace

Result<Verdict> judge(const Session &session, const TakenUp &taken, const Result<exchange::Opened> &opened)
{
    return taken.linesOf.isEmpty() ? judgeDecided(session, taken.file, taken.name, opened, taken.accepted)
                                   : judgeLines(session, taken);
}

Result<Verdict> retry(const Session &session, const QString &heldId, Decision decision)
{
    const auto taken = takeUp(session, heldId, decision);
    const auto keys = correspondents::ownKeys(session);
    if (!taken || !keys) {
        return taken ? keys.error() : taken.error();
    }
    return judge(session, *taken, open(taken->file, keys->identities, JobControl()));
}

Result<void> discard(const Session &session, const QString &heldId, const QString &because)
{
    const Result<QString> reason = audit::reasonFrom(because);
    if (const Result<void> may = mayRead(session); !may || !reason) {
        return may ? reason.error() : may.error();
    }
    return session.vault.write(session.act(kDiscardTrace), [&](store::Tx &tx) -> Result<void> {
        const auto held = store::heldById(tx, heldId);
        if (!held) {
            return Error{ErrorCode::NotFound, u"held"_s};
        }
        if (held->isOfLines()) {
            heldlines::dropEnds(tx, session, held->peer);
        }
        store::drop(tx, heldId);
        audit::noteIn(tx, session, {kDiscardTrace, {}, word(held->reason), *reason});
        return {};
    });
}

Result<void> resume(const Session &session, const QString &peer, const QString &because)
{
    const Result<QString> reason = audit::reasonFrom(because);
    if (const Result<void> may = mayRead(session); !may || !reason) {
        return may ? reason.error() : may.error();
    }
    return session.vault.write(session.act(kResumeTrace), [&](store::Tx &tx) -> Result<void> {
        const store::InChannel stopped = store::inChannel(tx, peer);
        if (!stopped.stoppedAt.isValid()) {
            return Error{ErrorCode::NotFound, u"no stopped channel"_s};
        }
        // Of the epoch in which the fork was seen nothing more is taken without a decision.
        store::saveInChannel(tx, {peer, stopped.epoch + 1, 0, {}, {}, stopped.node});
        audit::noteIn(tx, session, {kResumeTrace, {}, peer, *reason});
        return {};
    });
}

} // namespace relais::work::inbox
