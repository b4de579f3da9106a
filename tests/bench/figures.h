// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <vector>

/// Durations of one thing, measured again and again.
class Figures
{
public:
    explicit Figures(QString name) : m_name(std::move(name)) {}

    template<class Function>
    auto measure(Function function)
    {
        QElapsedTimer timer;
        timer.start();
        auto answer = function();
        add(timer.nsecsElapsed());
        return answer;
    }
    void add(qint64 nanoseconds) { m_nanoseconds.push_back(nanoseconds); }

    /// Milliseconds below which that share of the runs lies, 0 to 1.
    [[nodiscard]] double quantile(double share) const;
    /// "name   median 0.812 ms   p95 1.204 ms   runs 400"
    [[nodiscard]] QString line() const;

private:
    QString m_name;
    std::vector<qint64> m_nanoseconds;
};
