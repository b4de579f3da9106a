// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folderbox.h"
#include "core/exchange/folderfile.h"
#include "tests/kit/errands.h"
#include "tests/kit/tightdisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThreadPool>

#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

using namespace relais;
using namespace relais::exchange;

namespace {

const QString kName = u"aaaabbbbccccdddd.relais"_s;
const QString kOther = u"eeeeffffgggghhhh.relais"_s;

class Place
{
public:
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("absent");
    }

private:
    QTemporaryDir m_folder;
};

/// The disk is there for this thread and for those that begin after it.
void renewThreads()
{
    QThreadPool::globalInstance()->waitForDone();
}

QByteArray bytesOf(qsizetype size, char first = 'a')
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = static_cast<char>(first + i % 23);
    }
    return bytes;
}

} // namespace

TEST_CASE("what is put into a folder is there whole, and is found, read and removed", "[exchange][folderbox]")
{
    const Place place;
    FolderBox box(place.path());
    for (const qsizetype size : {1, 4096, 3'000'001}) {
        QList<QPair<qint64, qint64>> steps;
        Awaited<void> sent;
        box.put(sent.context(), kName, bytesOf(size), sent.done(), [&steps](qint64 done, qint64 total) {
            steps.append({done, total});
        });
        REQUIRE_OK(sent.wait());
        CHECK(std::is_sorted(steps.cbegin(), steps.cend()));
        CHECK(steps.value(steps.size() - 1) == QPair<qint64, qint64>(size, size));
        CHECK(place.files() == QStringList{kName});
        CHECK(place.read(kName) == bytesOf(size));
        const auto found = look(box);
        REQUIRE_OK(found);
        CHECK(*found == QList<CarriedObject>{{kName, size}});
        const auto bytes = fetch(box, kName);
        REQUIRE_OK(bytes);
        CHECK(*bytes == bytesOf(size));
        REQUIRE_OK(removeFrom(box, kName));
        REQUIRE_OK(removeFrom(box, kName));
        CHECK(place.files().isEmpty());
        CHECK(codeOf(fetch(box, kName)) == ErrorCode::NotFound);
    }
}

TEST_CASE("a file whose name is taken stays as it is; the same bytes are put twice without harm",
          "[exchange][folderbox]")
{
    const Place place;
    FolderBox box(place.path());
    REQUIRE_OK(put(box, kName, bytesOf(5000)));
    REQUIRE_OK(put(box, kName, bytesOf(5000)));
    for (const QByteArray &other : {bytesOf(5000, 'b'), bytesOf(4999), bytesOf(1, 'z')}) {
        const auto refused = put(box, kName, other);
        REQUIRE(codeOf(refused) == ErrorCode::DiskFailure);
        CHECK(refused.error().detail.startsWith(u"taken"));
        CHECK(place.read(kName) == bytesOf(5000));
        CHECK(place.files() == QStringList{kName});
    }
}

TEST_CASE("a beginning of the same bytes, which a pulled stick left, is replaced by the whole", "[exchange][folderbox]")
{
    for (const qsizetype left : {0, 1, 4999}) {
        const Place place;
        FolderBox box(place.path());
        place.write(kName, bytesOf(left));
        REQUIRE_OK(put(box, kName, bytesOf(5000)));
        CHECK(place.read(kName) == bytesOf(5000));
        CHECK(place.files() == QStringList{kName});
    }
}

TEST_CASE("two that write one name at once: one has it, the other is told that it is taken", "[exchange][folderbox]")
{
    const Place place;
    FolderBox one(place.path());
    FolderBox two(place.path());
    for (int i = 0; i < 50; ++i) {
        Awaited<void> first;
        Awaited<void> second;
        one.put(first.context(), kName, bytesOf(400'000, 'a'), first.done());
        two.put(second.context(), kName, bytesOf(400'000, 'b'), second.done());
        const auto a = first.wait();
        const auto b = second.wait();
        REQUIRE(a.has_value() != b.has_value());
        CHECK(place.read(kName) == bytesOf(400'000, a ? 'a' : 'b'));
        CHECK((a ? b : a).error().detail.startsWith(u"taken"));
        CHECK(place.files() == QStringList{kName});
        REQUIRE_OK(removeFrom(one, kName));
    }
}

TEST_CASE("an empty file is incomplete and stays where it is", "[exchange][folderbox]")
{
    const Place place;
    FolderBox box(place.path());
    place.write(kName, {});
    const auto found = look(box);
    REQUIRE_OK(found);
    CHECK(*found == QList<CarriedObject>{{kName, 0}});
    CHECK(codeOf(fetch(box, kName)) == ErrorCode::BundleIncomplete);
    CHECK(place.files() == QStringList{kName});
}

TEST_CASE("a folder lists the bundles of any name, and neither links, folders, pipes, halves nor hidden files",
          "[exchange][folderbox]")
{
    const Place place;
    const Place elsewhere;
    elsewhere.write(u"secret.txt"_s, "secret");
    FolderBox box(place.path());
    place.write(kName, "abc");
    place.write(u"lot reçu (1).relais"_s, "abcd");
    place.write(u"VIEUX.RELAIS"_s, "ab");
    place.write(u".relais-0123456789abcdef.part"_s, "half");
    place.write(u".cache.relais"_s, "hidden");
    place.write(u".relais"_s, "hidden");
    place.write(u"carte.relais-card"_s, "card");
    place.write(u"lot.relais.crdownload"_s, "half");
    QDir(place.path()).mkdir(u"dossier.relais"_s);
    REQUIRE(QFile::link(elsewhere.path(u"secret.txt"_s), place.path(u"lien.relais"_s)));
    REQUIRE(QFile::link(u"/nowhere"_s, place.path(u"vide.relais"_s)));
    REQUIRE(::mkfifo(QFile::encodeName(place.path(u"tuyau.relais"_s)).constData(), 0600) == 0);
    const QByteArray raw = QFile::encodeName(place.path()) + "/\xff\xfe.relais";
    ::close(::open(raw.constData(), O_CREAT | O_WRONLY, 0600));

    const auto found = look(box);
    REQUIRE_OK(found);
    CHECK(*found == QList<CarriedObject>{{u"VIEUX.RELAIS"_s, 2}, {kName, 3}, {u"lot reçu (1).relais"_s, 4}});
    for (const CarriedObject &object : *found) {
        REQUIRE_OK(fetch(box, object.name));
    }
    for (const QString &name : {u"lien.relais"_s, u"vide.relais"_s, u"dossier.relais"_s, u"tuyau.relais"_s}) {
        CAPTURE(name);
        CHECK(codeOf(fetch(box, name)) == ErrorCode::NotFound);
    }
    for (const QString &name : {u"../x.relais"_s, u"/etc/x.relais"_s, u".cache.relais"_s, u"x.txt"_s, QString()}) {
        CAPTURE(name);
        CHECK(codeOf(fetch(box, name)) == ErrorCode::InvalidInput);
        CHECK(codeOf(removeFrom(box, name)) == ErrorCode::InvalidInput);
    }
    CHECK(elsewhere.read(u"secret.txt"_s) == "secret");
}

TEST_CASE("nothing is written through a link that has the name", "[exchange][folderbox]")
{
    const Place place;
    const Place elsewhere;
    elsewhere.write(u"x"_s, {});
    REQUIRE(QFile::link(elsewhere.path(u"x"_s), place.path(kName)));
    FolderBox box(place.path());
    CHECK(codeOf(put(box, kName, "abc")) == ErrorCode::DiskFailure);
    CHECK(elsewhere.read(u"x"_s).isEmpty());
}

TEST_CASE("a file of 65 MiB is refused before it is read, one of 64 MiB is read", "[exchange][folderbox][large]")
{
    const Place place;
    FolderBox box(place.path());
    place.write(kName, {});
    REQUIRE(QFile::resize(place.path(kName), 65LL * 1024 * 1024));
    QElapsedTimer clock;
    clock.start();
    int steps = 0;
    Awaited<QByteArray> come;
    box.fetch(come.context(), kName, come.done(), [&steps](qint64, qint64) { ++steps; });
    CHECK(codeOf(come.wait()) == ErrorCode::BundleTooLarge);
    CHECK(steps == 0);
    REQUIRE(QFile::resize(place.path(kName), kMostCarriedBytes));
    const auto bytes = fetch(box, kName);
    REQUIRE_OK(bytes);
    CHECK(bytes->size() == kMostCarriedBytes);
    CHECK(codeOf(put(box, kOther, QByteArray(kMostCarriedBytes + 1, 'x'))) == ErrorCode::BundleTooLarge);
    CHECK(place.files() == QStringList{kName});
}

TEST_CASE("a full disk is said so, nothing half is left, and it is put once there is room", "[exchange][folderbox]")
{
    const TightDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: no right to mount a file system");
        return;
    }
    renewThreads();
    FolderBox box(disk.path());
    REQUIRE_OK(put(box, kOther, bytesOf(4096)));
    disk.leave(20);
    for (const qsizetype pages : {21, 40, 400}) {
        CHECK(codeOf(put(box, kName, bytesOf(pages * 4096))) == ErrorCode::DiskFull);
        CHECK(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name) == QStringList{u"ballast"_s, kOther});
    }
    CHECK(*fetch(box, kOther) == bytesOf(4096));
    disk.relieve();
    REQUIRE_OK(put(box, kName, bytesOf(400 * 4096)));
}

TEST_CASE("a folder that cannot be written is said so, and can still be read", "[exchange][folderbox]")
{
    const TightDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: no right to mount a file system");
        return;
    }
    renewThreads();
    FolderBox box(disk.path());
    REQUIRE_OK(put(box, kOther, bytesOf(4096)));
    REQUIRE(::mount(nullptr, disk.path().toLocal8Bit().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0);
    const auto refused = put(box, kName, bytesOf(10));
    REQUIRE(codeOf(refused) == ErrorCode::DiskFailure);
    CHECK(refused.error().detail.startsWith(u"read-only"));
    CHECK(codeOf(removeFrom(box, kOther)) == ErrorCode::DiskFailure);
    CHECK(*fetch(box, kOther) == bytesOf(4096));
    CHECK(look(box)->size() == 1);
}

TEST_CASE("a folder that is gone is said so by everything that is asked of it", "[exchange][folderbox]")
{
    auto place = std::make_unique<Place>();
    FolderBox box(place->path());
    place.reset();
    for (const auto &error : {put(box, kName, "abc").error(), fetch(box, kName).error(), look(box).error(),
                              removeFrom(box, kName).error()}) {
        CHECK(error.code == ErrorCode::DiskFailure);
        CHECK(error.detail.startsWith(u"folder is gone"));
    }
}

TEST_CASE("a stick that is pulled while it is written leaves no file under the name", "[exchange][folderbox]")
{
    const TightDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: no right to mount a file system");
        return;
    }
    renewThreads();
    FolderBox box(disk.path());
    Awaited<void> sent;
    bool pulled = false;
    box.put(sent.context(), kName, QByteArray(60'000'000, 'x'), sent.done(), [&](qint64, qint64) {
        if (!pulled) {
            pulled = true;
            ::umount2(disk.path().toLocal8Bit().constData(), MNT_DETACH);
        }
    });
    const auto answer = sent.wait();
    CHECK(pulled);
    // The system lets whoever has the folder open go on with it; whoever comes after sees it gone. Either is told.
    CHECK(QDir(disk.path()).isEmpty());
    CHECK((answer || answer.error().code == ErrorCode::DiskFailure));
}

TEST_CASE("what is stopped in the middle says so, and a writing leaves nothing behind", "[exchange][folderbox]")
{
    const Place place;
    const QByteArray bytes(16'000'000, 'x');
    Errand errand;
    const JobControl stops([&errand](qint64 done, qint64) { // on the thread that writes: no race
        if (done > 1'000'000) {
            errand.cancel();
        }
    });
    CHECK(codeOf(writeObject(place.path(), kName, bytes, errand, stops)) == ErrorCode::Cancelled);
    CHECK(place.files().isEmpty());
    FolderBox box(place.path());
    REQUIRE_OK(put(box, kName, bytes));
    Errand other;
    const JobControl stopsReading([&other](qint64 done, qint64) {
        if (done > 1'000'000) {
            other.cancel();
        }
    });
    CHECK(codeOf(readObject(place.path(), kName, other, stopsReading)) == ErrorCode::Cancelled);
    CHECK(place.files() == QStringList{kName});
}

TEST_CASE("a writing that is stopped before it is done tells that, or that it was done", "[exchange][folderbox]")
{
    const Place place;
    FolderBox box(place.path());
    const QByteArray bytes(kMostCarriedBytes, 'x');
    Awaited<void> sent;
    box.put(sent.context(), kName, bytes, sent.done())->cancel();
    const auto answer = sent.wait();
    CHECK(place.files().isEmpty() == !answer);
    CHECK((answer || answer.error().code == ErrorCode::Cancelled));
    REQUIRE_OK(put(box, kName, bytes));
}

TEST_CASE("what a pulled stick left of a writing is swept after a day, and nothing else", "[exchange][folderbox]")
{
    const Place place;
    FolderBox box(place.path());
    const QString old = u".relais-00112233445566ff.part"_s;
    const QString fresh = u".relais-00112233445566aa.part"_s;
    const QString foreign = u".relais-notes.part"_s;
    for (const QString &name : {old, fresh, foreign}) {
        place.write(name, "half");
    }
    for (const QString &name : {old, foreign}) {
        const utimbuf times{::time(nullptr) - 90'000, ::time(nullptr) - 90'000};
        REQUIRE(::utime(QFile::encodeName(place.path(name)).constData(), &times) == 0);
    }
    REQUIRE_OK(put(box, kName, "abc"));
    CHECK_FALSE(place.files().contains(old));
    CHECK(place.files().contains(fresh));
    CHECK(place.files().contains(foreign));
}

TEST_CASE("a name that says something is not written, and neither are no bytes", "[exchange][folderbox]")
{
    const Place place;
    FolderBox box(place.path());
    for (const QString &name : {u"lot.relais"_s, u"../aaaabbbbccccdddd.relais"_s, u"AAAABBBBCCCCDDDD.relais"_s,
                                u"aaaabbbbccccdddd"_s, u"aaaabbbbcccc dddd.relais"_s}) {
        CHECK(codeOf(put(box, name, "abc")) == ErrorCode::InvalidInput);
    }
    CHECK(codeOf(put(box, kName, {})) == ErrorCode::InvalidInput);
    CHECK(place.files().isEmpty());
}

TEST_CASE("nobody is told once the context or the box is gone", "[exchange][folderbox]")
{
    const Place place;
    int answers = 0;
    const auto count = [&answers](const Result<void> &) { ++answers; };
    QObject context;
    {
        FolderBox box(place.path());
        box.put(&context, kName, "abc", count);
    }
    FolderBox box(place.path());
    {
        QObject gone;
        box.put(&gone, kOther, "abc", count);
    }
    linger(300);
    CHECK(answers == 0);
    CHECK(place.files().size() == 2);
}
