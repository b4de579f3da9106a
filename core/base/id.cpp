// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/text.h"

#include <sodium.h>

#include <array>

namespace relais {

QString newIdText(const QString &office)
{
    static constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr std::size_t kBytes = 16;
    thread_local std::array<unsigned char, 64 * kBytes>
        pool; // an import asks for 300 000: one call of the system for 64
    thread_local std::size_t used = pool.size();
    if (used == pool.size()) {
        randombytes_buf(pool.data(), pool.size());
        used = 0;
    }
    QString id = office;
    id.reserve(office.size() + 17);
    id += QLatin1Char('-');
    for (std::size_t i = 0; i < kBytes; ++i) {
        id += QLatin1Char(kAlphabet[pool[used++] % 32]);
    }
    return id;
}

bool isRecordId(QStringView text)
{
    return text.size() == 25 && text[8] == u'-' && isUpper(text.left(8)) && isUpper(text.mid(9));
}

bool isAddress(QStringView text)
{
    const bool isOffice = text.size() == 8;
    const bool isPost = text.size() == 13 && text[8] == u'.' && isUpper(text.mid(9));
    return (isOffice || isPost) && isUpper(text.left(8));
}

} // namespace relais
