// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <optional>

namespace relais::store {

struct Slot;
struct SlotFile;

/// The keys that open a vault, 32 bytes each.
struct KeyRing {
    SecretBytes main;    ///< of vault.db; proves and signs the slot files
    SecretBytes sealed;  ///< of fields that stay closed inside the open database
    SecretBytes witness; ///< known to every slot: a ring that was not wrapped under it comes from a stranger

    static KeyRing random();
    /// New keys for those who stay. The witness is kept: the slots of the absent know no other.
    [[nodiscard]] KeyRing successor() const;
    [[nodiscard]] KeyRing clone() const { return {main.clone(), sealed.clone(), witness.clone()}; }
};

// How a slot holds the ring. What the person knows (passphrase, recovery code) gives a key that closes the secret half
// of an X25519 pair and the witness; the ring is sealed to the public half, then under the witness. So whoever has the
// ring can give its successor to all slots, of the absent as well, and a former ring opens none of them.

/// Gives the slot a new pair, closed with `key`, and the ring. @param key 32 bytes
void closeSlot(Slot &slot, const SecretBytes &key, const KeyRing &ring, const SlotFile &file);
/// Another ring for the pair it has. KeyFilesDamaged when its public half is none.
Result<void> giveRing(Slot &slot, const KeyRing &ring, const SlotFile &file);
/// @return nothing when the key is not of this slot, or anything in it was changed
std::optional<KeyRing> openSlot(const Slot &slot, const SecretBytes &key, const SlotFile &file);

/// The ring that a vault not yet written anew still needs, closed with the main key of its successor.
QByteArray formerRing(const KeyRing &former, const KeyRing &now, const SlotFile &file);
std::optional<KeyRing> openFormerRing(const KeyRing &now, const SlotFile &file);

/// Of the HMAC that proves a slot file.
SecretBytes tagKey(const KeyRing &ring);

} // namespace relais::store
