// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include "core/base/bytes.h"

#include <QFile>
#include <QSaveFile>

namespace relais {

Result<QByteArray> readAtMost(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{file.exists() ? ErrorCode::DiskFailure : ErrorCode::NotFound, u"file"_s};
    }
    const qint64 needed = file.isSequential() ? limit : qMin(limit, file.size()); // room is made for all that is asked
    QByteArray bytes = roomFor(needed + 1);
    qsizetype size = 0;
    for (qint64 got = 1; got > 0 && size < bytes.size(); size += qMax<qint64>(got, 0)) { // a pipe gives pieces
        got = file.read(bytes.data() + size, bytes.size() - size);
    }
    bytes.truncate(size);
    return file.error() == QFileDevice::NoError ? Result<QByteArray>(bytes)
                                                : Result<QByteArray>(Error{ErrorCode::DiskFailure, u"file"_s});
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    return writeWhole(path, [&]() -> Result<QByteArray> { return bytes; });
}

Result<void> writeWhole(const QString &path, const std::function<Result<QByteArray>()> &make)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::DiskFailure, u"file: "_s + file.errorString()};
    }
    const Result<QByteArray> bytes = make();
    if (!bytes) {
        return bytes.error();
    }
    if (file.write(*bytes) != bytes->size() || !file.commit()) {
        // What Qt makes of ENOSPC; of a write that ended in the middle it makes no error.
        const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::NoError;
        return Error{isFull ? ErrorCode::DiskFull : ErrorCode::DiskFailure, u"file: "_s + file.errorString()};
    }
    return {};
}

} // namespace relais
