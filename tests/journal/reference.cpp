// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/reference.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace relais;
using namespace relais::journal;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Value {
    QString stamp;
    QString basis;
    QString json;
    friend bool operator==(const Value &, const Value &) = default;
};

/// By "record field", each field's values in the order of their stamps.
QMap<QString, QList<Value>> columnsOf(QList<Change> &changes)
{
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.stamp < b.stamp; });
    QMap<QString, QList<Value>> columns;
    const auto add = [&](const QString &key, const Value &value) {
        if (!columns[key].contains(value)) {
            columns[key] << value;
        }
    };
    for (const Change &change : std::as_const(changes)) {
        if (change.kind == ChangeKind::Set) {
            add(change.record + u' ' + change.field, {change.stamp, change.basis, toJsonText(change.to)});
        } else if (change.kind == ChangeKind::Create) {
            for (auto field = change.fields.cbegin(); field != change.fields.cend(); ++field) {
                add(change.record + u' ' + field.key(), {change.stamp, {}, toJsonText(*field)});
            }
        }
    }
    return columns;
}

/// A column as it reads once nothing of it is taken back: wherever a post has written its value away again (on the
/// basis of what it takes back, with the value and by the stamp of what stood before), both go, and who saw the second
/// saw what stood before. Crossed out one pair after the other, from the left.
struct Reading {
    QList<Value> values;
    int crossedOut = 0;
};
Reading readingOf(const QList<Value> &column)
{
    struct Line {
        Value value; ///< its basis is what it saw
        QString wrote;
    };
    QList<Line> lines;
    for (const Value &value : column) {
        lines << Line{value, value.basis};
    }
    Reading reading;
    const auto firstPair = [&]() -> qsizetype {
        for (qsizetype i = 2; i < lines.size(); ++i) {
            const Line &back = lines[i];
            const Line &taken = lines[i - 1];
            const Value &stood = lines[i - 2].value;
            if (!back.wrote.isEmpty() && back.wrote == taken.wrote && back.value.basis == stood.stamp &&
                back.value.json == stood.json && back.value.stamp.right(16) == taken.value.stamp.right(16)) {
                return i;
            }
        }
        return 0;
    };
    for (qsizetype i = firstPair(); i > 0; i = firstPair()) {
        const QString back = lines[i].value.stamp;
        const QString stood = lines[i - 2].value.stamp;
        lines.remove(i - 1, 2);
        for (Line &line : lines) {
            line.value.basis = line.value.basis == back ? stood : line.value.basis;
        }
        ++reading.crossedOut;
    }
    for (const Line &line : std::as_const(lines)) {
        reading.values << line.value;
    }
    return reading;
}

/// Places of the values that nobody saw when they were written over, among the first `last` + 1, oldest first.
QList<qsizetype> unseen(const QList<Value> &values, qsizetype last)
{
    qsizetype settled = 0; // the last one that saw the one before it
    for (qsizetype i = 1; i <= last; ++i) {
        settled = values[i].basis == values[i - 1].stamp ? i : settled;
    }
    QList<qsizetype> places;
    for (qsizetype i = settled; i < last; ++i) {
        const Value &over = values[i + 1];
        bool seenLater = false;
        for (qsizetype k = i + 2; k <= last; ++k) {
            seenLater = seenLater || values[k].basis == values[i].stamp;
        }
        if (over.stamp.right(16) != values[i].stamp.right(16) && over.json != values[i].json && !seenLater) {
            places << i;
        }
    }
    return places;
}

/// Of those, the stamps of what differs from the value that holds; newest first.
QStringList losersOf(const QList<Value> &values)
{
    QStringList losers;
    for (const qsizetype place : unseen(values, values.size() - 1)) {
        if (values[place].json != values.last().json) {
            losers.prepend(values[place].stamp);
        }
    }
    return losers;
}

/// What was set aside by whoever wrote in sight of a dispute: the newest stamp of each value, newest first.
QStringList setAside(const QList<Value> &values)
{
    QMap<QString, QString> byValue;
    for (qsizetype choice = 1; choice < values.size(); ++choice) {
        const Value &held = values[choice - 1];
        const QList<qsizetype> open = unseen(values, choice - 1);
        const bool isDisputed =
            std::any_of(open.cbegin(), open.cend(), [&](qsizetype place) { return values[place].json != held.json; });
        if (values[choice].basis != held.stamp || !isDisputed) {
            continue;
        }
        for (const qsizetype place : open + QList<qsizetype>{choice - 1}) {
            byValue[values[place].json] = std::max(byValue.value(values[place].json), values[place].stamp);
        }
    }
    byValue.remove(values.last().json);
    QStringList stamps = byValue.values();
    std::sort(stamps.begin(), stamps.end(), std::greater<>());
    return stamps;
}

/// "record field winner loser loser…" of each column of which `losers` names any; sorted.
template<class Losers>
QStringList linesOf(QList<Change> &changes, Losers losers)
{
    QStringList lines;
    const QMap<QString, QList<Value>> columns = columnsOf(changes);
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        const QList<Value> values = readingOf(*column).values;
        const QStringList stamps = losers(values);
        if (!stamps.isEmpty()) {
            lines << QStringList{column.key(), values.last().stamp, stamps.join(u' ')}.join(u' ');
        }
    }
    lines.sort();
    return lines;
}

} // namespace

QMap<QString, QString> reference::stateOf(QList<Change> changes)
{
    QMap<QString, QString> state;
    const QMap<QString, QList<Value>> columns = columnsOf(changes);
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        state.insert(column.key(), column->last().json);
    }
    for (const Change &change : std::as_const(changes)) { // sorted by now
        const QString key = change.record + u" ended"_s;
        const bool isEnd = change.kind == ChangeKind::End;
        state.insert(key, isEnd || change.kind == ChangeKind::Restore ? (isEnd ? u"true"_s : u"false"_s)
                                                                      : state.value(key, u"false"_s));
    }
    return state;
}

QStringList reference::conflictsOf(QList<Change> changes)
{
    return linesOf(changes, losersOf);
}

QStringList reference::settledOf(QList<Change> changes)
{
    return linesOf(changes, [](const QList<Value> &values) {
        return losersOf(values).isEmpty() ? setAside(values) : QStringList();
    });
}

int reference::takenBack(QList<Change> changes)
{
    int count = 0;
    for (const QList<Value> &column : columnsOf(changes)) {
        count += readingOf(column).crossedOut;
    }
    return count;
}
