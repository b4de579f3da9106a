// SPDX-License-Identifier: GPL-3.0-or-later
// Two posts of one office by the command line: what one of them has not passed on yet is said with each case.
#include "tests/cli/clivault.h"

using namespace relais;

namespace {

const QString kCase = u"76-2026-00003"_s;

/// @return the address on the card
QString introduce(const CliVault &whom, const CliVault &to)
{
    const QString card = whom.place() + u"/carte.relais-card"_s;
    const QString digits = whom.run({u"card"_s, u"export"_s, card}).json()[u"digits"_s].toString();
    const QString address = to.run({u"card"_s, u"import"_s, card}).json()[u"office"_s].toString();
    const QJsonObject verified =
        to.run({u"card"_s, u"verify"_s, address, u"--digits"_s, digits, u"--colleague"_s}).json();
    CHECK(verified[u"state"_s] == u"verified"_s);
    return address;
}

QJsonObject caseOf(const CliVault &vault)
{
    const QJsonArray cases = vault.run({u"case"_s, u"list"_s}).json()[u"cases"_s].toArray();
    REQUIRE(cases.size() == 1);
    return cases[0].toObject();
}

} // namespace

TEST_CASE("case list and case show say what the other post of the office does not have yet", "[cli][presence]")
{
    const CliVault first;
    const QString file = first.write(u"cas.json"_s, caseFile(u"Dupré"_s, u"Ada"_s, kCase, u"0639980001"_s));
    REQUIRE(first.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
    CHECK_FALSE(caseOf(first).contains(u"unsynced"_s)); // there is no other post

    const QString card = first.place() + u"/carte.relais-card"_s;
    const QString office = first.run({u"card"_s, u"export"_s, card}).json()[u"office"_s].toString();
    const CliVault second(u"76"_s, office.left(8));
    introduce(first, second);
    const QString post = introduce(second, first);
    CHECK(caseOf(first)[u"unsynced"_s].toObject()[u"not_gone"_s] == 1);
    const auto shown = first.run({u"case"_s, u"show"_s, kCase}).json()[u"unsynced"_s].toObject();
    CHECK(shown[u"not_gone"_s] == 1);
    CHECK(shown[u"without_receipt"_s] == 0);

    const QString bundle = first.place() + u"/lot.relais"_s;
    REQUIRE(first.run({u"bundle"_s, u"write"_s, u"--to"_s, post, u"--output"_s, bundle}).status == 0);
    CHECK(caseOf(first)[u"unsynced"_s].toObject()[u"not_gone"_s] == 0);
    CHECK(caseOf(first)[u"unsynced"_s].toObject()[u"without_receipt"_s] == 1);
    REQUIRE(second.run({u"bundle"_s, u"read"_s, bundle}).status == 0);
    CHECK_FALSE(caseOf(second).contains(u"unsynced"_s)); // what came from a colleague is not its own to pass on
    const QString receipt = first.place() + u"/recu.relais"_s;
    REQUIRE(second.run({u"bundle"_s, u"write"_s, u"--to"_s, office, u"--output"_s, receipt, u"--purpose"_s, u"ack"_s})
                .status == 0);
    REQUIRE(first.run({u"bundle"_s, u"read"_s, receipt}).status == 0);
    CHECK_FALSE(caseOf(first).contains(u"unsynced"_s));
    CHECK_FALSE(first.run({u"case"_s, u"show"_s, kCase}).json().contains(u"unsynced"_s));
}

TEST_CASE("case list tells no number of which the posts disagree whether it is safe", "[cli][conflicts][ways]")
{
    const CliVault first;
    const QString file = first.write(u"cas.json"_s, caseFile(u"Dupré"_s, u"Ada"_s, kCase, u"0639980001"_s));
    REQUIRE(first.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
    CHECK(caseOf(first)[u"phones"_s].toArray() == QJsonArray{u"+33639980001"_s});
    const auto set = [](const CliVault &post, const QString &answer) {
        REQUIRE(post.run({u"case"_s, u"set"_s, kCase, u"contact.safe"_s, answer}).status == 0);
    };
    set(first, u"unknown"_s);
    const QString card = first.place() + u"/carte.relais-card"_s;
    const QString office = first.run({u"card"_s, u"export"_s, card}).json()[u"office"_s].toString();
    const CliVault second(u"76"_s, office.left(8));
    introduce(first, second);
    const QString post = introduce(second, first);
    const QString bundle = first.place() + u"/lot.relais"_s;
    REQUIRE(first.run({u"bundle"_s, u"write"_s, u"--to"_s, post, u"--output"_s, bundle}).status == 0);
    REQUIRE(second.run({u"bundle"_s, u"read"_s, bundle}).status == 0);
    set(first, u"no"_s);
    set(second, u"yes"_s); // later: it holds
    CHECK(caseOf(second)[u"phones"_s].toArray().size() == 1);
    const QString back = first.place() + u"/retour.relais"_s;
    REQUIRE(second.run({u"bundle"_s, u"write"_s, u"--to"_s, office, u"--output"_s, back}).status == 0);
    REQUIRE(first.run({u"bundle"_s, u"read"_s, back}).status == 0);
    const QJsonArray conflicts = first.run({u"conflict"_s, u"list"_s}).json().value(u"conflicts"_s).toArray();
    CHECK_FALSE(conflicts.isEmpty());
    CHECK(caseOf(first)[u"phones"_s].toArray().isEmpty());
}
