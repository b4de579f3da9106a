// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disputes.h"

#include <QSqlQuery>

namespace relais::store {

using journal::Change;
using model::RecordType;

namespace {

const QString kDisputed = u"disputed"_s;
const QString kCohabiting = u"cohabiting"_s;

RecordType typeFrom(const QVariant &word)
{
    return model::fromWord<RecordType>(word.toString()).value_or(RecordType::Case);
}

bool areAny(const Reader &reader)
{
    return reader.one(u"SELECT EXISTS (SELECT 1 FROM conflicts)"_s).toBool();
}

/// Every value that stands of the disputed fields of one record, by field.
model::DisputedValues standingValues(const Reader &reader, const QString &record)
{
    QMap<QString, QStringList> stamps;
    reader.each(u"SELECT field, winner, losers FROM conflicts WHERE record = ?"_s, {record}, [&](const QSqlQuery &row) {
        stamps.insert(row.value(0).toString(),
                      QStringList{row.value(1).toString()} + row.value(2).toString().split(u' ', Qt::SkipEmptyParts));
    });
    model::DisputedValues values;
    for (auto field = stamps.cbegin(); field != stamps.cend(); ++field) {
        for (const Change &change : historyOf(reader, record, field.key())) {
            if (field->contains(change.stamp)) {
                values[field.key()] << change.to;
            }
        }
    }
    return values;
}

} // namespace

QList<Dispute> disputes(const Reader &reader)
{
    QList<Dispute> found;
    reader.each(u"SELECT type, record, field, winner, losers FROM conflicts ORDER BY winner, record, field"_s, {},
                [&](const QSqlQuery &row) {
                    found << Dispute{typeFrom(row.value(0)), row.value(1).toString(), row.value(2).toString(),
                                     row.value(3).toString(), row.value(4).toString().split(u' ', Qt::SkipEmptyParts)};
                });
    return found;
}

QList<Change> historyOf(const Reader &reader, const QString &record, const QString &field)
{
    QList<Change> history;
    reader.each(u"SELECT stamp, node_seq, user, act, type, basis, new FROM journal"
                " WHERE record = ?1 AND field = ?2 AND kind = 'set' UNION ALL"
                " SELECT stamp, node_seq, user, act, type, basis, new -> ('$.' || ?2) FROM journal"
                " WHERE record = ?1 AND field IS NULL AND kind = 'create' AND new -> ('$.' || ?2) IS NOT NULL"
                " ORDER BY 1"_s,
                {record, field}, [&](const QSqlQuery &row) {
                    Change change;
                    change.stamp = row.value(0).toString();
                    change.sequence = row.value(1).toLongLong();
                    change.user = row.value(2).toString();
                    change.act = row.value(3).toString();
                    change.type = typeFrom(row.value(4));
                    change.record = record;
                    change.field = field;
                    change.basis = row.value(5).toString();
                    change.to = journal::fromJsonText(row.value(6).toString());
                    if (change.to.typeId() == QMetaType::Double) { // every number of ours is whole
                        change.to = change.to.toLongLong();
                    }
                    history << change;
                });
    return history;
}

QList<SharedField> sharedFields(const Reader &reader, const model::CaseId &caseId)
{
    QList<SharedField> fields;
    // A first value counts too: the Create of another post, then a Set here.
    reader.each(u"SELECT s.type, s.record, s.field FROM journal AS s WHERE s.kind = 'set'"
                " AND (?1 IS NULL OR s.case_id = ?1) GROUP BY s.record, s.field"
                " HAVING count(DISTINCT s.node) > 1 OR EXISTS (SELECT 1 FROM journal AS c WHERE c.record = s.record"
                " AND c.field IS NULL AND c.kind = 'create' AND c.node <> s.node)"_s,
                {model::encoded(caseId)}, [&](const QSqlQuery &row) {
                    fields << SharedField{typeFrom(row.value(0)), row.value(1).toString(), row.value(2).toString()};
                });
    return fields;
}

void addDisputes(const Reader &reader, QList<model::Contact> &contacts)
{
    if (contacts.isEmpty() || !areAny(reader)) {
        return;
    }
    for (model::Contact &contact : contacts) {
        contact.disputed = standingValues(reader, contact.id.text());
        const QVariantList cohabiting = standingValues(reader, contact.caseId.text()).value(kCohabiting);
        if (!cohabiting.isEmpty()) {
            contact.disputed.insert(u"case."_s + kCohabiting, cohabiting);
        }
    }
}

void addDisputes(const Reader &reader, QList<model::Consent> &consents)
{
    if (consents.isEmpty() || !areAny(reader)) {
        return;
    }
    for (model::Consent &consent : consents) {
        consent.disputed = standingValues(reader, consent.id.text());
    }
}

QVariant contactText(const model::Contact &contact)
{
    if (contact.id.isEmpty()) {
        return {};
    }
    model::Fields fields = model::fieldsOf(contact);
    fields.insert(u"id"_s, contact.id.text());
    QVariantMap disputed;
    for (auto field = contact.disputed.cbegin(); field != contact.disputed.cend(); ++field) {
        disputed.insert(field.key(), *field);
    }
    if (!disputed.isEmpty()) {
        fields.insert(kDisputed, disputed);
    }
    return journal::toJsonText(fields);
}

model::Contact contactFromText(const QString &text)
{
    const model::Fields fields = journal::fromJsonText(text).toMap();
    auto contact = model::fromFields<model::Contact>(fields.value(u"id"_s).toString(), fields);
    const QVariantMap disputed = fields.value(kDisputed).toMap();
    for (auto field = disputed.cbegin(); field != disputed.cend(); ++field) {
        contact.disputed.insert(field.key(), field->toList());
    }
    return contact;
}

} // namespace relais::store
