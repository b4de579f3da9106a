// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contactanswer.h"

#include "core/model/phone.h"
#include "core/work/contacts.h"
#include "ui/common/typo.h"
#include "ui/pages/caselooks.h"

#include <QCoreApplication>

namespace relais::ui {

namespace {

struct ContactWords {
    Q_DECLARE_TR_FUNCTIONS(relais::ui::ContactWords)
};

using model::ContactAct;
using model::ContactState;
using Safe = ContactAnswer::Channel::Safe;

QString hourOf(const QDateTime &at, const QTimeZone &zone)
{
    return at.toTimeZone(zone).time().toString(u"HH:mm"_s);
}

QString factOf(const model::ContactVerdict &verdict)
{
    switch (verdict.state) {
    case ContactState::Possible: return ContactWords::tr("Contact possible");
    case ContactState::NotBefore: return ContactWords::tr("Not now");
    case ContactState::NoSafeChannel: return ContactWords::tr("No safe channel");
    case ContactState::AskAgain: return ContactWords::tr("To ask again");
    }
    Q_UNREACHABLE();
}

QString whyOf(const model::ContactVerdict &verdict, const work::Session &session)
{
    const QTimeZone &zone = session.zone;
    switch (verdict.reason) {
    case model::ContactReason::NoChannel: return ContactWords::tr("No telephone is recorded.");
    case model::ContactReason::Unsafe: return ContactWords::tr("Do not call this number.");
    case model::ContactReason::SafetyUnknown: return ContactWords::tr("Nobody asked whether this number is safe.");
    case model::ContactReason::NeverChecked: return ContactWords::tr("This channel was never checked with her.");
    case model::ContactReason::CheckExpired: return ContactWords::tr("The last check is too old.");
    case model::ContactReason::HoursUnknown: return ContactWords::tr("Her safe hours are not known.");
    case model::ContactReason::NeverOpen: return ContactWords::tr("No hour of the week is safe.");
    case model::ContactReason::SmsForbidden:
    case model::ContactReason::SmsUnknown: return ContactWords::tr("No text message on this number.");
    case model::ContactReason::OutsideHours:
        if (!verdict.opens) {
            return {};
        }
        return verdict.opens->toTimeZone(zone).date() == session.today()
                   ? ContactWords::tr("not before %1").arg(hourOf(*verdict.opens, zone))
                   : ContactWords::tr("not before %1, %2")
                         .arg(dayDate(verdict.opens->toTimeZone(zone).date()), hourOf(*verdict.opens, zone));
    case model::ContactReason::WithinHours:
        return verdict.until ? ContactWords::tr("now, until %1").arg(hourOf(*verdict.until, zone))
                             : ContactWords::tr("now");
    case model::ContactReason::AnyTime: return ContactWords::tr("at any hour");
    }
    Q_UNREACHABLE();
}

QString nextOf(const model::ContactVerdict &verdict, const work::Session &session)
{
    const qsizetype index = verdict.isPossible() ? 1 : 0;
    if (verdict.next.size() <= index || verdict.state == ContactState::AskAgain ||
        verdict.state == ContactState::NoSafeChannel) {
        return {};
    }
    const model::SafeSpan &span = verdict.next[index];
    const QDate day = span.from.toTimeZone(session.zone).date();
    const QString when = day == session.today()             ? ContactWords::tr("today")
                         : session.today().daysTo(day) == 1 ? ContactWords::tr("tomorrow")
                                                            : dayDate(day);
    return ContactWords::tr("then: %1, %2 to %3")
        .arg(when, hourOf(span.from, session.zone), hourOf(span.to, session.zone));
}

Safe safeOf(model::Answer answer)
{
    return answer == model::Answer::Yes ? Safe::Yes : answer == model::Answer::No ? Safe::No : Safe::Unknown;
}

Safe channelSafe(const QList<model::Contact> &contacts, model::Channel channel)
{
    for (const model::Contact &contact : contacts) {
        if (contact.channel == channel) {
            return safeOf(contact.safe);
        }
    }
    return Safe::Unknown;
}

} // namespace

ContactAnswer contactAnswer(const work::CaseDetail &detail, const work::Session &session)
{
    const model::Contact &contact = detail.row.contact;
    const model::ContactVerdict verdict =
        work::contacts::verdict(contact, ContactAct::Phone, detail.file.department, session.clock.now());
    const StateLook look = contactLook(verdict, session);
    ContactAnswer answer;
    answer.token = look.token;
    answer.icon = look.icon;
    answer.fact = typo(factOf(verdict));
    answer.window = typo(whyOf(verdict, session));
    answer.number = contact.e164.isEmpty() ? contact.value : model::phoneForReading(contact.e164);
    answer.next = typo(nextOf(verdict, session));
    answer.introduction = verdict.callerIdentity;
    answer.codeWord = contact.codeWord;
    answer.channels = {{ContactWords::tr("Voicemail"), safeOf(verdict.voicemail)},
                       {ContactWords::tr("SMS"), safeOf(contact.sms)},
                       {ContactWords::tr("Letter"), channelSafe(detail.contacts, model::Channel::Letter)},
                       {ContactWords::tr("E-mail"), channelSafe(detail.contacts, model::Channel::Mail)}};
    if (contact.checkedOn.isValid()) {
        const QDate again = contact.checkedOn.addDays(contact.validDays.value_or(work::contacts::kValidDays));
        answer.checked =
            typo(ContactWords::tr("Checked on %1, to ask again on %2")
                     .arg(shortDate(contact.checkedOn, session.today()), shortDate(again, session.today())));
    }
    return answer;
}

} // namespace relais::ui
