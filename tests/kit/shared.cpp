// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shared.h"

#include "tests/kit/sourcepath.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

QString sharedFolder()
{
    const QString named = qEnvironmentVariable("RELAIS_SHARED");
    const QString folder = named.isEmpty() ? sourcePath(u"/../shared"_s) : named;
    return QDir(folder + QStringLiteral("/reference")).exists() ? QDir::cleanPath(folder) : QString();
}
