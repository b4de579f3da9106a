// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journal/reference.h"

#include <QSet>

#include <algorithm>

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
    QStringList conflicts;
    const QMap<QString, QList<Value>> columns = columnsOf(changes);
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        const QList<Value> &values = *column;
        const qsizetype last = values.size() - 1;
        qsizetype settled = 0; // the last one that saw the one before it
        for (qsizetype i = 1; i <= last; ++i) {
            settled = values[i].basis == values[i - 1].stamp ? i : settled;
        }
        QString line = column.key() + u' ' + values[last].stamp;
        bool any = false;
        for (qsizetype i = last - 1; i >= settled; --i) {
            const Value &over = values[i + 1];
            const bool otherNode = over.stamp.right(16) != values[i].stamp.right(16);
            bool seenLater = false;
            for (qsizetype k = i + 2; k <= last; ++k) {
                seenLater = seenLater || values[k].basis == values[i].stamp;
            }
            if (otherNode && over.json != values[i].json && !seenLater && values[i].json != values[last].json) {
                line += u' ' + values[i].stamp;
                any = true;
            }
        }
        if (any) {
            conflicts << line;
        }
    }
    conflicts.sort();
    return conflicts;
}
