// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace relais::exchange {

/// How long a mailbox is waited for, and how often it is tried. Tests take shorter ones.
struct MailboxPace {
    std::chrono::milliseconds silence{30'000};      ///< without a byte in either direction
    std::chrono::milliseconds whole{1'800'000};     ///< of one request: 64 MiB at 300 kbit/s
    int tries = 4;                                  ///< of one request
    std::chrono::milliseconds firstPause{1'000};    ///< then doubled each time, and up to half of it left out
    std::chrono::milliseconds longestPause{60'000}; ///< also the most that a server may ask for (Retry-After)
    std::chrono::milliseconds settling{500};        ///< after a Put, before it is read back; see readBackAfter()
};

/// Before the try that follows the `failed`-th one (from 1). Half of it is left to chance, so that sixty offices that
/// lost one server do not come back in the same second.
std::chrono::milliseconds pauseAfter(int failed, const MailboxPace &pace);

/// Between the answer to a Put and the reading back: as long as it took to send, at most `longestPause`, and `settling`
/// more. Another that asked for the name just before it was taken has sent as much by then, over a line as fast.
std::chrono::milliseconds readBackAfter(std::chrono::milliseconds sending, const MailboxPace &pace);

/// A date of HTTP, "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7; the two obsolete forms are not read).
std::optional<QDateTime> httpDate(const QByteArray &text);

/// What Retry-After asks for, in seconds or as a date; nothing when it is unreadable or past.
std::optional<std::chrono::milliseconds> askedPause(const QByteArray &retryAfter, const QDateTime &now);

/// Whether what this status says may be over in a moment. 507 (full) and 501 are not.
bool mayPass(int status);

} // namespace relais::exchange
