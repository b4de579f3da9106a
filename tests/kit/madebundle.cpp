// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/madebundle.h"

#include "core/exchange/agestream.h"
#include "tests/kit/catch.h"
#include "tests/kit/rawbundle.h"

#include <QMap>

#include <functional>

using namespace relais;
using namespace relais::exchange;
using fixedkeys::alder;
using fixedkeys::us;
using rawbundle::RawBundle;

namespace {

constexpr qsizetype kMiB = 1024 * 1024;
constexpr qsizetype kSealed = kAgeChunkBytes + 16;
constexpr qsizetype kBefore = 168 + 16; ///< header of one recipient, nonce

/// Four chunks.
QByteArray large()
{
    RawBundle raw(alder(), us());
    raw.addFile(QByteArray(220'000, 'p'), u"text/plain"_s);
    const QByteArray file = raw.bytes();
    REQUIRE(file.size() > kBefore + 3 * kSealed);
    return file;
}

QByteArray withChunks(const std::function<QByteArray(const SecretBytes &, const QByteArray &)> &stream)
{
    RawBundle raw(alder(), us());
    raw.addFile(QByteArray(220'000, 'p'), u"text/plain"_s);
    raw.spoil.stream = stream;
    return raw.bytes();
}

QByteArray swapped()
{
    QByteArray file = large();
    const QByteArray exchanged = file.mid(kBefore + kSealed, kSealed) + file.mid(kBefore, kSealed);
    return file.replace(kBefore, 2 * kSealed, exchanged);
}

QByteArray repeated()
{
    QByteArray file = large();
    return file.insert(kBefore, file.mid(kBefore, kSealed));
}

QByteArray twoLast()
{
    return withChunks([](const SecretBytes &key, const QByteArray &plain) -> QByteArray {
        return rawbundle::sealedChunk(key, plain.first(kAgeChunkBytes), 0, rawbundle::Chunk::Last) +
               rawbundle::sealedChunk(key, plain.sliced(kAgeChunkBytes), 1, rawbundle::Chunk::Last);
    });
}

QByteArray afterLast()
{
    RawBundle raw(alder(), us());
    raw.spoil.plain = [](QByteArray &plain) { plain.resize(kAgeChunkBytes, '\0'); };
    raw.spoil.stream = [](const SecretBytes &key, const QByteArray &plain) {
        return rawbundle::sealedChunk(key, plain, 0, rawbundle::Chunk::Last);
    };
    return raw.bytes() + QByteArray(100, 'x');
}

QByteArray withJson(const QByteArray &json)
{
    RawBundle raw(alder(), us());
    raw.spoil.json = [&](QByteArray &bytes) { bytes = json; };
    return raw.bytes();
}

/// bundle.json with one more field, of that value.
QByteArray withField(const QByteArray &value)
{
    RawBundle raw(alder(), us());
    raw.spoil.json = [&](QByteArray &json) {
        json.chop(1);
        json += ",\"x_more\":" + value + '}';
    };
    return raw.bytes();
}

QByteArray withBases(const QByteArray &elements)
{
    RawBundle raw(alder(), us());
    raw.spoil.json = [&](QByteArray &json) { rawbundle::replace(json, R"(["shared_secrecy"])", '[' + elements + ']'); };
    return raw.bytes();
}

QByteArray header(const QByteArray &after)
{
    return "age-encryption.org/v1\n" + after;
}

QByteArray longLines()
{
    RawBundle raw(alder(), us());
    raw.setLines(QList<QByteArray>(20'001, "{}"));
    return raw.bytes();
}

using Maker = std::function<QByteArray()>;
const QMap<QString, Maker> &makers()
{
    static const QMap<QString, Maker> all{
        {u"over-64-mib"_s,
         []() -> QByteArray { return RawBundle(alder(), us()).bytes() + QByteArray(64 * kMiB, 'x'); }},
        {u"over-64-mib-of-zeros"_s, []() -> QByteArray { return QByteArray(64 * kMiB + 1, '\0'); }},
        {u"line-of-16-mib"_s, []() -> QByteArray { return header("-> X25519 " + QByteArray(16 * kMiB, 'A')); }},
        {u"header-over-64-kib"_s,
         []() -> QByteArray { return header("-> a b\n" + QByteArray(QByteArray(64, 'A') + '\n').repeated(2'000)); }},
        {u"200000-stanzas"_s, []() -> QByteArray { return header(QByteArray("-> a\nAAAA\n").repeated(200'000)); }},
        {u"cut-after-chunk-1"_s, []() -> QByteArray { return large().first(kBefore + kSealed); }},
        {u"cut-after-chunk-3"_s, []() -> QByteArray { return large().first(kBefore + 3 * kSealed); }},
        {u"bytes-after-last-chunk"_s, afterLast},
        {u"chunks-swapped"_s, swapped},
        {u"chunk-repeated"_s, repeated},
        {u"two-last-chunks"_s, twoLast},
        {u"json-100000-deep"_s,
         []() -> QByteArray { return withJson(QByteArray(100'000, '[') + QByteArray(100'000, ']')); }},
        {u"json-text-of-32-mib"_s, []() -> QByteArray { return withField('"' + QByteArray(32 * kMiB, 'a') + '"'); }},
        {u"json-text-of-33-kib"_s, []() -> QByteArray { return withField('"' + QByteArray(33 * 1024, 'a') + '"'); }},
        {u"json-million-elements"_s,
         []() -> QByteArray { return withBases(QByteArray("1,").repeated(999'999) + '1'); }},
        {u"json-half-million-elements"_s,
         []() -> QByteArray { return withBases(QByteArray("1,").repeated(499'999) + '1'); }},
        {u"20001-lines"_s, longLines}};
    return all;
}

} // namespace

QByteArray madeBundle(const QString &name)
{
    REQUIRE(makers().contains(name));
    return makers().value(name)();
}
