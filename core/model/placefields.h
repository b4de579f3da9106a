// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

namespace relais::model {

/// Whether a field ("case.commune") may betray where she is: address, school, number of the fund (domain notes 5.2).
/// Read from resources/consent/projection.json, the groups that only some measures need; paper and exports ask here.
[[nodiscard]] bool betraysPlace(const QString &field);
/// Whether who carries out a measure ("LOG-01") tells where she is: the partner of a shelter is an address too.
[[nodiscard]] bool partnerBetraysPlace(const QString &measure);

/// Whether one of the fields of a record is told and betrays a place. @param group "case", "child", "contact"
template<class Record>
bool holdsPlace(const QString &group, const Record &record)
{
    const Fields fields = fieldsOf(record);
    return std::any_of(fields.keyBegin(), fields.keyEnd(),
                       [&](const QString &name) { return betraysPlace(group + u'.' + name); });
}

} // namespace relais::model
