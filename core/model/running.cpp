// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/running.h"

#include "core/base/result.h"

#include <QCryptographicHash>

namespace relais::model {

int numberAfter(int last, const QString &key)
{
    constexpr uchar kOneInFour = 64;
    int number = last;
    QByteArray coin;
    do {
        ++number;
        coin =
            QCryptographicHash::hash((key + u'/' + QString::number(number)).toUtf8(), QCryptographicHash::Blake2b_256);
    } while (static_cast<uchar>(coin.front()) >= kOneInFour);
    return number;
}

} // namespace relais::model
