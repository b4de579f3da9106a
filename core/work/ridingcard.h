// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/judgment.h"

namespace relais::work::inbox {

/// Extension of a manifest: the card of the sender, as the file is, while the recipient may have an older one.
inline constexpr const char *kRidingCard = "x_card";

/// What a bundle that passed its judgment says of its sender's own keys: a card that succeeds the one that signed, or
/// that all of them are revoked. It is written before the bundle is applied, in a transaction of its own: cut short,
/// the bundle is read again and finds the card known. An objection when the card is none, is another office's, or does
/// not follow from the one that is known (CardConflict, an alarm).
Ruling takeRidingCard(const Session &session, const Trial &trial);

} // namespace relais::work::inbox
