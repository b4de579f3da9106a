// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace relais::ui {

IdleLock::IdleLock(const SettingStore &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_settings(settings), m_clock(clock)
{
    m_timer.setInterval(5000);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::check);
}

void IdleLock::start()
{
    m_last = m_clock.now();
    qApp->installEventFilter(this);
    m_timer.start();
}

void IdleLock::stop()
{
    qApp->removeEventFilter(this);
    m_timer.stop();
}

void IdleLock::check()
{
    const qint64 minutes = qBound(1, kIdleMinutes.in(m_settings), 60);
    const QDateTime now = m_clock.now();
    m_last = std::min(m_last, now); // a clock that is set back must not keep the vault open the longer
    if (m_timer.isActive() && m_last.secsTo(now) >= minutes * 60) {
        stop();
        emit idle();
    }
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin: m_last = m_clock.now(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace relais::ui
