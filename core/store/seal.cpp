// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seal.h"

#include "core/base/result.h"
#include "core/store/slotcrypto.h"

#include <sodium.h>

#include <cstring>

namespace relais::store {

namespace {

constexpr std::size_t kBlock = 128;
constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;

QByteArray headerOf(const QString &record, const QString &caseId)
{
    return QString(u"relais sealed "_s + record + u' ' + caseId).toUtf8();
}

} // namespace

QString sealedBox(const SecretBytes &value, const SecretBytes &key, const QString &record, const QString &caseId)
{
    SecretBytes padded((value.size() / kBlock + 1) * kBlock);
    std::memcpy(padded.data(), value.data(), value.size());
    std::size_t length = 0;
    sodium_pad(&length, padded.data(), value.size(), kBlock, padded.size());
    Q_ASSERT(length == padded.size());
    const QByteArray nonce = randomBytes(kNonce);
    const QByteArray box = nonce + seal(padded, key, nonce, headerOf(record, caseId));
    return QString::fromLatin1(box.toBase64());
}

std::optional<SecretBytes> unsealedBox(const QString &box, const SecretBytes &key, const QString &record,
                                       const QString &caseId)
{
    const auto bytes = QByteArray::fromBase64Encoding(box.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes) {
        return {};
    }
    const auto padded = unseal(bytes.decoded.mid(kNonce), key, bytes.decoded.left(kNonce), headerOf(record, caseId));
    std::size_t length = 0;
    if (!padded || sodium_unpad(&length, padded->data(), padded->size(), kBlock) != 0) {
        return {};
    }
    SecretBytes value(length);
    if (length > 0) {
        std::memcpy(value.data(), padded->data(), length);
    }
    return value;
}

} // namespace relais::store
