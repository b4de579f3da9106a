// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/wire.h"
#include "core/store/journaltable.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

/// Two posts of one office: « C. Auger » at the first, « S. Mabille » at the second. What one writes reaches the other
/// by meet() alone, through the wire.
class TwoPosts
{
public:
    TwoPosts() : second(first.vault().office()) { second.clock().set(first.clock().now()); }

    /// Each takes in all of the other’s journal.
    void meet()
    {
        const auto ofFirst = sent(first);
        const auto ofSecond = sent(second);
        take(second, ofFirst);
        take(first, ofSecond);
    }
    /// Time passes at both.
    void wait(qint64 milliseconds)
    {
        first.clock().advance(milliseconds);
        second.clock().advance(milliseconds);
    }

    TempVault first;
    TempVault second;

private:
    static QList<relais::journal::Change> sent(TempVault &temp)
    {
        using namespace relais;
        const auto lines = temp.vault().read([](const store::Reader &reader) -> Result<QList<store::JournalLine>> {
            return store::journalSince(reader, 0, 0);
        });
        REQUIRE_OK(lines);
        QList<journal::Change> changes;
        for (const store::JournalLine &line : *lines) {
            const auto operation =
                journal::fromLine(journal::toLine(line.change, journal::Reach::Office), journal::Reach::Office);
            REQUIRE_OK(operation);
            changes << operation->change;
        }
        return changes;
    }
    static void take(TempVault &temp, const QList<relais::journal::Change> &changes)
    {
        using namespace relais;
        REQUIRE_OK(temp.vault().write(temp.session().act(store::kMergeVerb), [&](store::Tx &tx) {
            for (const journal::Change &change : changes) {
                static_cast<void>(tx.merge(change));
            }
            return Result<void>();
        }));
    }
};
