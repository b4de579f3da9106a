// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "core/work/dues.h"

/// « Feuille du jour »: the list of the day on paper, references only, with a box to tick.
namespace relais::work::daysheet {

/// Enters the print in the register of the vault first, then answers the sheet: late, today, within 72 hours and this
/// week. What merely waits stays off the paper.
Result<model::Paper> print(const Session &session);
/// The same without a line in the register, for a preview.
Result<model::Paper> preview(const Session &session);

} // namespace relais::work::daysheet
