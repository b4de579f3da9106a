// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/caselooks.h"

#include "core/work/contacts.h"
#include "ui/common/typo.h"

#include <QCoreApplication>
#include <QLocale>

namespace relais::ui {

namespace {

struct CaseWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::CaseWords)
};

bool speaksFrench()
{
    return QLocale().language() == QLocale::French;
}

} // namespace

QString shortDate(const QDate &date, const QDate &today)
{
    if (!date.isValid()) {
        return u"–"_s;
    }
    return typo(QLocale().toString(date, date.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s));
}

QString dayDate(const QDate &date)
{
    return date.isValid() ? typo(QLocale().toString(date, u"ddd d MMM"_s)) : u"–"_s;
}

QString hourOf(const QDateTime &at, const QTimeZone &zone)
{
    return at.toTimeZone(zone).time().toString(u"HH:mm"_s);
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

QString momentWords(const QDateTime &at, const QDate &today, const QTimeZone &zone)
{
    const QDateTime local = at.toTimeZone(zone);
    const QString hour = local.time().toString(u"HH:mm"_s);
    const qint64 ago = local.date().daysTo(today);
    if (ago == 0) {
        return CaseWords::tr("today %1").arg(hour);
    }
    if (ago == 1) {
        return CaseWords::tr("yesterday %1").arg(hour);
    }
    if (ago > 1 && ago < 7) {
        return typo(QLocale().toString(local.date(), u"ddd d"_s)) + u", "_s + hour;
    }
    return shortDate(local.date(), today);
}

QString exactMoment(const QDateTime &at, const QTimeZone &zone)
{
    const QDateTime local = at.toTimeZone(zone);
    return typo(QLocale().toString(local.date(), u"ddd d MMM yyyy"_s)) + u", "_s + local.time().toString(u"HH:mm"_s);
}

QString clockWord(const work::Session &session, const QString &code)
{
    if (const model::ClockRule *rule = session.reference.clocks.find(code)) {
        return typo(speaksFrench() ? rule->labelFr : rule->labelEn);
    }
    return measureWord(session, code.section(u'.', 0, 0)); // a date the référent set herself
}

QString shortClockWord(const work::Session &session, const QString &code)
{
    if (const model::ClockRule *rule = session.reference.clocks.find(code)) {
        const QString words = speaksFrench() ? rule->shortFr : rule->shortEn;
        return words.isEmpty() ? clockWord(session, code) : typo(words);
    }
    return measureWord(session, code.section(u'.', 0, 0));
}

QString eventWord(const work::Session &session, const QString &code)
{
    if (const model::ClockEvent *event = session.reference.clocks.findEvent(code)) {
        return typo(speaksFrench() ? event->labelFr : event->labelEn);
    }
    return code;
}

QString measureWord(const work::Session &session, const QString &code)
{
    if (const model::MeasureKind *kind = session.reference.catalogue.find(code)) {
        return typo(speaksFrench() ? kind->labelFr : kind->labelEn);
    }
    return code;
}

Due nearness(const QDateTime &prudent, const work::Session &session)
{
    const QDateTime now = session.clock.now();
    if (prudent < now) {
        return Due::Late;
    }
    if (prudent <= session.today().endOfDay(session.zone)) {
        return Due::Today;
    }
    if (prudent <= now.addSecs(72 * 3600)) {
        return Due::Soon;
    }
    return Due::Week;
}

StateLook nextDueLook(const model::CaseRow &row, const work::Session &session)
{
    if (!model::isOpen(row.status)) {
        return {};
    }
    if (!row.nextDueAt.isValid()) {
        if (row.waitingClock.isEmpty()) {
            return {};
        }
        StateLook look = dueLook(Due::Waiting);
        const model::ClockRule *rule = session.reference.clocks.find(row.waitingClock);
        look.word = rule == nullptr ? row.waitingClock : eventWord(session, rule->start);
        return look;
    }
    const QDateTime local = row.nextDueAt.toTimeZone(session.zoneOf(row.department));
    const QDate day = local.date();
    const Due near = nearness(row.nextDueAt, session);
    const qint64 ahead = session.today().daysTo(day);
    if (near == Due::Week && ahead > 7) {
        return {{}, Token::Text, shortDate(day, session.today()), StateLook::Loud::No};
    }
    StateLook look = dueLook(near);
    const QTime hour = local.time();
    const QString when = near == Due::Today && hour < QTime(23, 59) ? hour.toString(u"HH:mm"_s)
                         : near == Due::Today                       ? CaseWords::tr("today")
                         : qAbs(ahead) > 7                          ? shortDate(day, session.today())
                                                                    : typo(QLocale().toString(day, u"ddd d"_s));
    look.word = shortClockWord(session, row.nextClock) + u", "_s + when;
    return look;
}

StateLook contactLook(const model::ContactVerdict &verdict, const work::Session &session, ContactWording wording)
{
    const bool isFull = wording == ContactWording::Full;
    switch (verdict.state) {
    case model::ContactState::Possible: {
        StateLook look = reachLook(Reach::Possible);
        if (verdict.until) {
            look.word = (isFull ? CaseWords::tr("Possible until %1") : CaseWords::tr("until %1"))
                            .arg(hourOf(*verdict.until, session.zone));
        }
        return look;
    }
    case model::ContactState::NotBefore: {
        StateLook look = reachLook(Reach::Later);
        if (verdict.opens) {
            const QDate day = verdict.opens->toTimeZone(session.zone).date();
            const QString hour = hourOf(*verdict.opens, session.zone);
            const QString when =
                day == session.today() ? hour : typo(QLocale().toString(day, u"ddd d"_s)) + u' ' + hour;
            look.word = (isFull ? CaseWords::tr("Not before %1") : CaseWords::tr("from %1")).arg(when);
        }
        return look;
    }
    case model::ContactState::NoSafeChannel: return reachLook(Reach::None);
    case model::ContactState::AskAgain: break;
    }
    return reachLook(Reach::AskAgain);
}

StateLook contactLook(const model::CaseRow &row, const work::Session &session)
{
    const auto verdict =
        work::contacts::verdict(row.contact, model::ContactAct::Phone, {row.department}, session.clock.now());
    return contactLook(verdict, session, ContactWording::Brief);
}

QString outcomeWords(model::CallOutcome outcome)
{
    switch (outcome) {
    case model::CallOutcome::Reached: return CaseWords::tr("call, she answered");
    case model::CallOutcome::NoAnswer: return CaseWords::tr("call without an answer");
    case model::CallOutcome::MessageLeft: return CaseWords::tr("message left");
    case model::CallOutcome::SomeoneElse: return CaseWords::tr("somebody else answered");
    case model::CallOutcome::Unsaid: break;
    }
    return CaseWords::tr("recorded call");
}

QString personName(const QString &lastName, const QString &firstName)
{
    return firstName.isEmpty() ? lastName : lastName.isEmpty() ? firstName : lastName + u", "_s + firstName;
}

} // namespace relais::ui
