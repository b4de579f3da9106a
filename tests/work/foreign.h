// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tx.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

/// What another office wrote, taken in without asking its mandate: so that a check is seen to hold where something
/// stands that should never have come.
inline void takeForeign(TempVault &temp, relais::model::RecordType type, const QString &record,
                        const relais::model::Fields &fields)
{
    using namespace relais;
    static int count = 0;
    REQUIRE_OK(temp.vault().write(temp.session().act(store::kMergeVerb), [&](store::Tx &tx) -> Result<void> {
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            journal::Change change;
            change.stamp = QString::number(temp.clock().now().toMSecsSinceEpoch(), 16).rightJustified(12, u'0') +
                           QString::number(++count, 16).rightJustified(4, u'0') + u"fedcba9876543210"_s;
            change.type = type;
            change.record = record;
            change.field = field.key();
            change.to = *field;
            tx.merge(change);
        }
        return {};
    }));
    temp.clock().advance(1000);
}
