// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/sync.h"

#include "core/exchange/folderbox.h"
#include "core/store/carriersettings.h"
#include "core/work/digest.h"
#include "tests/kit/catch.h"
#include "tests/kit/loopwatch.h"
#include "tests/kit/twooffices.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace relais;
namespace gesture = relais::work::sync;
namespace route = relais::work::route;

namespace {

constexpr int kPatience = 60'000;

gesture::Report exchanged(TempVault &vault, const QString &folder,
                          route::AfterReading after = route::AfterReading::Leave)
{
    exchange::FolderBox box(folder);
    return ::exchanged(vault, box, route::Kind::Folder, after);
}

/// With a folder between them.
class Neighbours : public TwoOffices
{
public:
    QTemporaryDir folder;
};

bool knowsCase(TempVault &vault, const model::CaseId &id)
{
    return TwoOffices::knowsCase(vault, id);
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList({u"*.relais"_s}, QDir::Files);
}

} // namespace

TEST_CASE("what is entrusted leaves in one gesture and arrives in another, and its receipt comes back", "[work][sync]")
{
    Neighbours both;
    const gesture::Report left = exchanged(both.ours, both.folder.path());
    CHECK(isClean(left));
    CHECK(left.sent == 1);
    CHECK(filesIn(both.folder).size() == 1);

    const gesture::Report came = exchanged(both.theirs, both.folder.path());
    CHECK(isClean(came));
    CHECK(came.applied == 1);
    CHECK(knowsCase(both.theirs, both.id));

    constexpr qint64 kDayAndMore = qint64(25) * 3600 * 1000;
    both.ours.clock().advance(kDayAndMore);
    both.theirs.clock().advance(kDayAndMore);
    CHECK(exchanged(both.theirs, both.folder.path()).sent == 1); // a receipt alone, after a day
    CHECK(isClean(exchanged(both.ours, both.folder.path())));
    const auto waiting = work::outbox::list(both.ours.session());
    REQUIRE_OK(waiting);
    CHECK(waiting->size() == 1);
    for (const work::outbox::Waiting &each : *waiting) {
        CHECK(each.unanswered.isEmpty());
    }
}

TEST_CASE("a second exchange with the same folder sends and applies nothing twice", "[work][sync]")
{
    Neighbours both;
    (void)exchanged(both.ours, both.folder.path());
    (void)exchanged(both.theirs, both.folder.path());
    const auto before = work::contentDigest(both.theirs.vault());
    REQUIRE_OK(before);
    CHECK(exchanged(both.ours, both.folder.path()).sent == 0);
    const gesture::Report again = exchanged(both.theirs, both.folder.path());
    CHECK(again.applied == 0);
    CHECK(again.nothing == 0); // not even read again
    const auto after = work::contentDigest(both.theirs.vault());
    REQUIRE_OK(after);
    CHECK(*before == *after);
}

TEST_CASE("a bundle cut short is left where it is, and read when it is whole", "[work][sync]")
{
    Neighbours both;
    (void)exchanged(both.ours, both.folder.path());
    const QString path = both.folder.filePath(filesIn(both.folder).first());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close(); // as a stick pulled at once leaves it
    const gesture::Report cut = exchanged(both.theirs, both.folder.path(), route::AfterReading::Remove);
    CHECK(cut.incomplete == 1);
    CHECK(cut.applied == 0);
    CHECK_FALSE(knowsCase(both.theirs, both.id));
    REQUIRE(QFile::exists(path));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(whole);
    file.close();
    CHECK(exchanged(both.theirs, both.folder.path(), route::AfterReading::Remove).applied == 1);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a file that has its length before its bytes is read again when it is whole", "[work][sync]")
{
    Neighbours both;
    (void)exchanged(both.ours, both.folder.path());
    QFile file(both.folder.filePath(filesIn(both.folder).first()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const auto replace = [&](const QByteArray &bytes) {
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
    };
    replace(whole.first(whole.size() / 2).leftJustified(whole.size(), '\0'));
    CHECK(exchanged(both.theirs, both.folder.path()).applied == 0);
    replace(whole);
    CHECK(exchanged(both.theirs, both.folder.path()).applied == 1);
}

TEST_CASE("files that are left in a folder are read once, and no receipt of them leaves again", "[work][sync]")
{
    constexpr qint64 kDayAndMore = qint64(25) * 3600 * 1000;
    Neighbours both;
    (void)exchanged(both.ours, both.folder.path());
    const auto rounds = [&](int count) {
        int moved = 0;
        for (int i = 0; i < count; ++i) {
            for (TempVault *vault : {&both.theirs, &both.ours}) {
                vault->clock().advance(kDayAndMore);
                const gesture::Report report = exchanged(*vault, both.folder.path());
                moved += report.sent + report.applied;
            }
        }
        return moved;
    };
    CHECK(rounds(2) == 2); // applied there, and its receipt
    CHECK(rounds(4) == 0);
    for (const QString &name : filesIn(both.folder)) {
        REQUIRE(QFile::remove(both.folder.filePath(name)));
    }
    (void)rounds(1);
    const auto left = both.theirs.vault().read(
        [](const store::Reader &reader) -> Result<qsizetype> { return store::filesDone(reader).size(); });
    CHECK(*left == 0);
}

TEST_CASE("what is carried once more is read though its file still lies in the folder", "[work][sync]")
{
    Neighbours both;
    (void)exchanged(both.ours, both.folder.path());
    (void)exchanged(both.theirs, both.folder.path());
    REQUIRE_OK(work::outbox::send(both.ours.session(), both.theirCard, exchange::Purpose::Resend));
    (void)exchanged(both.ours, both.folder.path());
    CHECK(filesIn(both.folder).size() == 2);
    CHECK(exchanged(both.theirs, both.folder.path()).nothing == 1);
}

TEST_CASE("bundles of other offices in the same folder are passed over in silence", "[work][sync]")
{
    Neighbours both;
    (void)exchanged(both.ours, both.folder.path());
    TempVault third;
    const gesture::Report report = exchanged(third, both.folder.path());
    CHECK(isClean(report));
    CHECK(report.verdicts.isEmpty());
    CHECK(filesIn(both.folder).size() == 1);
}

TEST_CASE("a way over a folder that is not there is told before anything is tried", "[work][sync]")
{
    TempVault vault;
    route::Route way;
    way.kind = route::Kind::Folder;
    way.folder = u"/nowhere"_s;
    const auto carrier = route::carrierOf(way, vault.session().clock);
    REQUIRE_FALSE(carrier);
    CHECK(carrier.error().code == ErrorCode::FolderMissing);
}

TEST_CASE("a folder that is gone says so, and what waited still waits", "[work][sync]")
{
    Neighbours both;
    const QString gone = both.folder.path() + u"/nowhere"_s;
    const gesture::Report report = exchanged(both.ours, gone);
    REQUIRE(report.failures.size() == 1);
    CHECK(report.failures.first().error.code == ErrorCode::DiskFailure);
    CHECK(report.sent == 0);
    CHECK(exchanged(both.ours, both.folder.path()).sent == 1);
}

TEST_CASE("an exchange that is stopped ends, and the next one does the rest", "[work][sync]")
{
    Neighbours both;
    exchange::FolderBox box(both.folder.path());
    gesture::Pass pass(both.ours.session(), box, route::Kind::Folder, route::AfterReading::Leave);
    QEventLoop loop;
    int ends = 0;
    bool isTold = false;
    QObject::connect(&pass, &gesture::Pass::finished, &loop, [&](const gesture::Report &report) {
        isTold = report.isCancelled;
        ++ends;
        loop.quit();
    });
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    pass.start();
    pass.cancel();
    if (ends == 0) {
        loop.exec();
    }
    QTimer::singleShot(50, &loop, &QEventLoop::quit);
    loop.exec();
    CHECK(ends == 1);
    CHECK(isTold);
    CHECK(filesIn(both.folder).isEmpty());
    CHECK(exchanged(both.ours, both.folder.path()).sent == 1);
    CHECK(exchanged(both.theirs, both.folder.path()).applied == 1);
}

TEST_CASE("the window lives while an exchange runs", "[work][sync]")
{
    Neighbours both;
    exchange::FolderBox box(both.folder.path());
    gesture::Pass pass(both.ours.session(), box, route::Kind::Folder, route::AfterReading::Leave);
    QEventLoop loop;
    QObject::connect(&pass, &gesture::Pass::finished, &loop, &QEventLoop::quit);
    int steps = 0;
    QObject::connect(&pass, &gesture::Pass::stepped, &loop, [&] { ++steps; });
    const LoopWatch watch;
    pass.start();
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    loop.exec();
    CHECK(steps >= 3);                                // looking, preparing, sending
    QTimer::singleShot(20, &loop, &QEventLoop::quit); // so that the watch looks once more
    loop.exec();
    REQUIRE(watch.turns() > 0);
    WARN("the loop was away for at most " << watch.longest() << " ms");
    CHECK(watch.longest() < 500); // writes to the vault among it, on whatever disk the test has
}

TEST_CASE("one file that cannot be read does not stop what lies beside it", "[work][sync]")
{
    Neighbours both;
    (void)exchanged(both.ours, both.folder.path());
    // Where root runs this it is read, and no bundle; what comes after it is read all the same.
    const QString broken = both.folder.filePath(u"aaaaaaaaaaaaaaaa.relais"_s);
    QFile file(broken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    file.setPermissions({});
    const gesture::Report came = exchanged(both.theirs, both.folder.path());
    CHECK(came.applied == 1);
    CHECK(knowsCase(both.theirs, both.id));
}

TEST_CASE("a name that has other bytes holds up nothing but its own bundle", "[work][sync]")
{
    Neighbours both;
    const QTemporaryDir elsewhere;
    (void)exchanged(both.ours, both.folder.path());
    const QString name = filesIn(both.folder).first();
    REQUIRE_OK(both.ours.vault().write(both.ours.session().act("bundle.carry"), [&](store::Tx &tx) -> Result<void> {
        tx.run(u"UPDATE main.bundles_out SET carried_at = NULL"_s, {});
        return {};
    }));
    QFile other(elsewhere.filePath(name));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("autre");
    other.close();
    (void)both.entrust(u"Modele"_s);
    const gesture::Report left = exchanged(both.ours, elsewhere.path());
    REQUIRE(left.failures.size() == 1);
    CHECK(left.failures.first().error.detail.startsWith(u"taken"_s));
    CHECK(left.sent == 1); // the second bundle
}

TEST_CASE("what has no place in the vault is not taken out of the folder", "[work][sync]")
{
    Neighbours both;
    QFile file(both.folder.filePath(u"aaaaaaaaaaaaaaaa.relais"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(exchange::kMostCarriedBytes + 1));
    file.close();
    CHECK(exchanged(both.theirs, both.folder.path(), route::AfterReading::Remove).held == 1);
    CHECK(QFile::exists(file.fileName()));
}

TEST_CASE("a partner whose card is revoked is sent nothing more, not even what is ready", "[work][sync]")
{
    Neighbours both;
    REQUIRE_OK(work::outbox::send(both.ours.session(), both.theirCard, exchange::Purpose::Update));
    REQUIRE_OK(work::correspondents::revoke(both.ours.session(), both.theirCard.id, u"clé perdue"_s));
    CHECK(exchanged(both.ours, both.folder.path()).sent == 0);
    CHECK(filesIn(both.folder).isEmpty());
}

TEST_CASE("what was lost on its way leaves again by itself", "[work][sync]")
{
    Neighbours both;
    (void)exchanged(both.ours, both.folder.path());
    REQUIRE(QFile::remove(both.folder.filePath(filesIn(both.folder).first())));
    const model::CaseId second = both.entrust(u"Modele"_s);
    (void)exchanged(both.ours, both.folder.path());
    (void)exchanged(both.theirs, both.folder.path());
    CHECK(knowsCase(both.theirs, second));
    CHECK_FALSE(knowsCase(both.theirs, both.id));
    REQUIRE_OK(
        work::outbox::send(both.theirs.session(), both.ourCard, exchange::Purpose::Acknowledgement)); // names the gap
    (void)exchanged(both.theirs, both.folder.path());
    CHECK(exchanged(both.ours, both.folder.path()).sent == 1);
    CHECK(exchanged(both.theirs, both.folder.path()).applied == 1);
    CHECK(knowsCase(both.theirs, both.id));
}
