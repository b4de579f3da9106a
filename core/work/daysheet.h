// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "core/model/user.h"
#include "core/store/reader.h"
#include "core/work/dues.h"

/// « Feuille du jour »: the list of the day on paper, references only, with a box to tick.
namespace relais::work::daysheet {

/// Enters the print in the register of the vault first, then answers the sheet: late, today, within 72 hours and this
/// week. What merely waits stays off the paper.
Result<model::Paper> print(const Session &session);
/// The same without a line in the register, for a preview.
Result<model::Paper> preview(const Session &session);

/// The line of the register that a list made now would get; it belongs to no case. @throws store::SqlFailure
model::Print nextLine(const store::Reader &reader, const Session &session, const QString &profile);

} // namespace relais::work::daysheet
