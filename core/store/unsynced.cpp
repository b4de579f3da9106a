// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unsynced.h"

#include <QSqlQuery>

namespace relais::store {

namespace {

// Up to `known` a post has everything, without a hole: the journal is read from there on only, so that it costs
// nothing while all is in step. Beyond it the bundles tell: `late` are those that reach further and were not replaced.
const QString kPosts =
    u"WITH posts AS MATERIALIZED (SELECT p.peer, min(p.given, coalesce((SELECT min(b.first_row) - 1"
    " FROM main.bundles_out AS b WHERE b.peer = p.peer AND b.first_row > 0 AND b.acknowledged_at IS NULL"
    " AND b.given_up_at IS NULL), p.given)) AS known"
    " FROM (SELECT DISTINCT c.office AS peer, coalesce(o.journal_seq, 0) AS given FROM main.cards AS c"
    " LEFT JOIN main.channels_out AS o ON o.peer = c.office WHERE c.ended = 0 AND c.state = 'verified'"
    " AND substr(c.office, 1, 8) = ?1 AND c.office <> ?2 AND NOT EXISTS (SELECT 1 FROM main.cards AS d"
    " WHERE d.office = c.office AND d.minisign = c.minisign AND d.ended = 0"
    " AND d.state IN ('replaced', 'revoked'))) AS p),"
    " late AS MATERIALIZED (SELECT b.peer, b.first_row, b.last_row, b.acknowledged_at IS NOT NULL AS there,"
    " b.carried_at IS NOT NULL AND b.refused IS NULL AND b.file IS NOT NULL AS gone FROM posts AS p"
    " JOIN main.bundles_out AS b ON b.peer = p.peer WHERE b.last_row > p.known AND b.given_up_at IS NULL)"_s;

const QString kActs =
    u" SELECT case_id, sum(waits), sum(gone), sum(awaited) FROM"
    " (SELECT case_id, waits, 1 - waits AS gone, 0 AS awaited FROM (SELECT j.case_id AS case_id, j.act,"
    " max(NOT EXISTS (SELECT 1 FROM late AS b WHERE b.peer = p.peer AND b.gone"
    " AND j.seq BETWEEN b.first_row AND b.last_row)) AS waits"
    " FROM posts AS p CROSS JOIN journal AS j WHERE j.seq > p.known AND j.case_id IS NOT NULL AND j.kind <> 'erased'"
    " AND j.node NOT IN (SELECT i.node FROM main.channels_in AS i WHERE i.node IS NOT NULL"
    " AND substr(i.peer, 1, 8) = ?1)"
    " AND NOT EXISTS (SELECT 1 FROM late AS b WHERE b.peer = p.peer AND b.there"
    " AND j.seq BETWEEN b.first_row AND b.last_row)"_s;
const QString kFollowing =
    u" GROUP BY j.case_id, j.act) UNION ALL"
    " SELECT f.case_id, 0, 0, max(f.acts) FROM posts AS p JOIN post_follows AS f ON f.peer = p.peer"_s;
const QString kEnd = u" GROUP BY f.case_id, f.peer) GROUP BY case_id"_s;

} // namespace

UnsyncedCases unsyncedCases(const Reader &reader, const QString &office, const QString &self, const model::CaseId &only)
{
    static const QString kAll = kPosts + kActs + kFollowing + kEnd;
    static const QString kOne =
        kPosts + kActs + u" AND j.case_id = ?3"_s + kFollowing + u" AND f.case_id = ?3"_s + kEnd;
    QVariantList values{office, self};
    if (!only.isEmpty()) {
        values << only.text();
    }
    UnsyncedCases cases;
    reader.each(only.isEmpty() ? kAll : kOne, values, [&](const QSqlQuery &row) {
        cases.insert(model::CaseId(row.value(0).toString()),
                     {row.value(1).toInt(), row.value(2).toInt(), row.value(3).toInt()});
    });
    return cases;
}

QList<Following> followingCases(const Reader &reader, qint64 afterRow, const QString &node)
{
    constexpr int kLooked = 5'000; // of a whole vault on its way to a new post, the next bundles tell the rest
    QList<Following> following;
    reader.each(u"SELECT j.case_id, count(DISTINCT j.act) FROM (SELECT seq, case_id, act FROM main.journal"
                " WHERE seq > ? AND node <> ? AND kind <> 'erased' ORDER BY seq LIMIT ?) AS j"
                " WHERE j.case_id IS NOT NULL GROUP BY j.case_id ORDER BY min(j.seq) LIMIT ?"_s,
                {afterRow, node.isEmpty() ? u""_s : node, kLooked, kMostFollowing}, [&](const QSqlQuery &row) {
                    following << Following{row.value(0).toString(), row.value(1).toInt()};
                });
    return following;
}

void saveFollowing(Tx &tx, const InChannel &channel, qint64 sequence, const QList<Following> &following)
{
    tx.run(u"DELETE FROM main.post_follows WHERE peer = ? AND (epoch < ? OR (epoch = ? AND sequence < ?))"_s,
           {channel.peer, channel.epoch, channel.epoch, channel.upto});
    if (sequence < channel.upto) {
        return; // it came late: a later one has told what followed
    }
    for (const Following &one : following.mid(0, kMostFollowing)) {
        tx.run(u"INSERT OR REPLACE INTO main.post_follows (peer, case_id, epoch, sequence, acts)"
               " VALUES (?, ?, ?, ?, ?)"_s,
               {channel.peer, one.caseId, channel.epoch, sequence, one.acts});
    }
}

} // namespace relais::store
