// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/consents.h"

/// Words of the ledger: on screen, on the command line and on paper.
namespace relais::work::consents {

/// « logement, financier, FIN-03 »: the strands by their names, the measures by their codes.
QString scopeWords(const Session &session, const QStringList &scope);
/// « jusqu'au 30/11/2026 », « jusqu'à la clôture du dossier »
QString untilWords(const model::Consent &consent);
QString modeWord(model::ConsentMode mode);
/// Of a group, a role, a legal basis: in the language of the program.
QString groupWord(const QString &code);
QString roleWord(const QString &code);
QString basisWord(const model::LegalBasis &basis);
QString limitWord(const model::LegalBasis &basis);

/// What is usually read to her before she accepts; it can be changed before it is kept.
QString usualWording(const Session &session, const Given &given);
/// Said before a withdrawal.
QString cannotUnsend();

/// Why something may leave or not, in one sentence.
QString answerWords(const model::ShareAnswer &answer);

} // namespace relais::work::consents
