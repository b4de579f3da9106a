// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/disputed.h"
#include "core/model/ids.h"

namespace relais::model {

enum class Channel { Phone, Mail, Letter };

/// Whose address a letter goes to: the ladder of domain notes 5.1. Only the channel's own `safe` opens it.
enum class AddressKind { Unsaid, Own, ThirdParty, LegalBody, Shelter };

/// One way to reach her. Nothing is safe by default: an unknown answer forbids the act (domain notes 5.1).
struct Contact {
    ContactId id;
    CaseId caseId;
    Channel channel = Channel::Phone;
    QString value; ///< as it was written
    QString e164;  ///< "+33639984107" when the number was understood, else empty
    Answer safe = Answer::Unknown;
    Answer voicemail = Answer::Unknown;
    Answer sms = Answer::Unknown;
    QString hours;          ///< safe days and hours as written ("lun-ven 9h-11h30"); read by model/safewindow
    QString callerIdentity; ///< how to present oneself; "CAF" is never shown by default
    QString codeWord;
    QString readBy; ///< who else reads or hears this channel
    QDate checkedOn;
    std::optional<int> validDays;                  ///< asked again after that many days; null = the office's default
    AddressKind addressKind = AddressKind::Unsaid; ///< of a letter
    DisputedValues disputed = {};                  ///< also of "case.cohabiting"
};
template<class Visitor, class Record>
void describeContact(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("channel", r.channel);
    visit("value", r.value);
    visit("e164", r.e164);
    visit("safe", r.safe);
    visit("voicemail", r.voicemail);
    visit("sms", r.sms);
    visit("hours", r.hours);
    visit("caller_identity", r.callerIdentity);
    visit("code_word", r.codeWord);
    visit("read_by", r.readBy);
    visit("checked_on", r.checkedOn);
    visit("valid_days", r.validDays);
    visit("address_kind", r.addressKind);
}
template<class Visitor>
void describe(Visitor &visit, Contact &record)
{
    describeContact(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Contact &record)
{
    describeContact(visit, record);
}

template<>
struct Words<AddressKind> {
    static constexpr std::array kList = {std::pair{AddressKind::Unsaid, "unsaid"}, std::pair{AddressKind::Own, "own"},
                                         std::pair{AddressKind::ThirdParty, "third_party"},
                                         std::pair{AddressKind::LegalBody, "legal_body"},
                                         std::pair{AddressKind::Shelter, "shelter"}};
};
template<>
struct Words<Channel> {
    static constexpr std::array kList = {std::pair{Channel::Phone, "phone"}, std::pair{Channel::Mail, "mail"},
                                         std::pair{Channel::Letter, "letter"}};
};

} // namespace relais::model
