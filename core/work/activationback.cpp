// SPDX-License-Identifier: GPL-3.0-or-later
// A gesture of « Activer » is taken back, or recalled once anything of it has left.
#include "core/work/activation.h"

#include "core/store/journaltable.h"
#include "core/store/records.h"
#include "core/work/orientations.h"
#include "core/work/undo.h"

#include <algorithm>

namespace relais::work::activation {

namespace {

/// The act that made an orientation. @throws store::SqlFailure
Result<store::ActLine> actOf(const store::Reader &reader, const Session &session, const model::OrientationId &id)
{
    for (const store::ActLine &act : store::actsSince(reader, session.openedAt)) {
        if (act.verb != QLatin1String(orientations::kSendVerb)) {
            continue;
        }
        const auto lines = store::journalOfAct(reader, act.id);
        const bool isIt = std::any_of(lines.cbegin(), lines.cend(), [&](const store::JournalLine &line) {
            return line.change.record == id.text() && line.change.kind == journal::ChangeKind::Create;
        });
        if (isIt) {
            return act;
        }
    }
    return Error{ErrorCode::NotFound, u"orientation"_s};
}

} // namespace

Result<void> takeBack(const Session &session, const QList<model::OrientationId> &made)
{
    if (made.isEmpty()) {
        return Error{ErrorCode::InvalidInput, u"activation: nothing to take back"_s};
    }
    const auto act = session.vault.read([&](const store::Reader &reader) -> Result<store::ActLine> {
        for (const model::OrientationId &id : made) {
            if (!store::recordById<model::Orientation>(reader, id)) {
                return Error{ErrorCode::Refused, u"activation: taken back already"_s};
            }
        }
        return actOf(reader, session, made.first());
    });
    return act ? undo::takeBack(session, *act) : Result<void>(act.error());
}

Result<int> recall(const Session &session, const QList<model::OrientationId> &made)
{
    int count = 0;
    for (const model::OrientationId &id : made) {
        const Result<void> done = orientations::recall(session, id);
        if (!done && done.error().code != ErrorCode::Refused && done.error().code != ErrorCode::NotFound) {
            return done.error();
        }
        count += done ? 1 : 0; // else it is done, recalled already, or taken back
    }
    return count;
}

} // namespace relais::work::activation
