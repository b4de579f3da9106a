// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/heldlines.h"

#include "core/journal/stamp.h"
#include "core/store/channels.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/correspondents.h"
#include "core/work/judgment.h"
#include "core/work/massending.h"
#include "core/work/replies.h"

namespace relais::work::heldlines {

namespace {

using journal::Operation;
using Reason = store::LineHeld::Reason;

/// Why nothing of a sender is placed now, if so.
Result<std::optional<ErrorCode>> objectionTo(const Session &session, const QString &peer)
{
    const auto card = correspondents::find(session, peer);
    if (!card || card->office != peer || card->state != model::CardState::Verified) {
        return std::optional(ErrorCode::SenderUnverified);
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<std::optional<ErrorCode>> {
        return store::inChannel(reader, peer).stoppedAt.isValid() ? std::optional(ErrorCode::ChannelForked)
                                                                  : std::nullopt;
    });
}

mandate::Sender senderOf(const Session &session, const QString &peer, const QList<Operation> &operations)
{
    QStringList strands; // the manifest that named them is gone; it was judged then
    for (const Operation &operation : operations) {
        strands << operation.strand;
    }
    return mandate::senderOf(peer, correspondents::ownAddress(session), strands);
}

/// Lines of one sender that wait no longer.
struct Due {
    QList<Operation> operations;
    QList<QByteArray> malformed; ///< known now, and of another form than they should be
};

Due dueOf(const store::Reader &reader, const Session &session, const QString &peer)
{
    Due due;
    const journal::Reach reach = senderOf(session, peer, {}).reach;
    for (const store::LineHeld &line : store::linesHeld(reader, peer)) {
        const auto operation = journal::fromLine(line.line, reach);
        if (!operation) {
            due.malformed << line.line;
        } else if (!reasonToHold(*operation, session.clock.now())) {
            due.operations << *operation;
        }
    }
    return due;
}

void dropTraced(store::Tx &tx, const Session &session, const QString &peer, const QByteArray &line, ErrorCode because)
{
    store::dropLine(tx, line);
    audit::noteIn(tx, session, {inbox::kLineTrace, {}, peer + u' ' + word(because), {}});
}

/// Offers so many lines that end something for decision, beside the bundles that wait.
void offer(store::Tx &tx, const Session &session, const QString &peer, int ends)
{
    store::Held held;
    held.digest = peer.toLatin1();
    if (ends > 0) {
        held.at = session.clock.now();
        held.reason = ErrorCode::TooManyEnds;
        held.detail = QString::number(ends);
        held.peer = peer;
        static_cast<void>(store::hold(tx, held, {}));
    } else if (const auto before = store::heldByDigest(tx, held.digest)) {
        store::drop(tx, before->id);
    }
}

/// All lines of a sender together, for they tell of each other; when one may not be, each alone. ChannelForked.
Result<Released> place(store::Tx &tx, const Session &session, const QString &peer, Due due, Ends ends,
                       QByteArray &forked)
{
    for (const QByteArray &line : std::as_const(due.malformed)) {
        dropTraced(tx, session, peer, line, ErrorCode::BundleAltered);
    }
    const mandate::Sender sender = senderOf(session, peer, due.operations);
    const mandate::Known known = inbox::knownOf(tx, sender.us);
    Released released;
    const massending::Count count = massending::count(tx, due.operations, sender);
    if (ends == Ends::Counted && massending::isTooMany(count)) {
        due.operations.removeIf([&](const Operation &each) { return massending::isEnding(tx, each); });
        released.waiting = count.all();
        released.objection = ErrorCode::TooManyEnds;
    }
    offer(tx, session, peer, released.waiting);
    QList<model::ReplyId> replies;
    const bool allMay = mandate::check(due.operations, sender, known).has_value();
    for (const Operation &operation : std::as_const(due.operations)) {
        const Result<void> may = allMay ? Result<void>() : mandate::check({operation}, sender, known);
        if (!may) {
            dropTraced(tx, session, peer, operation.line, may.error().code);
            continue;
        }
        const store::Tx::Merged merged = tx.merge(operation.change);
        if (merged == store::Tx::Merged::Forked) {
            forked = operation.line;
            return Error{ErrorCode::ChannelForked, u"line"_s};
        }
        if (merged == store::Tx::Merged::Applied && operation.change.type == model::RecordType::Reply) {
            replies << model::ReplyId(operation.change.record);
        }
        store::dropLine(tx, operation.line);
        ++released.applied;
    }
    const Result<void> followed =
        sender.reach == journal::Reach::Partner ? replies::takeEffectIn(tx, session, replies) : Result<void>();
    return followed ? Result<Released>(released) : Result<Released>(followed.error());
}

Result<Released> place(const Session &session, const QString &peer, const Due &due, Ends ends)
{
    QByteArray forked;
    Result<Released> placed = session.vault.write(
        session.act(store::kMergeVerb), [&](store::Tx &tx) { return place(tx, session, peer, due, ends, forked); });
    if (placed || placed.error().code != ErrorCode::ChannelForked) {
        return placed;
    }
    return session.vault.write(session.act(store::kMergeVerb), [&](store::Tx &tx) -> Result<Released> {
        dropTraced(tx, session, peer, forked, ErrorCode::ChannelForked);
        store::InChannel channel = store::inChannel(tx, peer);
        channel.stoppedAt = session.clock.now();
        store::saveInChannel(tx, channel);
        return Released{0, 0, ErrorCode::ChannelForked};
    });
}

Result<Due> dueOf(const Session &session, const QString &peer)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<Due> { return dueOf(reader, session, peer); });
}

/// Greatest stamp that is not too far ahead now.
QString latestStamp(const QDateTime &now)
{
    return QString::number(now.toMSecsSinceEpoch() + journal::kMostAhead, 16).rightJustified(12, u'0') +
           QString(20, u'f');
}

} // namespace

std::optional<Reason> reasonToHold(const Operation &operation, const QDateTime &now)
{
    if (journal::aheadOf(operation.change.stamp, now) > journal::kMostAhead) {
        return Reason::Ahead;
    }
    return operation.isUnknown ? std::optional(Reason::Unknown) : std::nullopt;
}

Result<int> release(const Session &session, Moment moment)
{
    const auto peers = session.vault.read([&](const store::Reader &reader) -> Result<QStringList> {
        return store::peersOfLines(reader, moment == Moment::Opening ? QString() : latestStamp(session.clock.now()));
    });
    if (!peers || peers->isEmpty() || !access::mayDo(session, QLatin1String(store::kMergeVerb))) {
        return peers ? Result<int>(0) : Result<int>(peers.error());
    }
    int applied = 0;
    for (const QString &peer : *peers) {
        const auto objection = objectionTo(session, peer);
        if (objection && *objection) {
            continue;
        }
        const auto due = dueOf(session, peer);
        if (!objection || !due) {
            return objection ? due.error() : objection.error();
        }
        if (due->operations.isEmpty() && due->malformed.isEmpty()) {
            continue;
        }
        const auto placed = place(session, peer, *due, Ends::Counted);
        if (!placed) {
            return placed.error();
        }
        applied += placed->applied;
    }
    return applied;
}

Result<Released> releaseOf(const Session &session, const QString &peer, Ends ends)
{
    const auto objection = objectionTo(session, peer);
    if (!objection || *objection) {
        return objection ? Result<Released>(Released{0, 0, *objection}) : Result<Released>(objection.error());
    }
    const auto due = dueOf(session, peer);
    return due ? place(session, peer, *due, ends) : due.error();
}

void dropEnds(store::Tx &tx, const Session &session, const QString &peer)
{
    for (const Operation &operation : dueOf(tx, session, peer).operations) {
        if (massending::isEnding(tx, operation)) {
            store::dropLine(tx, operation.line);
        }
    }
}

} // namespace relais::work::heldlines
