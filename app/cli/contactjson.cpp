// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/contactjson.h"

#include "app/cli/answer.h"
#include "app/cli/recordjson.h"

namespace relais::cli {

using model::ContactReason;

QJsonObject contactJson(const model::ContactVerdict &verdict, const QTimeZone &zone)
{
    return {{u"possible"_s, verdict.isPossible()},
            {u"state"_s, model::word(verdict.state)},
            {u"reason"_s, model::word(verdict.reason)},
            {u"disputed"_s, verdict.isDisputed},
            {u"until"_s, instantJson(verdict.until.value_or(QDateTime()), zone)},
            {u"opens"_s, instantJson(verdict.opens.value_or(QDateTime()), zone)}};
}

QString contactWord(const model::ContactVerdict &verdict, const QTimeZone &zone)
{
    switch (verdict.state) {
    case model::ContactState::Possible: return Say::tr("possible");
    case model::ContactState::NotBefore:
        return verdict.opens ? Say::tr("not before %1").arg(verdict.opens->toTimeZone(zone).toString(u"dd/MM HH:mm"_s))
                             : Say::tr("not now");
    case model::ContactState::NoSafeChannel: return Say::tr("no safe channel");
    case model::ContactState::AskAgain: return Say::tr("to ask again");
    }
    Q_UNREACHABLE();
}

QString contactReason(ContactReason reason)
{
    switch (reason) {
    case ContactReason::NoChannel: return Say::tr("No such channel is recorded.");
    case ContactReason::Disputed: return Say::tr("Two posts wrote this channel differently.");
    case ContactReason::Unsafe: return Say::tr("This channel is marked unsafe.");
    case ContactReason::SafetyUnknown: return Say::tr("Nobody asked whether this channel is safe.");
    case ContactReason::AddressUnsaid: return Say::tr("Nobody said whose address it is.");
    case ContactReason::SharedAddress: return Say::tr("It is her own address and the other parent lives there.");
    case ContactReason::HomeUnknown:
        return Say::tr("It is her own address and nobody asked whether the other parent lives there.");
    case ContactReason::SmsForbidden: return Say::tr("Text messages are not safe on this number.");
    case ContactReason::SmsUnknown: return Say::tr("Nobody asked whether text messages are safe.");
    case ContactReason::NeverChecked: return Say::tr("This channel was never checked with her.");
    case ContactReason::CheckExpired: return Say::tr("The last check is too old.");
    case ContactReason::HoursUnknown: return Say::tr("The safe hours are not known.");
    case ContactReason::NeverOpen: return Say::tr("No hour of the week is safe.");
    case ContactReason::OutsideHours: return Say::tr("This is outside the safe hours.");
    case ContactReason::WithinHours: return Say::tr("This is within the safe hours.");
    case ContactReason::AnyTime: return Say::tr("Any hour is safe.");
    }
    Q_UNREACHABLE();
}

QString contactSpeech(model::ContactAct act, const model::ContactVerdict &verdict)
{
    QStringList words;
    words << (verdict.callerIdentity.isEmpty() ? Say::tr("Name neither the office nor the reason.")
                                               : Say::tr("Introduce yourself as “%1”.").arg(verdict.callerIdentity));
    if (act == model::ContactAct::Phone && verdict.voicemail != model::Answer::Yes) {
        words << Say::tr("Leave no message.");
    }
    if (act == model::ContactAct::Letter) {
        words << Say::tr("Use a plain envelope without a sender.");
    }
    return words.join(u' ');
}

} // namespace relais::cli
