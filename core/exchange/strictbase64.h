// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace relais::exchange {

/// Whether the text ends with the signs "=" that fill its last group of four: minisign writes them, age does not.
enum class Base64Padding { Present, Absent };

/// Reads standard base64 in its one canonical spelling; nothing for any other character, for spaces, for the other
/// padding and for unused bits that are not zero.
std::optional<QByteArray> readBase64(QByteArrayView text, Base64Padding padding);
QByteArray base64Text(const QByteArray &bytes, Base64Padding padding);

} // namespace relais::exchange
