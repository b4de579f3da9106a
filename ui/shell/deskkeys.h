// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace relais::ui {

/// F12 and Ctrl+L where no shortcut of the window is alive: in a dialog, in an open menu or list.
class DeskKeys final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Listens while a vault is open.
    void start();
    void stop();

signals:
    void hideWanted();
    void lockWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace relais::ui
