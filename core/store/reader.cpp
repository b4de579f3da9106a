// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

#include "core/store/cipherconnection.h"
#include "core/store/sqlerror.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace relais::store {

struct Reader::Statement {
    explicit Statement(const QSqlDatabase &database) : query(database) {}
    QSqlQuery query;
    bool busy = false; // a row callback may run the same statement again: it then gets one of its own
};

Reader::Reader(CipherConnection &connection) : m_connection(connection) {}

Reader::~Reader() = default;

std::shared_ptr<Reader::Statement> Reader::prepared(const QString &sql) const
{
    const auto known = m_statements.constFind(sql);
    if (known != m_statements.constEnd() && !(*known)->busy) {
        return *known;
    }
    auto statement = std::make_shared<Statement>(m_connection.database());
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(sql)) {
        throw SqlFailure{sqlError(statement->query.lastError())};
    }
    if (known == m_statements.constEnd()) {
        m_statements.insert(sql, statement);
    }
    return statement;
}

void Reader::each(const QString &sql, const QVariantList &values,
                  const std::function<void(const QSqlQuery &)> &row) const
{
    const auto statement = prepared(sql);
    struct Use { // leaves the statement free and reset whatever happens
        Statement &statement;
        explicit Use(Statement &s) : statement(s) { statement.busy = true; }
        ~Use()
        {
            statement.query.finish();
            statement.busy = false;
        }
    } use(*statement);
    for (qsizetype i = 0; i < values.size(); ++i) {
        statement->query.bindValue(static_cast<int>(i), values[i]);
    }
    if (!statement->query.exec()) {
        throw SqlFailure{sqlError(statement->query.lastError())};
    }
    while (statement->query.next()) {
        row(statement->query);
    }
    if (statement->query.lastError().isValid()) {
        throw SqlFailure{sqlError(statement->query.lastError())};
    }
}

QVariant Reader::one(const QString &sql, const QVariantList &values) const
{
    QVariant first;
    bool taken = false;
    each(sql, values, [&](const QSqlQuery &row) {
        if (!taken) {
            first = row.value(0);
            taken = true;
        }
    });
    return first;
}

int Reader::run(const QString &sql, const QVariantList &values) const
{
    const auto statement = prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i) {
        statement->query.bindValue(static_cast<int>(i), values[i]);
    }
    if (!statement->query.exec()) {
        const SqlFailure failure{sqlError(statement->query.lastError())};
        statement->query.finish();
        throw failure;
    }
    const int rows = statement->query.numRowsAffected();
    statement->query.finish();
    return rows;
}

} // namespace relais::store
