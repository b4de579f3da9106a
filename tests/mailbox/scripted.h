// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <functional>
#include <memory>

/// A TLS server that answers as the test says, for what no real server can be made to say on demand.
class ScriptedServer
{
public:
    struct Request {
        QByteArray verb;
        QByteArray path;
        QByteArray head; ///< all lines
        QByteArray body;
        int number = 0; ///< from 1
    };
    /// Bytes to send; a silent server sends none.
    struct Answer {
        QByteArray bytes;
        enum class After { KeepOpen, Close } after = After::KeepOpen;
    };
    using Script = std::function<Answer(const Request &)>;

    explicit ScriptedServer(Script script);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &verb) const;

    /// "HTTP/1.1 503 …" with these header lines ("Name: value\r\n" each) and this body.
    static Answer status(int code, const QByteArray &lines = {}, const QByteArray &body = {});
    /// As status(), with no body: to HEAD.
    static Answer head(int code, qint64 length);
    /// A store of one object that keeps what is put; for the verbs that a script leaves alone.
    Answer keep(const Request &request);
    void setObject(const QByteArray &bytes) { m_object = std::make_unique<QByteArray>(bytes); }
    [[nodiscard]] const QByteArray *object() const { return m_object.get(); }

private:
    void serve(QSslSocket *socket);
    void read(QSslSocket *socket, QByteArray &pending);

    Script m_script;
    QList<Request> m_requests;
    std::unique_ptr<QByteArray> m_object;
    QSslServer m_listener;
};
