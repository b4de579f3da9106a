// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/heldlines.h"
#include "core/work/inbox.h"
#include "core/work/outbox.h"
#include "core/work/replies.h"
#include "core/work/undo.h"
#include "tests/kit/twooffices.h"

using namespace relais;
namespace orientations = relais::work::orientations;
namespace outbox = relais::work::outbox;
namespace replies = relais::work::replies;
using model::Crossing;
using model::MeasureStatus;
using model::OrientationState;
using model::ReplyStep;
using work::inbox::Answer;

/// Two offices with their vaults, of which the first entrusts LOG-01 of a case to the second: what either writes goes
/// over as real bundles, when the test says so.
class Pair : public TwoOffices
{
public:
    Pair() { orientation = standing(ours).orientation.id; }

    /// What waits in one vault, as a bundle that is on its way.
    QByteArray write(TempVault &from, const model::Card &to, exchange::Purpose purpose = exchange::Purpose::Update)
    {
        const auto bundle = outbox::send(from.session(), to, purpose);
        REQUIRE_OK(bundle);
        const auto file = from.vault().read(
            [&](const store::Reader &reader) -> Result<QByteArray> { return store::outFile(reader, *bundle); });
        REQUIRE_OK(file);
        REQUIRE_OK(outbox::markCarried(from.session(), *bundle));
        wait();
        return *file;
    }
    work::inbox::Verdict read(TempVault &at, const QByteArray &file)
    {
        const auto verdict = work::inbox::receive(at.session(), file, u"lot.relais"_s);
        REQUIRE_OK(verdict);
        wait();
        return *verdict;
    }
    void toThem() { REQUIRE(read(theirs, write(ours, theirCard)).answer == Answer::Applied); }
    void toUs() { REQUIRE(read(ours, write(theirs, ourCard)).answer == Answer::Applied); }

    Result<model::ReplyId> answer(TempVault &seat, ReplyStep step, const QString &text = u"en mots"_s,
                                  model::ReplyWay way = model::ReplyWay::Bundle)
    {
        replies::Said said;
        said.step = step;
        said.text = text;
        said.way = way;
        said.appointmentAt = appointment;
        const auto given = replies::give(seat.session(), orientation, said);
        wait();
        return given;
    }
    /// By the partner.
    void says(ReplyStep step) { REQUIRE_OK(answer(theirs, step)); }
    void recall()
    {
        REQUIRE_OK(orientations::recall(ours.session(), orientation));
        wait();
    }
    /// Of the orientation in question; of the newest when none is named yet.
    orientations::Standing standing(TempVault &seat)
    {
        const auto all = orientations::standings(seat.session(), id);
        REQUIRE_OK(all);
        REQUIRE_FALSE(all->isEmpty());
        for (const orientations::Standing &one : *all) {
            if (one.orientation.id == orientation) {
                return one;
            }
        }
        return all->last();
    }
    OrientationState state(TempVault &seat) { return standing(seat).state; }
    model::Measure measure()
    {
        const auto measure = work::measures::byCode(ours.session(), id, u"LOG-01"_s);
        REQUIRE_OK(measure);
        return *measure;
    }
    qsizetype waitsFor(TempVault &from)
    {
        const auto all = outbox::list(from.session());
        REQUIRE_OK(all);
        return all->first().operations;
    }
    void wait(qint64 milliseconds = 1000)
    {
        ours.clock().advance(milliseconds);
        theirs.clock().advance(milliseconds);
    }
    void waitDays(int days) { wait(qint64{days} * 86'400'000); }
    /// Takes back the last act of a seat. @return whether there was one that may be
    static bool undoes(TempVault &seat, const QString &verb)
    {
        const auto act = work::undo::undoable(seat.session());
        REQUIRE_OK(act);
        return act->has_value() && (*act)->verb == verb && work::undo::takeBack(seat.session(), **act).has_value();
    }

    model::OrientationId orientation;
    QDateTime appointment = QDateTime(QDate(2026, 12, 1), QTime(9, 30), Qt::UTC);
};

/// The detail of what is refused.
template<class T>
QString refusalOf(const Result<T> &result)
{
    return result ? QString() : word(result.error().code) + u' ' + result.error().detail;
}
