// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"
#include "core/work/cases.h"
#include "tests/bench/benches.h"
#include "tests/bench/figures.h"
#include "tests/bench/typed.h"

#include <QSqlQuery>

#include <algorithm>
#include <cstdio>

using namespace relais;

namespace {

/// Each text as it stands after each key.
QStringList keyPresses()
{
    QStringList presses;
    const QStringList texts = typedTexts();
    for (const QString &text : texts) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            presses << text.left(length);
        }
    }
    return presses;
}

/// The rows that the window would show: those found among the ones it holds, in their order.
QList<const model::CaseRow *> shown(const QList<model::CaseRow> &rows,
                                    const QHash<model::CaseId, store::SearchField> &hits)
{
    QList<const model::CaseRow *> found;
    for (const model::CaseRow &row : rows) {
        if (hits.contains(row.id)) {
            found << &row;
        }
    }
    return found;
}

} // namespace

Result<void> benchSearch(const DemoVault &demo)
{
    constexpr int kRounds = 20;
    const auto rows = work::cases::rows(*demo.session);
    if (!rows) {
        return rows.error();
    }
    qint64 measures = 0;
    for (const model::CaseRow &row : *rows) {
        measures += row.applicable;
    }
    std::printf("%lld cases, %lld measures\n", static_cast<long long>(rows->size()), static_cast<long long>(measures));

    const QStringList presses = keyPresses();
    Figures toRows(u"search: key to rows"_s);
    Figures bare(u"search: bare statement"_s);
    for (int round = 0; round < kRounds; ++round) {
        for (const QString &text : presses) {
            const auto found = toRows.measure([&]() -> Result<QList<const model::CaseRow *>> {
                const auto hits = work::cases::find(*demo.session, text);
                return hits ? Result<QList<const model::CaseRow *>>(shown(*rows, *hits))
                            : Result<QList<const model::CaseRow *>>(hits.error());
            });
            if (!found) {
                return found.error();
            }
            const QString expression = store::searchExpression(text);
            const auto counted = demo.vault->read([&](const store::Reader &reader) -> Result<int> {
                return bare.measure([&] {
                    int hits = 0;
                    if (!expression.isEmpty()) {
                        reader.each(
                            u"SELECT s.case_id FROM search JOIN search_cases AS s ON s.doc = search.rowid WHERE search MATCH ?"_s,
                            {expression}, [&](const QSqlQuery &) { ++hits; });
                    }
                    return hits;
                });
            });
            if (!counted) {
                return counted.error();
            }
        }
    }
    std::printf("%s\n%s\n", qPrintable(toRows.line()), qPrintable(bare.line()));
    std::printf("ratio of the medians %.2f, of the p95 %.2f\n", toRows.quantile(0.5) / bare.quantile(0.5),
                toRows.quantile(0.95) / bare.quantile(0.95));
    return {};
}
