// SPDX-License-Identifier: GPL-3.0-or-later
// What came from each, and what is told of it.
#include "core/store/channels.h"
#include "core/store/storedvalue.h"

#include <QSqlQuery>

namespace relais::store {

namespace {

using model::encoded;

constexpr auto kAcknowledgementWord = "ack"; ///< of exchange::Purpose, which this layer does not know

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
    bundle.owedAt = instant(row.value(13));
    return bundle;
}

QList<InBundle> inRows(const Reader &reader, const QString &condition, const QVariantList &values)
{
    QList<InBundle> bundles;
    reader.each(u"SELECT peer, epoch, sequence, bundle, hash, purpose, at, size, operations, refused, filed_at,"
                " previous, skew, owed_at FROM main.bundles_in WHERE "_s +
                    condition,
                values, [&](const QSqlQuery &row) { bundles << inRow(row); });
    return bundles;
}

} // namespace

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
           " previous = excluded.previous, skew = excluded.skew, owed_at = NULL"_s,
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
    return instant(reader.one(u"SELECT min(coalesce(owed_at, at)) FROM main.bundles_in WHERE peer = ? AND purpose <> ?"
                              " AND coalesce(owed_at, at) > coalesce("
                              "(SELECT acknowledged_at FROM main.channels_out WHERE peer = ?), -1)"_s,
                              {peer, QLatin1String(kAcknowledgementWord), peer}));
}

void oweAgain(Tx &tx, const InBundle &bundle, const QDateTime &at)
{
    tx.run(u"UPDATE main.bundles_in SET owed_at = ? WHERE peer = ? AND epoch = ? AND sequence = ?"_s,
           {at.toMSecsSinceEpoch(), bundle.peer, bundle.epoch, bundle.sequence});
}

QDateTime firstCame(const Reader &reader, const QString &peer)
{
    return instant(reader.one(u"SELECT min(at) FROM main.bundles_in WHERE peer = ? AND at > 0"_s, {peer}));
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

int toLookAt(const Reader &reader, const QDateTime &since)
{
    return reader
        .one(u"SELECT (SELECT count(*) FROM main.bundles_in WHERE at >= ? AND filed_at IS NULL)"
             " + (SELECT count(*) FROM main.quarantine)"
             " + (SELECT count(*) FROM main.channels_in AS c WHERE c.stopped_at IS NOT NULL AND c.epoch ="
             " (SELECT max(n.epoch) FROM main.channels_in AS n WHERE n.peer = c.peer)"
             " AND EXISTS (SELECT 1 FROM main.cards AS k WHERE k.office = c.peer AND k.ended = 0))"_s,
             {since.isValid() ? since.toMSecsSinceEpoch() : 0})
        .toInt();
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
