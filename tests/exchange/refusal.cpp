// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/refusal.h"

#include "tests/kit/catch.h"

using namespace relais;
using namespace relais::exchange;

ErrorCode refusal(const QByteArray &bytes, const SheetLimits &limits, const QString &name)
{
    const qint64 start = processTime();
    const auto sheet = readBytes(bytes, limits, name);
    REQUIRE_FALSE(sheet);
    INFO(sheet.error().detail.toStdString());
    CHECK(processTime() - start < 6'000);
    CHECK(peakMemory() < 500);
    return sheet.error().code;
}

ZipEntries without(ZipEntries entries, const QByteArray &name)
{
    const auto removed = entries.removeIf([&](const auto &entry) { return entry.first == name; });
    REQUIRE(removed == 1);
    return entries;
}
