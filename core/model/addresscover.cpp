// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/addresscover.h"

namespace relais::model {

AddressCover coverOn(const Case &file, QDate today)
{
    if (file.coverGround.isEmpty() && !file.coverUntil.isValid()) {
        return AddressCover::None;
    }
    if (file.coverGround.isEmpty() || !file.coverUntil.isValid()) {
        return AddressCover::Unended;
    }
    return file.coverUntil < today ? AddressCover::Lapsed : AddressCover::InForce;
}

} // namespace relais::model
