// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <sodium.h>

namespace relais {

QString newIdText(const QString &office)
{
    static constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    unsigned char random[16];
    randombytes_buf(random, sizeof random);
    QString id = office;
    id.reserve(office.size() + 17);
    id += QLatin1Char('-');
    for (const unsigned char byte : random) {
        id += QLatin1Char(kAlphabet[byte % 32]);
    }
    return id;
}

} // namespace relais
