// SPDX-License-Identifier: GPL-3.0-or-later
// Two offices exchange a case by the command line alone, from making their vaults to the recall.
#include "core/exchange/agekey.h"
#include "core/model/record.h"
#include "core/work/correspondents.h"
#include "tests/cli/clivault.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace relais;

namespace {

const QString kCase = u"76-2026-00007"_s;

/// An office that relais-cli made. Its key is then made to cost little, so that the many commands of a test take no
/// minute.
class Desk
{
public:
    Desk(const CliVault &place, const QString &name, const QString &kind)
        : m_place(place), m_name(name), m_folder(place.place() + u'/' + kind + u".relais-vault"_s)
    {
        does({u"init"_s, u"--office"_s, name, u"--kind"_s, kind, u"--department"_s, u"76"_s, u"--user"_s,
              u"C. Auger"_s});
        const SecretBytes phrase = SecretBytes::fromPassphrase(CliVault::kPassphrase);
        const auto keys = store::KeySlots::unlock(m_folder, phrase);
        REQUIRE_OK(keys);
        REQUIRE_OK(
            store::KeySlots::changePassphrase(m_folder, keys->ring, keys->slot.id, phrase, {3, 8 * 1024 * 1024}));
    }

    [[nodiscard]] CliRun run(const QStringList &command) const
    {
        return m_place.bare(QStringList{u"--vault"_s, m_folder, u"--passphrase-file"_s, u"-"_s, u"--json"_s} + command,
                            CliVault::kPassphrase.toUtf8() + '\n');
    }
    QJsonObject does(const QStringList &command) const
    {
        INFO(m_name.toStdString() << ": " << command.join(u' ').toStdString());
        return run(command).json();
    }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// What waits for the only partner.
    [[nodiscard]] QJsonObject outbox() const
    {
        const QJsonArray all = does({u"outbox"_s})[u"outbox"_s].toArray();
        REQUIRE(all.size() == 1);
        return all[0].toObject();
    }
    void write(const Desk &to, const QString &file, const QString &purpose = u"update"_s) const
    {
        does({u"bundle"_s, u"write"_s, u"--to"_s, to.name(), u"--output"_s, file, u"--purpose"_s, purpose});
    }
    QJsonObject read(const QString &file) const { return does({u"bundle"_s, u"read"_s, file}); }

private:
    const CliVault &m_place;
    QString m_name;
    QString m_folder;
};

/// The CAF that entrusts and the association that receives; each has compared the digits of the other.
struct Two {
    CliVault place;
    Desk caf{place, u"CAF 76"_s, u"caf"_s};
    Desk siao{place, u"SIAO 76"_s, u"association"_s};
    QString siaoAddress;

    Two()
    {
        siaoAddress = introduce(siao, caf);
        introduce(caf, siao);
        const QString file = place.write(u"cas.json"_s, caseFile(u"Exemple"_s, u"Ada"_s, kCase, u"06 39 98 00 01"_s));
        caf.does({u"case"_s, u"add"_s, u"--file"_s, file});
        caf.does({u"consent"_s, u"give"_s, kCase, u"--to"_s, siao.name(), u"--strands"_s, u"LOG"_s, u"--mode"_s,
                  u"written"_s, u"--until"_s, u"2090-05-24"_s});
    }
    [[nodiscard]] QString path(const QString &name) const { return place.place() + u'/' + name; }
    QJsonObject orient(const QStringList &more = {}) const
    {
        return caf.does(QStringList{u"orient"_s, kCase, u"--to"_s, siao.name(), u"--measures"_s, u"LOG-01,LOG-04"_s} +
                        more);
    }

private:
    /// @return the address of whose card is shown
    QString introduce(const Desk &who, const Desk &to) const
    {
        const QString card = path(u"carte.relais-card"_s);
        const QString digits = who.does({u"card"_s, u"export"_s, card})[u"digits"_s].toString();
        const QString address = to.does({u"card"_s, u"import"_s, card})[u"office"_s].toString();
        const QJsonObject verified = to.does({u"card"_s, u"verify"_s, who.name(), u"--digits"_s, digits});
        CHECK(verified[u"state"_s] == u"verified"_s);
        return address;
    }
};

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

/// The age secret of an office, which no command gives away: taken from its vault, for the public program.
QByteArray ageKeyOf(const Desk &seat)
{
    const auto keys = store::KeySlots::unlock(seat.folder(), SecretBytes::fromPassphrase(CliVault::kPassphrase));
    REQUIRE_OK(keys);
    const auto vault = store::Vault::open(seat.folder(), keys->ring.main, keys->cipher);
    REQUIRE_OK(vault);
    const SystemClock clock;
    const auto reference = model::loadReference();
    REQUIRE_OK(reference);
    const auto session = work::openSession(**vault, clock, *reference, {});
    REQUIRE_OK(session);
    const auto own = work::correspondents::ownKeys(**session);
    REQUIRE_OK(own);
    return exchange::ageIdentityText(own->identities.front());
}

/// The lines that age, minisign, head, tail and tar find in a bundle.
QList<QByteArray> linesByHand(const Two &two, const QString &bundle)
{
    const QString place = two.place.place();
    two.place.write(u"key"_s, ageKeyOf(two.siao) + '\n');
    ran(place, u"age"_s, {u"-d"_s, u"-i"_s, u"key"_s, u"-o"_s, u"y"_s, bundle});
    ran(place, u"sh"_s, {u"-c"_s, u"head -n 4 y > y.tar.minisig && tail -n +5 y > y.tar"_s});
    const QString card = two.path(u"carte.relais-card"_s);
    two.caf.does({u"card"_s, u"export"_s, card});
    QFile file(card);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString key = QJsonDocument::fromJson(bytes.mid(bytes.indexOf('{')))[u"minisign"_s].toString();
    ran(place, u"minisign"_s, {u"-V"_s, u"-q"_s, u"-m"_s, u"y.tar"_s, u"-P"_s, key});
    return ran(place, u"tar"_s, {u"-xOf"_s, u"y.tar"_s, u"journal.jsonl"_s}).trimmed().split('\n');
}

/// "case.commune=Rouen" for each field that says something: not empty, and not what a new record says by itself.
template<class Record>
QStringList toldBy(const QString &type, const QVariantMap &values)
{
    const model::Fields blank = model::fieldsOf(Record());
    QStringList told;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const QString text = value->toString();
        const bool counts = blank.contains(value.key()) && !text.isEmpty();
        if (counts && text != blank.value(value.key()).toString()) {
            told << type + u'.' + value.key() + u'=' + text;
        }
    }
    told.sort();
    return told;
}

/// What the preview lets leave of the records of a type.
QVariantMap leavingOf(const QJsonObject &preview, const QString &type)
{
    QVariantMap values;
    for (const QJsonValue &field : preview[u"leaves"_s].toArray()) {
        if (field[u"type"_s] == type) {
            values.insert(field[u"field"_s].toString(), field[u"value"_s].toVariant());
        }
    }
    return values;
}

/// The case at the association shows what the preview of the CAF let leave, and nothing else of the person and the
/// case.
void checkShown(const Two &two, const QJsonObject &preview)
{
    const QJsonArray listed = two.siao.does({u"case"_s, u"list"_s})[u"cases"_s].toArray();
    REQUIRE(listed.size() == 1);
    CHECK(listed[0][u"last_name"_s] == u"Exemple"_s);
    const QString id = listed[0][u"id"_s].toString();
    const QJsonObject shown = two.siao.does({u"case"_s, u"show"_s, id});
    CHECK(toldBy<model::Person>(u"person"_s, shown[u"person"_s].toObject().toVariantMap()) ==
          toldBy<model::Person>(u"person"_s, leavingOf(preview, u"person"_s)));
    CHECK(toldBy<model::Case>(u"case"_s, shown[u"case"_s].toObject().toVariantMap()) ==
          toldBy<model::Case>(u"case"_s, leavingOf(preview, u"case"_s)));
    CHECK(shown[u"notes"_s].toArray().isEmpty()); // "Reçue à l'accueil." stays
    QStringList measures;
    for (const QJsonValue &measure : shown[u"measures"_s].toArray()) {
        measures << measure[u"code"_s].toString();
    }
    measures.sort();
    CHECK(measures == QStringList{u"LOG-01"_s, u"LOG-04"_s});
    const QByteArray all = QJsonDocument(shown).toJson();
    CHECK_FALSE(all.contains("accueil"));
}

/// Nothing more of it leaves.
void recall(const Two &two, const QString &orientation)
{
    const QJsonObject done = two.caf.does({u"orientation"_s, u"recall"_s, orientation});
    CHECK(done[u"told"_s][0][u"name"_s] == two.siao.name());
    CHECK(done[u"told"_s][0][u"fields"_s].toArray().contains(u"person.last_name"_s));
}

void rename(const Two &two, const QString &firstName)
{
    two.caf.does({u"case"_s, u"set"_s, kCase, u"person.first_name"_s, firstName});
}

QString firstNameThere(const Two &two)
{
    return two.siao.does({u"case"_s, u"list"_s})[u"cases"_s][0][u"first_name"_s].toString();
}

} // namespace

TEST_CASE("two offices exchange a case by the command line, from their vaults to the receipt", "[cli][exchange]")
{
    const Two two;
    const QJsonObject preview = two.orient({u"--preview"_s});
    two.orient();
    const QString first = two.path(u"1.relais"_s);
    two.caf.write(two.siao, first);
    CHECK(two.caf.outbox()[u"waits"_s] == false);
    CHECK(two.caf.outbox()[u"unanswered"_s].toArray().size() == 1);

    qsizetype waiting = 0;
    for (const QByteArray &line : linesByHand(two, first)) {
        waiting += QJsonDocument::fromJson(line).isObject() ? 1 : 0;
    }
    const QJsonObject read = two.siao.read(first);
    CHECK(read[u"answer"_s] == u"applied"_s);
    CHECK(two.siao.does({u"bundle"_s, u"inspect"_s, first})[u"lines"_s] == waiting);
    CHECK(read[u"operations"_s].isUndefined()); // how much came tells of cases that are kept from whoever reads it
    CHECK(two.siao.read(first)[u"answer"_s] == u"nothing"_s);
    checkShown(two, preview);
    const QJsonArray inbox = two.siao.does({u"inbox"_s})[u"inbox"_s].toArray();
    REQUIRE(inbox.size() == 1);
    CHECK(inbox[0][u"measures"_s].toArray() == QJsonArray{u"LOG-01"_s, u"LOG-04"_s});

    CHECK(two.siao.outbox()[u"owes_receipt"_s] == true);
    const QString receipt = two.path(u"recu.relais"_s);
    two.siao.write(two.caf, receipt, u"ack"_s);
    two.caf.read(receipt);
    CHECK(two.caf.outbox()[u"unanswered"_s].toArray().isEmpty());
    CHECK(two.siao.outbox()[u"owes_receipt"_s] == false);
}

TEST_CASE("a bundle that was lost is missed, told and sent again", "[cli][exchange]")
{
    const Two two;
    two.orient();
    two.caf.write(two.siao, two.path(u"1.relais"_s));
    two.siao.read(two.path(u"1.relais"_s));
    rename(two, u"Inès"_s);
    two.caf.write(two.siao, two.path(u"2.relais"_s)); // goes nowhere
    two.caf.does({u"case"_s, u"set"_s, kCase, u"person.last_name"_s, u"Modèle"_s});
    two.caf.write(two.siao, two.path(u"3.relais"_s));
    const QJsonObject third = two.siao.read(two.path(u"3.relais"_s));
    CHECK(third[u"answer"_s] == u"applied"_s);
    CHECK(third[u"gaps"_s].toArray() == QJsonArray{2});
    CHECK(firstNameThere(two) == u"Ada"_s);

    two.siao.write(two.caf, two.path(u"recu.relais"_s), u"ack"_s);
    two.caf.read(two.path(u"recu.relais"_s));
    CHECK(two.caf.outbox()[u"lost"_s].toArray() == QJsonArray{2});
    two.caf.write(two.siao, two.path(u"4.relais"_s), u"resend"_s);
    CHECK(two.caf.outbox()[u"lost"_s].toArray().isEmpty());
    const QJsonObject fourth = two.siao.read(two.path(u"4.relais"_s));
    CHECK(fourth[u"answer"_s] == u"applied"_s);
    CHECK(fourth[u"gaps"_s].toArray().isEmpty());
    CHECK(firstNameThere(two) == u"Inès"_s);
    // What was lost turns up after all: it has no effect any more.
    two.siao.read(two.path(u"2.relais"_s));
    CHECK(firstNameThere(two) == u"Inès"_s);
}

TEST_CASE("the same over a folder with sync, where a lost file is sent again by itself, and nothing after the recall",
          "[cli][exchange]")
{
    const Two two;
    const QString folder = two.path(u"commun"_s);
    REQUIRE(QDir().mkpath(folder));
    const auto sync = [&](const Desk &seat) { return seat.does({u"sync"_s, u"--folder"_s, folder}); };
    const auto bundles = [&] { return QDir(folder).entryList({u"*.relais"_s}, QDir::Files); };
    const QJsonObject preview = two.orient({u"--preview"_s});
    const QString orientation = two.orient()[u"id"_s].toString();
    CHECK(sync(two.caf)[u"sent"_s] == 1);
    CHECK(bundles().size() == 1);
    CHECK(sync(two.caf)[u"sent"_s] == 0); // its own file says nothing to it
    CHECK(sync(two.siao)[u"applied"_s] == 1);
    checkShown(two, preview);
    CHECK(sync(two.siao)[u"applied"_s] == 0);

    const QStringList before = bundles();
    rename(two, u"Inès"_s);
    CHECK(sync(two.caf)[u"sent"_s] == 1);
    for (const QString &name : bundles()) {
        if (!before.contains(name)) {
            REQUIRE(QFile::remove(folder + u'/' + name));
        }
    }
    two.caf.does({u"case"_s, u"set"_s, kCase, u"person.last_name"_s, u"Modèle"_s});
    CHECK(sync(two.caf)[u"sent"_s] == 1);
    CHECK(sync(two.siao)[u"applied"_s] == 1);
    CHECK(firstNameThere(two) == u"Ada"_s);
    two.siao.write(two.caf, folder + u"/recu.relais"_s, u"ack"_s); // else it leaves alone after a day
    const QJsonObject resent = sync(two.caf);
    CHECK(resent[u"sent"_s] == 1);
    CHECK(two.caf.outbox()[u"lost"_s].toArray().isEmpty());
    CHECK(sync(two.siao)[u"applied"_s] == 1);
    CHECK(firstNameThere(two) == u"Inès"_s);

    recall(two, orientation);
    rename(two, u"Lou"_s);
    sync(two.caf);
    sync(two.siao);
    CHECK(firstNameThere(two) == u"Inès"_s);
    CHECK(two.caf.outbox()[u"waits"_s] == false);
}

TEST_CASE("a partner answers by the command line, the case follows, and the states are those of both",
          "[cli][exchange][replies]")
{
    const Two two;
    const QString orientation = two.orient()[u"id"_s].toString();
    const auto here = [&](const Desk &desk, const QString &name) {
        const QJsonArray all = desk.does({u"orientation"_s, u"list"_s, name})[u"orientations"_s].toArray();
        REQUIRE(all.size() == 1);
        return all[0].toObject();
    };
    CHECK(here(two.caf, kCase)[u"state"_s] == u"draft"_s);
    CHECK(here(two.caf, kCase)[u"answer_by"_s].isString());
    two.caf.write(two.siao, two.path(u"1.relais"_s));
    two.siao.read(two.path(u"1.relais"_s));
    CHECK(here(two.caf, kCase)[u"state"_s] == u"sent"_s);
    const QStringList answer{u"answer"_s, orientation, u"--state"_s};
    CHECK(two.siao.run(answer + QStringList{u"perhaps"_s}).status != 0);
    CHECK(two.siao.run(answer + QStringList{u"question"_s}).status == 2);    // without words
    CHECK(two.siao.run(answer + QStringList{u"appointment"_s}).status == 2); // without an instant
    const QJsonObject fixed =
        two.siao.does(answer + QStringList{u"appointment"_s, u"--at"_s, u"2090-12-01T09:30:00+01:00"_s, u"--text"_s,
                                           u"à l’accueil"_s});
    CHECK(fixed[u"step"_s] == u"appointment"_s);
    CHECK(two.siao.does({u"inbox"_s})[u"inbox"_s][0][u"state"_s] == u"appointment"_s);
    two.siao.write(two.caf, two.path(u"2.relais"_s));
    two.caf.read(two.path(u"2.relais"_s));
    const QJsonObject standing = here(two.caf, kCase);
    CHECK(standing[u"state"_s] == u"appointment"_s);
    CHECK(standing[u"ours"_s] == true);
    CHECK(standing[u"with"_s] == two.siao.name());
    CHECK(standing[u"replies"_s].toArray().size() == 1);
    // The refusal comes by telephone.
    const QJsonObject typed =
        two.caf.does(answer + QStringList{u"refused"_s, u"--reason"_s, u"no_place"_s, u"--by"_s, u"phone"_s});
    CHECK(typed[u"way"_s] == u"phone"_s);
    CHECK(here(two.caf, kCase)[u"state"_s] == u"refused"_s);
    // It goes to somebody else: the partner shall not take it up after that.
    two.caf.does({u"orientation"_s, u"recall"_s, orientation, u"--because"_s, u"rerouted"_s});
    CHECK(here(two.caf, kCase)[u"state"_s] == u"recalled"_s);
    const CliRun again = two.caf.run({u"orientation"_s, u"recall"_s, orientation});
    CHECK(again.status == 5);
    CHECK(again.err.contains("recall from recalled"));
}

TEST_CASE("a sheet is made, answered and recalled by its code", "[cli][replies][sheet]")
{
    const Two two;
    const QJsonObject sheet =
        two.caf.does({u"orient"_s, kCase, u"--to"_s, two.siao.name(), u"--measures"_s, u"LOG-01"_s, u"--on-paper"_s});
    const QString code = sheet[u"code"_s].toString();
    CHECK(sheet[u"way"_s] == u"sheet"_s);
    REQUIRE(code.size() == 8);
    CHECK(two.caf.outbox()[u"waits"_s] == false);
    two.caf.does({u"answer"_s, code, u"--state"_s, u"accepted"_s, u"--by"_s, u"paper"_s});
    CHECK(two.caf.run({u"answer"_s, u"ZZZZ9999"_s, u"--state"_s, u"done"_s, u"--by"_s, u"paper"_s}).status != 0);
    CHECK(two.caf.does({u"orientation"_s, u"recall"_s, code, u"--because"_s, u"rerouted"_s})[u"told"_s]
              .toArray()
              .isEmpty());
}
