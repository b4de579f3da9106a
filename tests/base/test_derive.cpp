// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/derive.h"

#include "tests/kit/catch.h"

using namespace relais;

TEST_CASE("key derivation follows RFC 5869", "[base][derive]")
{
    // RFC 5869, test case 1, first 32 bytes
    QByteArray input(22, '\x0b');
    const SecretBytes key = derive(SecretBytes::take(input), QByteArray::fromHex("000102030405060708090a0b0c"),
                                   QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"));
    const QByteArray plain(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
    CHECK(plain.toHex() == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf");
}
