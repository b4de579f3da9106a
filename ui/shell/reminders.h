// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/setting.h"

#include <QObject>

#include <functional>

class QSystemTrayIcon;
class QWidget;

namespace relais::ui {

inline const Setting<bool> kReminders{"reminders/shown", true};
/// Also while the window is hidden (F12) or locked, when anybody may be looking at the screen.
inline const Setting<bool> kRemindersWhileHidden{"reminders/while_hidden", false};

/// Neutral notifications of the desktop: « Relais : 2 rappels », a count and nothing else. One when the count rises;
/// work done makes none.
class Reminders final : public QObject
{
    Q_OBJECT

public:
    /// How a sentence reaches the person; by default the tray of the desktop, else the alert of the window.
    using Show = std::function<void(const QString &)>;
    Reminders(const SettingStore &settings, QWidget *window, Show show = {}, QObject *parent = nullptr);

    enum class Window { Shown, Hidden };
    /// What is late or due today, as the page counts it now.
    void setCount(int count, Window window);

private:
    void showOnDesktop(const QString &sentence);

    const SettingStore &m_settings;
    QWidget *m_window;
    Show m_show;
    QSystemTrayIcon *m_tray = nullptr;
    int m_told = 0; ///< the last count, told or not
};

} // namespace relais::ui
