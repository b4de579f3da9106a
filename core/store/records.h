// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"
#include "core/store/disputes.h"
#include "core/store/tx.h"

#include <QSet>

namespace relais::store {

struct StoredRecord {
    QString id;
    model::Fields fields;
};

/// Living records of a type whose `column` equals `value` (every record when `column` is empty), oldest first.
/// @throws SqlFailure
QList<StoredRecord> loadRecords(const Reader &reader, model::RecordType type, const QString &column,
                                const QVariant &value);

/// What the vault knows of records beside their fields: of a contact and a consent, what is disputed of it.
template<class Record>
void complete(const Reader &, QList<Record> &)
{
}
inline void complete(const Reader &reader, QList<model::Contact> &contacts)
{
    addDisputes(reader, contacts);
}
inline void complete(const Reader &reader, QList<model::Consent> &consents)
{
    addDisputes(reader, consents);
}

template<class Record>
QList<Record> recordsWhere(const Reader &reader, const QString &column, const QVariant &value)
{
    QList<Record> records;
    for (const StoredRecord &stored : loadRecords(reader, model::TypeOf<Record>::kType, column, value)) {
        records << model::fromFields<Record>(stored.id, stored.fields);
    }
    complete(reader, records);
    return records;
}

template<class Record>
QList<Record> allRecords(const Reader &reader)
{
    return recordsWhere<Record>(reader, QString(), QVariant());
}

template<class Record>
QList<Record> recordsOf(const Reader &reader, const model::CaseId &caseId)
{
    return recordsWhere<Record>(reader, u"case_id"_s, caseId.text());
}

/// NotFound when there is no living record of that id.
template<class Record>
Result<Record> recordById(const Reader &reader, const decltype(Record::id) &id)
{
    const QList<Record> found = recordsWhere<Record>(reader, u"id"_s, id.text());
    if (found.isEmpty()) {
        return Error{ErrorCode::NotFound, model::word(model::TypeOf<Record>::kType)};
    }
    return found.first();
}

/// Creates the record, brings it back when it had ended, or writes only the fields that differ from what stands.
/// @throws SqlFailure
void saveRecord(Tx &tx, model::RecordType type, const QString &id, const model::Fields &fields);
template<class Record>
void save(Tx &tx, const Record &record)
{
    saveRecord(tx, model::TypeOf<Record>::kType, record.id.text(), model::fieldsOf(record));
}

/// Case with that exact neutral number; NotFound otherwise.
Result<model::Case> caseByReference(const Reader &reader, const QString &reference);

/// The same among the cases of one office: what a partner wrote on its own takes no number of ours.
Result<model::Case> ownCaseByReference(const Reader &reader, const QString &office, const QString &reference);

/// Greatest running number that an office used in references "DD-YYYY-NNNNN" of that prefix "DD-YYYY-"; 0 when none.
int lastReferenceNumber(const Reader &reader, const QString &office, const QString &prefix);

/// Whether an imported line of that fingerprint already stands in a case or among the held lines.
bool knowsSourceLine(const Reader &reader, const QString &fingerprint);
/// Fingerprints of all imported lines that stand in a case or are held.
QSet<QString> sourceLines(const Reader &reader);

/// Cases of other offices that go on in one of ours (core/work/handover); a case that says so of its own office's
/// other cases counts for nothing.
QSet<QString> handedOn(const Reader &reader);
bool isHandedOn(const Reader &reader, const model::CaseId &id);

/// What only a person can decide, oldest first.
QList<model::HeldLine> undecidedLines(const Reader &reader);
QList<model::Leftover> undecidedLeftovers(const Reader &reader);

/// Value of a vault setting; empty when it was never set.
QString settingOf(const Reader &reader, const QString &key);

/// Text kept for a form that was not finished; empty when none.
QString draftOf(const Reader &reader, const QString &key);

struct PrintNumbers {
    int inRegister = 1; ///< next number in the office's register
    int copy = 1;       ///< next copy number of the case
};
PrintNumbers nextPrintNumbers(const Reader &reader, const model::CaseId &caseId);

} // namespace relais::store
