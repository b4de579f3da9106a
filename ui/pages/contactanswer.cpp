// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contactanswer.h"

#include "core/model/addresscover.h"
#include "core/model/phone.h"
#include "core/work/contactalert.h"
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

QString whyOf(const model::ContactVerdict &verdict, const work::Session &session, ContactAct act)
{
    const QTimeZone &zone = session.zone;
    switch (verdict.reason) {
    case model::ContactReason::NoChannel:
        return act == ContactAct::Phone ? ContactWords::tr("No telephone is recorded.")
                                        : ContactWords::tr("Nothing is recorded for this way.");
    case model::ContactReason::Disputed:
        return ContactWords::tr("Two posts wrote this channel differently: somebody must decide first.");
    case model::ContactReason::Unsafe:
        return act == ContactAct::Phone ? ContactWords::tr("Do not call this number.")
                                        : ContactWords::tr("Do not write there.");
    case model::ContactReason::SafetyUnknown:
        return act == ContactAct::Phone ? ContactWords::tr("Nobody asked whether this number is safe.")
                                        : ContactWords::tr("Nobody asked whether this way is safe.");
    case model::ContactReason::AddressUnsaid: return ContactWords::tr("Nobody said whose address it is.");
    case model::ContactReason::SharedAddress:
        return ContactWords::tr("No letter to the address where the other parent lives.");
    case model::ContactReason::HomeUnknown:
        return ContactWords::tr("Nobody asked whether the other parent lives at this address.");
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

/// Whether a way is safe at all, whatever the hour: what the policy says of it, never the field alone.
Safe safeWay(const work::contacts::Way &way)
{
    switch (way.verdict.state) {
    case ContactState::Possible:
    case ContactState::NotBefore: return Safe::Yes;
    case ContactState::NoSafeChannel: return way.contact.id.isEmpty() ? Safe::Unknown : Safe::No;
    case ContactState::AskAgain: break;
    }
    return Safe::Unknown;
}

/// What must be dealt with before anything else.
QString alertOf(const work::CaseDetail &detail, const work::Session &session, const model::ContactVerdict &verdict)
{
    QStringList words;
    if (verdict.isDisputed) {
        words << ContactWords::tr(
            "Two posts wrote this channel differently. Until somebody decides (F4), only what both "
            "allow is possible.");
    }
    for (const model::Event &event : detail.events) {
        if (event.code == work::contactalert::kEvent) {
            words << ContactWords::tr("Somebody else answered (%1). Review the danger, or check another way with her.")
                         .arg(momentWords(event.at, session.today(), session.zone));
        }
    }
    const QDate until = detail.file.coverUntil;
    switch (model::coverOn(detail.file, session.today())) {
    case model::AddressCover::Unended:
        words << ContactWords::tr("Hiding the address needs its ground and its last day.");
        break;
    case model::AddressCover::Lapsed:
        words << ContactWords::tr("The ground for hiding the address ended on %1: the address may be asked for.")
                     .arg(shortDate(until, session.today()));
        break;
    case model::AddressCover::None:
    case model::AddressCover::InForce: break;
    }
    return words.join(u'\n');
}

} // namespace

ContactAnswer contactAnswer(const work::CaseDetail &detail, const work::Session &session)
{
    namespace contacts = work::contacts;
    const contacts::Way way = contacts::wayFor(contacts::waysOf(session, detail), ContactAct::Phone,
                                               contacts::homeOf(detail.file), session.clock.now());
    return contactAnswer(detail, session, ContactAct::Phone, way.contact);
}

ContactAnswer contactAnswer(const work::CaseDetail &detail, const work::Session &session, ContactAct act,
                            const model::Contact &contact)
{
    namespace contacts = work::contacts;
    const contacts::Home home = contacts::homeOf(detail.file);
    const QDateTime now = session.clock.now();
    const QList<model::Contact> ways = contacts::waysOf(session, detail);
    const auto wayFor = [&](ContactAct other) { return contacts::wayFor(ways, other, home, now); };
    const model::ContactVerdict verdict = contacts::verdict(contact, act, home, now);
    const StateLook look = contactLook(verdict, session, ContactWording::Full);
    ContactAnswer answer;
    answer.token = look.token;
    answer.icon = look.icon;
    answer.fact = typo(factOf(verdict));
    answer.window = typo(whyOf(verdict, session, act));
    answer.number = contact.e164.isEmpty() ? contact.value : model::phoneForReading(contact.e164);
    answer.next = typo(nextOf(verdict, session));
    answer.introduction = verdict.callerIdentity;
    answer.codeWord = contact.codeWord;
    answer.alert = typo(alertOf(detail, session, verdict));
    answer.channels = {{ContactWords::tr("Voicemail"), safeOf(verdict.voicemail)},
                       {ContactWords::tr("SMS"), safeWay(wayFor(ContactAct::Sms))},
                       {ContactWords::tr("Letter"), safeWay(wayFor(ContactAct::Letter))},
                       {ContactWords::tr("E-mail"), safeWay(wayFor(ContactAct::Mail))}};
    if (contact.checkedOn.isValid()) {
        const QDate again = contact.checkedOn.addDays(contact.validDays.value_or(work::contacts::kValidDays));
        answer.checked =
            typo(ContactWords::tr("Checked on %1, to ask again on %2")
                     .arg(shortDate(contact.checkedOn, session.today()), shortDate(again, session.today())));
    }
    return answer;
}

} // namespace relais::ui
