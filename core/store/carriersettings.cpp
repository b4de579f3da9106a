// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/carriersettings.h"

namespace relais::store {

QString carrierSetting(const Reader &reader, const QString &key)
{
    return reader.one(u"SELECT value FROM carrier_settings WHERE key = ?"_s, {key}).toString();
}

void saveCarrierSetting(Tx &tx, const QString &key, const QString &value)
{
    tx.run(u"INSERT INTO main.carrier_settings (key, value) VALUES (?, ?)"
           " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
           {key, value});
}

} // namespace relais::store
