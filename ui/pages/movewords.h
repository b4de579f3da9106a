// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/casemove.h"
#include "ui/shell/notices.h"

namespace relais::ui {

/// What is asked before a case changes département: each clock, the holidays and the hour, before and after.
Question moveQuestion(const work::Session &session, const work::cases::Move &move);

} // namespace relais::ui
