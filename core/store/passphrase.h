// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace relais::store {

/// CNIL, délibération 2022-100: 80 bits when the passphrase is the only protection.
inline constexpr double kMinimumPassphraseBits = 80.0;

/// Seven different words of the list, separated by blanks: 90 bits.
QString proposePassphrase();

/// How many bits an attacker who knows this program has to guess, at best for the attacker. A word counts as one draw
/// from the list (12.9 bits) however long it is, once; what is repeated or follows the keyboard, the alphabet or the
/// digits counts next to nothing; signs in no order count by their kinds (lower, upper, digit, other).
double estimateBits(const QString &phrase);

/// WeakPassphrase under the minimum; the detail says the estimate.
Result<void> checkPassphrase(const QString &phrase);

} // namespace relais::store
