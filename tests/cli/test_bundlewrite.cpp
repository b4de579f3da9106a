// SPDX-License-Identifier: GPL-3.0-or-later
// orient, outbox, bundle write: what the public programs find in a bundle is what the preview said.
#include "tests/cli/clivault.h"
#include "tests/kit/partner.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

using namespace relais;

namespace {

const QString kCase = u"76-2026-00007"_s;

/// A case whose measures LOG-01 and LOG-04 she lets go to the SIAO, whose card was compared.
void prepare(const CliVault &vault, const Partner &partner)
{
    const QString file =
        vault.write(u"cas.json"_s, caseFile(u"Exemple"_s, u"Ada"_s, u"76-2026-00007"_s, u"0639980001"_s));
    REQUIRE(vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
    const QString card = vault.write(u"siao.relais-card"_s, partner.file());
    REQUIRE(vault.run({u"card"_s, u"import"_s, card}).status == 0);
    REQUIRE(vault.run({u"card"_s, u"verify"_s, partner.facts.name, u"--digits"_s, partner.digits()}).status == 0);
    REQUIRE(vault
                .run({u"consent"_s, u"give"_s, kCase, u"--to"_s, partner.facts.name, u"--strands"_s, u"LOG"_s,
                      u"--mode"_s, u"written"_s, u"--until"_s, u"2090-05-24"_s})
                .status == 0);
}

CliRun orient(const CliVault &vault, const QStringList &more)
{
    return vault.run(QStringList{u"orient"_s, kCase, u"--to"_s, u"SIAO 76"_s} + more);
}

/// Runs a public program; its standard output when it succeeds.
QByteArray ran(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(program.toStdString() << ": " << process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What a stranger to this program, who has the partner's key, reads of a bundle: the folder of the archive.
QString openedByHand(const CliVault &vault, const Partner &partner, const QString &bundle)
{
    vault.write(u"key"_s, exchange::ageIdentityText(partner.age.secret) + '\n');
    ran(vault.place(), u"age"_s, {u"-d"_s, u"-i"_s, u"key"_s, u"-o"_s, u"y"_s, bundle});
    ran(vault.place(), u"sh"_s, {u"-c"_s, u"head -n 4 y > y.tar.minisig && tail -n +5 y > y.tar"_s});
    const CliRun own = vault.run({u"card"_s, u"export"_s, vault.place() + u"/ours.relais-card"_s});
    REQUIRE(own.status == 0);
    const QByteArray card = bytesOf(vault.place() + u"/ours.relais-card"_s);
    const QString key = QJsonDocument::fromJson(card.mid(card.indexOf('{')))[u"minisign"_s].toString();
    REQUIRE_FALSE(key.isEmpty());
    ran(vault.place(), u"minisign"_s, {u"-V"_s, u"-q"_s, u"-m"_s, u"y.tar"_s, u"-P"_s, key});
    ran(vault.place(), u"sh"_s, {u"-c"_s, u"rm -rf opened && mkdir opened && tar xf y.tar -C opened"_s});
    return vault.place() + u"/opened"_s;
}

QStringList namesIn(const QJsonArray &fields)
{
    QStringList names;
    for (const QJsonValue &field : fields) {
        if (field[u"type"_s] != u"orientation"_s && !field[u"value"_s].isNull()) { // whose id comes with the writing
            names << field[u"record"_s].toString() + u' ' + field[u"field"_s].toString() + u'=' +
                         field[u"value"_s].toVariant().toString();
        }
    }
    names.sort();
    return names;
}

} // namespace

TEST_CASE("age, minisign and tar open what bundle write wrote, and its fields are those of the preview",
          "[cli][bundle]")
{
    const CliVault vault;
    Partner partner(u"A1B2C3D4"_s);
    prepare(vault, partner);
    const CliRun preview = orient(vault, {u"--measures"_s, u"LOG-01,LOG-04"_s, u"--preview"_s});
    CAPTURE(preview.err.toStdString());
    REQUIRE(preview.status == 0);
    const QJsonObject foreseen = preview.json();
    CHECK_FALSE(foreseen[u"stays"_s].toArray().isEmpty());
    for (const QJsonValue &field : foreseen[u"stays"_s].toArray()) {
        CHECK(field[u"value"_s].isUndefined()); // what stays is not told
        CHECK_FALSE(field[u"why"_s].toString().isEmpty());
    }
    CHECK(vault.run({u"outbox"_s}).json()[u"outbox"_s][0][u"waits"_s] == false); // it wrote nothing

    const CliRun made = orient(vault, {u"--measures"_s, u"LOG-01,LOG-04"_s});
    CAPTURE(made.err.toStdString());
    REQUIRE(made.status == 0);
    CHECK(made.json()[u"measures"_s].toArray() == QJsonArray{u"LOG-01"_s, u"LOG-04"_s});
    CHECK(vault.run({u"outbox"_s}).json()[u"outbox"_s][0][u"waits"_s] == true);
    const QString path = vault.place() + u"/out.relais"_s;
    const CliRun written = vault.run({u"bundle"_s, u"write"_s, u"--to"_s, u"SIAO 76"_s, u"--output"_s, path});
    CAPTURE(written.err.toStdString());
    REQUIRE(written.status == 0);
    CHECK(written.json()[u"sequence"_s] == 1);
    CHECK(written.json()[u"more"_s] == false);
    CHECK(written.json()[u"bytes"_s] == QFile(path).size());

    const QString folder = openedByHand(vault, partner, path);
    const QJsonObject manifest = QJsonDocument::fromJson(bytesOf(folder + u"/bundle.json"_s)).object();
    CHECK(manifest[u"to"_s][u"office"_s] == u"A1B2C3D4"_s);
    CHECK(manifest[u"purpose"_s] == u"orientation"_s);
    QStringList left;
    for (const QByteArray &line : bytesOf(folder + u"/journal.jsonl"_s).trimmed().split('\n')) {
        const QJsonObject one = QJsonDocument::fromJson(line).object();
        if (one[u"t"_s] != u"orientation"_s) {
            left << one[u"e"_s].toString() + u' ' + one[u"f"_s].toString() + u'=' + one[u"v"_s].toVariant().toString();
        }
    }
    left.sort();
    CHECK(left == namesIn(foreseen[u"leaves"_s].toArray()));
    CHECK(left.filter(u"=Exemple"_s).size() == 1);

    const QJsonObject after = vault.run({u"outbox"_s}).json()[u"outbox"_s][0].toObject();
    CHECK(after[u"waits"_s] == false);
    CHECK(after[u"ready"_s].toArray().isEmpty());
    CHECK(after[u"unanswered"_s].toArray().size() == 1);
    const CliRun again = vault.run({u"bundle"_s, u"write"_s, u"--to"_s, u"SIAO 76"_s, u"--output"_s, path});
    CHECK(again.status == 4);
    CHECK(again.says("not_found"));
}

TEST_CASE("a bundle that found no place waits, and leaves with its own number", "[cli][bundle]")
{
    const CliVault vault;
    Partner partner(u"A1B2C3D4"_s);
    prepare(vault, partner);
    REQUIRE(orient(vault, {u"--measures"_s, u"LOG-01"_s}).status == 0);
    const QStringList write{u"bundle"_s, u"write"_s, u"--to"_s, u"A1B2C3D4"_s, u"--output"_s};
    CHECK(vault.run(write + QStringList{vault.place() + u"/none/out.relais"_s}).status == 7);
    const CliRun run = vault.run(write + QStringList{vault.place() + u"/out.relais"_s});
    REQUIRE(run.status == 0);
    CHECK(run.json()[u"sequence"_s] == 1);
}

TEST_CASE("an orientation that may not be is refused with its code, and nothing is kept", "[cli][orientation]")
{
    const CliVault vault;
    Partner partner(u"A1B2C3D4"_s);
    prepare(vault, partner);
    CHECK(orient(vault, {u"--measures"_s, u"ZZZ-99"_s}).status == 4);
    CHECK(orient(vault, {u"--measures"_s, u"LOG-01"_s, u"--basis"_s, u"toto"_s}).status == 2);
    CHECK(vault.run({u"orient"_s, kCase, u"--to"_s, u"CAF 12"_s, u"--measures"_s, u"LOG-01"_s}).status == 4);
    REQUIRE(vault.run({u"consent"_s, u"withdraw"_s, kCase, u"--to"_s, u"SIAO 76"_s, u"--because"_s, u"au bureau"_s})
                .status == 0);
    const CliRun run = orient(vault, {u"--measures"_s, u"LOG-01"_s});
    CHECK(run.status == 5);
    CHECK(run.err.contains("withdrawn"));
    Partner other(u"B1B2C3D4"_s, u"Habitat 76"_s);
    const QString card = vault.write(u"other.relais-card"_s, other.file());
    REQUIRE(vault.run({u"card"_s, u"import"_s, card}).status == 0);
    const CliRun unverified = vault.run({u"orient"_s, kCase, u"--to"_s, u"Habitat 76"_s, u"--measures"_s, u"LOG-01"_s});
    CHECK(unverified.status == 5);
    CHECK(unverified.says("sender_unverified"));
    CHECK(vault.run({u"bundle"_s, u"write"_s, u"--to"_s, u"Habitat 76"_s, u"--output"_s, vault.place() + u"/x"_s})
              .says("sender_unverified"));
    CHECK_FALSE(QFile::exists(vault.place() + u"/x"_s));
    const QJsonArray outbox = vault.run({u"outbox"_s}).json()[u"outbox"_s].toArray();
    REQUIRE(outbox.size() == 2);
    CHECK(outbox[0][u"hindrance"_s] == u"sender_unverified"_s);
}
