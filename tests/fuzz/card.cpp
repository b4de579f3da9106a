// SPDX-License-Identifier: GPL-3.0-or-later
// Office cards: each input as it is, and once more as the JSON of a card that a fixed key signs, or none would be read
// beyond its signature. A card that is read has digits that hold and no character that hides.
#include "core/exchange/minisign.h"
#include "core/exchange/officecard.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace relais;
using namespace relais::exchange;

namespace {

SigningPair pair()
{
    const unsigned char seed[crypto_sign_SEEDBYTES] = {};
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(publicKey.data()), secret.data(), seed);
    return {std::move(secret), "fuzzfuzz", publicKey};
}

void read(const QByteArray &card)
{
    const auto known = readCard(card);
    if (!known) {
        return;
    }
    const QString digits = onlyDigits(digitsOf(known->card));
    const QString shown = known->card.name + known->card.acronym + known->card.commune + known->card.contact;
    const bool isClean = std::none_of(shown.cbegin(), shown.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || (c.unicode() >= 0x202A && c.unicode() <= 0x202E);
    });
    if (!isDigits(digits) || !isClean || known->card.file.toUtf8() != card || known->card.name.isEmpty()) {
        __builtin_trap();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    static const SigningPair kPair = pair();
    const QByteArray body(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    read(body);
    const QJsonObject told = QJsonDocument::fromJson(body).object();
    QString comment = u"relais-card/1 office=%1 num=%2 issued=%3"_s.arg(
        told[u"office"_s][u"id"_s].toString(), QString::number(told[u"num"_s].toInt()), told[u"issued"_s].toString());
    for (QChar &c : comment) {
        c = c.unicode() < 0x20 || c.unicode() > 0x7E ? QChar(u'?') : c;
    }
    comment.truncate(900);
    read(signMinisign(kPair, body, u"relais card"_s, comment) + body);
    return 0;
}
