// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/cost.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

qint64 peakMemory()
{
#ifndef __SANITIZE_ADDRESS__
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        static const QRegularExpression kPeak(u"VmHWM:\\s+(\\d+) kB"_s);
        return kPeak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() / 1024;
    }
#endif
    return 0;
}

bool forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s); // proc(5): 5 resets the peak
    return peakMemory() > 0 && file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("5") == 1;
}
