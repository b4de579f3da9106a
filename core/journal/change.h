// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <QByteArray>

namespace relais::journal {

/// Create gives a record its first fields, Set one field a new value, End hides a record for ever (tombstone),
/// Restore takes an End back while it has not left the office.
enum class ChangeKind { Create, Set, End, Restore };

/// The unit of truth: who changed what, when, from which value to which. Local edits, imports and merged edits are
/// all Changes; the tables can be rebuilt from them alone.
struct Change {
    QString stamp;       ///< see StampSource; also the order of changes
    qint64 sequence = 0; ///< running number of the node, from 1, without gaps
    QString user;        ///< id of the author
    QString act;         ///< id of the gesture it belongs to; undo takes back one act
    model::RecordType type = model::RecordType::Case;
    QString record; ///< id of the record
    ChangeKind kind = ChangeKind::Set;
    QString field;        ///< of a Set
    QVariant from;        ///< value replaced by a Set: local memory for undo and display, never sent
    QVariant to;          ///< new value of a Set
    model::Fields fields; ///< first values of a Create
    QString basis;        ///< stamp of the value its author saw; empty for a first value
    QByteArray previous;  ///< hash of the node's change before this one; empty for the first
    QByteArray purged;    ///< its hash before a value was purged from it, which still holds the chain; else empty
};

/// The bytes that are hashed: compact JSON with sorted one-letter keys of the exchange notes 3.2.
QByteArray canonicalBytes(const Change &change);
/// BLAKE2b-256 of the canonical bytes, which hold the hash of the change before: one altered line breaks the chain.
QByteArray hashOf(const Change &change);

/// JSON text of a stored value or of a set of fields, and back.
QString toJsonText(const QVariant &value);
QVariant fromJsonText(const QString &text);

} // namespace relais::journal

template<>
struct relais::model::Words<relais::journal::ChangeKind> {
    static constexpr std::array kList = {
        std::pair{journal::ChangeKind::Create, "create"}, std::pair{journal::ChangeKind::Set, "set"},
        std::pair{journal::ChangeKind::End, "end"}, std::pair{journal::ChangeKind::Restore, "restore"}};
};
