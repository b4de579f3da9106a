// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/consent.h"
#include "core/work/activation.h"
#include "ui/common/words.h"

namespace relais::ui {

using Consents = QHash<model::ConsentId, model::Consent>;

/// Why something goes to a partner, or does not: « accord écrit du 21 nov. », « accord exprès manquant », « carte non
/// vérifiée ».
StateLook groundLook(const work::activation::Partner &partner, const Consents &consents);
/// « répond en 8 jours », « réponse attendue le mar. 8 déc. », « sans délai »
QString delayWords(const work::activation::Partner &partner);
/// « lot » or « fiche » with its icon.
StateLook wayLook(model::OrientationWay way);
/// Under a measure: where it goes, or why it starts unticked.
QString placeWords(const work::activation::Proposal &proposal, const work::activation::Office *office);

/// « 5 lots et 2 fiches »
QString waysWords(int bundles, int sheets);
/// Of what waits for her consent, the fact and what to do.
struct MissingWords {
    QString fact;
    QString advice;
};
MissingWords missingWords(const work::activation::Partner &partner);

/// What one partner reads, and what stays here with why, in words.
struct ContentLine {
    QString label;
    QString text;
};
struct ExactWords {
    QList<ContentLine> leaves;
    QList<ContentLine> stays;
};
ExactWords exactWords(const QList<work::scope::ScopedField> &fields);

} // namespace relais::ui
