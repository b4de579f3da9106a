// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to another post of this office: the journal itself.
#include "core/store/channels.h"
#include "core/store/postlines.h"
#include "core/store/records.h"
#include "core/work/sharedscope.h"

#include <algorithm>

namespace relais::work::scope {

namespace {

/// The last line of the journal before which everything reached the post, and when what follows it left.
struct Start {
    qint64 row = 0;
    QDateTime at;
};
/// @throws store::SqlFailure
Start startOf(const store::Reader &reader, const QString &peer, qint64 row, const QList<qint64> &lost)
{
    const store::OutChannel channel = store::outChannel(reader, peer);
    Start start{row, {}};
    if (const auto last = store::outBundle(reader, peer, channel.epoch, channel.sequence)) {
        start.at = last->at;
    }
    for (const qint64 number : lost) {
        if (const auto bundle = store::outBundle(reader, peer, channel.epoch, number)) {
            start.row = bundle->firstRow > 0 ? qMin(start.row, bundle->firstRow - 1) : start.row;
            start.at = qMin(start.at, bundle->at.addMSecs(-1));
        }
    }
    return start;
}

/// Of a line that brings a document whose bytes are here: how many. @throws store::SqlFailure
qint64 bytesWith(const store::Reader &reader, const journal::Change &change)
{
    if (change.type != model::RecordType::Document || change.kind != journal::ChangeKind::Create) {
        return 0;
    }
    const auto bytes = reader.one(u"SELECT bytes FROM main.documents WHERE id = ?"_s, {change.record});
    return bytes.toLongLong();
}

} // namespace

Result<PostScope> towardsPost(const Session &session, const model::Card &post, qint64 row, const QList<qint64> &lost,
                              qsizetype limit)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<PostScope> {
        const QString node = store::inChannel(reader, post.office).node;
        const Start start = startOf(reader, post.office, row, lost);
        PostScope scope;
        for (const QByteArray &line : store::unknownLinesForPost(reader, post.office, start.at)) {
            journal::Operation operation;
            operation.line = line;
            operation.isUnknown = true;
            scope.operations << operation;
        }
        const auto lines = store::linesForPost(reader, start.row, node,
                                               static_cast<int>(qMax(limit - scope.operations.size(), qsizetype{1})));
        qint64 bytes = 0;
        for (const store::JournalLine &line : lines) {
            const qint64 more = bytesWith(reader, line.change);
            if (more > 0 && bytes > 0 && bytes + more > kDocumentBytes) {
                break; // the next bundle takes it
            }
            bytes += more;
            if (more > 0) {
                scope.documents << model::DocumentId(line.change.record);
            }
            scope.operations << journal::Operation{
                line.change, {}, journal::toLine(line.change, journal::Reach::Office)};
            scope.firstRow = scope.firstRow == 0 ? line.seq : scope.firstRow;
            scope.lastRow = line.seq;
        }
        const qint64 from = scope.lastRow > 0 ? scope.lastRow : start.row;
        scope.more = static_cast<qsizetype>(store::countForPost(reader, from, node));
        return scope;
    });
}

} // namespace relais::work::scope
