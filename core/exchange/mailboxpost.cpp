// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailboxpost.h"

#include <QCoreApplication>

#include <algorithm>

namespace relais::exchange {

namespace {

bool isLoginRefused(const HttpAnswer &answer)
{
    return answer.status == 401 || answer.status == 403;
}

Error failureOf(const HttpAnswer &answer)
{
    if (isLoginRefused(answer)) {
        return {ErrorCode::MailboxLogin, u"status %1"_s.arg(answer.status)};
    }
    if (answer.status == 404) {
        return {ErrorCode::NotFound, u"status 404"_s};
    }
    const bool redirect = answer.status >= 300 && answer.status < 400;
    return {ErrorCode::MailboxFailure, (redirect ? u"redirect, status %1"_s : u"status %1"_s).arg(answer.status)};
}

/// Only what was asked of the store's own objects; that a Put was heard may be told by a page.
bool isPageInPlaceOfStore(const HttpOrder &order, const HttpAnswer &answer)
{
    return answer.isPage && answer.status == 200 && order.verb != HttpOrder::Verb::Put;
}

} // namespace

MailboxPost::MailboxPost(MailboxAddress address, QSslConfiguration tls, const Clock &clock, const MailboxPace &pace)
    : m_address(std::move(address)), m_tls(std::move(tls)), m_clock(clock), m_pace(pace)
{
}

MailboxPost::~MailboxPost()
{
    qDeleteAll(m_waiting); // before the network that they use
}

Carrier::ErrandPtr MailboxPost::accept(MailErrand *errand)
{
    errand->setParent(this);
    m_waiting.append(errand);
    startNext();
    return std::make_shared<Errand>([guard = QPointer<MailErrand>(errand)] {
        if (guard) {
            guard->fail({ErrorCode::Cancelled, {}});
        }
    });
}

void MailboxPost::dismiss(MailErrand *errand)
{
    if (!m_waiting.isEmpty() && m_waiting.constFirst() == errand) {
        m_isUnderWay = false;
    }
    m_waiting.removeOne(errand);
    errand->deleteLater();
    startNext();
}

void MailboxPost::startNext()
{
    if (m_isUnderWay || m_waiting.isEmpty()) {
        return;
    }
    m_isUnderWay = true;
    MailErrand *errand = m_waiting.constFirst();
    QMetaObject::invokeMethod(
        errand,
        [this, errand] {
            if (m_waiting.isEmpty() || m_waiting.constFirst() != errand) {
                return; // cancelled meanwhile
            }
            if (m_isLoginRefused) {
                errand->fail({ErrorCode::MailboxLogin, u"refused before"_s});
            } else {
                errand->start();
            }
        },
        Qt::QueuedConnection);
}

HttpOrder MailboxPost::order(HttpOrder::Verb verb, const QString &name) const
{
    HttpOrder order;
    order.verb = verb;
    QUrl url = m_address.url;
    url.setPath(url.path() + name);
    order.request.setUrl(url);
    order.request.setSslConfiguration(m_tls);
    if (!m_address.user.isEmpty()) {
        QByteArray login = m_address.user.toUtf8() + ':';
        login.append(reinterpret_cast<const char *>(m_address.password.data()),
                     static_cast<qsizetype>(m_address.password.size()));
        order.request.setRawHeader("Authorization", "Basic " + login.toBase64());
        SecretBytes::take(login); // wiped; the header's own copy lives as long as the request
    }
    return order;
}

void MailboxPost::call(const HttpOrder &order, QObject *owner, const HttpCall::Done &done,
                       const Carrier::Progress &progress)
{
    const auto heard = [this, done](Result<HttpAnswer> answer) {
        m_isLoginRefused = m_isLoginRefused || (answer && isLoginRefused(*answer));
        done(std::move(answer));
    };
    new HttpCall(m_network, order, m_pace, m_clock, owner, heard, progress);
}

MailErrand::MailErrand(MailboxPost &post, QObject *context, Carrier::Progress progress)
    : m_post(post), m_context(context), m_progress(std::move(progress))
{
    if (context != nullptr) {
        connect(context, &QObject::destroyed, this, [this] { finish({}); });
    }
}

void MailErrand::ask(const HttpOrder &order, std::initializer_list<int> statuses, Next next, Carrier::Progress progress)
{
    const QList<int> known(statuses);
    m_post.call(
        order, this,
        [this, order, known, next = std::move(next)](const Result<HttpAnswer> &answer) {
            if (m_isOver) {
                return;
            }
            if (!answer) {
                fail(answer.error());
            } else if (!known.contains(answer->status)) {
                fail(failureOf(*answer));
            } else if (isPageInPlaceOfStore(order, *answer)) {
                fail({ErrorCode::MailboxFailure, u"page in place of the store"_s});
            } else {
                next(*answer);
            }
        },
        progress);
}

void MailErrand::finish(std::function<void()> tell)
{
    if (m_isOver) {
        return;
    }
    m_isOver = true;
    // Later, and from the loop: whoever is told may well close the mailbox.
    QMetaObject::invokeMethod(
        qApp,
        [context = m_context, post = QPointer<QObject>(&m_post), tell = std::move(tell)] {
            if (context && post && tell) {
                tell();
            }
        },
        Qt::QueuedConnection);
    m_post.dismiss(this);
}

void MailErrand::report(qint64 done, qint64 total)
{
    if (!m_isOver && m_context && m_progress && done > m_reported) { // a second try does not go back
        m_reported = done;
        m_progress(done, total);
    }
}

} // namespace relais::exchange
