// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vaultfolder.h"
#include "tests/kit/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace relais;
using namespace relais::store;

namespace {

void touch(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
}

template<class T>
ErrorCode codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error().code;
}

/// Runs `work` in a child process as a user without rights. @return its exit code
template<class Work>
int asNobody(Work work)
{
    const pid_t child = fork();
    if (child == 0) {
        constexpr uid_t kNobody = 65534;
        const bool changed = getuid() != 0 || (setgid(kNobody) == 0 && setuid(kNobody) == 0);
        _exit(changed ? work() : 99);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 98;
}

} // namespace

TEST_CASE("a new place is made for its owner only, and never over something that is there", "[store][vaultfolder]")
{
    QTemporaryDir root;
    const QString folder = root.filePath(u"cahier.relais-vault"_s);
    REQUIRE_OK(makePlace(folder));
    CHECK(QFile::permissions(folder) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser |
                                         QFile::WriteUser | QFile::ExeUser));
    REQUIRE_OK(makePlace(folder)); // still empty
    touch(folder + u"/.something"_s);
    CHECK(codeOf(makePlace(folder)) == ErrorCode::VaultExists);
    touch(root.filePath(u"file"_s));
    CHECK(codeOf(makePlace(root.filePath(u"file"_s))) == ErrorCode::VaultExists);
    CHECK(codeOf(makePlace(root.filePath(u"no/such/parent"_s))) == ErrorCode::VaultMissing);
}

TEST_CASE("a vault needs its database and one of its key files", "[store][vaultfolder]")
{
    QTemporaryDir folder;
    CHECK(codeOf(checkPlace(folder.filePath(u"absent"_s))) == ErrorCode::VaultMissing);
    CHECK(codeOf(checkPlace(folder.path())) == ErrorCode::VaultMissing);
    touch(databasePath(folder.path()));
    CHECK(codeOf(checkPlace(folder.path())) == ErrorCode::VaultMissing);
    touch(keysCopyPath(folder.path()));
    REQUIRE_OK(checkPlace(folder.path()));
    QFile::remove(databasePath(folder.path()));
    touch(keysPath(folder.path()));
    CHECK(codeOf(checkPlace(folder.path())) == ErrorCode::VaultMissing);
}

TEST_CASE("a folder or a database that cannot be written is said to be read-only", "[store][vaultfolder]")
{
    QTemporaryDir folder;
    touch(databasePath(folder.path()));
    touch(keysPath(folder.path()));
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions entered = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(databasePath(folder.path()), readable));
    REQUIRE(QFile::setPermissions(folder.path(), readable | entered));
    CHECK(asNobody([&] {
              const auto checked = checkPlace(folder.path());
              const auto locked = VaultLock::take(folder.path());
              const auto made = makePlace(folder.filePath(u"new"_s));
              return !checked && checked.error().code == ErrorCode::VaultReadOnly && !locked &&
                             locked.error().code == ErrorCode::VaultReadOnly && !made &&
                             made.error().code == ErrorCode::VaultReadOnly
                         ? 0
                         : 1;
          }) == 0);
    REQUIRE(QFile::setPermissions(folder.path(), readable | entered | QFile::WriteOwner | QFile::WriteOther));
    CHECK(asNobody([&] {
              const auto checked = checkPlace(folder.path());
              return !checked && checked.error().code == ErrorCode::VaultReadOnly ? 0 : 1;
          }) == 0);
}

TEST_CASE("network and virtual-machine shares are refused, local disks are not", "[store][vaultfolder]")
{
    const struct {
        quint64 magic;
        const char *type;
        bool network;
    } cases[] = {
        {0x6969, "nfs4", true},           {0xff534d42, "cifs", true},       {0xfe534d42, "smb3", true},
        {0x01021997, "9p", true},         {0x65735546, "fuse.sshfs", true}, {0x65735546, "fuse.rclone", true},
        {0x65735546, "fuse.davfs", true}, {0x65735546, "fuse", true},       {0x65735546, "", true},
        {0x65735546, "fuseblk", false},   {0xef53, "ext4", false},          {0x9123683e, "btrfs", false},
        {0x58465342, "xfs", false},       {0x794c7630, "overlay", false},   {0x01021994, "tmpfs", false},
        {0x4d44, "vfat", false},
    };
    for (const auto &one : cases) {
        INFO(one.type);
        CHECK(isNetworkFileSystem(one.magic, one.type) == one.network);
    }
}

TEST_CASE("a vault is open in one process at a time, and is free again however that process ends",
          "[store][vaultfolder]")
{
    QTemporaryDir folder;
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    const pid_t child = fork();
    if (child == 0) {
        const auto lock = VaultLock::take(folder.path());
        const char sign = lock ? '1' : '0';
        if (write(ready[1], &sign, 1) == 1) {
            pause();
        }
        _exit(0);
    }
    char sign = 0;
    REQUIRE(read(ready[0], &sign, 1) == 1);
    CHECK(sign == '1');
    CHECK(codeOf(VaultLock::take(folder.path())) == ErrorCode::VaultBusy);
    REQUIRE(kill(child, SIGKILL) == 0);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    {
        const auto lock = VaultLock::take(folder.path());
        REQUIRE_OK(lock);
        CHECK(codeOf(VaultLock::take(folder.path())) == ErrorCode::VaultBusy);
    }
    REQUIRE_OK(VaultLock::take(folder.path()));
    close(ready[0]);
    close(ready[1]);
}

TEST_CASE("a write that does not fit is said to fail and leaves the old file", "[store][vaultfolder]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"vault.keys"_s);
    REQUIRE_OK(writeDurably(path, "old"));
    const pid_t child = fork();
    if (child == 0) { // a process that may write 16 bytes a file meets the same failure as on a full disk
        const rlimit room{16, 16};
        signal(SIGXFSZ, SIG_IGN);
        _exit(setrlimit(RLIMIT_FSIZE, &room) == 0 && !writeDurably(path, QByteArray(2000, 'n')) ? 0 : 1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"vault.keys"_s});
}

TEST_CASE("a durable write replaces the whole file or nothing", "[store][vaultfolder]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"vault.keys"_s);
    REQUIRE_OK(writeDurably(path, "one"));
    REQUIRE_OK(writeDurably(path, "two"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "two");
    CHECK(QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"vault.keys"_s});
    CHECK(codeOf(writeDurably(folder.filePath(u"absent/vault.keys"_s), "x")) == ErrorCode::VaultMissing);
}
