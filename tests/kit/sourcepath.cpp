// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sourcepath.h"

QString sourcePath(const QString &path)
{
    return QStringLiteral(RELAIS_SOURCE_DIR) + path;
}
