// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace relais::store
