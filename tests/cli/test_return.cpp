// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clivault.h"
#include "tests/kit/catch.h"
#include "tests/kit/shared.h"

using namespace relais;

namespace {

void addCase(const CliVault &vault, const QString &lastName, const QString &reference, const QString &phone)
{
    const QString file = vault.write(u"case.json"_s, caseFile(lastName, u"Maëlys"_s, reference, phone));
    REQUIRE(vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
}

/// What of a case is written out, byte for byte.
QByteArray exportsOf(const CliVault &vault, const QString &reference)
{
    return vault.run({u"case"_s, u"show"_s, reference}).out + vault.run({u"journal"_s, reference}).out +
           vault.run({u"measure"_s, u"list"_s, reference}).out;
}

const QString kOne = u"76-2026-00104"_s;
const QString kOther = u"76-2026-00105"_s;

} // namespace

TEST_CASE("link and unlink from the command line leave what is written of both cases byte-equal", "[cli][samecase]")
{
    const CliVault vault;
    addCase(vault, u"Œuvrard"_s, kOne, u"06.39.98.12.80"_s);
    addCase(vault, u"Petrenko"_s, kOther, u"06.39.98.12.80"_s);
    const QByteArray one = exportsOf(vault, kOne);
    const QByteArray other = exportsOf(vault, kOther);
    REQUIRE(one.size() > 1000);

    const QJsonArray pairs = vault.run({u"case"_s, u"alike"_s}).json().value(u"pairs"_s).toArray();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs.first().toObject().value(u"reasons"_s).toArray().contains(u"phone"_s));

    const QJsonObject linked =
        vault.run({u"case"_s, u"link"_s, kOne, kOther, u"--because"_s, u"Même téléphone"_s}).json();
    REQUIRE(linked.value(u"links"_s).toArray().size() == 1);
    CHECK(linked.value(u"links"_s).toArray().first().toObject().value(u"reference"_s) == kOther);
    CHECK(vault.run({u"case"_s, u"link"_s, kOther, kOne}).status == 5);
    const QJsonArray found =
        vault.run({u"case"_s, u"list"_s, u"--search"_s, u"petrenko"_s}).json().value(u"cases"_s).toArray();
    REQUIRE(found.size() == 2); // hers, and the other case of hers
    CHECK(found.first().toObject().value(u"same_person"_s).toArray().size() == 1);
    CHECK(vault.run({u"case"_s, u"alike"_s}).json().value(u"pairs"_s).toArray().isEmpty());

    CHECK(vault.run({u"case"_s, u"unlink"_s, kOther, kOne}).json().value(u"links"_s).toArray().isEmpty());
    CHECK(exportsOf(vault, kOne) == one);
    CHECK(exportsOf(vault, kOther) == other);
    CHECK(vault.run({u"case"_s, u"unlink"_s, kOne, kOther}).status == 4);

    CHECK(vault.run({u"case"_s, u"apart"_s, kOne, kOther}).status == 0);
    CHECK(vault.run({u"case"_s, u"alike"_s}).json().value(u"pairs"_s).toArray().isEmpty());
}

TEST_CASE("a return from the command line is looked at first, then taken up with its measures", "[cli][case]")
{
    const CliVault vault;
    addCase(vault, u"Œuvrard"_s, kOne, u"06.39.98.12.80"_s);
    CHECK(vault.run({u"measure"_s, u"set"_s, kOne, u"LOG-12"_s, u"--status"_s, u"abandoned"_s}).status == 0);
    CHECK(vault.run({u"case"_s, u"close"_s, kOne, u"--reason"_s, u"returned"_s}).status == 0);
    const QJsonObject look = vault.run({u"case"_s, u"reopen"_s, kOne, u"--preview"_s}).json();
    CHECK(look.value(u"status"_s) == u"exited"_s); // nothing was written
    QString proposed;
    const QJsonArray measures = look.value(u"measures"_s).toArray();
    for (const QJsonValue &measure : measures) {
        if (measure.toObject().value(u"standing"_s) == u"again"_s) {
            proposed += measure.toObject().value(u"code"_s).toString();
        }
    }
    CHECK(proposed == u"LOG-12"_s);
    CHECK(vault.run({u"case"_s, u"reopen"_s, kOne, u"--measures"_s, u"XXX-99"_s}).status == 2);
    const QJsonObject back =
        vault.run({u"case"_s, u"reopen"_s, kOne, u"--measures"_s, u"all"_s, u"--note"_s, u"Un toit"_s}).json();
    CHECK(back.value(u"status"_s) == u"active"_s);
    CHECK(back.value(u"next_clock"_s) == u"CASE.first_contact"_s);
    CHECK(vault.run({u"case"_s, u"reopen"_s, kOne, u"--measures"_s, u"all"_s}).status == 5);
}
