// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// The program with hands, started on a vault, without a screen; its home, its settings and its temporary folder are
/// its own and can be searched afterwards.
class Program
{
public:
    /// @param prefix what it is started by ("strace" and its arguments); @param environment "NAME=VALUE" besides
    explicit Program(const QString &home, const QStringList &prefix = {}, const QStringList &environment = {});
    ~Program();

    void start(const QString &vault);
    /// Lines for its hands.
    void say(const QStringList &lines);
    /// A question to it, answered once all lines before are done.
    QString ask(const QString &question);
    /// Asks again and again. @return whether the answer came within some seconds
    bool becomes(const QString &question, const QString &answer);
    /// Types the phrase and waits for the workspace.
    void unlock();
    /// Finds a case by its number and shows it.
    void openCase(const QString &reference);
    /// Waits until it has begun anew, after the lock.
    [[nodiscard]] bool startsAnew();
    /// kill -9.
    void kill();
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    [[nodiscard]] QString home() const { return m_home; }
    [[nodiscard]] QByteArray errors() const { return m_errors; }

private:
    QByteArray hear(const QByteArray &beginning, int milliseconds);

    QString m_home;
    QStringList m_prefix;
    QProcess m_process;
    QByteArray m_heard;
    QByteArray m_errors;
};
