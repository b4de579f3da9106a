// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/hiddencases.h"

#include <QSqlQuery>

namespace relais::store {

namespace {

void run(const Reader &reader, const QString &sql, const QVariantList &values = {})
{
    reader.each(sql, values, [](const QSqlQuery &) {});
}

QStringList column(const Reader &reader, const QString &sql, const QVariantList &values = {})
{
    QStringList found;
    reader.each(sql, values, [&](const QSqlQuery &row) { found << row.value(0).toString(); });
    return found;
}

/// The condition under which a row of a table is in sight; empty when no column can name a hidden record.
QString conditionFor(const Reader &reader, const QString &table)
{
    static const QStringList kNaming{u"case_id"_s,    u"like_case"_s, u"became_case"_s, u"one_case"_s,
                                     u"other_case"_s, u"document"_s,  u"record"_s};
    static const QStringList kById{u"cases"_s, u"persons"_s, u"held_lines"_s};
    QStringList naming = kById.contains(table) ? QStringList{u"id"_s} : QStringList();
    const QStringList columns = column(reader, u"SELECT name FROM pragma_table_info(?)"_s, {table});
    for (const QString &name : kNaming) {
        if (columns.contains(name)) {
            naming << name;
        }
    }
    QStringList conditions;
    for (const QString &name : std::as_const(naming)) {
        conditions << u"(%1 IS NULL OR %1 NOT IN (SELECT id FROM temp.hidden))"_s.arg(name);
    }
    return conditions.join(u" AND "_s);
}

void dropViews(const Reader &reader)
{
    for (const QString &view : column(reader, u"SELECT name FROM sqlite_temp_master WHERE type = 'view'"_s)) {
        run(reader, u"DROP VIEW temp."_s + view);
    }
    for (const QString &table : column(reader, u"SELECT name FROM sqlite_temp_master WHERE type = 'table'"_s)) {
        run(reader, u"DROP TABLE temp."_s + table);
    }
}

/// The common table `kin`: the cases that %1 selects, and those of the same person, step by step.
const QString kKin =
    u"WITH RECURSIVE tie (one, other) AS (SELECT id, handed_from FROM main.cases"
    " WHERE handed_from IS NOT NULL UNION ALL SELECT one_case, other_case FROM main.case_links"
    " WHERE coalesce(verdict, 'same_person') = 'same_person' AND ended = 0), kin (id) AS (%1 UNION"
    " SELECT iif(t.one = k.id, t.other, t.one) FROM kin AS k JOIN tie AS t ON k.id IN (t.one, t.other)) "_s;

/// The cases with those of the same person, their persons, and what stands in no case of its own but tells of one.
void listHidden(const Reader &reader, const QSet<model::CaseId> &ids)
{
    run(reader, u"CREATE TEMP TABLE hidden (id TEXT PRIMARY KEY) WITHOUT ROWID"_s);
    for (const model::CaseId &id : ids) {
        run(reader, u"INSERT INTO temp.hidden VALUES (?)"_s, {id.text()});
    }
    run(reader, kKin.arg(u"SELECT id FROM temp.hidden"_s) + u"INSERT OR IGNORE INTO temp.hidden SELECT id FROM kin"_s);
    run(reader,
        u"INSERT OR IGNORE INTO temp.hidden SELECT c.person FROM main.cases AS c"
        " WHERE c.id IN (SELECT id FROM temp.hidden) AND c.person IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM main.cases AS o WHERE o.person = c.person AND o.id NOT IN (SELECT id FROM temp.hidden))"_s);
    run(reader, u"INSERT OR IGNORE INTO temp.hidden SELECT id FROM main.documents"
                " WHERE case_id IN (SELECT id FROM temp.hidden)"_s);
    run(reader, u"INSERT OR IGNORE INTO temp.hidden SELECT id FROM main.held_lines WHERE"
                " like_case IN (SELECT id FROM temp.hidden) OR became_case IN (SELECT id FROM temp.hidden)"_s);
    run(reader, u"INSERT OR IGNORE INTO temp.hidden SELECT id FROM main.case_links WHERE"
                " one_case IN (SELECT id FROM temp.hidden) OR other_case IN (SELECT id FROM temp.hidden)"_s);
    run(reader, u"CREATE TEMP TABLE hidden_all AS SELECT id FROM temp.hidden"_s);
}

} // namespace

void hideCases(const Reader &reader, const QSet<model::CaseId> &ids)
{
    dropViews(reader);
    if (ids.isEmpty()) {
        return;
    }
    listHidden(reader, ids);
    QHash<QString, bool> tables; // name → whether its rows have a rowid, which lists are sorted by
    reader.each(u"SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"_s, {},
                [&](const QSqlQuery &row) { tables.insert(row.value(0).toString(), !row.value(1).toBool()); });
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        const QString condition = conditionFor(reader, table.key());
        if (!condition.isEmpty()) {
            run(reader, u"CREATE TEMP VIEW %1 AS SELECT %2* FROM main.%1 WHERE %3"_s.arg(
                            table.key(), table.value() ? u"rowid AS rowid, "_s : QString(), condition));
        }
    }
}

void withEveryCase(Tx &tx, const std::function<void()> &function)
{
    const bool hides = tx.one(u"SELECT EXISTS (SELECT 1 FROM sqlite_temp_master WHERE name = 'hidden_all')"_s).toBool();
    if (hides) {
        tx.run(u"DELETE FROM temp.hidden"_s);
    }
    function();
    if (hides) {
        tx.run(u"INSERT INTO temp.hidden SELECT id FROM temp.hidden_all"_s);
    }
}

QList<model::Exclusion> everyExclusion(const Reader &reader)
{
    QList<model::Exclusion> exclusions;
    reader.each(u"SELECT id, case_id, kind, name, reason, by, on_day FROM main.exclusions WHERE ended = 0"
                " ORDER BY rowid"_s,
                {}, [&](const QSqlQuery &row) {
                    static const QStringList kNames = model::fieldNames<model::Exclusion>();
                    model::Fields fields;
                    for (int i = 0; i < kNames.size(); ++i) {
                        fields.insert(kNames[i], row.value(i + 1));
                    }
                    exclusions << model::fromFields<model::Exclusion>(row.value(0).toString(), fields);
                });
    return exclusions;
}

QStringList kinOf(const Reader &reader, const model::CaseId &id)
{
    return column(reader, kKin.arg(u"SELECT ?"_s) + u"SELECT id FROM kin"_s, {id.text()});
}

QList<model::Exclusion> exclusionsOf(const Reader &reader, const model::CaseId &id)
{
    QList<model::Exclusion> exclusions = everyExclusion(reader);
    if (!exclusions.isEmpty()) {
        const QStringList kin = kinOf(reader, id);
        exclusions.removeIf([&](const model::Exclusion &one) { return !kin.contains(one.caseId.text()); });
    }
    return exclusions;
}

} // namespace relais::store
