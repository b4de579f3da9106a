// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"
#include "tests/cli/clivault.h"

#include <QSqlQuery>

using namespace relais;

namespace {

const QString kPhrase = u"caillou brume persil lanterne coquille sentier girafe"_s;

/// A colleague of that role with a passphrase of her own.
void hire(const CliVault &vault, const QString &name, const char *role)
{
    const QString file = vault.write(u"phrase.txt"_s, kPhrase.toUtf8());
    const CliRun run = vault.run({u"slot"_s, u"add"_s, u"--user"_s, name, u"--role"_s, QString::fromLatin1(role),
                                  u"--new-passphrase-file"_s, file});
    CAPTURE(run.err.toStdString());
    REQUIRE(run.status == 0);
}

void addCase(const CliVault &vault, const QString &name, const QString &reference, const QString &phone)
{
    const QString file = vault.write(u"cas.json"_s, caseFile(name, u"Ada"_s, reference, phone));
    REQUIRE(vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).status == 0);
}

void addCases(const CliVault &vault)
{
    addCase(vault, u"Dupré"_s, u"76-2026-00003"_s, u"0639980001"_s);
    addCase(vault, u"Martel"_s, u"76-2026-00008"_s, u"0639980002"_s);
}

CliRun keepApart(const CliVault &vault, const QString &name, const QStringList &more = {})
{
    return vault.run(QStringList{u"exclusion"_s, u"add"_s, u"76-2026-00008"_s, u"--kind"_s, u"family_name"_s,
                                 u"--name"_s, name, u"--because"_s, u"son frère"_s} +
                     more);
}

} // namespace

TEST_CASE("a colleague kept apart finds no trace of the case from the command line, and it comes back",
          "[cli][exclusion]")
{
    const CliVault vault;
    addCases(vault);
    hire(vault, u"Luc Roussel"_s, "advisor");
    const CliRun added = keepApart(vault, u"ROUSSEL"_s);
    CAPTURE(added.err.toStdString());
    REQUIRE(added.status == 0);
    CHECK(added.json().value(u"users"_s).toArray() == QJsonArray{u"Luc Roussel"_s});
    const auto asColleague = [&](const QStringList &command) { return vault.runWith(kPhrase, command); };
    for (const QStringList &command :
         {QStringList{u"case"_s, u"list"_s}, QStringList{u"case"_s, u"list"_s, u"--search"_s, u"martel"_s},
          QStringList{u"due"_s, u"--days"_s, u"3000"_s}, QStringList{u"case"_s, u"show"_s, u"76-2026-00008"_s},
          QStringList{u"journal"_s, u"76-2026-00008"_s}, QStringList{u"exclusion"_s, u"list"_s, u"76-2026-00008"_s},
          QStringList{u"consent"_s, u"list"_s, u"76-2026-00008"_s}}) {
        const CliRun run = asColleague(command);
        INFO(command.join(u' ').toStdString());
        for (const char *mark : {"Martel", "76-2026-00008", "0639980002", "+33639980002"}) {
            CHECK_FALSE(QByteArray(run.out + run.err).contains(mark));
        }
        CHECK((run.status == 0 || run.status == 4));
    }
    CHECK(asColleague({u"case"_s, u"show"_s, u"76-2026-00008"_s}).err ==
          asColleague({u"case"_s, u"show"_s, u"76-2026-09999"_s}).err); // the sentence of what never was
    CHECK(asColleague({u"case"_s, u"list"_s}).json().value(u"cases"_s).toArray().size() == 1);
    CHECK(vault.run({u"case"_s, u"list"_s}).json().value(u"cases"_s).toArray().size() == 2);
    CHECK(asColleague({u"check"_s, u"--digest"_s}).out == vault.run({u"check"_s, u"--digest"_s}).out);

    const CliRun list = vault.run({u"exclusion"_s, u"list"_s, u"76-2026-00008"_s});
    const QJsonArray all = list.json().value(u"exclusions"_s).toArray();
    REQUIRE(all.size() == 1);
    CHECK(all[0][u"reason"_s] == u"son frère"_s);
    const QString id = added.json().value(u"id"_s).toString();
    CHECK(vault.run({u"exclusion"_s, u"remove"_s, id, u"--because"_s, u"erreur"_s}).status == 0);
    CHECK(asColleague({u"case"_s, u"list"_s}).json().value(u"cases"_s).toArray().size() == 2);
}

TEST_CASE("an import says to whom a case is kept from, word for word, what it says where the case never was",
          "[cli][exclusion][import]")
{
    QList<QByteArray> told[2];
    for (const bool isThere : {false, true}) {
        const CliVault vault;
        addCase(vault, u"Dupré"_s, u"76-2026-00003"_s, u"0639980001"_s);
        hire(vault, u"Luc Roussel"_s, "advisor");
        const QString sheet = vault.write(u"file.csv"_s, "N° dossier;NOM;Prénom;Né(e) le;Tél. sûr\n"
                                                         "76-2026-00008;MARTEL;Ada;08/06/1988;06 39 98 00 02\n");
        const QStringList tried{u"import"_s, u"caseload"_s, sheet, u"--dry-run"_s};
        if (isThere) {
            addCase(vault, u"Martel"_s, u"76-2026-00008"_s, u"0639980002"_s);
            REQUIRE(keepApart(vault, u"ROUSSEL"_s).status == 0);
            CHECK(vault.run(tried).json().value(u"held"_s) == 1); // a colleague is asked
        }
        const auto say = [&](const CliRun &run) {
            CHECK(run.status == 0);
            told[isThere ? 1 : 0] << run.out << run.err;
        };
        say(vault.runWith(kPhrase, tried));
        say(vault.bare(QStringList{u"--vault"_s, vault.folder(), u"--passphrase-file"_s, u"-"_s} + tried,
                       kPhrase.toUtf8() + '\n'));
        say(vault.runWith(kPhrase, {u"import"_s, u"caseload"_s, sheet}));
        say(vault.runWith(kPhrase, {u"import"_s, u"caseload"_s, sheet})); // and a second time
    }
    CHECK(told[0] == told[1]);
}

TEST_CASE("keeping oneself apart needs its own word on the command line", "[cli][exclusion]")
{
    const CliVault vault;
    addCases(vault);
    const CliRun refused = keepApart(vault, u"Auger"_s);
    CHECK(refused.status == 5);
    CHECK(refused.says("refused"));
    REQUIRE(keepApart(vault, u"Auger"_s, {u"--myself"_s}).status == 0);
    CHECK(vault.run({u"case"_s, u"show"_s, u"76-2026-00008"_s}).status == 4);
    CHECK(keepApart(vault, u"Petit"_s).status == 4);
}

TEST_CASE("the traces are told to the supervisor, and each kind of damage is located", "[cli][audit]")
{
    const CliVault vault;
    addCases(vault);
    REQUIRE(vault.run({u"case"_s, u"show"_s, u"76-2026-00008"_s}).status == 0);
    CHECK(vault.run({u"audit"_s}).status == 5); // a coordinator
    hire(vault, u"Anne Petit"_s, "supervisor");
    const CliRun told = vault.runWith(kPhrase, {u"audit"_s});
    REQUIRE(told.status == 0);
    const QJsonArray entries = told.json().value(u"entries"_s).toArray();
    REQUIRE(entries.size() > 4);
    CHECK(entries[0][u"act"_s] == u"vault.open"_s);
    CHECK(entries[0][u"by"_s] == u"Anne Petit"_s);
    CHECK_FALSE(told.out.contains("Martel"));
    CHECK(told.out.contains("76-2026-00008"));
    CHECK(vault.runWith(kPhrase, {u"audit"_s, u"--since"_s, u"2090-01-01"_s})
              .json()
              .value(u"entries"_s)
              .toArray()
              .isEmpty());
    CHECK(vault.runWith(kPhrase, {u"audit"_s, u"--since"_s, u"hier"_s}).status == 2);
    const CliRun whole = vault.run({u"audit"_s, u"--verify"_s});
    CHECK(whole.status == 0);
    CHECK(whole.json().value(u"intact"_s).toBool());
    {
        const auto open = store::Vault::open(vault.folder(), vault.ring().main, vault.cipher());
        REQUIRE_OK(open);
        REQUIRE_OK((*open)->read([](const store::Reader &reader) -> Result<void> {
            reader.each(u"UPDATE audit SET at = at + 1 WHERE seq = 3"_s, {}, [](const QSqlQuery &) {});
            return {};
        }));
    }
    const CliRun damaged = vault.run({u"audit"_s, u"--verify"_s});
    CHECK(damaged.status == 6);
    CHECK(damaged.answer().value(u"entry"_s) == 3);
    CHECK(damaged.answer().value(u"fault"_s) == u"changed"_s);
}

TEST_CASE("the recovery sheet leaves its trace, in words for a person", "[cli][audit]")
{
    const CliVault vault;
    hire(vault, u"Anne Petit"_s, "supervisor");
    QString slot;
    for (const QJsonValue &one : vault.run({u"slot"_s, u"list"_s}).json().value(u"slots"_s).toArray()) {
        slot = one[u"label"_s] == u"C. Auger"_s ? one[u"id"_s].toString() : slot;
    }
    const auto recoveries = [&] {
        int found = 0;
        for (const QJsonValue &entry : vault.runWith(kPhrase, {u"audit"_s}).json().value(u"entries"_s).toArray()) {
            found += entry[u"act"_s] == u"vault.open"_s && entry[u"detail"_s] == u"recovery"_s ? 1 : 0;
        }
        return found;
    };
    CHECK(recoveries() == 0);
    const QString code = vault.write(u"code.txt"_s, vault.recoveryCode().toUtf8());
    const QString phrase = vault.write(u"new.txt"_s, "tambour glycine ardoise pivoine cabane sureau moulin");
    const CliRun run = vault.bare({u"--vault"_s, vault.folder(), u"recover"_s, u"--code-file"_s, code,
                                   u"--new-passphrase-file"_s, phrase, u"--slot"_s, slot});
    CAPTURE(run.err.toStdString());
    REQUIRE(run.status == 0);
    CHECK(recoveries() == 1);
    const CliRun words =
        vault.bare({u"--vault"_s, vault.folder(), u"--passphrase-file"_s, u"-"_s, u"audit"_s}, kPhrase.toUtf8() + '\n');
    CHECK(words.out.contains("par la fiche de secours"));
}

TEST_CASE("a supervisor reads and prints, an administrator reads no case, neither writes one", "[cli][rights]")
{
    const CliVault vault;
    addCases(vault);
    hire(vault, u"Anne Petit"_s, "supervisor");
    const auto as = [&](const QStringList &command) { return vault.runWith(kPhrase, command); };
    const CliRun shown = as({u"case"_s, u"show"_s, u"76-2026-00003"_s});
    REQUIRE(shown.status == 0);
    CHECK(shown.json().value(u"last_name"_s) == u"Dupré"_s);
    const CliRun set = as({u"case"_s, u"set"_s, u"76-2026-00003"_s, u"referent"_s, u"X"_s});
    CHECK(set.status == 5);
    CHECK(set.says("refused"));
    CHECK(
        vault.run({u"case"_s, u"show"_s, u"76-2026-00003"_s}).json().value(u"case"_s).toObject().value(u"referent"_s) ==
        u"C. Auger"_s);

    const CliVault other;
    addCases(other);
    hire(other, u"Paul Lenoir"_s, "administrator");
    const CliRun list = other.runWith(kPhrase, {u"case"_s, u"list"_s});
    REQUIRE(list.status == 0);
    CHECK(list.json().value(u"cases"_s).toArray().isEmpty());
    CHECK(other.runWith(kPhrase, {u"case"_s, u"show"_s, u"76-2026-00003"_s}).status == 5);
    CHECK(other.runWith(kPhrase, {u"journal"_s, u"76-2026-00003"_s}).status == 5);
    const CliRun traces = other.runWith(kPhrase, {u"audit"_s});
    CHECK(traces.status == 0);
    CHECK_FALSE(traces.out.contains("76-2026-0000"));
}
