// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/officecard.h"
#include "tests/cli/clivault.h"
#include "tests/kit/partner.h"

#include <QFile>

using namespace relais;

namespace {

QJsonArray cards(const CliVault &vault)
{
    return vault.run({u"card"_s, u"list"_s}).json().value(u"cards"_s).toArray();
}

} // namespace

TEST_CASE("two offices exchange their cards and verify them from the command line", "[cli][card]")
{
    const CliVault ours;
    const CliVault theirs;
    REQUIRE(theirs.run({u"card"_s, u"contact"_s, u"06 39 98 44 55"_s, u"--commune"_s, u"Fécamp"_s}).status == 0);
    const QString file = theirs.place() + u"/notre.relais-card"_s;
    const QJsonObject given = theirs.run({u"card"_s, u"export"_s, file}).json();
    CHECK(given.value(u"file"_s).toString() == file);
    CHECK(given.value(u"contact"_s).toString() == u"06 39 98 44 55"_s);
    const QString digits = given.value(u"digits"_s).toString();
    CHECK(exchange::isDigits(exchange::onlyDigits(digits)));

    const QJsonObject taken = ours.run({u"card"_s, u"import"_s, file}).json();
    CHECK(taken.value(u"state"_s).toString() == u"unverified"_s);
    CHECK(taken.value(u"digits"_s).toString() == digits);
    CHECK(taken.value(u"name"_s).toString() == given.value(u"name"_s).toString());
    const QString office = taken.value(u"office"_s).toString();
    CHECK(office == given.value(u"office"_s).toString());

    const CliRun wrong = ours.run({u"card"_s, u"verify"_s, office, u"--digits"_s, u"00000 00000"_s});
    CHECK(wrong.status == 5);
    CHECK(wrong.says("digits_differ"));
    CHECK(ours.run({u"card"_s, u"verify"_s, office, u"--digits"_s, u"123"_s}).status == 2);
    CHECK(ours.run({u"card"_s, u"verify"_s, u"Personne"_s, u"--digits"_s, digits}).status == 4);
    CHECK(ours.run({u"card"_s, u"verify"_s, office, u"--digits"_s, digits}).json().value(u"state"_s).toString() ==
          u"verified"_s);
    REQUIRE(cards(ours).size() == 1);
    const QJsonObject listed = cards(ours).first().toObject();
    for (const QString &key : {u"id"_s, u"office"_s, u"name"_s, u"kind"_s, u"department"_s, u"commune"_s, u"contact"_s,
                               u"number"_s, u"issued"_s, u"state"_s, u"state_at"_s, u"state_by"_s, u"digits"_s}) {
        INFO(key.toStdString());
        CHECK(listed.contains(key));
    }
    CHECK(listed.value(u"commune"_s).toString() == u"Fécamp"_s);

    CHECK(theirs.run({u"card"_s, u"rotate"_s}).json().value(u"number"_s).toInt() == 2);
    REQUIRE(theirs.run({u"card"_s, u"export"_s, file}).status == 0);
    CHECK(ours.run({u"card"_s, u"import"_s, file}).json().value(u"state_by"_s).toString() == u"succession"_s);
    CHECK(cards(ours).size() == 2);
    CHECK(ours.run({u"card"_s, u"revoke"_s, office, u"--reason"_s, u"poste volé"_s})
              .json()
              .value(u"state"_s)
              .toString() == u"revoked"_s);
    CHECK(ours.run({u"card"_s, u"verify"_s, office, u"--digits"_s, digits}).status == 4); // none in force
}

TEST_CASE("a card that is damaged, absent or not the known office's has its exit code", "[cli][card]")
{
    const CliVault vault;
    const Partner partner(u"A1B2C3D4"_s);
    const QString good = vault.write(u"bonne.relais-card"_s, partner.file());
    REQUIRE(vault.run({u"card"_s, u"import"_s, good}).status == 0);
    const CliRun damaged =
        vault.run({u"card"_s, u"import"_s, vault.write(u"abîmée.relais-card"_s, partner.file() + ' ')});
    CHECK(damaged.status == 6);
    CHECK(damaged.says("card_damaged"));
    const CliRun stranger =
        vault.run({u"card"_s, u"import"_s, vault.write(u"autre.relais-card"_s, Partner(u"A1B2C3D4"_s).file())});
    CHECK(stranger.status == 6);
    CHECK(stranger.says("card_conflict"));
    CHECK(vault.run({u"card"_s, u"import"_s, vault.write(u"vide"_s, QByteArray(100'000, 'x'))}).status == 6);
    CHECK(vault.run({u"card"_s, u"import"_s, vault.place() + u"/rien"_s}).status == 4);
    const CliRun unwritten = vault.run({u"card"_s, u"export"_s, vault.place() + u"/aucun/dossier"_s});
    CHECK(unwritten.status == 7);
    const QString own = vault.place() + u"/notre.relais-card"_s;
    REQUIRE(vault.run({u"card"_s, u"export"_s, own}).status == 0);
    CHECK(vault.run({u"card"_s, u"import"_s, own}).status == 5);
    CHECK(cards(vault).size() == 1);
    const QString table = QString::fromUtf8(
        vault
            .bare({u"--vault"_s, vault.folder(), u"--passphrase-file"_s, u"-"_s, u"card"_s, u"list"_s},
                  CliVault::kPassphrase.toUtf8() + '\n')
            .out);
    CHECK(table.contains(u"SIAO 76"_s));
    CHECK(table.contains(partner.digits()));
}

TEST_CASE("a further post of an office is made from the card of the first", "[cli][card]")
{
    const CliVault first;
    const QString file = first.place() + u"/notre.relais-card"_s;
    const QString office = first.run({u"card"_s, u"export"_s, file}).json().value(u"office"_s).toString();
    const QString folder = first.place() + u"/second.relais-vault"_s;
    const QString phrase =
        first.write(u"phrase"_s, u"caillou brume persil lanterne coquille sentier girafe\n"_s.toUtf8());
    const auto second = [&](const QStringList &command) {
        return first.bare(QStringList{u"--vault"_s, folder, u"--passphrase-file"_s, phrase, u"--json"_s} + command);
    };
    CHECK(second({u"init"_s, u"--user"_s, u"S. Mabille"_s}).status == 2);
    REQUIRE(second({u"init"_s, u"--user"_s, u"S. Mabille"_s, u"--colleague-of"_s, file}).status == 0);
    const QJsonObject own = second({u"card"_s, u"export"_s, first.place() + u"/b.relais-card"_s}).json();
    CHECK(own.value(u"office"_s).toString().startsWith(office + u'.'));
    CHECK(own.value(u"office"_s).toString().size() == 13);
    const QJsonArray known = second({u"card"_s, u"list"_s}).json().value(u"cards"_s).toArray();
    REQUIRE(known.size() == 1);
    CHECK(known.first().toObject().value(u"office"_s).toString() == office);
    CHECK(known.first().toObject().value(u"state"_s).toString() == u"unverified"_s);
    CHECK(first.run({u"card"_s, u"import"_s, first.place() + u"/b.relais-card"_s}).status == 0);
    QStringList compare{u"card"_s, u"verify"_s, own.value(u"office"_s).toString(), u"--digits"_s,
                        own.value(u"digits"_s).toString()};
    CHECK(first.run(compare).status != 0); // whoever copies our address is no post of ours yet
    CHECK(first.run(compare << u"--colleague"_s).status == 0);
    compare[2] = office;
    compare[4] = known.first().toObject().value(u"digits"_s).toString();
    CHECK(second(compare).status == 0);
}
