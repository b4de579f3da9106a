// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/refusal.h"

#include "tests/kit/catch.h"

#include <QFile>
#include <QRegularExpression>

#include <ctime>

using namespace relais;
using namespace relais::exchange;

qint64 processorTime()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    return qint64{std::clock()} * 1000 / CLOCKS_PER_SEC;
#endif
}

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

ErrorCode refusal(const QByteArray &bytes, const SheetLimits &limits, const QString &name)
{
    const qint64 start = processorTime();
    const auto sheet = readBytes(bytes, limits, name);
    REQUIRE_FALSE(sheet);
    INFO(sheet.error().detail.toStdString());
    CHECK(processorTime() - start < 6'000);
    CHECK(peakMemory() < 500);
    return sheet.error().code;
}

ZipEntries without(ZipEntries entries, const QByteArray &name)
{
    const auto removed = entries.removeIf([&](const auto &entry) { return entry.first == name; });
    REQUIRE(removed == 1);
    return entries;
}
