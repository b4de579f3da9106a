// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace relais::ui {

/// Says when the computer goes to sleep, when its screen is locked and when another person takes the desk, as logind
/// and the screen saver tell it. Sleep is held back until it was said. Where no bus answers nothing is said: the clock
/// of IdleLock remains.
class SessionWatch final : public QObject
{
    Q_OBJECT

public:
    /// @param system bus of logind; @param desktop bus of the screen saver
    explicit SessionWatch(QDBusConnection system = QDBusConnection::systemBus(),
                          QDBusConnection desktop = QDBusConnection::sessionBus(), QObject *parent = nullptr);

signals:
    void left();

private slots:
    void onSleep(bool begins);
    void onLock();
    void onScreenSaver(bool isActive);
    void onProperties(const QString &interface, const QVariantMap &changed);

private:
    void followSession();
    void holdSleep();

    QDBusConnection m_system;
    QDBusConnection m_desktop;
    QDBusUnixFileDescriptor m_hold; ///< while it is open the computer waits with its sleep
};

} // namespace relais::ui
