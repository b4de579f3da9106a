// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the mailbox share.
#pragma once

#include "core/exchange/mailbox.h"
#include "core/exchange/mailboxname.h"
#include "tests/kit/certificates.h"
#include "tests/kit/errands.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/webserver.h"

#include <QRandomGenerator>

using namespace relais;
using namespace relais::exchange;

inline constexpr auto kServers = {WebServer::Kind::Apache, WebServer::Kind::Nginx};

/// Asks the same of a fresh server of each kind that is installed.
template<class Question>
void forEachServer(const ServerWishes &wishes, const Question &question)
{
    for (const WebServer::Kind kind : kServers) {
        CAPTURE(WebServer::name(kind));
        if (const auto server = WebServer::start(kind, wishes)) {
            question(*server);
        }
    }
}
template<class Question>
void forEachServer(const Question &question)
{
    forEachServer(ServerWishes(), question);
}

/// Waits as little as a test can.
inline MailboxPace quick()
{
    using namespace std::chrono_literals;
    return {20'000ms, 120'000ms, 3, 4ms, 40ms, 1ms};
}

inline SecretBytes secret(QByteArray text)
{
    return SecretBytes::take(text);
}

inline std::unique_ptr<Mailbox> openAt(const QUrl &url, const MailboxPace &pace = quick(),
                                       const QByteArray &password = "geheim", const QString &ca = {})
{
    static const FakeClock clock;
    MailboxAddress address{url, ca.isEmpty() ? Certificates::shared()->ca() : ca, u"anna"_s, secret(password)};
    auto mailbox = Mailbox::open(std::move(address), clock, pace);
    REQUIRE_OK(mailbox);
    return std::move(*mailbox);
}
inline std::unique_ptr<Mailbox> openAt(quint16 port, const MailboxPace &pace = quick())
{
    return openAt(QUrl(u"https://localhost:%1/"_s.arg(port)), pace);
}

/// The n-th name of a channel.
inline QString nameOf(int number)
{
    return objectName(secret(QByteArray(32, 'k')), 0, number);
}

/// Bytes that look like nothing, the same for the same seed.
inline QByteArray noise(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator generator(seed);
    for (char &byte : bytes) {
        byte = static_cast<char>(generator.generate() & 0xffU);
    }
    return bytes;
}
