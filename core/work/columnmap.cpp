// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/columnmap.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/work/columnwords.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace relais::work {

namespace {

const QString kMappingKey = u"import.mapping"_s;

/// Heads stand near the top; a title, a logo or a legend may come first.
constexpr qsizetype kRowsSearched = 40;
/// Longer texts are remarks, not heads.
constexpr qsizetype kLongestHead = 80;
constexpr int kFewestHeads = 2;

bool announcesSomething(const exchange::SheetCell &cell)
{
    if (cell.kind != exchange::SheetCell::Kind::Text || cell.text.size() > kLongestHead) {
        return false;
    }
    const QString head = folded(cell.text);
    const auto &targets = columnWords().targets();
    return std::any_of(targets.cbegin(), targets.cend(),
                       [&](const ColumnTarget &target) { return ColumnWords::likeness(target, head) > 0; });
}

/// Row with most known heads, the first of equals; -1 when none has enough.
qsizetype headRowOf(const exchange::Sheet &sheet)
{
    qsizetype best = -1;
    qsizetype most = kFewestHeads - 1;
    for (qsizetype row = 0; row < qMin(sheet.rows.size(), kRowsSearched); ++row) {
        const auto &cells = sheet.rows[row];
        const qsizetype known = std::count_if(cells.cbegin(), cells.cend(), announcesSomething);
        if (known > most) {
            best = row;
            most = known;
        }
    }
    return best;
}

/// "A", "Z", "AA"… of a column counted from 0.
QString letterOf(qsizetype column)
{
    QString letters;
    for (qsizetype rest = column; rest >= 0; rest = rest / 26 - 1) {
        letters.prepend(QChar(static_cast<char16_t>(u'A' + rest % 26)));
    }
    return letters;
}

/// The heads, up to the last column that holds something under them.
QList<MappedColumn> headsOf(const exchange::Sheet &sheet, qsizetype headRow)
{
    qsizetype width = 0;
    for (qsizetype row = headRow; row < sheet.rows.size(); ++row) {
        width = qMax(width, sheet.rows[row].size());
    }
    QList<MappedColumn> columns;
    for (qsizetype i = 0; i < width; ++i) {
        const QString head = i < sheet.rows[headRow].size() ? tidied(sheet.rows[headRow][i].text) : QString();
        columns << MappedColumn{head.isEmpty() ? letterOf(i) : head, kKeepColumn};
    }
    return columns;
}

/// Surest pairs of column and target first; each column gets one target, each target one column unless it repeats.
void proposeTargets(QList<MappedColumn> &columns)
{
    struct Pair {
        int likeness;
        qsizetype column;
        const ColumnTarget *target;
    };
    QList<Pair> pairs;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString head = folded(columns[i].head);
        for (const ColumnTarget &target : columnWords().targets()) {
            if (const int likeness = ColumnWords::likeness(target, head); likeness > 0) {
                pairs << Pair{likeness, i, &target};
            }
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.likeness > b.likeness; });
    QSet<qsizetype> placed;
    QSet<QString> taken;
    for (const Pair &pair : std::as_const(pairs)) {
        if (placed.contains(pair.column) || (taken.contains(pair.target->name) && !pair.target->repeats)) {
            continue;
        }
        columns[pair.column].target = pair.target->name;
        placed.insert(pair.column);
        taken.insert(pair.target->name);
    }
}

QString keyOf(const ColumnMap &map)
{
    QStringList heads;
    for (const MappedColumn &column : map.columns) {
        heads << folded(column.head);
    }
    return heads.join(u'|');
}

Result<QJsonObject> remembered(const Session &session)
{
    const auto text = vaultSetting(session, kMappingKey);
    if (!text) {
        return text.error();
    }
    return text->isEmpty() ? QJsonObject() : parseJsonObject(text->toUtf8(), kMappingKey);
}

} // namespace

bool ColumnMap::holds(const QString &target) const
{
    return std::any_of(columns.cbegin(), columns.cend(), [&](const MappedColumn &c) { return c.target == target; });
}

void ColumnMap::assign(qsizetype column, const QString &target)
{
    for (MappedColumn &other : columns) {
        if (other.target == target && !columnWords().mayRepeat(target)) {
            other.target = kKeepColumn;
        }
    }
    columns[column].target = target;
}

Result<ColumnMap> proposeColumnMap(const exchange::Sheet &sheet)
{
    ColumnMap map;
    map.headRow = headRowOf(sheet);
    if (map.headRow < 0) {
        return Error{ErrorCode::SheetEmpty, u"no row of known heads among the first %1"_s.arg(kRowsSearched)};
    }
    map.columns = headsOf(sheet, map.headRow);
    proposeTargets(map.columns);
    return map;
}

Result<ColumnMap> columnMapFor(const Session &session, const exchange::Sheet &sheet)
{
    const auto proposal = proposeColumnMap(sheet);
    const auto known = remembered(session);
    if (!proposal || !known) {
        return proposal ? Result<ColumnMap>(known.error()) : proposal;
    }
    const QJsonValue chosen = known->value(keyOf(*proposal));
    if (!chosen.isObject()) {
        return proposal;
    }
    // A target that this version no longer knows must not bar the import: the proposal stands then.
    const auto again = withTargets(*proposal, QJsonDocument(chosen.toObject()).toJson());
    return again ? again : proposal;
}

Result<void> rememberColumnMap(const Session &session, const ColumnMap &map)
{
    auto known = remembered(session);
    if (!known) {
        return known.error();
    }
    const QJsonObject chosen = QJsonDocument::fromJson(toJson(map)).object();
    if (known->value(keyOf(map)).toObject() == chosen) {
        return {};
    }
    known->insert(keyOf(map), chosen);
    return setVaultSetting(session, kMappingKey,
                           QString::fromUtf8(QJsonDocument(*known).toJson(QJsonDocument::Compact)));
}

QByteArray toJson(const ColumnMap &map)
{
    QJsonArray columns;
    for (const MappedColumn &column : map.columns) {
        columns << QJsonObject{{u"head"_s, column.head}, {u"target"_s, column.target}};
    }
    return QJsonDocument(QJsonObject{{u"columns"_s, columns}}).toJson(QJsonDocument::Compact);
}

Result<ColumnMap> withTargets(ColumnMap map, const QByteArray &json)
{
    const auto document = parseJsonObject(json, u"mapping"_s);
    if (!document) {
        return document.error();
    }
    JsonReader reader(*document, u"mapping"_s);
    const QJsonArray lines = reader.array("columns");
    if (const auto whole = reader.finish(); !whole) {
        return whole.error();
    }
    QSet<qsizetype> named; // of columns with the same head, each line means the next one
    for (qsizetype i = 0; i < lines.size(); ++i) {
        JsonReader line(lines[i].toObject(), u"columns[%1]"_s.arg(i));
        const QString head = folded(line.string("head"));
        const QString target = line.string("target");
        if (const auto whole = line.finish(); !whole) {
            return whole.error();
        }
        qsizetype column = 0;
        while (column < map.columns.size() && (named.contains(column) || folded(map.columns[column].head) != head)) {
            ++column;
        }
        if (column == map.columns.size()) {
            return Error{ErrorCode::InvalidInput, line.path() + u".head: the sheet has no such column"_s};
        }
        if (!columnWords().isTarget(target)) {
            return Error{ErrorCode::InvalidInput, line.path() + u".target is unknown: "_s + target};
        }
        map.assign(column, target);
        named.insert(column);
    }
    return map;
}

Result<void> checkColumnMap(const ColumnMap &map)
{
    static const QStringList kNames{u"person.last_name"_s, u"person.first_name"_s, u"person.full_name"_s,
                                    u"case.reference"_s};
    if (std::none_of(kNames.cbegin(), kNames.cend(), [&](const QString &name) { return map.holds(name); })) {
        return Error{ErrorCode::InvalidInput, u"mapping: no column goes to person.last_name"_s};
    }
    QSet<QString> seen;
    for (const MappedColumn &column : map.columns) {
        if (seen.contains(column.target) && !columnWords().mayRepeat(column.target)) {
            return Error{ErrorCode::InvalidInput, u"mapping: two columns go to "_s + column.target};
        }
        seen.insert(column.target);
    }
    return {};
}

} // namespace relais::work
