// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/textcheck.h"
#include "core/work/casedetail.h"

namespace relais::work {

/// What a free text of the case may tell, as checkText() finds it.
QList<model::TextFinding> lookedOver(const CaseDetail &detail, const QString &text);
/// « rue des Lilas » (lieu), « Maëlys » (nom): what was found in a text, in one line.
QString findingWords(const QString &text, const QList<model::TextFinding> &found);

} // namespace relais::work
