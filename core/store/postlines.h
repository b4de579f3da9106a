// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journaltable.h"

#include <optional>

namespace relais::store {

/// Lines of the journal for another post of this office, oldest first: with the hash of the node's line before, so that
/// they are the bytes that the chain covers. Of hidden cases too, for the journal is the office's. Left out are lines
/// of `node`, erased ones, and what a node notes of itself alone (the anchor of its erasures).
/// @param limit at most so many
QList<JournalLine> linesForPost(const Reader &reader, qint64 afterRow, const QString &node, int limit);
/// How many there are. @throws SqlFailure
qint64 countForPost(const Reader &reader, qint64 afterRow, const QString &node);

/// Whether a line of those rows was erased, wholly or in part, since an instant. @throws SqlFailure
bool isErasedSince(const Reader &reader, qint64 firstRow, qint64 lastRow, const QDateTime &since);

/// A line of a newer version, byte for byte.
struct UnknownLine {
    QByteArray line;
    QString stamp;
};
/// Those that came from other posts of this office, except those of that post; oldest first. @throws SqlFailure
QList<UnknownLine> unknownLinesForPost(const Reader &reader, const QString &post);

/// The bytes of a document, of hidden cases too, with the size and the hash that they must have.
struct PostDocument {
    QString type; ///< media type
    QByteArray bytes;
    int size = 0;
    QString hash; ///< as model::Document::hash
};
/// Nothing when its bytes are not here, or wait to be cleaned. @throws SqlFailure
std::optional<PostDocument> documentForPost(const Reader &reader, const QString &id);

} // namespace relais::store
