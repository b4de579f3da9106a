// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/sync.h"

#include "core/exchange/folderbox.h"
#include "core/work/digest.h"
#include "tests/kit/catch.h"
#include "tests/work/partners.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

using namespace relais;
using work::sync::Pass;
using work::sync::Report;
namespace route = relais::work::route;

namespace {

constexpr int kPatience = 60'000;

Report exchanged(TempVault &vault, const QString &folder, route::AfterReading after = route::AfterReading::Leave)
{
    exchange::FolderBox box(folder);
    Pass pass(vault.session(), box, route::Kind::Folder, after);
    QEventLoop loop;
    Report report;
    int ends = 0;
    QObject::connect(&pass, &Pass::finished, &loop, [&](const Report &done) {
        report = done;
        ++ends;
        loop.quit();
    });
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    pass.start();
    if (ends == 0) {
        loop.exec();
    }
    CHECK(ends == 1);
    vault.clock().advance(1000);
    return report;
}

/// Two offices that verified each other's card; the first entrusts a case to the second.
class TwoOffices
{
public:
    TwoOffices()
    {
        QList<TempVault *> both{&ours, &theirs};
        for (int i = 0; i < 2; ++i) {
            const auto card = work::correspondents::ownCard(both[i]->session());
            REQUIRE_OK(card);
            const auto known = work::correspondents::import(both[1 - i]->session(), card->card.file.toUtf8());
            REQUIRE_OK(known);
            const auto verified =
                work::correspondents::verify(both[1 - i]->session(), known->id, exchange::digitsOf(card->card));
            REQUIRE_OK(verified);
            (i == 0 ? ourCard : theirCard) = *verified;
        }
        id = ours.addCase(u"Exemple"_s, u"Ada"_s);
        if (!work::measures::byCode(ours.session(), id, u"LOG-01"_s)) {
            REQUIRE_OK(work::measures::add(ours.session(), id, u"LOG-01"_s));
        }
        work::consents::Given given;
        given.office = theirCard.name;
        given.role = u"siao"_s;
        given.scope = QStringList{u"LOG"_s};
        given.mode = model::ConsentMode::Oral;
        given.until = ours.session().today().addDays(90);
        REQUIRE_OK(work::consents::give(ours.session(), id, given));
        REQUIRE_OK(work::orientations::orient(ours.session(), id, theirCard, {u"LOG-01"_s}, {}));
        ours.clock().advance(1000);
        theirs.clock().advance(2000);
    }

    TempVault ours;
    TempVault theirs;
    model::Card ourCard;   ///< as they have it
    model::Card theirCard; ///< as we have it
    model::CaseId id;
    QTemporaryDir folder;
};

bool knowsCase(TempVault &vault, const model::CaseId &id)
{
    return vault.vault()
        .read([&](const store::Reader &reader) -> Result<bool> {
            return store::recordById<model::Case>(reader, id).has_value();
        })
        .value_or(false);
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList({u"*.relais"_s}, QDir::Files);
}

} // namespace

TEST_CASE("what is entrusted leaves in one gesture and arrives in another, and its receipt comes back", "[work][sync]")
{
    TwoOffices both;
    const Report left = exchanged(both.ours, both.folder.path());
    CHECK(left.isClean());
    CHECK(left.sent == 1);
    CHECK(filesIn(both.folder).size() == 1);

    const Report came = exchanged(both.theirs, both.folder.path());
    CHECK(came.isClean());
    CHECK(came.applied == 1);
    CHECK(knowsCase(both.theirs, both.id));

    constexpr qint64 kDayAndMore = qint64(25) * 3600 * 1000;
    both.ours.clock().advance(kDayAndMore);
    both.theirs.clock().advance(kDayAndMore);
    CHECK(exchanged(both.theirs, both.folder.path()).sent == 1); // a receipt alone, after a day
    (void)exchanged(both.ours, both.folder.path());
    const auto waiting = work::outbox::list(both.ours.session());
    REQUIRE_OK(waiting);
    for (const work::outbox::Waiting &each : *waiting) {
        CHECK(each.unanswered.isEmpty());
    }
}

TEST_CASE("a second exchange with the same folder sends and applies nothing twice", "[work][sync]")
{
    TwoOffices both;
    (void)exchanged(both.ours, both.folder.path());
    (void)exchanged(both.theirs, both.folder.path());
    const auto before = work::contentDigest(both.theirs.vault());
    REQUIRE_OK(before);
    CHECK(exchanged(both.ours, both.folder.path()).sent == 0);
    const Report again = exchanged(both.theirs, both.folder.path());
    CHECK(again.applied == 0);
    CHECK(again.nothing == 1);
    const auto after = work::contentDigest(both.theirs.vault());
    REQUIRE_OK(after);
    CHECK(*before == *after);
}

TEST_CASE("a bundle cut short is left where it is, and read when it is whole", "[work][sync]")
{
    TwoOffices both;
    (void)exchanged(both.ours, both.folder.path());
    const QString path = both.folder.filePath(filesIn(both.folder).first());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close(); // as a stick pulled at once leaves it
    const Report cut = exchanged(both.theirs, both.folder.path(), route::AfterReading::Remove);
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

TEST_CASE("bundles of other offices in the same folder are passed over in silence", "[work][sync]")
{
    TwoOffices both;
    (void)exchanged(both.ours, both.folder.path());
    TempVault third;
    const Report report = exchanged(third, both.folder.path());
    CHECK(report.isClean());
    CHECK(report.verdicts.isEmpty());
    CHECK(filesIn(both.folder).size() == 1);
}

TEST_CASE("a folder that is gone says so, and what waited still waits", "[work][sync]")
{
    TwoOffices both;
    const QString gone = both.folder.path() + u"/nowhere"_s;
    const Report report = exchanged(both.ours, gone);
    REQUIRE(report.failures.size() == 1);
    CHECK(report.failures.first().error.code == ErrorCode::DiskFailure);
    CHECK(report.sent == 0);
    CHECK(exchanged(both.ours, both.folder.path()).sent == 1);
}

TEST_CASE("an exchange that is stopped ends, and the next one does the rest", "[work][sync]")
{
    TwoOffices both;
    exchange::FolderBox box(both.folder.path());
    Pass pass(both.ours.session(), box, route::Kind::Folder, route::AfterReading::Leave);
    QEventLoop loop;
    int ends = 0;
    QObject::connect(&pass, &Pass::finished, &loop, [&] {
        ++ends;
        loop.quit();
    });
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    pass.start();
    pass.cancel();
    loop.exec();
    QTimer::singleShot(50, &loop, &QEventLoop::quit);
    loop.exec();
    CHECK(ends == 1);
    (void)exchanged(both.ours, both.folder.path());
    CHECK(exchanged(both.theirs, both.folder.path()).applied == 1);
}

TEST_CASE("the window lives while an exchange runs", "[work][sync]")
{
    TwoOffices both;
    exchange::FolderBox box(both.folder.path());
    Pass pass(both.ours.session(), box, route::Kind::Folder, route::AfterReading::Leave);
    QEventLoop loop;
    QObject::connect(&pass, &Pass::finished, &loop, &QEventLoop::quit);
    int steps = 0;
    QObject::connect(&pass, &Pass::stepped, &loop, [&] { ++steps; });
    pass.start();
    loop.exec();
    CHECK(steps >= 3); // looking, preparing, sending
}
