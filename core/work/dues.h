// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/caserow.h"
#include "core/model/contactrule.h"
#include "core/work/session.h"

namespace relais::work {

/// How near an obligation is, by its prudent date, in the days of the office's place. Soon = within 72 hours, Week =
/// within seven days. What has no date waits, for an event or for a partner's answer.
enum class DueBand { Late, Today, Soon, Week, Later, Waiting, Partner };

/// Tells the band of each line at one moment.
class BandScale
{
public:
    explicit BandScale(const Session &session);
    [[nodiscard]] DueBand of(const model::DueRow &due) const;

private:
    QDateTime m_now;
    QDateTime m_endOfToday;
    QDateTime m_in72Hours;
    QDateTime m_endOfWeek;
};

/// How far the list reaches.
struct DueReach {
    int days = 7;          ///< dated lines up to the end of that day from today; late ones always
    int mostWaiting = 200; ///< lines read of each waiting band
};

struct Dues {
    QList<model::DueLine> lines; ///< by band, then alerts, danger, prudent date; work/reminders among them
    int waiting = 0;             ///< how many wait for an event, read or not
    int partners = 0;            ///< how many wait for a partner
    QDateTime next;              ///< the earliest prudent date beyond the reach; null when there is none
};

/// What is due in the open cases, in one indexed read per part.
Result<Dues> duesWithin(const Session &session, const DueReach &reach);
/// Sorts as duesWithin does, at the present moment.
void sortDues(QList<model::DueLine> &lines, const Session &session);

/// The zone of the place where the case lives: it tells the days of its clocks.
QTimeZone zoneOf(const model::DueLine &line);
/// Whether a date means its whole day (the last millisecond of it), not an hour.
bool isWholeDay(const QDateTime &due, const QTimeZone &zone);
/// May she be telephoned now?
model::ContactVerdict mayCall(const Session &session, const model::DueLine &line);

} // namespace relais::work

template<>
struct relais::model::Words<relais::work::DueBand> {
    static constexpr std::array kList = {
        std::pair{work::DueBand::Late, "late"},      std::pair{work::DueBand::Today, "today"},
        std::pair{work::DueBand::Soon, "soon"},      std::pair{work::DueBand::Week, "week"},
        std::pair{work::DueBand::Later, "later"},    std::pair{work::DueBand::Waiting, "waiting"},
        std::pair{work::DueBand::Partner, "partner"}};
};
