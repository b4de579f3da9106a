// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

/// How long the event loop was away at most, in milliseconds, by a timer of 5 ms. What the scheduler gave to other
/// programs in the meantime is not ours (/proc/thread-self/schedstat).
class LoopWatch
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_waited = waitedForProcessor();
        m_clock.start();
        m_timer.start(5);
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }
    [[nodiscard]] int turns() const { return m_turns; }

private:
    static qint64 waitedForProcessor()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() / 1'000'000 : 0;
    }
    void look()
    {
        const qint64 waited = waitedForProcessor();
        m_longest = std::max(m_longest, m_clock.restart() - (waited - m_waited));
        m_waited = waited;
        ++m_turns;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_waited = 0;
    qint64 m_longest = 0;
    int m_turns = 0;
};
