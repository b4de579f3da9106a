// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipherconnection.h"
#include "core/store/vaultfolder.h"
#include "tests/cli/clivault.h"
#include "tests/kit/catch.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <unistd.h>

using namespace relais;

namespace {

const QStringList kList{u"case"_s, u"list"_s};

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("the right passphrase opens the vault, a wrong one answers 3 and says nothing of the content",
          "[cli][opening]")
{
    const CliVault vault;
    CHECK(vault.run(kList).json().value(u"cases"_s).toArray().isEmpty());
    const CliRun wrong = vault.runWith(u"tilleul navire sable orange fenêtre marché piano"_s, kList);
    CHECK(wrong.status == 3);
    CHECK(wrong.says("wrong_key"));
    CHECK(wrong.out.isEmpty());
}

TEST_CASE("a passphrase may come from a file as well as from standard input", "[cli][opening]")
{
    const CliVault vault;
    const QString file = vault.write(u"phrase.txt"_s, CliVault::kPassphrase.toUtf8() + "\r\n");
    CHECK(vault.bare({u"--vault"_s, vault.folder(), u"--passphrase-file"_s, file, u"case"_s, u"list"_s}).status == 0);
    CHECK(vault.bare({u"case"_s, u"list"_s, u"--vault"_s, vault.folder(), u"--passphrase-file"_s, file}).status == 0);
    CHECK(vault.bare({u"--vault"_s, vault.folder(), u"--passphrase-file"_s, vault.place() + u"/none"_s, u"check"_s})
              .status == 4);
    CHECK(vault.bare({u"--vault"_s, vault.folder(), u"check"_s}).status == 2);
}

TEST_CASE("a vault that lost one slot file opens and heals", "[cli][opening]")
{
    const char *part = GENERATE("vault.keys", "vault.keys.2");
    const QByteArray damage = GENERATE(QByteArray(), QByteArray("{"), QByteArray(3000, '\0'));
    const CliVault vault;
    const QByteArray whole = vault.bytes(part);
    REQUIRE_FALSE(whole.isEmpty());
    if (damage.isEmpty()) {
        REQUIRE(QFile::remove(vault.path(part)));
    } else {
        overwrite(vault.path(part), damage);
    }
    const CliRun run = vault.run(kList);
    CHECK(run.status == 0);
    CHECK_FALSE(run.err.isEmpty()); // the person is told
    CHECK(vault.bytes(part) == whole);
    CHECK(vault.run(kList).err.isEmpty());
}

TEST_CASE("a clock that was set back since the vault was used is told in one line, and nothing is blocked",
          "[cli][opening]")
{
    CliVault vault;
    vault.ahead = qint64(2) * 24 * 3600;
    const QByteArray month = QDate::currentDate().addDays(2).toString(u"yyyy-MM-"_s).toUtf8();
    const CliRun later = vault.run(kList);
    CHECK(later.status == 0);
    CHECK(later.err.isEmpty());
    vault.ahead = 0;
    const CliRun back = vault.run(kList);
    CHECK(back.json().contains(u"cases"_s));
    CHECK(back.err.count('\n') == 1);
    CHECK(back.err.contains("L’horloge de ce poste indique 20"));
    CHECK(back.err.contains(month));
    vault.ahead = qint64(2) * 24 * 3600 + 60;
    CHECK(vault.run(kList).err.isEmpty());
}

TEST_CASE("a vault that lost both slot files answers 6 and says what to do", "[cli][opening]")
{
    const CliVault vault;
    overwrite(vault.path("vault.keys"), "x");
    overwrite(vault.path("vault.keys.2"), "y");
    const CliRun run = vault.run(kList);
    CHECK(run.status == 6);
    CHECK(run.says("key_files_damaged"));
    CHECK(run.err.size() > 60);
}

TEST_CASE("a plain SQLite file in the place of the database is refused and left as it is", "[cli][opening]")
{
    const CliVault vault;
    REQUIRE(QFile::remove(vault.path("vault.db")));
    REQUIRE(QProcess::execute(u"python3"_s, {u"-c"_s,
                                             u"import sqlite3, sys; c = sqlite3.connect(sys.argv[1]);"
                                             " c.execute('CREATE TABLE cases (id TEXT)'); c.commit()"_s,
                                             vault.path("vault.db")}) == 0);
    const QByteArray before = vault.bytes("vault.db");
    REQUIRE(before.startsWith("SQLite format 3"));
    const CliRun run = vault.run(kList);
    CHECK(run.status == 6);
    CHECK(run.says("vault_plain"));
    CHECK(vault.bytes("vault.db") == before);
}

TEST_CASE("a vault of a newer program is refused and left as it is", "[cli][opening]")
{
    const CliVault vault;
    {
        const auto connection = store::CipherConnection::open(vault.path("vault.db"), vault.ring().main, vault.cipher(),
                                                              store::CipherConnection::Mode::Open);
        REQUIRE_OK(connection);
        QSqlQuery query((*connection)->database());
        REQUIRE(query.exec(u"PRAGMA user_version = 99"_s));
    }
    const QByteArray before = vault.bytes("vault.db");
    const CliRun run = vault.run(kList);
    CHECK(run.status == 5);
    CHECK(run.says("vault_newer"));
    CHECK(vault.bytes("vault.db") == before);
}

TEST_CASE("a vault that is open in another process is refused with its own sentence", "[cli][opening]")
{
    const CliVault vault;
    {
        const auto lock = store::VaultLock::take(vault.folder());
        REQUIRE_OK(lock);
        const CliRun run = vault.run(kList);
        CHECK(run.status == 5);
        CHECK(run.says("vault_busy"));
    }
    CHECK(vault.run(kList).status == 0);
}

TEST_CASE("a folder without a vault, or without one of its parts, has its own sentence", "[cli][opening]")
{
    const CliVault vault;
    const CliRun none =
        vault.bare({u"--vault"_s, vault.place() + u"/rien"_s, u"--passphrase-file"_s, u"-"_s, u"check"_s}, "x\n");
    CHECK(none.status == 4);
    CHECK(none.says("vault_missing"));
    REQUIRE(QFile::remove(vault.path("vault.db")));
    const CliRun part = vault.run(kList);
    CHECK(part.status == 4);
    CHECK(part.says("vault_missing"));
    CHECK_FALSE(QFile::exists(vault.path("vault.db")));
}

TEST_CASE("a vault on a folder that cannot be written says so", "[cli][opening]")
{
    CliVault vault;
    const auto everybody = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = everybody | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    for (const char *part : {"vault.db", "vault.keys", "vault.keys.2", "lock"}) {
        QFile::setPermissions(vault.path(part), everybody);
    }
    QFile::setPermissions(vault.folder(), enter);
    QFile::setPermissions(vault.place(), enter | QFile::WriteOwner);
    if (::geteuid() == 0) { // the superuser may write everywhere: the program runs as somebody else
        vault.beforeStart = [] { [[maybe_unused]] const int dropped = ::setgid(65534) | ::setuid(65534); };
    }
    const CliRun run = vault.run(kList);
    QFile::setPermissions(vault.folder(), enter | QFile::WriteOwner);
    CHECK(run.status == 7);
    CHECK(run.says("vault_read_only"));
}

TEST_CASE("a damaged database answers 6", "[cli][opening]")
{
    const CliVault vault;
    QByteArray bytes = vault.bytes("vault.db");
    bytes[100] = static_cast<char>(bytes[100] ^ 1);
    overwrite(vault.path("vault.db"), bytes);
    const CliRun run = vault.run(kList);
    CHECK(run.status == 6);
    CHECK(run.says("vault_damaged"));
}

TEST_CASE("a command that does not exist answers 2 and is absent from the help", "[cli][opening]")
{
    const CliVault vault;
    const CliRun help = vault.bare({u"--help"_s});
    CHECK(help.status == 0);
    CHECK(help.out.contains("\n  due "));
    for (const char *absent : {"guide", "backup"}) {
        CHECK(vault.bare({QString::fromLatin1(absent)}).status == 2);
        CHECK_FALSE(help.out.contains(QByteArray(QByteArray("  ") + absent)));
    }
    CHECK(vault.bare({}).status == 2);
    CHECK(vault.bare({u"case"_s}).status == 2);
    CHECK(vault.run({u"case"_s, u"list"_s, u"--status"_s, u"lost"_s}).status == 2);
}

TEST_CASE("where the program that reads papers is missing the sentence says so, and nothing of the case changes",
          "[cli][opening]")
{
    const CliVault vault;
    const QString reference = u"76-2026-00041"_s;
    const QString file = vault.write(u"cas.json"_s, caseFile(u"Dupré"_s, u"Ada"_s, reference, u"06 39 98 00 01"_s));
    REQUIRE(vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
    const QString alone = vault.place() + u"/relais-cli"_s; // the same program, without what stands beside it
    REQUIRE(QFile::copy(QStringLiteral(RELAIS_CLI), alone));
    const QString paper = vault.write(u"papier.txt"_s, "Bonjour.\n");
    QProcess process;
    process.start(alone, {u"--vault"_s, vault.folder(), u"--passphrase-file"_s, u"-"_s, u"document"_s, u"add"_s,
                          reference, paper, u"--title"_s, u"Lettre"_s});
    process.write(CliVault::kPassphrase.toUtf8() + '\n');
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    const CliRun run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    CAPTURE(run.err.toStdString());
    CHECK(run.status == 8);
    CHECK(run.says("part_missing"));
    CHECK(vault.run({u"document"_s, u"list"_s, reference}).json().value(u"documents"_s).toArray().isEmpty());
}
