// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clivault.h"

using namespace relais;

namespace {

/// The one case of the vault, 76-2026-00007.
void addCase(const CliVault &vault)
{
    const QString file =
        vault.write(u"cas.json"_s, caseFile(u"Exemple"_s, u"Ada"_s, u"76-2026-00007"_s, u"0639980001"_s));
    REQUIRE(vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
}

CliRun consent(const CliVault &vault, const char *verb, const QStringList &more)
{
    return vault.run(QStringList{u"consent"_s, QString::fromLatin1(verb), u"76-2026-00007"_s} + more);
}

const QStringList kGive{u"--to"_s,   u"Département 76"_s, u"--strands"_s, u"FIN,FIN-03"_s,
                        u"--mode"_s, u"written"_s,        u"--until"_s,   u"2090-05-24"_s};

QJsonObject may(const CliVault &vault, const char *field, const QStringList &more = {})
{
    const CliRun run = consent(
        vault, "may", QStringList{u"--field"_s, QString::fromLatin1(field), u"--to"_s, u"departement 76"_s} + more);
    CAPTURE(run.err.toStdString());
    const QJsonObject answer = run.answer();
    CHECK(run.status == (answer.value(u"may"_s).toBool() ? 0 : 5)); // a script goes on after a yes only
    return answer;
}

} // namespace

TEST_CASE("a consent is given, asked, listed and withdrawn from the command line", "[cli][consent]")
{
    const CliVault vault;
    addCase(vault);
    CHECK(may(vault, "person.last_name").value(u"reason"_s) == u"no_consent"_s);
    const CliRun given = consent(vault, "give", kGive);
    CAPTURE(given.err.toStdString());
    REQUIRE(given.status == 0);
    CHECK(given.json().value(u"role"_s) == u"department"_s);
    CHECK(given.json().value(u"state"_s) == u"valid"_s);
    CHECK(given.json().value(u"scope"_s).toArray() == QJsonArray{u"FIN"_s, u"FIN-03"_s});
    CHECK(may(vault, "aid_claim").value(u"may"_s).toBool());
    const QJsonObject note = may(vault, "note.working", {u"--basis"_s, u"shared_secrecy"_s});
    CHECK_FALSE(note.value(u"may"_s).toBool());
    CHECK(note.value(u"reason"_s) == u"never_leaves"_s);
    CHECK_FALSE(note.value(u"why"_s).toString().isEmpty());

    const CliRun gone =
        consent(vault, "withdraw",
                {u"--to"_s, u"Département 76"_s, u"--strands"_s, u"FIN-03"_s, u"--because"_s, u"au bureau"_s});
    REQUIRE(gone.status == 0);
    CHECK(gone.json().value(u"withdrawn"_s) == 1);
    CHECK(may(vault, "aid_claim").value(u"reason"_s) == u"withdrawn"_s);
    CHECK(may(vault, "person.last_name").value(u"reason"_s) == u"consent"_s);
    const QJsonObject list = consent(vault, "list", {}).json();
    const QJsonArray all = list.value(u"consents"_s).toArray();
    REQUIRE(all.size() == 2);
    CHECK(all[1][u"state"_s] == u"withdrawn"_s);
    CHECK(all[1][u"withdrawn_because"_s] == u"au bureau"_s);
    CHECK(list.value(u"at_intake"_s).isObject());
}

TEST_CASE("a consent that cannot be is refused with its code, and nothing is kept", "[cli][consent]")
{
    const CliVault vault;
    addCase(vault);
    QStringList past = kGive;
    past.replace(7, u"2020-01-01"_s);
    CHECK(consent(vault, "give", past).status == 2);
    past.replace(7, u"demain peut-être"_s);
    CHECK(consent(vault, "give", past).status == 2);
    QStringList scope = kGive;
    scope.replace(3, u"ZZZ"_s);
    CHECK(consent(vault, "give", scope).status == 2);
    CHECK(consent(vault, "give", kGive.mid(0, 6)).status == 2);
    CHECK(consent(vault, "withdraw", {u"--to"_s, u"CAF"_s, u"--because"_s, u"x"_s}).status == 4);
    CHECK(consent(vault, "may", {u"--to"_s, u"CAF"_s, u"--field"_s, u"x"_s, u"--basis"_s, u"toto"_s}).status == 4);
    CHECK(vault.run({u"consent"_s, u"list"_s, u"76-2026-99999"_s}).status == 4);
    CHECK(consent(vault, "list", {}).json().value(u"consents"_s).toArray().isEmpty());
}
