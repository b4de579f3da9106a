// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channels.h"

#include "core/store/storedvalue.h"

#include <QSqlQuery>

namespace relais::store {

namespace {

using model::encoded;

const QString kOutColumns = u"peer, epoch, sequence, bundle, hash, purpose, at, operations, first_row, last_row, name, "
                            "carried_at, acknowledged_at, refused, recipient, card, given_up_at"_s;

OutBundle outRow(const QSqlQuery &row)
{
    OutBundle bundle;
    bundle.peer = row.value(0).toString();
    bundle.epoch = row.value(1).toLongLong();
    bundle.sequence = row.value(2).toLongLong();
    bundle.bundle = row.value(3).toString();
    bundle.hash = row.value(4).toByteArray();
    bundle.purpose = row.value(5).toString();
    bundle.at = instant(row.value(6));
    bundle.operations = row.value(7).toInt();
    bundle.firstRow = row.value(8).toLongLong();
    bundle.lastRow = row.value(9).toLongLong();
    bundle.name = row.value(10).toString();
    bundle.carriedAt = instant(row.value(11));
    bundle.acknowledgedAt = instant(row.value(12));
    bundle.refused = row.value(13).toString();
    bundle.recipient = row.value(14).toByteArray();
    bundle.card = row.value(15).toInt();
    bundle.givenUpAt = instant(row.value(16));
    return bundle;
}

/// Neither acknowledged nor given up; refused or not.
const QString kWaits = u"acknowledged_at IS NULL AND given_up_at IS NULL"_s;
/// …and not dropped.
const QString kIsThere = kWaits + u" AND (file IS NOT NULL OR refused IS NOT NULL)"_s;

QList<OutBundle> outRows(const Reader &reader, const QString &condition, const QVariantList &values)
{
    QList<OutBundle> bundles;
    reader.each(u"SELECT "_s + kOutColumns + u" FROM main.bundles_out WHERE "_s + condition, values,
                [&](const QSqlQuery &row) { bundles << outRow(row); });
    return bundles;
}

/// Takes the bytes of a bundle away and says what became of it.
void settle(Tx &tx, const OutBundle &bundle, const QDateTime &acknowledgedAt, const QString &refused)
{
    tx.run(u"UPDATE main.bundles_out SET file = NULL, acknowledged_at = ?, refused = ?"
           " WHERE peer = ? AND epoch = ? AND sequence = ?"_s,
           {encoded(acknowledgedAt), encoded(refused), bundle.peer, bundle.epoch, bundle.sequence});
}

/// Of the present epoch, without receipt.
QList<qint64> numbersWhere(const Reader &reader, const QString &peer, const QString &condition)
{
    QList<qint64> found;
    reader.each(u"SELECT b.sequence FROM main.bundles_out AS b JOIN main.channels_out AS c"
                " ON c.peer = b.peer AND c.epoch = b.epoch WHERE b.peer = ? AND b.acknowledged_at IS NULL"
                " AND "_s +
                    condition + u" ORDER BY b.sequence LIMIT ?"_s,
                {peer, kMostGaps}, [&](const QSqlQuery &row) { found << row.value(0).toLongLong(); });
    return found;
}

} // namespace

OutChannel outChannel(const Reader &reader, const QString &peer)
{
    OutChannel channel;
    channel.peer = peer;
    reader.each(u"SELECT epoch, sequence, hash, journal_seq FROM main.channels_out WHERE peer = ?"_s, {peer},
                [&](const QSqlQuery &row) {
                    channel.epoch = row.value(0).toLongLong();
                    channel.sequence = row.value(1).toLongLong();
                    channel.hash = row.value(2).toByteArray();
                    channel.journalSeq = row.value(3).toLongLong();
                });
    return channel;
}

void saveOutChannel(Tx &tx, const OutChannel &channel)
{
    tx.run(u"INSERT INTO main.channels_out (peer, epoch, sequence, hash, journal_seq) VALUES (?, ?, ?, ?, ?)"
           " ON CONFLICT (peer) DO UPDATE SET epoch = excluded.epoch, sequence = excluded.sequence,"
           " hash = excluded.hash, journal_seq = excluded.journal_seq"_s,
           {channel.peer, channel.epoch, channel.sequence, bytes(channel.hash), channel.journalSeq});
}

void openEpochOf(Tx &tx, const QString &peer, const QDateTime &now)
{
    tx.run(u"UPDATE main.given_fields SET stamp = '' WHERE peer = ? AND EXISTS (SELECT 1 FROM main.bundles_out AS b"
           " WHERE b.peer = given_fields.peer AND b.epoch = given_fields.epoch"
           " AND b.sequence = given_fields.sequence AND b.acknowledged_at IS NULL)"_s,
           {peer});
    // Back before the first row that may be missing there, and never forward: an epoch that was begun before may not
    // have given its rows again yet.
    tx.run(u"UPDATE main.channels_out SET epoch = max(epoch + 1, ?), sequence = 0, hash = NULL,"
           " journal_seq = min(journal_seq, coalesce((SELECT min(b.first_row) - 1 FROM main.bundles_out AS b"
           " WHERE b.peer = channels_out.peer AND b.acknowledged_at IS NULL AND b.given_up_at IS NULL), journal_seq))"
           " WHERE peer = ?"_s,
           {now.toSecsSinceEpoch(), peer});
    tx.run(u"UPDATE main.bundles_out SET file = NULL, given_up_at = ? WHERE peer = ? AND "_s + kWaits,
           {now.toMSecsSinceEpoch(), peer});
}

void addOutBundle(Tx &tx, const OutBundle &bundle, const QByteArray &file)
{
    const auto row = [](qint64 number) { return number > 0 ? QVariant(number) : QVariant(); };
    tx.run(u"INSERT INTO main.bundles_out (peer, epoch, sequence, bundle, hash, purpose, at, operations, first_row,"
           " last_row, name, file, recipient, card) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
           {bundle.peer, bundle.epoch, bundle.sequence, bundle.bundle, bundle.hash, bundle.purpose,
            bundle.at.toMSecsSinceEpoch(), bundle.operations, row(bundle.firstRow), row(bundle.lastRow), bundle.name,
            file, bytes(bundle.recipient), row(bundle.card)});
}

QList<OutBundle> outBundles(const Reader &reader, const QString &peer)
{
    return peer.isEmpty() ? outRows(reader, kIsThere + u" ORDER BY at, rowid"_s, {})
                          : outRows(reader, kIsThere + u" AND peer = ? ORDER BY at, rowid"_s, {peer});
}

std::optional<OutBundle> outBundle(const Reader &reader, const QString &peer, qint64 epoch, qint64 sequence)
{
    const auto found = outRows(reader, u"peer = ? AND epoch = ? AND sequence = ?"_s, {peer, epoch, sequence});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<qint64> lostBundles(const Reader &reader, const QString &peer)
{
    return numbersWhere(reader, peer,
                        u"b.given_up_at IS NULL AND b.refused IS NULL AND (b.file IS NULL OR EXISTS"
                        " (SELECT 1 FROM main.bundles_out AS later WHERE later.peer = b.peer AND later.epoch = b.epoch"
                        " AND later.sequence > b.sequence AND (later.acknowledged_at IS NOT NULL"
                        " OR later.refused IS NOT NULL)))"_s);
}

QList<qint64> refusedBundles(const Reader &reader, const QString &peer)
{
    return numbersWhere(reader, peer, u"b.given_up_at IS NULL AND b.refused IS NOT NULL"_s);
}

QList<qint64> replacedBundles(const Reader &reader, const QString &peer)
{
    return numbersWhere(reader, peer, u"b.given_up_at IS NOT NULL"_s);
}

void replaceBundles(Tx &tx, const QString &peer, qint64 epoch, const QList<qint64> &numbers, const QDateTime &at)
{
    for (const qint64 number : numbers) {
        tx.run(u"UPDATE main.bundles_out SET file = NULL, given_up_at = ?"
               " WHERE peer = ? AND epoch = ? AND sequence = ? AND "_s +
                   kWaits,
               {at.toMSecsSinceEpoch(), peer, epoch, number});
        tx.run(u"UPDATE main.given_fields SET stamp = '' WHERE peer = ? AND epoch = ? AND sequence = ?"_s,
               {peer, epoch, number});
    }
}

void shortenBundles(Tx &tx, const QString &peer, qint64 epoch, const QList<qint64> &numbers, qint64 row)
{
    for (const qint64 number : numbers) {
        tx.run(u"UPDATE main.bundles_out SET first_row = ? WHERE peer = ? AND epoch = ? AND sequence = ?"
               " AND first_row <= ? AND last_row > ?"_s,
               {row + 1, peer, epoch, number, row, row});
    }
}

int newestCardTold(const Reader &reader, const QString &peer)
{
    return reader
        .one(u"SELECT max(card) FROM main.bundles_out WHERE peer = ? AND acknowledged_at IS NOT NULL"
             " AND given_up_at IS NULL"_s,
             {peer})
        .toInt();
}

bool isEpochTold(const Reader &reader, const QString &peer, qint64 epoch)
{
    return reader
        .one(u"SELECT EXISTS (SELECT 1 FROM main.bundles_out WHERE peer = ? AND epoch = ? AND carried_at IS NOT NULL"
             " AND (acknowledged_at IS NOT NULL OR refused IS NOT NULL))"_s,
             {peer, epoch})
        .toBool();
}

QByteArray outFile(const Reader &reader, const OutBundle &bundle)
{
    return reader
        .one(u"SELECT file FROM main.bundles_out WHERE peer = ? AND epoch = ? AND sequence = ?"_s,
             {bundle.peer, bundle.epoch, bundle.sequence})
        .toByteArray();
}

void markCarried(Tx &tx, const OutBundle &bundle, const QDateTime &at)
{
    tx.run(u"UPDATE main.bundles_out SET carried_at = ? WHERE peer = ? AND epoch = ? AND sequence = ?"_s,
           {at.toMSecsSinceEpoch(), bundle.peer, bundle.epoch, bundle.sequence});
}

QList<OutBundle> carryAgain(Tx &tx, const QString &peer, const std::function<QString()> &newName)
{
    QList<OutBundle> bundles = outRows(tx,
                                       u"peer = ? AND file IS NOT NULL AND carried_at IS NOT NULL AND "_s + kWaits +
                                           u" ORDER BY epoch, sequence"_s,
                                       {peer});
    for (OutBundle &bundle : bundles) {
        bundle.carriedAt = {};
        bundle.name = newName();
        tx.run(
            u"UPDATE main.bundles_out SET carried_at = NULL, name = ? WHERE peer = ? AND epoch = ? AND sequence = ?"_s,
            {bundle.name, peer, bundle.epoch, bundle.sequence});
    }
    return bundles;
}

void dropFile(Tx &tx, const OutBundle &bundle)
{
    tx.run(u"UPDATE main.bundles_out SET file = NULL WHERE peer = ? AND epoch = ? AND sequence = ?"_s,
           {bundle.peer, bundle.epoch, bundle.sequence});
}

int acknowledge(Tx &tx, const QString &peer, qint64 epoch, qint64 upto, const QList<qint64> &gaps,
                const QHash<qint64, QString> &refused, const QDateTime &at)
{
    const qint64 after = gaps.size() < kMostGaps ? 1 : 0; // else nobody says that the next one came
    qint64 greatest = upto;
    for (const qint64 gap : gaps) {
        greatest = qMax(greatest, gap + after);
    }
    int fresh = 0;
    const auto waiting = outRows(tx, u"peer = ? AND epoch = ? AND "_s + kWaits, {peer, epoch});
    for (const OutBundle &bundle : waiting) {
        const QString code = refused.value(bundle.sequence);
        const bool came = bundle.sequence <= greatest && !gaps.contains(bundle.sequence);
        if (!code.isEmpty() && code != bundle.refused) {
            settle(tx, bundle, {}, code);
            ++fresh;
        } else if (code.isEmpty() && came) {
            settle(tx, bundle, at, {});
            ++fresh;
        }
    }
    tx.run(u"UPDATE main.bundles_out SET acknowledged_at = ? WHERE peer = ? AND epoch = ? AND sequence <= ?"
           " AND given_up_at IS NOT NULL AND acknowledged_at IS NULL"_s,
           {at.toMSecsSinceEpoch(), peer, epoch, upto});
    return fresh;
}

} // namespace relais::store
