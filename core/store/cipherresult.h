// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>

#include <memory>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace relais::store {

class CipherDriver;

struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const;
};

/// One prepared statement and its rows. Forward-only queries read each value straight from the engine; others keep
/// the rows read so far.
///
/// Stricter than Qt's own SQLite plugin: one statement per text; every parameter bound, and by a name the text has;
/// only integers, doubles, bool, text, bytes, QDate (stored as ISO text) and NULL. A QDateTime or QTime is refused,
/// because its text form changes with its time spec and then no longer sorts: bind UTC milliseconds.
/// A NULL read from a column comes as a null QVariant of the column's declared type.
class CipherResult final : public QSqlResult
{
public:
    explicit CipherResult(const CipherDriver *driver);
    ~CipherResult() override;

    /// Called by the driver when it closes: nothing of the engine may be touched any more.
    void abandon();

protected:
    [[nodiscard]] QVariant handle() const override { return {}; }
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool reset(const QString &sql) override;
    bool prepare(const QString &sql) override;
    bool exec() override;
    void bindValue(int index, const QVariant &value, QSql::ParamType type) override;
    void bindValue(const QString &placeholder, const QVariant &value, QSql::ParamType type) override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_rowsAffected; }
    [[nodiscard]] QVariant lastInsertId() const override { return m_lastInsertId; }
    [[nodiscard]] QSqlRecord record() const override { return m_record; }
    void detachFromResultSet() override;

private:
    [[nodiscard]] sqlite3 *engine() const;
    bool fail(const QSqlError &error);
    bool bindAll();
    [[nodiscard]] QString missingName(int parameters) const;
    bool step();
    bool readOneMore();
    void describeColumns();
    [[nodiscard]] QVariant columnValue(int column) const;

    const CipherDriver *m_driver;
    std::unique_ptr<sqlite3_stmt, FinalizeStatement> m_statement;
    QSqlRecord m_record;
    QSet<QString> m_boundNames;
    std::vector<QVariant> m_rows; // row by row, for queries that are not forward-only
    bool m_rowReady = false;      // the engine stands on a row that has not been handed out yet
    bool m_finished = true;       // the engine has no further row
    int m_rowsAffected = -1;
    QVariant m_lastInsertId;
};

} // namespace relais::store
