// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include "tests/kit/catch.h"
#include "tests/kit/tightdisk.h"

#include <QDir>

using namespace relais;

TEST_CASE("a file is read whole, and no more than one byte beyond the limit", "[base][wholefile]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"fiche"_s);
    REQUIRE_OK(writeWhole(path, QByteArray("123456")));
    CHECK(*readAtMost(path, 6) == "123456");
    CHECK(*readAtMost(path, 3) == "1234");
    const auto absent = readAtMost(place.filePath(u"absent"_s), 6);
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == ErrorCode::NotFound);
    const auto folder = readAtMost(place.path(), 6);
    REQUIRE_FALSE(folder);
    CHECK(folder.error().code == ErrorCode::DiskFailure);
}

TEST_CASE("nothing is made for a place that cannot be written, and what cannot be made replaces nothing",
          "[base][wholefile]")
{
    const QTemporaryDir place;
    int made = 0;
    const auto make = [&made]() -> Result<QByteArray> {
        ++made;
        return Error{ErrorCode::Refused, {}};
    };
    const auto nowhere = writeWhole(place.filePath(u"absent/fiche"_s), make);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::DiskFailure);
    CHECK(made == 0);
    const QString path = place.filePath(u"fiche"_s);
    REQUIRE_OK(writeWhole(path, QByteArray("avant")));
    const auto refused = writeWhole(path, make);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(*readAtMost(path, 100) == "avant");
    CHECK(QDir(place.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"fiche"_s});
}

TEST_CASE("a full disk is said so, and the former file stays", "[base][wholefile]")
{
    const TightDisk disk;
    if (!disk.isMounted()) {
        WARN("skipped: no right to mount a file system");
        return;
    }
    const QString path = disk.path() + u"/fiche"_s;
    REQUIRE_OK(writeWhole(path, QByteArray("avant")));
    disk.leave(20);
    const auto full = writeWhole(path, QByteArray(400 * 4096, 'x'));
    REQUIRE_FALSE(full);
    CHECK(full.error().code == ErrorCode::DiskFull);
    CHECK(*readAtMost(path, 100) == "avant");
}
