// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clivault.h"
#include "tests/kit/catch.h"

using namespace relais;

namespace {

const QStringList kAsk{u"--json"_s,
                       u"aid"_s,
                       u"check"_s,
                       u"--regime"_s,
                       u"caf"_s,
                       u"--department"_s,
                       u"76"_s,
                       u"--on"_s,
                       u"2026-11-25"_s,
                       u"--beneficiary"_s,
                       u"no"_s,
                       u"--proof"_s,
                       u"complaint:2026-02-01"_s,
                       u"--income"_s,
                       u"1500"_s,
                       u"--children"_s,
                       u"2"_s};

QJsonObject answer(const QStringList &more)
{
    const CliVault vault;
    const CliRun run = vault.bare(kAsk + more);
    CAPTURE(run.err.toStdString());
    REQUIRE(run.status == 0);
    return run.json();
}

} // namespace

TEST_CASE("the aid is checked without a vault, each statement with its source", "[cli][aid]")
{
    const QJsonObject json = answer({u"--previous"_s, u"no"_s});
    CHECK(json.value(u"verdict"_s) == u"possible"_s);
    CHECK(json.value(u"fund"_s) == u"caf"_s);
    CHECK(json.value(u"form"_s) == u"gift"_s);
    CHECK(json.value(u"proof_good_until"_s) == u"2027-01-31"_s);
    CHECK(json.value(u"pay_on"_s) == u"2026-12-02"_s);
    CHECK(json.value(u"missing"_s).toArray() == QJsonArray{u"department"_s});
    const QJsonArray statements = json.value(u"statements"_s).toArray();
    CHECK(statements.size() == 8);
    for (const QJsonValue &statement : statements) {
        CHECK_FALSE(statement[u"text"_s].toString().isEmpty());
        CHECK_FALSE(statement[u"source"_s].toString().isEmpty());
    }
}

TEST_CASE("an aid granted a year ago less a few days says from which day a new one is possible", "[cli][aid]")
{
    const QJsonObject json = answer({u"--previous"_s, u"2025-12-01"_s});
    CHECK(json.value(u"verdict"_s) == u"too_soon"_s);
    CHECK(json.value(u"next_claim_on"_s) == u"2026-12-01"_s);
}

TEST_CASE("a wrong word, date or amount is a sentence and exit 2", "[cli][aid]")
{
    const CliVault vault;
    for (const QStringList &wrong :
         {QStringList{u"--proof"_s, u"plainte:2026-02-01"_s}, QStringList{u"--proof"_s, u"complaint:hier"_s},
          QStringList{u"--previous"_s, u"hier"_s}, QStringList{u"--proof"_s, u"order:2026-12-24"_s}}) {
        CAPTURE(wrong.last().toStdString());
        const CliRun run = vault.bare(kAsk + wrong);
        CHECK(run.status == 2);
        CHECK(run.says("invalid_input"));
    }
    CHECK(vault.bare({u"aid"_s, u"check"_s, u"--department"_s, u"76"_s, u"--income"_s, u"peu"_s}).status == 2);
    CHECK(vault.bare({u"aid"_s, u"check"_s, u"--department"_s, u"76"_s, u"--children"_s, u"-1"_s}).status == 2);
    CHECK(vault.bare({u"aid"_s, u"check"_s, u"--department"_s, u"999"_s}).status == 4);
    CHECK(vault.bare({u"aid"_s, u"check"_s}).status == 2);
}

TEST_CASE("a visible measure before the departure needs its reason on the command line too", "[cli][visible]")
{
    const CliVault vault;
    const QString file = vault.write(u"dossier.json"_s, caseFile(u"Exemple"_s, u"Ada"_s, u"76-2026-00011"_s, {}));
    REQUIRE(vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
    const QStringList set{u"--json"_s, u"measure"_s,  u"set"_s,     u"76-2026-00011"_s,
                          u"FIN-05"_s, u"--status"_s, u"obtained"_s};
    const CliRun refused = vault.run(set);
    CHECK(refused.status == 5);
    CHECK(refused.says("refused"));
    const CliRun done = vault.run(set + QStringList{u"--early-because"_s, u"a sa demande"_s});
    CAPTURE(done.err.toStdString());
    CHECK(done.status == 0);
    CHECK(done.json().value(u"visible"_s) == u"at"_s);
    CHECK(done.json().value(u"status"_s) == u"obtained"_s);
}
