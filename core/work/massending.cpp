// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/massending.h"

#include "core/model/casefile.h"
#include "core/store/provenance.h"

#include <QSet>

namespace relais::work::massending {

namespace {

using journal::ChangeKind;
using model::CaseStatus;
using model::RecordType;

/// What belongs to a case: of settings, users and cards nothing is shared.
const QList<RecordType> kShared = {RecordType::Case,        RecordType::Person, RecordType::Child, RecordType::Contact,
                                   RecordType::Measure,     RecordType::Event,  RecordType::Note,  RecordType::Document,
                                   RecordType::Orientation, RecordType::Reply};

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
    QSet<QString> ended;
    for (const journal::Operation &operation : operations) {
        if (isEnding(reader, operation)) {
            ended.insert(operation.change.record);
        }
    }
    Count count{static_cast<int>(ended.size()), 0};
    if (count.ended >= kFewest) {
        count.shared = store::countOf(reader, sender.owner, kShared);
    }
    return count;
}

bool isTooMany(const Count &count)
{
    return count.ended > kMostEnds || (count.ended >= kFewest && count.ended * kMostPart > count.shared);
}

} // namespace relais::work::massending
