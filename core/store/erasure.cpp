// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include "core/store/audittrail.h"
#include "core/store/caserows.h"
#include "core/store/erasurechain.h"
#include "core/store/handedout.h"
#include "core/store/records.h"
#include "core/store/sweep.h"

#include <QSet>
#include <QSqlQuery>

namespace relais::store {

using model::RecordType;

namespace {

const QString kSeries = u"erasure.number."_s; ///< settings: greatest erased number of a series

QStringList idsOf(const Reader &reader, const QString &sql, const QVariantList &values)
{
    QStringList ids;
    reader.each(sql, values, [&](const QSqlQuery &row) { ids << row.value(0).toString(); });
    return ids;
}

/// A link names two cases and belongs to neither: it goes with the first that goes.
void addLinks(const Reader &reader, const model::CaseId &caseId, Holdings &holdings)
{
    const QStringList ids = idsOf(reader, u"SELECT id FROM case_links WHERE one_case = ? OR other_case = ?"_s,
                                  {caseId.text(), caseId.text()});
    for (const QString &id : ids) {
        holdings.records << RecordName{RecordType::CaseLink, id};
    }
}

void addHeldLines(const Reader &reader, const model::CaseId &caseId, Holdings &holdings)
{
    reader.each(u"SELECT id, decision, became_case, ended FROM held_lines WHERE became_case = ? OR like_case = ?"_s,
                {caseId.text(), caseId.text()}, [&](const QSqlQuery &row) {
                    const QString id = row.value(0).toString();
                    const QString became = row.value(2).toString();
                    const bool isUndecided = row.value(1).isNull() && !row.value(3).toBool();
                    if (isUndecided) {
                        holdings.undecidedLines << id;
                    } else if (!became.isEmpty() && became != caseId.text()) {
                        holdings.freedLines << id;
                    } else {
                        holdings.records << RecordName{RecordType::HeldLine, id};
                    }
                });
}

/// The line of the journal says nothing more: its number, stamp and hash stay.
void blankLines(Tx &tx, const QString &condition, const QString &value, const Erasure &erasure)
{
    // Fields that a partner sent may share one stamp: their row keeps them apart, as their name did.
    tx.run(u"UPDATE main.journal SET user = '', act = '', type = '', record = '', kind = 'erased',"
           " field = CASE node_seq WHEN 0 THEN CAST(seq AS TEXT) END, old = NULL, new = NULL, basis = NULL,"
           " case_id = NULL, erasure = ? WHERE "_s +
               condition,
           {erasure.id, value});
}

void eraseRecord(Tx &tx, const RecordName &record, const Erasure &erasure)
{
    if (record.type == RecordType::Document) {
        tx.run(u"DELETE FROM main.document_chunks WHERE document = ?"_s, {record.id});
        tx.run(u"DELETE FROM main.documents_arrived WHERE document = ?"_s, {record.id});
    }
    tx.run(u"DELETE FROM main."_s + model::tableOf(record.type) + u" WHERE id = ?"_s, {record.id});
    blankLines(tx, u"record = ?"_s, record.id, erasure);
    tx.run(u"DELETE FROM main.conflicts WHERE record = ?"_s, {record.id});
    tx.run(u"DELETE FROM main.lines_held WHERE instr(line, ?) > 0"_s, {record.id});
    tx.run(u"INSERT INTO main.erased (record, type, erasure) VALUES (?, ?, ?)"_s,
           {record.id, model::word(record.type), erasure.id});
}

/// Acts that touched one of the records: an import touches many cases, so not all of them go.
QSet<QString> actsOn(const Reader &reader, const model::CaseId &caseId, const QList<RecordName> &records)
{
    QSet<QString> acts;
    const auto add = [&](const QString &column, const QString &value) {
        reader.each(u"SELECT DISTINCT act FROM journal WHERE "_s + column + u" = ?"_s, {value},
                    [&](const QSqlQuery &row) { acts.insert(row.value(0).toString()); });
    };
    add(u"case_id"_s, caseId.text());
    for (const RecordName &record : records) {
        add(u"record"_s, record.id);
    }
    return acts;
}

/// Of these acts, those of which no line is left.
void eraseBareActs(Tx &tx, const QSet<QString> &acts)
{
    for (const QString &act : acts) {
        tx.run(u"DELETE FROM main.acts WHERE id = ? AND NOT EXISTS (SELECT 1 FROM journal WHERE act = acts.id)"_s,
               {act});
    }
}

void eraseActs(Tx &tx, const model::CaseId &caseId, const QSet<QString> &acts)
{
    tx.run(u"DELETE FROM main.acts WHERE case_id = ?"_s, {caseId.text()});
    tx.run(u"DELETE FROM main.post_follows WHERE case_id = ?"_s, {caseId.text()});
    eraseBareActs(tx, acts);
}

/// What is derived from the case, and what was being typed about it.
void eraseTraces(Tx &tx, const model::CaseId &caseId)
{
    dropCaseRow(tx, caseId);
    forgetReasons(tx, caseId);
    tx.run(u"DELETE FROM main.search WHERE rowid = (SELECT doc FROM search_cases WHERE case_id = ?)"_s,
           {caseId.text()});
    tx.run(u"DELETE FROM main.search_cases WHERE case_id = ?"_s, {caseId.text()});
    dropDraftsOf(tx, caseId);
    tx.touch(caseId);
}

/// A person who stays has her changes under the case that stays.
void handOver(Tx &tx, const model::CaseId &caseId, const QString &person)
{
    const QVariant other =
        tx.one(u"SELECT id FROM cases WHERE person = ? AND id <> ? ORDER BY ended LIMIT 1"_s, {person, caseId.text()});
    tx.run(u"UPDATE main.journal SET case_id = ? WHERE record = ? AND case_id = ?"_s, {other, person, caseId.text()});
}

void keepNumber(Tx &tx, const QString &series, int number)
{
    if (number > erasedNumber(tx, series)) {
        model::VaultSetting greatest;
        greatest.id = decltype(greatest.id)(QString(kSeries + series));
        greatest.value = QString::number(number);
        save(tx, greatest);
    }
}

} // namespace

Holdings holdingsOf(const Reader &reader, const model::CaseId &caseId)
{
    Holdings holdings;
    for (const auto &[type, word] : model::Words<RecordType>::kList) {
        if (!model::fieldsOfType(type).contains(u"case_id"_s)) {
            continue;
        }
        const QStringList ids =
            idsOf(reader, u"SELECT id FROM "_s + model::tableOf(type) + u" WHERE case_id = ?"_s, {caseId.text()});
        for (const QString &id : ids) {
            holdings.records << RecordName{type, id};
        }
    }
    addLinks(reader, caseId, holdings);
    addHeldLines(reader, caseId, holdings);
    const QString person = reader.one(u"SELECT person FROM cases WHERE id = ?"_s, {caseId.text()}).toString();
    const int cases = reader.one(u"SELECT count(*) FROM cases WHERE person = ?"_s, {person}).toInt();
    if (cases == 1) {
        holdings.records << RecordName{RecordType::Person, person};
    }
    holdings.records << RecordName{RecordType::Case, caseId.text()};
    return holdings;
}

QList<Erasure> erasures(const Reader &reader)
{
    QList<Erasure> all;
    reader.each(u"SELECT id, at, user, kind, reason, records FROM erasures ORDER BY at DESC, rowid DESC"_s, {},
                [&](const QSqlQuery &row) {
                    Erasure one;
                    one.id = row.value(0).toString();
                    one.at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC);
                    one.user = model::UserId(row.value(2).toString());
                    one.kind = model::fromWord<Erasure::Kind>(row.value(3).toString()).value_or(Erasure::Kind::Case);
                    one.reason = row.value(4).toString();
                    one.records = row.value(5).toInt();
                    all << one;
                });
    return all;
}

bool hasErasure(const Reader &reader, const QString &id)
{
    return reader.one(u"SELECT EXISTS (SELECT 1 FROM main.erasures WHERE id = ?)"_s, {id}).toBool();
}

void enterErasure(Tx &tx, const Erasure &erasure, int records)
{
    tx.run(u"INSERT INTO main.erasures (id, at, user, kind, reason, records) VALUES (?, ?, ?, ?, ?, ?)"_s,
           {erasure.id, model::encoded(erasure.at), erasure.user.text(), model::word(erasure.kind), erasure.reason,
            records});
    askForSweep(tx);
    tx.dueAnchor();
}

Result<void> eraseCase(Tx &tx, const model::CaseId &caseId, const Holdings &holdings, const Erasure &erasure)
{
    QString person;
    QString reference;
    tx.each(u"SELECT person, reference FROM cases WHERE id = ?"_s, {caseId.text()}, [&](const QSqlQuery &row) {
        person = row.value(0).toString();
        reference = row.value(1).toString();
    });
    if (person.isEmpty()) {
        return Error{ErrorCode::NotFound, u"case"_s};
    }
    const int print =
        tx.one(u"SELECT coalesce(max(number), 0) FROM prints WHERE case_id = ?"_s, {caseId.text()}).toInt();
    for (const QString &line : holdings.freedLines) {
        for (const QString &field : {u"like_case"_s, u"reasons"_s}) {
            if (const Result<int> purged = purgeField(tx, RecordType::HeldLine, line, field, erasure); !purged) {
                return purged.error();
            }
        }
    }
    handOver(tx, caseId, person);
    const QSet<QString> acts = actsOn(tx, caseId, holdings.records);
    keepPapers(tx, caseId, erasure);
    for (const RecordName &record : holdings.records) {
        eraseRecord(tx, record, erasure);
    }
    blankLines(tx, u"case_id = ?"_s, caseId.text(), erasure);
    eraseActs(tx, caseId, acts);
    eraseTraces(tx, caseId);
    keepNumber(tx, kPrintSeries, print);
    const qsizetype last = reference.lastIndexOf(u'-') + 1;
    const QString office = tx.one(u"SELECT value FROM main.meta WHERE key = 'office'"_s).toString();
    if (caseId.text().left(8) == office) { // what a partner wrote on its own takes no number of ours
        keepNumber(tx, reference.left(last), reference.mid(last).toInt());
    }
    enterErasure(tx, erasure, static_cast<int>(holdings.records.size()));
    return {};
}

void eraseDocument(Tx &tx, const model::DocumentId &id, const Erasure &erasure)
{
    if (isErased(tx, id.text())) {
        return;
    }
    const RecordName record{RecordType::Document, id.text()};
    const model::CaseId caseId(tx.one(u"SELECT case_id FROM main.documents WHERE id = ?"_s, {id.text()}).toString());
    const QSet<QString> acts = actsOn(tx, {}, {record});
    eraseRecord(tx, record, erasure);
    eraseBareActs(tx, acts); // undo finds nothing to take back
    if (!caseId.isEmpty()) {
        tx.touch(caseId);
    }
    enterErasure(tx, erasure, 1);
}

bool isBearing(RecordType type, const QString &field)
{
    static const QStringList kBearing{u"case_id"_s,  u"person"_s,        u"reference"_s,        u"status"_s,
                                      u"code"_s,     u"template_code"_s, u"template_version"_s, u"kind"_s,
                                      u"number"_s,   u"copy"_s,          u"became_case"_s,      u"decision"_s,
                                      u"one_case"_s, u"other_case"_s,    u"verdict"_s};
    return kBearing.contains(field) || type == RecordType::User || type == RecordType::Setting;
}

namespace {

/// Takes the field out of what a record was made with. @return whether it was there
bool purgeCreation(Tx &tx, const QString &record, const QString &field, const Erasure &erasure)
{
    const QVariant made = tx.one(u"SELECT new FROM journal WHERE record = ? AND kind = 'create'"_s, {record});
    QVariantMap fields = journal::fromJsonText(made.toString()).toMap();
    if (fields.remove(field) == 0) {
        return false;
    }
    for (QVariant &value : fields) {
        if (value.typeId() == QMetaType::Double) {
            value = value.toLongLong(); // JSON knows one kind of number; every number of ours is whole
        }
    }
    tx.run(u"UPDATE main.journal SET new = ?, erasure = ? WHERE record = ? AND kind = 'create'"_s,
           {journal::toJsonText(fields), erasure.id, record});
    return true;
}

} // namespace

void dropDraftsOf(Tx &tx, const model::CaseId &caseId)
{
    tx.run(u"DELETE FROM main.drafts WHERE instr(key, ?) > 0 OR instr(value, ?) > 0"_s, {caseId.text(), caseId.text()});
}

Result<int> purgeField(Tx &tx, RecordType type, const QString &record, const QString &field, const Erasure &erasure)
{
    if (!model::fieldsOfType(type).contains(field)) {
        return Error{ErrorCode::NotFound, u"no field "_s + field + u" in "_s + model::word(type)};
    }
    if (isBearing(type, field)) {
        return Error{ErrorCode::Refused, u"the record cannot do without "_s + field};
    }
    tx.set(type, record, field, {});
    int values = purgeCreation(tx, record, field, erasure) ? 1 : 0;
    values +=
        tx.run(u"UPDATE main.journal SET new = NULL, erasure = ? WHERE record = ? AND field = ? AND new IS NOT NULL"_s,
               {erasure.id, record, field});
    tx.run(u"UPDATE main.journal SET old = NULL WHERE record = ? AND field = ? AND old IS NOT NULL"_s, {record, field});
    if (values > 0 && erasure.kind == Erasure::Kind::Field) {
        enterErasure(tx, erasure, 0);
    }
    return values;
}

namespace {

QString linkOf(const journal::Change &change, const QString &field)
{
    const QVariant value = change.field == field ? change.to : change.fields.value(field);
    return value.isNull() ? u""_s : value.toString();
}

/// What a record hangs on: its case, its person, of a reply the orientation that it answers.
QVariantList linksOf(const journal::Change &change)
{
    const bool isReply = change.type == RecordType::Reply;
    return {linkOf(change, u"case_id"_s), linkOf(change, u"person"_s),
            isReply ? linkOf(change, u"orientation"_s) : u""_s};
}

} // namespace

bool isErased(const Reader &reader, const journal::Change &change)
{
    const QString sql = u"SELECT EXISTS (SELECT 1 FROM erased WHERE record IN (?, ?, ?, ?))"_s;
    return reader.one(sql, QVariantList{change.record} + linksOf(change)).toBool();
}

bool isErased(const Reader &reader, const QString &record)
{
    return reader.one(u"SELECT EXISTS (SELECT 1 FROM erased WHERE record = ?)"_s, {record}).toBool();
}

void eraseWithIts(Tx &tx, const journal::Change &change)
{
    if (isErased(tx, change.record)) {
        return;
    }
    Erasure erasure;
    erasure.id = tx.one(u"SELECT erasure FROM erased WHERE record IN (?, ?, ?) LIMIT 1"_s, linksOf(change)).toString();
    const bool hasLines =
        tx.one(u"SELECT EXISTS (SELECT 1 FROM main.journal WHERE record = ?)"_s, {change.record}).toBool();
    eraseRecord(tx, {change.type, change.record}, erasure);
    if (hasLines) {
        askForSweep(tx);
        tx.dueAnchor();
    }
}

int erasedNumber(const Reader &reader, const QString &series)
{
    return settingOf(reader, kSeries + series).toInt();
}

} // namespace relais::store
