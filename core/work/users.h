// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/keyslots.h"
#include "core/work/session.h"

// The persons of the office and their ways into the vault. One who comes gets a slot of her own; when one leaves, her
// slot goes and all keys are changed (exchange notes 4.2).
namespace relais::work::users {

inline constexpr const char *kAddVerb = "user.add";
/// Every role may do it, and only while nobody of the office is a coordinator.
inline constexpr const char *kFirstVerb = "user.first_coordinator";
inline constexpr const char *kRoleVerb = "user.role";
inline constexpr const char *kLeaveVerb = "user.leave";

struct Colleague {
    model::User user;
    QStringList slotIds; ///< of her phrases; empty for one who has left
};

/// A slot names its user by what follows the office in her id, since the first slot is older than the office.
QString newKey();
model::UserId idOf(const QString &office, const store::SlotInfo &slot);

/// Those who work here, in the order they came, and those who left without their slot having gone.
Result<QList<Colleague>> list(const Session &session);

/// A second person of the office, with the words of a slot of her own. InvalidInput without a name. Refused for those
/// who are neither coordinator nor administrator; but an office that was founded without a coordinator gets its first
/// one from its only user, whatever her role.
Result<store::SlotOwner> hire(const Session &session, const QString &name, model::Role role);
/// When her slot could not be made: nothing of her stays.
Result<void> unhire(const Session &session, const store::SlotOwner &owner);
/// Both with her slot. Runs Argon2id.
/// @param passphrase typed by her
Result<store::SlotInfo> add(const Session &session, const store::KeyRing &ring, const QString &name, model::Role role,
                            const SecretBytes &passphrase, const store::KdfCost &cost);

/// Refused for those who are neither coordinator nor administrator, and when no coordinator would be left.
Result<void> setRole(const Session &session, const store::KeyRing &ring, const model::UserId &user, model::Role role);

/// Her slots go, her record says since when, and the vault has new keys for the others. The vault must be closed
/// then, followKeys() called with the answer and the vault opened with it; a program that ends before finds the rest to
/// do at its next opening. It cannot be undone.
/// @param keys that opened the vault
/// Refused for the slot that opened it, for the last user or coordinator, and for those who are neither coordinator
/// nor administrator; NotFound; DiskFull when the vault cannot be written anew; errors of KeySlots::rotate.
Result<store::KeySlots::Opened> dismiss(const Session &session, const store::KeySlots::Opened &keys,
                                        const model::UserId &user);

} // namespace relais::work::users
