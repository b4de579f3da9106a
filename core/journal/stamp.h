// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    [[nodiscard]] const QString &node() const { return m_node; }

private:
    QString m_node;
    qint64 m_milliseconds = 0;
    int m_counter = 0;
};

/// Instant inside a stamp, UTC.
QDateTime instantOf(const QString &stamp);

} // namespace relais::journal
