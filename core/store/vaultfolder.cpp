// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vaultfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <string_view>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

namespace relais::store {

namespace {

Error systemError(int number, const QString &what)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT: return {ErrorCode::DiskFull, what};
    case EROFS:
    case EACCES:
    case EPERM: return {ErrorCode::VaultReadOnly, what};
    case ENOENT:
    case ENOTDIR: return {ErrorCode::VaultMissing, what};
    default: return {ErrorCode::DiskFailure, u"%1, errno %2"_s.arg(what).arg(number)};
    }
}

Result<void> checkLocal(const QString &folder)
{
    struct statfs information {
    };
    if (statfs(QFile::encodeName(folder).constData(), &information) != 0) {
        return systemError(errno, u"statfs"_s);
    }
    const auto magic = static_cast<quint64>(static_cast<quint32>(information.f_type));
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    if (isNetworkFileSystem(magic, type)) {
        return Error{ErrorCode::NetworkFolder,
                     u"file system %1 (%2)"_s.arg(QString::fromLatin1(type)).arg(magic, 0, 16)};
    }
    return {};
}

/// Makes a rename in the folder survive a power cut.
void flushFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace

QString databasePath(const QString &folder)
{
    return folder + u"/vault.db"_s;
}

QString keysPath(const QString &folder)
{
    return folder + u"/vault.keys"_s;
}

QString keysCopyPath(const QString &folder)
{
    return folder + u"/vault.keys.2"_s;
}

QString lockPath(const QString &folder)
{
    return folder + u"/lock"_s;
}

bool isNetworkFileSystem(quint64 magic, const QByteArray &type)
{
    // linux/magic.h and the file systems' own sources
    static constexpr std::array<quint64, 14> kRemote = {
        0x6969,     // nfs
        0x517b,     // smb
        0xff534d42, // cifs
        0xfe534d42, // smb2
        0x564c,     // ncp
        0x5346414f, // afs
        0x6b414653, // kafs
        0x73757245, // coda
        0x01021997, // 9p: shares of a virtual machine
        0x00c36400, // ceph
        0x0bd00bd0, // lustre
        0x01161970, // gfs2
        0x7461636f, // ocfs2
        0x786f4256, // vboxsf: shares of a virtual machine
    };
    if (std::find(kRemote.begin(), kRemote.end(), magic) != kRemote.end()) {
        return true;
    }
    constexpr quint64 kFuse = 0x65735546;
    if (magic != kFuse) {
        return false;
    }
    // Anything may hide behind FUSE (sshfs, davfs, rclone, gvfs, s3fs…), so only what is known to be local passes.
    static constexpr std::array<std::string_view, 9> kLocal = {
        "fuseblk",    "fuse.ntfs-3g", "fuse.exfat",    "fuse.veracrypt",     "fuse.gocryptfs",
        "fuse.encfs", "fuse.cryfs",   "fuse.securefs", "fuse.fuse-overlayfs"};
    const std::string_view name(type.constData(), static_cast<std::size_t>(type.size()));
    return std::find(kLocal.begin(), kLocal.end(), name) == kLocal.end();
}

Result<void> checkPlace(const QString &folder)
{
    if (!QFileInfo(folder).isDir()) {
        return Error{ErrorCode::VaultMissing, u"no folder there"_s};
    }
    if (!QFile::exists(databasePath(folder))) {
        return Error{ErrorCode::VaultMissing, u"vault.db is absent"_s};
    }
    if (!QFile::exists(keysPath(folder)) && !QFile::exists(keysCopyPath(folder))) {
        return Error{ErrorCode::VaultMissing, u"vault.keys and vault.keys.2 are absent"_s};
    }
    if (Result<void> local = checkLocal(folder); !local) {
        return local;
    }
    for (const QString &path : {folder, databasePath(folder)}) {
        if (::access(QFile::encodeName(path).constData(), W_OK) != 0) {
            return systemError(errno, u"no right to write the vault"_s);
        }
    }
    return {};
}

Result<void> makePlace(const QString &folder)
{
    const QString parent = QFileInfo(folder).absolutePath();
    if (Result<void> local = checkLocal(parent); !local) {
        return local;
    }
    const QByteArray name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), 0700) != 0) {
        if (errno != EEXIST) {
            return systemError(errno, u"mkdir"_s);
        }
        if (!QFileInfo(folder).isDir() ||
            !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            return Error{ErrorCode::VaultExists, u"the place is taken"_s};
        }
        if (::chmod(name.constData(), 0700) != 0) {
            return systemError(errno, u"chmod"_s);
        }
    }
    flushFolder(parent);
    return checkLocal(folder); // it may have been there, with something mounted on it
}

Result<void> writeDurably(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).absolutePath();
    QSaveFile file(path);
    // commit() syncs and renames, but of a buffer that could not be written (disk full) it says nothing: flush() does.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(bytes) == bytes.size() && file.flush() && file.commit()) {
        flushFolder(folder);
        return {};
    }
    const int number = errno;
    const qint64 room = QStorageInfo(folder).bytesAvailable(); // -1 when the folder is gone
    const bool isFull = room >= 0 && room < bytes.size();
    return systemError(isFull ? ENOSPC : number, u"a key file cannot be written"_s);
}

Result<void> replaceDurably(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const int descriptor = ::open(source.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) {
        return systemError(errno, u"the new file"_s);
    }
    const bool flushed = ::fsync(descriptor) == 0;
    const int number = errno;
    ::close(descriptor);
    if (!flushed) {
        return systemError(number, u"fsync"_s);
    }
    if (::rename(source.constData(), QFile::encodeName(to).constData()) != 0) {
        return systemError(errno, u"rename"_s);
    }
    flushFolder(QFileInfo(to).absolutePath());
    return {};
}

FormerFile::FormerFile(const QString &path)
    : m_descriptor(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW))
{
}

FormerFile::~FormerFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

void FormerFile::overwrite()
{
    struct stat information {
    };
    if (m_descriptor < 0 || ::fstat(m_descriptor, &information) != 0) {
        return;
    }
    const QByteArray zeros(1024 * 1024, '\0');
    ssize_t written = 1;
    for (off_t place = 0; place < information.st_size && written > 0; place += written) {
        const auto size = static_cast<std::size_t>(std::min<off_t>(zeros.size(), information.st_size - place));
        written = ::pwrite(m_descriptor, zeros.constData(), size, place);
    }
    ::fsync(m_descriptor);
}

Result<std::unique_ptr<VaultLock>> VaultLock::take(const QString &folder)
{
    const QByteArray name = QFile::encodeName(lockPath(folder));
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        return systemError(errno, u"lock file"_s);
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const int number = errno;
        ::close(descriptor);
        if (number == EWOULDBLOCK) {
            return Error{ErrorCode::VaultBusy, u"another process holds the lock"_s};
        }
        return systemError(number, u"flock"_s);
    }
    return std::unique_ptr<VaultLock>(new VaultLock(descriptor));
}

VaultLock::~VaultLock()
{
    ::close(m_descriptor);
}

} // namespace relais::store
