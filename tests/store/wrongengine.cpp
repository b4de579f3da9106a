// SPDX-License-Identifier: GPL-3.0-or-later
// The opening sequence linked with plain SQLite instead of SQLCipher, as an accident of linking would do it. Plain
// SQLite has no sqlite3_key_v2; the one below accepts every key in silence, which is the worst an engine can do.
// Exit code 0: the vault was refused and not a byte was written.
#include "core/store/cipherconnection.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sodium.h>

using namespace relais;
using namespace relais::store;

extern "C" int sqlite3_key_v2(void *, const char *, const void *, int)
{
    return 0;
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (sodium_init() < 0) {
        return 3;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"vault.db"_s);
    const auto opened = CipherConnection::open(path, SecretBytes::random(32), {}, CipherConnection::Mode::Create);
    if (opened || opened.error().code != ErrorCode::WrongEngine || verifyEngine()) {
        return 1;
    }
    return QFile::exists(path) ? 2 : 0;
}
