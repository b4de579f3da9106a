// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/placefields.h"

#include "core/model/sharing.h"

namespace relais::model {

bool betraysPlace(const QString &field)
{
    const FieldGroup *group = shareRules().groupOf(field);
    return group != nullptr && !group->neededBy.isEmpty();
}

bool partnerBetraysPlace(const QString &measure)
{
    const FieldGroup *address = shareRules().groupOf(u"address"_s);
    return address != nullptr && address->neededBy.contains(measure);
}

} // namespace relais::model
