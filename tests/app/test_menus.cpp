// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desk.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace relais;

namespace {

const QStringList kPages{u"today"_s,     u"caseload"_s, u"case"_s,     u"intake"_s,   u"print"_s,
                         u"decisions"_s, u"settings"_s, u"import"_s,   u"partners"_s, u"exchange"_s,
                         u"activate"_s,  u"traces"_s,   u"retention"_s};
const QStringList kOfCase{u"case"_s, u"print"_s, u"activate"_s};

/// The letter that is underlined, in lower case; null without one.
QChar letterOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == u'&') {
            if (text.at(i + 1) != u'&') {
                return text.at(i + 1).toLower();
            }
            ++i;
        }
    }
    return {};
}

/// Two that share a key, or a letter, in words; empty when none do.
QStringList shared(const QMultiHash<QString, QString> &byKey)
{
    QStringList clashes;
    const QStringList keys = byKey.uniqueKeys();
    for (const QString &key : keys) {
        if (QStringList words = byKey.values(key); words.size() > 1) {
            words.sort();
            clashes << key + u": "_s + words.join(u" / "_s);
        }
    }
    return clashes;
}

QStringList lettersIn(const QMenu &menu)
{
    QMultiHash<QString, QString> byLetter;
    for (const QAction *action : menu.actions()) {
        if (const QChar letter = letterOf(action->text()); action->isVisible() && !letter.isNull()) {
            byLetter.insert(letter, action->text());
        }
    }
    return shared(byLetter);
}

/// Every key that the window hears as a whole: the acts of the page and of the window that can be done now, and the
/// letters of the menu bar.
QStringList keysIn(ui::MainWindow &window)
{
    QMultiHash<QString, QString> byKey;
    QSet<const QAction *> told;
    const auto add = [&](const QWidget &widget) {
        for (const QAction *action : widget.actions()) {
            const bool isHeard = action->isVisible() && action->isEnabled() &&
                                 (action->shortcutContext() == Qt::WindowShortcut ||
                                  action->shortcutContext() == Qt::ApplicationShortcut);
            if (!isHeard || told.contains(action)) {
                continue;
            }
            told.insert(action);
            for (const QKeySequence &key : action->shortcuts()) {
                if (!key.isEmpty()) {
                    byKey.insert(key.toString(), action->text());
                }
            }
        }
    };
    add(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && qobject_cast<const QMenu *>(widget) == nullptr) {
            add(*widget);
        }
    }
    for (const QAction *menu : window.menuBar()->actions()) {
        if (menu->isVisible()) {
            byKey.insert(u"Alt+"_s + letterOf(menu->text()).toUpper(), menu->text());
        }
    }
    return shared(byKey);
}

void check(ProgramAtTheDesk &desk, const QString &word)
{
    ui::Page *page = desk.application().pageNamed(word);
    if (page == nullptr) {
        return; // not for this role
    }
    const auto id = work::cases::byIdOrReference(*desk.application().session(), u"76-2026-00001"_s);
    REQUIRE_OK(id);
    REQUIRE(desk.window().show(page, kOfCase.contains(word) ? id->text() : QString()));
    for (const QAction *menu : desk.window().menuBar()->actions()) {
        INFO(menu->text().toStdString());
        CHECK(lettersIn(*menu->menu()) == QStringList());
    }
    CHECK(keysIn(desk.window()) == QStringList());
}

} // namespace

TEST_CASE("no menu has two acts with the same letter, and no key means two things, on any page in either language",
          "[app][keys][menus]")
{
    for (const QLocale &spoken :
         {QLocale(QLocale::English, QLocale::UnitedKingdom), QLocale(QLocale::French, QLocale::France)}) {
        ProgramAtTheDesk desk(ProgramAtTheDesk::Cases::Two, spoken);
        desk.unlock();
        for (const QString &word : kPages) {
            INFO(spoken.name().toStdString() << ", page " << word.toStdString());
            check(desk, word);
        }
    }
}
