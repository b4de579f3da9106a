// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/judgment.h"

namespace relais::work::inbox {

/// What a bundle that passed its judgment says of its sender's own keys: a card that succeeds the one that signed, or
/// that all of them are revoked. It stands or falls with the bundle, in whose transaction it is written. BundleAltered
/// when the card is none or another office's; CardConflict, an alarm, when it does not follow from the one that is
/// known. @throws store::SqlFailure
Result<void> takeRidingCard(store::Tx &tx, const Session &session, const Trial &trial);

} // namespace relais::work::inbox
