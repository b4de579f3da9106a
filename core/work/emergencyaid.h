// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/emergencyaid.h"
#include "core/work/casedetail.h"

namespace relais::work::emergencyaid {

/// What the case knows already. Nothing else is answered for the person.
struct Known {
    model::AidFacts facts;
    /// Where an answer is known from: a field ("case.scheme"), a measure ("SEC-03") or an event ("FIN-01.decided").
    QMap<model::AidQuestion, QString> from;
    QMap<model::AidProof, QString> proofsFrom;
};
Known knownOf(const Session &session, const CaseDetail &detail);

enum class Claim { NotYet, Received };

/// Keeps the answers and does what follows, as one act. Known answers stand in the fields of the case and in the dated
/// events FIN-01.proof_dated and FIN-01.decided; the income is not kept. Then:
/// an open question changes no measure; else FIN-01 becomes « à faire », with its fund as partner, FIN-02 is prepared,
/// FIN-03 follows her agreement; without a proof SEC-03, SEC-05 and SEC-06 become « à faire »; a fund to confirm puts
/// ADM-01 there. Claim::Received makes FIN-01 « demandée » as of the day of the claim and starts its payment clock.
/// What was already asked for or settled is never set back, save a new claim after an aid obtained.
/// Refused: received although it is not possible; InvalidInput: received on a coming day, or as checkAid().
Result<void> enter(const Session &session, const model::CaseId &caseId, const model::AidFacts &facts, Claim claim);

} // namespace relais::work::emergencyaid
