// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/merge.h"

#include "core/journal/stamp.h"

#include <QHash>

#include <algorithm>
#include <utility>

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

/// One field, step by step: what was written over without having been seen.
class Walk
{
public:
    Walk(const History &history, QString field) : m_field(std::move(field))
    {
        for (const Change *change : history) {
            if (!takesBack(*change)) {
                step(*change);
            }
        }
    }

    [[nodiscard]] const Change &last() const { return *m_line.last().change; }
    /// Oldest first, those that differ from the last.
    [[nodiscard]] History losers() const { return others(m_line.last().open); }
    [[nodiscard]] History setAside() const { return others(m_line.last().past); }

private:
    struct Step {
        const Change *change;
        History open;
        History past; ///< what was open once, and what held then
    };

    [[nodiscard]] QString seen(const Change &change) const { return m_alias.value(change.basis, change.basis); }
    [[nodiscard]] bool areSame(const Change &a, const Change &b) const
    {
        return isSame(valueOf(a, m_field), valueOf(b, m_field));
    }

    /// Whether it takes back the change before it; that one then was never there.
    bool takesBack(const Change &change)
    {
        const qsizetype count = m_line.size();
        if (count < 2 || change.basis.isEmpty()) {
            return false;
        }
        const Change &taken = *m_line[count - 1].change;
        const Change &stood = *m_line[count - 2].change;
        const bool isBack = nodeOf(change.stamp) == nodeOf(taken.stamp) && change.basis == taken.basis &&
                            seen(change) == stood.stamp && areSame(change, stood);
        if (isBack) {
            m_line.removeLast();
            m_alias.insert(change.stamp, stood.stamp);
        }
        return isBack;
    }

    void step(const Change &change)
    {
        if (m_line.isEmpty()) {
            m_line << Step{&change, {}, {}};
            return;
        }
        Step step = m_line.last();
        const Change &before = *std::exchange(step.change, &change);
        if (seen(change) == before.stamp) { // whoever wrote it had the whole past in sight
            if (std::any_of(step.open.cbegin(), step.open.cend(),
                            [&](const Change *o) { return !areSame(*o, before); })) {
                step.past << std::exchange(step.open, {}) << &before;
            }
            step.open.clear();
        } else {
            step.open.removeIf([&](const Change *open) { return open->stamp == seen(change); });
            if (nodeOf(change.stamp) != nodeOf(before.stamp) && !areSame(change, before)) {
                step.open << &before;
            }
        }
        m_line << step;
    }

    [[nodiscard]] History others(const History &changes) const
    {
        History differing;
        for (const Change *change : changes) {
            if (!areSame(*change, last())) {
                differing << change;
            }
        }
        return differing;
    }

    QString m_field;
    QList<Step> m_line;
    QHash<QString, QString> m_alias; ///< of a change that took one back: what it brought back
};

/// Newest first.
QList<Change> reversed(const History &history)
{
    QList<Change> changes;
    for (auto change = history.crbegin(); change != history.crend(); ++change) {
        changes << **change;
    }
    return changes;
}

} // namespace

QList<Conflict> conflictsOf(const QList<Change> &changes)
{
    QList<Conflict> conflicts;
    const QMap<QString, History> histories = historiesOf(changes);
    for (auto field = histories.cbegin(); field != histories.cend(); ++field) {
        const Walk walk(*field, field.key());
        if (const History losers = walk.losers(); !losers.isEmpty()) {
            conflicts << Conflict{field.key(), walk.last(), reversed(losers)};
        }
    }
    return conflicts;
}

QList<Conflict> settledOf(const QList<Change> &changes)
{
    QList<Conflict> settled;
    const QMap<QString, History> histories = historiesOf(changes);
    for (auto field = histories.cbegin(); field != histories.cend(); ++field) {
        const Walk walk(*field, field.key());
        if (!walk.losers().isEmpty()) {
            continue;
        }
        QList<Change> losers;
        QStringList known;
        for (const Change &change : reversed(walk.setAside())) {
            const QString text = toJsonText(valueOf(change, field.key()));
            if (!known.contains(text)) {
                known << text;
                losers << change;
            }
        }
        if (!losers.isEmpty()) {
            settled << Conflict{field.key(), walk.last(), losers};
        }
    }
    return settled;
}

} // namespace relais::journal
