// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clivault.h"
#include "tests/kit/catch.h"

using namespace relais;

namespace {

const QString kCase = u"76-2026-00117"_s;

void addCase(const CliVault &vault)
{
    const QString file = vault.write(u"cas.json"_s, caseFile(u"Exemple"_s, u"Ada"_s, kCase, u"06 39 98 41 07"_s));
    REQUIRE(vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
}

QStringList assess(const QString &answers, const QString &level, const QStringList &more = {})
{
    return QStringList{u"danger"_s, u"assess"_s, kCase, u"--answers"_s, answers, u"--level"_s, level} + more;
}

} // namespace

TEST_CASE("the grid is listed without a vault, each item with its source", "[cli][danger]")
{
    const CliVault vault;
    const CliRun run = vault.bare({u"--json"_s, u"danger"_s, u"grid"_s});
    REQUIRE(run.status == 0);
    const QJsonArray items = run.json().value(u"items"_s).toArray();
    CHECK(items.size() == 26);
    int red = 0;
    for (const QJsonValue &item : items) {
        red += item[u"red"_s].toBool() ? 1 : 0;
        CHECK_FALSE(item[u"source"_s].toString().isEmpty());
        CHECK_FALSE(item[u"label"_s].toString().isEmpty());
    }
    CHECK(red == 4);
    CHECK(run.json().value(u"triage"_s).toArray().size() == 9);
    CHECK(vault.bare({u"danger"_s, u"grid"_s}).out.contains("D15"));
}

TEST_CASE("passes are entered and compared from the command line", "[cli][danger]")
{
    const CliVault vault;
    addCase(vault);
    REQUIRE(vault.run(assess(u"D04=yes,D07=no"_s, u"low"_s, {u"--where"_s, u"telephone"_s})).status == 0);
    const CliRun second = vault.run(assess(u"D04=yes,D15=yes"_s, u"high"_s));
    CAPTURE(second.err.toStdString());
    REQUIRE(second.status == 0);
    const QJsonObject json = vault.run({u"danger"_s, u"list"_s, kCase}).json();
    CHECK(json.value(u"danger"_s) == u"high"_s);
    const QJsonArray passes = json.value(u"passes"_s).toArray();
    REQUIRE(passes.size() == 2);
    CHECK(passes[0][u"triage"_s] == u"red"_s);
    CHECK(passes[0][u"rule"_s] == u"one_red"_s);
    CHECK(passes[0][u"answers"_s][u"D15"_s] == u"yes"_s);
    CHECK(passes[0][u"count"_s][u"unknown"_s] == 23);
    CHECK(passes[0][u"count"_s][u"red"_s] == 1);
    const QJsonArray changed = passes[0][u"changed"_s].toArray();
    REQUIRE(changed.size() == 2);
    CHECK(changed[0][u"item"_s] == u"D07"_s);
    CHECK(changed[0][u"to"_s] == u"unknown"_s);
    CHECK(passes[1][u"place"_s] == u"telephone"_s);
    CHECK(json.value(u"review"_s)[u"due_prudent"_s].isString());
    for (const QJsonObject &told : {json, second.json()}) { // what the red one asks for, at once and later
        const QJsonArray actions = told.value(u"actions"_s).toArray();
        REQUIRE(actions.size() == 2);
        CHECK(actions[1][u"code"_s] == u"weapons"_s);
        CHECK(actions[1][u"measures"_s].toArray() == QJsonArray{u"SEC-11"_s});
        CHECK(told.value(u"numbers"_s).toArray().first()[u"number"_s] == u"17"_s);
    }
    const CliRun text =
        vault.bare({u"--vault"_s, vault.folder(), u"--passphrase-file"_s, u"-"_s, u"danger"_s, u"list"_s, kCase},
                   CliVault::kPassphrase.toUtf8() + '\n');
    CHECK(text.out.contains("SEC-11"));
    CHECK(text.out.contains("3919"));
    CHECK(vault.run({u"case"_s, u"show"_s, kCase}).json().value(u"danger"_s) == u"high"_s);
}

TEST_CASE("an assessment that cannot be is refused and leaves nothing", "[cli][danger]")
{
    const CliVault vault;
    addCase(vault);
    CHECK(vault.run(assess(u"D99=yes"_s, u"high"_s)).status == 2);
    CHECK(vault.run(assess(u"D15=maybe"_s, u"high"_s)).status == 2);
    CHECK(vault.run(assess(u"D15=yes"_s, u"extreme"_s)).status == 2);
    CHECK(vault.run(assess(u"D15=yes"_s, u"low"_s)).status == 2); // the grid says red: why?
    CHECK(vault.run(assess(u"D15=yes"_s, u"high"_s, {u"--where"_s, u"Rouen"_s})).status == 2);
    CHECK(vault.run({u"danger"_s, u"list"_s, u"76-2026-99999"_s}).status == 4);
    CHECK(vault.run({u"danger"_s, u"list"_s, kCase}).json().value(u"passes"_s).toArray().isEmpty());
    REQUIRE(vault.run(assess(u"D15=yes"_s, u"low"_s, {u"--because"_s, u"Armes remises le 3."_s})).status == 0);
}
