// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clivault.h"
#include "tests/kit/catch.h"

#include <QDir>

using namespace relais;

namespace {

const QString kPhrase = u"caillou brume persil lanterne coquille sentier girafe"_s;

QStringList initOf(const QString &folder)
{
    return {
        u"--vault"_s, folder,   u"--passphrase-file"_s, u"-"_s,  u"--json"_s, u"init"_s,    u"--office"_s, u"CAF 76"_s,
        u"--kind"_s,  u"caf"_s, u"--department"_s,      u"76"_s, u"--user"_s, u"C. Auger"_s};
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("a new vault says its recovery code once and opens by phrase and by code", "[cli][newvault]")
{
    const CliVault other; // for its place only
    const QString folder = other.place() + u"/neuf.relais-vault"_s;
    const QJsonObject made = other.bare(initOf(folder), kPhrase.toUtf8()).json();
    const QString code = made.value(u"recovery_code"_s).toString();
    CHECK(code.size() == 35);
    CHECK(other.bare({u"--vault"_s, folder, u"--passphrase-file"_s, u"-"_s, u"check"_s}, kPhrase.toUtf8()).status == 0);
    CHECK(other
              .bare({u"--vault"_s, folder, u"recover"_s, u"--code-file"_s, other.write(u"code"_s, code.toUtf8()),
                     u"--new-passphrase-file"_s, other.write(u"new"_s, CliVault::kPassphrase.toUtf8())})
              .status == 0);
    QFile database(folder + u"/vault.db"_s);
    REQUIRE(database.open(QIODevice::ReadOnly));
    CHECK_FALSE(database.read(16).startsWith("SQLite format 3"));
    CHECK((QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("a vault that cannot be made leaves nothing behind", "[cli][newvault]")
{
    const CliVault other;
    const QStringList before = entries(other.place());
    const QString folder = other.place() + u"/neuf.relais-vault"_s;

    const CliRun weak = other.bare(initOf(folder), "bonjour");
    CHECK(weak.status == 5);
    CHECK(weak.says("weak_passphrase"));
    CHECK(other.bare(initOf(other.folder()), kPhrase.toUtf8()).status == 5); // its place is taken
    CHECK(other.bare(initOf(other.place() + u"/absent/neuf.relais-vault"_s), kPhrase.toUtf8()).status == 4);
    QStringList elsewhere = initOf(folder);
    elsewhere[elsewhere.indexOf(u"76"_s)] = u"999"_s;
    CHECK(other.bare(elsewhere, kPhrase.toUtf8()).status == 2);

    CHECK(entries(other.place()) == before);
}

TEST_CASE("the demonstration vault opens with its known phrase and holds the people of the pictures", "[cli][newvault]")
{
    const CliVault other;
    const QString folder = other.place() + u"/demo.relais-vault"_s;
    const QJsonObject made = other.bare({u"demo"_s, folder, u"--cases"_s, u"30"_s, u"--json"_s}).json();
    const QByteArray phrase = made.value(u"passphrase"_s).toString().toUtf8();
    const auto inDemo = [&](const QStringList &command) {
        return other
            .bare(QStringList{u"--vault"_s, folder, u"--passphrase-file"_s, u"-"_s, u"--json"_s} + command, phrase)
            .json();
    };
    const auto count = [&](const QStringList &more) {
        return inDemo(QStringList{u"case"_s, u"list"_s} + more).value(u"cases"_s).toArray().size();
    };
    CHECK(count({}) + count({u"--status"_s, u"archived"_s}) == 30); // what is archived leaves the list
    const QJsonArray found = inDemo({u"case"_s, u"list"_s, u"--search"_s, u"petrenko"_s}).value(u"cases"_s).toArray();
    REQUIRE(found.size() == 1);
    const QJsonObject row = found.first().toObject();
    CHECK(row.value(u"reference"_s).toString().endsWith(u"-00117"_s));
    CHECK(row.value(u"obtained"_s) == 11);
    CHECK(row.value(u"applicable"_s) == 33);
    CHECK(row.value(u"danger"_s) == u"high"_s);
    CHECK(row.value(u"next_clock"_s) == u"SEC-07.service"_s);

    QStringList bands;
    const QJsonArray dues = inDemo({u"due"_s}).value(u"dues"_s).toArray();
    for (const QJsonValue &due : dues) {
        bands << due.toObject().value(u"band"_s).toString();
    }
    for (const QString &band : {u"late"_s, u"today"_s, u"soon"_s, u"week"_s, u"waiting"_s, u"partner"_s}) {
        CAPTURE(band);
        CHECK(bands.contains(band));
    }
}

TEST_CASE("an office founded by somebody else than a coordinator gets its first one from its only user, once",
          "[cli][newvault]")
{
    const CliVault other; // for its place only
    const QString folder = other.place() + u"/neuf.relais-vault"_s;
    const QString file = other.write(u"new"_s, CliVault::kPassphrase.toUtf8());
    const auto as = [&](const QString &phrase, const QStringList &command) {
        return other.bare(QStringList{u"--vault"_s, folder, u"--passphrase-file"_s, u"-"_s, u"--json"_s} + command,
                          phrase.toUtf8());
    };
    const auto add = [&](const QString &phrase, const QString &name, const QString &role) {
        return as(phrase,
                  {u"slot"_s, u"add"_s, u"--user"_s, name, u"--role"_s, role, u"--new-passphrase-file"_s, file});
    };
    REQUIRE(other.bare(initOf(folder) + QStringList{u"--role"_s, u"supervisor"_s}, kPhrase.toUtf8()).status == 0);
    CHECK(add(kPhrase, u"Inès"_s, u"advisor"_s).status == 5);
    CHECK(add(kPhrase, u"Inès"_s, u"administrator"_s).status == 5);
    const CliRun first = add(kPhrase, u"Claire"_s, u"coordinator"_s);
    CAPTURE(first.err.toStdString());
    REQUIRE(first.status == 0);
    CHECK(add(kPhrase, u"Nadia"_s, u"coordinator"_s).status == 5); // there is one now, who does it
    CHECK(add(CliVault::kPassphrase, u"Samia"_s, u"advisor"_s).status == 0);
    const CliRun traces = as(kPhrase, {u"audit"_s});
    REQUIRE(traces.status == 0);
    CHECK(traces.out.contains("user.first_coordinator"));
}
