// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/exchange/httptry.h"

namespace relais::exchange {

/// A request that is tried again, after a growing pause, while what goes wrong may pass; then told once. Nobody hears
/// of it when it is deleted before.
///
/// Its errors are MailboxSilent, BundleIncomplete (a Get that was cut each time), BundleTooLarge, MailboxCertificate,
/// and MailboxFailure for a proxy that asks for a login. A status is no error here.
class HttpCall final : public QObject
{
public:
    using Done = std::function<void(Result<HttpAnswer>)>;
    HttpCall(QNetworkAccessManager &network, HttpOrder order, const MailboxPace &pace, const Clock &clock,
             QObject *parent, Done done, Carrier::Progress progress = {});

private:
    void begin();
    void judge(HttpAnswer answer);
    [[nodiscard]] Result<HttpAnswer> resultOf(HttpAnswer answer) const;

    QNetworkAccessManager &m_network;
    HttpOrder m_order;
    MailboxPace m_pace;
    const Clock &m_clock;
    Done m_done;
    Carrier::Progress m_progress;
    int m_tried = 0;
    QTimer m_pause;
};

} // namespace relais::exchange
