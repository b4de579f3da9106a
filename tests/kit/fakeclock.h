// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

/// A clock that stands still until the test moves it.
class FakeClock final : public relais::Clock
{
public:
    explicit FakeClock(QDateTime start = QDateTime(QDate(2026, 11, 24), QTime(8, 20), Qt::UTC))
        : m_now(std::move(start))
    {
    }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now;
};
