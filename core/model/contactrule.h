// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"
#include "core/model/safewindow.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace relais::model {

/// What somebody is about to do.
enum class ContactAct { Phone, Sms, Mail, Letter };

enum class ContactState { AskAgain, Possible, NotBefore, NoSafeChannel };

/// Why, for the sentence on screen. The order is that of the questions asked.
enum class ContactReason {
    NoChannel,     ///< nothing is recorded for this act
    Disputed,      ///< two posts wrote the number or the address itself differently
    Unsafe,        ///< the channel is marked unsafe
    SafetyUnknown, ///< nobody asked
    AddressUnsaid, ///< of a letter: nobody told whose address it is
    SharedAddress, ///< of a letter: her own, and the other parent lives there
    HomeUnknown,   ///< of a letter: her own, and nobody asked whether the other parent lives there
    SmsForbidden,
    SmsUnknown,
    NeverChecked,
    CheckExpired, ///< asked too long ago
    HoursUnknown, ///< not told, or not understood
    NeverOpen,    ///< no hour of the week is safe
    OutsideHours,
    WithinHours,
    AnyTime, ///< safe, and hours do not matter (a letter, a mailbox without hours)
};

/// All that decides. The channel's own record (model::Contact) and the settings give the values.
struct ContactQuestion {
    ContactAct act = ContactAct::Phone;
    bool hasChannel = true;
    bool isDisputed = false;    ///< a field of it is: the values below are what all of its values allow
    bool isWayDisputed = false; ///< the number or the address itself is
    Answer safe = Answer::Unknown;
    Answer voicemail = Answer::Unknown;
    Answer sms = Answer::Unknown;
    AddressKind addressKind = AddressKind::Unsaid; ///< of a letter
    Answer cohabiting = Answer::Unknown;           ///< whether the other parent lives where she does
    SafeWindows hours;
    QDate checkedOn;        ///< null = never
    int validDays = 0;      ///< days after which it must be asked again
    QString callerIdentity; ///< how to present oneself; empty = neutral
    QDateTime now;
    QTimeZone zone; ///< of the place where she lives
};

struct SafeSpan {
    QDateTime from;
    QDateTime to;
};

struct ContactVerdict {
    ContactState state = ContactState::AskAgain;
    ContactReason reason = ContactReason::SafetyUnknown;
    std::optional<QDateTime> until; ///< Possible: end of the present span; none when there is none within a week
    std::optional<QDateTime> opens; ///< NotBefore: the next span
    QList<SafeSpan> next;           ///< the present one first, then what follows within a week; at most three
    Answer voicemail = Answer::Unknown;
    QString callerIdentity; ///< what to say; empty = neither body nor reason
    bool isDisputed = false;

    [[nodiscard]] bool isPossible() const { return state == ContactState::Possible; }
};

/// What the verdict leaves to the person who acts. An unsafe channel is never used, and a letter only goes to an
/// address known to be safe; outside the hours, or where nobody asked, a call or a message needs a written reason.
enum class ContactLeave { Free, WithReason, Never };
ContactLeave leaveOf(ContactAct act, const ContactVerdict &verdict);

/// By which kind of channel an act goes.
constexpr Channel channelOf(ContactAct act)
{
    return act == ContactAct::Mail ? Channel::Mail : act == ContactAct::Letter ? Channel::Letter : Channel::Phone;
}
/// What a channel is for; a telephone is called.
constexpr ContactAct actOf(Channel channel)
{
    return channel == Channel::Mail     ? ContactAct::Mail
           : channel == Channel::Letter ? ContactAct::Letter
                                        : ContactAct::Phone;
}

/// The number that is dialled for what is written; empty for another channel, and for one not understood.
[[nodiscard]] QString dialled(const Contact &contact, const QString &department);
/// Whether another number or address stands there, and not another spelling of the same.
[[nodiscard]] bool isAnotherWay(const Contact &before, const Contact &after);
/// What an edit makes of a contact: whether it is safe and since when is known of the former number, not of the new
/// one, unless the same edit says so of a new day.
[[nodiscard]] Contact asEdited(const Contact &before, Contact after);

/// Whether she may be contacted now. What is unknown, expired or not understood is never possible (domain notes 5.1).
ContactVerdict may(const ContactQuestion &question);

template<>
struct Words<ContactAct> {
    static constexpr std::array kList = {std::pair{ContactAct::Phone, "phone"}, std::pair{ContactAct::Sms, "sms"},
                                         std::pair{ContactAct::Mail, "mail"}, std::pair{ContactAct::Letter, "letter"}};
};
template<>
struct Words<ContactLeave> {
    static constexpr std::array kList = {std::pair{ContactLeave::Free, "free"},
                                         std::pair{ContactLeave::WithReason, "with_reason"},
                                         std::pair{ContactLeave::Never, "never"}};
};
template<>
struct Words<ContactState> {
    static constexpr std::array kList = {
        std::pair{ContactState::AskAgain, "ask_again"}, std::pair{ContactState::Possible, "possible"},
        std::pair{ContactState::NotBefore, "not_before"}, std::pair{ContactState::NoSafeChannel, "no_safe_channel"}};
};
template<>
struct Words<ContactReason> {
    static constexpr std::array kList = {std::pair{ContactReason::NoChannel, "no_channel"},
                                         std::pair{ContactReason::Disputed, "disputed"},
                                         std::pair{ContactReason::Unsafe, "unsafe"},
                                         std::pair{ContactReason::SafetyUnknown, "safety_unknown"},
                                         std::pair{ContactReason::AddressUnsaid, "address_unsaid"},
                                         std::pair{ContactReason::SharedAddress, "shared_address"},
                                         std::pair{ContactReason::HomeUnknown, "home_unknown"},
                                         std::pair{ContactReason::SmsForbidden, "sms_forbidden"},
                                         std::pair{ContactReason::SmsUnknown, "sms_unknown"},
                                         std::pair{ContactReason::NeverChecked, "never_checked"},
                                         std::pair{ContactReason::CheckExpired, "check_expired"},
                                         std::pair{ContactReason::HoursUnknown, "hours_unknown"},
                                         std::pair{ContactReason::NeverOpen, "never_open"},
                                         std::pair{ContactReason::OutsideHours, "outside_hours"},
                                         std::pair{ContactReason::WithinHours, "within_hours"},
                                         std::pair{ContactReason::AnyTime, "any_time"}};
};

} // namespace relais::model
