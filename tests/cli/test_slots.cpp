// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clivault.h"
#include "tests/kit/catch.h"

using namespace relais;

namespace {

const QStringList kList{u"case"_s, u"list"_s};
const QString kNew = u"caillou brume persil lanterne coquille sentier girafe"_s;

} // namespace

TEST_CASE("a changed passphrase opens, the former one does not, and the database is not touched", "[cli][slots]")
{
    const CliVault vault;
    const QByteArray before = vault.bytes("vault.db");
    const QString file = vault.write(u"new.txt"_s, kNew.toUtf8());
    CHECK(vault.run({u"slot"_s, u"change"_s, u"--new-passphrase-file"_s, file}).status == 0);
    CHECK(vault.bytes("vault.db") == before);
    CHECK(vault.run(kList).status == 3);
    CHECK(vault.runWith(kNew, kList).status == 0);
}

TEST_CASE("both passphrases may come from standard input, one line each", "[cli][slots]")
{
    const CliVault vault;
    const QByteArray lines = CliVault::kPassphrase.toUtf8() + '\n' + kNew.toUtf8() + '\n';
    CHECK(vault
              .bare({u"--vault"_s, vault.folder(), u"--passphrase-file"_s, u"-"_s, u"slot"_s, u"change"_s,
                     u"--new-passphrase-file"_s, u"-"_s},
                    lines)
              .status == 0);
    CHECK(vault.runWith(kNew, kList).status == 0);
}

TEST_CASE("a weak new passphrase is refused and the former one stays", "[cli][slots]")
{
    const CliVault vault;
    const CliRun run =
        vault.run({u"slot"_s, u"change"_s, u"--new-passphrase-file"_s, vault.write(u"new.txt"_s, "soleil")});
    CHECK(run.status == 5);
    CHECK(run.says("weak_passphrase"));
    CHECK(vault.run(kList).status == 0);
}

TEST_CASE("the recovery code opens the vault and sets a new passphrase", "[cli][slots]")
{
    const CliVault vault;
    const QString code = vault.write(u"code.txt"_s, vault.recoveryCode().toLower().toUtf8());
    const QString file = vault.write(u"new.txt"_s, kNew.toUtf8());
    const QStringList command{
        u"--vault"_s, vault.folder(), u"recover"_s, u"--code-file"_s, code, u"--new-passphrase-file"_s, file};
    CHECK(vault.bare(command).status == 0);
    CHECK(vault.runWith(kNew, kList).status == 0);
    CHECK(vault.run(kList).status == 3);
    CHECK(vault.bare(command).status == 0); // the sheet stays valid
    const CliRun renewed = vault.bare(command + QStringList{u"--new-code"_s, u"--json"_s});
    CHECK(renewed.json().value(u"recovery_code"_s).toString().size() == 35);
    CHECK(vault.bare(command).status == 3); // its successor has replaced it
}

TEST_CASE("a recovery code with one wrong sign names the group", "[cli][slots]")
{
    const CliVault vault;
    QString text = vault.recoveryCode();
    text[13] = text[13] == u'A' ? u'B' : u'A'; // second sign of the third group
    const CliRun run = vault.bare({u"--vault"_s, vault.folder(), u"recover"_s, u"--code-file"_s,
                                   vault.write(u"code.txt"_s, text.toUtf8()), u"--new-passphrase-file"_s,
                                   vault.write(u"new.txt"_s, kNew.toUtf8())});
    CHECK(run.status == 3);
    CHECK(run.err.contains("group 3"));
}

TEST_CASE("one more person of the office opens the vault under her own name until her slot is removed", "[cli][slots]")
{
    const CliVault vault;
    const QJsonObject slot = vault
                                 .run({u"slot"_s, u"add"_s, u"--user"_s, u"S. Mabille"_s, u"--role"_s, u"advisor"_s,
                                       u"--new-passphrase-file"_s, vault.write(u"new.txt"_s, kNew.toUtf8())})
                                 .json();
    const QString file =
        vault.write(u"case.json"_s, caseFile(u"Le Goff"_s, u"Nolwenn"_s, u"76-2026-00119"_s, u"06 39 98 36 16"_s));
    CHECK(vault.runWith(kNew, {u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
    const QJsonArray entries = vault.run({u"journal"_s, u"76-2026-00119"_s}).json().value(u"entries"_s).toArray();
    REQUIRE_FALSE(entries.isEmpty());
    CHECK(entries.last().toObject().value(u"by"_s) == u"S. Mabille"_s);
    CHECK(vault.run({u"slot"_s, u"list"_s}).json().value(u"slots"_s).toArray().size() == 3);
    CHECK(vault.run({u"slot"_s, u"remove"_s, slot.value(u"id"_s).toString()}).status == 0);
    CHECK(vault.runWith(kNew, kList).status == 3);
    CHECK(vault.run(kList).status == 0);
}

TEST_CASE("the last passphrase cannot be removed", "[cli][slots]")
{
    const CliVault vault;
    const QJsonArray slotList = vault.run({u"slot"_s, u"list"_s}).json().value(u"slots"_s).toArray();
    for (const QJsonValue &slot : slotList) {
        CHECK(vault.run({u"slot"_s, u"remove"_s, slot.toObject().value(u"id"_s).toString()}).status == 5);
    }
    CHECK(vault.run({u"slot"_s, u"remove"_s, u"0000000000000000"_s}).status == 4);
}
