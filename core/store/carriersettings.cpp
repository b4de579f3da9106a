// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/carriersettings.h"

#include <QSqlQuery>

namespace relais::store {

QString carrierSetting(const Reader &reader, const QString &key)
{
    return reader.one(u"SELECT value FROM carrier_settings WHERE key = ?"_s, {key}).toString();
}

void saveCarrierSetting(Tx &tx, const QString &key, const QString &value)
{
    tx.run(u"INSERT INTO main.carrier_settings (key, value) VALUES (?, ?)"
           " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
           {key, value.isNull() ? u""_s : value}); // a null text is NULL to the driver
}

QHash<QString, qint64> filesDone(const Reader &reader)
{
    QHash<QString, qint64> files;
    reader.each(u"SELECT name, size FROM files_done"_s, {},
                [&](const QSqlQuery &row) { files.insert(row.value(0).toString(), row.value(1).toLongLong()); });
    return files;
}

void noteFileDone(Tx &tx, const QString &name, qint64 size)
{
    tx.run(u"INSERT INTO main.files_done (name, size) VALUES (?, ?)"
           " ON CONFLICT (name) DO UPDATE SET size = excluded.size"_s,
           {name, size});
}

void forgetFileDone(Tx &tx, const QString &name)
{
    tx.run(u"DELETE FROM main.files_done WHERE name = ?"_s, {name});
}

} // namespace relais::store
