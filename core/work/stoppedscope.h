// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/orientation.h"
#include "core/model/sharing.h"
#include "core/work/session.h"

#include <optional>

namespace relais::work::scope {

/// Why nothing of an orientation may go there today; nothing when something may, or once it was recalled. An office
/// that is kept apart: NeverToThisOffice.
Result<std::optional<model::ShareAnswer>> whyStopped(const Session &session, const model::Orientation &orientation);

} // namespace relais::work::scope
