// SPDX-License-Identifier: GPL-3.0-or-later
// Signature lines and keys: whatever is read has one spelling, the one that was read; nothing holds for a key that
// signed none of it.
#include "core/exchange/minisign.h"
#include "core/exchange/strictbase64.h"

#include <QList>

using namespace relais::exchange;

namespace {

/// Which of the fixed key's signatures exist is not known to anybody.
const QByteArray kSomeKey =
    QByteArray::fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"); // RFC 8032, 7.1

void readLines(QByteArrayView text)
{
    const auto lines = readSignatureLines(text);
    if (!lines) {
        return;
    }
    const QList<QByteArray> parts = text.first(lines->length).toByteArray().split('\n');
    const bool same = parts.size() == 5 && parts[4].isEmpty() &&
                      parts[2] == QByteArray("trusted comment: " + lines->trustedComment) &&
                      parts[1] == base64Text("ED" + lines->keyId + lines->signature, Base64Padding::Present) &&
                      parts[3] == base64Text(lines->globalSignature, Base64Padding::Present);
    if (!same || verifyMinisign(*lines, kSomeKey, text.sliced(lines->length))) {
        __builtin_trap();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArrayView text(bytes, static_cast<qsizetype>(size));
    readLines(text);
    if (const auto key = readSignatureKey(text); key && signatureKeyText(*key) != text) {
        __builtin_trap();
    }
    return 0;
}
