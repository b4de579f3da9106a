// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle is applied as a whole or not at all: exchange notes 1.6, rows 57 and 58.
#include "core/store/cipherconnection.h"
#include "tests/crash/killed.h"
#include "tests/kit/catch.h"
#include "tests/kit/seat.h"
#include "tests/kit/tightdisk.h"

#include <QFile>
#include <QRandomGenerator>

using namespace relais;
using fixedkeys::alder;
using fixedkeys::us;
using rawbundle::RawBundle;
using work::inbox::Answer;

namespace {

constexpr int kNotes = 60;           ///< in each bundle, two lines each
constexpr int kLongAgo = -1'000'000; ///< minutes: before the clock of whatever computer runs this

QByteArray textOf(qint64 sequence)
{
    return "lot " + QByteArray::number(sequence);
}

RawBundle after(const RawBundle &before)
{
    RawBundle next = before.next();
    const qint64 sequence = next.manifest.sequence;
    QList<QByteArray> lines;
    for (int i = 0; i < kNotes; ++i) {
        lines += entrusted::note(alder(), static_cast<int>(sequence) * 1000 + i, textOf(sequence), kLongAgo);
    }
    next.setLines(lines);
    return next;
}

int countOf(Seat &seat, qint64 sequence)
{
    return seat.one(u"SELECT count(*) FROM notes WHERE text = ?"_s, {QString::fromLatin1(textOf(sequence))}).toInt();
}

/// Each bundle is there with all its notes and the state of its channel, or with nothing. @return how many are there
int checkWhole(Seat &seat, int bundles)
{
    int there = 0;
    for (int sequence = 2; sequence < 2 + bundles; ++sequence) {
        const bool isTaken =
            seat.one(u"SELECT EXISTS (SELECT 1 FROM bundles_in WHERE sequence = ?)"_s, {sequence}).toBool();
        CAPTURE(sequence);
        REQUIRE(countOf(seat, sequence) == (isTaken ? kNotes : 0));
        there += isTaken ? 1 : 0;
    }
    REQUIRE(seat.one(u"SELECT upto FROM channels_in"_s) == 1 + there);
    REQUIRE_OK(seat.vault().verify());
    return there;
}

} // namespace

TEST_CASE("bundles killed while they are read are there as a whole or not at all", "[crash][kill][inbox]")
{
    constexpr int kBundles = 30;
    Seat seat;
    seat.know(alder());
    RawBundle last = entrusted::bundle(alder(), us());
    REQUIRE(seat.receive(last).answer == Answer::Applied);
    const QTemporaryDir folder;
    for (int i = 0; i < kBundles; ++i) {
        last = after(last);
        QFile file(folder.filePath(u"lot%1.relais"_s.arg(last.manifest.sequence, 3, 10, QLatin1Char('0'))));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(last.bytes());
    }
    const QByteArray key = QByteArray(reinterpret_cast<const char *>(seat.key().data()), 32).toHex();
    QRandomGenerator chance(4); // the moments differ with the machine all the same
    int kills = 0;
    int there = 0;
    while (there < kBundles) {
        seat.close();
        // What was read before is read again first.
        const std::chrono::microseconds moment(chance.bounded(120'000 + there * 20'000));
        const QByteArray said =
            killedAfter({u"receive"_s, seat.folder()}, key + ' ' + folder.path().toLocal8Bit(), moment);
        seat.reopen();
        CAPTURE(kills, moment.count());
        const int now = checkWhole(seat, kBundles);
        REQUIRE(now >= there);
        for (const QByteArray &line : said.split('\n')) {
            if (line.startsWith("received x ") && line.mid(11).toInt() > 1) {
                REQUIRE(countOf(seat, line.mid(11).toInt()) == kNotes); // what was said to be read is there
            }
        }
        there = now;
        ++kills;
        REQUIRE(kills < 400);
    }
    WARN(kills << " kills while " << kBundles << " bundles were read");
    CHECK(kills > 2);
}

TEST_CASE("a disk that fills up while a bundle is read gives a clear error and changes nothing",
          "[crash][diskfull][inbox]")
{
    const TightDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: no right to mount a file system");
        return;
    }
    Seat seat(disk.path());
    seat.know(alder());
    const RawBundle first = entrusted::bundle(alder(), us());
    REQUIRE(seat.receive(first).answer == Answer::Applied);
    const QByteArray second = after(first).bytes();
    const QByteArray before = seat.digest();
    int full = 0;
    for (qint64 room = 0;; room += 1 + room / 4) {
        disk.leave(room);
        const auto verdict = work::inbox::receive(seat.session(), second, u"lot.relais"_s);
        disk.relieve();
        CAPTURE(room);
        if (verdict) {
            REQUIRE(verdict->answer == Answer::Applied);
            break;
        }
        REQUIRE(verdict.error().code == ErrorCode::DiskFull);
        REQUIRE(seat.digest() == before);
        REQUIRE(checkWhole(seat, 1) == 0);
        REQUIRE(seat.held().isEmpty());
        ++full;
    }
    CHECK(full > 1);
    CHECK(checkWhole(seat, 1) == 1);
    WARN("disk full " << full << " times while a bundle was read, nothing by halves");
}
