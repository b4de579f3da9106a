// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cipherconnection.h"
#include "core/store/keyring.h"

#include <functional>

// The second half of a change of keys: the database follows the slot files (KeySlots::rotate).
namespace relais::store {

/// Whether the disk has room for a second vault.db. DiskFull, VaultMissing.
Result<void> checkRoomForRekey(const QString &folder);

/// Writes vault.db anew under the main key of `now`, checks every page and the count of every table, puts it in the
/// place of the former one in one step, then overwrites the former file and its write-ahead log. Nothing is done when
/// it follows `now` already, so that it may be called again after any interruption: until the step the former file is
/// untouched, after it the new one is whole. The caller holds the VaultLock and has the slot files confirmed.
/// Errors: VaultDamaged (neither key opens it, or the copy differs), DiskFull, DiskFailure, VaultReadOnly.
/// @param step told before each of: "export", "swap", "overwrite"; for tests
Result<void> rekeyDatabase(const QString &folder, const KeyRing &now, const KeyRing &former,
                           const CipherParameters &parameters, const std::function<void(const char *)> &step = {});

} // namespace relais::store
