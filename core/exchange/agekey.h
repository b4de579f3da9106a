// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>

#include <optional>

// X25519 keys as the public age program writes them.
namespace relais::exchange {

struct AgePair {
    SecretBytes secret;   ///< 32 bytes
    QByteArray recipient; ///< its public half as text, "age1…", 62 characters
};

AgePair newAgePair();

/// The public half of a secret of 32 bytes, as text "age1…".
QByteArray ageRecipientOf(const SecretBytes &secret);

/// The 32 bytes of "age1…" and back. The reader accepts lower case only, as age does, and no point of low order, with
/// which nothing could be kept secret.
std::optional<QByteArray> readAgeRecipient(QByteArrayView text);
QByteArray ageRecipientText(QByteArrayView publicKey);

/// "AGE-SECRET-KEY-1…". The program itself never writes a secret as text: this is for the public programs, which are
/// the referees of our tests, and for their vectors.
std::optional<SecretBytes> readAgeIdentity(QByteArrayView text);
QByteArray ageIdentityText(const SecretBytes &secret);

} // namespace relais::exchange
