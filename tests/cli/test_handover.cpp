// SPDX-License-Identifier: GPL-3.0-or-later
// handover, case assign, case door, user: from the command line, between two real vaults.
#include "tests/cli/clivault.h"

using namespace relais;

namespace {

const QString kCase = u"76-2026-00007"_s;

/// Each takes in the card of the other and compares its digits. @return addresses: of the first, of the second
std::pair<QString, QString> acquaint(const CliVault &one, const CliVault &other)
{
    const auto meet = [](const CliVault &host, const CliVault &guest) {
        const QString file = guest.place() + u"/carte.relais-card"_s;
        const QString digits = guest.run({u"card"_s, u"export"_s, file}).json().value(u"digits"_s).toString();
        const QString office = host.run({u"card"_s, u"import"_s, file}).json().value(u"office"_s).toString();
        REQUIRE(host.run({u"card"_s, u"verify"_s, office, u"--digits"_s, digits}).status == 0);
        return office;
    };
    const QString second = meet(one, other);
    return {meet(other, one), second};
}

} // namespace

TEST_CASE("a case is offered and listed from the command line, not before she let it go", "[cli][handover]")
{
    const CliVault giver;
    const CliVault receiver;
    const auto [ours, theirs] = acquaint(giver, receiver);
    const QString file =
        giver.write(u"cas.json"_s, caseFile(u"Exemple"_s, u"Ada"_s, u"76-2026-00007"_s, u"0639980001"_s));
    REQUIRE(giver.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
    const QStringList offer{u"handover"_s, u"offer"_s, kCase, u"--to"_s, theirs};
    CHECK(giver.run(offer).status == 5);
    const QString name = giver.run({u"card"_s, u"list"_s})
                             .json()
                             .value(u"cards"_s)
                             .toArray()
                             .first()
                             .toObject()
                             .value(u"name"_s)
                             .toString();
    REQUIRE(giver
                .run({u"consent"_s, u"give"_s, kCase, u"--to"_s, name, u"--role"_s, u"coordinator"_s, u"--strands"_s,
                      u"FIN"_s, u"--mode"_s, u"written"_s, u"--until"_s, u"2090-05-24"_s})
                .status == 0);
    const QJsonObject preview = giver.run(offer + QStringList{u"--preview"_s}).json();
    CHECK_FALSE(preview.value(u"leaves"_s).toArray().isEmpty());
    CHECK(giver.run({u"handover"_s, u"list"_s}).json().value(u"handovers"_s).toArray().isEmpty());
    const QJsonObject made = giver.run(offer).json();
    CHECK(made.value(u"kind"_s).toString() == u"coordination"_s);
    CHECK(made.value(u"side"_s).toString() == u"giver"_s);
    CHECK(giver.run(offer).status == 5); // once

    const QString bundle = giver.place() + u"/lot.relais"_s;
    REQUIRE(giver.run({u"bundle"_s, u"write"_s, u"--to"_s, theirs, u"--output"_s, bundle}).status == 0);
    REQUIRE(receiver.run({u"bundle"_s, u"read"_s, bundle}).status == 0);
    const QString id = made.value(u"id"_s).toString();
    const QJsonObject taken = receiver.run({u"handover"_s, u"accept"_s, id}).json();
    CHECK(taken.value(u"state"_s).toString() == u"accepted"_s);
    CHECK(taken.value(u"goes_on"_s) == taken.value(u"case"_s));
    CHECK(receiver.run({u"case"_s, u"list"_s}).json().value(u"cases"_s).toArray().size() == 1);

    const QString answer = receiver.place() + u"/reponse.relais"_s;
    REQUIRE(receiver.run({u"bundle"_s, u"write"_s, u"--to"_s, ours, u"--output"_s, answer}).status == 0);
    REQUIRE(giver.run({u"bundle"_s, u"read"_s, answer}).status == 0);
    const QJsonObject shown = giver.run({u"case"_s, u"show"_s, kCase}).json();
    CHECK(shown.value(u"case"_s).toObject().value(u"exit_reason"_s).toString() == u"handed_over"_s);
}

TEST_CASE("cases are given to a person, and replacements entered, from the command line", "[cli][team]")
{
    const CliVault vault;
    const QString file =
        vault.write(u"cas.json"_s, caseFile(u"Exemple"_s, u"Ada"_s, u"76-2026-00007"_s, u"0639980001"_s));
    REQUIRE(vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
    const QJsonArray people = vault.run({u"user"_s, u"list"_s}).json().value(u"people"_s).toArray();
    QString name;
    for (const QJsonValue &person : people) {
        name = person[u"name"_s].toString().isEmpty() ? name : person[u"name"_s].toString();
    }
    REQUIRE_FALSE(name.isEmpty());
    const auto assigned = [&] {
        return vault.run({u"case"_s, u"assign"_s, kCase, u"--to"_s, name}).json().value(u"assigned"_s).toInt(-1);
    };
    CHECK(assigned() == 0); // who opens a case has it already
    REQUIRE(vault.run({u"case"_s, u"set"_s, kCase, u"referent"_s, QString()}).status == 0);
    CHECK(assigned() == 1);
    CHECK(vault.run({u"case"_s, u"assign"_s, kCase, u"--to"_s, u"Personne"_s}).status == 4);
    CHECK(vault.run({u"user"_s, u"away"_s, name, u"--until"_s, u"2090-01-01"_s, u"--by"_s, name}).status == 2);
    CHECK(vault.run({u"user"_s, u"back"_s, name}).status == 4);
    CHECK(vault.run({u"case"_s, u"door"_s, kCase}).json().value(u"signs"_s).isArray());
}
