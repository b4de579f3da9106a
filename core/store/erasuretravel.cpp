// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasuretravel.h"

#include "core/store/givenfields.h"
#include "core/store/handedout.h"
#include "core/store/hiddencases.h"
#include "core/store/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace relais::store {

using model::RecordType;

namespace {

QString personOf(const Holdings &holdings)
{
    const auto found = std::find_if(holdings.records.cbegin(), holdings.records.cend(),
                                    [](const RecordName &one) { return one.type == RecordType::Person; });
    return found == holdings.records.cend() ? QString() : found->id;
}

/// A record that never came here: what comes of it later is refused.
void bury(Tx &tx, RecordType type, const QString &record, const Erasure &erasure)
{
    tx.run(u"INSERT INTO main.erased (record, type, erasure) VALUES (?, ?, ?) ON CONFLICT (record) DO NOTHING"_s,
           {record, model::word(type), erasure.id});
}

/// That they hold it was learnt from a colleague; nobody here knows which values.
void noteHolders(Tx &tx, const QJsonObject &holders)
{
    for (auto peer = holders.begin(); peer != holders.end(); ++peer) {
        const GivenFields known = givenTo(tx, peer.key());
        QList<GivenField> given;
        for (const QJsonValue &record : peer.value().toArray()) {
            const QString id = record.toString();
            if (!id.isEmpty() && !known.contains(id)) {
                given << GivenField{id, u"case_id"_s, u""_s, 0, 0};
            }
        }
        saveGiven(tx, peer.key(), given);
    }
}

/// @param person who went with the case elsewhere; she stays while another case here has her
void eraseHere(Tx &tx, const model::CaseId &caseId, const Erasure &erasure, const QString &person)
{
    withEveryCase(tx, [&] {
        Holdings holdings = holdingsOf(tx, caseId);
        holdings.freedLines += std::exchange(holdings.undecidedLines, {}); // to decide still, and like no case
        if (!eraseCase(tx, caseId, holdings, erasure)) {
            enterErasure(tx, erasure, 0); // it never came here
        }
        bury(tx, RecordType::Case, caseId.text(), erasure);
        const bool stays = tx.one(u"SELECT EXISTS (SELECT 1 FROM main.cases WHERE person = ?)"_s, {person}).toBool();
        if (!person.isEmpty() && !stays) {
            bury(tx, RecordType::Person, person, erasure);
        }
    });
}

/// What was done, by whom and why: the same words at every post.
QJsonObject toldAs(const Erasure &erasure)
{
    return {{u"id"_s, erasure.id},
            {u"at"_s, erasure.at.toMSecsSinceEpoch()},
            {u"user"_s, erasure.user.text()},
            {u"reason"_s, erasure.reason}};
}

void tell(Tx &tx, const QString &name, const QJsonObject &told)
{
    model::VaultSetting setting;
    setting.id = decltype(setting.id)(name);
    setting.value = QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact));
    save(tx, setting);
}

} // namespace

KnownHolders holdersOf(const Reader &reader, const Holdings &holdings, const QString &office)
{
    QStringList records;
    for (const RecordName &record : holdings.records) {
        if (record.type == RecordType::Case || record.type == RecordType::Orientation) {
            records << record.id;
        }
    }
    KnownHolders holders;
    for (const HandedField &field : handedOf(reader, records)) {
        QStringList &known = holders[field.peer];
        if (field.acknowledgedAt.isValid() && !field.field.isEmpty() && !known.contains(field.record)) {
            known << field.record;
        }
    }
    holders.removeIf(
        [&](const KnownHolders::iterator &peer) { return peer.value().isEmpty() || peer.key().left(8) == office; });
    return holders;
}

void tellPosts(Tx &tx, const model::CaseId &caseId, const Holdings &holdings, const Erasure &erasure,
               const KnownHolders &holders)
{
    QJsonObject given;
    for (auto peer = holders.cbegin(); peer != holders.cend(); ++peer) {
        given.insert(peer.key(), QJsonArray::fromStringList(*peer));
    }
    QJsonObject told = toldAs(erasure);
    told.insert(u"person"_s, personOf(holdings));
    told.insert(u"given"_s, given);
    tell(tx, kErasedCase + caseId.text() + u'/' + erasure.id, told);
}

void tellPosts(Tx &tx, const model::DocumentId &id, const Erasure &erasure)
{
    tell(tx, kErasedDocument + id.text() + u'/' + erasure.id, toldAs(erasure));
}

bool isErasureTold(const journal::Change &change)
{
    return change.type == RecordType::Setting &&
           (change.record.startsWith(kErasedCase) || change.record.startsWith(kErasedDocument)) &&
           (change.kind == journal::ChangeKind::Create || change.field == u"value"_s);
}

RecordName recordToldOf(const journal::Change &change)
{
    const bool isCase = change.record.startsWith(kErasedCase);
    const QString &before = isCase ? kErasedCase : kErasedDocument;
    return {isCase ? RecordType::Case : RecordType::Document, change.record.mid(before.size()).section(u'/', 0, 0)};
}

void eraseAsTold(Tx &tx, const journal::Change &change)
{
    const RecordName gone = recordToldOf(change);
    const QVariant value = change.kind == journal::ChangeKind::Create ? change.fields.value(u"value"_s) : change.to;
    const QJsonObject told = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    Erasure erasure;
    erasure.id = told.value(u"id"_s).toString();
    erasure.at = QDateTime::fromMSecsSinceEpoch(told.value(u"at"_s).toInteger(), Qt::UTC);
    erasure.user = model::UserId(told.value(u"user"_s).toString());
    erasure.reason = told.value(u"reason"_s).toString();
    if (erasure.id.isEmpty() || hasErasure(tx, erasure.id)) {
        return;
    }
    if (gone.type == RecordType::Document) {
        erasure.kind = Erasure::Kind::Document;
        withEveryCase(tx, [&] { eraseDocument(tx, model::DocumentId(gone.id), erasure); });
        return;
    }
    const model::CaseId caseId(gone.id);
    if (!isErased(tx, caseId.text())) {
        eraseHere(tx, caseId, erasure, told.value(u"person"_s).toString());
    }
    const QJsonObject given = told.value(u"given"_s).toObject();
    for (auto peer = given.begin(); peer != given.end(); ++peer) {
        for (const QJsonValue &record : peer.value().toArray()) {
            bury(tx, record.toString() == caseId.text() ? RecordType::Case : RecordType::Orientation, record.toString(),
                 erasure);
        }
    }
    noteHolders(tx, given);
}

} // namespace relais::store
