// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/day/scan.h"

#include "tests/day/markedvault.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

QString below(qint64 process, const char *name)
{
    return u"/proc/%1/%2"_s.arg(process).arg(QString::fromLatin1(name));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Reads a region in pieces that overlap, so that no marker is cut.
void scanRegion(int memory, quint64 from, quint64 to, QSet<int> &seen)
{
    constexpr quint64 kPiece = 8 * 1024 * 1024;
    constexpr quint64 kOverlap = 64;
    QByteArray bytes(kPiece + kOverlap, Qt::Uninitialized);
    for (quint64 at = from; at < to; at += kPiece) {
        const auto wanted = static_cast<size_t>(std::min<quint64>(kPiece + kOverlap, to - at));
        const ssize_t count = ::pread64(memory, bytes.data(), wanted, static_cast<off64_t>(at));
        if (count > 0) {
            markers::find(bytes.left(count), seen);
        }
    }
}

} // namespace

int markersInMemory(qint64 process)
{
    const int memory = ::open(below(process, "mem").toLatin1().constData(), O_RDONLY | O_CLOEXEC);
    if (memory < 0) {
        return -1;
    }
    QSet<int> seen;
    const QList<QByteArray> regions = contentOf(below(process, "maps")).split('\n');
    for (const QByteArray &region : regions) {
        const QByteArray bounds = region.left(region.indexOf(' '));
        if (region.contains(" r")) {
            scanRegion(memory, bounds.left(bounds.indexOf('-')).toULongLong(nullptr, 16),
                       bounds.mid(bounds.indexOf('-') + 1).toULongLong(nullptr, 16), seen);
        }
    }
    ::close(memory);
    return regions.size() < 10 ? -1 : static_cast<int>(seen.size());
}

int markersInFiles(const QString &folder)
{
    QSet<int> seen;
    QDirIterator each(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        markers::find(path.toUtf8(), seen);
        markers::find(contentOf(path), seen);
    }
    return static_cast<int>(seen.size());
}

QByteArray surroundingsOf(qint64 process)
{
    return contentOf(below(process, "cmdline")) + contentOf(below(process, "environ"));
}

QStringList openFilesOf(qint64 process)
{
    QStringList targets;
    const QDir all(below(process, "fd"));
    const QStringList names = all.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        char target[4096];
        const ssize_t length = ::readlink(QFile::encodeName(all.filePath(name)).constData(), target, sizeof target);
        targets << QString::fromUtf8(target, length);
    }
    return targets;
}
