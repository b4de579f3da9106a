// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

// Bech32 (BIP 173) without its limit of 90 characters, as age writes keys.
namespace relais::exchange {

struct Bech32 {
    QByteArray prefix; ///< in the case in which it was written
    QByteArray bytes;  ///< not shared, so that a secret may be taken from it (SecretBytes::take)
};

/// @param prefix lower case; the text is lower case too
QByteArray bech32Text(QByteArrayView prefix, QByteArrayView bytes);

/// Nothing when the checksum does not hold, when cases are mixed, or when the bits that fill the last byte are not
/// zero.
std::optional<Bech32> readBech32(QByteArrayView text);

} // namespace relais::exchange
