// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/merge.h"

#include "core/journal/stamp.h"

#include <algorithm>

namespace relais::journal {

namespace {

QVariant valueOf(const Change &change, const QString &field)
{
    return change.kind == ChangeKind::Create ? change.fields.value(field) : change.to;
}

/// As stored: 7 and "7" are two values, an empty text and none are two.
bool isSame(const QVariant &a, const QVariant &b)
{
    return toJsonText(a) == toJsonText(b);
}

/// Oldest first, each once.
using History = QList<const Change *>;

/// The changes that write a field, by field.
QMap<QString, History> historiesOf(const QList<Change> &changes)
{
    QMap<QString, History> histories;
    for (const Change &change : changes) {
        if (change.kind == ChangeKind::Set) {
            histories[change.field] << &change;
        } else if (change.kind == ChangeKind::Create) {
            for (auto field = change.fields.cbegin(); field != change.fields.cend(); ++field) {
                histories[field.key()] << &change;
            }
        }
    }
    for (History &history : histories) {
        std::stable_sort(history.begin(), history.end(),
                         [](const Change *a, const Change *b) { return a->stamp < b->stamp; });
        const auto end = std::unique(history.begin(), history.end(),
                                     [](const Change *a, const Change *b) { return a->stamp == b->stamp; });
        history.erase(end, history.end());
    }
    return histories;
}

/// What was written over without having been seen, oldest first.
History overwritten(const History &history, const QString &field)
{
    History open;
    for (qsizetype i = 1; i < history.size(); ++i) {
        const Change &before = *history[i - 1];
        const Change &change = *history[i];
        if (change.basis == before.stamp) {
            open.clear(); // whoever wrote it had the whole past in sight
            continue;
        }
        open.removeIf([&](const Change *seen) { return seen->stamp == change.basis; });
        if (nodeOf(change.stamp) != nodeOf(before.stamp) && !isSame(valueOf(change, field), valueOf(before, field))) {
            open << &before;
        }
    }
    return open;
}

} // namespace

QList<Conflict> conflictsOf(const QList<Change> &changes)
{
    QList<Conflict> conflicts;
    const QMap<QString, History> histories = historiesOf(changes);
    for (auto field = histories.cbegin(); field != histories.cend(); ++field) {
        Conflict conflict{field.key(), *field->last(), {}};
        const QVariant winning = valueOf(conflict.winner, field.key());
        const History open = overwritten(*field, field.key());
        for (auto loser = open.crbegin(); loser != open.crend(); ++loser) {
            if (!isSame(valueOf(**loser, field.key()), winning)) {
                conflict.losers << **loser;
            }
        }
        if (!conflict.losers.isEmpty()) {
            conflicts << conflict;
        }
    }
    return conflicts;
}

} // namespace relais::journal
