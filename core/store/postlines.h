// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journaltable.h"

namespace relais::store {

/// Lines of the journal for another post of this office, oldest first: with the hash of the node's line before, so that
/// they are the bytes that the chain covers. Of hidden cases too, for the journal is the office's. Left out are lines
/// of `node`, erased ones, and what a node notes of itself alone (the anchor of its erasures).
/// @param limit at most so many
QList<JournalLine> linesForPost(const Reader &reader, qint64 afterRow, const QString &node, int limit);
/// How many there are. @throws SqlFailure
qint64 countForPost(const Reader &reader, qint64 afterRow, const QString &node);

/// Lines of a newer version that came from other posts of this office since then, byte for byte, except those of that
/// post. @throws SqlFailure
QList<QByteArray> unknownLinesForPost(const Reader &reader, const QString &post, const QDateTime &since);

} // namespace relais::store
