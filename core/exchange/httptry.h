// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/carrier.h"
#include "core/exchange/likeness.h"
#include "core/exchange/mailboxpace.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace relais::exchange {

/// One request, to be made once or several times.
struct HttpOrder {
    enum class Verb { Head, Get, Put, Delete };
    Verb verb = Verb::Get;
    QNetworkRequest request;
    QByteArray body;                   ///< of a Put
    std::optional<QByteArray> compare; ///< of a Get: the object is compared with these bytes, and not kept
};

/// How one try of it went.
struct HttpAnswer {
    enum class End {
        Answered,    ///< `status` holds, and all of the object
        Silent,      ///< nothing came, or no longer; the network failed
        Cut,         ///< the answer had begun
        Certificate, ///< TLS: not the certificate of that server, or not in date; nothing was sent
        TooLarge,    ///< over kMostCarriedBytes; reading was stopped
        Proxy,       ///< the proxy on the way asks for a login
    };
    End end = End::Silent;
    int status = 0;
    qint64 declared = -1; ///< Content-Length
    QByteArray body;      ///< of a Get with status 200 and nothing to compare
    Likeness likeness = Likeness::Absent;
    bool isPage = false; ///< a page for people: the login of a portal, not an object
    QByteArray retryAfter;
    QByteArray date;
    QString detail; ///< technical
};

/// One request on the network, from its sending to its end, which is told once. Ending it earlier aborts the request.
///
/// Qt follows no redirect here, makes no second try with a password and unpacks nothing (a small answer could grow
/// without bound); whatever it finds wrong with the certificate ends the try.
class HttpTry final : public QObject
{
public:
    using Done = std::function<void(HttpAnswer)>;
    HttpTry(QNetworkAccessManager &network, const HttpOrder &order, const MailboxPace &pace, QObject *parent, Done done,
            Carrier::Progress progress);
    ~HttpTry() override;

private:
    void send(QNetworkAccessManager &network);
    void learn();
    void stayAwake();
    void take();
    void stop(HttpAnswer::End end, const QString &detail);
    void conclude();
    [[nodiscard]] int status() const;
    [[nodiscard]] qint64 declaredBytes() const;
    [[nodiscard]] bool isObject() const;

    HttpOrder m_order;
    MailboxPace m_pace;
    Done m_done;
    Carrier::Progress m_progress;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    QTimer m_whole;
    HttpAnswer m_answer;
    std::optional<Comparison> m_comparison;
    qint64 m_read = 0;
    bool m_isStopped = false;
    bool m_isCertificateBad = false;
};

} // namespace relais::exchange
