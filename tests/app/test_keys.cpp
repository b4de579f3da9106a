// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include "ui/tools/opencasedialog.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

using namespace relais;

namespace {

const QStringList kPages{u"today"_s,    u"caseload"_s, u"case"_s,     u"print"_s,   u"decisions"_s,
                         u"settings"_s, u"import"_s,   u"partners"_s, u"exchange"_s};

QString idOf(ProgramAtTheDesk &desk, const QString &reference)
{
    return work::cases::byIdOrReference(*desk.application().session(), reference)->text();
}

void go(ProgramAtTheDesk &desk, const QString &word)
{
    const bool ofCase = word == u"case"_s || word == u"print"_s;
    REQUIRE(
        desk.window().show(desk.application().pageNamed(word), ofCase ? idOf(desk, u"76-2026-00001"_s) : QString()));
}

/// The keys in the menus now, each as often as it stands there.
QStringList keysInMenus(ProgramAtTheDesk &desk)
{
    QStringList keys;
    const QList<QAction *> menus = desk.window().menuBar()->actions();
    for (const QAction *menu : menus) {
        const QList<QAction *> actions = menu->menu()->actions();
        for (const QAction *action : actions) {
            if (!action->isVisible()) {
                continue;
            }
            const QList<QKeySequence> shortcuts = action->shortcuts();
            for (const QKeySequence &key : shortcuts) {
                keys << key.toString();
            }
        }
    }
    return keys;
}

} // namespace

TEST_CASE("from every page Ctrl+N begins a referral", "[app][keys]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    for (const QString &word : kPages) {
        INFO(word.toStdString());
        go(desk, word);
        QTest::keyClick(&desk.window(), Qt::Key_N, Qt::ControlModifier);
        CHECK(desk.window().currentPage() == desk.application().pageNamed(u"intake"_s));
    }
}

TEST_CASE("from every page Ctrl+O opens a case by a name or by its number alone", "[app][keys]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    const auto opened = [&](const QString &typed) {
        person::whenAsked(&desk.window(), [&](QDialog &dialog) {
            CHECK(qobject_cast<ui::OpenCaseDialog *>(&dialog) != nullptr);
            ProgramAtTheDesk::type(typed);
            ProgramAtTheDesk::press(Qt::Key_Return);
        });
        QTest::keyClick(&desk.window(), Qt::Key_O, Qt::ControlModifier);
        return desk.window().currentPage()->openId();
    };
    for (const QString &word : kPages + QStringList{u"intake"_s}) {
        INFO(word.toStdString());
        go(desk, word);
        CHECK(opened(u"maelys oeuv"_s) == idOf(desk, u"76-2026-00002"_s));
        CHECK(desk.window().currentPage() == desk.application().pageNamed(u"case"_s));
    }
    CHECK(opened(u"1"_s) == idOf(desk, u"76-2026-00001"_s));
    CHECK(opened(u"76-2026-00002"_s) == idOf(desk, u"76-2026-00002"_s));
}

TEST_CASE("a name that nobody bears opens nothing, and Escape leaves the question", "[app][keys]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    const ui::Page *before = desk.window().currentPage();
    person::whenAsked(&desk.window(), [&](QDialog &dialog) {
        ProgramAtTheDesk::type(u"zzz"_s);
        ProgramAtTheDesk::press(Qt::Key_Return);
        CHECK(dialog.isVisible());
        ProgramAtTheDesk::press(Qt::Key_Escape); // empties the field
        ProgramAtTheDesk::press(Qt::Key_Escape);
    });
    QTest::keyClick(&desk.window(), Qt::Key_O, Qt::ControlModifier);
    CHECK(desk.window().currentPage() == before);
}

TEST_CASE("Ctrl+F leads to the search box of each page that has one", "[app][keys]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    for (const QString &word : {u"today"_s, u"caseload"_s, u"partners"_s}) {
        INFO(word.toStdString());
        go(desk, word);
        const ui::Page *page = desk.application().pageNamed(word);
        page->panes().last()->setFocus();
        QTest::keyClick(&desk.window(), Qt::Key_F, Qt::ControlModifier);
        const auto *box = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(box != nullptr);
        CHECK(page->isAncestorOf(box));
    }
}

TEST_CASE("from every page Ctrl+I asks for a table", "[app][keys]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    for (const QString &word : kPages) {
        INFO(word.toStdString());
        go(desk, word);
        bool asked = false;
        person::whenAsked(&desk.window(), [&](QDialog &dialog) {
            asked = qobject_cast<QFileDialog *>(&dialog) != nullptr;
            dialog.reject();
        });
        QTest::keyClick(&desk.window(), Qt::Key_I, Qt::ControlModifier);
        CHECK(asked);
        CHECK(desk.window().currentPage() == desk.application().pageNamed(u"import"_s));
    }
}

TEST_CASE("the menus list every key of the page, and no key means two things", "[app][keys]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    const QStringList everywhere{u"F1"_s,     u"F3"_s,           u"F4"_s,       u"F5"_s,        u"F6"_s,
                                 u"F7"_s,     u"F8"_s,           u"Shift+F6"_s, u"F10"_s,       u"F11"_s,
                                 u"F12"_s,    u"Ctrl+L"_s,       u"Ctrl+N"_s,   u"Ctrl+O"_s,    u"Ctrl+I"_s,
                                 u"Ctrl+Z"_s, u"Ctrl+Shift+Z"_s, u"Alt+Left"_s, u"Alt+Right"_s, u"Ctrl+="_s,
                                 u"Ctrl+-"_s, u"Ctrl+Q"_s};
    const QHash<QString, QStringList> own{
        {u"caseload"_s, {u"Ctrl+F"_s}},
        {u"case"_s,
         {u"Ctrl+T"_s, u"Ctrl+J"_s, u"Ctrl+M"_s, u"Ctrl+D"_s, u"Ctrl+P"_s, u"Ctrl+Tab"_s, u"Ctrl+Shift+Tab"_s}},
        {u"print"_s, {u"Ctrl+P"_s, u"Ctrl+S"_s}},
        {u"intake"_s, {u"Ctrl+Return"_s}},
        {u"decisions"_s, {u"Ctrl+M"_s}},
        {u"partners"_s, {u"Ctrl+F"_s, u"Ctrl+K"_s, u"Ctrl+T"_s, u"Ctrl+Shift+I"_s}},
        {u"exchange"_s, {u"Ctrl+R"_s, u"Ctrl+Shift+O"_s}}};
    for (const QString &word : kPages + QStringList{u"intake"_s}) {
        INFO(word.toStdString());
        go(desk, word);
        const QStringList keys = keysInMenus(desk);
        for (const QString &key : everywhere + own.value(word)) {
            INFO(key.toStdString());
            CHECK(keys.contains(key));
            // The steps of the import share one key: only one of them can be done at a time.
            CHECK((keys.count(key) == 1 || word == u"import"_s));
        }
    }
}

TEST_CASE("R on a measure opens it at its postponement, Ctrl+Tab turns the tabs", "[app][keys]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    go(desk, u"case"_s);
    QString inFocus;
    person::whenAsked(&desk.window(), [&](QDialog &dialog) {
        inFocus = QApplication::focusWidget()->accessibleName();
        dialog.reject();
    });
    ProgramAtTheDesk::press(Qt::Key_R);
    CHECK(inFocus == u"Reporté au"_s);
    QApplication::setActiveWindow(&desk.window());
    const auto *tabs = desk.window().currentPage()->findChild<QTabBar *>();
    REQUIRE(tabs != nullptr);
    for (int tab = 1; tab < tabs->count(); ++tab) {
        QTest::keyClick(&desk.window(), Qt::Key_Tab, Qt::ControlModifier);
        CHECK(tabs->currentIndex() == tab);
    }
    QTest::keyClick(&desk.window(), Qt::Key_Tab, Qt::ControlModifier);
    CHECK(tabs->currentIndex() == 0);
}
