// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/model/record.h"
#include "core/store/searchindex.h"
#include "core/work/session.h"

namespace relais::work::cases {

/// A signalement as it was taken. Ids and case links are filled by open(); the reference too when left empty.
struct NewCase {
    model::Case file;
    model::Person person;
    QList<model::Contact> contacts;
    QList<model::Child> children;
    QList<model::Event> events;     ///< besides the reception
    QList<model::Measure> measures; ///< whose state is known already
    enum class Parcours {
        Completed,
        AsGiven
    } parcours = Parcours::Completed; ///< whether the others are added, to assess
    QList<model::Note> notes;
    QList<model::Leftover> leftovers;
    QString templateCode; ///< empty = the one of the office's territory
};

/// One act: case, person, contacts, reception event, and the measures of the parcours.
/// InvalidInput when neither a last name nor a first name is given, when no reception instant is given or it lies
/// more than a day ahead, when the département is unknown or the reference already taken; the codes of recordEvent()
/// for an event that cannot be.
Result<model::CaseId> open(const Session &session, NewCase newCase);

/// The same inside a transaction in hand. @throws store::SqlFailure
Result<model::CaseId> openIn(store::Tx &tx, const Session &session, NewCase newCase);
/// Last number given inside one transaction, by prefix: the table is not asked again for each of 5,000 cases.
using Numbering = QHash<QString, int>;
Result<model::CaseId> openIn(store::Tx &tx, const Session &session, NewCase newCase, Numbering &numbering);

/// Reference the next case would get: "76-2026-00141".
Result<QString> nextReference(const Session &session);

Result<void> moveTo(const Session &session, const model::CaseId &id, model::CaseStatus status);
/// Leaves the active list: status Exited, with the day and the reason; clocks stop. InvalidInput without a reason, or
/// for a remark over notes::checkLength().
Result<void> close(const Session &session, const model::CaseId &id, model::ExitReason reason, const QString &remark);
/// The professional's own judgment without the grid, with what it rests on: danger::assess() with no answer.
Result<void> assessDanger(const Session &session, const model::CaseId &id, model::DangerLevel level,
                          const QString &why);
/// Back to Active with the whole history; the reason of the exit stays in the journal.
Result<void> reopen(const Session &session, const model::CaseId &id);
/// The same inside a transaction in hand; also of a paused case. @throws store::SqlFailure
Result<void> reopenIn(store::Tx &tx, const model::Case &file);

/// A record as edited in a form: every field of its type, or it counts as emptied.
struct RecordEdit {
    model::RecordType type;
    QString id;
    model::Fields fields;
};
using RecordEdits = QList<RecordEdit>;
template<class Record>
RecordEdit edited(const Record &record)
{
    return {model::TypeOf<Record>::kType, record.id.text(), model::fieldsOf(record)};
}
/// Saves what a form holds as one act; only the fields that differ become changes, an unknown id becomes a record. A
/// contact is written by contacts::saveIn(): of a new number nobody has asked her.
Result<void> saveFields(const Session &session, const model::CaseId &id, const RecordEdits &edits);
/// Removes a child, a contact… from the case; undo brings it back.
Result<void> endRecord(const Session &session, const model::CaseId &id, model::RecordType type, const QString &record);

/// One field by its name, from text, for the command line: "referent", "person.birth_date", "contact.hours".
/// InvalidInput says what the field expects.
Result<void> setField(const Session &session, const model::CaseId &id, const QString &field, const QString &text);

/// Something happened that may start clocks; a second event of the same code replaces the first. NotFound for an
/// unknown code; DateOutOfRange, DateInFuture, DateBeforeCause when it cannot have happened then (model::checkEvent).
Result<void> recordEvent(const Session &session, const model::CaseId &id, const QString &code, const QDateTime &at,
                         const QDate &on);

/// The same inside a transaction in hand, of something a person tells. @throws store::SqlFailure
Result<void> recordTypedEventIn(store::Tx &tx, const Session &session, const model::CaseId &id, const QString &code,
                                const QDateTime &at, const QDate &on);

/// The same unjudged, of something a file tells: it is kept as it was written. @throws store::SqlFailure
void recordEventIn(store::Tx &tx, const Session &session, const model::CaseId &id, const QString &code,
                   const QDateTime &at, const QDate &on);

/// Judges the events a person tells of a case, each beside the others. @param department empty = the office's
Result<void> checkEvents(const Session &session, const QString &department, const QList<model::Event> &told);

Result<QList<model::CaseRow>> rows(const Session &session);
/// Of these cases only, in no order; a case that has ended has none.
Result<QList<model::CaseRow>> rows(const Session &session, const QSet<model::CaseId> &ids);
Result<QHash<model::CaseId, store::SearchField>> find(const Session &session, const QString &query);
/// By id or by reference.
Result<model::CaseId> byIdOrReference(const Session &session, const QString &text);

} // namespace relais::work::cases
