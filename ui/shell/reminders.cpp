// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reminders.h"

#include "ui/common/icon.h"
#include "ui/common/typo.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

namespace relais::ui {

using namespace Qt::Literals::StringLiterals;

Reminders::Reminders(const SettingStore &settings, QWidget *window, Show show, QObject *parent)
    : QObject(parent), m_settings(settings), m_window(window), m_show(std::move(show))
{
    if (!m_show) {
        m_show = [this](const QString &sentence) { showOnDesktop(sentence); };
    }
}

void Reminders::setCount(int count, Window window)
{
    const bool rose = count > m_told;
    const bool allowed = kReminders.in(m_settings) && (window == Window::Shown || kRemindersWhileHidden.in(m_settings));
    m_told = count;
    if (rose && allowed) {
        m_show(typo(tr("Relais: %n reminder(s)", nullptr, count)));
    }
}

void Reminders::showOnDesktop(const QString &sentence)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        QApplication::alert(m_window);
        return;
    }
    if (m_tray == nullptr) {
        m_tray = new QSystemTrayIcon(programIcon(), this);
        m_tray->setToolTip(u"Relais"_s);
        m_tray->show();
    }
    m_tray->showMessage(sentence, QString(), programIcon());
}

} // namespace relais::ui
