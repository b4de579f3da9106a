// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include "ui/tools/newvaultdialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace relais;

namespace {

/// Whether a person who hears the screen is told what this is.
bool isNamed(QWidget *widget)
{
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        return !combo->accessibleDescription().isEmpty() || !combo->accessibleName().isEmpty();
    }
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face != nullptr && !face->text(QAccessible::Name).isEmpty();
}

bool isInteractive(const QWidget *widget)
{
    const bool kind = qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                      qobject_cast<const QLineEdit *>(widget) != nullptr ||
                      qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
                      qobject_cast<const QComboBox *>(widget) != nullptr ||
                      (qobject_cast<const QAbstractItemView *>(widget) != nullptr &&
                       qobject_cast<const QHeaderView *>(widget) == nullptr);
    // Parts of a combo or spin box answer through their owner.
    const QWidget *owner = widget->parentWidget();
    const bool part =
        owner != nullptr && (owner->inherits("QComboBox") || owner->inherits("QAbstractSpinBox") ||
                             owner->inherits("QComboBoxPrivateContainer") || owner->inherits("QLineEdit"));
    return kind && !part && !widget->objectName().startsWith(u"qt_"_s) && !widget->inherits("QTableCornerButton");
}

} // namespace

namespace {

/// Every control under `root`, in hidden tabs and panels too: they are shown one day.
void walk(const QWidget &root)
{
    const QList<QWidget *> widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (isInteractive(widget) && !isNamed(widget)) {
            FAIL_CHECK(widget->metaObject()->className()
                       << " without a name in " << widget->parentWidget()->metaObject()->className());
        }
    }
}

const QStringList kPages{u"today"_s,     u"caseload"_s, u"case"_s,   u"intake"_s,   u"print"_s,
                         u"decisions"_s, u"settings"_s, u"import"_s, u"partners"_s, u"exchange"_s};

} // namespace

TEST_CASE("every control of every page has a name for those who hear the screen", "[app][accessibility]")
{
    ProgramAtTheDesk desk;
    walk(desk.application().unlockPage());
    desk.unlock();
    const auto cases = work::cases::rows(*desk.application().session());
    REQUIRE_OK(cases);
    for (const QString &word : kPages) {
        INFO("page " << word.toStdString());
        ui::Page *page = desk.application().pageNamed(word);
        REQUIRE(page != nullptr);
        walk(*page); // as it is when nothing was ever shown in it
        desk.window().show(page, word == u"case"_s || word == u"print"_s ? cases->first().id.text() : QString());
        walk(*page);
    }
    walk(desk.window());
}

TEST_CASE("every control of an empty vault's pages has a name", "[app][accessibility]")
{
    ProgramAtTheDesk desk(ProgramAtTheDesk::Cases::None);
    desk.unlock();
    for (const QString &word : kPages) {
        INFO("page " << word.toStdString());
        desk.window().show(desk.application().pageNamed(word));
        walk(*desk.application().pageNamed(word));
        CHECK(desk.window().windowTitle() == u"Relais"_s);
    }
}

TEST_CASE("every control of every dialog has a name", "[app][accessibility]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    const auto dialogOf = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QString title;
        person::whenAsked(&desk.window(), [&](QDialog &dialog) {
            title = dialog.accessibleName();
            walk(dialog);
            dialog.reject();
        });
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        INFO(QKeySequence(modifiers | key).toString().toStdString());
        CHECK_FALSE(title.isEmpty());
    };
    dialogOf(Qt::Key_O, Qt::ControlModifier);
    dialogOf(Qt::Key_F1, Qt::NoModifier);
    const auto cases = work::cases::rows(*desk.application().session());
    desk.window().show(desk.application().pageNamed(u"case"_s), cases->first().id.text());
    dialogOf(Qt::Key_Return, Qt::NoModifier); // the measure
    dialogOf(Qt::Key_M, Qt::ControlModifier); // another measure
    const ui::NewVaultDialog newVault(desk.clock(), desk.reference(), {1, 8 * 1024 * 1024});
    walk(newVault);
}

TEST_CASE("one Tab after another reaches the whole page and comes back", "[app][keyboard]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    const QWidget *first = QApplication::focusWidget();
    int steps = 0;
    QSet<const QWidget *> met;
    do {
        met.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ++steps;
    } while (QApplication::focusWidget() != first && steps < 60);
    CHECK(steps < 60);
    CHECK(met.size() >= 8); // search, filters, table, acts, navigation
}
