// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mailbox/relay.h"

#include "tests/kit/catch.h"

#include <algorithm>
#include <memory>

Relay::Relay(quint16 server, std::optional<Cut> cut) : m_server(server), m_cut(cut)
{
    REQUIRE(m_listener.listen(QHostAddress::LocalHost));
    QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] {
        while (QTcpSocket *client = m_listener.nextPendingConnection()) {
            join(client);
        }
    });
}

void Relay::join(QTcpSocket *client)
{
    auto *server = new QTcpSocket(client);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_server);
    const auto up = std::make_shared<qint64>(0);
    const auto down = std::make_shared<qint64>(0);
    QObject::connect(server, &QTcpSocket::connected, client, [=, this] { pass(client, server, Way::ToServer, *up); });
    QObject::connect(client, &QTcpSocket::readyRead, server, [=, this] {
        if (server->state() == QAbstractSocket::ConnectedState) {
            pass(client, server, Way::ToServer, *up);
        }
    });
    QObject::connect(server, &QTcpSocket::readyRead, client,
                     [=, this] { pass(server, client, Way::FromServer, *down); });
    QObject::connect(client, &QTcpSocket::disconnected, server, [server] { server->disconnectFromHost(); });
    QObject::connect(server, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

void Relay::pass(QTcpSocket *from, QTcpSocket *to, Way way, qint64 &count)
{
    QByteArray bytes = from->readAll();
    const bool mayCut = m_cut && m_cut->way == way && (m_cut->connections < 0 || m_cuts < m_cut->connections);
    const bool cuts = mayCut && count + bytes.size() > m_cut->after;
    if (cuts) {
        bytes.truncate(std::max<qint64>(0, m_cut->after - count));
        ++m_cuts;
    }
    count += bytes.size();
    (way == Way::ToServer ? m_toServer : m_fromServer) += bytes.size();
    to->write(bytes);
    if (cuts) { // what was passed arrives, and nothing after it
        to->flush();
        from->disconnect();
        to->disconnect();
        QObject::connect(to, &QTcpSocket::disconnected, to, &QObject::deleteLater);
        to->disconnectFromHost();
        from->abort();
        from->deleteLater();
    }
}
