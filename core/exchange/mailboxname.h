// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QString>
#include <QStringList>

namespace relais::exchange {

// Under which name a bundle lies in a mailbox. Sender and recipient compute it alone; the server and the other offices
// that use it see 26 letters, and cannot tell whose they are nor which belong together (exchange notes 1.5).

/// Of one direction between two offices, 32 bytes: BLAKE2b-256 keyed with the shared secret, over a label and both ids
/// with their lengths. From A to B differs from B to A.
/// @param shared 32 bytes that both offices have and nobody else: X25519 of one's secret and the other's public key
SecretBytes channelSecret(const SecretBytes &shared, const QString &sender, const QString &recipient);

/// Lower-case base 32 (RFC 4648, no padding) of BLAKE2b-128 keyed with the channel's secret over epoch and sequence as
/// 8 bytes each, little-endian; then ".relais".
/// @param epoch, sequence from 0 and 1; negative ones are never asked for
QString objectName(const SecretBytes &channel, qint64 epoch, qint64 sequence);

/// What the recipient asks for: `count` names from sequence `from` on.
QStringList expectedNames(const SecretBytes &channel, qint64 epoch, qint64 from, int count = 16);

} // namespace relais::exchange
