// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace relais {

// Bytes as libsodium takes them.

inline const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

inline unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

/// Room that is not cleared. A large one lies in large pages where the kernel gives them: page by page, to touch 64 MiB
/// for the first time takes longer than to decrypt them.
inline QByteArray roomFor(qsizetype size)
{
    QByteArray room(size, Qt::Uninitialized);
#ifdef Q_OS_LINUX
    constexpr quintptr kPage = 4096;
    const quintptr first = (reinterpret_cast<quintptr>(room.data()) + kPage - 1) / kPage * kPage;
    const quintptr end = reinterpret_cast<quintptr>(room.data()) + static_cast<quintptr>(size);
    if (constexpr quintptr kLarge = 4 * 1024 * 1024; end > first + kLarge) {
        static_cast<void>(::madvise(reinterpret_cast<void *>(first), end - first, MADV_HUGEPAGE)); // advice, no more
    }
#endif
    return room;
}

} // namespace relais
