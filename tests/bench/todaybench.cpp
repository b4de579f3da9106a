// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/duelines.h"
#include "core/work/dues.h"
#include "tests/bench/benches.h"
#include "tests/bench/figures.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <cstdio>

using namespace relais;

namespace {

/// What the index alone gives: which clocks of which cases, by date.
const auto kIndexed =
    u"SELECT * FROM dues WHERE prudent IS NOT NULL AND prudent < ? ORDER BY prudent, case_id, clock"_s;

/// A statement, every column touched, nothing made of it.
Result<int> readBare(const DemoVault &demo, const QString &sql, const QDateTime &until)
{
    return demo.vault->read([&](const store::Reader &reader) -> Result<int> {
        int rows = 0;
        int columns = 0;
        reader.each(sql, {until.toMSecsSinceEpoch()}, [&](const QSqlQuery &row) {
            columns = rows == 0 ? row.record().count() : columns;
            for (int column = 0; column < columns; ++column) {
                (void)row.value(column);
            }
            ++rows;
        });
        return rows;
    });
}

} // namespace

Result<void> benchToday(const DemoVault &demo)
{
    constexpr int kRounds = 60;
    constexpr int kDays = 7;
    const work::Session &session = *demo.session;
    const QDateTime until = session.today().addDays(kDays + 1).startOfDay(session.zone);
    Figures whole(u"today: to the sorted lines"_s);
    Figures lines(u"today: dated lines alone"_s);
    Figures bare(u"today: bare statement"_s);
    Figures indexed(u"today: bare indexed query"_s);
    Figures first(u"today: the very first time"_s);
    const auto cold = first.measure([&] { return work::duesWithin(session, {}); });
    if (!cold) {
        return cold.error();
    }
    for (int round = 0; round < kRounds; ++round) {
        const auto read = lines.measure([&] {
            return demo.vault->read([&](const store::Reader &reader) -> Result<qsizetype> {
                return store::dueLinesUntil(reader, until).size();
            });
        });
        const auto all = whole.measure([&] { return work::duesWithin(session, {}); });
        const auto rows = bare.measure([&] { return readBare(demo, store::dueLinesSql(), until); });
        if (const auto index = indexed.measure([&] { return readBare(demo, kIndexed, until); }); !index) {
            return index.error();
        }
        if (!read || !all || !rows) {
            return !read ? read.error() : !all ? all.error() : rows.error();
        }
    }
    std::printf("%lld lines, of which %d wait for an event and %d for a partner in all\n",
                static_cast<long long>(cold->lines.size()), cold->waiting, cold->partners);
    for (const Figures *figures : {&first, &whole, &lines, &bare, &indexed}) {
        std::printf("%s\n", qPrintable(figures->line()));
    }
    std::printf("ratio of the medians, its statement to the bare indexed query %.2f\n",
                bare.quantile(0.5) / indexed.quantile(0.5));
    std::printf("ratio of the medians, dated lines to bare %.2f; p95 %.2f\n", lines.quantile(0.5) / bare.quantile(0.5),
                lines.quantile(0.95) / bare.quantile(0.95));
    return {};
}
