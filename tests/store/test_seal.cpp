// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seal.h"
#include "tests/kit/catch.h"

#include <cstring>

using namespace relais;
using namespace relais::store;

namespace {

SecretBytes text(const char *utf8)
{
    QByteArray bytes(utf8);
    return SecretBytes::take(bytes);
}

bool holds(const std::optional<SecretBytes> &value, const char *utf8)
{
    return value && value->size() == std::strlen(utf8) && std::memcmp(value->data(), utf8, value->size()) == 0;
}

const QString kRecord = u"AB12CD34-7K"_s;
const QString kCase = u"AB12CD34-01"_s;

} // namespace

TEST_CASE("a sealed value opens with its key, its record and its case, and with nothing else", "[store][seal]")
{
    const SecretBytes key = SecretBytes::random(32);
    const QString box = sealedBox(text("12 rue des Tilleuls, Dieppe"), key, kRecord, kCase);
    CHECK(holds(unsealedBox(box, key, kRecord, kCase), "12 rue des Tilleuls, Dieppe"));
    CHECK_FALSE(unsealedBox(box, SecretBytes::random(32), kRecord, kCase));
    CHECK_FALSE(unsealedBox(box, key, u"AB12CD34-7L"_s, kCase));
    CHECK_FALSE(unsealedBox(box, key, kRecord, u"AB12CD34-02"_s));
    CHECK_FALSE(unsealedBox(box, key, kCase, kRecord));
}

TEST_CASE("one bit changed anywhere in a box closes it for good", "[store][seal]")
{
    const SecretBytes key = SecretBytes::random(32);
    const QByteArray good = QByteArray::fromBase64(sealedBox(text("Le Havre"), key, kRecord, kCase).toLatin1());
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 0x04);
        INFO("byte " << i);
        CHECK_FALSE(unsealedBox(QString::fromLatin1(bad.toBase64()), key, kRecord, kCase));
    }
    for (const qsizetype length : {0, 1, 24, 40, 41, 100}) {
        CHECK_FALSE(unsealedBox(QString::fromLatin1(good.left(length).toBase64()), key, kRecord, kCase));
    }
    CHECK_FALSE(unsealedBox(u"no base64 !"_s, key, kRecord, kCase));
}

TEST_CASE("the length of a box does not tell a short address from a long one, and no two boxes are equal",
          "[store][seal]")
{
    const SecretBytes key = SecretBytes::random(32);
    const QString first = sealedBox(text("Eu"), key, kRecord, kCase);
    CHECK(first.size() ==
          sealedBox(text("Résidence des Quatre-Vents, bâtiment C, porte 14, Yvetot"), key, kRecord, kCase).size());
    CHECK(first != sealedBox(text("Eu"), key, kRecord, kCase));
    const QByteArray edge(127, 'x');
    CHECK(holds(unsealedBox(sealedBox(text(edge.constData()), key, kRecord, kCase), key, kRecord, kCase),
                edge.constData()));
    const QByteArray block(128, 'y');
    CHECK(holds(unsealedBox(sealedBox(text(block.constData()), key, kRecord, kCase), key, kRecord, kCase),
                block.constData()));
}
