// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stamps.h"

#include <QSqlQuery>

namespace relais::store {

using journal::ChangeKind;

QHash<QString, RecordStamps> stampsOf(const Reader &reader, const model::CaseId &caseId, const model::PersonId &person)
{
    QHash<QString, RecordStamps> all;
    const auto take = [&](const QSqlQuery &row) {
        const auto kind = model::fromWord<ChangeKind>(row.value(2).toString());
        const auto type = model::fromWord<model::RecordType>(row.value(1).toString());
        if (!kind || !type) {
            return; // erased
        }
        RecordStamps &record = all[row.value(0).toString()];
        record.type = *type;
        const FieldStamp stamp{row.value(5).toString(), row.value(6).toString()};
        switch (*kind) {
        case ChangeKind::Create:
            record.made = stamp.stamp;
            for (const QString &field : journal::fromJsonText(row.value(4).toString()).toMap().keys()) {
                record.fields.insert(field, stamp);
            }
            break;
        case ChangeKind::Set: record.fields.insert(row.value(3).toString(), stamp); break;
        case ChangeKind::End:
        case ChangeKind::Restore:
            record.end = stamp;
            record.last = *kind;
            break;
        }
    };
    const QString columns = u"SELECT record, type, kind, field, new, stamp, basis FROM journal WHERE "_s;
    reader.each(columns + u"case_id = ? ORDER BY stamp"_s, {caseId.text()}, take);
    all.remove(person.text()); // she may be known from another case: her own history tells
    reader.each(columns + u"record = ? ORDER BY stamp"_s, {person.text()}, take);
    return all;
}

} // namespace relais::store
