// SPDX-License-Identifier: GPL-3.0-or-later
// A real file system with hardly any room, in a mount namespace of this process and its children alone.
#pragma once

#include "tests/kit/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

/// A memory file system whose free room can be set to the page.
class TightDisk
{
public:
    TightDisk()
    {
        // As root directly; else as the root of a user namespace, where the system allows one.
        const bool apart = ::unshare(CLONE_NEWNS) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
        if (apart && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0) {
            m_mounted = ::mount("tmpfs", path().toLocal8Bit().constData(), "tmpfs", 0, "size=96m,mode=0700") == 0;
        }
    }
    ~TightDisk()
    {
        if (m_mounted) {
            ::umount2(path().toLocal8Bit().constData(), MNT_DETACH);
        }
    }
    TightDisk(const TightDisk &) = delete;
    TightDisk &operator=(const TightDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_place.path(); }
    /// Fills the disk up to `pages` free pages.
    void leave(qint64 pages) const
    {
        QFile ballast(path() + u"/ballast"_s);
        REQUIRE(ballast.open(QIODevice::WriteOnly));
        REQUIRE(::posix_fallocate(ballast.handle(), 0, (freePages() - pages) * kPage) == 0);
        REQUIRE(freePages() == pages);
    }
    void relieve() const { QFile::remove(path() + u"/ballast"_s); }
    [[nodiscard]] qint64 freePages() const
    {
        struct statvfs room {
        };
        REQUIRE(::statvfs(path().toLocal8Bit().constData(), &room) == 0);
        return static_cast<qint64>(room.f_bavail) * static_cast<qint64>(room.f_frsize) / kPage;
    }

private:
    static constexpr qint64 kPage = 4096;
    QTemporaryDir m_place;
    bool m_mounted = false;
};
