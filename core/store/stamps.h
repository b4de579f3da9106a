// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/change.h"
#include "core/model/ids.h"
#include "core/store/reader.h"

namespace relais::store {

/// The change that gave a field the value it has.
struct FieldStamp {
    QString stamp;
    QString basis; ///< stamp of what its author saw; empty for a first value
};

/// The winning changes of one record (journal/merge).
struct RecordStamps {
    model::RecordType type = model::RecordType::Case;
    QString made; ///< stamp of its Create; empty where that has not come
    QHash<QString, FieldStamp> fields;
    FieldStamp end;                                         ///< of the last End or Restore; empty when there is none
    journal::ChangeKind last = journal::ChangeKind::Create; ///< End or Restore, when `end` is not empty

    [[nodiscard]] bool hasEnded() const { return last == journal::ChangeKind::End; }
};

/// Of every record of a case, those that ended as well, and of its person. @throws SqlFailure
QHash<QString, RecordStamps> stampsOf(const Reader &reader, const model::CaseId &caseId, const model::PersonId &person);

} // namespace relais::store
