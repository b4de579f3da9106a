// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace relais::ui {

Menus::Menus(QMenuBar *bar) : QObject(bar)
{
    const QList<std::pair<Menu, QString>> titles = {{Menu::File, tr("&File")},
                                                    {Menu::Edit, tr("&Edit")},
                                                    {Menu::Case, tr("&Case")},
                                                    {Menu::View, tr("&View")},
                                                    {Menu::Help, tr("&Help")}};
    for (const auto &[menu, title] : titles) {
        m_menus.insert(menu, bar->addMenu(title));
        m_menus.value(menu)->setAccessibleName(QString(title).remove(QLatin1Char('&')));
    }
}

void Menus::addCommand(QAction *action, Menu menu)
{
    m_commands[menu] << action;
    m_menus.value(menu)->addAction(action);
}

void Menus::showPage(const Page *page)
{
    for (auto menu = m_menus.cbegin(); menu != m_menus.cend(); ++menu) {
        QMenu *shown = menu.value();
        const QList<QAction *> before = shown->actions();
        for (QAction *action : before) {
            shown->removeAction(action);
            if (action->isSeparator()) {
                action->deleteLater();
            }
        }
        const QList<QAction *> own = page != nullptr ? page->pageActions(menu.key()) : QList<QAction *>();
        const QList<QAction *> commands = m_commands.value(menu.key());
        shown->addActions(own);
        if (!own.isEmpty() && !commands.isEmpty()) {
            shown->addSeparator();
        }
        shown->addActions(commands);
        shown->menuAction()->setVisible(!own.isEmpty() || !commands.isEmpty());
    }
}

QList<QAction *> Menus::withKeys() const
{
    QList<QAction *> found;
    for (const QMenu *menu : m_menus) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (!action->shortcut().isEmpty() && action->isVisible()) {
                found << action;
            }
        }
    }
    return found;
}

} // namespace relais::ui
