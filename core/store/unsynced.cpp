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
    u" SELECT case_id, sum(waits), sum(1 - waits) FROM (SELECT j.case_id AS case_id, j.act,"
    " max(NOT EXISTS (SELECT 1 FROM late AS b WHERE b.peer = p.peer AND b.gone"
    " AND j.seq BETWEEN b.first_row AND b.last_row)) AS waits"
    " FROM posts AS p CROSS JOIN journal AS j WHERE j.seq > p.known AND j.case_id IS NOT NULL AND j.kind <> 'erased'"
    " AND j.node NOT IN (SELECT i.node FROM main.channels_in AS i WHERE i.node IS NOT NULL"
    " AND substr(i.peer, 1, 8) = ?1)"
    " AND NOT EXISTS (SELECT 1 FROM late AS b WHERE b.peer = p.peer AND b.there"
    " AND j.seq BETWEEN b.first_row AND b.last_row)"_s;

const QString kEnd = u" GROUP BY j.case_id, j.act) GROUP BY case_id"_s;

} // namespace

UnsyncedCases unsyncedCases(const Reader &reader, const QString &office, const QString &self, const model::CaseId &only)
{
    static const QString kAll = kPosts + kActs + kEnd;
    static const QString kOne = kPosts + kActs + u" AND j.case_id = ?3"_s + kEnd;
    QVariantList values{office, self};
    if (!only.isEmpty()) {
        values << only.text();
    }
    UnsyncedCases cases;
    reader.each(only.isEmpty() ? kAll : kOne, values, [&](const QSqlQuery &row) {
        cases.insert(model::CaseId(row.value(0).toString()), {row.value(1).toInt(), row.value(2).toInt()});
    });
    return cases;
}

} // namespace relais::store
