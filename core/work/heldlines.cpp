// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/heldlines.h"

#include "core/journal/stamp.h"
#include "core/store/quarantine.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/correspondents.h"
#include "core/work/judgment.h"
#include "core/work/massending.h"

#include <QMap>

#include <algorithm>

namespace relais::work::heldlines {

namespace {

using journal::Operation;

bool isTrusted(const Session &session, const QString &peer)
{
    const auto card = correspondents::find(session, peer);
    return card && (card->state == model::CardState::Verified || card->state == model::CardState::Replaced);
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

QMap<QString, Due> dueLines(const Session &session, const QList<store::LineHeld> &held)
{
    QMap<QString, Due> due;
    for (const store::LineHeld &line : held) {
        if (!isTrusted(session, line.peer)) {
            continue;
        }
        const auto operation = journal::fromLine(line.line, senderOf(session, line.peer, {}).reach);
        if (!operation) {
            due[line.peer].malformed << line.line;
        } else if (reasonToHold(*operation, session.clock.now()).isEmpty()) {
            due[line.peer].operations << *operation;
        }
    }
    return due;
}

void dropTraced(store::Tx &tx, const Session &session, const QString &peer, const QByteArray &line, ErrorCode because)
{
    store::dropLine(tx, line);
    audit::noteIn(tx, session, {inbox::kLineTrace, {}, peer + u' ' + word(because), {}});
}

/// All lines of a sender together, for they tell of each other; when one may not be, each alone.
int place(store::Tx &tx, const Session &session, const QString &peer, const Due &due)
{
    for (const QByteArray &line : due.malformed) {
        dropTraced(tx, session, peer, line, ErrorCode::BundleAltered);
    }
    const mandate::Sender sender = senderOf(session, peer, due.operations);
    const mandate::Known known = inbox::knownOf(tx, sender.us);
    if (massending::isTooMany(massending::count(tx, due.operations, sender))) {
        return 0;
    }
    const bool allMay = mandate::check(due.operations, sender, known).has_value();
    int applied = 0;
    for (const Operation &operation : due.operations) {
        const Result<void> may = allMay ? Result<void>() : mandate::check({operation}, sender, known);
        if (!may || tx.merge(operation.change) == store::Tx::Merged::Forked) {
            dropTraced(tx, session, peer, operation.line, may ? ErrorCode::ChannelForked : may.error().code);
            continue;
        }
        store::dropLine(tx, operation.line);
        ++applied;
    }
    return applied;
}

/// Greatest stamp that is not too far ahead now.
QString latestStamp(const QDateTime &now)
{
    return QString::number(now.toMSecsSinceEpoch() + journal::kMostAhead, 16).rightJustified(12, u'0') +
           QString(20, u'f');
}

} // namespace

QString reasonToHold(const Operation &operation, const QDateTime &now)
{
    if (now.msecsTo(journal::instantOf(operation.change.stamp)) > journal::kMostAhead) {
        return QString::fromLatin1(kAhead);
    }
    return operation.isUnknown ? QString::fromLatin1(kUnknown) : QString();
}

Result<int> release(const Session &session, Moment moment)
{
    const auto held = session.vault.read([&](const store::Reader &reader) -> Result<QList<store::LineHeld>> {
        return moment == Moment::Opening
                   ? store::linesHeld(reader)
                   : store::linesHeld(reader, QLatin1String(kAhead), latestStamp(session.clock.now()));
    });
    if (!held || held->isEmpty() || !access::mayDo(session, QLatin1String(store::kMergeVerb))) {
        return held ? Result<int>(0) : Result<int>(held.error());
    }
    const QMap<QString, Due> due = dueLines(session, *held);
    if (due.isEmpty()) {
        return 0;
    }
    return session.vault.write(session.act(store::kMergeVerb), [&](store::Tx &tx) -> Result<int> {
        int applied = 0;
        for (auto each = due.cbegin(); each != due.cend(); ++each) {
            applied += place(tx, session, each.key(), *each);
        }
        return applied;
    });
}

} // namespace relais::work::heldlines
