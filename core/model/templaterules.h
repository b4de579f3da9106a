// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontree.h"
#include "core/model/reference.h"

namespace relais::model {

/// What no schema can say of a template file: codes that exist, nothing twice, no circle, nothing without effect.
/// Entries whose form is wrong are passed over: the schema has told of them.
QList<JsonFault> checkTemplateRules(const JsonNode &root, const Reference &known);

} // namespace relais::model
