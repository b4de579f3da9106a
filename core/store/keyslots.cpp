// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keyslots.h"

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

constexpr std::size_t kKeySize = CipherConnection::kKeySize;

SecretBytes tagKey(const KeyRing &ring)
{
    return derive(ring.main, {}, "relais keys");
}

SecretBytes recoveryKey(const RecoveryCode &code, const QByteArray &salt)
{
    return derive(code.secret(), salt, "relais recovery");
}

SecretBytes packed(const KeyRing &ring)
{
    SecretBytes both(2 * kKeySize);
    std::memcpy(both.data(), ring.main.data(), kKeySize);
    std::memcpy(both.data() + kKeySize, ring.sealed.data(), kKeySize);
    return both;
}

KeyRing unpacked(const SecretBytes &both)
{
    KeyRing ring{SecretBytes(kKeySize), SecretBytes(kKeySize)};
    std::memcpy(ring.main.data(), both.data(), kKeySize);
    std::memcpy(ring.sealed.data(), both.data() + kKeySize, kKeySize);
    return ring;
}

/// A slot with a fresh salt and nonce and nothing sealed in it yet.
Slot blankSlot(SlotInfo info, const KdfCost &cost)
{
    return {std::move(info), cost, randomBytes(16), randomBytes(24), {}};
}

QString newSlotId()
{
    return QString::fromLatin1(randomBytes(8).toHex());
}

Result<void> sealFor(const SecretBytes &passphrase, const KeyRing &ring, const SlotFile &file, Slot &slot)
{
    if (passphrase.isEmpty()) {
        return Error{ErrorCode::WeakPassphrase, u"an empty passphrase"_s};
    }
    const Result<SecretBytes> key = stretch(passphrase, slot.salt, slot.cost);
    if (!key) {
        return key.error();
    }
    slot.sealed = seal(packed(ring), *key, slot.nonce, file.headerOf(slot));
    return {};
}

Slot recoverySlot(const RecoveryCode &code, const KeyRing &ring, const SlotFile &file)
{
    Slot slot = blankSlot({newSlotId(), SlotKind::Recovery, {}, {}, {}}, {0, 0});
    slot.sealed = seal(packed(ring), recoveryKey(code, slot.salt), slot.nonce, file.headerOf(slot));
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
            const auto secret = *key ? unseal(slot.sealed, **key, slot.nonce, copy->file.headerOf(slot)) : std::nullopt;
            if (!secret) {
                continue;
            }
            opened = true;
            KeyRing ring = unpacked(*secret);
            const SlotCopy *const good = pair.newestAuthentic(ring);
            if (good == copy) {
                const Healing healing = heal(pair, *good, ring);
                return KeySlots::Opened{std::move(ring), good->file.cipher, slot.info, healing};
            }
            if (good != nullptr && good->file.generation > copy->file.generation) {
                return Error{ErrorCode::WrongKey, u"a former passphrase"_s};
            }
        }
    }
    return opened ? Error{ErrorCode::KeyFilesDamaged, u"no slot file is authentic"_s}
                  : Error{ErrorCode::WrongKey, u"no slot opens"_s};
}

/// Reads the newest authentic copy, lets `change` alter it and writes both copies.
Result<void> rewrite(const QString &folder, const KeyRing &ring, const std::function<Result<void>(SlotFile &)> &change)
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
    const QByteArray bytes = SlotCopy::bytesOf(line, authenticate(tagKey(ring), line));
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

} // namespace

Result<KeySlots::Created> KeySlots::create(const QString &folder, const SecretBytes &passphrase, const SlotOwner &owner,
                                           const KdfCost &cost)
{
    if (QFile::exists(keysPath(folder)) || QFile::exists(keysCopyPath(folder))) {
        return Error{ErrorCode::VaultExists, u"there is a slot file already"_s};
    }
    KeyRing ring{SecretBytes::random(kKeySize), SecretBytes::random(kKeySize)};
    RecoveryCode code = RecoveryCode::create();
    SlotFile file;
    file.vault = randomBytes(16);
    Slot slot = blankSlot({newSlotId(), SlotKind::Passphrase, owner.label, owner.role, owner.user}, cost);
    if (const Result<void> sealed = sealFor(passphrase, ring, file, slot); !sealed) {
        return sealed.error();
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
        if (Result<void> sealed = sealFor(passphrase, ring, file, slot); !sealed) {
            return sealed;
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
            return sealFor(passphrase, ring, file, slot);
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

Result<void> KeySlots::remove(const QString &folder, const KeyRing &ring, const QString &slotId)
{
    return rewrite(folder, ring, [&](SlotFile &file) -> Result<void> {
        const Slot *const slot = file.find(slotId);
        if (slot == nullptr) {
            return Error{ErrorCode::NotFound, u"no such slot"_s};
        }
        const SlotKind kind = slot->info.kind;
        const auto ofItsKind = std::count_if(file.slotList.begin(), file.slotList.end(),
                                             [kind](const Slot &other) { return other.info.kind == kind; });
        if (ofItsKind < 2) {
            return Error{ErrorCode::Refused, u"the last slot of its kind"_s};
        }
        file.slotList.removeIf([&slotId](const Slot &other) { return other.info.id == slotId; });
        return {};
    });
}

} // namespace relais::store
