// SPDX-License-Identifier: GPL-3.0-or-later
// Every single bit and every length of a bundle of 4 KiB.
#include "core/exchange/agekey.h"
#include "core/exchange/minisign.h"
#include "tests/kit/rawbundle.h"

#include "tests/kit/catch.h"

using namespace relais;
using namespace relais::exchange;
using fixedkeys::alder;
using fixedkeys::us;

namespace {

const Expected &expected()
{
    static const Expected value{alder().signer.publicKey, alder().card.office, us().card.office,
                                keyHash(*readAgeRecipient(us().recipients[0]))};
    return value;
}

bool isAccepted(const Opened &opened)
{
    return readBody(opened, expected(), JobControl()).has_value();
}

bool isAccepted(const QByteArray &file)
{
    static const std::vector<SecretBytes> identity = [] {
        std::vector<SecretBytes> one;
        one.push_back(us().identities[0].clone());
        return one;
    }();
    const Result<Opened> opened = openBundle(file, identity, JobControl());
    return opened && isAccepted(*opened);
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace

TEST_CASE("no bit of a bundle can be flipped", "[exchange][bundle][bits]")
{
    const QByteArray file = rawbundle::RawBundle(alder(), us()).bytes();
    REQUIRE(file.size() == 200 + 4096);
    REQUIRE(isAccepted(file));
    int accepted = 0;
    for (qsizetype bit = 0; bit < file.size() * 8; ++bit) {
        accepted += isAccepted(flipped(file, bit)) ? 1 : 0;
    }
    CHECK(accepted == 0);
}

TEST_CASE("no truncation of a bundle is accepted, nor a byte more", "[exchange][bundle][bits]")
{
    const QByteArray file = rawbundle::RawBundle(alder(), us()).bytes();
    int accepted = 0;
    int incomplete = 0;
    for (qsizetype size = 0; size < file.size(); ++size) {
        const Result<Opened> opened = openBundle(file.first(size), us().identities, JobControl());
        accepted += opened ? 1 : 0;
        incomplete += !opened && opened.error().code == ErrorCode::BundleIncomplete ? 1 : 0;
    }
    CHECK(accepted == 0);
    CHECK(incomplete >= 184); // within the header and the nonce it may still be being written
    CHECK_FALSE(isAccepted(file + '\0'));
    CHECK_FALSE(isAccepted(file + file));
}

TEST_CASE("nobody who can decrypt a bundle can change a bit of what was signed", "[exchange][bundle][bits]")
{
    const QByteArray plain = rawbundle::RawBundle(alder(), us()).plain();
    const auto isTaken = [](const QByteArray &text) {
        // As a reader does: the card is looked for by the key id of the lines, which no minisign signature covers.
        const Result<SignatureLines> lines = readSignatureLines(text);
        return lines && lines->keyId == alder().signer.keyId && isAccepted({text, lines->keyId, 0});
    };
    REQUIRE(isTaken(plain));
    int accepted = 0;
    // The first line is a comment that no minisign signature covers; nothing reads it.
    for (qsizetype bit = (plain.indexOf('\n') + 1) * 8; bit < plain.size() * 8; ++bit) {
        accepted += isTaken(flipped(plain, bit)) ? 1 : 0;
    }
    CHECK(accepted == 0);
    for (qsizetype size = 0; size < plain.size(); ++size) {
        accepted += isTaken(plain.first(size)) ? 1 : 0;
    }
    CHECK(accepted == 0);
}
