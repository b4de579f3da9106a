// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/certificates.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

struct ServerWishes {
    QString certificate;      ///< empty: the good one
    QString folder;           ///< of the objects; empty: one of its own
    qint64 mostFileBytes = 0; ///< the operating system lets the server write no larger file; 0: any
    QStringList lines;        ///< more lines of configuration, within what is said of the folder
};

/// A real web server that keeps objects by PUT, GET, HEAD and DELETE over TLS, on a free port of this machine, as one
/// process that ends with the test, however it ends. User "anna", password "geheim".
class WebServer
{
public:
    enum class Kind { Apache, Nginx };
    static QString name(Kind kind);

    /// Nothing, with a WARN that says "skipped", when the program is not installed.
    static std::unique_ptr<WebServer> start(Kind kind, const ServerWishes &wishes = {});
    ~WebServer();
    WebServer(const WebServer &) = delete;
    WebServer &operator=(const WebServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QString folder() const { return m_folder; }
    /// What lies in the folder, as the server left it.
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    /// The requests so far, "PUT 201 Basic…" each; what it does not log yet is waited for.
    [[nodiscard]] QStringList requests() const;
    void stop();

private:
    WebServer() = default;
    bool run(Kind kind, const QString &program, const ServerWishes &wishes);
    bool isAnswering();
    [[nodiscard]] QString path(const QString &name) const { return m_place.path() + u'/' + name; }

    QTemporaryDir m_place;
    QString m_folder;
    quint16 m_port = 0;
    QProcess m_process;
};
