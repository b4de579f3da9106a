// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keyring.h"

#include "core/base/derive.h"
#include "core/store/slotfile.h"

#include <array>
#include <cstring>

namespace relais::store {

namespace {

constexpr std::size_t kKeySize = CipherConnection::kKeySize;

template<std::size_t N>
SecretBytes joined(const std::array<const SecretBytes *, N> &parts)
{
    SecretBytes whole(N * kKeySize);
    for (std::size_t i = 0; i < N; ++i) {
        std::memcpy(whole.data() + i * kKeySize, parts[i]->data(), kKeySize);
    }
    return whole;
}

SecretBytes part(const SecretBytes &whole, std::size_t number)
{
    SecretBytes key(kKeySize);
    std::memcpy(key.data(), whole.data() + number * kKeySize, kKeySize);
    return key;
}

SecretBytes packed(const KeyRing &ring)
{
    return joined<3>({&ring.main, &ring.sealed, &ring.witness});
}

std::optional<KeyRing> unpacked(const std::optional<SecretBytes> &whole)
{
    if (!whole || whole->size() != 3 * kKeySize) {
        return {};
    }
    return KeyRing{part(*whole, 0), part(*whole, 1), part(*whole, 2)};
}

QByteArray ringHeader(const SlotFile &file, const Slot &slot)
{
    return "ring of " + file.headerOf(slot);
}

QByteArray formerHeader(const SlotFile &file)
{
    return "relais former ring " + file.vault.toHex();
}

SecretBytes formerKey(const KeyRing &now)
{
    return derive(now.main, {}, "relais former ring");
}

} // namespace

KeyRing KeyRing::random()
{
    return {SecretBytes::random(kKeySize), SecretBytes::random(kKeySize), SecretBytes::random(kKeySize)};
}

KeyRing KeyRing::successor() const
{
    return {SecretBytes::random(kKeySize), SecretBytes::random(kKeySize), witness.clone()};
}

void closeSlot(Slot &slot, const SecretBytes &key, const KeyRing &ring, const SlotFile &file)
{
    const KeyPair pair = newKeyPair();
    slot.publicKey = pair.publicKey;
    slot.secret = seal(joined<2>({&pair.secretKey, &ring.witness}), key, slot.nonce, file.headerOf(slot));
    [[maybe_unused]] const Result<void> given = giveRing(slot, ring, file); // never fails for a pair made here
}

Result<void> giveRing(Slot &slot, const KeyRing &ring, const SlotFile &file)
{
    QByteArray inner = sealTo(slot.publicKey, packed(ring));
    if (inner.isEmpty()) {
        return Error{ErrorCode::KeyFilesDamaged, u"the public key of a slot"_s};
    }
    slot.ringNonce = randomBytes(slot.nonce.size());
    slot.ring = seal(SecretBytes::take(inner), ring.witness, slot.ringNonce, ringHeader(file, slot));
    return {};
}

std::optional<KeyRing> openSlot(const Slot &slot, const SecretBytes &key, const SlotFile &file)
{
    const auto secret = unseal(slot.secret, key, slot.nonce, file.headerOf(slot));
    if (!secret || secret->size() != 2 * kKeySize) {
        return {};
    }
    const auto inner = unseal(slot.ring, part(*secret, 1), slot.ringNonce, ringHeader(file, slot));
    return inner ? unpacked(unsealBy(slot.publicKey, part(*secret, 0), *inner)) : std::nullopt;
}

QByteArray formerRing(const KeyRing &former, const KeyRing &now, const SlotFile &file)
{
    const QByteArray nonce = randomBytes(SlotFile::kNonceBytes);
    return nonce + seal(packed(former), formerKey(now), nonce, formerHeader(file));
}

std::optional<KeyRing> openFormerRing(const KeyRing &now, const SlotFile &file)
{
    return unpacked(unseal(file.former.mid(SlotFile::kNonceBytes), formerKey(now),
                           file.former.left(SlotFile::kNonceBytes), formerHeader(file)));
}

SecretBytes tagKey(const KeyRing &ring)
{
    return derive(ring.main, {}, "relais keys");
}

} // namespace relais::store
