// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace relais::reader {

/// A file without what tells of its making.
struct Cleaned {
    QByteArray bytes;
    QByteArray type;     ///< media type
    QStringList removed; ///< words of what was taken out: "exif", "author", "script"…

    void note(const QString &word)
    {
        if (!removed.contains(word)) {
            removed << word;
        }
    }
};

/// A picture may have so many points: each takes up to 4 bytes once it is unpacked.
inline constexpr qint64 kMostPoints = 50'000'000;

inline Error damaged(const char *where)
{
    return {ErrorCode::DocumentDamaged, QString::fromLatin1(where)};
}
inline Error tooLarge(const char *what)
{
    return {ErrorCode::DocumentTooLarge, QString::fromLatin1(what)};
}

} // namespace relais::reader
