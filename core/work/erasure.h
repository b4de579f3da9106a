// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/erasure.h"
#include "core/work/session.h"

/// Erasing a case, or one value of it, for ever. It cannot be undone.
namespace relais::work::erasure {

/// Verbs of the acts; undo passes over them.
inline constexpr const char *kEraseVerb = "case.erase";
inline constexpr const char *kPurgeVerb = "field.purge"; ///< of a document that is destroyed, too

/// What would vanish, for the question.
struct Extent {
    QString reference; ///< typed by the person to confirm
    int records = 0;
    QHash<model::RecordType, int> counts; ///< ended ones too
    bool keepsPerson = false;             ///< another case has her
    int undecidedLines = 0;               ///< imported lines that resemble her: decided first
    QStringList backups;                  ///< copies of the vault that are known and that still hold the case
};
/// NotFound for an unknown case; Refused while it is open.
Result<Extent> preview(const Session &session, const model::CaseId &id);

/// When the file is cleaned of what is erased.
enum class Cleaning {
    AtOnce,  ///< before the answer: about a second in a vault of 5,500 cases
    InSteps, ///< by whoever asks, with clean(), beside other work; the next opening does what is left
};

struct Erased {
    QString id; ///< of the entry in the list of erasures
    int records = 0;
    QStringList backups;
    bool swept = false; ///< whether the file is clean already
};
/// Removes the case with all that belongs to it, in one transaction, then cleans the file. The fingerprint of the
/// spreadsheet line it came from goes too, since it is made from what the line says of her: the same line, imported
/// again, makes a new case.
/// NotFound; Refused while the case is open or an imported line that resembles it is undecided; InvalidInput without a
/// reason, or when the reason names somebody or something of the case.
Result<Erased> erase(const Session &session, const model::CaseId &id, const QString &reason,
                     Cleaning cleaning = Cleaning::AtOnce);

/// Ids of the records of a kind that a case holds, ended ones too; its person for that kind.
Result<QStringList> recordsOf(const Session &session, const model::CaseId &id, model::RecordType type);

struct Purged {
    int values = 0; ///< the present one and those before it
    bool swept = false;
};
/// Removes every value that a field of a record of the case ever held. The record, and the fact, stay.
/// NotFound when the record is none of the case; Refused for a field that links or names the record; InvalidInput as
/// above for the reason.
Result<Purged> purge(const Session &session, const model::CaseId &id, model::RecordType type, const QString &record,
                     const QString &field, const QString &reason, Cleaning cleaning = Cleaning::AtOnce);

/// Destroys one document of a case with its bytes, at once and here as at the other posts of the office; one that was
/// taken off the case, too. Its tombstone stays, and that it was done: who, when, why. Whoever may purge a field may do
/// it. NotFound when it is none of the case; InvalidInput as above for the reason.
/// @return whether the file is clean already
Result<bool> destroyDocument(const Session &session, const model::CaseId &id, const model::DocumentId &document,
                             const QString &reason, Cleaning cleaning = Cleaning::AtOnce);

/// Whether the record can do without the field, so that it may be purged.
bool mayPurge(model::RecordType type, const QString &field);

/// The next step of cleaning the file (store::sweepOn).
Result<store::SweepState> clean(const Session &session, const store::SweepState &state);

/// Every erasure and purge: who, when, why, how many. Newest first.
Result<QList<store::Erasure>> list(const Session &session);

} // namespace relais::work::erasure
