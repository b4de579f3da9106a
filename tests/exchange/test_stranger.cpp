// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody learns who sees a thousand bundles and has no key: how many, and their size classes.
#include "core/exchange/ageheader.h"
#include "core/exchange/agekey.h"
#include "core/exchange/agestream.h"
#include "tests/kit/rawbundle.h"

#include "tests/kit/catch.h"

#include <QRandomGenerator>

using namespace relais;
using namespace relais::exchange;
using fixedkeys::alder;

namespace {

constexpr int kBundles = 1'000;
constexpr qsizetype kHeaderBytes = 168;
constexpr qsizetype kNonceBytes = 16;

struct Seen {
    QByteArray file;
    QString name;
};

/// From alder to three offices in turn, from nothing inside to a few hundred KiB.
QList<Seen> thousand()
{
    QRandomGenerator random(77);
    const QList<const fixedkeys::Office *> offices{&fixedkeys::us(), &fixedkeys::birch(), &fixedkeys::cedar()};
    QList<Seen> seen;
    for (int n = 0; n < kBundles; ++n) {
        const fixedkeys::Office &to = *offices[n % 3];
        const rawbundle::RawBundle raw(alder(), to);
        Contents contents{raw.manifest, {}, {}};
        contents.manifest.sequence = n / 3 + 1;
        for (int i = random.bounded(12); i > 0; --i) {
            contents.journal += rawbundle::line(alder(), i, n) + '\n';
        }
        if (n % 4 == 0) {
            contents.files.append(QByteArray(random.bounded(n % 40 == 0 ? 300'000 : 20'000), 'p'));
            contents.manifest.files.append({{}, 0, {}, u"text/plain"_s, u"A1DE0001-0000000000000001"_s});
        }
        const Result<Written> written = writeBundle(contents, alder().signer, to.recipients[0], JobControl());
        REQUIRE_OK(written);
        seen.append({written->file, written->name});
    }
    return seen;
}

QSet<qsizetype> allowedSizes()
{
    QSet<qsizetype> sizes;
    for (qsizetype plain = 0; plain <= 1'000'000; plain = padded(plain) + 1) {
        sizes.insert(kHeaderBytes + kNonceBytes + ageStreamLength(padded(plain)));
    }
    return sizes;
}

} // namespace

TEST_CASE("a stranger with a thousand bundles learns only size classes", "[exchange][bundle][stranger]")
{
    const QList<Seen> bundles = thousand();
    const QSet<qsizetype> sizes = allowedSizes();
    static const QRegularExpression kName(u"^[a-z2-7]{16}\\.relais$"_s);
    QSet<QString> names;
    QSet<QByteArray> pieces; // shares, wrapped keys, MACs, nonces, first and last blocks: none may come twice
    QSet<qsizetype> seenSizes;
    for (const Seen &seen : bundles) {
        REQUIRE(kName.match(seen.name).hasMatch());
        names.insert(seen.name);
        REQUIRE(sizes.contains(seen.file.size()));
        seenSizes.insert(seen.file.size());
        const Result<AgeHeader> header = readAgeHeader(seen.file);
        REQUIRE_OK(header);
        REQUIRE(header->length == kHeaderBytes);
        REQUIRE(header->stanzas.size() == 1);
        REQUIRE(header->stanzas[0].type() == "X25519");
        REQUIRE(header->stanzas[0].arguments.size() == 2);
        pieces.insert(header->stanzas[0].arguments[1]);
        pieces.insert(header->stanzas[0].body);
        pieces.insert(header->mac);
        pieces.insert(seen.file.mid(kHeaderBytes, kNonceBytes));
        pieces.insert(seen.file.mid(kHeaderBytes + kNonceBytes, 32));
        pieces.insert(seen.file.last(32));
    }
    CHECK(names.size() == kBundles);
    CHECK(pieces.size() == 6 * kBundles);
    CHECK(seenSizes.size() < 60);
}

TEST_CASE("nothing of sender or recipient stands in a bundle to be read", "[exchange][bundle][stranger]")
{
    const rawbundle::RawBundle raw(alder(), fixedkeys::birch());
    const QByteArray file = raw.bytes();
    for (const fixedkeys::Office *office : {&alder(), &fixedkeys::birch()}) {
        const QByteArray key = *readAgeRecipient(office->recipients[0]);
        for (const QByteArray &mark :
             {office->card.office.toLatin1(), office->signer.keyId, office->signer.publicKey, key, keyHash(key),
              key.toBase64(), office->signer.publicKey.toBase64(), QByteArray("minisign"), QByteArray("bundle.json")}) {
            CHECK_FALSE(file.contains(mark));
        }
    }
}
