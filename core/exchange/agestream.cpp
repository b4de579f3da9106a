// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/agestream.h"

#include "core/base/bytes.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <future>

namespace relais::exchange {

namespace {

constexpr qsizetype kChunk = kAgeChunkBytes;
constexpr qsizetype kTag = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr qsizetype kSealedChunk = kChunk + kTag;
constexpr qsizetype kChunksForTwo = 64; ///< 4 MiB
constexpr qsizetype kChunksOfStep = 16; ///< between two looks at the job: 1 MiB, about a millisecond

enum class Place { Inner, Last };

using Nonce = std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

Nonce nonceOf(qsizetype index, Place place)
{
    Nonce nonce{};
    qToBigEndian(static_cast<quint64>(index), nonce.data() + 3); // the low bytes of the counter, which has 11
    nonce.back() = place == Place::Last ? 1 : 0;
    return nonce;
}

bool openChunk(QByteArrayView sealed, const SecretBytes &key, const Nonce &nonce, unsigned char *to)
{
    return crypto_aead_chacha20poly1305_ietf_decrypt(to, nullptr, nullptr, bytesOf(sealed),
                                                     static_cast<unsigned long long>(sealed.size()), nullptr, 0,
                                                     nonce.data(), key.data()) == 0;
}

bool stopped(const JobControl &job, qsizetype chunk, qsizetype chunks)
{
    if (chunk % kChunksOfStep != 0) {
        return false;
    }
    job.report(chunk, chunks);
    return job.isCancelled();
}

/// Why a chunk did not open where it stands: a full one may belong to another place.
Error faultOf(QByteArrayView sealed, const SecretBytes &key, qsizetype index, Place place, unsigned char *to)
{
    const Place other = place == Place::Last ? Place::Inner : Place::Last;
    if (sealed.size() == kSealedChunk && openChunk(sealed, key, nonceOf(index, other), to)) {
        return other == Place::Inner ? Error{ErrorCode::BundleIncomplete, u"chunk"_s}
                                     : Error{ErrorCode::BundleAltered, u"trailing"_s};
    }
    return {ErrorCode::BundleAltered, u"chunk"_s};
}

struct Sealing {
    QByteArrayView plain;
    const SecretBytes &key;
    unsigned char *to;
    qsizetype chunks;
    const JobControl &job;
};

/// The chunks from `first` to before `end`. @return false when it was cancelled
/// @param told chunks that each of these tells as sealed: one of two sides speaks for both, the other for none
bool seal(const Sealing &all, qsizetype first, qsizetype end, int told)
{
    unsigned char *next = all.to + first * kSealedChunk;
    for (qsizetype index = first; index < end; ++index) {
        if (told == 0 ? all.job.isCancelled() : stopped(all.job, index * told, all.chunks)) {
            return false;
        }
        const QByteArrayView chunk =
            all.plain.sliced(index * kChunk).first(std::min(kChunk, all.plain.size() - index * kChunk));
        const Nonce nonce = nonceOf(index, index + 1 == all.chunks ? Place::Last : Place::Inner);
        crypto_aead_chacha20poly1305_ietf_encrypt(next, nullptr, bytesOf(chunk),
                                                  static_cast<unsigned long long>(chunk.size()), nullptr, 0, nullptr,
                                                  nonce.data(), all.key.data());
        next += chunk.size() + kTag;
    }
    return true;
}

/// No chunk waits for another: the halves of a large text are sealed side by side.
bool sealBoth(const Sealing &all)
{
    const qsizetype half = all.chunks / 2;
    auto rest = std::async([&all, half] { return seal(all, half, all.chunks, 0); });
    const bool isSealed = seal(all, 0, half, 2);
    return rest.get() && isSealed;
}

} // namespace

qsizetype ageStreamLength(qsizetype plain)
{
    const qsizetype chunks = std::max<qsizetype>(1, (plain + kChunk - 1) / kChunk);
    return plain + chunks * kTag;
}

Result<void> sealAgeStream(QByteArrayView plain, const SecretBytes &key, std::span<unsigned char> to,
                           const JobControl &job)
{
    Q_ASSERT(static_cast<qsizetype>(to.size()) == ageStreamLength(plain.size()));
    const qsizetype chunks = (static_cast<qsizetype>(to.size()) - plain.size()) / kTag;
    const Sealing all{plain, key, to.data(), chunks, job};
    if (!(chunks < kChunksForTwo ? seal(all, 0, chunks, 1) : sealBoth(all))) {
        return Error{ErrorCode::Cancelled, {}};
    }
    job.report(chunks, chunks);
    return {};
}

Result<QByteArray> openAgeStream(QByteArrayView stream, const SecretBytes &key, const JobControl &job)
{
    const qsizetype chunks = (stream.size() + kSealedChunk - 1) / kSealedChunk;
    if (chunks == 0) {
        return Error{ErrorCode::BundleIncomplete, u"chunk"_s};
    }
    const qsizetype lastBytes = stream.size() - (chunks - 1) * kSealedChunk;
    if (lastBytes == kTag && chunks > 1) { // a second spelling of the same text
        return Error{ErrorCode::BundleAltered, u"empty"_s};
    }
    QByteArray plain = roomFor((chunks - 1) * kChunk + std::max<qsizetype>(0, lastBytes - kTag));
    auto *const start = reinterpret_cast<unsigned char *>(plain.data());
    const auto refuse = [&](qsizetype opened, Error error) {
        sodium_memzero(start, static_cast<std::size_t>(std::min(plain.size(), opened * kChunk)));
        return error;
    };
    for (qsizetype index = 0; index < chunks; ++index) {
        if (stopped(job, index, chunks)) {
            return refuse(index, {ErrorCode::Cancelled, {}});
        }
        const Place place = index + 1 == chunks ? Place::Last : Place::Inner;
        const QByteArrayView sealed =
            stream.sliced(index * kSealedChunk).first(place == Place::Last ? lastBytes : kSealedChunk);
        unsigned char *const to = start + index * kChunk;
        if (!openChunk(sealed, key, nonceOf(index, place), to)) {
            const Error fault = faultOf(sealed, key, index, place, to);
            return refuse(index + 1, fault);
        }
    }
    job.report(chunks, chunks);
    return plain;
}

} // namespace relais::exchange
