// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace relais {

inline constexpr qint64 kDaySeconds = 86'400;

/// The only source of the present moment; nobody else asks the system.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC, milliseconds.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

} // namespace relais
