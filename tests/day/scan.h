// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

/// How many markers stand in the memory of another process, read through /proc/PID/mem; -1 when it may not be read.
int markersInMemory(qint64 process);
/// How many stand in the files below a folder and in their names, hidden ones too.
int markersInFiles(const QString &folder);
/// What a process was started with: command line and environment.
QByteArray surroundingsOf(qint64 process);
/// What its descriptors lead to.
QStringList openFilesOf(qint64 process);
