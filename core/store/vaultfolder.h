// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

// The only file of this layer that speaks to the operating system itself (file system kinds, locks, flushing).
namespace relais::store {

// The parts of `<name>.relais-vault/`.
inline constexpr auto kVaultSuffix = u".relais-vault";
QString databasePath(const QString &folder);
QString keysPath(const QString &folder);
QString keysCopyPath(const QString &folder);
QString lockPath(const QString &folder);

/// Whether a vault can be worked with there. Errors: VaultMissing (no folder, no database, or no key file: one of the
/// two is enough), NetworkFolder, VaultReadOnly.
Result<void> checkPlace(const QString &folder);

/// Makes the folder of a new vault, open to its owner only. Errors: VaultExists (there is something in it),
/// NetworkFolder, VaultReadOnly, DiskFull, DiskFailure.
Result<void> makePlace(const QString &folder);

/// @param magic f_type of statfs(2) @param type the kernel's name of the file system ("nfs4", "fuse.sshfs")
/// SQLite's write-ahead log needs shared memory and locks that these do not keep between machines.
bool isNetworkFileSystem(quint64 magic, const QByteArray &type);

/// Writes a whole small file: beside it, flushed, renamed over it, and the folder flushed, so that after any crash it
/// holds either the old or the new bytes. Readable by its owner only.
Result<void> writeDurably(const QString &path, const QByteArray &bytes);

/// Flushes a whole file and puts it in the place of another in one step. DiskFull, DiskFailure, VaultReadOnly.
Result<void> replaceDurably(const QString &from, const QString &to);

/// A file that is about to lose its name, so that its bytes can be overwritten once it has. Where the disk writes
/// elsewhere than it is told (flash, copy on write) this is all that can be done.
class FormerFile
{
public:
    explicit FormerFile(const QString &path); ///< nothing to do later when it cannot be opened
    ~FormerFile();
    FormerFile(const FormerFile &) = delete;
    FormerFile &operator=(const FormerFile &) = delete;

    void overwrite();

private:
    int m_descriptor;
};

/// The right to work on a vault: one process at a time, as long as the object lives. The kernel holds it, so it ends
/// with the process however that dies, and nothing stale is left to be cleared.
class VaultLock
{
public:
    /// Errors: VaultBusy, VaultMissing (no folder), VaultReadOnly, DiskFailure.
    static Result<std::unique_ptr<VaultLock>> take(const QString &folder);
    ~VaultLock();
    VaultLock(const VaultLock &) = delete;
    VaultLock &operator=(const VaultLock &) = delete;

private:
    explicit VaultLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace relais::store
