// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QString>

namespace relais::journal {

/// Hybrid logical clock: 48-bit milliseconds, 16-bit counter, 64-bit node, written as 12 + 4 + 16 hexadecimal digits
/// so that the order of the texts is the order of the changes (exchange notes 3.2).
class StampSource
{
public:
    /// @param node 16 hexadecimal digits drawn at random when the vault was made
    /// @param last greatest stamp already written; empty for a new vault
    StampSource(QString node, const QString &last);

    /// Strictly greater than every stamp given before, even when the system clock was set back.
    QString next(const QDateTime &now);
    /// Moves the clock up to a stamp that was seen, so that the next one is greater. Whether to believe a stamp that
    /// lies in the future is for the caller to say (aheadOf).
    void witness(const QString &stamp);
    [[nodiscard]] const QString &node() const { return m_node; }

private:
    QString m_node;
    qint64 m_milliseconds = 0;
    int m_counter = 0;
};

/// 32 hexadecimal digits, an instant from 2020 on: no office ran this program before, an earlier clock is broken
/// (exchange notes 1.6, row 49).
[[nodiscard]] bool isStamp(QStringView text);
/// Instant inside a stamp, UTC.
QDateTime instantOf(const QString &stamp);
/// The node that gave a stamp: its last 16 digits.
QString nodeOf(const QString &stamp);

/// By how many milliseconds a stamp lies ahead of now; negative when it lies behind.
qint64 aheadOf(const QString &stamp, const QDateTime &now);
/// A stamp further ahead comes from a clock that is wrong: its change waits, ours does not follow (exchange notes 3.4).
inline constexpr qint64 kMostAhead = kDaySeconds * 1000;

} // namespace relais::journal
