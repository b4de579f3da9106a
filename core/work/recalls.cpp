// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an orientation back, and what that cannot take back.
#include "core/base/text.h"
#include "core/model/leaving.h"
#include "core/store/records.h"
#include "core/store/stamps.h"
#include "core/work/access.h"
#include "core/work/measures.h"
#include "core/work/orientations.h"
#include "core/work/replies.h"

#include <algorithm>

namespace relais::work::orientations {

namespace {

using model::Orientation;
using model::OrientationState;
using model::RecallReason;

/// Its measures are nobody's again, those that another holds by now or that somebody has settled aside.
/// @throws store::SqlFailure
void release(store::Tx &tx, const Session &session, const Orientation &orientation)
{
    const QStringList codes = model::measuresOf(orientation);
    for (const model::Measure &measure : store::recordsOf<model::Measure>(tx, orientation.caseId)) {
        const bool isTheirs = folded(measure.partner) == folded(orientation.officeName);
        if (codes.contains(measure.code) && isTheirs && !model::isSettled(measure.status)) {
            measures::followIn(tx, session, measure, model::MeasureStatus::ToDo, {});
        }
    }
}

/// @throws store::SqlFailure
void recallIn(store::Tx &tx, const Session &session, const Orientation &orientation, RecallReason because)
{
    const auto set = [&](const QString &field, const QVariant &value) {
        tx.set(model::RecordType::Orientation, orientation.id.text(), field, value);
    };
    set(u"recalled_at"_s, model::encoded(session.clock.now()));
    set(u"recalled_because"_s, model::encoded(because));
    if (because != RecallReason::Rerouted) { // else the next office takes them over as they stand, clock and all
        release(tx, session, orientation);
    }
}

/// Never a second time: what was recalled stands as recalled, or as done when a "done" crossed it.
bool mayRecall(model::OrientationState state)
{
    return model::mayAct(model::OrientationAct::Recall, model::OrientationSide::Sender, state);
}

/// What is asked of an orientation as if it stood. @throws store::SqlFailure
model::Entrusted entrustedIn(const store::Reader &reader, const Session &session, const Orientation &orientation)
{
    model::Entrusted all;
    all.shared.file = store::recordById<model::Case>(reader, orientation.caseId).value_or(model::Case());
    all.shared.measures = store::recordsOf<model::Measure>(reader, orientation.caseId);
    all.shared.consents = store::recordsOf<model::Consent>(reader, orientation.caseId);
    all.orientation = orientation;
    all.orientation.recalledAt = {};
    all.to = model::recipientOf(model::shareRules(), orientation, all.shared.consents);
    all.today = session.today();
    return all;
}

/// Measures that may still go to that office. @throws store::SqlFailure
QStringList coveredIn(const store::Reader &reader, const Session &session, const Orientation &orientation)
{
    model::Entrusted all = entrustedIn(reader, session, orientation);
    QStringList covered;
    for (const QString &code : model::measuresOf(orientation)) {
        all.orientation.measures = code;
        if (model::entrustedAnswer(model::shareRules(), all).isYes()) {
            covered << code;
        }
    }
    return covered;
}

/// It stands for the rest: that is how the partner learns what it no longer has. @throws store::SqlFailure
void narrowIn(store::Tx &tx, const Session &session, const Orientation &orientation, const QStringList &covered)
{
    tx.set(model::RecordType::Orientation, orientation.id.text(), u"measures"_s, covered.join(u','));
    QStringList dropped = model::measuresOf(orientation);
    dropped.removeIf([&](const QString &code) { return covered.contains(code); });
    Orientation gone = orientation;
    gone.measures = dropped.join(u',');
    release(tx, session, gone);
}

/// What a withdrawal makes of one orientation to that office. @return whether it is recalled for it
/// @throws store::SqlFailure
bool withdrawIn(store::Tx &tx, const Session &session, const Orientation &orientation, const QStringList &withdrawn)
{
    const bool isWhole = orientation.kind == model::OrientationKind::Coordination;
    const QStringList codes = model::measuresOf(orientation);
    const QStringList covered = coveredIn(tx, session, orientation);
    const OrientationState state = replies::stateIn(tx, session, orientation);
    const bool stands = !orientation.recalledAt.isValid();
    if (isWhole ? model::entrustedAnswer(model::shareRules(), entrustedIn(tx, session, orientation)).isYes()
                : !covered.isEmpty()) {
        if (!isWhole && stands && mayRecall(state) && covered.size() < codes.size()) {
            narrowIn(tx, session, orientation, covered);
        }
        return false;
    }
    // What is done, or was taken back before, had her consent as well: its office is told that she withdrew it.
    const bool wasUnder =
        std::any_of(codes.cbegin(), codes.cend(), [&](const QString &code) { return model::covers(withdrawn, code); });
    if (stands ? mayRecall(state) || (wasUnder && state == OrientationState::Done)
               : wasUnder && orientation.recalledBecause != RecallReason::Withdrawn) {
        if (stands) {
            recallIn(tx, session, orientation, RecallReason::Withdrawn);
        } else {
            tx.set(model::RecordType::Orientation, orientation.id.text(), u"recalled_because"_s,
                   model::encoded(RecallReason::Withdrawn));
        }
        return true;
    }
    return false;
}

/// Records of a case by their type, erased ones aside. @throws store::SqlFailure
QHash<QString, model::RecordType> recordsOf(const store::Reader &reader, const model::Case &file)
{
    QHash<QString, model::RecordType> types;
    const auto stamps = store::stampsOf(reader, file.id, file.person);
    for (auto record = stamps.cbegin(); record != stamps.cend(); ++record) {
        types.insert(record.key(), record->type);
    }
    return types;
}

} // namespace

Result<void> recall(const Session &session, const model::OrientationId &id, RecallReason because)
{
    const auto known =
        session.vault.read([&](const store::Reader &reader) { return store::recordById<Orientation>(reader, id); });
    if (!known) {
        return known.error();
    }
    if (model::ownerOf(id.text()) != session.vault.office()) {
        return Error{ErrorCode::Refused, u"orientation: of another office"_s};
    }
    return session.vault.write(session.act(kRecallVerb, known->caseId), [&](store::Tx &tx) -> Result<void> {
        const auto orientation = store::recordById<Orientation>(tx, id);
        if (!orientation) {
            return orientation.error();
        }
        const model::OrientationState state = replies::stateIn(tx, session, *orientation);
        if (!mayRecall(state)) {
            return Error{ErrorCode::Refused, u"orientation: recall from "_s + model::word(state)};
        }
        recallIn(tx, session, *orientation, because);
        return {};
    });
}

QList<model::OrientationId> recallUncoveredIn(store::Tx &tx, const Session &session, const model::CaseId &id,
                                              const QString &office, const QStringList &withdrawn)
{
    QList<model::OrientationId> recalled;
    for (const Orientation &orientation : store::recordsOf<Orientation>(tx, id)) {
        const bool isOurs = model::ownerOf(orientation.id.text()) == session.vault.office();
        if (isOurs && folded(orientation.officeName) == folded(office) &&
            withdrawIn(tx, session, orientation, withdrawn)) {
            recalled << orientation.id;
        }
    }
    return recalled;
}

Result<QList<Told>> toldOf(const Session &session, const model::CaseId &id)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Told>> {
        const auto file = store::recordById<model::Case>(reader, id);
        if (!file) {
            return file.error();
        }
        const auto types = recordsOf(reader, *file);
        QHash<QString, Told> byPeer;
        for (const store::Gift &gift : store::giftsOf(reader, types.keys())) {
            Told &told = byPeer[gift.peer];
            told.office = gift.peer;
            for (const QString &field : gift.fields) {
                told.fields << model::word(types.value(gift.record)) + u'.' + field;
            }
            if (gift.acknowledgedAt.isValid() && !(told.acknowledgedAt > gift.acknowledgedAt)) {
                told.acknowledgedAt = gift.acknowledgedAt;
            }
        }
        for (const model::Card &card : store::allRecords<model::Card>(reader)) {
            if (byPeer.contains(card.office)) {
                byPeer[card.office].officeName = card.name;
            }
        }
        QList<Told> all = byPeer.values();
        // A colleague's post has everything, and is no other office.
        all.removeIf([&](const Told &told) { return model::ownerOf(told.office) == session.vault.office(); });
        for (Told &told : all) {
            told.fields.removeDuplicates();
            told.fields.sort();
        }
        std::sort(all.begin(), all.end(), [](const Told &a, const Told &b) {
            return folded(a.officeName) + a.office < folded(b.officeName) + b.office;
        });
        return all;
    });
}

} // namespace relais::work::orientations
