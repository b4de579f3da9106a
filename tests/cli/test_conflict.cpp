// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clivault.h"

using namespace relais;

TEST_CASE("conflicts are listed from the command line, and what does not exist is not decided", "[cli][conflicts]")
{
    const CliVault vault;
    const QString file =
        vault.write(u"cas.json"_s, caseFile(u"Dupré"_s, u"Ada"_s, u"76-2026-00003"_s, u"0639980001"_s));
    REQUIRE(vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
    for (const QStringList &command :
         {QStringList{u"conflict"_s, u"list"_s}, QStringList{u"conflict"_s, u"list"_s, u"76-2026-00003"_s},
          QStringList{u"conflict"_s, u"list"_s, u"--decided"_s}}) {
        CHECK(vault.run(command).json().value(u"conflicts"_s).toArray().isEmpty());
    }
    CHECK(vault.run({u"conflict"_s, u"list"_s, u"76-2026-00009"_s}).says("not_found"));
    CHECK(vault.run({u"conflict"_s, u"decide"_s, u"AB12CD34-00000000000RECOR"_s, u"commune"_s, u"--value-of"_s, u"0"_s})
              .says("not_found"));
}
