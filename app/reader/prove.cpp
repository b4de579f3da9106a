// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/prove.h"

#include "app/reader/confine.h"

#include <QFile>

#include <cstdlib>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace relais::reader {

QByteArray prove()
{
    QByteArray can;
    if (QFile file(QString::fromLatin1("/dev/null")); file.open(QIODevice::WriteOnly)) {
        can += "write ";
    }
#ifdef Q_OS_LINUX
    if (::socket(AF_INET, SOCK_STREAM, 0) >= 0) {
        can += "network ";
    }
    if (const pid_t child = ::fork(); child == 0) {
        ::_exit(0);
    } else if (child > 0) {
        can += "program ";
    }
#endif
    if (void *much = std::malloc(static_cast<std::size_t>(kMostMemory) + 1); much != nullptr) {
        std::free(much);
        can += "memory ";
    }
    return can.trimmed() + '\n';
}

} // namespace relais::reader
