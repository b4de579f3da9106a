// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/user.h"

namespace relais::model {

/// How far the keys of a card are trusted (exchange notes 1.4). Nothing is sent to a card that is not verified.
enum class CardState {
    Unverified, ///< imported; its bundles wait unread
    Verified,   ///< the 40 digits were compared by telephone, or a verified key signed it
    Replaced,   ///< was verified, then a card with a later number followed; its key still counts for 30 days
    Revoked,
};

/// An office, or one post of it, as we exchange with it: what its card says, and how far we trust it. One record for
/// each card; those of one office follow each other by number.
struct Card {
    CardId id;
    QString office; ///< its address: the 8 characters that own its records, and "." with 4 more for a further post
    QString name;   ///< « SIAO 76 »
    QString acronym;
    QString commune;
    OfficeKind kind = OfficeKind::Other;
    QString department; ///< INSEE code
    QString contact;    ///< the number to call, as the card gives it
    QString age;        ///< comma list of recipients "age1…"
    QString minisign;   ///< "RW…"
    QString keyId;      ///< of the signing key, 16 hexadecimal digits
    int number = 1;     ///< 1, 2, 3… of this office
    QDate issued;
    CardState state = CardState::Unverified;
    QDateTime stateAt; ///< since when it is in that state
    QString stateBy;   ///< name of who verified or revoked it
    QString file;      ///< the card as it came, to pass on and to check again
};
template<class Visitor, class Record>
void describeCard(Visitor &visit, Record &r)
{
    visit("office", r.office);
    visit("name", r.name);
    visit("acronym", r.acronym);
    visit("commune", r.commune);
    visit("kind", r.kind);
    visit("department", r.department);
    visit("contact", r.contact);
    visit("age", r.age);
    visit("minisign", r.minisign);
    visit("key_id", r.keyId);
    visit("number", r.number);
    visit("issued", r.issued);
    visit("state", r.state);
    visit("state_at", r.stateAt);
    visit("state_by", r.stateBy);
    visit("file", r.file);
}
template<class Visitor>
void describe(Visitor &visit, Card &record)
{
    describeCard(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Card &record)
{
    describeCard(visit, record);
}

/// Neither replaced nor revoked.
inline bool isInForce(const Card &card)
{
    return card.state == CardState::Unverified || card.state == CardState::Verified;
}

/// The 8 characters that own the records of an address.
inline QString ownerOf(const QString &address)
{
    return address.left(8);
}

template<>
struct Words<CardState> {
    static constexpr std::array kList = {
        std::pair{CardState::Unverified, "unverified"}, std::pair{CardState::Verified, "verified"},
        std::pair{CardState::Replaced, "replaced"}, std::pair{CardState::Revoked, "revoked"}};
};

} // namespace relais::model
