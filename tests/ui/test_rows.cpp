// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"
#include "tests/kit/processortime.h"

#include "ui/common/groupsmodel.h"
#include "ui/common/look.h"
#include "ui/common/rowsmodel.h"
#include "ui/common/rowviews.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace relais::ui;

namespace {

struct Line {
    QString name;
    int done = 0;
};

QList<Column<Line>> columns()
{
    using C = Column<Line>;
    return {C{.title = u"Personne"_s, .text = [](const Line &l) { return l.name; }, .weight = C::Weight::Bold},
            C{.title = u"Mesures"_s,
              .text = {},
              .share =
                  [](const Line &l) {
                      return Share{l.done, 53};
                  },
              .sort =
                  [](const Line &l) {
                      return SortKey{l.done, {}};
                  }},
            C{.title = u"État"_s, .text = {}, .state = [](const Line &) { return dueLook(Due::Late); }}};
}

QStringList names(const RowsModel<Line> &model)
{
    QStringList all;
    for (const Line &line : model.rows()) {
        all << line.name;
    }
    return all;
}

} // namespace

TEST_CASE("names sort as in a dictionary, numbers as numbers, and the chosen row stays chosen", "[ui][rows]")
{
    RowsModel<Line> model(columns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{u"Zola"_s, 2}, {u"Étienne"_s, 10}, {u"Eberhard"_s, 9}});
    RowTable table;
    table.setModel(&model);
    table.selectRowAt(1); // Étienne
    model.sort(0, Qt::AscendingOrder);
    CHECK(names(model) == QStringList{u"Eberhard"_s, u"Étienne"_s, u"Zola"_s});
    CHECK(model.row(table.currentIndex())->name == u"Étienne"_s);
    model.sort(1, Qt::DescendingOrder);
    CHECK(names(model) == QStringList{u"Étienne"_s, u"Eberhard"_s, u"Zola"_s});
    CHECK(table.currentRow() == 0);
    model.setRows({{u"A"_s, 1}, {u"B"_s, 3}});
    CHECK(names(model) == QStringList{u"B"_s, u"A"_s}); // the order last asked holds for new rows
    model.sort(-1);
    model.setRows({{u"A"_s, 1}, {u"B"_s, 3}});
    CHECK(names(model) == QStringList{u"A"_s, u"B"_s});
}

TEST_CASE("a state column tells icon, colour and word; only late, refused and unsafe colour the word", "[ui][rows]")
{
    RowsModel<Line> model(columns());
    model.setRows({{u"Zola"_s, 2}});
    const QModelIndex state = model.index(0, 2);
    CHECK(state.data(IconNameRole).toString() == u"flag"_s);
    CHECK(state.data(TextTokenRole).toInt() == static_cast<int>(Token::Late));
    CHECK_FALSE(model.index(0, 0).data(IconNameRole).isValid());
    CHECK(model.index(0, 0).data(BoldRole).toBool());
    CHECK(model.index(0, 1).data(ShareTotalRole).toInt() == 53);
}

TEST_CASE("Enter opens, Space ticks, letters are left to the page", "[ui][rows]")
{
    RowsModel<Line> model(columns());
    model.setRows({{u"Zola"_s, 2}, {u"Rolland"_s, 3}});
    RowTable table;
    table.setModel(&model);
    table.show();
    table.selectRowAt(0);
    QSignalSpy opened(&table, &QAbstractItemView::activated);
    QSignalSpy ticked(&table, &RowTable::ticked);
    QTest::keyClick(&table, Qt::Key_Return);
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_R);
    CHECK(opened.count() == 1);
    CHECK(ticked.count() == 1);
    CHECK(table.currentRow() == 0);
    QTest::keyClick(&table, Qt::Key_Down);
    CHECK(table.currentRow() == 1);
}

TEST_CASE("groups fold by key and by click, and a change of one row folds nothing", "[ui][rows]")
{
    GroupsModel<Line> model(columns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    GroupedTree tree(Density::Dense);
    tree.setModel(&model);
    model.setGroups({{u"SEC"_s, u"Mise en sécurité"_s, u"1 sur 2"_s, {}, Token::Text, {{u"a"_s, 1}, {u"b"_s, 2}}},
                     {u"LOG"_s, u"Hébergement"_s, u"0 sur 1"_s, {}, Token::Text, {{u"c"_s, 3}}}});
    tree.resize(600, 400);
    tree.show();
    CHECK(tree.isExpanded(model.index(0, 0)));
    CHECK(tree.isFirstColumnSpanned(0, {}));
    tree.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&tree, Qt::Key_Left);
    CHECK(tree.foldedTitles() == QStringList{u"Mise en sécurité"_s});
    QTest::keyClick(&tree, Qt::Key_Space);
    CHECK(tree.foldedTitles().isEmpty());
    const QPoint head = tree.visualRect(model.index(1, 0)).center();
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, Qt::NoModifier, head);
    CHECK(tree.foldedTitles() == QStringList{u"Hébergement"_s});
    const QModelIndex b = model.find([](const Line &line) { return line.name == u"b"_s; });
    REQUIRE(b.isValid());
    model.setRow(b, {u"b"_s, 9}, u"2 sur 2"_s);
    CHECK(model.row(b)->done == 9);
    CHECK(model.index(0, 0).data(GroupCountRole).toString() == u"2 sur 2"_s);
    CHECK(tree.foldedTitles() == QStringList{u"Hébergement"_s});
    CHECK(model.row(model.index(0, 0)) == nullptr);
}

TEST_CASE("rows are 34, 31 and 46 pixels high, and follow the zoom", "[ui][rows]")
{
    applyLook(Appearance::Light, 100);
    RowsModel<Line> model(columns());
    model.setRows({{u"Zola"_s, 2}});
    RowTable table;
    table.setModel(&model);
    table.show();
    CHECK(table.rowHeight(0) == 34);
    table.setDensity(Density::TwoLines);
    CHECK(table.rowHeight(0) == 46);
    applyLook(Appearance::Light, 200);
    CHECK(table.rowHeight(0) == 92);
    applyLook(Appearance::Light, 100);
    CHECK(table.rowHeight(0) == 46);
}

TEST_CASE("sorting 5,500 rows by name stays under 50 ms", "[ui][rows][figures]")
{
    RowsModel<Line> model(columns());
    QList<Line> rows;
    for (int i = 0; i < 5500; ++i) {
        rows.append({u"Personne %1"_s.arg((i * 7919) % 5500), i});
    }
    model.setRows(rows);
    const qint64 before = threadTime();
    model.sort(0, Qt::AscendingOrder);
    const qint64 elapsed = threadTime() - before;
    WARN("5,500 rows sorted in " << elapsed << " ms of processor");
    CHECK(elapsed < 50);
}
