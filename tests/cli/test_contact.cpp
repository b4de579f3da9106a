// SPDX-License-Identifier: GPL-3.0-or-later
// contact may, and every way out of the program that the command line has
#include "core/model/rights.h"
#include "tests/cli/clivault.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>

namespace {

QJsonObject contact(const char *channel, const QString &value, const char *safe)
{
    return {{u"channel"_s, QString::fromLatin1(channel)},
            {u"value"_s, value},
            {u"safe"_s, QString::fromLatin1(safe)},
            {u"hours"_s, u"lun-ven 9h-11h30"_s},
            {u"caller_identity"_s, u"le cabinet Essai"_s},
            {u"code_word"_s, u"mirabelle"_s},
            {u"read_by"_s, u"quetsche"_s},
            {u"checked_on"_s, u"2026-11-20"_s}};
}

QString opened(const CliVault &vault, const QJsonArray &contacts, const QString &reference, const QString &fact = {})
{
    const QJsonObject person{{u"last_name"_s, u"Petrenko"_s}};
    const QJsonObject file{{u"referred_at"_s, u"2026-11-20T10:00:00+01:00"_s},
                           {u"reference"_s, reference},
                           {u"commune"_s, u"Mesnil-Essai"_s},
                           {u"accommodation"_s, u"Foyer Prunier"_s},
                           {u"children_remark"_s, u"école Reinette"_s}};
    const QJsonObject child{{u"first_name"_s, u"Ana"_s}, {u"school"_s, u"crèche Bigarreau"_s}};
    QJsonArray notes;
    if (!fact.isEmpty()) {
        notes << QJsonObject{{u"kind"_s, u"fact"_s}, {u"text"_s, fact}, {u"at"_s, u"2026-11-20T10:05:00+01:00"_s}};
    }
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"person"_s, person},
                                                       {u"case"_s, file},
                                                       {u"contacts"_s, contacts},
                                                       {u"children"_s, QJsonArray{child}},
                                                       {u"notes"_s, notes}})
                                 .toJson();
    const CliRun made = vault.run({u"case"_s, u"add"_s, u"--file"_s, vault.write(u"case.json"_s, bytes)});
    CAPTURE(made.err.toStdString());
    REQUIRE(made.status == 0);
    return made.json().value(u"id"_s).toString();
}

CliRun may(const CliVault &vault, const QString &id, const char *channel, const char *at)
{
    return vault.run(
        {u"contact"_s, u"may"_s, id, u"--channel"_s, QString::fromLatin1(channel), u"--at"_s, QString::fromLatin1(at)});
}

/// Every channel of the case is unsafe or nobody asked.
const QJsonArray kClosed{contact("phone", u"06 39 98 41 07"_s, "no"), contact("phone", u"06 39 98 77 21"_s, "unknown"),
                         contact("mail", u"essai.zibeline@exemple.fr"_s, "unknown"),
                         contact("letter", u"14 rue des Noisetiers"_s, "no")};

/// What of those channels must not leave, in each way a number may be written.
const QStringList kSecret{u"0639984107"_s, u"639984107"_s, u"0639987721"_s, u"639987721"_s,    u"zibeline"_s,
                          u"Noisetiers"_s, u"mirabelle"_s, u"quetsche"_s,   u"cabinet Essai"_s};
/// What betrays where she is (domain notes 5.2).
const QStringList kPlaces{u"Mesnil-Essai"_s, u"Prunier"_s, u"Reinette"_s, u"Bigarreau"_s};

QStringList foundIn(const QByteArray &bytes, const QStringList &words)
{
    QString text = QString::fromUtf8(bytes);
    QString bare = text;
    for (const QChar blank : {QChar(u' '), QChar(0xa0), QChar(0x202f), QChar(u'.'), QChar(u'-')}) {
        bare.remove(blank);
    }
    QStringList found;
    for (const QString &word : words) {
        if (text.contains(word, Qt::CaseInsensitive) || bare.contains(word, Qt::CaseInsensitive)) {
            found << word;
        }
    }
    return found;
}

} // namespace

TEST_CASE("contact may says yes or no, why, what to say and when, and a no leaves with 5", "[cli][contact]")
{
    const CliVault vault;
    const QString id =
        opened(vault, {contact("phone", u"06 39 98 41 07"_s, "yes"), contact("letter", u"3 rue des Essais"_s, "yes")},
               u"76-2026-00031"_s);
    const CliRun yes = may(vault, id, "phone", "2026-11-24T10:00");
    CHECK(yes.status == 0);
    CHECK(yes.json().value(u"may"_s).toBool());
    CHECK(yes.json().value(u"until"_s) == u"2026-11-24T11:30:00+01:00"_s);
    CHECK(yes.json().value(u"say"_s).toString().contains(u"cabinet Essai"_s));
    const CliRun late = may(vault, id, "phone", "2026-11-24T12:00");
    CHECK(late.status == 5);
    CHECK(late.answer().value(u"reason"_s) == u"outside_hours"_s);
    CHECK(late.answer().value(u"opens"_s) == u"2026-11-25T09:00:00+01:00"_s);
    CHECK(late.answer().value(u"leave"_s) == u"with_reason"_s);
    CHECK_FALSE(late.answer().value(u"why"_s).toString().isEmpty());
    CHECK(may(vault, id, "sms", "2026-11-24T10:00").answer().value(u"reason"_s) == u"sms_unknown"_s);
    CHECK(may(vault, id, "mail", "2026-11-24T10:00").answer().value(u"reason"_s) == u"no_channel"_s);
    const CliRun letter = may(vault, id, "letter", "2026-11-24T10:00");
    CHECK(letter.status == 5);
    CHECK(letter.answer().value(u"reason"_s) == u"address_unsaid"_s);
    CHECK(letter.answer().value(u"leave"_s) == u"never"_s);
    // La Réunion lies three hours ahead: ten o'clock in Paris is one in the afternoon there.
    CHECK(vault.run({u"case"_s, u"set"_s, id, u"department"_s, u"974"_s}).status == 0);
    CHECK(may(vault, id, "phone", "2026-11-24T10:00").status == 5);
    CHECK(may(vault, id, "phone", "2026-11-24T06:30:00+01:00").status == 0);
    for (const QByteArray &out : {yes.out, late.out, letter.out}) {
        CHECK(foundIn(out, {u"0639984107"_s, u"639984107"_s, u"rue des Essais"_s, u"mirabelle"_s}).isEmpty());
    }
}

TEST_CASE("a moment or a channel that contact may does not know is a usage error", "[cli][contact]")
{
    const CliVault vault;
    const QString id = opened(vault, kClosed, u"76-2026-00032"_s);
    CHECK(may(vault, id, "fax", "2026-11-24T10:00").status == 2);
    CHECK(may(vault, id, "phone", "demain").status == 2);
    CHECK(may(vault, id, "phone", "2026-11-24").status == 2);
    CHECK(may(vault, u"76-2026-99999"_s, "phone", "2026-11-24T10:00").status == 4);
}

TEST_CASE("a channel that is not safe leaves by no command, and neither does a place", "[cli][contact]")
{
    const CliVault vault;
    const QString id = opened(vault, kClosed, u"76-2026-00033"_s);
    CHECK(vault
              .run({u"consent"_s, u"give"_s, id, u"--to"_s, u"SIAO 76"_s, u"--strands"_s, u"LOG"_s, u"--mode"_s,
                    u"written"_s, u"--until"_s, u"2099-11-24"_s})
              .status == 0);
    const CliRun shown = vault.run({u"case"_s, u"show"_s, id});
    CHECK(foundIn(shown.out, kSecret).size() == kSecret.size()); // the search does find them where they stand
    CHECK(foundIn(shown.out, kPlaces).size() == kPlaces.size());
    const QString agenda = vault.place() + u"/agenda.ics"_s;
    for (const QStringList &command :
         {QStringList{u"case"_s, u"list"_s},
          QStringList{u"case"_s, u"list"_s, u"--search"_s, u"Petrenko"_s},
          QStringList{u"case"_s, u"set"_s, id, u"referent"_s, u"C. Auger"_s},
          QStringList{u"due"_s, u"--days"_s, u"400"_s},
          QStringList{u"due"_s, u"--ics"_s, agenda},
          QStringList{u"measure"_s, u"list"_s, id},
          QStringList{u"consent"_s, u"list"_s, id},
          QStringList{u"consent"_s, u"may"_s, id, u"--to"_s, u"SIAO 76"_s, u"--field"_s, u"contact.value"_s},
          QStringList{u"danger"_s, u"list"_s, id},
          QStringList{u"journal"_s, id},
          QStringList{u"retention"_s, u"list"_s, u"--all"_s},
          QStringList{u"exclusion"_s, u"list"_s, id},
          QStringList{u"sealed"_s, u"list"_s, id},
          QStringList{u"document"_s, u"list"_s, id},
          QStringList{u"audit"_s},
          QStringList{u"audit"_s, u"--verify"_s},
          QStringList{u"slot"_s, u"list"_s},
          QStringList{u"template"_s, u"list"_s},
          QStringList{u"check"_s, u"--digest"_s},
          QStringList{u"contact"_s, u"may"_s, id, u"--channel"_s, u"phone"_s, u"--at"_s, u"2026-11-24T10:00"_s}}) {
        INFO(command.join(u' ').toStdString());
        const CliRun json = vault.run(command);
        CHECK((json.status == 0 || json.status == 5));
        QStringList secret = kSecret;
        if (command.first() == u"contact"_s || command.first() == u"journal"_s) {
            secret.removeOne(u"cabinet Essai"_s); // how to present oneself is what was asked
        }
        CHECK(foundIn(json.out + json.err, secret) == QStringList());
        CHECK(foundIn(json.out + json.err, kPlaces) == QStringList());
        const CliRun text =
            vault.bare(QStringList{u"--vault"_s, vault.folder(), u"--passphrase-file"_s, u"-"_s} + command,
                       CliVault::kPassphrase.toUtf8() + '\n');
        CHECK(foundIn(text.out + text.err, secret) == QStringList());
        CHECK(foundIn(text.out + text.err, kPlaces) == QStringList());
    }
    QFile calendar(agenda);
    REQUIRE(calendar.open(QIODevice::ReadOnly));
    const QByteArray events = calendar.readAll();
    CHECK(events.contains("BEGIN:VEVENT"));
    CHECK(foundIn(events, kSecret + kPlaces) == QStringList());
}

TEST_CASE(
    "a list tells no number that is not safe, nor any to a role that sees none; of the safe ones it tells the first",
    "[cli][contact]")
{
    const CliVault vault;
    opened(vault, kClosed, u"76-2026-00035"_s);
    opened(vault, {contact("phone", u"06 39 98 41 08"_s, "yes"), contact("phone", u"06 39 98 41 07"_s, "no")},
           u"76-2026-00036"_s);
    const auto phonesIn = [](const CliRun &run) {
        QStringList phones;
        const QJsonArray cases = run.json().value(u"cases"_s).toArray();
        for (const QJsonValue &one : cases) {
            CHECK(one[u"phones"_s].isArray()); // the shape that scripts rely on
            for (const QJsonValue &phone : one[u"phones"_s].toArray()) {
                phones << phone.toString();
            }
        }
        return phones;
    };
    const QStringList list{u"case"_s, u"list"_s};
    CHECK(phonesIn(vault.run(list)) == QStringList{u"+33639984108"_s});
    const QString phrase = u"caillou brume persil lanterne coquille sentier girafe"_s;
    const QString file = vault.write(u"phrase.txt"_s, phrase.toUtf8());
    for (const char *role : {"supervisor", "administrator", "operational_contact"}) {
        const CliRun hired = vault.run({u"slot"_s, u"add"_s, u"--user"_s, QString::fromLatin1(role), u"--role"_s,
                                        QString::fromLatin1(role), u"--new-passphrase-file"_s, file});
        REQUIRE(hired.status == 0);
        const CliRun told = vault.runWith(phrase, list);
        INFO(role << ' ' << told.out.toStdString());
        const auto right =
            relais::model::shippedRights().of(*relais::model::fromWord<relais::model::Role>(QString::fromLatin1(role)),
                                              relais::model::Outlet::Screen, u"safe_contact"_s);
        const bool shows = right == relais::model::Right::Yes;
        CHECK(phonesIn(told) == (shows ? QStringList{u"+33639984108"_s} : QStringList()));
        const QString slot = hired.json().value(u"id"_s).toString();
        REQUIRE(vault.run({u"slot"_s, u"remove"_s, slot}).status == 0);
    }
}

#if defined(RELAIS_PAPER)
namespace {

QByteArray textOf(const QString &path)
{
    if (path.endsWith(u".pdf"_s)) {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        REQUIRE(reader.waitForFinished());
        return reader.readAllStandardOutput();
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("no paper holds a channel that is not safe, nor a place", "[cli][contact]")
{
    const CliVault vault;
    const QString note = u"Rappelée au 06.39.98.41.07, écrit au 14 RUE DES NOISETIERS."_s;
    const QString id = opened(vault, kClosed, u"76-2026-00034"_s, note);
    CHECK(foundIn(vault.run({u"case"_s, u"show"_s, id}).out, {u"0639984107"_s, u"NOISETIERS."_s}).size() == 2);
    for (const char *name : {"s.html", "s.pdf"}) {
        const QString path = vault.place() + u'/' + QString::fromLatin1(name);
        REQUIRE(vault.run({u"summary"_s, id, u"--complete"_s, u"--output"_s, path}).status == 0);
        const QByteArray text = textOf(path);
        CHECK(text.contains("Petrenko"));
        CHECK(foundIn(text, kSecret + kPlaces) == QStringList());
    }
}

TEST_CASE("what she is given about herself names no way that is marked as not safe, and says that one is left out",
          "[cli][contact]")
{
    const CliVault vault;
    const QString note = u"Rappelée au +33 6 39 98 41 07, écrit au 14 rue des Noisetiers."_s;
    const QString id = opened(vault, kClosed, u"76-2026-00037"_s, note);
    QDir(vault.place()).mkdir(u"pack"_s);
    const CliRun given =
        vault.run({u"access-pack"_s, id, u"--output"_s, vault.place() + u"/pack"_s, u"--asked"_s, u"Au guichet"_s});
    REQUIRE(given.status == 0);
    const QStringList unsafe{u"0639984107"_s, u"639984107"_s, u"Noisetiers"_s, u"mirabelle"_s, u"quetsche"_s};
    const QJsonArray files = given.json().value(u"files"_s).toArray();
    REQUIRE(files.size() == 2);
    for (const QJsonValue &file : files) {
        INFO(file.toString().toStdString());
        const QByteArray text = textOf(file.toString());
        CHECK(text.contains("Petrenko"));
        CHECK(foundIn(text, unsafe) == QStringList());
        CHECK(foundIn(text, {u"0639987721"_s}).size() == 1); // nobody asked about that one: it is hers
    }
    CHECK(foundIn(given.out, unsafe) == QStringList());
    CHECK(given.json().value(u"left_out"_s).toArray().size() >= 3);
    QDir(vault.place()).mkdir(u"him"_s);
    const CliRun his = vault.run({u"access-pack"_s, id, u"--output"_s, vault.place() + u"/him"_s, u"--for"_s,
                                  u"other_parent"_s, u"--asked"_s, u"Courrier"_s});
    REQUIRE(his.status == 0);
    for (const QJsonValue &file : his.json().value(u"files"_s).toArray()) {
        CHECK(foundIn(textOf(file.toString()), kSecret + kPlaces) == QStringList());
    }
}
#endif
