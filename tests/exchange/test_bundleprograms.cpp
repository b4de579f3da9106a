// SPDX-License-Identifier: GPL-3.0-or-later
// The public programs as referees: what we write opens with age, head, tail, minisign and tar; what is made with them
// opens here.
#include "core/exchange/agekey.h"
#include "core/exchange/minisign.h"
#include "tests/exchange/ageforge.h"
#include "tests/kit/rawbundle.h"

#include "tests/kit/catch.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace relais;
using namespace relais::exchange;
using fixedkeys::alder;
using fixedkeys::us;

namespace {

constexpr int kBundles = 200;

bool areMissing()
{
    for (const QString &program : {u"age"_s, u"minisign"_s, u"tar"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            WARN("skipped: no " << program.toStdString());
            return true;
        }
    }
    return false;
}

/// A folder, our age key as a file in it, and the programs that work in it.
class Bench
{
public:
    Bench() { writeFile(path(u"key"_s), ageIdentityText(us().identities[0]) + '\n'); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const
    {
        const auto output = ask(program, arguments, input);
        CAPTURE(program, arguments);
        REQUIRE(output);
        return *output;
    }

private:
    QTemporaryDir m_folder;
};

QByteArray randomBytes(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes((size + 3) / 4 * 4, '\0');
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    bytes.truncate(size);
    return bytes;
}

/// The n-th of two hundred: mostly small, some of some hundred KiB, a few of several MiB; the last near the limit.
Contents randomContents(QRandomGenerator &random, int n)
{
    const rawbundle::RawBundle raw(alder(), us());
    Contents contents{raw.manifest, {}, {}};
    contents.manifest.sequence = n + 1;
    contents.manifest.bundle = newBundleId(QDateTime(QDate(2026, 11, 24), QTime(9, n % 60), Qt::UTC));
    for (int i = random.bounded(30); i > 0; --i) {
        contents.journal += rawbundle::line(alder(), i, n) + '\n';
    }
    for (int i = random.bounded(4); i > 0; --i) {
        const int most = n % 50 == 49 ? 8 << 20 : n % 5 == 0 ? 400'000 : 6'000;
        contents.files.append(randomBytes(random, random.bounded(most)));
    }
    if (n == kBundles - 1) {
        contents.files = QList<QByteArray>(3, randomBytes(random, kLargestFile));
    }
    for (qsizetype i = 0; i < contents.files.size(); ++i) {
        contents.manifest.files.append({{}, 0, {}, u"text/plain"_s, u"A1DE0001-0000000000000001"_s});
    }
    return contents;
}

} // namespace

TEST_CASE("200 random bundles open with age, head, tail, minisign and tar, every file equal",
          "[exchange][bundle][program]")
{
    if (areMissing()) {
        return;
    }
    const Bench bench;
    QRandomGenerator random(1789);
    const QString key = QString::fromLatin1(signatureKeyText({alder().signer.keyId, alder().signer.publicKey}));
    for (int n = 0; n < kBundles; ++n) {
        CAPTURE(n);
        const Contents given = randomContents(random, n);
        const Result<Written> written = writeBundle(given, alder().signer, us().recipients[0], JobControl());
        REQUIRE_OK(written);
        writeFile(bench.path(u"b.relais"_s), written->file);
        const QString y = bench.path(u"y"_s);
        const QString tar = bench.path(u"y.tar"_s);
        bench.run(u"age"_s, {u"-d"_s, u"-i"_s, bench.path(u"key"_s), u"-o"_s, y, bench.path(u"b.relais"_s)});
        writeFile(bench.path(u"y.minisig"_s), bench.run(u"head"_s, {u"-n"_s, u"4"_s, y}));
        writeFile(tar, bench.run(u"tail"_s, {u"-n"_s, u"+5"_s, y}));
        const QByteArray comment = bench.run(
            u"minisign"_s, {u"-V"_s, u"-Q"_s, u"-m"_s, tar, u"-x"_s, bench.path(u"y.minisig"_s), u"-P"_s, key});
        Manifest named = given.manifest;
        REQUIRE(comment.trimmed() == trustedCommentOf(named).toLatin1());
        const QString folder = bench.path(u"out"_s);
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        bench.run(u"tar"_s, {u"xf"_s, tar, u"-C"_s, folder});
        REQUIRE(QDir(folder).exists(u"bundle.json"_s));
        REQUIRE((given.journal.isEmpty() || readFile(folder + u"/journal.jsonl"_s) == given.journal));
        REQUIRE(QDir(folder).exists(u"journal.jsonl"_s) == !given.journal.isEmpty());
        const QStringList files = QDir(folder + u"/files"_s).entryList(QDir::Files, QDir::Name);
        REQUIRE(files.size() == given.files.size());
        for (qsizetype i = 0; i < files.size(); ++i) {
            REQUIRE(readFile(folder + u"/files/"_s + files[i]) == given.files[i]);
        }
    }
}

TEST_CASE("200 random bundles made with tar, minisign and age open here, every file equal",
          "[exchange][bundle][program]")
{
    if (areMissing()) {
        return;
    }
    const Bench bench;
    QRandomGenerator random(1792);
    // A key pair of their own: minisign reads only secrets that it has written.
    bench.run(u"minisign"_s, {u"-G"_s, u"-W"_s, u"-p"_s, bench.path(u"pub"_s), u"-s"_s, bench.path(u"sec"_s)});
    const auto key = readSignatureKey(readFile(bench.path(u"pub"_s)).split('\n').at(1));
    REQUIRE(key);
    const Expected expected{key->publicKey, alder().card.office, us().card.office,
                            keyHash(*readAgeRecipient(us().recipients[0]))};
    const QString folder = bench.path(u"in"_s);
    QDir().mkpath(folder + u"/files"_s);
    for (int n = 0; n < kBundles; ++n) {
        CAPTURE(n);
        Contents given = randomContents(random, n);
        rawbundle::RawBundle raw(alder(), us());
        raw.manifest = given.manifest;
        raw.manifest.from.key = keyHash(key->publicKey);
        raw.journal = given.journal;
        raw.files = given.files;
        writeFile(folder + u"/bundle.json"_s, raw.json());
        QStringList names{u"bundle.json"_s};
        if (!given.journal.isEmpty()) {
            names << u"journal.jsonl"_s;
            writeFile(folder + u"/journal.jsonl"_s, given.journal);
        }
        for (qsizetype i = 0; i < given.files.size(); ++i) {
            names << u"files/000"_s + QString::number(i + 1);
            writeFile(folder + u'/' + names.constLast(), given.files[i]);
        }
        const QString tar = bench.path(u"body"_s);
        const QStringList fixed{u"--format=ustar"_s,
                                u"--owner=0"_s,
                                u"--group=0"_s,
                                u"--mtime=@0"_s,
                                u"--mode=0600"_s,
                                u"-C"_s,
                                folder,
                                u"-cf"_s,
                                tar};
        bench.run(u"tar"_s, fixed + names);
        bench.run(u"minisign"_s, {u"-S"_s, u"-s"_s, bench.path(u"sec"_s), u"-m"_s, tar, u"-x"_s, bench.path(u"sig"_s),
                                  u"-c"_s, u"made by hand"_s, u"-t"_s, trustedCommentOf(raw.manifest)});
        const QByteArray plain = readFile(bench.path(u"sig"_s)) + readFile(tar);
        const QByteArray file = bench.run(u"age"_s, {u"-r"_s, QString::fromLatin1(us().recipients[0])}, plain);
        const Result<Opened> opened = openBundle(file, us().identities, JobControl());
        REQUIRE_OK(opened);
        const Result<Body> body = readBody(*opened, expected, JobControl());
        REQUIRE_OK(body);
        REQUIRE(body->contents.journal == given.journal);
        REQUIRE(body->contents.files == given.files);
    }
}
