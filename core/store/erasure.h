// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sweep.h"
#include "core/store/vault.h"

namespace relais::store {

// The one exception to the journal: what is erased or purged leaves the tables, the journal, the index and the file.
// What stays is that it was done: who, when, why, how many records, and the ids of the records, so that a change that
// comes back from elsewhere (an old bundle, a replayed journal) is known and refused.

struct RecordName {
    model::RecordType type = model::RecordType::Case;
    QString id;
};

/// What goes with a case.
struct Holdings {
    QList<RecordName> records; ///< hidden ones too; the person only when no other case has her
    QStringList
        undecidedLines;     ///< held lines that resemble the case and that nobody has decided: they stand in the way
    QStringList freedLines; ///< held lines that became another case: only their link to this one goes
};
/// @throws SqlFailure
Holdings holdingsOf(const Reader &reader, const model::CaseId &caseId);

/// One entry of the list of erasures. It never holds a name.
struct Erasure {
    enum class Kind { Case, Field, Document };
    QString id;
    QDateTime at;
    model::UserId user;
    Kind kind = Kind::Case;
    QString reason;
    int records = 0;
};
/// Newest first. @throws SqlFailure
QList<Erasure> erasures(const Reader &reader);
bool hasErasure(const Reader &reader, const QString &id);
/// Writes the entry, of so many records; part of what follows. @throws SqlFailure
void enterErasure(Tx &tx, const Erasure &erasure, int records);

/// Removes the case and all its holdings for ever, and writes the tombstones. The numbers that the case and its prints
/// had are not given again. NotFound for an unknown case. @throws SqlFailure
Result<void> eraseCase(Tx &tx, const model::CaseId &caseId, const Holdings &holdings, const Erasure &erasure);

/// Removes one document with its bytes for ever and writes its tombstone; of one that never came here the tombstone
/// alone, so that it does not come later. Nothing happens when it was erased before. @throws SqlFailure
void eraseDocument(Tx &tx, const model::DocumentId &id, const Erasure &erasure);

/// A field without which the record would no longer be one, or that other records lean on.
bool isBearing(model::RecordType type, const QString &field);
/// Empties a field and removes every value it ever had; the journal keeps that it was set, and when. Refused for a
/// field that links or names a record. @return how many values were removed; 0 = it never held one
/// @throws SqlFailure
Result<int> purgeField(Tx &tx, model::RecordType type, const QString &record, const QString &field,
                       const Erasure &erasure);

/// Whether a change speaks of an erased record, or would hang a new one on it. @throws SqlFailure
bool isErased(const Reader &reader, const journal::Change &change);
/// Whether the record was. @throws SqlFailure
bool isErased(const Reader &reader, const QString &record);
/// A change that would hang its record on an erased one: the record goes too, with what had come of it before.
/// @throws SqlFailure
void eraseWithIts(Tx &tx, const journal::Change &change);

/// What anybody was typing about a case. @throws SqlFailure
void dropDraftsOf(Tx &tx, const model::CaseId &caseId);

/// Greatest number that an erased record had in that series; 0 when none.
int erasedNumber(const Reader &reader, const QString &series);
/// The series of the register of prints; a case's is its prefix, "76-2026-".
inline const QString kPrintSeries = u"prints"_s;

} // namespace relais::store

template<>
struct relais::model::Words<relais::store::Erasure::Kind> {
    static constexpr std::array kList = {std::pair{store::Erasure::Kind::Case, "case"},
                                         std::pair{store::Erasure::Kind::Field, "field"},
                                         std::pair{store::Erasure::Kind::Document, "document"}};
};
