// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/daywatch.h"

namespace relais::ui {

namespace {

constexpr int kLook = 5'000;     // milliseconds between two looks
constexpr qint64 kJump = 60'000; // wall and elapsed time further apart: it slept, or the clock was set
constexpr qint64 kMinute = 60'000;

} // namespace

DayWatch::DayWatch(const Clock &clock, QTimeZone zone, Awake awake, QObject *parent)
    : QObject(parent), m_clock(clock), m_zone(std::move(zone)), m_awake(std::move(awake))
{
    m_elapsed.start();
    if (!m_awake) {
        m_awake = [this] { return m_elapsed.elapsed(); };
    }
    m_wall = m_clock.now();
    m_awakeAt = m_awake();
    m_day = day();
    m_minute = m_wall.toMSecsSinceEpoch() / kMinute;
    m_timer.setInterval(kLook);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::check);
    m_timer.start();
}

QDate DayWatch::day() const
{
    return m_clock.now().toTimeZone(m_zone).date();
}

void DayWatch::check()
{
    const QDateTime wall = m_clock.now();
    const qint64 awake = m_awake();
    const bool jumped = qAbs(m_wall.msecsTo(wall) - (awake - m_awakeAt)) > kJump;
    const bool newDay = day() != m_day;
    const qint64 minute = wall.toMSecsSinceEpoch() / kMinute;
    const bool newMinute = minute != m_minute;
    m_wall = wall;
    m_awakeAt = awake;
    m_day = day();
    m_minute = minute;
    if (jumped || newDay) {
        emit dayChanged();
    } else if (newMinute) {
        emit minutePassed();
    }
}

} // namespace relais::ui
