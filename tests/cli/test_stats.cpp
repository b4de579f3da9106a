// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clivault.h"

#include <QFile>

using namespace relais;

TEST_CASE("the counts of a period are told without a name, and written only where they are asked for", "[cli][stats]")
{
    const CliVault vault;
    for (int i = 0; i < 6; ++i) {
        const QString file = vault.write(
            u"cas.json"_s, caseFile(u"Exemple"_s, u"Ada"_s, u"76-2026-0000%1"_s.arg(i + 1), u"063998000%1"_s.arg(i)));
        REQUIRE(vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
    }
    const QStringList stats{u"stats"_s, u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2099-12-31"_s};
    const QJsonObject answer = vault.run(stats).json();
    CHECK(answer[u"fewest_told"_s] == 5);
    const QJsonObject first = answer[u"figures"_s].toArray().first().toObject();
    CHECK(first[u"code"_s] == u"entries_by_month"_s);
    CHECK(first[u"value"_s] == 6);
    CHECK_FALSE(first[u"definition"_s].toString().isEmpty());

    const QString csv = vault.place() + u"/chiffres.csv"_s;
    const CliRun written = vault.run(stats + QStringList{u"--format"_s, u"csv"_s, u"--output"_s, csv});
    REQUIRE(written.status == 0);
    QFile file(csv);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("\"6\""));
    CHECK_FALSE(bytes.contains("Exemple"));
    CHECK(vault.run(stats + QStringList{u"--format"_s, u"xls"_s}).status == 2);
    CHECK(vault.run({u"stats"_s, u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-01-01"_s}).status == 2);
    CHECK(vault.run(stats + QStringList{u"--output"_s, vault.place() + u"/nulle-part/c.json"_s}).status == 7);
}
