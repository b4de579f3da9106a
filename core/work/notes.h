// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/note.h"
#include "core/work/session.h"

namespace relais::work::notes {

/// InvalidInput for a text over model::kLongestNote characters, whatever the act it goes with.
Result<void> checkLength(const QString &text);

/// @param at when it happened; now when null. InvalidInput for an empty text, and as checkLength().
Result<model::NoteId> add(const Session &session, const model::CaseId &caseId, model::NoteKind kind,
                          const QString &text, const QDateTime &at = {});

/// Text being typed, kept inside the vault until it becomes an act. An empty value forgets it.
Result<void> keepDraft(const Session &session, const QString &key, const QString &value);
Result<QString> draft(const Session &session, const QString &key);

} // namespace relais::work::notes
