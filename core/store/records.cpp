// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"

#include "core/model/running.h"
#include "core/store/erasure.h"

#include <QSqlQuery>

namespace relais::store {

QList<StoredRecord> loadRecords(const Reader &reader, model::RecordType type, const QString &column,
                                const QVariant &value)
{
    const QStringList &names = model::fieldsOfType(type);
    QString sql = u"SELECT id, "_s + names.join(u", "_s) + u" FROM "_s + model::tableOf(type) + u" WHERE ended = 0"_s;
    QVariantList values;
    if (!column.isEmpty()) {
        sql += u" AND "_s + column + u" = ?"_s;
        values << value;
    }
    sql += u" ORDER BY rowid"_s;
    QList<StoredRecord> records;
    reader.each(sql, values, [&](const QSqlQuery &row) {
        StoredRecord record{row.value(0).toString(), {}};
        for (int i = 0; i < names.size(); ++i) {
            const QVariant stored = row.value(i + 1);
            if (!stored.isNull()) {
                record.fields.insert(names[i], stored);
            }
        }
        records << record;
    });
    return records;
}

void saveRecord(Tx &tx, model::RecordType type, const QString &id, const model::Fields &fields)
{
    const QVariant ended = tx.one(u"SELECT ended FROM "_s + model::tableOf(type) + u" WHERE id = ?"_s, {id});
    if (ended.isNull()) {
        tx.create(type, id, fields);
        return;
    }
    if (ended.toBool()) {
        tx.restore(type, id); // taken back by undo, then given again
    }
    for (const QString &name : model::fieldsOfType(type)) {
        tx.set(type, id, name, fields.value(name));
    }
}

Result<model::Case> caseByReference(const Reader &reader, const QString &reference)
{
    const QList<model::Case> found = recordsWhere<model::Case>(reader, u"reference"_s, reference);
    if (found.isEmpty()) {
        return Error{ErrorCode::NotFound, u"case"_s};
    }
    return found.first();
}

Result<model::Case> ownCaseByReference(const Reader &reader, const QString &office, const QString &reference)
{
    for (const model::Case &file : recordsWhere<model::Case>(reader, u"reference"_s, reference)) {
        if (file.id.text().startsWith(office + u'-')) {
            return file;
        }
    }
    return Error{ErrorCode::NotFound, u"case"_s};
}

int lastReferenceNumber(const Reader &reader, const QString &office, const QString &prefix)
{
    const QVariant last = reader.one(u"SELECT max(CAST(substr(reference, ?) AS INTEGER)) FROM main.cases"
                                     " WHERE reference >= ? AND reference < ? AND substr(id, 1, 8) = ?"_s,
                                     {prefix.size() + 1, prefix, QString(prefix + QChar(0xffff)), office});
    return qMax(last.toInt(), erasedNumber(reader, prefix)); // the number of an erased case stays on its papers
}

bool knowsSourceLine(const Reader &reader, const QString &fingerprint)
{
    return reader
        .one(u"SELECT EXISTS (SELECT 1 FROM cases WHERE source_line = ? AND ended = 0)"
             " OR EXISTS (SELECT 1 FROM held_lines WHERE source_line = ? AND ended = 0)"_s,
             {fingerprint, fingerprint})
        .toBool();
}

QSet<QString> handedOn(const Reader &reader)
{
    QSet<QString> ids;
    reader.each(u"SELECT handed_from FROM cases WHERE handed_from IS NOT NULL AND ended = 0"
                " AND substr(handed_from, 1, 8) <> substr(id, 1, 8)"_s,
                {}, [&](const QSqlQuery &row) { ids.insert(row.value(0).toString()); });
    return ids;
}

bool isHandedOn(const Reader &reader, const model::CaseId &id)
{
    return reader
        .one(u"SELECT EXISTS (SELECT 1 FROM cases WHERE handed_from = ? AND handed_from IS NOT NULL AND ended = 0"
             " AND substr(handed_from, 1, 8) <> substr(id, 1, 8))"_s,
             {id.text()})
        .toBool();
}

QSet<QString> sourceLines(const Reader &reader)
{
    QSet<QString> lines;
    reader.each(u"SELECT source_line FROM cases WHERE source_line IS NOT NULL AND ended = 0"
                " UNION SELECT source_line FROM held_lines WHERE source_line IS NOT NULL AND ended = 0"_s,
                {}, [&](const QSqlQuery &row) { lines.insert(row.value(0).toString()); });
    return lines;
}

namespace {

/// Records whose `column` nobody has filled yet.
template<class Record>
QList<Record> undecided(const Reader &reader, const QString &column)
{
    QStringList ids;
    const QString table = model::tableOf(model::TypeOf<Record>::kType);
    reader.each(u"SELECT id FROM "_s + table + u" WHERE "_s + column + u" IS NULL AND ended = 0 ORDER BY rowid"_s, {},
                [&](const QSqlQuery &row) { ids << row.value(0).toString(); });
    QList<Record> records;
    for (const QString &id : std::as_const(ids)) {
        records << recordsWhere<Record>(reader, u"id"_s, id);
    }
    return records;
}

} // namespace

QList<model::HeldLine> undecidedLines(const Reader &reader)
{
    return undecided<model::HeldLine>(reader, u"decision"_s);
}

QList<model::Leftover> undecidedLeftovers(const Reader &reader)
{
    return undecided<model::Leftover>(reader, u"settled"_s);
}

QString settingOf(const Reader &reader, const QString &key)
{
    return reader.one(u"SELECT value FROM settings WHERE id = ? AND ended = 0"_s, {key}).toString();
}

QString draftOf(const Reader &reader, const QString &key)
{
    return reader.one(u"SELECT value FROM drafts WHERE key = ?"_s, {key}).toString();
}

PrintNumbers nextPrintNumbers(const Reader &reader, const model::CaseId &caseId)
{
    PrintNumbers numbers;
    // The number is the office's, the print of a case kept from this user included; its gaps are everybody's.
    const QString node = reader.one(u"SELECT value FROM meta WHERE key = 'node'"_s).toString();
    const int last =
        qMax(reader.one(u"SELECT max(number) FROM main.prints"_s).toInt(), erasedNumber(reader, kPrintSeries));
    numbers.inRegister = model::numberAfter(last, node + u"prints"_s);
    numbers.copy =
        reader.one(u"SELECT coalesce(max(copy), 0) + 1 FROM prints WHERE case_id = ?"_s, {caseId.text()}).toInt();
    return numbers;
}

} // namespace relais::store
