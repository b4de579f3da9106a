// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/postprocess.h"

#include "tests/kit/catch.h"

#include <QDir>
#include <QJsonDocument>

PostProcess::PostProcess(QString room, qint64 offset) : m_room(std::move(room)), m_offset(offset)
{
    REQUIRE(QDir().mkpath(m_room));
}

void PostProcess::start(const QDateTime &at, const QStringList &words)
{
    m_process = std::make_unique<QProcess>();
    m_process->start(QStringLiteral(RELAIS_SIM_POST),
                     QStringList{m_room, QString::number(at.toMSecsSinceEpoch()), QString::number(m_offset)} + words);
}

QJsonObject PostProcess::finish()
{
    REQUIRE(m_process->waitForFinished(120'000));
    INFO(m_process->arguments().join(u' ').toStdString());
    INFO(m_process->readAllStandardError().toStdString());
    REQUIRE(m_process->exitStatus() == QProcess::NormalExit);
    REQUIRE(m_process->exitCode() == 0);
    const QJsonDocument document = QJsonDocument::fromJson(m_process->readAllStandardOutput());
    REQUIRE(document.isObject());
    return document.object();
}

QJsonObject PostProcess::run(const QDateTime &at, const QStringList &words)
{
    start(at, words);
    return finish();
}
