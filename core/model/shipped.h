// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace relais::model {

/// A reference file compiled into the program. @param path below ":/relais/"
QByteArray shippedBytes(const QString &path);

} // namespace relais::model
