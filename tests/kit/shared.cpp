// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shared.h"

#include <QDir>

QString sharedFolder()
{
    const QString named = qEnvironmentVariable("RELAIS_SHARED");
    const QString folder = named.isEmpty() ? QStringLiteral(RELAIS_SOURCE_DIR "/../shared") : named;
    return QDir(folder + QStringLiteral("/reference")).exists() ? QDir::cleanPath(folder) : QString();
}
