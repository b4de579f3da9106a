// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"

#include <QList>

/// The rows that merging changes writes, written by prepared statements through the C interface alone, in one
/// transaction with its commit, into the database of a vault that is closed.
/// @param changes a case's Create before its Sets, as its node wrote them
/// @return nanoseconds; below 0 when the engine refused
qint64 bareInserts(const QString &database, const QString &key, const QList<relais::journal::Change> &changes);
