// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/emergencyaid.h"

namespace relais::work {

/// One statement of the answer, with what it rests on.
struct AidLine {
    enum class Tone {
        Plain,
        Good, ///< checked, nothing stands against it
        Stop, ///< stands against the claim
        Ask   ///< a question is open
    };
    QString topic; ///< stable word: fund, proof, next_claim, form, amount, payment, rights, agreement
    Tone tone = Tone::Plain;
    QString head; ///< what it is about
    QString text;
    QString source; ///< in French, as in the data
    bool toVerify = false;
};

/// The answer in one sentence.
QString aidVerdictWords(const model::AidAnswer &answer);
/// Its statements, in the order of the claim: where, with what, when, what comes of it.
QList<AidLine> aidLines(const model::AidFacts &facts, const model::AidAnswer &answer,
                        const model::Reference &reference);
QString aidQuestionWords(model::AidQuestion question);
QString aidProofWord(model::AidProof proof);
/// « CAF », « MSA »; empty while unknown.
QString fundWord(model::Scheme fund);

} // namespace relais::work
