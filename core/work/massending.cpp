// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/massending.h"

#include "core/model/casefile.h"
#include "core/store/erasuretravel.h"
#include "core/store/provenance.h"

#include <QHash>
#include <QSet>

namespace relais::work::massending {

namespace {

using journal::ChangeKind;
using model::CaseStatus;
using model::RecordType;

bool isClosing(const QString &status)
{
    return status == model::word(CaseStatus::Exited) || status == model::word(CaseStatus::Archived);
}

/// A record without its case, or a case without its person, is shown nowhere: as if it had ended.
bool wouldLose(const store::Reader &reader, const journal::Change &change)
{
    const bool isLink =
        change.field == u"case_id"_s || (change.type == RecordType::Case && change.field == u"person"_s);
    return change.kind == ChangeKind::Set && isLink && change.to.toString().isEmpty() &&
           !store::standing(reader, change.type, change.record, change.field).toString().isEmpty();
}

bool wouldEnd(const store::Reader &reader, const journal::Change &change)
{
    if (store::isErasureTold(change)) {
        const store::RecordName told = store::recordToldOf(change);
        return !store::standing(reader, told.type, told.id, u"id"_s).isNull();
    }
    if (change.kind == ChangeKind::End) {
        return !store::standing(reader, change.type, change.record, u"id"_s).isNull();
    }
    return change.kind == ChangeKind::Set && change.type == RecordType::Case && change.field == u"status"_s &&
           isClosing(change.to.toString()) && !store::standing(reader, change.type, change.record, u"id"_s).isNull() &&
           !isClosing(store::standing(reader, change.type, change.record, u"status"_s).toString());
}

} // namespace

bool isEnding(const store::Reader &reader, const journal::Operation &operation)
{
    return !operation.isUnknown && (wouldEnd(reader, operation.change) || wouldLose(reader, operation.change));
}

Count count(const store::Reader &reader, const QList<journal::Operation> &operations, const mandate::Sender &sender)
{
    QHash<QString, RecordType> ended;
    QSet<QString> cases;
    for (const journal::Operation &operation : operations) {
        if (isEnding(reader, operation)) {
            const journal::Change &change = operation.change;
            const bool isTold = store::isErasureTold(change);
            const auto gone = isTold ? store::recordToldOf(change) : store::RecordName{change.type, change.record};
            ended.insert(gone.id, gone.type);
            if (gone.type == RecordType::Case && (isTold || change.kind == ChangeKind::End)) {
                cases.insert(gone.id);
            }
        }
    }
    Count count;
    count.cases = static_cast<int>(cases.size());
    for (auto record = ended.cbegin(); record != ended.cend(); ++record) {
        const bool isInside =
            *record == RecordType::Setting || cases.contains(store::caseOf(reader, *record, record.key()));
        count.ended += isInside ? 0 : 1;
    }
    if (count.ended >= kFewest) {
        count.shared = store::countOf(reader, sender.owner, {mandate::kOfPartner.cbegin(), mandate::kOfPartner.cend()});
    }
    if (count.cases >= kFewest) {
        count.sharedCases = store::countOf(reader, sender.owner, {RecordType::Case});
    }
    return count;
}

bool isTooMany(const Count &count)
{
    const auto isLot = [](int ended, int shared) {
        return ended > kMostEnds || (ended >= kFewest && ended * kMostPart > shared);
    };
    return isLot(count.ended, count.shared) || isLot(count.cases, count.sharedCases);
}

} // namespace relais::work::massending
