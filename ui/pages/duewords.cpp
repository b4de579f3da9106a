// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duewords.h"

#include "core/model/due.h"
#include "core/work/rulewords.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::ui {

using model::DueLine;
using work::DueBand;

namespace {

struct DueWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::DueWords)
};

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kTwoDays = 48 * kHour;

DueBand bandOf(const work::Session &session, const DueLine &line)
{
    return work::BandScale(session).of(line.due);
}

/// « 15 h 32 », « 40 min », « 3 jours ».
QString duration(qint64 seconds)
{
    if (seconds >= kTwoDays) {
        return DueWords::tr("%n day(s)", nullptr, static_cast<int>(seconds / (24 * kHour)));
    }
    if (seconds >= kHour) {
        return DueWords::tr("%1 h %2").arg(seconds / kHour).arg(seconds % kHour / kMinute, 2, 10, QLatin1Char('0'));
    }
    return DueWords::tr("%1 min").arg(qMax<qint64>(1, seconds / kMinute));
}

int workedDaysBetween(const QDate &from, const QDate &to, const QString &department)
{
    const auto ground = model::groundOf(department);
    int days = 0;
    for (QDate day = from.addDays(1); ground && day <= to; day = day.addDays(1)) {
        days += ground->calendar.isWorked(day) ? 1 : 0;
    }
    return days;
}

/// How long it is late: worked days where the law counts them, else days, else hours and minutes.
QString lateness(const work::Session &session, const DueLine &line)
{
    const QTimeZone zone = work::zoneOf(line);
    const QDateTime now = session.clock.now();
    if (!work::isWholeDay(line.due.prudent, zone)) {
        return duration(line.due.prudent.secsTo(now));
    }
    const QDate due = line.due.prudent.toTimeZone(zone).date();
    const QDate today = now.toTimeZone(zone).date();
    const model::ClockRule *rule = session.reference.clocks.find(line.due.clock);
    if (rule != nullptr && rule->span.unit == model::ClockUnit::WorkedDays && !line.postponedTo.isValid()) {
        if (const int days = workedDaysBetween(due, today, line.department); days > 0) {
            return DueWords::tr("%n worked day(s)", nullptr, days);
        }
    }
    return DueWords::tr("%n day(s)", nullptr, static_cast<int>(due.daysTo(today)));
}

QString ahead(const work::Session &session, const DueLine &line)
{
    const QTimeZone zone = work::zoneOf(line);
    const QDateTime now = session.clock.now();
    const bool wholeDay = work::isWholeDay(line.due.prudent, zone);
    const qint64 days = now.toTimeZone(zone).date().daysTo(line.due.prudent.toTimeZone(zone).date());
    if (days == 0) {
        return wholeDay ? DueWords::tr("last day") : DueWords::tr("in %1").arg(duration(now.secsTo(line.due.prudent)));
    }
    return days == 1 ? DueWords::tr("tomorrow") : DueWords::tr("in %n day(s)", nullptr, static_cast<int>(days));
}

/// A date that the référent gave herself, which no clock of the law knows: it is not called postponed.
bool isOwnDate(const DueLine &line)
{
    return line.due.clock.endsWith(u".own_date"_s);
}

bool legalDiffers(const DueLine &line)
{
    return line.due.legal.isValid() && line.due.legal != line.due.prudent;
}

} // namespace

StateLook bandLook(DueBand band)
{
    switch (band) {
    case DueBand::Late: return dueLook(Due::Late);
    case DueBand::Today: return dueLook(Due::Today);
    case DueBand::Soon: return dueLook(Due::Soon);
    case DueBand::Week: return dueLook(Due::Week);
    case DueBand::Later: return {u"view-calendar-day"_s, Token::Week, DueWords::tr("Later"), StateLook::Loud::No};
    case DueBand::Waiting: return dueLook(Due::Waiting);
    case DueBand::Partner:
        return {u"media-playback-pause"_s, Token::Waiting, DueWords::tr("Waiting for a partner"), StateLook::Loud::No};
    }
    Q_UNREACHABLE();
}

QString momentOf(const QDateTime &at, const QTimeZone &zone)
{
    const QString day = dayDate(at.toTimeZone(zone).date());
    return work::isWholeDay(at, zone) ? day : day + u' ' + hourOf(at, zone);
}

QString whenWords(const work::Session &session, const DueLine &line)
{
    const QTimeZone zone = work::zoneOf(line);
    switch (bandOf(session, line)) {
    case DueBand::Waiting: return typo(capitalised(work::awaitedWords(session, line.due.waitingFor)));
    case DueBand::Partner:
        return typo(line.partner.isEmpty() ? capitalised(work::awaitedWords(session, line.due.waitingFor))
                                           : line.partner);
    case DueBand::Today:
        return work::isWholeDay(line.due.prudent, zone) ? DueWords::tr("this evening") : hourOf(line.due.prudent, zone);
    default: return momentOf(line.due.prudent, zone);
    }
}

QString remainingWords(const work::Session &session, const DueLine &line)
{
    const DueBand band = bandOf(session, line);
    if (band == DueBand::Waiting) {
        return DueWords::tr("no date without it");
    }
    if (band == DueBand::Partner) {
        return line.askedOn.isValid() ? typo(DueWords::tr("asked on %1").arg(shortDate(line.askedOn, session.today())))
                                      : DueWords::tr("asked, day unknown");
    }
    const QString legal =
        legalDiffers(line) ? DueWords::tr("legal: %1").arg(momentOf(line.due.legal, work::zoneOf(line))) : QString();
    if (line.postponedTo.isValid() && !isOwnDate(line)) {
        const QString postponed = DueWords::tr("postponed");
        return typo(legal.isEmpty() ? postponed : postponed + u", "_s + legal);
    }
    if (band == DueBand::Late) {
        const bool stillLegal = legalDiffers(line) && line.due.legal > session.clock.now();
        return typo(stillLegal ? legal : DueWords::tr("late by %1").arg(lateness(session, line)));
    }
    return typo(legal.isEmpty() || band == DueBand::Today ? ahead(session, line) : legal);
}

StateLook nearnessLook(const work::Session &session, const DueLine &line)
{
    const DueBand band = bandOf(session, line);
    StateLook look = bandLook(band);
    if (band == DueBand::Late) {
        look.word = typo(DueWords::tr("Late by %1").arg(lateness(session, line)));
    }
    return look;
}

QString dueActWords(const work::Session &session, const DueLine &line)
{
    return typo(work::actWords(session, line.due.clock));
}

QString dueRuleWords(const work::Session &session, const DueLine &line)
{
    if (line.postponedWhy.isEmpty() || !line.postponedTo.isValid()) {
        return typo(work::ruleWords(session, line.due, line.department));
    }
    return typo(isOwnDate(line) ? line.postponedWhy : DueWords::tr("postponed: %1").arg(line.postponedWhy));
}

StateLook callLook(const work::Session &session, const DueLine &line)
{
    return contactLook(work::mayCall(session, line), session, ContactWording::Full);
}

QString spokenDue(const work::Session &session, const DueLine &line)
{
    QString when = whenWords(session, line);
    if (line.due.prudent.isValid()) {
        const QDateTime local = line.due.prudent.toTimeZone(work::zoneOf(line));
        when = QLocale().toString(local.date(), u"dddd d MMMM"_s);
        if (!work::isWholeDay(line.due.prudent, work::zoneOf(line))) {
            when +=
                u' ' +
                DueWords::tr("%1 h %2").arg(local.time().hour()).arg(local.time().minute(), 2, 10, QLatin1Char('0'));
        }
    }
    return QStringList{bandLook(bandOf(session, line)).word, dueActWords(session, line),
                       DueWords::tr("case %1").arg(line.reference), when,
                       DueWords::tr("contact %1").arg(callLook(session, line).word.toLower())}
        .join(u", "_s);
}

} // namespace relais::ui
