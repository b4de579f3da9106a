// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/card.h"
#include "core/model/paper.h"

namespace relais::ui {

/// The card of an office on one sheet: what it says, the telephone, the 40 digits large, and the QR that holds the
/// card itself. Title, head and foot name no office.
model::Paper cardPaper(const model::Card &card, QDate date);

} // namespace relais::ui
