// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/model/ids.h"

namespace relais::model {

/// What a sealed value is. Whatever tells where she is counts as an address (domain notes 5.2).
enum class SealedKind { ShelterAddress, NewAddress, Workplace, Other };

/// A value that stays closed inside the open vault: only its box stands in the tables and the journal. It is opened
/// with the second key of the ring, for a reason, for a few minutes (work/sealed).
struct Sealed {
    SealedId id;
    CaseId caseId;
    SealedKind kind = SealedKind::ShelterAddress;
    QString box;           ///< base64 of nonce and ciphertext (store/seal); never the value
    QDateTime openedAt;    ///< the last time; the journal keeps every one, with who
    QString openedBecause; ///< the reason given then
};
template<class Visitor, class Record>
void describeSealed(Visitor &visit, Record &r)
{
    visit("case_id", r.caseId);
    visit("kind", r.kind);
    visit("box", r.box);
    visit("opened_at", r.openedAt);
    visit("opened_because", r.openedBecause);
}
template<class Visitor>
void describe(Visitor &visit, Sealed &record)
{
    describeSealed(visit, record);
}
template<class Visitor>
void describe(Visitor &visit, const Sealed &record)
{
    describeSealed(visit, record);
}

template<>
struct Words<SealedKind> {
    static constexpr std::array kList = {
        std::pair{SealedKind::ShelterAddress, "shelter_address"}, std::pair{SealedKind::NewAddress, "new_address"},
        std::pair{SealedKind::Workplace, "workplace"}, std::pair{SealedKind::Other, "other"}};
};

} // namespace relais::model
