// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailboxname.h"

#include "core/base/bytes.h"

#include <QByteArray>
#include <QtEndian>

#include <sodium.h>

#include <array>

namespace relais::exchange {

namespace {

constexpr std::size_t kSecretBytes = 32;
constexpr std::size_t kHashBytes = 16; // 128 bits: no two positions meet, and a file name stays short

QByteArray littleEndian(qint64 number)
{
    std::array<char, 8> bytes{};
    qToLittleEndian(number, bytes.data());
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

void hash(unsigned char *result, std::size_t size, const SecretBytes &key, const QByteArray &text)
{
    Q_ASSERT(key.size() == kSecretBytes);
    crypto_generichash(result, size, bytesOf(text), static_cast<unsigned long long>(text.size()), key.data(),
                       key.size());
}

QString base32(const std::array<unsigned char, kHashBytes> &bytes)
{
    static constexpr char kLetters[] = "abcdefghijklmnopqrstuvwxyz234567";
    QString text;
    unsigned pending = 0;
    int bits = 0;
    for (const unsigned char byte : bytes) {
        pending = (pending << 8U) | byte;
        for (bits += 8; bits >= 5; bits -= 5) {
            text += QLatin1Char(kLetters[(pending >> static_cast<unsigned>(bits - 5)) & 31U]);
        }
        pending &= (1U << static_cast<unsigned>(bits)) - 1;
    }
    if (bits > 0) {
        text += QLatin1Char(kLetters[(pending << static_cast<unsigned>(5 - bits)) & 31U]);
    }
    return text;
}

} // namespace

SecretBytes channelSecret(const SecretBytes &shared, const QString &sender, const QString &recipient)
{
    QByteArray text = "relais-mailbox/1";
    for (const QByteArray &office : {sender.toUtf8(), recipient.toUtf8()}) {
        text += littleEndian(office.size()) + office;
    }
    SecretBytes secret(kSecretBytes);
    hash(secret.data(), secret.size(), shared, text);
    return secret;
}

QString objectName(const SecretBytes &channel, qint64 epoch, qint64 sequence)
{
    std::array<unsigned char, kHashBytes> name{};
    hash(name.data(), name.size(), channel, littleEndian(epoch) + littleEndian(sequence));
    return base32(name) + QLatin1String(".relais");
}

QStringList expectedNames(const SecretBytes &channel, qint64 epoch, qint64 from, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i) {
        names.append(objectName(channel, epoch, from + i));
    }
    return names;
}

} // namespace relais::exchange
