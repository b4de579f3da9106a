// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QProcess>
#include <QString>

#include <memory>

/// A post that lives in a room and runs as a process of its own for each thing it does.
class PostProcess
{
public:
    /// @param offset seconds by which its clock is wrong
    PostProcess(QString room, qint64 offset);

    void setOffset(qint64 seconds) { m_offset = seconds; }
    [[nodiscard]] const QString &room() const { return m_room; }
    [[nodiscard]] QString card() const { return m_room + QStringLiteral("/card"); }

    /// One thing from beginning to end; fails the test when the process does. @param at the true time
    QJsonObject run(const QDateTime &at, const QStringList &words);
    /// The same while others run.
    void start(const QDateTime &at, const QStringList &words);
    QJsonObject finish();

private:
    QString m_room;
    qint64 m_offset;
    std::unique_ptr<QProcess> m_process;
};
