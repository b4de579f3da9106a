// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/replyscope.h"

#include "core/model/leaving.h"
#include "core/store/channels.h"
#include "core/store/provenance.h"
#include "core/store/records.h"
#include "core/work/unsafeways.h"

#include <algorithm>

namespace relais::work::scope {

using model::RecordType;

namespace {

void add(CaseScope &scope, const model::Orientation &orientation, const store::StoredRecord &reply,
         const UnsafeWays &unsafe)
{
    const store::RecordStamps stamps = scope.stamps.value(reply.id);
    const auto isUnsafe = [&](const model::LeavingField &one) { // it may have become so since it was written
        return one.field == u"text"_s && unsafe.standIn(one.value.toString());
    };
    for (const model::LeavingField &one :
         model::replyLeaving(orientation, {RecordType::Reply, reply.id, reply.fields})) {
        const store::FieldStamp stamp = stamps.fields.value(one.field);
        // A reply is said once: what was purged or written again here since is not news of it.
        if (one.answer.isYes() && !stamp.stamp.isEmpty() && stamp.stamp == stamps.made && !isUnsafe(one)) {
            scope.fields << ScopedField{one.type,    one.record,  one.field,  one.value,
                                        stamp.stamp, stamp.basis, one.strand, one.answer};
        }
    }
}

/// Of the instant of the erasure: nothing else of that record bears it. Of no counter, so that it is the same each
/// time.
QString stampOf(const Session &session, const QDateTime &at)
{
    return QString::number(at.toMSecsSinceEpoch(), 16).rightJustified(12, u'0') + u"0000"_s + session.vault.node();
}

} // namespace

QList<CaseScope> repliesTo(const store::Reader &reader, const Session &session, const QString &partner)
{
    QList<CaseScope> scopes;
    const QString us = session.vault.office();
    for (const model::OrientationId &id : store::orientationsFrom(reader, model::ownerOf(partner), us)) {
        const auto orientation = store::recordById<model::Orientation>(reader, id);
        const auto replies = store::loadRecords(reader, RecordType::Reply, u"orientation"_s, id.text());
        if (!orientation || replies.isEmpty()) {
            continue;
        }
        auto scope = std::find_if(scopes.begin(), scopes.end(),
                                  [&](const CaseScope &one) { return one.id == orientation->caseId; });
        if (scope == scopes.end()) {
            CaseScope made;
            made.id = orientation->caseId;
            made.stamps = store::stampsOf(reader, made.id, {});
            scope = scopes.insert(scopes.end(), made);
        }
        const UnsafeWays unsafe(reader, scope->id);
        for (const store::StoredRecord &reply : replies) {
            add(*scope, *orientation, reply, unsafe);
        }
    }
    return scopes;
}

QList<ErasedRecord> erasedFor(const store::Reader &reader, const Session &session, const QString &partner)
{
    QList<ErasedRecord> records;
    for (const store::ErasedGift &gift : store::erasedGifts(reader, partner, session.vault.office())) {
        if (gift.type != RecordType::Reply) { // what we said to it stays said
            records << ErasedRecord{gift.type, gift.record, stampOf(session, gift.at)};
        }
    }
    return records;
}

QSet<QString> heldBy(const store::Reader &reader, const QString &partner, const store::GivenFields &given)
{
    const qint64 epoch = store::outChannel(reader, partner).epoch;
    const QList<qint64> lost = store::lostBundles(reader, partner);
    QSet<QString> held;
    for (auto record = given.cbegin(); record != given.cend(); ++record) {
        const bool hasCome = std::any_of(record->cbegin(), record->cend(), [&](const store::GivenField &one) {
            return one.epoch != epoch || !lost.contains(one.sequence);
        });
        if (hasCome) {
            held.insert(record.key());
        }
    }
    return held;
}

} // namespace relais::work::scope
