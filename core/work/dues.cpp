// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/dues.h"

#include "core/model/territory.h"
#include "core/store/duelines.h"
#include "core/work/access.h"
#include "core/work/alert.h"
#include "core/work/contacts.h"
#include "core/work/reminders.h"
#include "core/work/samecase.h"

#include <algorithm>
#include <tuple>

namespace relais::work {

namespace {

constexpr int kWeekDays = 7;
constexpr int kAlertFirst = -100;
constexpr qint64 kSoonSeconds = 72 * 3600;
const QString kFirstContact = u"CASE.first_contact"_s;

/// Whether one contact of that line is enough for both: it is due no later, and its danger is no lower.
bool answersFor(const model::DueLine &line, const model::DueLine &other)
{
    const bool isSooner = line.due.prudent < other.due.prudent ||
                          (line.due.prudent == other.due.prudent && line.due.caseId.text() < other.due.caseId.text());
    return isSooner && model::dangerRank(line.danger) >= model::dangerRank(other.danger);
}

/// Of two linked cases the first contact is asked for once, by the line that presses more. When it is entered there,
/// the line of the other case is shown: nothing is met on its behalf.
void askOnce(QList<model::DueLine> &lines, const samecase::Links &links)
{
    if (links.isEmpty()) {
        return;
    }
    QHash<model::CaseId, model::DueLine> contacts;
    for (const model::DueLine &line : std::as_const(lines)) {
        if (line.due.clock == kFirstContact && links.contains(line.due.caseId)) {
            contacts.insert(line.due.caseId, line);
        }
    }
    lines.removeIf([&](const model::DueLine &line) {
        const QSet<model::CaseId> others =
            line.due.clock == kFirstContact ? links.value(line.due.caseId) : QSet<model::CaseId>();
        return std::any_of(others.cbegin(), others.cend(), [&](const model::CaseId &other) {
            const auto found = contacts.constFind(other);
            return found != contacts.cend() && answersFor(*found, line);
        });
    });
}

} // namespace

BandScale::BandScale(const Session &session)
    : m_now(session.clock.now()), m_endOfToday(session.today().endOfDay(session.zone).toUTC()),
      m_in72Hours(m_now.addSecs(kSoonSeconds)),
      m_endOfWeek(session.today().addDays(kWeekDays).endOfDay(session.zone).toUTC())
{
}

DueBand BandScale::of(const model::DueRow &due) const
{
    if (!due.prudent.isValid()) {
        return due.waitingFor == model::kPartnerAnswer ? DueBand::Partner : DueBand::Waiting;
    }
    // An alert is late from its first instant, by whichever clock it was raised.
    return due.prudent < m_now || alert::isAlert(due.clock) ? DueBand::Late
           : due.prudent <= m_endOfToday                    ? DueBand::Today
           : due.prudent <= m_in72Hours                     ? DueBand::Soon
           : due.prudent <= m_endOfWeek                     ? DueBand::Week
                                                            : DueBand::Later;
}

void sortDues(QList<model::DueLine> &lines, const Session &session)
{
    struct Keyed {
        DueBand band;
        int calm; ///< the reverse of the danger; an alert comes before all
        qint64 at;
        qsizetype from;
    };
    const BandScale scale(session);
    QList<Keyed> keys;
    keys.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const model::DueLine &line = lines.at(i);
        // Of those that wait, the oldest demand comes first.
        const QDateTime at = line.due.prudent.isValid() ? line.due.prudent : line.askedOn.startOfDay(Qt::UTC);
        const int calm = (alert::isAlert(line.due.clock) ? kAlertFirst : 0) - model::dangerRank(line.danger);
        keys << Keyed{scale.of(line.due), calm, at.isValid() ? at.toMSecsSinceEpoch() : 0, i};
    }
    std::stable_sort(keys.begin(), keys.end(), [](const Keyed &a, const Keyed &b) {
        return std::tie(a.band, a.calm, a.at) < std::tie(b.band, b.calm, b.at);
    });
    QList<model::DueLine> sorted;
    sorted.reserve(lines.size());
    for (const Keyed &key : std::as_const(keys)) {
        sorted << std::move(lines[key.from]);
    }
    lines = std::move(sorted);
}

Result<Dues> duesWithin(const Session &session, const DueReach &reach)
{
    const QDateTime until = session.today().addDays(reach.days + 1).startOfDay(session.zone);
    return session.vault.read([&](const store::Reader &reader) -> Result<Dues> {
        Dues dues;
        dues.lines = store::dueLinesUntil(reader, until) + reminders::lines(reader, session) +
                     store::waitingLines(reader, store::Awaited::Event, reach.mostWaiting) +
                     store::waitingLines(reader, store::Awaited::Partner, reach.mostWaiting);
        dues.lines.removeIf([&](const model::DueLine &line) {
            // What is ours to answer stands from the day it came, however long it may take.
            return line.due.prudent.isValid() && line.due.prudent >= until &&
                   !line.due.clock.startsWith(reminders::kToAnswer);
        });
        dues.waiting = store::waitingCount(reader, store::Awaited::Event);
        dues.partners = store::waitingCount(reader, store::Awaited::Partner);
        dues.next = store::nextPrudent(reader, until);
        sortDues(dues.lines, session);
        Dues seen = access::filtered(session, std::move(dues), access::Outlet::Screen);
        askOnce(seen.lines, samecase::linksIn(reader)); // among what is seen: a hidden line answers for none
        return seen;
    });
}

QTimeZone zoneOf(const model::DueLine &line)
{
    const model::Territory *place = model::findTerritory(line.department);
    return QTimeZone(place == nullptr ? QByteArray("Europe/Paris") : place->timeZone);
}

bool isWholeDay(const QDateTime &due, const QTimeZone &zone)
{
    return due.toTimeZone(zone).time() == QTime(23, 59, 59, 999);
}

model::ContactVerdict mayCall(const Session &session, const model::DueLine &line)
{
    return contacts::verdict(line.contact, model::ContactAct::Phone, {line.department}, session.clock.now());
}

} // namespace relais::work
