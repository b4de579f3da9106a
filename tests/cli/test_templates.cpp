// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clivault.h"
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryFile>

using namespace relais;

namespace {

QString sample(const char *path)
{
    return sourcePath(u"/tests/data/templates/"_s) + QString::fromLatin1(path);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a template file is checked without a vault, each fault with file and line", "[cli][template]")
{
    const CliVault vault;
    const QString faulty = sample("bad/78-many-faults-at-once.json");
    const CliRun refused = vault.bare({u"template"_s, u"lint"_s, faulty});
    CHECK(refused.status == 6);
    CHECK(refused.err.isEmpty());
    const QList<QByteArray> lines = refused.out.trimmed().split('\n');
    REQUIRE(lines.size() == 6);
    CHECK(lines.first().startsWith(QByteArray(faulty.toUtf8() + ":3: territory: ")));
    CHECK(refused.out.contains("/78-many-faults-at-once.json:46: changed_clocks[0].unit: "));

    const CliRun json = vault.bare({u"--json"_s, u"template"_s, u"lint"_s, faulty});
    CHECK(json.status == 6);
    const QJsonObject answer = QJsonDocument::fromJson(json.out).object();
    CHECK(answer.value(u"file"_s) == faulty);
    const QJsonArray faults = answer.value(u"faults"_s).toArray();
    REQUIRE(faults.size() == 6);
    CHECK(faults[0].toObject().value(u"line"_s) == 3);
    CHECK(faults[0].toObject().value(u"path"_s) == u"territory"_s);
    CHECK(faults[0].toObject().value(u"reason"_s) == u"unknown_territory"_s);

    CHECK(vault.bare({u"template"_s, u"lint"_s, sample("good/02-everything.json")}).status == 0);
    QTemporaryFile large;
    REQUIRE(large.open());
    large.write(QByteArray(2 * 1024 * 1024, ' '));
    large.close();
    CHECK(vault.bare({u"template"_s, u"lint"_s, large.fileName()}).status == 6);
    CHECK(vault.bare({u"template"_s, u"lint"_s, u"/nowhere/at/all.json"_s}).status == 4);
}

TEST_CASE("the templates that are shipped are listed and shown without a vault", "[cli][template]")
{
    const CliVault vault;
    const QJsonArray listed =
        vault.bare({u"--json"_s, u"template"_s, u"list"_s}).json().value(u"templates"_s).toArray();
    QStringList territories;
    for (const QJsonValue &one : listed) {
        territories << one.toObject().value(u"territory"_s).toString();
    }
    CHECK(territories == QStringList{u"national"_s, u"13"_s, u"21"_s, u"47"_s, u"76"_s, u"95"_s, u"974"_s});
    const QJsonObject shown = vault.bare({u"--json"_s, u"template"_s, u"show"_s, u"95"_s}).json();
    CHECK(shown.value(u"codes"_s).toArray().contains(u"LOG-95-01"_s));
    CHECK(shown.value(u"coordinator"_s).toObject().value(u"accompanied"_s) == u"le service social départemental"_s);
    CHECK(vault.bare({u"template"_s, u"show"_s, u"61"_s}).status == 4);
}

TEST_CASE("an office installs its own template, gives it back and takes it over into a case", "[cli][template]")
{
    const CliVault vault;
    const QString added = vault
                              .run({u"case"_s, u"add"_s, u"--file"_s,
                                    vault.write(u"case.json"_s, caseFile(u"LEFÈVRE"_s, u"Anne"_s, u"76-2026-00001"_s,
                                                                         u"06 39 98 11 22"_s))})
                              .json()
                              .value(u"id"_s)
                              .toString();
    const QByteArray file = R"({
  "format_version": 1, "territory": "76", "version": 2, "title": "Parcours de la Seine-Maritime",
  "based_on": "national", "base_version": 1,
  "more_measures": ["SAN-03"],
  "changed_clocks": [
    {"clock": "CASE.first_contact", "unit": "hours", "length": 48,
     "source": "Protocole du 2 novembre 2026", "checked_on": "2026-11-20"}
  ]
})";
    const QString path = vault.write(u"76-2.json"_s, file);
    const QJsonObject installed = vault.run({u"template"_s, u"install"_s, path}).json();
    CHECK(installed.value(u"version"_s) == 2);
    CHECK(vault.run({u"template"_s, u"install"_s, path}).status == 5);
    CHECK(vault.run({u"template"_s, u"install"_s, sample("bad/04-unknown-unit.json")}).status == 6);

    const QString out = vault.place() + u"/out.json"_s;
    CHECK(vault.run({u"template"_s, u"export"_s, u"76"_s, u"--output"_s, out}).status == 0);
    CHECK(bytesOf(out) == file);

    const QStringList adopt{u"template"_s, u"adopt"_s, added};
    const QJsonObject preview = vault.run(adopt + QStringList{u"--preview"_s}).json();
    CHECK(preview.value(u"adopted"_s) == false);
    CHECK(preview.value(u"added"_s).toArray() == QJsonArray{u"SAN-03"_s});
    const QJsonObject contact = preview.value(u"delays"_s).toArray().first().toObject();
    CHECK(contact.value(u"clock"_s) == u"CASE.first_contact"_s);
    CHECK(contact.value(u"before"_s).toObject().value(u"due_prudent"_s) == u"2026-11-23T10:00:00+01:00"_s);
    CHECK(contact.value(u"after"_s).toObject().value(u"due_prudent"_s) == u"2026-11-22T10:00:00+01:00"_s);
    CHECK(vault.run(adopt).json().value(u"adopted"_s) == true);
    CHECK(vault.run(adopt).status == 5);
}
