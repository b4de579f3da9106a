// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keyslots.h"

#include "core/base/derive.h"
#include "core/store/vaultfolder.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <utility>
#include <vector>

namespace relais::store {

namespace {

SecretBytes recoveryKey(const RecoveryCode &code, const QByteArray &salt)
{
    return derive(code.secret(), salt, "relais recovery");
}

/// A slot with a fresh salt and nonce and nothing in it yet.
Slot blankSlot(SlotInfo info, const KdfCost &cost)
{
    Slot slot;
    slot.info = std::move(info);
    slot.cost = cost;
    slot.salt = randomBytes(16);
    slot.nonce = randomBytes(SlotFile::kNonceBytes);
    return slot;
}

QString newSlotId()
{
    return QString::fromLatin1(randomBytes(8).toHex());
}

Result<void> closeFor(const SecretBytes &passphrase, const KeyRing &ring, const SlotFile &file, Slot &slot)
{
    if (passphrase.isEmpty()) {
        return Error{ErrorCode::WeakPassphrase, u"an empty passphrase"_s};
    }
    const Result<SecretBytes> key = stretch(passphrase, slot.salt, slot.cost);
    if (!key) {
        return key.error();
    }
    closeSlot(slot, *key, ring, file);
    return {};
}

Slot recoverySlot(const RecoveryCode &code, const KeyRing &ring, const SlotFile &file)
{
    Slot slot = blankSlot({newSlotId(), SlotKind::Recovery, {}, {}, {}}, {0, 0});
    closeSlot(slot, recoveryKey(code, slot.salt), ring, file);
    return slot;
}

/// The readable copies, newest first.
struct Pair {
    std::array<SlotCopy, 2> found;
    QList<const SlotCopy *> readable;

    explicit Pair(const QString &folder) : found{SlotCopy::read(keysPath(folder)), SlotCopy::read(keysCopyPath(folder))}
    {
        for (const SlotCopy &copy : found) {
            if (copy.state == SlotCopy::State::Readable) {
                readable.append(&copy);
            }
        }
        std::stable_sort(readable.begin(), readable.end(),
                         [](const SlotCopy *a, const SlotCopy *b) { return a->file.generation > b->file.generation; });
    }
    Pair(const Pair &) = delete;
    Pair &operator=(const Pair &) = delete;

    [[nodiscard]] Error nothingReadable() const
    {
        const bool absent = std::all_of(found.begin(), found.end(),
                                        [](const SlotCopy &copy) { return copy.state == SlotCopy::State::Missing; });
        return absent ? Error{ErrorCode::VaultMissing, u"vault.keys and vault.keys.2 are absent"_s}
                      : Error{ErrorCode::KeyFilesDamaged, u"no slot file can be read"_s};
    }
    /// A newer copy that no longer names this slot, or names it with another salt, has replaced it. It may be closed to
    /// this ring: then it must not be mistaken for a damaged one and written over.
    [[nodiscard]] bool supersedes(const SlotCopy &copy, const Slot &slot) const
    {
        return std::any_of(readable.begin(), readable.end(), [&](const SlotCopy *other) {
            const Slot *const now = other->file.find(slot.info.id);
            return other->file.generation > copy.file.generation && (now == nullptr || now->salt != slot.salt);
        });
    }
    [[nodiscard]] const SlotCopy *newestAuthentic(const KeyRing &ring) const
    {
        const SecretBytes key = tagKey(ring);
        for (const SlotCopy *copy : readable) {
            if (copy->isAuthentic(key)) {
                return copy;
            }
        }
        return nullptr;
    }
};

/// Makes the other copy equal to the good one.
Healing heal(const Pair &pair, const SlotCopy &good, const KeyRing &ring)
{
    Healing healing = Healing::None;
    for (const SlotCopy &copy : pair.found) {
        if (copy.path == good.path || (copy.line == good.line && copy.tag == good.tag)) {
            continue;
        }
        healing = copy.state == SlotCopy::State::Missing ? Healing::MissingCopy
                  : copy.isAuthentic(tagKey(ring))       ? Healing::OlderCopy
                                                         : Healing::DamagedCopy;
        if (!writeDurably(copy.path, SlotCopy::bytesOf(good.line, good.tag))) {
            healing = Healing::Impossible;
        }
    }
    return healing;
}

/// Derives the key of a slot from what the person gave; nothing for a slot of another kind.
using KeyOf = std::function<Result<std::optional<SecretBytes>>(const Slot &)>;

Result<KeySlots::Opened> open(const QString &folder, const KeyOf &keyOf)
{
    const Pair pair(folder);
    if (pair.readable.isEmpty()) {
        return pair.nothingReadable();
    }
    bool opened = false;
    for (const SlotCopy *copy : pair.readable) {
        for (const Slot &slot : copy->file.slotList) {
            const Result<std::optional<SecretBytes>> key = keyOf(slot);
            if (!key) {
                return key.error();
            }
            std::optional<KeyRing> ring = *key ? openSlot(slot, **key, copy->file) : std::nullopt;
            if (!ring) {
                continue;
            }
            if (pair.supersedes(*copy, slot)) {
                return Error{ErrorCode::WrongKey, u"a former passphrase"_s};
            }
            opened = true;
            if (pair.newestAuthentic(*ring) == copy) {
                const Healing healing = heal(pair, *copy, *ring);
                std::optional<KeyRing> former = openFormerRing(*ring, copy->file);
                return KeySlots::Opened{*std::move(ring), copy->file.cipher, slot.info, healing, std::move(former)};
            }
        }
    }
    return opened ? Error{ErrorCode::KeyFilesDamaged, u"no slot file is authentic"_s}
                  : Error{ErrorCode::WrongKey, u"no slot opens"_s};
}

/// Reads the newest authentic copy, lets `change` alter it and writes both copies.
/// @param signer the ring that proves what is written
Result<void> rewrite(const QString &folder, const KeyRing &ring, const std::function<Result<void>(SlotFile &)> &change,
                     const KeyRing &signer)
{
    const Pair pair(folder);
    if (pair.readable.isEmpty()) {
        return pair.nothingReadable();
    }
    const SlotCopy *const newest = pair.newestAuthentic(ring);
    if (newest == nullptr) {
        return Error{ErrorCode::WrongKey, u"the slot files do not belong to this key ring"_s};
    }
    SlotFile file = newest->file;
    if (Result<void> changed = change(file); !changed) {
        return changed;
    }
    ++file.generation;
    const QByteArray line = file.toJson();
    const QByteArray bytes = SlotCopy::bytesOf(line, authenticate(tagKey(signer), line));
    // The other copy first, so that a good one always stands beside the one being replaced.
    const QString other = newest->path == keysPath(folder) ? keysCopyPath(folder) : keysPath(folder);
    if (Result<void> written = writeDurably(other, bytes); !written) {
        return written;
    }
    // From here on the change holds: a failure now leaves an older copy, which opens nothing any more and which the
    // next opening renews.
    [[maybe_unused]] const Result<void> renewed = writeDurably(newest->path, bytes);
    return {};
}

Result<void> rewrite(const QString &folder, const KeyRing &ring, const std::function<Result<void>(SlotFile &)> &change)
{
    return rewrite(folder, ring, change, ring);
}

/// Why these slots cannot go together; nothing else.
Result<void> checkLeaving(const SlotFile &file, const QStringList &gone)
{
    qsizetype phrases = 0;
    for (const Slot &slot : file.slotList) {
        const bool goes = gone.contains(slot.info.id);
        if (goes && slot.info.kind == SlotKind::Recovery) {
            return Error{ErrorCode::Refused, u"the recovery slot"_s};
        }
        phrases += slot.info.kind == SlotKind::Passphrase && !goes ? 1 : 0;
    }
    const bool known =
        std::all_of(gone.begin(), gone.end(), [&](const QString &id) { return file.find(id) != nullptr; });
    if (!known) {
        return Error{ErrorCode::NotFound, u"no such slot"_s};
    }
    return phrases > 0 ? Result<void>() : Result<void>(Error{ErrorCode::Refused, u"the last passphrase"_s});
}

} // namespace

Result<KeySlots::Created> KeySlots::create(const QString &folder, const SecretBytes &passphrase, const SlotOwner &owner,
                                           const KdfCost &cost)
{
    if (QFile::exists(keysPath(folder)) || QFile::exists(keysCopyPath(folder))) {
        return Error{ErrorCode::VaultExists, u"there is a slot file already"_s};
    }
    KeyRing ring = KeyRing::random();
    RecoveryCode code = RecoveryCode::create();
    SlotFile file;
    file.vault = randomBytes(16);
    Slot slot = blankSlot({newSlotId(), SlotKind::Passphrase, owner.label, owner.role, owner.user}, cost);
    if (const Result<void> closed = closeFor(passphrase, ring, file, slot); !closed) {
        return closed.error();
    }
    file.slotList = {slot, recoverySlot(code, ring, file)};
    const QByteArray line = file.toJson();
    const QByteArray bytes = SlotCopy::bytesOf(line, authenticate(tagKey(ring), line));
    for (const QString &path : {keysPath(folder), keysCopyPath(folder)}) {
        if (const Result<void> written = writeDurably(path, bytes); !written) {
            return written.error();
        }
    }
    return Created{std::move(ring), file.cipher, slot.info, std::move(code)};
}

Result<KeySlots::Opened> KeySlots::unlock(const QString &folder, const SecretBytes &passphrase, const QString &slotId)
{
    // The two copies share their salts: what was derived for one is not derived again for the other.
    std::vector<std::pair<QByteArray, SecretBytes>> derived;
    return open(folder, [&](const Slot &slot) -> Result<std::optional<SecretBytes>> {
        if (slot.info.kind != SlotKind::Passphrase || (!slotId.isEmpty() && slot.info.id != slotId)) {
            return std::optional<SecretBytes>();
        }
        const QByteArray name =
            slot.salt + QByteArray::number(slot.cost.operations) + ' ' + QByteArray::number(slot.cost.memory);
        for (const auto &[known, key] : derived) {
            if (known == name) {
                return std::optional(key.clone());
            }
        }
        Result<SecretBytes> key = stretch(passphrase, slot.salt, slot.cost);
        if (!key) {
            return key.error();
        }
        derived.emplace_back(name, key->clone());
        return std::optional(std::move(*key));
    });
}

Result<KeySlots::Opened> KeySlots::unlockByRecovery(const QString &folder, const RecoveryCode &code)
{
    return open(folder, [&](const Slot &slot) -> Result<std::optional<SecretBytes>> {
        return slot.info.kind == SlotKind::Recovery ? std::optional(recoveryKey(code, slot.salt)) : std::nullopt;
    });
}

Result<QList<SlotInfo>> KeySlots::list(const QString &folder)
{
    const Pair pair(folder);
    if (pair.readable.isEmpty()) {
        return pair.nothingReadable();
    }
    QList<SlotInfo> infos;
    for (const Slot &slot : pair.readable.first()->file.slotList) {
        infos.append(slot.info);
    }
    return infos;
}

Result<SlotInfo> KeySlots::addPassphrase(const QString &folder, const KeyRing &ring, const SecretBytes &passphrase,
                                         const SlotOwner &owner, const KdfCost &cost)
{
    Slot slot = blankSlot({newSlotId(), SlotKind::Passphrase, owner.label, owner.role, owner.user}, cost);
    const Result<void> done = rewrite(folder, ring, [&](SlotFile &file) -> Result<void> {
        if (file.slotList.size() >= SlotFile::kMaxSlots) {
            return Error{ErrorCode::Refused, u"%1 slots are the most"_s.arg(SlotFile::kMaxSlots)};
        }
        if (Result<void> closed = closeFor(passphrase, ring, file, slot); !closed) {
            return closed;
        }
        file.slotList.append(slot);
        return {};
    });
    if (!done) {
        return done.error();
    }
    return slot.info;
}

Result<void> KeySlots::changePassphrase(const QString &folder, const KeyRing &ring, const QString &slotId,
                                        const SecretBytes &passphrase, const KdfCost &cost)
{
    return rewrite(folder, ring, [&](SlotFile &file) -> Result<void> {
        for (Slot &slot : file.slotList) {
            if (slot.info.id != slotId) {
                continue;
            }
            if (slot.info.kind != SlotKind::Passphrase) {
                return Error{ErrorCode::Refused, u"a recovery slot has no passphrase"_s};
            }
            slot = blankSlot(slot.info, cost);
            return closeFor(passphrase, ring, file, slot);
        }
        return Error{ErrorCode::NotFound, u"no such slot"_s};
    });
}

Result<RecoveryCode> KeySlots::renewRecovery(const QString &folder, const KeyRing &ring)
{
    RecoveryCode code = RecoveryCode::create();
    const Result<void> done = rewrite(folder, ring, [&](SlotFile &file) -> Result<void> {
        file.slotList.removeIf([](const Slot &slot) { return slot.info.kind == SlotKind::Recovery; });
        file.slotList.append(recoverySlot(code, ring, file));
        return {};
    });
    if (!done) {
        return done.error();
    }
    return code;
}

Result<void> KeySlots::setRole(const QString &folder, const KeyRing &ring, const QString &slotId, const QString &role)
{
    return rewrite(folder, ring, [&](SlotFile &file) -> Result<void> {
        for (Slot &slot : file.slotList) {
            if (slot.info.id == slotId) {
                slot.info.role = role;
                return {};
            }
        }
        return Error{ErrorCode::NotFound, u"no such slot"_s};
    });
}

Result<KeySlots::Rotated> KeySlots::rotate(const QString &folder, const KeyRing &ring, const QStringList &gone)
{
    Rotated rotated{ring.successor(), ring.clone()};
    const auto change = [&](SlotFile &file) -> Result<void> {
        if (!file.former.isEmpty()) {
            return Error{ErrorCode::Refused, u"the keys are being changed already"_s};
        }
        if (Result<void> fine = checkLeaving(file, gone); !fine) {
            return fine;
        }
        file.slotList.removeIf([&gone](const Slot &slot) { return gone.contains(slot.info.id); });
        for (Slot &slot : file.slotList) {
            if (Result<void> given = giveRing(slot, rotated.ring, file); !given) {
                return given;
            }
        }
        file.former = formerRing(ring, rotated.ring, file);
        return {};
    };
    if (const Result<void> done = rewrite(folder, ring, change, rotated.ring); !done) {
        return done.error();
    }
    return rotated;
}

Result<void> KeySlots::confirm(const QString &folder, const KeyRing &ring)
{
    const Pair pair(folder);
    const SlotCopy *const good = pair.newestAuthentic(ring);
    if (good == nullptr) {
        return Error{ErrorCode::WrongKey, u"the slot files do not belong to this key ring"_s};
    }
    return heal(pair, *good, ring) == Healing::Impossible
               ? Result<void>(Error{ErrorCode::DiskFailure, u"the second slot file cannot be written"_s})
               : Result<void>();
}

Result<void> KeySlots::settle(const QString &folder, const KeyRing &ring)
{
    return rewrite(folder, ring, [](SlotFile &file) -> Result<void> {
        file.former.clear();
        return {};
    });
}

} // namespace relais::store
