// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/erasure.h"

/// What went out of this post, field by field, and what became of the bundle that took it; also of what was erased
/// since. Never a value. All throw SqlFailure.
namespace relais::store {

/// A field of a record as a partner was given it last.
struct HandedField {
    QString peer;
    model::RecordType type = model::RecordType::Case; ///< of an erased record; of another the asker knows it
    QString record;
    QString field; ///< empty = that the record ended
    QString stamp; ///< empty = nobody knows which value
    QDateTime carriedAt;
    QDateTime acknowledgedAt; ///< null as well when it was refused there
};
/// Of these records, by peer.
QList<HandedField> handedOf(const Reader &reader, const QStringList &records);
/// Of what one erasure took away, by peer.
QList<HandedField> handedBefore(const Reader &reader, const QString &erasure);

/// A print of an erased case: that it exists stays known, and for which office a liaison sheet was. No other reader is
/// kept, for a typed name may be anybody's.
struct ErasedPaper {
    QString profile;
    QString office; ///< empty but for a liaison sheet
    QDateTime at;
};
/// The prints of a case, before it is erased.
void keepPapers(Tx &tx, const model::CaseId &caseId, const Erasure &erasure);
/// Oldest first.
QList<ErasedPaper> papersBefore(const Reader &reader, const QString &erasure);

} // namespace relais::store
