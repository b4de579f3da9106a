// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to another post of this office: the journal itself.
#include "core/exchange/bundle.h"
#include "core/store/channels.h"
#include "core/store/postlines.h"
#include "core/store/records.h"
#include "core/work/sharedscope.h"

namespace relais::work::scope {

namespace {

/// The last line of the journal before which everything reached the post. @throws store::SqlFailure
qint64 startOf(const store::Reader &reader, const QString &peer, qint64 row, const QList<qint64> &lost)
{
    const qint64 epoch = store::outChannel(reader, peer).epoch;
    for (const qint64 number : lost) {
        const auto bundle = store::outBundle(reader, peer, epoch, number);
        row = bundle && bundle->firstRow > 0 ? qMin(row, bundle->firstRow - 1) : row;
    }
    return row;
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

void postpone(PostScope &scope, qint64 number)
{
    if (!scope.postponed.contains(number)) {
        scope.postponed << number;
    }
}

/// Lines of a newer version: each is remembered by itself, for neither rows nor clocks tell when it came.
/// @throws store::SqlFailure
void addHeld(PostScope &scope, const store::Reader &reader, const QString &peer, const QList<qint64> &lost,
             qsizetype limit)
{
    const store::GivenFields given = store::givenTo(reader, peer);
    const qint64 epoch = store::outChannel(reader, peer).epoch;
    for (const store::UnknownLine &line : store::unknownLinesForPost(reader, peer)) {
        const QString key = QString::fromLatin1(exchange::sha256(line.line).toHex());
        const store::GivenField known = given.value(key).value(QString());
        const bool isLost = known.epoch == epoch && lost.contains(known.sequence);
        if (known.stamp == line.stamp && !isLost) {
            continue;
        }
        if (scope.operations.size() >= limit) {
            ++scope.more;
            if (isLost) {
                postpone(scope, known.sequence);
            }
            continue;
        }
        journal::Operation operation;
        operation.line = line.line;
        operation.isUnknown = true;
        scope.operations << operation;
        scope.given << store::GivenField{key, {}, line.stamp, 0, 0};
    }
}

/// Lines of the journal after a row, as far as there is room. @throws store::SqlFailure
void addLines(PostScope &scope, const store::Reader &reader, const QString &node, qint64 row, qsizetype limit)
{
    const qsizetype room = qMax(limit - scope.operations.size(), qsizetype{0});
    qint64 documentBytes = 0;
    qsizetype journalBytes = 0;
    for (const journal::Operation &held : std::as_const(scope.operations)) {
        journalBytes += held.line.size() + 1;
    }
    for (const store::JournalLine &line : store::linesForPost(reader, row, node, static_cast<int>(room))) {
        const journal::Operation operation{line.change, {}, journal::toLine(line.change, journal::Reach::Office)};
        if (operation.line.size() > journal::kLongestLine) {
            ++scope.tooLong;
            scope.lastRow = line.seq;
            continue;
        }
        const qint64 more = bytesWith(reader, line.change);
        journalBytes += operation.line.size() + 1;
        const bool isFull = journalBytes > journal::kLongestJournal ||
                            (more > 0 && (scope.documents.size() == exchange::kMostFiles ||
                                          (documentBytes > 0 && documentBytes + more > kDocumentBytes)));
        if (isFull) {
            break; // the next bundle takes it
        }
        documentBytes += more;
        if (more > 0) {
            scope.documents << model::DocumentId(line.change.record);
        }
        scope.operations << operation;
        scope.firstRow = scope.firstRow == 0 ? line.seq : scope.firstRow;
        scope.lastRow = line.seq;
    }
}

} // namespace

Result<PostScope> towardsPost(const Session &session, const model::Card &post, qint64 row, const QList<qint64> &lost,
                              qsizetype limit)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<PostScope> {
        const QString node = store::inChannel(reader, post.office).node;
        const qint64 epoch = store::outChannel(reader, post.office).epoch;
        const qint64 start = startOf(reader, post.office, row, lost);
        PostScope scope;
        addHeld(scope, reader, post.office, lost, limit);
        addLines(scope, reader, node, start, limit);
        const qint64 reached = scope.lastRow > 0 ? scope.lastRow : start;
        const auto follows = static_cast<qsizetype>(store::countForPost(reader, reached, node));
        scope.more += follows;
        for (const qint64 number : lost) {
            const auto bundle = store::outBundle(reader, post.office, epoch, number);
            if (bundle && follows > 0 && bundle->lastRow > reached) {
                postpone(scope, number);
            }
        }
        return scope;
    });
}

} // namespace relais::work::scope
