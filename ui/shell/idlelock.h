// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/setting.h"

#include <QObject>
#include <QTimer>

namespace relais::ui {

/// Minutes without a key or a movement before the vault is locked, 1 to 60.
inline const Setting<int> kIdleMinutes{"lock/idle_minutes", 5};

/// Watches what the person does in the program and says when she has left.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    IdleLock(const SettingStore &settings, const Clock &clock, QObject *parent = nullptr);
    /// Runs while a vault is open.
    void start();
    void stop();
    /// Looks at the clock; the timer does it every few seconds, so that waking from sleep locks at once.
    void check();

signals:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const SettingStore &m_settings;
    const Clock &m_clock;
    QDateTime m_last;
    QTimer m_timer;
};

} // namespace relais::ui
