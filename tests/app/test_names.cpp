// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

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

TEST_CASE("every control of every page has a name for those who hear the screen", "[app][accessibility]")
{
    ProgramAtTheDesk desk;
    desk.unlock();
    const auto cases = work::cases::rows(*desk.application().session());
    REQUIRE_OK(cases);
    const QStringList words{u"today"_s, u"caseload"_s,  u"case"_s,    u"intake"_s,
                            u"print"_s, u"decisions"_s, u"settings"_s};
    for (const QString &word : words) {
        ui::Page *page = desk.application().pageNamed(word);
        INFO("page " << word.toStdString());
        REQUIRE(page != nullptr);
        desk.window().show(page, word == u"case"_s || word == u"print"_s ? cases->first().id.text() : QString());
        const QList<QWidget *> widgets = page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->isVisibleTo(page) && isInteractive(widget) && !isNamed(widget)) {
                FAIL_CHECK(widget->metaObject()->className()
                           << " without a name in " << widget->parentWidget()->metaObject()->className());
            }
        }
    }
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
