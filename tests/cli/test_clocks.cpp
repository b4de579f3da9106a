// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clivault.h"
#include "tests/kit/catch.h"

using namespace relais;

TEST_CASE("the holidays of a zone are told without a vault", "[cli][clock]")
{
    const CliVault vault;
    const QJsonObject json =
        vault.bare({u"--json"_s, u"clock"_s, u"holidays"_s, u"--zone"_s, u"alsace-moselle"_s, u"--year"_s, u"2026"_s})
            .json();
    const QJsonArray dates = json.value(u"dates"_s).toArray();
    CHECK(dates.size() == 13);
    CHECK(dates.first() == u"2026-01-01"_s);
    CHECK(dates.contains(u"2026-04-03"_s)); // Vendredi saint, there only
    CHECK(vault.bare({u"clock"_s, u"holidays"_s, u"--zone"_s, u"paris"_s, u"--year"_s, u"2026"_s}).status == 2);
    CHECK(vault.bare({u"clock"_s, u"holidays"_s, u"--zone"_s, u"metropole"_s, u"--year"_s, u"1234"_s}).status == 2);
}

TEST_CASE("a clock tells its end, its rule and its source", "[cli][clock]")
{
    const CliVault vault;
    // Received on a Friday: Saturday and Sunday are no worked days (CASF L. 214-10).
    const QStringList ask{u"--json"_s,  u"clock"_s,      u"explain"_s,      u"FIN-01.payment"_s,
                          u"--start"_s, u"2026-11-20"_s, u"--department"_s, u"76"_s};
    const QJsonObject due = vault.bare(ask).json();
    CHECK(due.value(u"prudent"_s) == u"2026-11-25"_s);
    CHECK(due.value(u"unit"_s) == u"worked_days"_s);
    CHECK(due.value(u"length"_s) == 3);
    CHECK(due.value(u"zone"_s) == u"metropole"_s);
    CHECK_FALSE(due.value(u"source"_s).toString().isEmpty());
    CHECK(vault.bare(ask + QStringList{u"--option"_s, u"beneficiary=no"_s}).json().value(u"prudent"_s) ==
          u"2026-11-27"_s);

    const QJsonObject waiting =
        vault.bare({u"--json"_s, u"clock"_s, u"explain"_s, u"SEC-06.decision"_s, u"--department"_s, u"76"_s}).json();
    CHECK(waiting.value(u"prudent"_s).isNull());
    CHECK(waiting.value(u"waiting_for"_s) == u"SEC-06.hearing_fixed"_s);

    CHECK(vault.bare({u"clock"_s, u"explain"_s, u"XXX-01.none"_s, u"--department"_s, u"76"_s}).status == 4);
    CHECK(
        vault.bare({u"clock"_s, u"explain"_s, u"FIN-01.payment"_s, u"--department"_s, u"76"_s, u"--start"_s, u"hier"_s})
            .status == 2);
    CHECK(vault.bare({u"--json"_s, u"clock"_s, u"list"_s}).json().value(u"clocks"_s).toArray().size() > 25);
}
