// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/intake.h"
#include "ui/common/choicerow.h"
#include "ui/pages/intakeeditor.h"

namespace relais::ui {

/// The words of the intake form that are lists: what is usually answered, and what to say of a fault.
QStringList usualDetectors();
QStringList usualLanguages();
QList<ChoiceRow::Answer> yesOrNo();
ChoiceRow::Answer unknownAnswer();
/// Values of Case::reportedSignals.
QList<CheckRow::Fact> reportableSignals();
/// Values of Case::needs: codes of strands. Safety is no need to ask for: it is always assessed.
QList<CheckRow::Fact> reportableNeeds();

/// Under the field.
QString faultSentence(const work::intake::Fault &fault);
/// In the status bar: « téléphone ou canal non sûr ».
QString needWord(const QString &field);

/// Why a case may be hers: « même nom, accents ignorés », « reçu il y a 3 jours ».
QString reasonWord(work::MatchReason reason, const work::Match &match, const work::Session &session);
} // namespace relais::ui
