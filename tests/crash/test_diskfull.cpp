// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipherconnection.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/erasure.h"
#include "core/work/newvault.h"
#include "tests/crash/script.h"
#include "tests/crash/survivor.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"
#include "tests/kit/tightdisk.h"

#include <QFile>

using namespace relais;

namespace {

struct Attempt {
    Result<void> outcome;
    Acknowledged acknowledged;
};

/// Opens the vault and does the acts of the script until one fails.
Attempt workOn(const QString &folder, const SecretBytes &key, const model::Reference &reference, int first, int acts)
{
    Attempt attempt;
    const SystemClock clock;
    const auto vault = store::Vault::open(folder, key, {});
    if (!vault) {
        attempt.outcome = vault.error();
        return attempt;
    }
    const auto session = work::openSession(**vault, clock, reference, {});
    if (!session) {
        attempt.outcome = session.error();
        return attempt;
    }
    Script script(**session, [&](const QByteArray &line) { attempt.acknowledged.take(line); });
    for (int number = first; number < first + acts && attempt.outcome; ++number) {
        attempt.outcome = script.act(number);
    }
    return attempt;
}

void merge(Acknowledged &all, const Acknowledged &more)
{
    all.cases += more.cases;
    all.notes += more.notes;
    all.edits.insert(more.edits);
    all.measures.insert(more.measures);
}

/// Each page of room at first, then coarser; in a long campaign each page.
enum class Steps { Growing, Single };
qint64 roomAfter(qint64 room, Steps steps)
{
    return steps == Steps::Single ? room + 1 : room + 1 + room / 8;
}

/// Making a vault with ever more room until it succeeds: nothing of it stays before. @return how often the disk was
/// full
int makeOn(const TightDisk &disk, const work::Founding &founding, Steps steps, SecretBytes &key)
{
    const SystemClock clock;
    const SecretBytes phrase = SecretBytes::fromPassphrase(u"phrase"_s);
    int full = 0;
    for (qint64 room = 0;; room = roomAfter(room, steps)) {
        disk.leave(room);
        const auto forged = work::forge(founding, phrase, {3, 8 * 1024 * 1024});
        const auto desk =
            forged ? work::found(founding, *forged, clock, TempVault::reference()) : Result<work::Desk>(forged.error());
        disk.relieve();
        if (desk) {
            key = forged->keys.ring.main.clone();
            return full;
        }
        ++full;
        CAPTURE(room, desk.error().detail);
        REQUIRE(desk.error().code == ErrorCode::DiskFull);
        REQUIRE_FALSE(QFile::exists(founding.folder));
    }
}

/// Sessions with ever more room until one is finished. @return how often the disk was full
int workOnFull(const TightDisk &disk, const QString &folder, const SecretBytes &key, Steps steps)
{
    constexpr int kActs = 8;
    const model::Reference &reference = TempVault::reference();
    Acknowledged all;
    int number = 8;
    int full = 0;
    for (qint64 room = 0;; room = roomAfter(room, steps), number += 16) {
        disk.leave(room);
        const Attempt attempt = workOn(folder, key, reference, number, kActs);
        disk.relieve();
        merge(all, attempt.acknowledged);
        const bool finished = attempt.outcome.has_value();
        checkSurvivor(folder, key, reference, all,
                      full % 10 == 0 || finished ? Depth::WholeJournal : Depth::Acknowledged);
        if (finished) {
            CHECK(all.cases.size() > 3);
            return full;
        }
        ++full;
        CAPTURE(room, attempt.outcome.error().detail);
        REQUIRE(attempt.outcome.error().code == ErrorCode::DiskFull);
    }
}

void fillTheDisk(Steps steps)
{
    const TightDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: no right to mount a file system");
        return;
    }
    const work::Founding founding{disk.path() + u"/essai.relais-vault"_s,
                                  {u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s},
                                  u"C. Auger"_s,
                                  model::Role::Coordinator};
    SecretBytes key;
    const int making = makeOn(disk, founding, steps, key);
    CHECK(making > 5);
    const int working = workOnFull(disk, founding.folder, key, steps);
    CHECK(working > 10);
    WARN("disk full " << making << " times while making, " << working << " times while working, nothing lost");
}

} // namespace

TEST_CASE(
    "a disk that fills up during a session gives a clear error, and the vault opens with all that was acknowledged",
    "[crash][diskfull]")
{
    fillTheDisk(Steps::Growing);
}

TEST_CASE("a disk that fills up at each single page of a session", "[.][long][crash]")
{
    fillTheDisk(Steps::Single);
}

TEST_CASE("an erasure on a full disk gives a clear error, and the case is all there or all gone", "[crash][diskfull]")
{
    const TightDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: no right to mount a file system");
        return;
    }
    const work::Founding founding{disk.path() + u"/essai.relais-vault"_s,
                                  {u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s},
                                  u"C. Auger"_s,
                                  model::Role::Coordinator};
    const SystemClock clock;
    const auto forged = work::forge(founding, SecretBytes::fromPassphrase(u"phrase"_s), {3, 8 * 1024 * 1024});
    REQUIRE_OK(forged);
    const auto desk = work::found(founding, *forged, clock, TempVault::reference());
    REQUIRE_OK(desk);
    const work::Session &session = *desk->session;
    int refused = 0;
    int unswept = 0;
    for (qint64 room = 0; unswept < 3; room += 3) {
        work::cases::NewCase told;
        told.person.lastName = u"Exemple"_s;
        told.file.referredAt = clock.now();
        const auto id = work::cases::open(session, told);
        REQUIRE_OK(id);
        REQUIRE_OK(work::cases::close(session, *id, model::ExitReason::Other, {}));
        disk.leave(room);
        const auto erased = work::erasure::erase(session, *id, u"Essai"_s);
        disk.relieve();
        CAPTURE(room);
        REQUIRE(work::loadCase(session, *id).has_value() != erased.has_value());
        if (!erased) {
            REQUIRE(erased.error().code == ErrorCode::DiskFull);
            ++refused;
        } else if (!erased->swept) {
            ++unswept;
            CHECK(*store::isSweepDue(session.vault));
        } else {
            break;
        }
        REQUIRE_OK(session.vault.verify());
    }
    CHECK(refused > 0);
    REQUIRE_OK(store::sweep(session.vault));
    WARN("disk full " << refused << " times before, " << unswept << " times after the erasure, nothing lost");
}

TEST_CASE("a passphrase change on a full disk changes nothing", "[crash][diskfull]")
{
    const TightDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: no right to mount a file system");
        return;
    }
    const auto phrase = [](const char *text) { return SecretBytes::fromPassphrase(QString::fromLatin1(text)); };
    const auto created = store::KeySlots::create(disk.path(), phrase("one"), {u"C. Auger"_s, u"coordinator"_s, {}},
                                                 {3, 8 * 1024 * 1024});
    REQUIRE_OK(created);
    disk.leave(0);
    const Result<void> changed = store::KeySlots::changePassphrase(disk.path(), created->ring, created->slot.id,
                                                                   phrase("two"), {3, 8 * 1024 * 1024});
    REQUIRE_FALSE(changed.has_value());
    CHECK(changed.error().code == ErrorCode::DiskFull);
    CHECK(store::KeySlots::unlock(disk.path(), phrase("one")).has_value());
    disk.relieve();
    CHECK(store::KeySlots::unlock(disk.path(), phrase("one")).has_value());
}
