// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/httptry.h"

#include <QSslError>

#include <algorithm>

namespace relais::exchange {

namespace {

constexpr qint64 kReadBuffer = 256 * 1024; // bytes that the network may be ahead of us

/// Qt numbers its errors by kind: below 100 the network, then the proxy, the content, the protocol, the server. The
/// last three come with a status, which says it better.
bool isOfNetwork(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error < QNetworkReply::ProxyConnectionRefusedError) ||
           error == QNetworkReply::ProtocolFailure;
}
bool isOfProxy(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

bool looksLikePage(const QByteArray &type, const QByteArray &body)
{
    const QByteArray begin = body.left(256).trimmed().toLower();
    return type.trimmed().toLower().startsWith("text/html") || begin.startsWith("<!doctype html") ||
           begin.startsWith("<html");
}

} // namespace

HttpTry::HttpTry(QNetworkAccessManager &network, const HttpOrder &order, const MailboxPace &pace, QObject *parent,
                 Done done, Carrier::Progress progress)
    : QObject(parent), m_order(order), m_pace(pace), m_done(std::move(done)), m_progress(std::move(progress))
{
    if (order.compare) {
        m_comparison.emplace(*order.compare);
    }
    send(network);
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpTry::learn);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpTry::take);
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        stayAwake();
        if (total > 0 && m_progress) {
            m_progress(sent, total);
        }
    });
    // Heard, so that the cause can be told; never overruled.
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_isCertificateBad = true;
        m_answer.detail = errors.isEmpty() ? QString() : u"TLS error %1"_s.arg(errors.constFirst().error());
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpTry::conclude);
    m_silence.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { stop(HttpAnswer::End::Silent, u"no byte in time"_s); });
    connect(&m_whole, &QTimer::timeout, this, [this] { stop(HttpAnswer::End::Silent, u"not done in time"_s); });
    m_silence.start(m_pace.silence);
    m_whole.start(m_pace.whole);
}

HttpTry::~HttpTry()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void HttpTry::send(QNetworkAccessManager &network)
{
    QNetworkRequest request = m_order.request;
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // one protocol, the one that is tested
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Cache-Control", "no-store");
    request.setRawHeader("User-Agent", "Relais");
    switch (m_order.verb) {
    case HttpOrder::Verb::Head: m_reply = network.head(request); break;
    case HttpOrder::Verb::Get: m_reply = network.get(request); break;
    case HttpOrder::Verb::Delete: m_reply = network.deleteResource(request); break;
    case HttpOrder::Verb::Put:
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
        m_reply = network.put(request, m_order.body);
        break;
    }
}

int HttpTry::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool HttpTry::isObject() const
{
    return m_order.verb == HttpOrder::Verb::Get && status() == 200;
}

/// What the head of the answer says.
void HttpTry::learn()
{
    stayAwake();
    const qint64 declared = declaredBytes();
    if (!isObject() || m_isStopped) {
        return;
    }
    if (declared > kMostCarriedBytes) {
        stop(HttpAnswer::End::TooLarge, u"declared"_s);
    } else if (!m_comparison) {
        // At once, untouched: to grow by doubling copies 32 MiB in one go, which holds the window for 60 ms.
        m_answer.body.reserve(declared >= 0 ? declared : kMostCarriedBytes);
    }
}

/// @return -1 when the head does not say
qint64 HttpTry::declaredBytes() const
{
    const QVariant declared = m_reply->header(QNetworkRequest::ContentLengthHeader);
    return declared.isValid() ? declared.toLongLong() : -1;
}

void HttpTry::stayAwake()
{
    if (!m_isStopped) {
        m_silence.start(m_pace.silence);
    }
}

void HttpTry::take()
{
    if (m_isStopped) {
        return;
    }
    stayAwake();
    const QByteArray chunk = m_reply->readAll();
    m_read += chunk.size();
    if (m_read > kMostCarriedBytes) {
        stop(HttpAnswer::End::TooLarge, u"while reading"_s);
    } else if (isObject() && m_comparison) {
        if (!m_comparison->take(chunk)) { // enough is known
            stop(HttpAnswer::End::Answered, {});
        }
    } else if (isObject()) {
        m_answer.body += chunk;
    }
    if (!m_isStopped && isObject() && m_progress) {
        m_progress(m_read, std::max<qint64>(0, declaredBytes()));
    }
}

void HttpTry::stop(HttpAnswer::End end, const QString &detail)
{
    if (!m_isStopped) {
        m_isStopped = true;
        m_answer.end = end;
        m_answer.detail = detail;
        m_reply->abort(); // says finished
    }
}

void HttpTry::conclude()
{
    take();
    m_silence.stop();
    m_whole.stop();
    const QNetworkReply::NetworkError error = m_reply->error();
    m_answer.status = status();
    m_answer.declared = declaredBytes();
    m_answer.retryAfter = m_reply->rawHeader("Retry-After");
    m_answer.date = m_reply->rawHeader("Date");
    m_answer.isPage = looksLikePage(m_reply->rawHeader("Content-Type"), m_answer.body);
    m_answer.likeness = m_comparison ? m_comparison->likeness() : Likeness::Absent;
    const QByteArray coding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    const bool isShort = isObject() && m_answer.declared >= 0 && m_read != m_answer.declared;
    if (m_isStopped) {
        // said by whoever stopped it
    } else if (m_isCertificateBad) {
        m_answer.end = HttpAnswer::End::Certificate;
    } else if (isOfProxy(error)) {
        const bool login = error == QNetworkReply::ProxyAuthenticationRequiredError;
        m_answer.end = login ? HttpAnswer::End::Proxy : HttpAnswer::End::Silent;
        m_answer.detail = u"proxy error %1"_s.arg(error);
    } else if (m_answer.status == 0 || isOfNetwork(error) || isShort) {
        m_answer.end = m_answer.status == 0 ? HttpAnswer::End::Silent : HttpAnswer::End::Cut;
        m_answer.detail = u"network error %1 after %2 bytes"_s.arg(error).arg(m_read);
    } else {
        m_answer.end = HttpAnswer::End::Answered;
        m_answer.isPage = m_answer.isPage || (!coding.isEmpty() && coding != "identity");
    }
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    deleteLater();
    const Done done = std::move(m_done);
    done(std::move(m_answer)); // the last line: this may be gone after it
}

} // namespace relais::exchange
