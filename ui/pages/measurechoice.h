// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casedetail.h"

namespace relais::ui {

/// A measure that may be added to a case.
struct MeasureChoice {
    QString code;
    QString label;
    bool inCase = false;     ///< it has it already
    bool inParcours = false; ///< the territory's parcours offers it

    /// « LOG-17  Transport et mobilité · au parcours du territoire »
    [[nodiscard]] QString words() const;
};

/// Every measure of the catalogue and of the case's territory whose code, label or strand holds all the words, whatever
/// their accents; in the order of the catalogue.
QList<MeasureChoice> measureChoices(const work::Session &session, const work::CaseDetail &detail, const QString &words);

} // namespace relais::ui
