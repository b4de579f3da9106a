// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/movewords.h"

#include "core/work/rulewords.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"
#include "ui/pages/intakewords.h"

#include <QCoreApplication>

namespace relais::ui {

namespace {

struct MoveWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::MoveWords)
};

/// « 3 mois, 23 févr. 2027 », « 3 mois, en attente »
QString side(const work::Session &session, const work::cases::MovedClock &clock, const model::Territory *place)
{
    const QDateTime &at = clock.due.prudent.isValid() ? clock.due.prudent : clock.due.opens;
    const QTimeZone zone = session.zoneOf(place == nullptr ? QString() : place->code);
    const QString date =
        at.isValid() ? shortDate(at.toTimeZone(zone).date(), session.today()) : MoveWords::tr("waiting");
    return typo(work::spanWords(clock.span)) + u", "_s + date;
}

QString placeName(const model::Territory *place)
{
    return place == nullptr ? MoveWords::tr("unknown") : place->code + u' ' + place->name;
}

} // namespace

Question moveQuestion(const work::Session &session, const work::cases::Move &move)
{
    QStringList lines;
    for (const work::cases::ClockMove &clock : move.clocks) {
        lines << MoveWords::tr("%1: %2 instead of %3")
                     .arg(shortClockWord(session, clock.clock), side(session, clock.after, move.to),
                          side(session, clock.before, move.from));
    }
    if (move.changesHolidays()) {
        lines << MoveWords::tr("Public holidays: those of %1").arg(placeName(move.to));
    }
    if (move.changesTime()) {
        lines << MoveWords::tr("Hour: that of %1").arg(placeName(move.to));
    }
    if (lines.isEmpty()) {
        lines << MoveWords::tr("No date changes.");
    }
    lines << QString() << MoveWords::tr("Ctrl+Z takes it back.");
    return {typo(MoveWords::tr("Move this case to %1?").arg(placeName(move.to))), typo(lines.join(u'\n')),
            MoveWords::tr("Move"), MoveWords::tr("Leave"), Question::Weight::Plain};
}

} // namespace relais::ui
