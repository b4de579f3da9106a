// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <QByteArray>

namespace relais::store {

// Values of the tables that are no records: those go through model::describe().

/// Null when the column is.
inline QDateTime instant(const QVariant &stored)
{
    QDateTime at;
    model::decode(stored, at);
    return at;
}

/// Nothing is stored as NULL.
inline QVariant bytes(const QByteArray &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

} // namespace relais::store
