// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/casefile.h"

namespace relais::model {

/// Hiding the children's address from the other parent needs a ground in law, and lasts as long as it does (domain
/// notes 5.2: an order of twelve months; outside it, hiding can harm her).
enum class AddressCover {
    None,    ///< nothing is hidden
    Unended, ///< a ground without its last day, or a day without its ground: not a cover yet
    InForce, ///< up to and including its last day
    Lapsed,  ///< the day has passed: the address may be asked for
};
AddressCover coverOn(const Case &file, QDate today);

} // namespace relais::model
