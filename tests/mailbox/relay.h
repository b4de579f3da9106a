// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

/// Stands between a mailbox and its server as a bad line does: passes bytes on, and cuts at the one that it is told.
class Relay
{
public:
    enum class Way { ToServer, FromServer };
    struct Cut {
        Way way = Way::ToServer;
        qint64 after = 0;     ///< bytes of one connection
        int connections = -1; ///< so many of them are cut, then none; -1: each
    };

    explicit Relay(quint16 server, std::optional<Cut> cut = std::nullopt);

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    [[nodiscard]] qint64 passed(Way way) const { return way == Way::ToServer ? m_toServer : m_fromServer; }
    [[nodiscard]] int cuts() const { return m_cuts; }

private:
    void join(QTcpSocket *client);
    void pass(QTcpSocket *from, QTcpSocket *to, Way way, qint64 &count);

    quint16 m_server;
    std::optional<Cut> m_cut;
    qint64 m_toServer = 0; ///< of all connections
    qint64 m_fromServer = 0;
    int m_cuts = 0;
    QTcpServer m_listener;
};
