// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/cases.h"
#include "tests/cli/clivault.h"
#include "tests/work/paper.h"

#include <QDir>
#include <QFile>

using namespace relais;

namespace {

const QString kReference = u"76-2026-00007"_s;

/// The one case of the vault, closed when asked.
void addCase(const CliVault &vault, bool closed)
{
    const QString file = vault.write(u"cas.json"_s, caseFile(u"Exemple"_s, u"Ada"_s, kReference, u"0639980001"_s));
    REQUIRE(vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
    if (closed) {
        REQUIRE(vault.run({u"case"_s, u"close"_s, kReference, u"--reason"_s, u"other"_s}).status == 0);
    }
}

/// What the program does not do from the command line, or not without the one that cleans papers.
void atDesk(const CliVault &vault, const std::function<void(const work::Session &, const model::CaseId &)> &act)
{
    const SystemClock clock;
    const auto reference = model::loadReference();
    REQUIRE_OK(reference);
    const auto keys = work::unlock(vault.folder(), SecretBytes::fromPassphrase(CliVault::kPassphrase));
    REQUIRE_OK(keys);
    const auto desk = work::openDesk(vault.folder(), *keys, clock, *reference);
    REQUIRE_OK(desk);
    const auto id = work::cases::byIdOrReference(*desk->session, kReference);
    REQUIRE_OK(id);
    act(*desk->session, *id);
}

/// As a person reads the answer.
CliRun inWords(const CliVault &vault, const QStringList &command)
{
    return vault.bare(QStringList{u"--vault"_s, vault.folder(), u"--passphrase-file"_s, u"-"_s} + command,
                      CliVault::kPassphrase.toUtf8() + '\n');
}

} // namespace

TEST_CASE("an erasure names each known copy of the vault, or says that none is known", "[cli][retention]")
{
    const CliVault vault;
    addCase(vault, true);
    const bool isKnown = GENERATE(true, false);
    if (isKnown) {
        atDesk(vault, [](const work::Session &session, const model::CaseId &) {
            REQUIRE_OK(work::setVaultSetting(session, u"backup.files"_s,
                                             u"/media/bleue/relais-1120\n/media/rouge/relais-1113"_s));
        });
    }
    const CliRun erased = inWords(vault, {u"erase"_s, kReference, u"--reason"_s, u"Deux ans sans contact"_s});
    CAPTURE(erased.err.toStdString());
    REQUIRE(erased.status == 0);
    for (const char *copy : {"/media/bleue/relais-1120", "/media/rouge/relais-1113"}) {
        CHECK(erased.out.contains(copy) == isKnown);
    }
    CHECK(erased.out.contains("Détruisez celles que vous avez faites") != isKnown);
}

TEST_CASE("one document is destroyed from the command line, for good", "[cli][retention][document]")
{
    const CliVault vault;
    addCase(vault, false);
    atDesk(vault, [](const work::Session &session, const model::CaseId &id) {
        addPaper(session, id, u"Certificat"_s, "zoqscan\n");
        addPaper(session, id, u"Attestation"_s, "Attestation du 20 novembre\n");
    });
    const auto papers = [&] {
        return vault.run({u"document"_s, u"list"_s, kReference}).json().value(u"documents"_s).toArray();
    };
    REQUIRE(papers().size() == 2);
    const QString id = papers()[0][u"id"_s].toString();
    CHECK(inWords(vault, {u"document"_s, u"list"_s, kReference}).out.contains(id.toUtf8())); // what names it
    const auto destroyed = [&](const QString &document, const QString &reason) {
        return vault.run({u"document"_s, u"destroy"_s, kReference, document, u"--because"_s, reason});
    };
    CHECK(vault.run({u"document"_s, u"destroy"_s, kReference, id}).status == 2); // never without a reason
    CHECK(destroyed(id, u"pour Ada"_s).status == 2);
    CHECK(destroyed(u"CERTIFICAT"_s, u"Mauvais dossier"_s).status == 4);
    REQUIRE(papers().size() == 2);
    const CliRun done = destroyed(id, u"Mauvais dossier"_s);
    CAPTURE(done.err.toStdString());
    REQUIRE(done.status == 0);
    CHECK(done.json().value(u"swept"_s).toBool());
    REQUIRE(papers().size() == 1);
    CHECK(papers()[0][u"title"_s] == u"Attestation"_s);
    CHECK(destroyed(id, u"Mauvais dossier"_s).status == 4);
    const QJsonArray erasures = vault.run({u"retention"_s, u"list"_s}).json().value(u"erasures"_s).toArray();
    REQUIRE(erasures.size() == 1);
    CHECK(erasures[0][u"kind"_s] == u"document"_s);
    CHECK(vault.run({u"check"_s}).status == 0);
}

TEST_CASE("a closed case is archived, then erased, from the command line", "[cli][retention]")
{
    const CliVault vault;
    addCase(vault, false);
    const QStringList archive{u"retention"_s, u"apply"_s,     kReference,   u"--archive"_s,
                              u"--because"_s, u"Procédure"_s, u"--until"_s, u"2030-01-01"_s};
    const CliRun open = vault.run(archive);
    CHECK(open.status == 5);
    CHECK(open.says("refused"));
    REQUIRE(vault.run({u"case"_s, u"close"_s, kReference, u"--reason"_s, u"other"_s}).status == 0);
    CHECK(vault.run({u"retention"_s, u"apply"_s, kReference, u"--because"_s, u"x"_s}).status == 2);
    const CliRun archived = vault.run(archive);
    CAPTURE(archived.err.toStdString());
    REQUIRE(archived.status == 0);
    CHECK(archived.json().value(u"state"_s) == u"archived"_s);
    CHECK(vault.run({u"case"_s, u"list"_s}).json().value(u"cases"_s).toArray().isEmpty());
    CHECK(vault.run({u"case"_s, u"list"_s, u"--status"_s, u"archived"_s}).json().value(u"cases"_s).toArray().size() ==
          1);
    const QJsonArray kept = vault.run({u"retention"_s, u"list"_s, u"--all"_s}).json().value(u"cases"_s).toArray();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0][u"reference"_s] == kReference);
    CHECK(vault.run({u"retention"_s, u"list"_s}).json().value(u"cases"_s).toArray().isEmpty());

    CHECK(vault.run({u"erase"_s, kReference, u"--reason"_s, u"pour Ada"_s}).status == 2);
    const CliRun erased = vault.run({u"erase"_s, kReference, u"--reason"_s, u"Deux ans sans contact"_s});
    CAPTURE(erased.err.toStdString());
    REQUIRE(erased.status == 0);
    CHECK(erased.json().value(u"records"_s).toInt() > 50);
    CHECK(erased.json().value(u"swept"_s).toBool());
    CHECK(erased.json().value(u"backups"_s).toArray().isEmpty());
    CHECK(vault.run({u"case"_s, u"show"_s, kReference}).status == 4);
    CHECK(vault.run({u"erase"_s, kReference, u"--reason"_s, u"encore"_s}).status == 4);
    CHECK(vault.run({u"check"_s}).status == 0);
    const QJsonArray done = vault.run({u"retention"_s, u"list"_s}).json().value(u"erasures"_s).toArray();
    REQUIRE(done.size() == 1);
    CHECK(done[0][u"reason"_s] == u"Deux ans sans contact"_s);
    CHECK(vault.run({u"case"_s, u"add"_s, u"--file"_s, vault.place() + u"/cas.json"_s}).status == 0); // a new case
}

TEST_CASE("a field is purged from the command line", "[cli][retention]")
{
    const CliVault vault;
    addCase(vault, false);
    const auto purge = [&](const char *field) {
        return vault.run({u"purge"_s, kReference, QString::fromLatin1(field), u"--because"_s, u"Saisi à tort"_s});
    };
    const CliRun done = purge("person.first_name");
    CAPTURE(done.err.toStdString());
    REQUIRE(done.status == 0);
    CHECK(done.json().value(u"values"_s) == 1);
    CHECK(purge("reference").status == 5);
    CHECK(purge("colour.red").status == 2);
    CHECK(purge("measure.remark").status == 2); // there are several
    CHECK(purge("child.school").status == 4);   // there is none
    CHECK_FALSE(vault.run({u"case"_s, u"show"_s, kReference}).out.contains("Ada"));
    CHECK_FALSE(vault.run({u"journal"_s, kReference}).out.contains("Ada"));
    CHECK(vault.run({u"journal"_s, kReference}).out.contains("field.purge"));
    CHECK(vault.run({u"check"_s}).status == 0);
}

#if defined(RELAIS_PAPER)
TEST_CASE("a request for access is answered with two files, and enters the register", "[cli][retention]")
{
    const CliVault vault;
    addCase(vault, false);
    const QString folder = vault.place() + u"/remise"_s;
    const auto give = [&](const QString &whom) {
        return vault.run(
            {u"access-pack"_s, kReference, u"--output"_s, folder, u"--for"_s, whom, u"--asked"_s, u"Courrier"_s});
    };
    CHECK(give(u"person"_s).status == 4);
    REQUIRE(QDir().mkpath(folder));
    const CliRun hers = give(u"person"_s);
    CAPTURE(hers.err.toStdString());
    REQUIRE(hers.status == 0);
    const int first = hers.json().value(u"number"_s).toInt();
    CHECK(first > 0);
    for (const QJsonValue &path : hers.json().value(u"files"_s).toArray()) {
        QFile file(path.toString());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.size() > 100);
    }
    const CliRun his = give(u"other_parent"_s);
    REQUIRE(his.status == 0);
    CHECK(his.json().value(u"number"_s).toInt() > first);
    const QStringList names = QDir(folder).entryList({u"reponse-*"_s});
    REQUIRE(names.size() == 2);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        CHECK_FALSE(bytes.contains("Ada"));
        CHECK_FALSE(bytes.contains("2026-00007"));
    }
}
#endif

TEST_CASE("who received what is listed and written out, of a case and of the office", "[cli][notices]")
{
    const CliVault vault;
    const QString file =
        vault.write(u"cas.json"_s, caseFile(u"Exemple"_s, u"Ada"_s, u"76-2026-00007"_s, u"0639980001"_s));
    REQUIRE(vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
    const auto linesOf = [](const QJsonObject &answer) {
        const QJsonArray accounts = answer.value(u"notices"_s).toArray();
        return accounts.isEmpty() ? QJsonArray() : accounts.first().toObject().value(u"lines"_s).toArray();
    };
    const QStringList ofCase{u"notices"_s, u"76-2026-00007"_s};
    CHECK(linesOf(vault.run(ofCase).json()).isEmpty());
    const QString summary = vault.place() + u"/synthese.pdf"_s;
    REQUIRE(vault.run({u"summary"_s, u"76-2026-00007"_s, u"--output"_s, summary}).status == 0);
    const QJsonArray lines = linesOf(vault.run(ofCase).json());
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().toObject().value(u"way"_s) == u"paper"_s);
    CHECK(vault.run({u"notices"_s}).json().value(u"notices"_s).toArray().isEmpty());
    REQUIRE(vault.run({u"case"_s, u"close"_s, u"76-2026-00007"_s, u"--reason"_s, u"other"_s}).status == 0);
    REQUIRE(vault.run({u"erase"_s, u"76-2026-00007"_s, u"--reason"_s, u"Deux ans sans contact"_s}).status == 0);
    CHECK(vault.run(ofCase).status == 4);
    const QJsonObject erased = vault.run({u"notices"_s}).json();
    REQUIRE(linesOf(erased).size() == 1);
    CHECK(linesOf(erased).first().toObject().value(u"stage"_s) == u"beyond_recall"_s);
    CHECK_FALSE(QJsonDocument(erased).toJson().contains("Exemple"));
    const QString page = vault.place() + u"/avis.pdf"_s;
    CHECK(vault.run({u"notices"_s, u"--output"_s, page}).json().value(u"pages"_s).toInt() == 1);
    CHECK(QFile::exists(page));
    CHECK(vault.run({u"notices"_s, u"--output"_s, vault.place() + u"/avis.txt"_s}).status == 2);
}
