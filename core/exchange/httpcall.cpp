// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/httpcall.h"

#include <algorithm>

namespace relais::exchange {

HttpCall::HttpCall(QNetworkAccessManager &network, HttpOrder order, const MailboxPace &pace, const Clock &clock,
                   QObject *parent, Done done, Carrier::Progress progress)
    : QObject(parent), m_network(network), m_order(std::move(order)), m_pace(pace), m_clock(clock),
      m_done(std::move(done)), m_progress(std::move(progress))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &HttpCall::begin);
    begin();
}

void HttpCall::begin()
{
    ++m_tried;
    new HttpTry(
        m_network, m_order, m_pace, this, [this](HttpAnswer answer) { judge(std::move(answer)); }, m_progress);
}

void HttpCall::judge(HttpAnswer answer)
{
    using End = HttpAnswer::End;
    const bool isPassing =
        answer.end == End::Silent || answer.end == End::Cut || (answer.end == End::Answered && mayPass(answer.status));
    if (isPassing && m_tried < m_pace.tries) {
        // By the server's own clock when it tells it, since ours may be wrong.
        const QDateTime now = httpDate(answer.date).value_or(m_clock.now());
        const auto asked = askedPause(answer.retryAfter, now).value_or(std::chrono::milliseconds(0));
        if (asked <= m_pace.longestPause) { // else the next exchange is soon enough
            m_pause.start(std::max(asked, pauseAfter(m_tried, m_pace)));
            return;
        }
    }
    deleteLater();
    const Done done = std::move(m_done);
    done(resultOf(std::move(answer))); // the last line: this may be gone after it
}

Result<HttpAnswer> HttpCall::resultOf(HttpAnswer answer) const
{
    switch (answer.end) {
    case HttpAnswer::End::Answered: break;
    case HttpAnswer::End::Silent: return Error{ErrorCode::MailboxSilent, answer.detail};
    case HttpAnswer::End::Cut:
        return Error{m_order.verb == HttpOrder::Verb::Get && answer.status == 200 ? ErrorCode::BundleIncomplete
                                                                                  : ErrorCode::MailboxSilent,
                     answer.detail};
    case HttpAnswer::End::Certificate: return Error{ErrorCode::MailboxCertificate, answer.detail};
    case HttpAnswer::End::TooLarge: return Error{ErrorCode::BundleTooLarge, answer.detail};
    case HttpAnswer::End::Proxy: return Error{ErrorCode::MailboxFailure, answer.detail};
    }
    return answer;
}

} // namespace relais::exchange
