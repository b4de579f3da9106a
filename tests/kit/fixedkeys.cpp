// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/fixedkeys.h"

#include "core/exchange/agekey.h"
#include "core/exchange/minisign.h"
#include "tests/kit/catch.h"

#include <QMap>

#include <sodium.h>

using namespace relais;
using namespace relais::exchange;

namespace fixedkeys {

namespace {

QByteArray drawn(const QByteArray &word, qsizetype bytes)
{
    QByteArray hash(64, '\0');
    const QByteArray text = "relais tests: " + word;
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), 64,
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    hash.resize(bytes);
    return hash;
}

Signer signerOf(const QByteArray &word)
{
    const QByteArray seed = drawn(word + " signing", crypto_sign_SEEDBYTES);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(publicKey.data()), secret.data(),
                             reinterpret_cast<const unsigned char *>(seed.constData()));
    return {std::move(secret), drawn(word + " key id", 8), publicKey};
}

void addAgeKey(Office &office, const QByteArray &word)
{
    QByteArray secret = drawn(word + " age", 32);
    office.identities.push_back(SecretBytes::take(secret));
    office.recipients.append(ageRecipientOf(office.identities.back()));
}

void issue(Office &office, const model::Card &facts, const Signer *former)
{
    model::Card card = facts;
    card.age = QString::fromLatin1(office.recipients.constFirst());
    card.contact = u"06 39 98 12 34"_s;
    card.department = u"76"_s;
    card.commune = u"Rouen"_s;
    card.issued = QDate(2026, 11, 2).addDays(card.number);
    const Result<ReadCard> read = readCard(writeCard(card, office.signer, former));
    REQUIRE_OK(read);
    office.card = read->card;
}

} // namespace

Office made(const QByteArray &word, const QString &address, const QString &name, const Office *former)
{
    Office office;
    office.signer = signerOf(word);
    addAgeKey(office, word);
    model::Card facts;
    facts.office = address;
    facts.name = name;
    facts.kind = model::OfficeKind::Association;
    facts.number = former == nullptr ? 1 : former->card.number + 1;
    issue(office, facts, former == nullptr ? nullptr : &former->signer);
    return office;
}

Office twin(const QByteArray &word, const QString &address, const QString &name, const Office &of)
{
    Office office;
    office.signer = signerOf(word);
    office.signer.keyId = of.signer.keyId;
    addAgeKey(office, word);
    model::Card facts;
    facts.office = address;
    facts.name = name;
    facts.kind = model::OfficeKind::Association;
    issue(office, facts, nullptr);
    return office;
}

Office successor(const QByteArray &word, const Office &before, const Office *signedBy)
{
    Office office;
    office.signer = signerOf(word);
    addAgeKey(office, word);
    model::Card facts = before.card;
    ++facts.number;
    issue(office, facts, signedBy == nullptr ? nullptr : &signedBy->signer);
    return office;
}

const Office &usBefore()
{
    static const Office office = made("us before", u"76C0FFEE"_s, u"Service d’accompagnement de Rouen"_s);
    return office;
}

const Office &us()
{
    static const Office office = [] {
        Office next = made("us", usBefore().card.office, usBefore().card.name, &usBefore());
        addAgeKey(next, "us before");
        return next;
    }();
    return office;
}

const Office &alder()
{
    static const Office office = made("alder", u"A1DE0001"_s, u"Association des Aulnes"_s);
    return office;
}

const Office &birch()
{
    static const Office office = made("birch", u"B12C0002"_s, u"Foyer des Bouleaux"_s);
    return office;
}

const Office &cedar()
{
    static const Office office = twin("cedar", u"CEDA0003"_s, u"Maison du Cèdre"_s, alder());
    return office;
}

const Office &elm()
{
    static const Office office = made("elm", u"E1A00004"_s, u"Accueil des Ormes"_s);
    return office;
}

const Office &fir()
{
    static const Office office = made("fir", u"F12E0005"_s, u"Relais des Sapins"_s);
    return office;
}

const Office &hazel()
{
    static const Office office = made("hazel", u"4A2E0006"_s, u"Centre des Noisetiers"_s);
    return office;
}

const Office &named(const QString &word)
{
    static const QMap<QString, const Office *> all{{u"alder"_s, &alder()}, {u"birch"_s, &birch()},
                                                   {u"cedar"_s, &cedar()}, {u"elm"_s, &elm()},
                                                   {u"fir"_s, &fir()},     {u"hazel"_s, &hazel()}};
    return *all.value(word, &us());
}

} // namespace fixedkeys
