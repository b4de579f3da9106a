// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clivault.h"
#include "tests/kit/catch.h"
#include "tests/kit/shared.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace relais;

namespace {

QJsonArray casesOf(const CliRun &run)
{
    return run.json().value(u"cases"_s).toArray();
}

QJsonObject addCase(const CliVault &vault, const QString &lastName, const QString &firstName, const QString &reference,
                    const QString &phone)
{
    const QString file = vault.write(u"case.json"_s, caseFile(lastName, firstName, reference, phone));
    return vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).json();
}

/// The list as two vaults must share it: without the ids, which are drawn at random.
QJsonArray withoutIds(const QJsonArray &cases)
{
    QJsonArray plain;
    for (const QJsonValue &entry : cases) {
        QJsonObject one = entry.toObject();
        one.remove(u"id"_s);
        plain << one;
    }
    return plain;
}

} // namespace

TEST_CASE("a case is added, found, changed, closed and reopened from the command line", "[cli][case]")
{
    const CliVault vault;
    const QJsonObject made = addCase(vault, u"Œuvrard"_s, u"Maëlys"_s, u"76-2026-00104"_s, u"06.39.98.12.80"_s);
    CHECK(made.value(u"reference"_s) == u"76-2026-00104"_s);
    CHECK(made.value(u"status"_s) == u"new"_s);
    CHECK(made.value(u"phones"_s).toArray().first() == u"+33639981280"_s);
    CHECK(made.value(u"referred_at"_s) == u"2026-11-20T10:00:00+01:00"_s);

    for (const char *query : {"oeuvrard", "maelys OEUV", "12 80", "+33 6 39 98", "00104", "accueil"}) {
        CAPTURE(query);
        CHECK(casesOf(vault.run({u"case"_s, u"list"_s, u"--search"_s, QString::fromUtf8(query)})).size() == 1);
    }
    CHECK(casesOf(vault.run({u"case"_s, u"list"_s, u"--search"_s, u"petrenko"_s})).isEmpty());

    CHECK(vault.run({u"case"_s, u"set"_s, u"76-2026-00104"_s, u"person.birth_date"_s, u"17/01/1979"_s})
              .json()
              .value(u"birth_date"_s) == u"1979-01-17"_s);
    CHECK(vault.run({u"case"_s, u"set"_s, u"76-2026-00104"_s, u"person.birth_date"_s, u"31/02/1979"_s}).status == 2);
    CHECK(vault.run({u"case"_s, u"set"_s, u"76-2026-00104"_s, u"status"_s, u"active"_s}).status == 5);
    CHECK(vault.run({u"case"_s, u"set"_s, u"76-2026-99999"_s, u"referent"_s, u"C. Auger"_s}).status == 4);

    const QString id = made.value(u"id"_s).toString();
    CHECK(vault.run({u"case"_s, u"close"_s, id, u"--reason"_s, u"autonomous"_s}).json().value(u"status"_s) ==
          u"exited"_s);
    CHECK(vault.run({u"case"_s, u"close"_s, id, u"--reason"_s, u"autonomous"_s}).status == 5);
    CHECK(vault.run({u"case"_s, u"reopen"_s, id}).json().value(u"status"_s) == u"active"_s);

    const QJsonObject shown = vault.run({u"case"_s, u"show"_s, id}).json();
    CHECK(shown.value(u"measures"_s).toArray().size() == 53);
    CHECK(shown.value(u"notes"_s).toArray().size() == 1);
    const QJsonArray entries = vault.run({u"journal"_s, id}).json().value(u"entries"_s).toArray();
    QStringList verbs;
    for (const QJsonValue &entry : entries) {
        verbs << entry.toObject().value(u"verb"_s).toString();
    }
    for (const char *verb : {"case.open", "case.edit", "case.close", "case.reopen"}) {
        CAPTURE(verb);
        CHECK(verbs.contains(QString::fromLatin1(verb)));
    }
}

TEST_CASE("a case file with an unknown field or a wrong value adds nothing and says where", "[cli][case]")
{
    const CliVault vault;
    const auto [bytes, where] = GENERATE(table<QByteArray, QByteArray>({
        {R"({"person":{"last_name":"X"},"case":{"colour":"red"}})", "case.colour"},
        {R"({"person":{"last_name":"X","birth_date":"31/02/1990"},"case":{"referred_at":"2026-11-20T10:00:00Z"}})",
         "person.birth_date"},
        {R"({"person":{"last_name":"X"},"case":{"referred_at":"2026-11-20T10:00:00"}})", "case.referred_at"},
        {R"({"person":{"last_name":"X"},"case":{"status":"active","referred_at":"2026-11-20T10:00:00Z"}})",
         "case.status"},
        {R"({"person":{"last_name":"X"},"case":{"referred_at":"2026-11-20T10:00:00Z"},"contacts":[{"e164":"+336"}]})",
         "contacts[0].e164"},
        {R"({"person":{"last_name":"X"})", "line 1"},
    }));
    CAPTURE(bytes.toStdString());
    const CliRun run = vault.run({u"case"_s, u"add"_s, u"--file"_s, vault.write(u"case.json"_s, bytes)});
    CHECK(run.status == 6);
    CHECK(run.says("data_damaged"));
    CHECK(run.err.contains(where));
    CHECK(casesOf(vault.run({u"case"_s, u"list"_s})).isEmpty());
}

TEST_CASE("a measure is set and the clocks it starts are told", "[cli][measure]")
{
    const CliVault vault;
    addCase(vault, u"N'Diaye"_s, u"Fatou"_s, u"76-2026-00126"_s, u"06 39 98 58 90"_s);
    const QStringList listed{u"measure"_s, u"list"_s, u"76-2026-00126"_s};
    CHECK(vault.run(listed).json().value(u"measures"_s).toArray().size() == 53);
    const QJsonObject set = vault
                                .run({u"measure"_s, u"set"_s, u"76-2026-00126"_s, u"SEC-06"_s, u"--status"_s,
                                      u"requested"_s, u"--on"_s, u"2026-11-21"_s})
                                .json();
    CHECK(set.value(u"status"_s) == u"requested"_s);
    CHECK(set.value(u"strand"_s) == u"SEC"_s);
    CHECK(set.value(u"waiting_for"_s) == u"SEC-06.hearing_fixed"_s);

    const QJsonArray dues =
        vault.run({u"event"_s, u"add"_s, u"76-2026-00126"_s, u"SEC-06.hearing_fixed"_s, u"--at"_s, u"2026-11-23"_s})
            .json()
            .value(u"dues"_s)
            .toArray();
    QJsonObject decision;
    for (const QJsonValue &due : dues) {
        if (due.toObject().value(u"clock"_s) == u"SEC-06.decision"_s) {
            decision = due.toObject();
        }
    }
    CHECK(decision.value(u"due_prudent"_s) == u"2026-11-29"_s); // six days, Code civil 515-11

    const QJsonObject line =
        vault.run({u"due"_s, u"--days"_s, u"3660"_s}).json().value(u"dues"_s).toArray().first().toObject();
    for (const char *key : {"id", "reference", "act", "clock", "rule", "source", "due_prudent", "due_legal",
                            "waiting_for", "contact", "band"}) {
        CAPTURE(key);
        CHECK(line.contains(QString::fromLatin1(key)));
    }
    const QString file = vault.place() + u"/agenda.ics"_s;
    CHECK(vault.run({u"due"_s, u"--days"_s, u"3660"_s, u"--ics"_s, file}).json().value(u"entries"_s).toInt() > 0);
    CHECK(vault.run({u"due"_s, u"--ics"_s, u"/nowhere/agenda.ics"_s}).status == 7);
    QFile calendar(file);
    REQUIRE(calendar.open(QIODevice::ReadOnly));
    const QByteArray text = calendar.readAll();
    CHECK(text.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(text.contains("76-2026-00126"));
    CHECK_FALSE(text.contains("SEC-06"));
    CHECK(vault.run({u"event"_s, u"add"_s, u"76-2026-00126"_s, u"SEC-06.none"_s, u"--at"_s, u"2026-11-23"_s}).status ==
          4);
    CHECK(vault.run({u"event"_s, u"add"_s, u"76-2026-00126"_s, u"SEC-06.notified"_s, u"--at"_s, u"demain"_s}).status ==
          2);
    CHECK(vault.run({u"measure"_s, u"set"_s, u"76-2026-00126"_s, u"SEC-06"_s, u"--status"_s, u"done"_s}).status == 2);
    CHECK(vault.run({u"measure"_s, u"set"_s, u"76-2026-00126"_s, u"ZZZ-01"_s, u"--status"_s, u"obtained"_s}).status ==
          4);
}

TEST_CASE("the digest is the same for the same content entered in another order", "[cli][digest]")
{
    const auto digest = [](const CliVault &vault) {
        return vault.run({u"check"_s, u"--digest"_s}).json().value(u"digest"_s).toString();
    };
    const CliVault one;
    const CliVault two;
    CHECK(digest(one) == digest(two));
    addCase(one, u"Garnier"_s, u"Élodie"_s, u"76-2026-00131"_s, u"06 39 98 82 54"_s);
    CHECK(digest(one) != digest(two));
    addCase(one, u"Kaya"_s, u"Zeynep"_s, u"76-2026-00051"_s, u"06 39 98 50 73"_s);
    addCase(two, u"Kaya"_s, u"Zeynep"_s, u"76-2026-00051"_s, u"06 39 98 50 73"_s);
    addCase(two, u"Garnier"_s, u"Élodie"_s, u"76-2026-00131"_s, u"06 39 98 82 54"_s);
    CHECK(digest(one) == digest(two));
    CHECK(one.run({u"case"_s, u"set"_s, u"76-2026-00051"_s, u"commune"_s, u"Eu"_s}).status == 0);
    const QString changed = digest(one);
    CHECK(changed != digest(two));
    CHECK(one.run({u"case"_s, u"set"_s, u"76-2026-00051"_s, u"commune"_s, QString()}).status == 0);
    CHECK(digest(one) == digest(two)); // what it says counts, not how it came to say so
}

TEST_CASE("a spreadsheet kept until now becomes the file active, the same from CSV, XLSX and ODS", "[cli][import]")
{
    const QString shared = sharedFolder();
    if (shared.isEmpty()) {
        WARN("skipped: no shared samples");
        return;
    }
    QJsonArray first;
    for (const char *name : {"file-active.csv", "file-active.xlsx", "file-active.ods"}) {
        CAPTURE(name);
        const CliVault vault;
        const QString file = shared + u"/samples/caseload/"_s + QString::fromLatin1(name);
        CHECK(vault.run({u"import"_s, u"caseload"_s, file, u"--dry-run"_s}).json().value(u"created"_s) == 140);
        CHECK(casesOf(vault.run({u"case"_s, u"list"_s})).isEmpty());
        const QJsonObject report = vault.run({u"import"_s, u"caseload"_s, file}).json();
        CHECK(report.value(u"created"_s) == 140);
        CHECK(report.value(u"held"_s) == 1);
        CHECK(report.value(u"empty"_s) == 1);
        CHECK(report.value(u"total"_s) == 1);
        const QJsonArray cases = casesOf(vault.run({u"case"_s, u"list"_s}));
        CHECK(cases.size() == 140);
        if (first.isEmpty()) {
            first = withoutIds(cases);
        }
        CHECK(withoutIds(cases) == first);
        const QJsonObject again = vault.run({u"import"_s, u"caseload"_s, file}).json();
        CHECK(again.value(u"created"_s) == 0);
        CHECK(casesOf(vault.run({u"case"_s, u"list"_s})).size() == 140);
    }
}

TEST_CASE("a file that is no spreadsheet adds nothing and says so", "[cli][import]")
{
    const CliVault vault;
    const CliRun run =
        vault.run({u"import"_s, u"caseload"_s, vault.write(u"file.csv"_s, QByteArray("%PDF-1.7\n\0\0", 11))});
    CHECK(run.status == 6);
    CHECK(run.says("not_a_spreadsheet"));
    CHECK(vault.run({u"import"_s, u"caseload"_s, vault.place() + u"/none.csv"_s}).status == 4);
}

TEST_CASE("a full standard output is an error, never a short answer", "[cli][output]")
{
    const CliVault vault;
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"\"$0\" clock list > /dev/full"_s, QStringLiteral(RELAIS_CLI)});
    REQUIRE(shell.waitForFinished(30'000));
    CHECK(shell.exitCode() == 7);
}

TEST_CASE("a stored text cannot command the terminal", "[cli][output]")
{
    const CliVault vault;
    addCase(vault, u"\u001b[2JVasseur"_s, u"Chloé\r\n"_s, u"76-2026-00063"_s, u"06 39 98 29 08"_s);
    const CliRun run = vault.bare({u"--vault"_s, vault.folder(), u"--passphrase-file"_s, u"-"_s, u"case"_s, u"list"_s},
                                  CliVault::kPassphrase.toUtf8());
    CHECK(run.status == 0);
    CHECK(run.out.contains("Vasseur"));
    CHECK_FALSE(run.out.contains('\x1b'));
    CHECK_FALSE(run.out.contains('\r'));
}
