// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailboxpace.h"

#include "core/base/result.h"

#include <QLocale>
#include <QTimeZone>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace relais::exchange {

std::chrono::milliseconds pauseAfter(int failed, const MailboxPace &pace)
{
    const int doublings = std::clamp(failed - 1, 0, 20);
    const std::chrono::milliseconds grown = pace.firstPause * (qint64(1) << doublings);
    const std::chrono::milliseconds full = std::min(grown, pace.longestPause);
    const auto half = static_cast<uint32_t>(full.count() / 2);
    return full - std::chrono::milliseconds(half == 0 ? 0 : randombytes_uniform(half));
}

std::chrono::milliseconds readBackAfter(std::chrono::milliseconds sending, const MailboxPace &pace)
{
    return std::min(sending, pace.longestPause) + pace.settling;
}

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeZone(QTimeZone::utc());
    return date;
}

std::optional<std::chrono::milliseconds> askedPause(const QByteArray &retryAfter, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = retryAfter.trimmed().toUInt(&isNumber);
    if (isNumber) {
        return std::chrono::seconds(seconds);
    }
    const std::optional<QDateTime> date = httpDate(retryAfter);
    const qint64 away = date ? now.msecsTo(*date) : 0;
    return away > 0 ? std::optional(std::chrono::milliseconds(away)) : std::nullopt;
}

bool mayPass(int status)
{
    static constexpr std::array kPassing = {408, 423, 429, 500, 502, 503, 504};
    return std::find(kPassing.begin(), kPassing.end(), status) != kPassing.end();
}

} // namespace relais::exchange
