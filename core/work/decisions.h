// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/model/note.h"
#include "core/work/conflicts.h"
#include "core/work/linereader.h"
#include "core/work/samecase.h"
#include "core/work/session.h"

#include <optional>

namespace relais::work::decisions {

/// « À trancher »: what only a person can decide.
struct Pending {
    struct Held {
        model::HeldLine line;
        QList<SourceCell> cells;
        std::optional<model::CaseRow> like; ///< the case it resembles; none for a line that names nobody
    };
    struct Kept {
        model::Leftover leftover;
        model::CaseRow row; ///< the case that holds the value
    };
    QList<conflicts::Conflict> conflicts; ///< decided by the verbs of work/conflicts
    QList<samecase::Proposal> same;       ///< by those of work/samecase
    QList<Held> held;
    QList<Kept> leftovers;
    [[nodiscard]] qsizetype count() const { return conflicts.size() + same.size() + held.size() + leftovers.size(); }
};
/// In the order in which they came.
Result<Pending> pending(const Session &session);

// Each verb below is one act. NotFound when the decision does not exist, Refused when it was taken already.

/// The value is entered in the field it was meant for, as now typed (« hier » is today's yesterday); InvalidInput when
/// it still cannot be understood, or when no field was meant.
Result<void> enter(const Session &session, const model::LeftoverId &id, const QString &text);
/// The value stays in the case as a working note; nothing else changes.
Result<void> keepAsNote(const Session &session, const model::LeftoverId &id);
/// The same of many at once, a column of the table that no field awaited; those decided meanwhile are left alone.
Result<void> keepAllAsNotes(const Session &session, const QList<model::LeftoverId> &ids);

/// It is the same person: what the line adds to empty fields is written there, the rest is kept as one working note.
/// Refused for a line that names nobody.
Result<void> sameCase(const Session &session, const model::HeldLineId &id);
/// It is somebody else: the line becomes a case of its own. Its number, when it is taken, is kept « à reprendre ».
/// @param lastName name or pseudonym for a line that has none; InvalidInput when it is needed and empty
Result<model::CaseId> otherPerson(const Session &session, const model::HeldLineId &id, const QString &lastName = {});
/// The line is put aside; it stays in the vault and can be taken up again by undo.
Result<void> drop(const Session &session, const model::HeldLineId &id);

} // namespace relais::work::decisions
