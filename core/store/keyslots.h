// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/keyring.h"
#include "core/store/recoverycode.h"
#include "core/store/slotfile.h"

#include <QList>
#include <QString>

#include <optional>

namespace relais::store {

struct SlotOwner {
    QString label;
    QString role;
    QString user;
};

/// What had to be put right in the pair of slot files while it was read; the person is told.
enum class Healing { None, MissingCopy, DamagedCopy, OlderCopy, Impossible };

/// The slots of one vault: each wraps the same key ring for one passphrase, or for the recovery code. Kept in two
/// copies, never both being written at once. Where both can be read the newer authentic one holds, and a passphrase
/// that only the older one knows opens nothing and repairs nothing.
///
/// All functions are pure in their arguments and the two files. They run Argon2id: call them from a job. Whoever
/// writes holds the VaultLock. Errors of all: VaultMissing (no slot file), KeyFilesDamaged (none can be read, or none
/// is authentic), OutOfMemory; of those that write: WeakPassphrase (empty), VaultReadOnly, DiskFull, DiskFailure.
class KeySlots
{
public:
    struct Created {
        KeyRing ring;
        CipherParameters cipher;
        SlotInfo slot;
        RecoveryCode code;
    };
    /// The first two files, with one passphrase slot and the recovery slot. VaultExists when there is one already.
    static Result<Created> create(const QString &folder, const SecretBytes &passphrase, const SlotOwner &owner,
                                  const KdfCost &cost);

    struct Opened {
        KeyRing ring;
        CipherParameters cipher;
        SlotInfo slot;
        Healing healing = Healing::None;
        std::optional<KeyRing> former = {}; ///< vault.db may still follow this one (store/rekey), until settle()
    };
    /// WrongKey when the passphrase opens no slot. Each slot tried costs one derivation.
    /// @param slotId tries that slot only; all when empty
    static Result<Opened> unlock(const QString &folder, const SecretBytes &passphrase, const QString &slotId = {});
    static Result<Opened> unlockByRecovery(const QString &folder, const RecoveryCode &code);

    /// Before unlocking nothing proves what is read; after it the files have been checked.
    static Result<QList<SlotInfo>> list(const QString &folder);

    // What follows needs the ring of the open vault, rewrites the slot files and leaves vault.db alone. A ring that
    // is not the vault's is WrongKey; a slot that does not exist is NotFound.

    /// Refused beyond SlotFile::kMaxSlots.
    static Result<SlotInfo> addPassphrase(const QString &folder, const KeyRing &ring, const SecretBytes &passphrase,
                                          const SlotOwner &owner, const KdfCost &cost);
    /// Same slot, new passphrase and salt. Refused for a recovery slot.
    static Result<void> changePassphrase(const QString &folder, const KeyRing &ring, const QString &slotId,
                                         const SecretBytes &passphrase, const KdfCost &cost);
    /// Replaces the recovery slot: the former sheet opens nothing any more.
    static Result<RecoveryCode> renewRecovery(const QString &folder, const KeyRing &ring);
    /// A word beside the slot, in clear; the rights follow the user's record.
    static Result<void> setRole(const QString &folder, const KeyRing &ring, const QString &slotId, const QString &role);

    struct Rotated {
        KeyRing ring;
        KeyRing former;
    };
    /// A new main and sealed key for all slots but those `gone`, which open nothing any more. From the first file
    /// written on the change holds; the former ring stays readable to the others until the vault has followed and
    /// settle() was called. Refused when no passphrase would be left, for the recovery slot, and while a rotation is
    /// not settled.
    static Result<Rotated> rotate(const QString &folder, const KeyRing &ring, const QStringList &gone);
    /// Both copies carry this ring; makes it so. Asked before the vault is written anew.
    static Result<void> confirm(const QString &folder, const KeyRing &ring);
    /// Forgets the former ring.
    static Result<void> settle(const QString &folder, const KeyRing &ring);
};

} // namespace relais::store
