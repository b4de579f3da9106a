// SPDX-License-Identifier: GPL-3.0-or-later
// How the orientations of a case stand, in the seat of the office that entrusts and in that of its partner.
#include "core/model/sheetcode.h"
#include "core/store/records.h"
#include "core/store/watchedcases.h"
#include "core/work/access.h"
#include "core/work/orientations.h"
#include "core/work/replies.h"

#include <algorithm>

namespace relais::work::orientations {

namespace {

using model::Orientation;
using model::OrientationState;

/// Name of each office by the 8 characters that own its records: that of its newest card.
QHash<QString, QString> officeNames(const store::Reader &reader)
{
    QHash<QString, model::Card> cards;
    for (const model::Card &card : store::allRecords<model::Card>(reader)) {
        const QString owner = model::ownerOf(card.office);
        if (!cards.contains(owner) || cards.value(owner).number <= card.number) {
            cards.insert(owner, card);
        }
    }
    QHash<QString, QString> names;
    for (auto card = cards.cbegin(); card != cards.cend(); ++card) {
        names.insert(card.key(), card->name);
    }
    return names;
}

/// @throws store::SqlFailure
Standing standingOf(const store::Reader &reader, const Session &session, const Orientation &orientation,
                    const QHash<QString, QString> &names)
{
    const QString owner = model::ownerOf(orientation.id.text());
    Standing standing;
    standing.orientation = orientation;
    standing.replies = replies::repliesIn(reader, orientation.id);
    const bool isSaid =
        orientation.recalledAt.isValid() || model::decisiveReply(orientation, standing.replies) != nullptr;
    const model::Carried carried = isSaid ? model::Carried::Left : replies::carriedIn(reader, session, orientation);
    standing.state = model::stateOf(orientation, standing.replies, carried, session.today());
    standing.crossings = model::crossingsOf(orientation, standing.replies);
    standing.isOurs = owner == session.vault.office();
    standing.officeName = standing.isOurs ? orientation.officeName : names.value(owner, owner);
    standing.nudgeOn = standing.isAwaited() ? model::nudgeOn(orientation) : QDate();
    return standing;
}

/// The instant that it stands at; null for none.
QDateTime appointmentOf(const Standing &standing)
{
    const model::Reply *decisive = model::decisiveReply(standing.orientation, standing.replies);
    return standing.state == OrientationState::Appointment && decisive != nullptr ? decisive->appointmentAt
                                                                                  : QDateTime();
}

/// She cannot be in two places: two partners of one case that fixed the same instant.
void findClashes(QList<Standing> &ofCase)
{
    for (Standing &one : ofCase) {
        const QDateTime at = appointmentOf(one);
        for (const Standing &other : std::as_const(ofCase)) {
            if (at.isValid() && other.orientation.id != one.orientation.id && appointmentOf(other) == at) {
                one.clashes << other.orientation.id;
            }
        }
    }
}

void sortByAge(QList<Standing> &standings)
{
    std::stable_sort(standings.begin(), standings.end(),
                     [](const Standing &a, const Standing &b) { return a.orientation.at < b.orientation.at; });
}

/// Of one case, oldest first. @throws store::SqlFailure
QList<Standing> standingsIn(const store::Reader &reader, const Session &session, const model::CaseId &id,
                            const QHash<QString, QString> &names)
{
    QList<Standing> all;
    for (const Orientation &orientation : store::recordsOf<Orientation>(reader, id)) {
        all << standingOf(reader, session, orientation, names);
    }
    findClashes(all);
    sortByAge(all);
    return all;
}

/// Of the cases that `casesOf` names, the standings that `wanted` takes, oldest first.
template<class Cases, class Wanted>
Result<QList<Standing>> ofCases(const Session &session, Cases casesOf, Wanted wanted)
{
    if (!access::seesCases(session)) {
        return Error{ErrorCode::Refused, u"this role sees no case"_s};
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Standing>> {
        const QList<model::CaseId> cases = casesOf(reader);
        const auto names = cases.isEmpty() ? QHash<QString, QString>() : officeNames(reader);
        QList<Standing> all;
        for (const model::CaseId &id : cases) {
            if (!access::Gate(session, access::Outlet::Screen, id).shows(u"measure"_s)) {
                continue;
            }
            for (const Standing &standing : standingsIn(reader, session, id, names)) {
                if (wanted(reader, standing)) {
                    all << standing;
                }
            }
        }
        sortByAge(all);
        return all;
    });
}

} // namespace

QStringList Standing::reasons(QDate today) const
{
    QStringList found;
    if (state == OrientationState::Expired) {
        found << u"expired"_s;
    } else if (isAwaited() && nudgeOn.isValid() && today >= nudgeOn) {
        found << u"nudge"_s;
    }
    for (const model::Crossing crossing : crossings) { // one more reply may cross anew
        found << u"%1/%2"_s.arg(model::word(crossing)).arg(replies.size());
    }
    for (const model::OrientationId &clash : clashes) {
        found << u"clash/%1/%2"_s.arg(clash.text()).arg(appointmentOf(*this).toMSecsSinceEpoch());
    }
    return found;
}

Result<QList<Standing>> standings(const Session &session, const model::CaseId &id)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Standing>> {
        const auto file = store::recordById<model::Case>(reader, id);
        if (!file) {
            return file.error();
        }
        if (!access::Gate(session, access::Outlet::Screen, id).shows(u"measure"_s)) {
            return QList<Standing>();
        }
        QList<Standing> all = standingsIn(reader, session, id, officeNames(reader));
        for (Standing &standing : all) {
            standing.isPutAway = isPutAwayIn(reader, standing, session.today());
        }
        return all;
    });
}

Result<QList<Standing>> waiting(const Session &session)
{
    return ofCases(
        session, [&](const store::Reader &reader) { return store::watchedCases(reader, session.today()); },
        [&](const store::Reader &reader, const Standing &standing) {
            return standing.isForAPerson(session.today()) && !isPutAwayIn(reader, standing, session.today());
        });
}

Result<QList<Standing>> toAnswer(const Session &session)
{
    return ofCases(
        session, [&](const store::Reader &reader) { return store::casesToAnswer(reader, session.vault.office()); },
        [](const store::Reader &, const Standing &standing) { return !standing.isOurs && standing.isAwaited(); });
}

Result<model::OrientationId> byCode(const Session &session, const QString &typed)
{
    const auto code = model::readSheetCode(typed);
    if (!code) {
        return Error{ErrorCode::InvalidInput, u"orientation: the code was misread"_s};
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<model::OrientationId> {
        const auto found = store::recordsWhere<Orientation>(reader, u"code"_s, *code);
        return found.isEmpty() ? Result<model::OrientationId>(Error{ErrorCode::NotFound, u"orientation"_s})
                               : Result<model::OrientationId>(found.first().id);
    });
}

} // namespace relais::work::orientations
