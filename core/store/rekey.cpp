// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rekey.h"

#include "core/store/sqlerror.h"
#include "core/store/vaultfolder.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>

#include <sodium.h>

namespace relais::store {

namespace {

using Counts = QMap<QString, qint64>;

QString nextPath(const QString &folder)
{
    return databasePath(folder) + u".next"_s;
}

/// What an interrupted change left: never the vault, since that takes its place in one step.
void removeLeftover(const QString &folder)
{
    for (const QString &end : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(nextPath(folder) + end);
    }
}

Result<void> run(QSqlQuery &query, const QString &sql, const QVariantList &values = {})
{
    if (!query.prepare(sql)) {
        return sqlError(query.lastError());
    }
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    return query.exec() ? Result<void>() : Result<void>(sqlError(query.lastError()));
}

Result<QVariantList> column(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (const Result<void> done = run(query, sql); !done) {
        return done.error();
    }
    QVariantList values;
    while (query.next()) {
        values << query.value(0);
    }
    return values;
}

/// Rows of each table, and the version of the schema under an empty name.
Result<Counts> countsOf(const QSqlDatabase &database)
{
    const auto version = column(database, u"PRAGMA user_version"_s);
    const auto tables = column(database, u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    if (!version || !tables) {
        return version ? tables.error() : version.error();
    }
    Counts counts{{QString(), version->value(0).toLongLong()}};
    for (const QVariant &table : *tables) {
        const auto rows = column(database, u"SELECT count(*) FROM \""_s + table.toString() + u'"');
        if (!rows) {
            return rows.error();
        }
        counts.insert(table.toString(), rows->value(0).toLongLong());
    }
    return counts;
}

/// The raw key as ATTACH takes it: x'…'.
SecretBytes keyText(const SecretBytes &key)
{
    SecretBytes text(2 * key.size() + 4);
    auto *const place = reinterpret_cast<char *>(text.data());
    place[0] = 'x';
    place[1] = '\'';
    sodium_bin2hex(place + 2, 2 * key.size() + 1, key.data(), key.size());
    place[2 * key.size() + 2] = '\'';
    return text;
}

/// Copies everything into a new file under the new key; the parameters follow the connection's (cipherconnection).
Result<void> exportTo(const QString &next, const SecretBytes &key, const QSqlDatabase &database, qint64 version)
{
    QFile file(next);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        return Error{ErrorCode::VaultReadOnly, u"the new database file cannot be created"_s};
    }
    file.close();
    const SecretBytes text = keyText(key);
    const auto raw = QByteArray::fromRawData(reinterpret_cast<const char *>(text.data()),
                                             static_cast<qsizetype>(text.size()) - 1); // shared, never copied
    QSqlQuery query(database);
    const std::pair<QString, QVariantList> statements[] = {
        {u"ATTACH DATABASE ? AS next KEY ?"_s, {next, raw}},
        {u"SELECT sqlcipher_export('next')"_s, {}},
        {u"PRAGMA next.user_version = "_s + QString::number(version), {}}, // the export leaves it out
        {u"DETACH DATABASE next"_s, {}},
    };
    for (const auto &[sql, values] : statements) {
        if (Result<void> done = run(query, sql, values); !done) {
            return done;
        }
        query.finish();
    }
    return {};
}

Result<void> checkCopy(const QString &next, const SecretBytes &key, const CipherParameters &parameters,
                       const Counts &counts)
{
    const auto copy = CipherConnection::open(next, key, parameters, CipherConnection::Mode::Open);
    if (!copy) {
        return copy.error();
    }
    const auto faults = column((*copy)->database(), u"PRAGMA cipher_integrity_check"_s);
    const auto structure = column((*copy)->database(), u"PRAGMA integrity_check(1)"_s);
    const auto copied = countsOf((*copy)->database());
    if (!faults || !structure || !copied) {
        return !faults ? faults.error() : !structure ? structure.error() : copied.error();
    }
    const bool same = faults->isEmpty() && structure->value(0).toString() == u"ok"_s && *copied == counts;
    return same ? Result<void>() : Result<void>(Error{ErrorCode::VaultDamaged, u"the copy differs"_s});
}

/// A whole copy under the new key beside the vault, which is closed again afterwards.
Result<void> makeCopy(const QString &folder, const KeyRing &now, const KeyRing &former,
                      const CipherParameters &parameters)
{
    const auto source =
        CipherConnection::open(databasePath(folder), former.main, parameters, CipherConnection::Mode::Open);
    if (!source) {
        const Error error = source.error();
        return error.code == ErrorCode::WrongKey ? Error{ErrorCode::VaultDamaged, error.detail} : error;
    }
    const auto counts = countsOf((*source)->database());
    if (!counts) {
        return counts.error();
    }
    const Result<void> exported = exportTo(nextPath(folder), now.main, (*source)->database(), counts->value(QString()));
    return exported ? checkCopy(nextPath(folder), now.main, parameters, *counts) : exported;
}

} // namespace

Result<void> checkRoomForRekey(const QString &folder)
{
    constexpr qint64 kMargin = 8 * 1024 * 1024;
    const QFileInfo database(databasePath(folder));
    if (!database.exists()) {
        return Error{ErrorCode::VaultMissing, u"vault.db is absent"_s};
    }
    const bool fits = QStorageInfo(folder).bytesAvailable() > 2 * database.size() + kMargin;
    return fits ? Result<void>() : Result<void>(Error{ErrorCode::DiskFull, u"no room for a second vault.db"_s});
}

Result<void> rekeyDatabase(const QString &folder, const KeyRing &now, const KeyRing &former,
                           const CipherParameters &parameters, const std::function<void(const char *)> &step)
{
    const auto tell = [&step](const char *what) {
        if (step) {
            step(what);
        }
    };
    removeLeftover(folder);
    const QString path = databasePath(folder);
    if (const auto done = CipherConnection::open(path, now.main, parameters, CipherConnection::Mode::Open);
        done || done.error().code != ErrorCode::WrongKey) {
        return done ? Result<void>() : Result<void>(done.error());
    }
    tell("export");
    FormerFile log(path + u"-wal"_s); // closing the vault takes its name away
    const Result<void> copied = makeCopy(folder, now, former, parameters);
    if (!copied || QFile::exists(path + u"-wal"_s)) {
        removeLeftover(folder);
        return copied ? Result<void>(Error{ErrorCode::DiskFailure, u"the write-ahead log stays"_s}) : copied;
    }
    FormerFile database(path);
    tell("swap");
    if (Result<void> replaced = replaceDurably(nextPath(folder), path); !replaced) {
        removeLeftover(folder);
        return replaced;
    }
    tell("overwrite");
    database.overwrite();
    log.overwrite();
    return {};
}

} // namespace relais::store
