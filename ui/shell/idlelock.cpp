// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlelock.h"

#include <QCoreApplication>
#include <QEvent>

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
    if (m_timer.isActive() && m_last.secsTo(m_clock.now()) >= minutes * 60) {
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
