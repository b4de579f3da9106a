// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/killed.h"

#include "tests/kit/catch.h"

#include <QProcess>

#include <thread>

QByteArray killedAfter(const QStringList &arguments, const QByteArray &input, std::chrono::microseconds moment)
{
    QProcess writer;
    writer.start(QStringLiteral(RELAIS_CRASHWRITER), arguments);
    writer.write(input + '\n');
    writer.closeWriteChannel();
    QByteArray said;
    while (!said.contains("ready\n")) {
        REQUIRE(writer.waitForReadyRead(30'000));
        said += writer.readAllStandardOutput();
    }
    std::this_thread::sleep_for(moment);
    writer.kill();
    REQUIRE(writer.waitForFinished(30'000));
    INFO(writer.readAllStandardError().toStdString());
    REQUIRE(writer.exitStatus() == QProcess::CrashExit); // killed at work, not ended by itself
    return said + writer.readAllStandardOutput();
}
