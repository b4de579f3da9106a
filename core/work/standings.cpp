// SPDX-License-Identifier: GPL-3.0-or-later
// How the orientations of a case stand, in the seat of the office that entrusts and in that of its partner.
#include "core/model/sheetcode.h"
#include "core/store/records.h"
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
    standing.state = model::stateOf(orientation, standing.replies, replies::carriedIn(reader, session, orientation),
                                    session.today());
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

bool isForAPerson(const Standing &standing, QDate today)
{
    const bool isSilent = standing.isAwaited() && standing.nudgeOn.isValid() && today >= standing.nudgeOn;
    return isSilent || standing.state == OrientationState::Expired || !standing.crossings.isEmpty() ||
           !standing.clashes.isEmpty();
}

} // namespace

Result<QList<Standing>> standings(const Session &session, const model::CaseId &id)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Standing>> {
        const auto file = store::recordById<model::Case>(reader, id);
        if (!file) {
            return file.error();
        }
        QList<Standing> all;
        if (!access::Gate(session, access::Outlet::Screen, id).shows(u"measure"_s)) {
            return all;
        }
        const auto names = officeNames(reader);
        for (const Orientation &orientation : store::recordsOf<Orientation>(reader, id)) {
            all << standingOf(reader, session, orientation, names);
        }
        findClashes(all);
        sortByAge(all);
        return all;
    });
}

Result<QList<Standing>> waiting(const Session &session)
{
    if (!access::seesCases(session)) {
        return Error{ErrorCode::Refused, u"this role sees no case"_s};
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Standing>> {
        const auto names = officeNames(reader);
        QHash<model::CaseId, QList<Standing>> byCase;
        for (const Orientation &orientation : store::allRecords<Orientation>(reader)) {
            byCase[orientation.caseId] << standingOf(reader, session, orientation, names);
        }
        QList<Standing> all;
        for (auto ofCase = byCase.begin(); ofCase != byCase.end(); ++ofCase) {
            findClashes(*ofCase);
            ofCase->removeIf([&](const Standing &one) { return !isForAPerson(one, session.today()); });
            if (ofCase->isEmpty()) {
                continue;
            }
            const auto file = store::recordById<model::Case>(reader, ofCase.key());
            const bool isShown = file && model::isOpen(file->status) &&
                                 access::Gate(session, access::Outlet::Screen, file->id).shows(u"measure"_s);
            all += isShown ? *ofCase : QList<Standing>();
        }
        sortByAge(all);
        return all;
    });
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
