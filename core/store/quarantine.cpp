// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/quarantine.h"

#include "core/base/id.h"
#include "core/store/storedvalue.h"

#include <QSqlQuery>

namespace relais::store {

namespace {

constexpr qsizetype kLargestKept = 64 * 1024 * 1024; ///< of a bundle (exchange notes 1.2)
constexpr qsizetype kChunk = 256 * 1024;
constexpr int kForgotten = 30; ///< days after which a file cut short is remembered no more

const QString kColumns =
    u"SELECT id, at, reason, detail, peer, key_id, epoch, sequence, size, name, digest, tried_at, accepted,"
    " EXISTS (SELECT 1 FROM main.quarantine_chunks WHERE held = quarantine.id) FROM main.quarantine "_s;

/// A reason from its word: those a bundle may be held for.
ErrorCode reasonOf(const QString &text)
{
    for (int code = static_cast<int>(ErrorCode::BundleIncomplete); code <= static_cast<int>(ErrorCode::CardConflict);
         ++code) {
        if (word(static_cast<ErrorCode>(code)) == text) {
            return static_cast<ErrorCode>(code);
        }
    }
    return ErrorCode::BundleAltered;
}

Held heldFrom(const QSqlQuery &row)
{
    Held held;
    held.id = row.value(0).toString();
    held.at = instant(row.value(1));
    held.reason = reasonOf(row.value(2).toString());
    held.detail = row.value(3).toString();
    held.peer = row.value(4).toString();
    held.keyId = row.value(5).toString();
    held.epoch = row.value(6).toLongLong();
    held.sequence = row.value(7).toLongLong();
    held.size = row.value(8).toLongLong();
    held.name = row.value(9).toString();
    held.digest = row.value(10).toByteArray();
    held.triedAt = instant(row.value(11));
    held.isKept = row.value(13).toBool() || held.isOfLines();
    const QStringList accepted = row.value(12).toString().split(u' ', Qt::SkipEmptyParts);
    for (const QString &reason : accepted) {
        held.accepted << reasonOf(reason);
    }
    return held;
}

std::optional<Held> firstHeld(const Reader &reader, const QString &condition, const QVariant &value)
{
    std::optional<Held> found;
    reader.each(kColumns + condition, {value}, [&](const QSqlQuery &row) { found = heldFrom(row); });
    return found;
}

bool hasRoom(const Reader &reader, const Held &held, qsizetype size, qint64 most)
{
    if (size <= 0 || size > kLargestKept) {
        return false;
    }
    qint64 all = 0;
    qint64 unsignedBytes = 0;
    reader.each(u"SELECT coalesce(sum(size), 0), coalesce(sum(CASE WHEN peer IS NULL THEN size END), 0)"
                " FROM quarantine AS q WHERE EXISTS (SELECT 1 FROM quarantine_chunks WHERE held = q.id)"_s,
                {}, [&](const QSqlQuery &row) {
                    all = row.value(0).toLongLong();
                    unsignedBytes = row.value(1).toLongLong();
                });
    return all + size <= most && (!held.peer.isEmpty() || unsignedBytes + size <= kMostUnsignedBytes);
}

/// @return whether they are kept
bool keepBytes(Tx &tx, const QString &id, const Held &held, const QByteArray &file, qint64 most)
{
    if (!hasRoom(tx, held, file.size(), most)) {
        return false;
    }
    for (qsizetype at = 0; at < file.size(); at += kChunk) {
        tx.run(u"INSERT INTO main.quarantine_chunks (held, number, bytes) VALUES (?, ?, ?)"_s,
               {id, at / kChunk, file.mid(at, kChunk)});
    }
    return true;
}

} // namespace

bool hold(Tx &tx, const Held &held, const QByteArray &file, qint64 most)
{
    if (const auto known = heldByDigest(tx, held.digest)) {
        tx.run(u"UPDATE main.quarantine SET reason = ?, detail = ?, peer = ?, epoch = ?, sequence = ? WHERE id = ?"_s,
               {word(held.reason), model::encoded(held.detail), model::encoded(held.peer), held.epoch, held.sequence,
                known->id});
        return known->isKept || keepBytes(tx, known->id, held, file, most);
    }
    const QString id = newIdText(u"HELD"_s);
    tx.run(u"INSERT INTO main.quarantine (id, at, reason, detail, peer, key_id, epoch, sequence, size, name, digest)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
           {id, held.at.toMSecsSinceEpoch(), word(held.reason), model::encoded(held.detail), model::encoded(held.peer),
            model::encoded(held.keyId), held.epoch, held.sequence, held.size, model::encoded(held.name), held.digest});
    return keepBytes(tx, id, held, file, most);
}

QList<Held> heldFiles(const Reader &reader)
{
    QList<Held> files;
    reader.each(kColumns + u"ORDER BY at, rowid"_s, {}, [&](const QSqlQuery &row) { files << heldFrom(row); });
    return files;
}

std::optional<Held> heldById(const Reader &reader, const QString &id)
{
    return firstHeld(reader, u"WHERE id = ?"_s, id);
}

std::optional<Held> heldByDigest(const Reader &reader, const QByteArray &digest)
{
    return firstHeld(reader, u"WHERE digest = ?"_s, digest);
}

QByteArray heldFile(const Reader &reader, const QString &id)
{
    QByteArray file;
    file.reserve(static_cast<qsizetype>(
        reader.one(u"SELECT sum(length(bytes)) FROM quarantine_chunks WHERE held = ?"_s, {id}).toLongLong()));
    reader.each(u"SELECT bytes FROM quarantine_chunks WHERE held = ? ORDER BY number"_s, {id},
                [&](const QSqlQuery &row) { file += row.value(0).toByteArray(); });
    return file;
}

void markTried(Tx &tx, const QString &id, const QDateTime &at)
{
    tx.run(u"UPDATE main.quarantine SET tried_at = ? WHERE id = ?"_s, {at.toMSecsSinceEpoch(), id});
}

void acceptHeld(Tx &tx, const Held &held)
{
    QStringList words;
    for (const ErrorCode reason : held.accepted) {
        words << word(reason);
    }
    if (!held.accepted.contains(held.reason)) {
        words << word(held.reason);
    }
    tx.run(u"UPDATE main.quarantine SET accepted = ? WHERE id = ?"_s, {words.join(u' '), held.id});
}

void drop(Tx &tx, const QString &id)
{
    tx.run(u"DELETE FROM main.quarantine_chunks WHERE held = ?"_s, {id});
    tx.run(u"DELETE FROM main.quarantine WHERE id = ?"_s, {id});
}

void holdLine(Tx &tx, const LineHeld &line)
{
    tx.run(u"INSERT INTO main.lines_held (line, stamp, peer, reason, at) VALUES (?, ?, ?, ?, ?)"
           " ON CONFLICT (line) DO NOTHING"_s,
           {line.line, line.stamp, line.peer, model::word(line.reason), line.at.toMSecsSinceEpoch()});
}

QStringList peersOfLines(const Reader &reader, const QString &upTo)
{
    QStringList peers;
    const auto add = [&](const QSqlQuery &row) { peers << row.value(0).toString(); };
    if (upTo.isEmpty()) {
        reader.each(u"SELECT DISTINCT peer FROM lines_held ORDER BY peer"_s, {}, add);
    } else {
        reader.each(u"SELECT DISTINCT peer FROM lines_held WHERE reason = ? AND stamp <= ? ORDER BY peer"_s,
                    {model::word(LineHeld::Reason::Ahead), upTo}, add);
    }
    return peers;
}

QList<LineHeld> linesHeld(const Reader &reader, const QString &peer)
{
    QList<LineHeld> lines;
    reader.each(u"SELECT line, stamp, peer, reason, at FROM lines_held WHERE peer = ? ORDER BY stamp, line"_s, {peer},
                [&](const QSqlQuery &row) {
                    lines << LineHeld{
                        row.value(0).toByteArray(), row.value(1).toString(), row.value(2).toString(),
                        model::fromWord<LineHeld::Reason>(row.value(3).toString()).value_or(LineHeld::Reason::Unknown),
                        instant(row.value(4))};
                });
    return lines;
}

void dropLine(Tx &tx, const QByteArray &line)
{
    tx.run(u"DELETE FROM main.lines_held WHERE line = ?"_s, {line});
}

QDateTime firstSeenCut(Tx &tx, const QString &name, qint64 size, const QDateTime &now)
{
    QDateTime first;
    tx.each(u"SELECT first_at FROM incomplete_files WHERE name = ? AND size = ?"_s, {name, size},
            [&](const QSqlQuery &row) { first = instant(row.value(0)); });
    if (first.isValid()) {
        return first;
    }
    // What went away is forgotten, so that names do not pile up.
    tx.run(u"DELETE FROM main.incomplete_files WHERE first_at < ?"_s, {now.addDays(-kForgotten).toMSecsSinceEpoch()});
    // One that grew is still being written: its day begins again.
    tx.run(u"INSERT INTO main.incomplete_files (name, first_at, size) VALUES (?, ?, ?)"
           " ON CONFLICT (name) DO UPDATE SET first_at = excluded.first_at, size = excluded.size"_s,
           {name, now.toMSecsSinceEpoch(), size});
    return now;
}

void forgetCut(Tx &tx, const QString &name)
{
    tx.run(u"DELETE FROM main.incomplete_files WHERE name = ?"_s, {name});
}

} // namespace relais::store
