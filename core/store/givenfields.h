// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/orientationstate.h"
#include "core/store/tx.h"

/// What a partner was given of each field (resources/schema/006.sql), of this post alone and never journaled. The next
/// bundle holds only what changed since.
namespace relais::store {

struct GivenField {
    QString record;
    QString field; ///< empty = that the record ended
    QString stamp; ///< empty = it was given something, nobody knows what (a copy of the vault was put back)
    qint64 epoch = 0;
    qint64 sequence = 0;
};

/// By record, then by field.
using GivenFields = QHash<QString, QHash<QString, GivenField>>;
GivenFields givenTo(const Reader &reader, const QString &peer);
/// What of the last state given there left with that bundle. @throws SqlFailure
QList<GivenField> givenWith(const Reader &reader, const QString &peer, qint64 epoch, qint64 sequence);
/// @throws SqlFailure
void saveGiven(Tx &tx, const QString &peer, const QList<GivenField> &given);
/// Whether anybody was given something of the record.
bool isGiven(const Reader &reader, const QString &record);
/// Whether anybody was given what that change says; also when nobody knows what was given of its field.
bool isGiven(const Reader &reader, const journal::Change &change);

/// How far a record of ours has gone. What another post of the office wrote, and this one never gave, counts as Left:
/// only that post knows.
model::Carried carriedOf(const Reader &reader, const QString &record, const QString &node);

/// Who was given something of a record.
struct Gift {
    QString peer;
    QString record;
    QStringList fields;
    QDateTime acknowledgedAt; ///< the latest receipt for one of them; null for none
};
/// Of these records, by peer and record.
QList<Gift> giftsOf(const Reader &reader, const QStringList &records);

/// A record that a peer was given and that was erased here since.
struct ErasedGift {
    model::RecordType type = model::RecordType::Case;
    QString record;
    QDateTime at;
};
/// Those of `owner`; the orientations and the cases last.
QList<ErasedGift> erasedGifts(const Reader &reader, const QString &peer, const QString &owner);

} // namespace relais::store
