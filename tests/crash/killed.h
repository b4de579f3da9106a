// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

/// Starts the writer, lets it work for a moment after it said that it is ready, and kills it. @return what it said
QByteArray killedAfter(const QStringList &arguments, const QByteArray &input, std::chrono::microseconds moment);
