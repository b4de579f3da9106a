// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/clockdoubts.h"

#include <QSqlQuery>

namespace relais::store {

bool isClockDoubted(const Reader &reader, const QDateTime &now)
{
    int ahead = 0;
    int behind = 0;
    // The posts of one office are one witness. The skew beside max(at) is that of the same row (SQLite, "bare columns
    // in an aggregate query").
    reader.each(u"SELECT skew, max(at) FROM bundles_in WHERE at >= ? AND refused IS NULL GROUP BY substr(peer, 1, 8)"_s,
                {now.addDays(-kDoubtDays).toMSecsSinceEpoch()}, [&](const QSqlQuery &row) {
                    const qint64 skew = row.value(0).toLongLong();
                    ahead += skew > 0 ? 1 : 0;
                    behind += skew < 0 ? 1 : 0;
                });
    return ahead >= kDoubters || behind >= kDoubters;
}

} // namespace relais::store
