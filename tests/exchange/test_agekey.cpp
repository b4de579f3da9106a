// SPDX-License-Identifier: GPL-3.0-or-later
// Base64, Bech32 and the keys written in them.
#include "core/exchange/agekey.h"

#include "core/exchange/bech32.h"
#include "core/exchange/strictbase64.h"
#include "tests/kit/catch.h"

using namespace relais;
using namespace relais::exchange;

namespace {

/// Any signs with the checksum that BIP 173 gives them, written after its own program.
QByteArray bech32OfSigns(const QByteArray &prefix, const QByteArray &signs)
{
    const QByteArray alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    QList<quint32> values;
    for (const char sign : prefix) {
        values.append(static_cast<quint32>(sign) >> 5);
    }
    values.append(0);
    for (const char sign : prefix) {
        values.append(static_cast<quint32>(sign) & 31);
    }
    for (const char sign : signs) {
        values.append(static_cast<quint32>(alphabet.indexOf(sign)));
    }
    values.append({0, 0, 0, 0, 0, 0});
    quint32 check = 1;
    for (const quint32 value : values) {
        const quint32 top = check >> 25;
        check = (check & 0x1ffffff) << 5 ^ value;
        const quint32 generator[] = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        for (int i = 0; i < 5; ++i) {
            check ^= (top >> i & 1) != 0 ? generator[i] : 0;
        }
    }
    QByteArray text = prefix + '1' + signs;
    for (int i = 0; i < 6; ++i) {
        text += alphabet[static_cast<qsizetype>((check ^ 1) >> 5 * (5 - i) & 31)];
    }
    return text;
}

} // namespace

TEST_CASE("base64 has one spelling for each value", "[exchange][age]")
{
    CHECK(readBase64("", Base64Padding::Absent) == QByteArray());
    CHECK(readBase64("YQ", Base64Padding::Absent) == QByteArray("a"));
    CHECK(readBase64("YQ==", Base64Padding::Present) == QByteArray("a"));
    CHECK(readBase64("+/+/", Base64Padding::Absent) == QByteArray("\xfb\xff\xbf"));
    for (const char *text :
         {"YQ==", "YQ=", "YR", "Y", "YWJj\n", " YWJj", "YW Jj", "-_-_", "YWI\r", "YWJjZ", "=", "\xc3\xa9"}) {
        CAPTURE(text);
        CHECK_FALSE(readBase64(text, Base64Padding::Absent));
    }
    CHECK_FALSE(readBase64(QByteArrayView("YW\0Jj", 5), Base64Padding::Absent));
    for (const char *text : {"YQ", "YQ=", "YQ===", "YR==", "YWI", "YWJ=", "YQ==YQ==", "YQ== ", "YQ==\n"}) {
        CAPTURE(text);
        CHECK_FALSE(readBase64(text, Base64Padding::Present));
    }
}

TEST_CASE("the valid examples of BIP 173 are read, its invalid ones are not", "[exchange][age]")
{
    // The specification counts 5-bit groups; those of its examples that do not fill bytes are no keys and left out.
    for (const char *text : {"A12UEL5L", "a12uel5l", "?1ezyfcl", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
                             "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"}) {
        CAPTURE(text);
        const auto read = readBech32(text);
        REQUIRE(read);
        CHECK(bech32Text(read->prefix.toLower(), read->bytes) == QByteArray(text).toLower());
    }
    for (const char *text :
         {"", "1", "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3", "A1G7SGD8", "10a06t8", "1qzzfhee",
          "a12UEL5L", "A12uEL5L", "a12uel5m", "a12uel5", "de1lg7wt\xff", "split1cheo2y9e2w", "split1a2y9w"}) {
        CAPTURE(text);
        CHECK_FALSE(readBech32(text));
    }
}

TEST_CASE("bits that fill the last byte are zero and fewer than five", "[exchange][age]")
{
    REQUIRE(bech32OfSigns("age", "vy") == bech32Text("age", "a")); // 01100001 00
    CHECK(readBech32(bech32OfSigns("age", "vy")));
    CHECK_FALSE(readBech32(bech32OfSigns("age", "v9"))); // 01100001 01
    CHECK_FALSE(readBech32(bech32OfSigns("age", "v8"))); // 01100001 11
    CHECK_FALSE(readBech32(bech32OfSigns("age", "vyq")));
    CHECK_FALSE(readBech32(bech32OfSigns("age", "q")));
}

TEST_CASE("a recipient is one point written in one way", "[exchange][age]")
{
    const AgePair pair = newAgePair();
    CHECK(pair.recipient.size() == 62);
    CHECK(pair.recipient.startsWith("age1"));
    CHECK(ageRecipientOf(pair.secret) == pair.recipient);
    const auto key = readAgeRecipient(pair.recipient);
    REQUIRE(key);
    CHECK(ageRecipientText(*key) == pair.recipient);

    CHECK_FALSE(readAgeRecipient(pair.recipient.toUpper()));
    CHECK_FALSE(readAgeRecipient(QByteArray(pair.recipient + ' ')));
    CHECK_FALSE(readAgeRecipient(QByteArray(' ' + pair.recipient)));
    CHECK_FALSE(readAgeRecipient(QByteArray(pair.recipient + '\n')));
    CHECK_FALSE(readAgeRecipient(bech32Text("age", QByteArray(31, 'k'))));
    CHECK_FALSE(readAgeRecipient(bech32Text("age", QByteArray(33, 'k'))));
    CHECK_FALSE(readAgeRecipient(bech32Text("agf", *key)));
    CHECK_FALSE(readAgeRecipient(bech32Text("age-secret-key-", *key)));
    CHECK_FALSE(readAgeRecipient(bech32Text("age", QByteArray(32, '\0')))); // of low order
    CHECK_FALSE(readAgeRecipient(bech32Text("age", QByteArray(31, '\0').prepend('\1'))));
    for (qsizetype at = 0; at < pair.recipient.size(); ++at) {
        QByteArray other = pair.recipient;
        other[at] = other[at] == 'q' ? 'p' : 'q';
        CHECK_FALSE(readAgeRecipient(other));
    }
}

TEST_CASE("an identity is written as the age program writes it", "[exchange][age]")
{
    const QByteArray text = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";
    const auto secret = readAgeIdentity(text);
    REQUIRE(secret);
    CHECK(ageIdentityText(*secret) == text);
    CHECK_FALSE(readAgeIdentity(text.toLower()));
    CHECK_FALSE(readAgeIdentity(ageRecipientOf(*secret)));
    CHECK_FALSE(readAgeIdentity(bech32Text("age-secret-key-", QByteArray(31, 'k')).toUpper()));
}
