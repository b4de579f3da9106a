// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/channels.h"

#include "core/model/fields.h"

#include <QSqlQuery>

namespace relais::store {

namespace {

using model::encoded;

constexpr auto kAcknowledgementWord = "ack"; ///< of exchange::Purpose, which this layer does not know

QDateTime instant(const QVariant &stored)
{
    QDateTime at;
    model::decode(stored, at);
    return at;
}

QVariant bytes(const QByteArray &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

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

InBundle inRow(const QSqlQuery &row)
{
    InBundle bundle;
    bundle.peer = row.value(0).toString();
    bundle.epoch = row.value(1).toLongLong();
    bundle.sequence = row.value(2).toLongLong();
    bundle.bundle = row.value(3).toString();
    bundle.hash = row.value(4).toByteArray();
    bundle.purpose = row.value(5).toString();
    bundle.at = instant(row.value(6));
    bundle.size = row.value(7).toLongLong();
    bundle.operations = row.value(8).toInt();
    bundle.refused = row.value(9).toString();
    bundle.filedAt = instant(row.value(10));
    bundle.previous = row.value(11).toByteArray();
    bundle.skew = row.value(12).toLongLong();
    return bundle;
}

QList<qint64> waitingNumbers(const Reader &reader, const QString &peer, const QString &condition)
{
    QList<qint64> found;
    reader.each(u"SELECT b.sequence FROM main.bundles_out AS b JOIN main.channels_out AS c"
                " ON c.peer = b.peer AND c.epoch = b.epoch WHERE b.peer = ? AND b.acknowledged_at IS NULL"
                " AND b.given_up_at IS NULL AND "_s +
                    condition + u" ORDER BY b.sequence LIMIT ?"_s,
                {peer, kMostGaps}, [&](const QSqlQuery &row) { found << row.value(0).toLongLong(); });
    return found;
}

QList<InBundle> inRows(const Reader &reader, const QString &condition, const QVariantList &values)
{
    QList<InBundle> bundles;
    reader.each(u"SELECT peer, epoch, sequence, bundle, hash, purpose, at, size, operations, refused, filed_at,"
                " previous, skew FROM main.bundles_in WHERE "_s +
                    condition,
                values, [&](const QSqlQuery &row) { bundles << inRow(row); });
    return bundles;
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
    return waitingNumbers(
        reader, peer,
        u"b.refused IS NULL AND (b.file IS NULL OR EXISTS"
        " (SELECT 1 FROM main.bundles_out AS later WHERE later.peer = b.peer AND later.epoch = b.epoch"
        " AND later.sequence > b.sequence AND (later.acknowledged_at IS NOT NULL"
        " OR later.refused IS NOT NULL)))"_s);
}

QList<qint64> refusedBundles(const Reader &reader, const QString &peer)
{
    return waitingNumbers(reader, peer, u"b.refused IS NOT NULL"_s);
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
        .one(u"SELECT max(card) FROM main.bundles_out WHERE peer = ? AND acknowledged_at IS NOT NULL"_s, {peer})
        .toInt();
}

QDateTime firstCame(const Reader &reader, const QString &peer)
{
    return instant(reader.one(u"SELECT min(at) FROM main.bundles_in WHERE peer = ? AND at > 0"_s, {peer}));
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

QList<OutBundle> carryAgain(Tx &tx, const QString &peer)
{
    const QString condition = u"peer = ? AND file IS NOT NULL AND carried_at IS NOT NULL AND "_s + kWaits;
    QList<OutBundle> bundles = outRows(tx, condition + u" ORDER BY epoch, sequence"_s, {peer});
    tx.run(u"UPDATE main.bundles_out SET carried_at = NULL WHERE "_s + condition, {peer});
    for (OutBundle &bundle : bundles) {
        bundle.carriedAt = {};
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
    return fresh;
}

InChannel inChannel(const Reader &reader, const QString &peer)
{
    InChannel channel;
    channel.peer = peer;
    reader.each(u"SELECT epoch, upto, hash, stopped_at, node FROM main.channels_in WHERE peer = ?"
                " ORDER BY epoch DESC LIMIT 1"_s,
                {peer}, [&](const QSqlQuery &row) {
                    channel.epoch = row.value(0).toLongLong();
                    channel.upto = row.value(1).toLongLong();
                    channel.hash = row.value(2).toByteArray();
                    channel.stoppedAt = instant(row.value(3));
                    channel.node = row.value(4).toString();
                });
    return channel;
}

void saveInChannel(Tx &tx, const InChannel &channel)
{
    tx.run(u"INSERT INTO main.channels_in (peer, epoch, upto, hash, stopped_at, node) VALUES (?, ?, ?, ?, ?, ?)"
           " ON CONFLICT (peer, epoch) DO UPDATE SET upto = excluded.upto, hash = excluded.hash,"
           " stopped_at = excluded.stopped_at, node = excluded.node"_s,
           {channel.peer, channel.epoch, channel.upto, bytes(channel.hash), encoded(channel.stoppedAt),
            encoded(channel.node)});
}

std::optional<InBundle> inBundle(const Reader &reader, const QString &peer, qint64 epoch, qint64 sequence)
{
    const auto found = inRows(reader, u"peer = ? AND epoch = ? AND sequence = ?"_s, {peer, epoch, sequence});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void addInBundle(Tx &tx, const InBundle &bundle)
{
    tx.run(u"INSERT INTO main.bundles_in (peer, epoch, sequence, bundle, hash, purpose, at, size, operations, refused,"
           " filed_at, previous, skew) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
           " ON CONFLICT (peer, epoch, sequence) DO UPDATE SET bundle = excluded.bundle, hash = excluded.hash,"
           " purpose = excluded.purpose, at = excluded.at, size = excluded.size, operations = excluded.operations, "
           "refused = excluded.refused, filed_at = excluded.filed_at,"
           " previous = excluded.previous, skew = excluded.skew"_s,
           {bundle.peer, bundle.epoch, bundle.sequence, bundle.bundle, bundle.hash, bundle.purpose,
            bundle.at.toMSecsSinceEpoch(), bundle.size, bundle.operations, encoded(bundle.refused),
            encoded(bundle.filedAt), bytes(bundle.previous), bundle.skew});
}

QList<qint64> gapsOf(const Reader &reader, const QString &peer, qint64 epoch)
{
    QList<qint64> gaps;
    qint64 next =
        reader.one(u"SELECT upto FROM main.channels_in WHERE peer = ? AND epoch = ?"_s, {peer, epoch}).toLongLong() + 1;
    reader.each(u"SELECT sequence FROM main.bundles_in WHERE peer = ? AND epoch = ? AND sequence >= ?"
                " ORDER BY sequence"_s,
                {peer, epoch, next}, [&](const QSqlQuery &row) {
                    const qint64 there = row.value(0).toLongLong();
                    for (; next < there && gaps.size() < kMostGaps; ++next) {
                        gaps << next;
                    }
                    next = there + 1;
                });
    return gaps;
}

QList<InBundle> refusedOf(const Reader &reader, const QString &peer, qint64 epoch)
{
    return inRows(reader, u"peer = ? AND epoch = ? AND refused IS NOT NULL ORDER BY sequence DESC LIMIT ?"_s,
                  {peer, epoch, kMostGaps});
}

QDateTime receiptOwedSince(const Reader &reader, const QString &peer)
{
    return instant(reader.one(u"SELECT min(at) FROM main.bundles_in WHERE peer = ? AND purpose <> ? AND at > coalesce("
                              "(SELECT acknowledged_at FROM main.channels_out WHERE peer = ?), -1)"_s,
                              {peer, QLatin1String(kAcknowledgementWord), peer}));
}

void noteReceipt(Tx &tx, const QString &peer, const QDateTime &at)
{
    tx.run(u"UPDATE main.channels_out SET acknowledged_at = ? WHERE peer = ?"_s, {at.toMSecsSinceEpoch(), peer});
}

QList<InBundle> inBundles(const Reader &reader, const QDateTime &since)
{
    return inRows(reader, u"at >= ? ORDER BY at, peer, epoch, sequence"_s,
                  {since.isValid() ? since.toMSecsSinceEpoch() : 0});
}

void fileInBundles(Tx &tx, const QDateTime &at)
{
    tx.run(u"UPDATE main.bundles_in SET filed_at = ? WHERE filed_at IS NULL"_s, {at.toMSecsSinceEpoch()});
}

Flow flowSince(const Reader &reader, const QString &peer, const QDateTime &since)
{
    Flow flow;
    reader.each(u"SELECT count(*), coalesce(sum(size), 0) FROM main.bundles_in WHERE peer = ? AND at >= ?"_s,
                {peer, since.toMSecsSinceEpoch()}, [&](const QSqlQuery &row) {
                    flow.bundles = row.value(0).toInt();
                    flow.bytes = row.value(1).toLongLong();
                });
    return flow;
}

} // namespace relais::store
