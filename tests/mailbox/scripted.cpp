// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mailbox/scripted.h"

#include "tests/kit/catch.h"
#include "tests/kit/certificates.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <algorithm>

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// @return bytes of the body that a head announces
qsizetype announced(const QByteArray &head)
{
    const qsizetype at = head.toLower().indexOf("\r\ncontent-length:");
    return at < 0 ? 0 : head.mid(at + 17, head.indexOf('\r', at + 17) - at - 17).trimmed().toLongLong();
}

} // namespace

ScriptedServer::ScriptedServer(Script script) : m_script(std::move(script))
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contents(Certificates::shared()->good())));
    tls.setPrivateKey(QSslKey(contents(Certificates::shared()->key()), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_listener.setSslConfiguration(tls);
    REQUIRE(m_listener.listen(QHostAddress::LocalHost));
    QObject::connect(&m_listener, &QTcpServer::pendingConnectionAvailable, &m_listener, [this] {
        while (auto *socket = qobject_cast<QSslSocket *>(m_listener.nextPendingConnection())) {
            serve(socket);
        }
    });
}

QUrl ScriptedServer::url() const
{
    return QUrl(u"https://localhost:%1/"_s.arg(m_listener.serverPort()));
}

int ScriptedServer::count(const QByteArray &verb) const
{
    return static_cast<int>(
        std::count_if(m_requests.cbegin(), m_requests.cend(), [&](const Request &r) { return r.verb == verb; }));
}

void ScriptedServer::serve(QSslSocket *socket)
{
    const auto pending = std::make_shared<QByteArray>();
    QObject::connect(socket, &QSslSocket::readyRead, socket, [this, socket, pending] { read(socket, *pending); });
    QObject::connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    read(socket, *pending);
}

void ScriptedServer::read(QSslSocket *socket, QByteArray &pending)
{
    pending += socket->readAll();
    for (;;) {
        const qsizetype end = pending.indexOf("\r\n\r\n");
        if (end < 0 || pending.size() < end + 4 + announced(pending.left(end + 2))) {
            return;
        }
        Request request;
        request.head = pending.left(end + 2);
        request.verb = request.head.left(request.head.indexOf(' '));
        request.path = request.head.mid(request.verb.size() + 1).split(' ').value(0);
        request.body = pending.mid(end + 4, announced(request.head));
        request.number = static_cast<int>(m_requests.size()) + 1;
        pending.remove(0, end + 4 + request.body.size());
        m_requests.append(request);
        const Answer answer = m_script(request);
        socket->write(answer.bytes);
        if (answer.after == Answer::After::Close) {
            socket->disconnectFromHost();
            return;
        }
    }
}

ScriptedServer::Answer ScriptedServer::status(int code, const QByteArray &lines, const QByteArray &body)
{
    return {"HTTP/1.1 " + QByteArray::number(code) + " Said\r\n" + lines +
            "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body};
}

ScriptedServer::Answer ScriptedServer::head(int code, qint64 length)
{
    return {"HTTP/1.1 " + QByteArray::number(code) + " Said\r\nContent-Length: " + QByteArray::number(length) +
            "\r\n\r\n"};
}

ScriptedServer::Answer ScriptedServer::keep(const Request &request)
{
    if (request.verb == "PUT") {
        const bool isThere = m_object != nullptr;
        if (isThere && request.head.contains("If-None-Match: *")) {
            return status(412);
        }
        setObject(request.body);
        return status(isThere ? 204 : 201);
    }
    if (request.verb == "DELETE") {
        m_object.reset();
        return {"HTTP/1.1 204 Said\r\n\r\n"};
    }
    if (!m_object) {
        return request.verb == "HEAD" ? head(404, 0) : status(404);
    }
    return request.verb == "HEAD" ? head(200, m_object->size()) : status(200, {}, *m_object);
}
