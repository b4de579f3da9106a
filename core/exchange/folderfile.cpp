// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folderfile.h"

#include "core/base/clock.h"
#include "core/exchange/likeness.h"

#include <QFile>

#include <sodium.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace relais::exchange {

namespace {

constexpr qsizetype kStep = 1024 * 1024;   // bytes between two looks at the errand
constexpr qint64 kLeftOver = kDaySeconds;  // after which a .part is no longer being written
constexpr mode_t kMode = 0664;             // others of a shared folder read it; it is encrypted
const QByteArray kPartBegins = ".relais-"; // hidden, and not ending in .relais: nobody takes it for a bundle
const QByteArray kPartEnds = ".part";
const QByteArray kExtension = ".relais";

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    /// @return whether the system accepted all that was written: a network folder says it here
    bool close()
    {
        const int number = std::exchange(m_number, -1);
        return number < 0 || ::close(number) == 0;
    }

private:
    int m_number;
};

Error systemError(int number, const char *call)
{
    const QString detail = u"%1, errno %2"_s.arg(QLatin1String(call)).arg(number);
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return {ErrorCode::DiskFull, detail};
    case EROFS:
    case EACCES:
    case EPERM: return {ErrorCode::DiskFailure, u"read-only: "_s + detail};
    case ENOENT: // what is asked for by its own name is told apart before
    case ENOTDIR:
    case ENODEV:
    case ENXIO:
    case EIO: // what a pulled stick answers
    case ESTALE:
    case ENOTCONN:
    case EHOSTDOWN:
    case EHOSTUNREACH: return {ErrorCode::DiskFailure, u"folder is gone: "_s + detail};
    default: return {ErrorCode::DiskFailure, detail};
    }
}

Error taken()
{
    return {ErrorCode::DiskFailure, u"taken: the name has other bytes"_s};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, {}};
}

/// Follows no link in place of the folder's files, and does not wait for a pipe that has such a name.
int openFile(const Descriptor &folder, const QByteArray &name, int flags)
{
    return ::openat(folder.number(), name.constData(), flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, kMode);
}

Descriptor openFolder(const QString &folder)
{
    return Descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

/// One read(2) that signals do not break. @return bytes read, 0 at the end, -1 and errno
ssize_t readSome(const Descriptor &file, QByteArray &buffer)
{
    ssize_t count = -1;
    do {
        count = ::read(file.number(), buffer.data(), static_cast<size_t>(buffer.size()));
    } while (count < 0 && errno == EINTR);
    return count;
}

Result<Likeness> likenessOf(const Descriptor &folder, const QByteArray &name, const QByteArray &bytes,
                            const Errand &errand)
{
    const Descriptor file(openFile(folder, name, O_RDONLY));
    struct stat facts {
    };
    if (!file.isOpen()) {
        if (errno == ELOOP) {
            return Likeness::Other;
        }
        return errno == ENOENT ? Result<Likeness>(Likeness::Absent) : systemError(errno, "open");
    }
    if (::fstat(file.number(), &facts) != 0) {
        return systemError(errno, "fstat");
    }
    if (!S_ISREG(facts.st_mode) || facts.st_size > bytes.size()) {
        return Likeness::Other;
    }
    // What was just flushed is asked of the medium again where the system can, not of the memory.
    ::posix_fadvise(file.number(), 0, 0, POSIX_FADV_DONTNEED);
    Comparison comparison(bytes);
    QByteArray buffer(kStep, Qt::Uninitialized);
    for (;;) {
        if (errand.isCancelled()) {
            return cancelled();
        }
        const ssize_t count = readSome(file, buffer);
        if (count < 0) {
            return systemError(errno, "read");
        }
        if (count == 0 || !comparison.take(QByteArrayView(buffer).first(count))) {
            return comparison.likeness();
        }
    }
}

QByteArray newPartName()
{
    QByteArray random(8, '\0');
    randombytes_buf(random.data(), static_cast<size_t>(random.size()));
    return kPartBegins + random.toHex() + kPartEnds;
}

/// Parts that an unplugged stick or a killed program left. Their age is measured by `part`, just made there, since only
/// the clock of that file system dates them.
void sweepParts(const Descriptor &folder, const QByteArray &part, const struct stat &fresh)
{
    DIR *list = ::fdopendir(::openat(folder.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (list == nullptr) {
        return;
    }
    while (const dirent *entry = ::readdir(list)) {
        const QByteArray name(entry->d_name);
        struct stat facts {
        };
        if (name.size() == part.size() && name.startsWith(kPartBegins) && name.endsWith(kPartEnds) &&
            ::fstatat(folder.number(), name.constData(), &facts, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(facts.st_mode) &&
            fresh.st_mtime - facts.st_mtime > kLeftOver) {
            ::unlinkat(folder.number(), name.constData(), 0);
        }
    }
    ::closedir(list);
}

/// All bytes, down to the medium.
Result<void> fill(Descriptor &part, const QByteArray &bytes, const Errand &errand, const JobControl &job)
{
    for (qsizetype at = 0; at < bytes.size();) {
        if (errand.isCancelled()) {
            return cancelled();
        }
        const auto wanted = static_cast<size_t>(std::min(kStep, bytes.size() - at));
        const ssize_t count = ::write(part.number(), bytes.constData() + at, wanted);
        if (count < 0 && errno != EINTR) {
            return systemError(errno, "write");
        }
        at += std::max<ssize_t>(count, 0);
        job.report(at, bytes.size());
    }
    if (::fsync(part.number()) != 0) {
        return systemError(errno, "fsync");
    }
    if (!part.close()) {
        return systemError(errno, "close");
    }
    return {};
}

/// Gives the part its name, never over another file. @return 0, EEXIST, or what else errno says
int rename(const Descriptor &folder, const QByteArray &part, const QByteArray &name)
{
    const int at = folder.number();
    if (::renameat2(at, part.constData(), at, name.constData(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) {
        return errno;
    }
    // Network file systems that know no such rename: a second name for the same file, where they know that.
    if (::linkat(at, part.constData(), at, name.constData(), 0) == 0) {
        ::unlinkat(at, part.constData(), 0);
        return 0;
    }
    if (errno == EEXIST) {
        return EEXIST;
    }
    // Nor that: whoever makes the empty file has the name, and whoever reads it now sees a file still being written.
    Descriptor claim(openFile(folder, name, O_WRONLY | O_CREAT | O_EXCL));
    if (!claim.isOpen() || !claim.close()) {
        return errno;
    }
    if (::renameat(at, part.constData(), at, name.constData()) == 0) {
        return 0;
    }
    const int failure = errno;
    ::unlinkat(at, name.constData(), 0); // the empty file was ours
    return failure;
}

Result<void> place(const Descriptor &folder, const QByteArray &part, const QByteArray &name, const QByteArray &bytes,
                   Likeness before, const Errand &errand)
{
    const int at = folder.number();
    int failure = 0;
    if (before == Likeness::Beginning) { // of our own bytes, so that nothing is lost under it
        failure = ::renameat(at, part.constData(), at, name.constData()) == 0 ? 0 : errno;
    } else {
        failure = rename(folder, part, name);
    }
    if (failure != 0 && failure != EEXIST) {
        return systemError(failure, "rename");
    }
    // Some file systems flush no folder, and say so.
    if (failure == 0 && ::fsync(at) != 0 && errno != EINVAL && errno != ENOTSUP && errno != EBADF) {
        return systemError(errno, "fsync folder");
    }
    const Result<Likeness> after = likenessOf(folder, name, bytes, errand);
    if (!after) {
        return after.error();
    }
    if (*after == Likeness::Same) {
        return {};
    }
    return failure == EEXIST ? taken() : Error{ErrorCode::DiskFailure, u"not kept as written"_s};
}

/// Any file of the folder that a person may have named, and no way out of it.
bool isPlainName(const QByteArray &name)
{
    return name.size() > kExtension.size() && name.size() <= 255 && !name.startsWith('.') && !name.contains('/') &&
           !name.contains('\0') && name.right(kExtension.size()).toLower() == kExtension;
}

} // namespace

Result<void> writeObject(const QString &folder, const QString &name, const QByteArray &bytes, const Errand &errand,
                         const JobControl &job)
{
    const QByteArray final = QFile::encodeName(name);
    const Descriptor root = openFolder(folder);
    if (!root.isOpen()) {
        return systemError(errno, "open folder");
    }
    const Result<Likeness> before = likenessOf(root, final, bytes, errand);
    if (!before) {
        return before.error();
    }
    if (*before == Likeness::Same || *before == Likeness::Other) {
        return *before == Likeness::Same ? Result<void>() : taken();
    }
    const QByteArray part = newPartName();
    Descriptor file(openFile(root, part, O_WRONLY | O_CREAT | O_EXCL));
    if (!file.isOpen()) {
        return systemError(errno, "create");
    }
    struct stat fresh {
    };
    if (::fstat(file.number(), &fresh) == 0) {
        sweepParts(root, part, fresh);
    }
    Result<void> written = fill(file, bytes, errand, job);
    if (written) {
        written = place(root, part, final, bytes, *before, errand);
    }
    ::unlinkat(root.number(), part.constData(), 0); // gone already when it has its name
    return written;
}

Result<QByteArray> readObject(const QString &folder, const QString &name, const Errand &errand, const JobControl &job)
{
    const QByteArray plain = QFile::encodeName(name);
    if (!isPlainName(plain)) {
        return Error{ErrorCode::InvalidInput, u"no name of a bundle"_s};
    }
    const Descriptor root = openFolder(folder);
    if (!root.isOpen()) {
        return systemError(errno, "open folder");
    }
    const Descriptor file(openFile(root, plain, O_RDONLY));
    if (!file.isOpen()) {
        const bool absent = errno == ENOENT || errno == ELOOP;
        return absent ? Error{ErrorCode::NotFound, u"no such file"_s} : systemError(errno, "open");
    }
    struct stat facts {
    };
    if (::fstat(file.number(), &facts) != 0) {
        return systemError(errno, "fstat");
    }
    if (!S_ISREG(facts.st_mode)) {
        return Error{ErrorCode::NotFound, u"not a regular file"_s};
    }
    if (facts.st_size > kMostCarriedBytes) {
        return Error{ErrorCode::BundleTooLarge, u"%1 bytes"_s.arg(facts.st_size)};
    }
    QByteArray bytes;
    bytes.reserve(facts.st_size);
    QByteArray buffer(kStep, Qt::Uninitialized);
    for (ssize_t count = 1; count > 0;) {
        if (errand.isCancelled()) {
            return cancelled();
        }
        count = readSome(file, buffer);
        if (count < 0) {
            return systemError(errno, "read");
        }
        bytes.append(buffer.constData(), count);
        if (bytes.size() > kMostCarriedBytes) { // it grew under our eyes
            return Error{ErrorCode::BundleTooLarge, u"over %1 bytes"_s.arg(kMostCarriedBytes)};
        }
        job.report(bytes.size(), facts.st_size);
    }
    if (bytes.isEmpty() || ::fstat(file.number(), &facts) != 0 || facts.st_size != bytes.size()) {
        return Error{ErrorCode::BundleIncomplete, u"%1 bytes, still being written"_s.arg(bytes.size())};
    }
    return bytes;
}

Result<QList<CarriedObject>> listObjects(const QString &folder, const Errand &errand)
{
    DIR *list = ::opendir(QFile::encodeName(folder).constData());
    if (list == nullptr) {
        return systemError(errno, "open folder");
    }
    QList<CarriedObject> found;
    errno = 0;
    while (const dirent *entry = errand.isCancelled() ? nullptr : ::readdir(list)) {
        const QByteArray raw(entry->d_name);
        const QString name = QFile::decodeName(raw);
        struct stat facts {
        };
        // A name that is no text cannot be asked for again.
        if (isPlainName(raw) && QFile::encodeName(name) == raw &&
            ::fstatat(::dirfd(list), raw.constData(), &facts, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(facts.st_mode)) {
            found.append({name, facts.st_size});
        }
        errno = 0;
    }
    const int failure = errno;
    ::closedir(list);
    if (failure != 0) {
        return systemError(failure, "read folder");
    }
    if (errand.isCancelled()) {
        return cancelled();
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return found;
}

Result<void> removeObject(const QString &folder, const QString &name)
{
    const QByteArray plain = QFile::encodeName(name);
    if (!isPlainName(plain)) {
        return Error{ErrorCode::InvalidInput, u"no name of a bundle"_s};
    }
    const Descriptor root = openFolder(folder);
    if (!root.isOpen()) {
        return systemError(errno, "open folder");
    }
    if (::unlinkat(root.number(), plain.constData(), 0) != 0 && errno != ENOENT) {
        return systemError(errno, "unlink");
    }
    ::fsync(root.number());
    return {};
}

} // namespace relais::exchange
