// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clivault.h"
#include "tests/kit/catch.h"

using namespace relais;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

/// « clock explain » with the rest of its line, as JSON.
QJsonObject explained(const CliVault &vault, const char *line)
{
    return vault.bare(words("--json clock explain") + words(line)).json();
}

QString id(const CliVault &vault, const char *reference)
{
    const QString file = vault.write(
        u"case.json"_s, caseFile(u"Kervella"_s, u"Naïma"_s, QString::fromLatin1(reference), u"06 39 98 12 34"_s));
    return vault.run({u"case"_s, u"add"_s, u"--file"_s, file}).json().value(u"id"_s).toString();
}

/// The clock of an answer's list.
QJsonObject dueOf(const QJsonObject &answer, const char *clock)
{
    const QJsonArray dues = answer.value(u"dues"_s).toArray();
    for (const QJsonValue &due : dues) {
        if (due.toObject().value(u"clock"_s) == QLatin1String(clock)) {
            return due.toObject();
        }
    }
    return {};
}

} // namespace

TEST_CASE("the holidays of a zone are told without a vault, from 1950 to 2100", "[cli][clock]")
{
    const CliVault vault;
    const auto asked = [&](const char *zone, const char *year) {
        return vault.bare(words("--json clock holidays --zone") + QStringList{QString::fromLatin1(zone), u"--year"_s} +
                          QStringList{QString::fromLatin1(year)});
    };
    const QJsonArray dates = asked("alsace-moselle", "2026").json().value(u"dates"_s).toArray();
    CHECK(dates.size() == 13);
    CHECK(dates.first() == u"2026-01-01"_s);
    CHECK(dates.contains(u"2026-04-03"_s)); // Vendredi saint, there only
    CHECK(asked("metropole", "1950").json().value(u"dates"_s).toArray().contains(u"1950-04-10"_s));
    CHECK(asked("metropole", "2100").json().value(u"dates"_s).toArray().contains(u"2100-03-29"_s));
    const CliRun unknown = asked("paris", "2026");
    CHECK(unknown.status == 2);
    CHECK(unknown.err.contains("zone paris"));
    CHECK(asked("metropole", "1949").status == 2);
    CHECK(asked("metropole", "2101").status == 2);
}

TEST_CASE("a clock tells its end, its rule and its source", "[cli][clock]")
{
    const CliVault vault;
    // Received on a Friday: Saturday and Sunday are no worked days (CASF L. 214-10).
    const QJsonObject due = explained(vault, "FIN-01.payment --start 2026-11-20 --department 76");
    CHECK(due.value(u"prudent"_s) == u"2026-11-25"_s);
    CHECK(due.value(u"unit"_s) == u"worked_days"_s);
    CHECK(due.value(u"length"_s) == 3);
    CHECK(due.value(u"zone"_s) == u"metropole"_s);
    CHECK(due.value(u"version"_s).toInt() >= 1);
    CHECK(due.value(u"checked_on"_s) == u"2026-11-25"_s);
    CHECK(due.value(u"to_verify"_s) == false);
    CHECK_FALSE(due.value(u"source"_s).toString().isEmpty());
    CHECK(explained(vault, "FIN-01.payment --start 2026-11-20 --department 76 --option beneficiary=no")
              .value(u"prudent"_s) == u"2026-11-27"_s);

    // An instant keeps its hour, over the change of hour too.
    CHECK(explained(vault, "SEC-08.decision --start 2026-03-28T18:00:00+01:00 --department 76").value(u"legal"_s) ==
          u"2026-03-29T19:00:00+02:00"_s);
    CHECK(explained(vault, "SEC-08.decision --start 2026-10-24T18:00 --department 76").value(u"legal"_s) ==
          u"2026-10-25T17:00:00+01:00"_s);

    const QJsonObject waiting = explained(vault, "SEC-06.decision --department 76");
    CHECK(waiting.value(u"prudent"_s).isNull());
    CHECK(waiting.value(u"waiting_for"_s) == u"SEC-06.hearing_fixed"_s);
    // A calculator: a start that has not come is no fault.
    CHECK(explained(vault, "FIN-01.payment --start 2090-11-20 --department 76").value(u"prudent"_s) == u"2090-11-23"_s);
    CHECK(vault.bare(words("--json clock list")).json().value(u"clocks"_s).toArray().size() == 38);
}

TEST_CASE("a day on which the fund is closed moves the legal date it is told for", "[cli][clock]")
{
    const CliVault vault;
    const QJsonObject due =
        explained(vault, "FIN-01.payment --start 2026-05-12 --department 76 --closed 2026-05-15 --closed 2026-05-26");
    CHECK(due.value(u"prudent"_s) == u"2026-05-18"_s); // Wed 13, Thu 14 Ascension, Fri 15, Mon 18
    CHECK(due.value(u"legal"_s) == u"2026-05-19"_s);
    CHECK(due.value(u"closed"_s).toArray() == QJsonArray{u"2026-05-15"_s, u"2026-05-26"_s});
}

TEST_CASE("what a clock cannot answer is refused with its name", "[cli][clock]")
{
    const CliVault vault;
    const QList<std::tuple<const char *, int, const char *>> lines = {
        {"XXX-01.none --department 76", 4, "clock XXX-01.none"},
        {"FIN-01.payment --department 99", 4, "department 99"},
        {"FIN-01.payment --department 76 --start hier", 2, "--start"},
        {"FIN-01.payment --department 76 --start 1949-12-31", 2, "date_out_of_range: FIN-01.payment"},
        {"JUR-06.offence --department 76 --start 2099-01-01", 2, "date_out_of_range: JUR-06.offence"},
        {"FIN-01.payment --department 76 --option beneficary=no", 2, "FIN-01.payment knows beneficiary=no|yes"},
        {"FIN-01.payment --department 76 --option beneficiary=perhaps", 2, "beneficiary=no|yes"},
        {"SEC-08.decision --department 76 --option beneficiary=no", 2, "SEC-08.decision knows none"},
        {"FIN-01.payment --department 76 --closed demain", 2, "--closed"},
    };
    for (const auto &[line, status, says] : lines) {
        INFO(line);
        const CliRun run = vault.bare(words("clock explain") + words(line));
        INFO(run.err.toStdString());
        CHECK(run.status == status);
        CHECK(run.err.contains(says));
    }
}

#if defined(RELAIS_PAPER) // with the windows come the words
TEST_CASE("a clock is explained in French, one thing a line", "[cli][clock]")
{
    const CliVault vault;
    const QString text =
        QString::fromUtf8(vault.bare(words("clock explain SEC-07.service --start 2026-11-26 --department 76")).out);
    INFO(text.toStdString());
    CHECK(text.contains(u"2 jours calendaires"_s));
    CHECK(text.contains(u"samedi 28 novembre 2026"_s));
    CHECK(text.contains(u"lundi 30 novembre 2026"_s));
    CHECK(text.contains(u"à vérifier"_s));
    CHECK(text.contains(u"commissaire de justice"_s));
    CHECK(vault.bare(words("clock list")).out.contains("3 jours ouvrés"));
}
#endif

TEST_CASE("an event that cannot have happened then exits 2 and names it", "[cli][clock]")
{
    const CliVault vault;
    const QString kase = id(vault, "76-2026-00001");
    const auto add = [&](const char *event, const char *at) {
        return vault.run(words("event add") +
                         QStringList{kase, QString::fromLatin1(event), u"--at"_s, QString::fromLatin1(at)});
    };
    CHECK(add("FIN-01.claim_received", "2026-11-20").status == 0);
    const CliRun early = add("FIN-01.first_payment", "2026-11-19");
    CHECK(early.status == 2);
    CHECK(early.err.contains("FIN-01.first_payment lies before FIN-01.claim_received"));
    const CliRun late = add("FIN-01.decided", "2099-11-19");
    CHECK(late.status == 2);
    CHECK(late.err.contains("date_in_future: FIN-01.decided"));
    CHECK(add("JUR-06.offence", "1849-11-19").err.contains("date_out_of_range: JUR-06.offence"));
    CHECK(add("JUR-08.expires", "2099-11-19").status == 0); // known ahead
}

TEST_CASE("a case that moves to La Réunion answers what changes", "[cli][clock]")
{
    const CliVault vault;
    const QString kase = id(vault, "76-2026-00001");
    CHECK(vault.run({u"case"_s, u"set"_s, kase, u"department"_s, u"13"_s}).status == 0);
    CHECK(vault.run(words("measure set") + QStringList{kase} + words("LOG-12 --status in_progress")).status == 0);
    CHECK(vault.run(words("event add") + QStringList{kase} + words("LOG-12.acknowledged --at 2026-10-20")).status == 0);
    const QJsonArray changes =
        vault.run({u"case"_s, u"set"_s, kase, u"department"_s, u"974"_s}).json().value(u"changes"_s).toArray();
    QMap<QString, QJsonObject> byWhat;
    for (const QJsonValue &change : changes) {
        byWhat.insert(change.toObject().value(u"what"_s).toString(), change.toObject());
    }
    CHECK(byWhat.value(u"holiday_zone"_s).value(u"after"_s) == u"la-reunion"_s);
    CHECK(byWhat.value(u"time_zone"_s).value(u"before"_s) == u"Europe/Paris"_s);
    const QJsonObject commission = byWhat.value(u"LOG-12.commission"_s);
    CHECK(commission.value(u"before"_s).toObject().value(u"length"_s) == 3);
    CHECK(commission.value(u"after"_s).toObject().value(u"length"_s) == 6);
    CHECK(commission.value(u"before"_s).toObject().value(u"due_prudent"_s) == u"2027-01-20"_s);
    CHECK(commission.value(u"after"_s).toObject().value(u"due_prudent"_s) == u"2027-04-20"_s);
    const CliRun unknown = vault.run({u"case"_s, u"set"_s, kase, u"department"_s, u"99"_s});
    CHECK(unknown.status == 2);
    CHECK(unknown.err.contains("department 99"));
}

TEST_CASE("01:30 on the 12th in La Réunion is the right day in both offices", "[cli][clock]")
{
    for (const char *office : {"974", "76"}) {
        INFO("office of " << office);
        const CliVault vault{QString::fromLatin1(office)};
        const QString kase = id(vault, "76-2026-00001");
        const auto recorded = [&](const char *department) {
            CHECK(vault.run({u"case"_s, u"set"_s, kase, u"department"_s, QString::fromLatin1(department)}).status == 0);
            return dueOf(vault
                             .run(words("event add") + QStringList{kase} +
                                  words("ENF-01.received --at 2026-11-12T01:30:00+04:00"))
                             .json(),
                         "ENF-01.evaluation")
                .value(u"due_prudent"_s);
        };
        CHECK(vault.run(words("measure set") + QStringList{kase} + words("ENF-01 --status in_progress")).status == 0);
        CHECK(recorded("974") == u"2027-02-12"_s);
        CHECK(recorded("76") == u"2027-02-11"_s);
    }
    const CliVault vault;
    const auto day = [&](const char *department) {
        const QByteArray line =
            QByteArrayLiteral("ENF-01.evaluation --start 2026-11-12T01:30:00+04:00 --department ") + department;
        return explained(vault, line.constData()).value(u"prudent"_s);
    };
    CHECK(day("974") == u"2027-02-12"_s);
    CHECK(day("76") == u"2027-02-11"_s);
}

TEST_CASE("the closed days of the fund are kept in the vault", "[cli][clock]")
{
    const CliVault vault;
    const QString kase = id(vault, "76-2026-00001");
    const auto claim = [&] {
        return dueOf(
            vault.run(words("event add") + QStringList{kase} + words("FIN-01.claim_received --at 2026-05-12")).json(),
            "FIN-01.payment");
    };
    CHECK(vault.run(words("measure set") + QStringList{kase} + words("FIN-01 --status in_progress")).status == 0);
    CHECK(claim().value(u"due_legal"_s) == u"2026-05-18"_s);
    const QJsonArray days = vault.run({u"office"_s, u"closed-day"_s, u"add"_s, u"2026-05-15"_s, u"--word"_s, u"Pont"_s})
                                .json()
                                .value(u"closed_days"_s)
                                .toArray();
    REQUIRE(days.size() == 1);
    CHECK(days.first().toObject().value(u"date"_s) == u"2026-05-15"_s);
    CHECK(days.first().toObject().value(u"word"_s) == u"Pont"_s);
    CHECK(claim().value(u"due_legal"_s) == u"2026-05-19"_s);
    CHECK(claim().value(u"due_prudent"_s) == u"2026-05-18"_s);
    CHECK(vault.run(words("office closed-day add demain")).status == 2);
    CHECK(vault.run(words("office closed-day remove 2026-05-16")).status == 4);
    CHECK(vault.run(words("office closed-day remove 2026-05-15")).json().value(u"closed_days"_s).toArray().isEmpty());
}
