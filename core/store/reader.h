// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlQuery;

namespace relais::store {

class CipherConnection;

/// The one thing that is thrown: by a failing statement, caught by Vault::read and Vault::write, which answer the
/// Error it carries. Nobody else throws or catches.
struct SqlFailure {
    Error error;
};

/// The reading face of an open vault. It exists only inside Vault::read and Vault::write, in the thread of the vault.
class Reader
{
public:
    explicit Reader(CipherConnection &connection);
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// Calls `row` for each row of one statement; statements are prepared once and kept. @throws SqlFailure
    void each(const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row) const;
    /// First column of the first row; null when there is none. @throws SqlFailure
    [[nodiscard]] QVariant one(const QString &sql, const QVariantList &values = {}) const;

protected:
    /// Runs a statement without result. @return rows changed @throws SqlFailure
    int run(const QString &sql, const QVariantList &values = {}) const;
    CipherConnection &m_connection;

private:
    struct Statement;
    [[nodiscard]] std::shared_ptr<Statement> prepared(const QString &sql) const;
    mutable QHash<QString, std::shared_ptr<Statement>> m_statements;
};

} // namespace relais::store
