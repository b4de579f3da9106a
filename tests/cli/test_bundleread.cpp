// SPDX-License-Identifier: GPL-3.0-or-later
// bundle read, bundle inspect, inbox: the program as a process, on real files.
#include "core/store/cipherconnection.h"
#include "tests/cli/clivault.h"
#include "tests/kit/frozen.h"
#include "tests/kit/seat.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>

using namespace relais;
using fixedkeys::alder;
using fixedkeys::birch;
using fixedkeys::us;

namespace {

/// The vault of fixedkeys::us() for the command line, at the hour of this computer. Alder is verified, or each partner
/// of the table is what it must be.
class Desk
{
public:
    enum class Known { Alder, Table };
    explicit Desk(Known known = Known::Alder) : cli(u"76"_s, us().card.office)
    {
        const SystemClock clock;
        const auto reference = model::loadReference();
        REQUIRE_OK(reference);
        {
            const auto vault = store::Vault::open(cli.folder(), cli.ring().main, cli.cipher());
            REQUIRE_OK(vault);
            beFirstPost(**vault);
        }
        const auto vault = store::Vault::open(cli.folder(), cli.ring().main, cli.cipher());
        REQUIRE_OK(vault);
        const auto session = work::openSession(**vault, clock, *reference, {});
        REQUIRE_OK(session);
        giveKeys(**session, us(), &fixedkeys::usBefore(), clock.now().addDays(-10));
        if (known == Known::Table) {
            knowThoseOfTheTable(**session);
        } else {
            know(**session, alder());
        }
    }
    CliRun read(const QByteArray &file, const QString &name = u"lot.relais"_s)
    {
        return cli.run({u"bundle"_s, u"read"_s, cli.write(name, file)});
    }
    /// What became of a document that came: waiting, cleaned or closed.
    QString stateOf(const QString &document)
    {
        const auto vault = store::Vault::open(cli.folder(), cli.ring().main, cli.cipher());
        REQUIRE_OK(vault);
        const auto state = (*vault)->read([&](const store::Reader &reader) -> Result<QString> {
            return reader.one(u"SELECT state FROM main.documents_arrived WHERE document = ?"_s, {document}).toString();
        });
        REQUIRE_OK(state);
        return *state;
    }
    QString digest() { return cli.run({u"check"_s, u"--digest"_s}).json().value(u"digest"_s).toString(); }

    /// Forgets what came, so that the next bundle of a partner is its first again.
    void forgetNumbers()
    {
        const auto vault = store::Vault::open(cli.folder(), cli.ring().main, cli.cipher());
        REQUIRE_OK(vault);
        REQUIRE_OK((*vault)->write({u"test"_s, {}, {}, SystemClock().now(), {}}, [](store::Tx &tx) -> Result<void> {
            tx.run(u"DELETE FROM main.bundles_in"_s);
            tx.run(u"DELETE FROM main.channels_in"_s);
            return {};
        }));
    }

    CliVault cli;
};

/// An hour ago by the clock of this computer, in the minutes of rawbundle::stamp().
int anHourAgo()
{
    const QDateTime first(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    return static_cast<int>(first.secsTo(SystemClock().now()) / 60 - 60);
}

/// Seconds of processor of the child processes that have ended, all together.
double timeOfChildren()
{
    rusage usage{};
    REQUIRE(::getrusage(RUSAGE_CHILDREN, &usage) == 0);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// In a child process, before its program starts: more memory than a reader of bundles may take is refused to it.
void limitMemory()
{
    const rlimit most{200 * 1024 * 1024, 200 * 1024 * 1024};
    ::setrlimit(RLIMIT_DATA, &most); // what it writes to, without the pages of programs and libraries
}

int statusOf(const QString &answer)
{
    return answer == u"INC"_s ? 8 : answer == u"REF"_s || answer == u"ALM"_s ? 6 : answer == u"QUA"_s ? 5 : 0;
}

} // namespace

TEST_CASE("bundle read applies a bundle and lists what it entrusts", "[cli][inbox]")
{
    Desk desk;
    const QByteArray file = entrusted::bundle(alder(), us(), anHourAgo()).bytes();
    const CliRun run = desk.read(file);
    const QJsonObject answer = run.json();
    CHECK(answer.value(u"answer"_s) == u"applied"_s);
    CHECK(answer.value(u"reason"_s).isNull());
    CHECK(answer.value(u"from"_s) == alder().card.office);
    CHECK(answer.value(u"sequence"_s) == 1);
    const QJsonArray entries = desk.cli.run({u"inbox"_s}).json().value(u"inbox"_s).toArray();
    REQUIRE(entries.size() == 1);
    const QJsonObject entry = entries.first().toObject();
    CHECK(entry.value(u"orientation"_s) == QString::fromLatin1(entrusted::id(alder(), 3)));
    CHECK(entry.value(u"case"_s) == QString::fromLatin1(entrusted::id(alder(), 1)));
    CHECK(entry.value(u"from"_s) == alder().card.office);
    CHECK(entry.value(u"measures"_s) == QJsonArray{u"FIN-01"_s});
    CHECK(entry.value(u"state"_s) == u"received"_s);
    const CliRun again = desk.read(file);
    CHECK(again.json().value(u"answer"_s) == u"nothing"_s);
}

TEST_CASE("a bundle says of a case kept from whoever reads it, word for word, what it says of another",
          "[cli][inbox][exclusion]")
{
    const QString phrase = u"caillou brume persil lanterne coquille sentier girafe"_s;
    const QString hidden = QString::fromLatin1(entrusted::id(alder(), 1));
    QList<QByteArray> told[2];
    for (const bool isApart : {false, true}) {
        Desk desk;
        const QString file = desk.cli.write(u"phrase.txt"_s, phrase.toUtf8());
        REQUIRE(desk.cli
                    .run({u"slot"_s, u"add"_s, u"--user"_s, u"Luc Roussel"_s, u"--role"_s, u"advisor"_s,
                          u"--new-passphrase-file"_s, file})
                    .status == 0);
        rawbundle::RawBundle bundle = entrusted::bundle(alder(), us(), anHourAgo());
        REQUIRE(desk.read(bundle.bytes()).status == 0);
        if (isApart) {
            REQUIRE(desk.cli
                        .run({u"exclusion"_s, u"add"_s, hidden, u"--kind"_s, u"family_name"_s, u"--name"_s,
                              u"ROUSSEL"_s, u"--because"_s, u"son frère"_s})
                        .status == 0);
        }
        // Of the case in sight one line, of the other five.
        for (const bool isJson : {true, false}) {
            bundle = bundle.next();
            const int minutes = anHourAgo() + (isJson ? 5 : 10);
            const QByteArray text = isJson ? "Un" : "Deux";
            QList<QByteArray> lines{
                rawbundle::line(alder(), 2, minutes, "person", "first_name", entrusted::quoted(text))};
            if (isApart) {
                lines += entrusted::note(alder(), isJson ? 10 : 11, text, minutes);
                lines += entrusted::note(alder(), isJson ? 12 : 13, text, minutes);
            }
            bundle.setLines(lines);
            const QString path = desk.cli.write(u"lot.relais"_s, bundle.bytes());
            const QStringList read{u"bundle"_s, u"read"_s, path};
            const CliRun run =
                isJson
                    ? desk.cli.runWith(phrase, read)
                    : desk.cli.bare(QStringList{u"--vault"_s, desk.cli.folder(), u"--passphrase-file"_s, u"-"_s} + read,
                                    phrase.toUtf8() + '\n');
            CHECK(run.status == 0);
            told[isApart ? 1 : 0] << run.out << run.err;
        }
        CHECK(desk.cli.runWith(phrase, {u"case"_s, u"show"_s, hidden}).status == (isApart ? 4 : 0));
    }
    CHECK(told[0] == told[1]);
}

TEST_CASE("bundle read leaves with 8, 6 or 5 for a file that is incomplete, refused or held, and changes no content",
          "[cli][inbox]")
{
    Desk desk;
    const QString digest = desk.digest();
    const QByteArray whole = entrusted::bundle(alder(), us()).bytes();
    rawbundle::RawBundle diverted = entrusted::bundle(alder(), birch());
    diverted.recipients = {us().recipients.constFirst()};
    for (const auto &[file, status, answer, reason] :
         {std::tuple{whole.first(100), 8, u"incomplete"_s, u"bundle_incomplete"_s},
          std::tuple{QByteArray(), 8, u"incomplete"_s, u"bundle_incomplete"_s},
          std::tuple{QByteArray("%PDF-1.7"), 6, u"refused"_s, u"not_a_bundle"_s},
          std::tuple{diverted.bytes(), 6, u"alarm"_s, u"bundle_diverted"_s},
          std::tuple{entrusted::bundle(birch(), us()).bytes(), 5, u"held"_s, u"sender_unknown"_s}}) {
        const CliRun run = desk.read(file);
        CAPTURE(reason);
        CHECK(run.status == status);
        CHECK(run.answer().value(u"answer"_s) == answer);
        CHECK(run.answer().value(u"reason"_s) == reason);
    }
    CHECK(desk.digest() == digest);
    const QJsonArray held = desk.cli.run({u"inbox"_s}).json().value(u"held"_s).toArray();
    CHECK(held.size() == 3);
}

TEST_CASE("a held bundle is tried again, thrown away with a reason, and a channel goes on", "[cli][inbox]")
{
    Desk desk;
    CHECK(desk.read(entrusted::bundle(birch(), us()).bytes()).status == 5);
    const auto held = [&] { return desk.cli.run({u"inbox"_s}).json().value(u"held"_s).toArray(); };
    const QString id = held().first().toObject().value(u"id"_s).toString();
    CHECK(desk.cli.run({u"inbox"_s, u"retry"_s, id}).status == 5);
    CHECK(desk.cli.run({u"inbox"_s, u"retry"_s, id, u"--accept"_s}).status == 5);
    CHECK(desk.cli.run({u"inbox"_s, u"discard"_s, id}).status == 2);
    CHECK(desk.cli.run({u"inbox"_s, u"discard"_s, id, u"--reason"_s, u"essai"_s}).status == 0);
    CHECK(held().isEmpty());
    CHECK(desk.cli.run({u"inbox"_s, u"retry"_s, id}).status == 4);
    CHECK(desk.cli.run({u"inbox"_s, u"resume"_s, alder().card.office, u"--reason"_s, u"essai"_s}).status == 4);

    const rawbundle::RawBundle first = entrusted::bundle(alder(), us());
    CHECK(desk.read(first.bytes()).status == 0);
    rawbundle::RawBundle other = first;
    other.setLines(entrusted::lines(alder(), us()) + entrusted::note(alder(), 9, "Autre"));
    CHECK(desk.read(other.bytes()).status == 6);
    CHECK(desk.cli.run({u"inbox"_s, u"resume"_s, alder().card.office, u"--reason"_s, u"appelés"_s}).status == 0);
    CHECK(desk.read(other.bytes()).answer().value(u"reason"_s) == u"epoch_past"_s);
}

TEST_CASE("bundle inspect says who and how much once the signatures hold, and writes nothing", "[cli][inbox]")
{
    Desk desk;
    const QString file = desk.cli.write(u"lot.relais"_s, entrusted::bundle(alder(), us()).bytes());
    const QJsonObject told = desk.cli.run({u"bundle"_s, u"inspect"_s, file}).json();
    CHECK(told.value(u"verified"_s) == true);
    CHECK(told.value(u"purpose"_s) == u"update"_s);
    CHECK(told.value(u"lines"_s) == 6);
    const QString unknown = desk.cli.write(u"autre.relais"_s, entrusted::bundle(birch(), us()).bytes());
    const CliRun run = desk.cli.run({u"bundle"_s, u"inspect"_s, unknown});
    CHECK(run.status == 5);
    CHECK(run.answer().value(u"key_id"_s) == QString::fromLatin1(birch().signer.keyId.toHex()));
    CHECK_FALSE(run.answer().contains(u"from"_s));
    const QJsonObject inbox = desk.cli.run({u"inbox"_s}).json();
    CHECK(inbox.value(u"inbox"_s).toArray().isEmpty());
    CHECK(inbox.value(u"held"_s).toArray().isEmpty());
}

TEST_CASE("sync cleans the papers that came, and keeps closed what cannot be cleaned", "[cli][inbox][document]")
{
    Desk desk;
    const int minutes = anHourAgo();
    rawbundle::RawBundle bundle = entrusted::bundle(alder(), us(), minutes);
    QList<QByteArray> lines = entrusted::lines(alder(), us(), minutes);
    const auto attach = [&](const QByteArray &number, const QByteArray &type, const QByteArray &bytes) {
        const QByteArray record = alder().card.office.toLatin1() + "-D0CUMENT0000000" + number;
        const QList<std::pair<QByteArray, QByteArray>> fields{{"case_id", entrusted::quoted(entrusted::id(alder(), 1))},
                                                              {"title", entrusted::quoted("Attestation")},
                                                              {"type", entrusted::quoted(type)},
                                                              {"bytes", QByteArray::number(bytes.size())}};
        for (const auto &[name, value] : fields) {
            QByteArray one = rawbundle::line(alder(), 90, minutes, "document", name, value);
            rawbundle::replace(one, entrusted::id(alder(), 90), record);
            lines << one;
        }
        bundle.addFile(bytes, QString::fromLatin1(type));
        bundle.manifest.files.last().title = QString::fromLatin1(record);
        return QString::fromLatin1(record);
    };
    const QString text = attach("1", "text/plain", "Attestation du 20 novembre\n");
    const QString damaged = attach("2", "application/pdf", "%PDF-1.7 rien\n");
    bundle.setLines(lines);
    const QString folder = desk.cli.place() + u"/commun"_s;
    REQUIRE(QDir().mkpath(folder));
    desk.cli.write(u"commun/abcdefghijklmnop.relais"_s, bundle.bytes());
    const QJsonObject done = desk.cli.run({u"sync"_s, u"--folder"_s, folder}).json();
    CHECK(done.value(u"applied"_s) == 1);
    CHECK(desk.stateOf(text) == u"cleaned"_s);
    CHECK(desk.stateOf(damaged) == u"closed"_s);
}

TEST_CASE("each hostile file leaves with the right status, in two seconds and 200 MiB, and changes no content",
          "[cli][inbox][hostile]")
{
#if defined(__SANITIZE_ADDRESS__)
    const bool isMeasured = false;
#else
    const bool isMeasured = true;
#endif
    Desk desk(Desk::Known::Table);
    const QString digest = desk.digest();
    if (isMeasured) {
        desk.cli.beforeStart = limitMemory;
    }
    int read = 0;
    for (const frozen::Line &line : frozen::table()) {
        // What needs a vault of its own, or another day, is read in tests/work.
        if (line.by == u"card"_s || line.step > 1 || line.answer == u"APP"_s || line.day != QDate(2026, 11, 24)) {
            continue;
        }
        CAPTURE(line.file);
        const QString name = QString(line.file).replace(u':', u'-');
        const QString file = desk.cli.write(name, frozen::bytesOf(line));
        const double before = timeOfChildren();
        const CliRun run = desk.cli.run({u"bundle"_s, u"read"_s, file});
        CHECK((!isMeasured || timeOfChildren() - before < 2));
        CHECK(run.status == statusOf(line.answer));
        if (line.error != u"-"_s) {
            CHECK(run.answer().value(u"reason"_s) == line.error);
        }
        desk.forgetNumbers(); // the next line is the first of its channel as well
        QFile::remove(file);
        ++read;
    }
    CHECK(read > 100);
    CHECK(desk.digest() == digest);
}
