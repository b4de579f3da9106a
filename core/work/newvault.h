// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keyslots.h"
#include "core/work/session.h"

#include <QTemporaryDir>

namespace relais::work {

/// Opening and making a vault, each in two halves: a slow one that works on values and runs in a job (Argon2id), and a
/// quick one in the thread of the window.

/// An open vault and who works in it; the vault outlives the session.
struct Desk {
    std::unique_ptr<store::Vault> vault;
    std::unique_ptr<Session> session;
};

/// Slow half of opening. Errors: those of store::checkPlace, VaultBusy, those of KeySlots::unlock (WrongKey…).
Result<store::KeySlots::Opened> unlock(const QString &folder, const SecretBytes &passphrase);
Result<store::KeySlots::Opened> unlockByRecovery(const QString &folder, const store::RecoveryCode &code);
/// Quick half of opening. Errors of Vault::open.
Result<Desk> openDesk(const QString &folder, const store::KeySlots::Opened &keys, const Clock &clock,
                      const model::Reference &reference);

/// What a new vault is asked for.
struct Founding {
    QString folder; ///< where it shall stand; nothing may be there
    Office office;
    QString userName;
    model::Role role = model::Role::Coordinator;
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

/// A second person of the office, with the words of a slot of her own. @param role stable word goes into the slot
Result<store::SlotOwner> hire(const Session &session, const QString &name, model::Role role);

} // namespace relais::work
