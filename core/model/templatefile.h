// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsontree.h"
#include "core/model/reference.h"

namespace relais::model {

/// A template as a file says it, or everything that is wrong with the file.
struct TemplateRead {
    std::optional<ParcoursTemplate> parcours; ///< only without a fault; its base is taken over
    QList<JsonFault> faults;                  ///< by line
};

/// A file that this vault took in once is read by its form only: what a later program knows or no longer knows must not
/// make the cases that pin it unreadable.
enum class TemplateOrigin { Foreign, Installed };

/// Reads a parcours file against its schema (resources/parcours/schema.json) and against what is known: catalogue,
/// law, and the templates it may stand on. Besides the reasons of core/base/jsontree and jsonschema: newer_format,
/// unknown_territory, unknown_base, stands_on_itself, given_twice, known_already, not_in_base, unknown_measure,
/// unknown_clock, unknown_event, unknown_strand, wrong_owner, cycle, changes_nothing.
TemplateRead readTemplate(const QByteArray &bytes, const Reference &known,
                          TemplateOrigin origin = TemplateOrigin::Foreign);

/// Every reason that is not one of the form, for the sentences and their test.
QStringList templateReasons();

} // namespace relais::model
