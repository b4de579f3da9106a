// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QAction>
#include <QLineEdit>

namespace relais::ui {

namespace {

constexpr char kMenu[] = "shell.menu";

} // namespace

void Page::addPageAction(QAction *action, Menu menu)
{
    action->setProperty(kMenu, static_cast<int>(menu));
    action->setShortcutContext(Qt::WindowShortcut);
    addAction(action); // alive while this page is shown
}

void Page::addFind(QLineEdit *box)
{
    Q_ASSERT(box != nullptr);
    auto *find = new QAction(tr("&Search in this page"), this);
    find->setShortcut(tr("Ctrl+F"));
    connect(find, &QAction::triggered, box, [box] {
        box->setFocus(Qt::ShortcutFocusReason);
        box->selectAll();
    });
    addPageAction(find, Menu::Edit);
}

QList<QAction *> Page::pageActions(Menu menu) const
{
    QList<QAction *> found;
    const QList<QAction *> all = actions();
    for (QAction *action : all) {
        const QVariant place = action->property(kMenu);
        if (place.isValid() && place.toInt() == static_cast<int>(menu)) {
            found << action;
        }
    }
    return found;
}

} // namespace relais::ui
