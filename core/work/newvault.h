// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keyslots.h"
#include "core/work/session.h"

#include <QTemporaryDir>

#include <functional>

namespace relais::work {

/// Opening and making a vault, each in two halves: a slow one that works on values and runs in a job (Argon2id), and a
/// quick one in the thread of the window.

/// An open vault and who works in it; the vault outlives the session.
struct Desk {
    std::unique_ptr<store::Vault> vault;
    std::unique_ptr<Session> session;
    QDateTime usedLater = {}; ///< the clock of this machine stands before that use of the vault (audit::usedLater)
};

/// Slow half of opening; it also ends a change of keys that was interrupted. Errors: those of store::checkPlace,
/// VaultBusy, those of KeySlots::unlock (WrongKey…), and then those of store::rekeyDatabase.
Result<store::KeySlots::Opened> unlock(const QString &folder, const SecretBytes &passphrase);
Result<store::KeySlots::Opened> unlockByRecovery(const QString &folder, const store::RecoveryCode &code);
/// Quick half of opening. Errors of Vault::open; WrongKey when the user of the slot has left.
Result<Desk> openDesk(const QString &folder, const store::KeySlots::Opened &keys, const Clock &clock,
                      const model::Reference &reference, Sweep sweep = Sweep::AtOnce);

/// Slow half of a change of keys, with the vault closed: the database follows the slot files. The next openDesk() with
/// the same keys seals the sealed values anew and forgets the former ring.
/// @param told before each of its steps, from 0 to kKeySteps - 1: the copy is written and checked, it takes the place
/// of the vault, the former file is overwritten
Result<void> followKeys(const QString &folder, const store::KeySlots::Opened &keys,
                        const std::function<void(int step)> &told = {});
inline constexpr int kKeySteps = 3;

/// What a new vault is asked for.
struct Founding {
    QString folder; ///< where it shall stand; nothing may be there
    Office office;
    QString userName;
    model::Role role = model::Role::Coordinator;
    QString officeId = {}; ///< 8 characters of an office that exists: this is a further post of it; empty for a new one
    QDateTime officeAsOf = {}; ///< of a further post: when its office was as `office` says, the day of its card
};

/// The key files of a vault in the making, in a folder beside its place: it vanishes unless found() puts it there.
struct Forged {
    std::unique_ptr<QTemporaryDir> aside;
    store::KeySlots::Created keys; ///< its code is for the recovery sheet and is kept nowhere
};

/// Slow half of making. Whether the passphrase is strong enough is asked before (store::checkPassphrase).
/// Errors: VaultExists, VaultMissing (no folder to put it in), VaultReadOnly, NetworkFolder, DiskFull, DiskFailure,
/// OutOfMemory.
Result<Forged> forge(const Founding &founding, const SecretBytes &passphrase, const store::KdfCost &cost);
/// Quick half of making: database, office and founder, then the folder takes its place in one step. After any error
/// nothing of it is left.
Result<Desk> found(const Founding &founding, const Forged &forged, const Clock &clock,
                   const model::Reference &reference);

} // namespace relais::work
