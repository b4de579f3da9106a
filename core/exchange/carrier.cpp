// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/carrier.h"

#include <QRegularExpression>

namespace relais::exchange {

void Errand::cancel()
{
    if (!m_cancelled.exchange(true) && m_stop) {
        m_stop();
    }
}

bool isObjectName(const QString &name)
{
    static const QRegularExpression form(u"\\A[a-z2-7]{16,64}\\.relais\\z"_s);
    return form.match(name).hasMatch();
}

} // namespace relais::exchange
