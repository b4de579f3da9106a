// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/deskkeys.h"

#include <QApplication>
#include <QKeyEvent>

namespace relais::ui {

void DeskKeys::start()
{
    qApp->installEventFilter(this);
}

void DeskKeys::stop()
{
    qApp->removeEventFilter(this);
}

bool DeskKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || (QApplication::activeModalWidget() == nullptr && QApplication::activePopupWidget() == nullptr)) {
        return QObject::eventFilter(watched, event);
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool hides = key->key() == Qt::Key_F12 && key->modifiers() == Qt::NoModifier;
    const bool locks = key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier;
    if (!hides && !locks) {
        return QObject::eventFilter(watched, event);
    }
    event->accept(); // ours: the dialog's own shortcuts do not see it
    if (event->type() == QEvent::KeyPress) {
        if (hides) {
            emit hideWanted();
        } else {
            emit lockWanted();
        }
    }
    return true;
}

} // namespace relais::ui
