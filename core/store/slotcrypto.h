// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>

#include <optional>

// What the key slots need of libsodium, each as one call.
namespace relais::store {

/// What one guess costs.
struct KdfCost {
    int operations = 3;                ///< passes over the memory
    qint64 memory = 256 * 1024 * 1024; ///< bytes

    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

/// The cost that takes about a second of this processor: 256 MiB with at least three passes, down to 64 MiB on a weak
/// machine. Takes about as long itself: call it from a job. Error: OutOfMemory.
Result<KdfCost> calibrateKdf();

/// Argon2id, 32 bytes. @param salt 16 bytes. Error: OutOfMemory.
Result<SecretBytes> stretch(const SecretBytes &passphrase, const QByteArray &salt, const KdfCost &cost);

/// HMAC-SHA-256. @param key 32 bytes
QByteArray authenticate(const SecretBytes &key, const QByteArray &text);

/// XChaCha20-Poly1305. @param key 32 bytes @param nonce 24 bytes @param header authenticated, not encrypted
QByteArray seal(const SecretBytes &secret, const SecretBytes &key, const QByteArray &nonce, const QByteArray &header);
/// @return nothing when key, nonce, header and text do not belong together
std::optional<SecretBytes> unseal(const QByteArray &sealed, const SecretBytes &key, const QByteArray &nonce,
                                  const QByteArray &header);

/// X25519.
struct KeyPair {
    QByteArray publicKey; ///< 32 bytes
    SecretBytes secretKey;
};
KeyPair newKeyPair();
/// Readable by the owner of the pair alone, not by the writer (crypto_box_seal: 48 bytes longer).
/// @return empty when the public key is none
QByteArray sealTo(const QByteArray &publicKey, const SecretBytes &secret);
std::optional<SecretBytes> unsealBy(const QByteArray &publicKey, const SecretBytes &secretKey,
                                    const SecretBytes &sealed);

QByteArray randomBytes(qsizetype count);

} // namespace relais::store
