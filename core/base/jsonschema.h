// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontree.h"

namespace relais {

/// Every fault of a document against a schema, in the order of the document. Understood is the part of JSON Schema
/// (draft 2020-12) that schemaKeywords() lists; a test walks the shipped schema, so that none is passed over.
/// Reasons: wrong_type, missing, unknown_field, not_in_list, form, control_character, empty_text, too_long,
/// out_of_range, too_few, too_many, twice, not_a_date, one_of.
QList<JsonFault> checkAgainst(const JsonNode &document, const JsonNode &schema);

/// Keywords that judge, and those that only describe.
QStringList schemaKeywords();

} // namespace relais
