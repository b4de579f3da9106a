// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/shipped.h"

#include "core/base/result.h"

#include <QFile>

namespace relais::model {

QByteArray shippedBytes(const QString &path)
{
    QFile file(u":/relais/"_s + path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "shippedBytes", qPrintable(path));
    return opened ? file.readAll() : QByteArray();
}

} // namespace relais::model
