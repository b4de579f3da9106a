// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/undo.h"

#include "core/journal/merge.h"
#include "core/store/disputes.h"
#include "core/store/records.h"
#include "core/work/accesspack.h"
#include "core/work/danger.h"
#include "core/work/erasure.h"
#include "core/work/handover.h"
#include "core/work/liaison.h"
#include "core/work/orientations.h"
#include "core/work/replies.h"
#include "core/work/sealed.h"
#include "core/work/summary.h"
#include "core/work/users.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace relais::work::undo {

using journal::ChangeKind;

namespace {

/// How often an act turns another round: 0 a fresh act, 1 its undo, 2 the redo of that undo…
int turnsOf(const store::ActLine &act, const QHash<QString, QString> &undoes)
{
    int turns = 0;
    for (QString target = act.undoes; !target.isEmpty(); target = undoes.value(target)) {
        ++turns;
    }
    return turns;
}

/// A sheet that was printed or given, a report that was made, what was erased, a sealed value that was read, a person
/// who left and what others wrote cannot be taken back. How far a card is trusted is said again, never un-said in
/// passing.
bool isFinal(const QString &verb)
{
    if (verb.startsWith(u"card."_s)) {
        return true;
    }
    static constexpr std::array kFinal = {
        summary::kPrintVerb, liaison::kPrintVerb, danger::kReportVerb, erasure::kEraseVerb, erasure::kPurgeVerb,
        accesspack::kVerb,   sealed::kOpenVerb,   sealed::kResealVerb, users::kAddVerb,     users::kFirstVerb,
        users::kLeaveVerb,   users::kRoleVerb,    store::kMergeVerb};
    return std::any_of(kFinal.begin(), kFinal.end(),
                       [&verb](const char *final) { return verb == QLatin1String(final); });
}

/// Besides: what a bundle holds. Its number is taken, so it cannot be unsaid; an orientation is then recalled, a reply
/// followed by another.
bool hasLeft(const Session &session, const store::ActLine &act)
{
    if (act.verb.startsWith(u"handover."_s)) {
        return handover::hasLeft(session, act.id).value_or(true);
    }
    static constexpr std::array kTold = {orientations::kSendVerb, orientations::kRecallVerb, replies::kAnswerVerb,
                                         "consent.withdraw"};
    const bool mayBeTold =
        std::any_of(kTold.begin(), kTold.end(), [&act](const char *told) { return act.verb == QLatin1String(told); });
    return mayBeTold && orientations::hasLeft(session, act.id).value_or(true);
}

enum class Direction { Back, Again };

Result<std::optional<store::ActLine>> newest(const Session &session, Direction direction)
{
    const auto acts = session.vault.read([&](const store::Reader &reader) -> Result<QList<store::ActLine>> {
        return store::actsSince(reader, session.openedAt);
    });
    if (!acts) {
        return acts.error();
    }
    QHash<QString, QString> undoes;
    QSet<QString> takenBack;
    for (const store::ActLine &act : *acts) {
        undoes.insert(act.id, act.undoes);
        takenBack.insert(act.undoes);
    }
    for (const store::ActLine &act : *acts) { // newest first
        if (act.user != session.user.id || takenBack.contains(act.id) || isFinal(act.verb) || hasLeft(session, act)) {
            continue;
        }
        const int turns = turnsOf(act, undoes);
        const bool stands = turns % 2 == 0;
        if (stands == (direction == Direction::Back)) {
            return std::optional(act);
        }
        if (direction == Direction::Again && turns == 0) {
            break; // a fresh act ends the possibility to do again
        }
    }
    return std::optional<store::ActLine>();
}

Result<void> invert(store::Tx &tx, const journal::Change &change)
{
    switch (change.kind) {
    case ChangeKind::Create: tx.end(change.type, change.record); return {};
    case ChangeKind::End: tx.restore(change.type, change.record); return {};
    case ChangeKind::Restore: tx.end(change.type, change.record); return {};
    case ChangeKind::Set: break;
    }
    const QList<store::StoredRecord> present = store::loadRecords(tx, change.type, u"id"_s, change.record);
    if (present.isEmpty() || present.first().fields.value(change.field) != change.to) {
        return Error{ErrorCode::StaleValue, model::word(change.type) + u'.' + change.field};
    }
    const QList<journal::Change> history = store::historyOf(tx, change.record, change.field);
    const qsizetype place =
        std::distance(history.cbegin(), std::find_if(history.cbegin(), history.cend(), [&](const journal::Change &one) {
                          return one.stamp == change.stamp;
                      }));
    if (place == history.size() - 1 && !journal::conflictsOf(history.mid(0, place)).isEmpty()) {
        tx.takeBack(change); // what it settled is to decide again
    } else if (journal::toJsonText(change.from) == journal::toJsonText(change.to)) {
        tx.settle(change.type, change.record, change.field, change.from);
    } else {
        tx.set(change.type, change.record, change.field, change.from);
    }
    return {};
}

} // namespace

Result<std::optional<store::ActLine>> undoable(const Session &session)
{
    return newest(session, Direction::Back);
}

Result<std::optional<store::ActLine>> redoable(const Session &session)
{
    return newest(session, Direction::Again);
}

Result<void> takeBack(const Session &session, const store::ActLine &act)
{
    if (isFinal(act.verb) || hasLeft(session, act)) {
        return Error{ErrorCode::Refused, u"an act that stands: "_s + act.verb};
    }
    store::Act gesture = session.act("undo", act.caseId);
    gesture.undoes = act.id;
    return session.vault.write(gesture, [&](store::Tx &tx) -> Result<void> {
        const QList<store::JournalLine> lines = store::journalOfAct(tx, act.id);
        for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
            if (const Result<void> done = invert(tx, line->change); !done) {
                return done;
            }
        }
        return {};
    });
}

} // namespace relais::work::undo
