// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/record.h"

#include <optional>

namespace relais::model {

/// What a field of a record holds, as its describe() tells: asked of values that somebody else wrote, before a table
/// takes them.
enum class FieldKind {
    Text,   ///< free, or a stable word
    Number, ///< whole; an instant too
    Day,    ///< ISO text
    Link,   ///< id of another record
};

/// Nothing for a field that the type does not have.
std::optional<FieldKind> kindOf(RecordType type, const QString &field);

/// Null is fine everywhere. A text that names somebody or something ("last_name", "title") is one line, without signs
/// that command a screen or turn the reading direction around (exchange notes 1.6, row 41).
bool isValueOf(RecordType type, const QString &field, const QVariant &value);

} // namespace relais::model
