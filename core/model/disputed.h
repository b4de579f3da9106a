// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <QMap>

namespace relais::model {

/// By field of a record, every value that stands where two posts wrote without having seen each other
/// (store/disputes). Known to the vault that read the record; never a field of it.
using DisputedValues = QMap<QString, QVariantList>;

/// The values of a disputed field; the one that stands when it is not disputed.
template<class Value>
QList<Value> valuesOf(const DisputedValues &disputed, const QString &field, const Value &standing)
{
    const auto found = disputed.constFind(field);
    if (found == disputed.constEnd()) {
        return {standing};
    }
    QList<Value> values;
    for (const QVariant &stored : *found) {
        Value value{};
        decode(stored, value);
        values << value;
    }
    return values;
}

} // namespace relais::model
