// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/cipherconnection.h"
#include "core/store/sqlerror.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace relais::store {

namespace {

QString scriptPath(int version)
{
    return u":/relais/schema/%1.sql"_s.arg(version, 3, 10, QLatin1Char('0'));
}

/// One hash over the text of every table, index and view in the file.
Result<QString> digestOf(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(
            u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY type, name"_s)) {
        return sqlError(query.lastError());
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (query.next()) {
        hash.addData(query.value(0).toString().toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> run(const QSqlDatabase &database, const QString &sql, const QVariantList &values = {})
{
    QSqlQuery query(database);
    if (!query.prepare(sql)) {
        return sqlError(query.lastError());
    }
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return sqlError(query.lastError());
    }
    return {};
}

Result<void> applyScript(QSqlDatabase database, int version)
{
    if (!database.transaction()) {
        return sqlError(database.lastError());
    }
    Result<void> done;
    const QStringList statements = schemaStatements(version);
    for (const QString &statement : statements) {
        done = run(database, statement);
        if (!done) {
            break;
        }
    }
    if (done) {
        done = run(database, u"PRAGMA user_version = %1"_s.arg(version));
    }
    if (done) {
        const Result<QString> digest = digestOf(database);
        done = digest ? run(database,
                            u"INSERT INTO main.meta (key, value) VALUES ('schema_digest', ?)"
                            " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                            {*digest})
                      : Result<void>(digest.error());
    }
    if (done && database.commit()) {
        return {};
    }
    const Error failure = done ? sqlError(database.lastError()) : done.error();
    database.rollback();
    return failure;
}

} // namespace

QStringList schemaStatements(int version)
{
    QFile file(scriptPath(version));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList statements;
    const QStringList parts = QString::fromUtf8(file.readAll()).split(u"\n;;\n"_s);
    for (const QString &part : parts) {
        if (!part.trimmed().isEmpty()) {
            statements << part.trimmed();
        }
    }
    return statements;
}

int shippedSchemaVersion()
{
    int version = 0;
    while (QFile::exists(scriptPath(version + 1))) {
        ++version;
    }
    return version;
}

Result<void> bringSchemaUpToDate(CipherConnection &connection)
{
    const QSqlDatabase database = connection.database();
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next()) {
        return sqlError(query.lastError());
    }
    int version = query.value(0).toInt();
    query.finish();
    const int shipped = shippedSchemaVersion();
    if (version > shipped) {
        return Error{ErrorCode::VaultNewer, u"schema %1, this program knows %2"_s.arg(version).arg(shipped)};
    }
    if (version > 0) {
        if (!query.exec(u"SELECT value FROM meta WHERE key = 'schema_digest'"_s) || !query.next()) {
            return Error{ErrorCode::VaultDamaged, u"no schema digest"_s};
        }
        const QString noted = query.value(0).toString();
        query.finish();
        const Result<QString> present = digestOf(database);
        if (!present) {
            return present.error();
        }
        if (*present != noted) {
            return Error{ErrorCode::VaultDamaged, u"schema differs from version %1"_s.arg(version)};
        }
    }
    while (version < shipped) {
        if (const Result<void> applied = applyScript(database, ++version); !applied) {
            return applied;
        }
    }
    return {};
}

} // namespace relais::store
