// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QMap>
#include <QObject>

class QMenu;
class QMenuBar;

namespace relais::ui {

/// The menu bar: each menu lists the commands of the window, then those of the page shown, with their keys.
class Menus final : public QObject
{
    Q_OBJECT

public:
    explicit Menus(QMenuBar *bar);
    void addCommand(QAction *action, Menu menu);
    void showPage(const Page *page);
    /// Every action that has a key, in the order of the menus.
    [[nodiscard]] QList<QAction *> withKeys() const;

private:
    QMap<Menu, QMenu *> m_menus;
    QMap<Menu, QList<QAction *>> m_commands;
};

} // namespace relais::ui
