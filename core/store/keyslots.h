// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/store/recoverycode.h"
#include "core/store/slotfile.h"

#include <QList>
#include <QString>

namespace relais::store {

/// The keys that open a vault, 32 bytes each.
struct KeyRing {
    SecretBytes main;   ///< of vault.db; proves and signs the slot files
    SecretBytes sealed; ///< of fields that stay closed inside the open database

    [[nodiscard]] KeyRing clone() const { return {main.clone(), sealed.clone()}; }
};

struct SlotOwner {
    QString label;
    QString role;
    QString user;
};

/// What had to be put right in the pair of slot files while it was read; the person is told.
enum class Healing { None, MissingCopy, DamagedCopy, OlderCopy, Impossible };

/// The slots of one vault: each wraps the same key ring for one passphrase, or for the recovery code. Kept in two
/// copies, never both being written at once. Where both can be read the newer authentic one holds, and a passphrase
/// that only the older one knows opens nothing.
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
    /// Refused for the last passphrase and for the recovery slot: without one of them a vault could be lost for ever.
    static Result<void> remove(const QString &folder, const KeyRing &ring, const QString &slotId);
};

} // namespace relais::store
