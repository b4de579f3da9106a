// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/agefile.h"
#include "core/base/bytes.h"

#include "core/exchange/agekey.h"
#include "core/exchange/agestream.h"
#include "core/exchange/agewrap.h"
#include "core/exchange/strictbase64.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace relais::exchange {

namespace {

constexpr QByteArrayView kX25519("X25519");
constexpr QByteArrayView kScrypt("scrypt");

struct FoundKey {
    SecretBytes fileKey;
    std::size_t identity = 0;
};

bool hasPassphrase(const AgeHeader &header)
{
    return std::any_of(header.stanzas.begin(), header.stanzas.end(),
                       [](const AgeStanza &stanza) { return stanza.type() == kScrypt; });
}

/// The first stanza that one of the identities opens. The others are looked at all the same: a malformed one is refused
/// wherever it stands. Types that are not known here are passed over.
Result<FoundKey> findKey(const AgeHeader &header, std::span<const SecretBytes> identities)
{
    if (hasPassphrase(header)) {
        return Error{ErrorCode::BundleAltered, u"scrypt"_s};
    }
    FoundKey found;
    for (const AgeStanza &stanza : header.stanzas) {
        for (std::size_t i = 0; stanza.type() == kX25519 && i < identities.size(); ++i) {
            auto fileKey = unwrapFileKey(stanza, identities[i]);
            if (!fileKey) {
                return fileKey.error();
            }
            if (*fileKey && found.fileKey.isEmpty()) {
                found = {std::move(**fileKey), i};
            }
        }
    }
    if (found.fileKey.isEmpty()) {
        return Error{ErrorCode::NotForUs, u"stanza"_s};
    }
    return found;
}

Result<QByteArray> openPayload(QByteArrayView file, const AgeHeader &header, const SecretBytes &fileKey,
                               const JobControl &job)
{
    const QByteArray mac = ageHeaderMac(fileKey, file.first(header.covered));
    if (sodium_memcmp(mac.constData(), header.mac.constData(), static_cast<std::size_t>(mac.size())) != 0) {
        return Error{ErrorCode::BundleAltered, u"mac"_s};
    }
    const QByteArrayView payload = file.sliced(header.length);
    if (payload.size() < kAgeNonceBytes) {
        return Error{ErrorCode::BundleIncomplete, u"nonce"_s};
    }
    return openAgeStream(payload.sliced(kAgeNonceBytes), ageStreamKey(fileKey, payload.first(kAgeNonceBytes)), job);
}

/// The header with its MAC, for these recipients.
Result<QByteArray> newHeader(const SecretBytes &fileKey, const QList<QByteArray> &recipients)
{
    if (recipients.isEmpty() || recipients.size() > kMostAgeStanzas) {
        return Error{ErrorCode::InvalidInput, u"recipients"_s};
    }
    QList<AgeStanza> stanzas;
    for (const QByteArray &recipient : recipients) {
        const auto publicKey = readAgeRecipient(recipient);
        if (!publicKey) {
            return Error{ErrorCode::InvalidInput, u"recipient"_s};
        }
        const auto stanza = wrapFileKey(fileKey, *publicKey);
        if (!stanza) {
            return stanza.error();
        }
        stanzas.append(*stanza);
    }
    QByteArray header = ageHeaderText(stanzas);
    header += ' ' + base64Text(ageHeaderMac(fileKey, header), Base64Padding::Absent) + '\n';
    return header;
}

} // namespace

qsizetype largestAgePlain(qsizetype largestFile, qsizetype recipients)
{
    constexpr qsizetype kStanza = 54 + 44; // exchange notes 1.2
    constexpr qsizetype kFrame = 22 + 48;  // version, MAC
    const qsizetype stream = largestFile - kFrame - recipients * kStanza - kAgeNonceBytes;
    const qsizetype sealedChunk = ageStreamLength(0) + kAgeChunkBytes;
    const qsizetype last = std::max<qsizetype>(0, stream % sealedChunk - ageStreamLength(0));
    return std::max<qsizetype>(0, stream / sealedChunk * kAgeChunkBytes + last);
}

Result<QByteArray> encryptAge(const QByteArray &plain, const QList<QByteArray> &recipients, const JobControl &job,
                              qsizetype largest)
{
    const SecretBytes fileKey = SecretBytes::random(kAgeFileKeyBytes);
    const auto header = newHeader(fileKey, recipients);
    if (!header) {
        return header.error();
    }
    const qsizetype start = header->size() + kAgeNonceBytes;
    const qsizetype bytes = start + ageStreamLength(plain.size());
    if (bytes > largest) {
        return Error{ErrorCode::BundleTooLarge, u"file"_s};
    }
    QByteArray file = roomFor(bytes);
    std::copy(header->cbegin(), header->cend(), file.begin());
    char *const nonce = file.data() + header->size();
    randombytes_buf(nonce, static_cast<std::size_t>(kAgeNonceBytes));
    const std::span<unsigned char> stream(reinterpret_cast<unsigned char *>(file.data()) + start,
                                          static_cast<std::size_t>(bytes - start));
    if (const auto sealed =
            sealAgeStream(plain, ageStreamKey(fileKey, QByteArrayView(nonce, kAgeNonceBytes)), stream, job);
        !sealed) {
        return sealed.error();
    }
    return file;
}

Result<OpenedAge> decryptAge(const QByteArray &file, std::span<const SecretBytes> identities, const JobControl &job,
                             qsizetype largest)
{
    if (file.size() > largest) {
        return Error{ErrorCode::BundleTooLarge, u"file"_s};
    }
    const auto header = readAgeHeader(file);
    if (!header) {
        return header.error();
    }
    const auto found = findKey(*header, identities);
    if (!found) {
        return found.error();
    }
    auto plain = openPayload(file, *header, found->fileKey, job);
    if (!plain) {
        return plain.error();
    }
    return OpenedAge{*std::move(plain), found->identity};
}

Result<QByteArray> decryptAgeByPassphrase(const QByteArray &file, const SecretBytes &passphrase, const JobControl &job)
{
    if (file.size() > kLargestBundle) {
        return Error{ErrorCode::BundleTooLarge, u"file"_s};
    }
    const auto header = readAgeHeader(file);
    if (!header) {
        return header.error();
    }
    if (!hasPassphrase(*header)) {
        return Error{ErrorCode::NotForUs, u"stanza"_s};
    }
    if (header->stanzas.size() != 1) { // a passphrase authenticates, so nobody else may have made the file
        return Error{ErrorCode::BundleAltered, u"scrypt"_s};
    }
    const auto fileKey = unwrapFileKeyByPassphrase(header->stanzas.constFirst(), passphrase);
    if (!fileKey) {
        return fileKey.error();
    }
    if (!*fileKey) {
        return Error{ErrorCode::NotForUs, u"stanza"_s};
    }
    return openPayload(file, *header, **fileKey, job);
}

} // namespace relais::exchange
