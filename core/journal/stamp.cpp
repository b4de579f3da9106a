// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/stamp.h"

#include "core/base/text.h"

namespace relais::journal {

StampSource::StampSource(QString node, const QString &last) : m_node(std::move(node))
{
    if (!last.isEmpty()) {
        witness(last);
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

void StampSource::witness(const QString &stamp)
{
    const qint64 milliseconds = QStringView(stamp).left(12).toLongLong(nullptr, 16);
    const int counter = QStringView(stamp).mid(12, 4).toInt(nullptr, 16);
    if (milliseconds > m_milliseconds) {
        m_milliseconds = milliseconds;
        m_counter = counter;
    } else if (milliseconds == m_milliseconds && counter > m_counter) {
        m_counter = counter;
    }
}

bool isStamp(QStringView text)
{
    constexpr qint64 kFirstInstant = 1'577'836'800'000; // 2020-01-01 UTC
    return text.size() == 32 && isHex(text) && text.left(12).toLongLong(nullptr, 16) >= kFirstInstant;
}

QDateTime instantOf(const QString &stamp)
{
    return QDateTime::fromMSecsSinceEpoch(stamp.left(12).toLongLong(nullptr, 16), Qt::UTC);
}

QString nodeOf(const QString &stamp)
{
    return stamp.mid(16);
}

qint64 aheadOf(const QString &stamp, const QDateTime &now)
{
    return QStringView(stamp).left(12).toLongLong(nullptr, 16) - now.toMSecsSinceEpoch();
}

} // namespace relais::journal
