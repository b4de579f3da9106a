// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"

namespace relais::ui {

/// What an act changed, in words: « Commune : Fécamp devient Dieppe », « SEC-06, état : Demandée devient Obtenue ».
/// At most three lines, then how many more.
QString changeWords(const work::JournalEntry &entry, const work::Session &session);

/// Name of a field as the forms call it; the stored name when no form shows it.
QString fieldWord(model::RecordType type, const QString &field);

/// Whether a form shows the field.
bool hasFieldWord(model::RecordType type, const QString &field);
/// Secrets are never repeated in words: the agreed word, who else reads a channel.
bool isSecretField(const QString &field);

/// A stored value as it is read: dates in words, states by their name; a dash for nothing.
QString valueWord(const QString &field, const QVariant &value);

} // namespace relais::ui
