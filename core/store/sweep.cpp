// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sweep.h"

#include "core/store/tx.h"
#include "core/store/vault.h"

#include <QSqlQuery>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace relais::store {

namespace {

using Part = SweepState::Part;

constexpr int kPagesAStep = 800;  ///< looked at: 12 to 20 ms
constexpr int kMergedAStep = 40;  ///< pages of the index written: 5 to 20 ms
constexpr int kNothingMerged = 2; ///< fewer changes than this: the parts of the index are one (fts5, "merge")
constexpr qsizetype kFileHead = 100;
const QString kDue = u"sweep_due"_s; ///< of the table meta

void run(const Reader &reader, const QString &sql, const QVariantList &values = {})
{
    reader.each(sql, values, [](const QSqlQuery &) {});
}

/// One step of merging; the first one, of a negative number, gathers all parts of the index.
Result<SweepState> mergeIndex(Vault &vault, const SweepState &state)
{
    return vault.read([&](const Reader &reader) -> Result<SweepState> {
        const auto changes = [&] { return reader.one(u"SELECT total_changes()"_s).toLongLong(); };
        const qint64 before = changes();
        const int pages = state.part == Part::Begin ? -kMergedAStep : kMergedAStep;
        run(reader, u"INSERT INTO main.search (search, rank) VALUES ('merge', ?)"_s, {pages});
        const bool isMerged = changes() - before < kNothingMerged;
        const qint64 all = reader.one(u"PRAGMA main.page_count"_s).toLongLong();
        return SweepState{isMerged ? Part::Pages : Part::Index, 0, isMerged ? all : 0};
    });
}

quint16 number(const QByteArray &page, qsizetype at)
{
    return qFromBigEndian<quint16>(page.constData() + at);
}

/// The page with its gap emptied; nothing when it is empty already, or when the page holds no records. Page format:
/// sqlite.org/fileformat2.html 1.6. The first byte of a page of a long value or of a free page is that of a page number
/// above 33 million for no file below 128 GiB, hence never one of the four kinds.
std::optional<QByteArray> emptied(const QByteArray &page, qint64 pageNumber)
{
    const qsizetype head = pageNumber == 1 ? kFileHead : 0;
    if (page.size() < head + 12) {
        return {};
    }
    const char kind = page[head];
    const bool isInner = kind == 2 || kind == 5;
    if (!isInner && kind != 10 && kind != 13) {
        return {};
    }
    const qsizetype from = head + (isInner ? 12 : 8) + qsizetype{2} * number(page, head + 3);
    const qsizetype to = number(page, head + 5);
    if (from >= to || to > page.size()) {
        return {}; // no gap
    }
    const auto begin = page.cbegin() + from;
    const auto end = page.cbegin() + to;
    if (std::all_of(begin, end, [](char byte) { return byte == 0; })) {
        return {};
    }
    QByteArray clean = page;
    std::fill(clean.begin() + from, clean.begin() + to, '\0');
    return clean;
}

/// Looks at the next pages; the engine decrypts them and encrypts anew those that are written.
Result<SweepState> emptyGaps(Vault &vault, const SweepState &state)
{
    const qint64 last = std::min(state.page + kPagesAStep, state.pages);
    const Act act{u"vault.sweep"_s, {}, {}, {}, {}}; // leaves no act: nothing is journaled
    return vault.write(act, [&](Tx &tx) -> Result<SweepState> {
        QList<std::pair<qint64, QByteArray>> found;
        tx.each(u"WITH RECURSIVE wanted (n) AS (SELECT ? UNION ALL SELECT n + 1 FROM wanted WHERE n < ?)"
                " SELECT p.pgno, p.data FROM wanted JOIN sqlite_dbpage AS p ON p.pgno = wanted.n"_s,
                {state.page + 1, last}, [&](const QSqlQuery &row) {
                    const qint64 page = row.value(0).toLongLong();
                    if (auto clean = emptied(row.value(1).toByteArray(), page)) {
                        found.emplaceBack(page, *std::move(clean));
                    }
                });
        for (const auto &[page, clean] : std::as_const(found)) {
            tx.run(u"UPDATE main.sqlite_dbpage SET data = ? WHERE pgno = ?"_s, {clean, page});
        }
        return SweepState{last < state.pages ? Part::Pages : Part::Log, last, state.pages};
    });
}

Result<SweepState> emptyLog(Vault &vault, const SweepState &state)
{
    return vault.read([&](const Reader &reader) -> Result<SweepState> {
        if (reader.one(u"PRAGMA wal_checkpoint(TRUNCATE)"_s).toInt() != 0) {
            return Error{ErrorCode::VaultBusy, u"a copy of the vault is being made"_s};
        }
        run(reader, u"DELETE FROM main.meta WHERE key = ?"_s, {kDue});
        return SweepState{Part::Done, state.page, state.pages};
    });
}

} // namespace

Result<SweepState> sweepOn(Vault &vault, const SweepState &state)
{
    switch (state.part) {
    case Part::Begin:
    case Part::Index: return mergeIndex(vault, state);
    case Part::Pages: return emptyGaps(vault, state);
    case Part::Log: return emptyLog(vault, state);
    case Part::Done: return state;
    }
    Q_UNREACHABLE();
}

Result<void> sweep(Vault &vault)
{
    SweepState state;
    while (!state.isDone()) {
        const Result<SweepState> next = sweepOn(vault, state);
        if (!next) {
            return next.error();
        }
        state = *next;
    }
    return {};
}

void askForSweep(Tx &tx)
{
    tx.run(u"INSERT INTO main.meta (key, value) VALUES (?, '1') ON CONFLICT (key) DO NOTHING"_s, {kDue});
}

Result<bool> isSweepDue(Vault &vault)
{
    return vault.read([](const Reader &reader) -> Result<bool> {
        return !reader.one(u"SELECT value FROM main.meta WHERE key = ?"_s, {kDue}).isNull();
    });
}

} // namespace relais::store
