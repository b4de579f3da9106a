// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimeZone>
#include <QTimer>

#include <functional>

namespace relais::ui {

/// Tells those who show the time that it has gone on: each minute, and when everything must be counted anew because
/// the day of the office has changed or the computer has slept. Sleep needs no service of the desktop: the clock on
/// the wall runs on, the one that counts elapsed time stands still.
class DayWatch final : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds that the computer was awake; its own timer by default, a test's in tests.
    using Awake = std::function<qint64()>;
    DayWatch(const Clock &clock, QTimeZone zone, Awake awake = {}, QObject *parent = nullptr);
    /// Looks at both clocks; the timer does it every few seconds.
    void check();

signals:
    void minutePassed();
    void dayChanged(); ///< after midnight, after sleep, or when somebody has set the clock

private:
    [[nodiscard]] QDate day() const;

    const Clock &m_clock;
    QTimeZone m_zone;
    Awake m_awake;
    QElapsedTimer m_elapsed;
    QTimer m_timer;
    QDateTime m_wall;
    qint64 m_awakeAt = 0;
    QDate m_day;
    qint64 m_minute = 0;
};

} // namespace relais::ui
