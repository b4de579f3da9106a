// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

#include <QDate>
#include <QList>

#include <optional>

namespace relais::model {

/// What she holds to show what happened; the first three open the right to the aid (CASF L. 214-9).
enum class AidProof {
    Unknown,
    ProtectionOrder,
    Complaint,        ///< or the receipt of its report
    ProsecutorReport, ///< signalement au procureur
    PoliceLog,        ///< main courante: opens nothing
    MedicalCertificate,
    None
};
struct HeldProof {
    AidProof kind = AidProof::Unknown;
    QDate on; ///< null = not known
};

/// What is known before asking for the aide universelle d'urgence. Unknown is a question, never a guess.
struct AidFacts {
    QDate claimOn; ///< day on which the fund would receive the claim
    Scheme scheme = Scheme::Unknown;
    Scheme askedAt = Scheme::Unknown;      ///< fund at which she asks
    Answer agricultural = Answer::Unknown; ///< works on the land, or draws benefits of the MSA
    Answer beneficiary = Answer::Unknown;  ///< draws benefits of the fund (allocataire)
    QList<HeldProof> proofs;               ///< empty = not asked
    Answer previous = Answer::Unknown;     ///< whether an aid was granted before
    QDate previousOn;                      ///< day of that decision
    std::optional<qint64> income;          ///< monthly net, cents
    std::optional<int> children;
    Answer mayTellDepartment = Answer::Unknown; ///< her express agreement
};

/// What stands between the facts and the whole answer, in the order in which it is asked.
enum class AidQuestion { Scheme, Beneficiary, Proof, ProofDate, Previous, PreviousDate, Income, Children, Department };

template<>
struct Words<AidProof> {
    static constexpr std::array kList = {std::pair{AidProof::Unknown, "unknown"},
                                         std::pair{AidProof::ProtectionOrder, "order"},
                                         std::pair{AidProof::Complaint, "complaint"},
                                         std::pair{AidProof::ProsecutorReport, "prosecutor"},
                                         std::pair{AidProof::PoliceLog, "police_log"},
                                         std::pair{AidProof::MedicalCertificate, "certificate"},
                                         std::pair{AidProof::None, "none"}};
};
template<>
struct Words<AidQuestion> {
    static constexpr std::array kList = {
        std::pair{AidQuestion::Scheme, "scheme"},        std::pair{AidQuestion::Beneficiary, "beneficiary"},
        std::pair{AidQuestion::Proof, "proof"},          std::pair{AidQuestion::ProofDate, "proof_date"},
        std::pair{AidQuestion::Previous, "previous"},    std::pair{AidQuestion::PreviousDate, "previous_date"},
        std::pair{AidQuestion::Income, "income"},        std::pair{AidQuestion::Children, "children"},
        std::pair{AidQuestion::Department, "department"}};
};

} // namespace relais::model
