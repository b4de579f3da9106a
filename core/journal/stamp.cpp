// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/stamp.h"

namespace relais::journal {

StampSource::StampSource(QString node, const QString &last) : m_node(std::move(node))
{
    if (!last.isEmpty()) {
        m_milliseconds = last.left(12).toLongLong(nullptr, 16);
        m_counter = last.mid(12, 4).toInt(nullptr, 16);
    }
}

QString StampSource::next(const QDateTime &now)
{
    const qint64 milliseconds = now.toMSecsSinceEpoch();
    if (milliseconds > m_milliseconds) {
        m_milliseconds = milliseconds;
        m_counter = 0;
    } else if (++m_counter > 0xffff) {
        ++m_milliseconds;
        m_counter = 0;
    }
    return QString::number(m_milliseconds, 16).rightJustified(12, u'0') +
           QString::number(m_counter, 16).rightJustified(4, u'0') + m_node;
}

QDateTime instantOf(const QString &stamp)
{
    return QDateTime::fromMSecsSinceEpoch(stamp.left(12).toLongLong(nullptr, 16), Qt::UTC);
}

} // namespace relais::journal
