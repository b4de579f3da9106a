// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/strictbase64.h"

namespace relais::exchange {

namespace {

QByteArray::Base64Options optionsOf(Base64Padding padding)
{
    return padding == Base64Padding::Present ? QByteArray::KeepTrailingEquals : QByteArray::OmitTrailingEquals;
}

} // namespace

std::optional<QByteArray> readBase64(QByteArrayView text, Base64Padding padding)
{
    // No decoder at hand is strict in every point: what it says must be spelled back as it was.
    const QByteArray bytes = QByteArray::fromBase64(QByteArray::fromRawData(text.data(), text.size()));
    if (base64Text(bytes, padding) != text) {
        return {};
    }
    return bytes;
}

QByteArray base64Text(const QByteArray &bytes, Base64Padding padding)
{
    return bytes.toBase64(optionsOf(padding));
}

} // namespace relais::exchange
