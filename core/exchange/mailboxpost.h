// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/httpcall.h"
#include "core/exchange/mailbox.h"

#include <QSslConfiguration>

#include <initializer_list>

namespace relais::exchange {

class MailErrand;

/// The counter of a mailbox: who we are there, the connection, and the errands that wait their turn.
class MailboxPost final : public QObject
{
public:
    MailboxPost(MailboxAddress address, QSslConfiguration tls, const Clock &clock, const MailboxPace &pace);
    ~MailboxPost() override;

    /// Takes the errand; starts it when those before it are over.
    Carrier::ErrandPtr accept(MailErrand *errand);
    /// The errand is over.
    void dismiss(MailErrand *errand);

    [[nodiscard]] HttpOrder order(HttpOrder::Verb verb, const QString &name) const;
    void call(const HttpOrder &order, QObject *owner, const HttpCall::Done &done, const Carrier::Progress &progress);
    [[nodiscard]] const MailboxPace &pace() const { return m_pace; }

private:
    void startNext();

    MailboxAddress m_address;
    QSslConfiguration m_tls;
    const Clock &m_clock;
    MailboxPace m_pace;
    QNetworkAccessManager m_network;
    QList<MailErrand *> m_waiting; ///< the first is under way
    bool m_isUnderWay = false;
    bool m_isLoginRefused = false;
};

/// What one call of a Mailbox does, request after request. Told once, later, and never when the context is gone.
class MailErrand : public QObject
{
public:
    MailErrand(MailboxPost &post, QObject *context, Carrier::Progress progress);

    virtual void start() = 0;
    virtual void fail(const Error &error) = 0;

protected:
    using Next = std::function<void(const HttpAnswer &)>;
    /// Goes on with an answer of one of these statuses; fails with any other.
    void ask(const HttpOrder &order, std::initializer_list<int> statuses, Next next, Carrier::Progress progress = {});
    void finish(std::function<void()> tell);
    void report(qint64 done, qint64 total);
    [[nodiscard]] MailboxPost &post() const { return m_post; }

private:
    MailboxPost &m_post;
    QPointer<QObject> m_context;
    Carrier::Progress m_progress;
    qint64 m_reported = -1;
    bool m_isOver = false;
};

} // namespace relais::exchange
