// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipherconnection.h"
#include "core/store/cipherdriver.h"
#include "core/store/sqlerror.h"
#include "tests/kit/catch.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <limits>

using namespace relais;
using namespace relais::store;

namespace {

/// A fresh encrypted file with one table.
struct Desk {
    QTemporaryDir folder;
    std::unique_ptr<CipherConnection> connection;
    QSqlDatabase database;

    Desk()
    {
        auto opened = CipherConnection::open(folder.filePath(u"vault.db"_s), SecretBytes::random(32), {},
                                             CipherConnection::Mode::Create);
        REQUIRE_OK(opened);
        connection = std::move(*opened);
        database = connection->database();
        REQUIRE(QSqlQuery(database).exec(
            u"CREATE TABLE note(id INTEGER PRIMARY KEY, body TEXT NOT NULL, day TEXT, weight REAL, seal BLOB, n INT)"_s));
    }
    ~Desk() { database = QSqlDatabase(); }

    [[nodiscard]] QSqlQuery query(const QString &sql) const
    {
        QSqlQuery query(database);
        REQUIRE(query.prepare(sql));
        return query;
    }
    [[nodiscard]] QVariant one(const QString &sql) const
    {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        REQUIRE(query.exec(sql));
        return query.next() ? query.value(0) : QVariant();
    }
};

} // namespace

TEST_CASE("Qt Sql cannot open a file by itself, with or without a password", "[store][cipherdriver]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plain.db"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(new CipherDriver(Engine()), u"unkeyed"_s);
        database.setDatabaseName(path);
        CHECK_FALSE(database.open());
        CHECK_FALSE(database.open(u"user"_s, u"secret"_s));
        QSqlQuery query(database);
        CHECK_FALSE(query.exec(u"CREATE TABLE t(a)"_s));
        CHECK_FALSE(database.transaction());
    }
    QSqlDatabase::removeDatabase(u"unkeyed"_s);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("several statements in one text are refused and none of them runs", "[store][cipherdriver]")
{
    const Desk desk;
    QSqlQuery query(desk.database);
    CHECK_FALSE(query.exec(u"INSERT INTO note(body) VALUES('a'); DELETE FROM note"_s));
    CHECK(sqlError(query.lastError()).code == ErrorCode::InvalidInput);
    CHECK_FALSE(query.exec(u"SELECT 1; nonsense"_s));
    CHECK_FALSE(query.exec(u" -- nothing\n"_s));
    CHECK(desk.one(u"SELECT count(*) FROM note"_s).toInt() == 0);
    CHECK(query.exec(u"SELECT 1 ; -- the end\n /* really */ ; "_s));
}

TEST_CASE("a wrong number of values is refused", "[store][cipherdriver]")
{
    const Desk desk;
    QSqlQuery query = desk.query(u"INSERT INTO note(body, n) VALUES(?, ?)"_s);
    query.addBindValue(u"a"_s);
    CHECK_FALSE(query.exec());
    query.addBindValue(u"a"_s);
    query.addBindValue(1);
    query.addBindValue(2);
    CHECK_FALSE(query.exec());
    CHECK_FALSE(query.exec()); // nothing is left of the run before
    CHECK_FALSE(query.exec(u"SELECT ?"_s));

    QSqlQuery named = desk.query(u"INSERT INTO note(body, n) VALUES(:body, :n)"_s);
    named.bindValue(u":n"_s, 3);
    CHECK_FALSE(named.exec()); // a hole would silently become NULL
    named.bindValue(u":n"_s, 3);
    named.bindValue(u":body"_s, u"a"_s);
    named.bindValue(u":nobody"_s, u"b"_s);
    CHECK_FALSE(named.exec());
    CHECK(desk.one(u"SELECT count(*) FROM note"_s).toInt() == 0);
}

TEST_CASE("named values may be repeated and a statement may be run again", "[store][cipherdriver]")
{
    const Desk desk;
    QSqlQuery query = desk.query(u"INSERT INTO note(body, day) VALUES(:text, :text)"_s);
    for (const QString &text : {u"premier"_s, u"l'été"_s}) {
        query.bindValue(u":text"_s, text);
        REQUIRE(query.exec());
        CHECK(query.numRowsAffected() == 1);
    }
    CHECK(query.lastInsertId().toLongLong() == 2);
    CHECK(desk.one(u"SELECT body || '/' || day FROM note WHERE id = 2"_s).toString() == u"l'été/l'été"_s);
}

TEST_CASE("values come back as they were stored", "[store][cipherdriver]")
{
    const Desk desk;
    const QString text = u"NUL\0 inside, œ, 👩‍👧"_s;
    const QByteArray bytes("\0\x01\xff", 3);
    QSqlQuery query = desk.query(u"INSERT INTO note(body, day, weight, seal, n) VALUES(?, ?, ?, ?, ?)"_s);
    query.addBindValue(text);
    query.addBindValue(QDate(2026, 2, 28));
    query.addBindValue(0.1);
    query.addBindValue(bytes);
    query.addBindValue(std::numeric_limits<qint64>::min());
    REQUIRE(query.exec());
    for (const bool forwardOnly : {true, false}) {
        QSqlQuery rows(desk.database);
        rows.setForwardOnly(forwardOnly);
        REQUIRE(rows.exec(u"SELECT * FROM note"_s));
        REQUIRE(rows.next());
        CHECK(rows.value(u"body"_s).toString() == text);
        CHECK(rows.value(u"day"_s).toString() == u"2026-02-28"_s);
        CHECK(rows.value(u"weight"_s).toDouble() == 0.1);
        CHECK(rows.value(u"seal"_s).toByteArray() == bytes);
        CHECK(rows.value(u"n"_s).toLongLong() == std::numeric_limits<qint64>::min());
        CHECK_FALSE(rows.next());
    }
}

TEST_CASE("an empty text and empty bytes are not NULL, and NULL keeps the type of its column", "[store][cipherdriver]")
{
    const Desk desk;
    QSqlQuery query = desk.query(u"INSERT INTO note(body, seal) VALUES(?, ?)"_s);
    query.addBindValue(u""_s);
    query.addBindValue(QByteArray(""));
    REQUIRE(query.exec());
    QSqlQuery rows(desk.database);
    REQUIRE(rows.exec(u"SELECT body, seal, day, weight, n FROM note"_s));
    REQUIRE(rows.next());
    CHECK_FALSE(rows.isNull(0));
    CHECK_FALSE(rows.isNull(1));
    for (int column = 2; column < 5; ++column) {
        CHECK(rows.isNull(column));
    }
    CHECK(rows.value(2).typeId() == QMetaType::QString);
    CHECK(rows.value(3).typeId() == QMetaType::Double);
    CHECK(rows.value(4).typeId() == QMetaType::LongLong);

    query.addBindValue(QString()); // a null text is NULL, which this column refuses
    query.addBindValue(QVariant());
    CHECK_FALSE(query.exec());
    CHECK(sqlError(query.lastError()).code == ErrorCode::InvalidInput);
}

TEST_CASE("a date with a time, a time and other foreign types are refused", "[store][cipherdriver]")
{
    const Desk desk;
    QSqlQuery query = desk.query(u"INSERT INTO note(body) VALUES(?)"_s);
    const QVariant refused[] = {QDateTime(QDate(2026, 1, 1), QTime(8, 0), Qt::UTC), QTime(8, 0), QStringList{u"a"_s},
                                std::numeric_limits<quint64>::max()};
    for (const QVariant &value : refused) {
        query.addBindValue(value);
        CHECK_FALSE(query.exec());
    }
    CHECK(desk.one(u"SELECT count(*) FROM note"_s).toInt() == 0);
}

TEST_CASE("rows can be read forwards only, or in any order", "[store][cipherdriver]")
{
    const Desk desk;
    const QString numbers =
        u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 1000) SELECT x FROM c"_s;
    QSqlQuery scrolling(desk.database);
    REQUIRE(scrolling.exec(numbers));
    REQUIRE(scrolling.last());
    CHECK(scrolling.value(0).toInt() == 1000);
    REQUIRE(scrolling.first());
    CHECK(scrolling.value(0).toInt() == 1);
    REQUIRE(scrolling.seek(499));
    CHECK(scrolling.value(0).toInt() == 500);
    REQUIRE(scrolling.previous());
    CHECK(scrolling.value(0).toInt() == 499);
    CHECK_FALSE(scrolling.seek(1000));

    QSqlQuery forwards(desk.database);
    forwards.setForwardOnly(true);
    REQUIRE(forwards.exec(numbers));
    qint64 sum = 0;
    while (forwards.next()) {
        sum += forwards.value(0).toLongLong();
    }
    CHECK(sum == 500500);
    CHECK(forwards.lastError().type() == QSqlError::NoError);
    CHECK_FALSE(forwards.value(0).isValid());
}

TEST_CASE("INSERT … RETURNING gives its rows", "[store][cipherdriver]")
{
    const Desk desk;
    QSqlQuery query = desk.query(u"INSERT INTO note(body) VALUES(?), (?) RETURNING id"_s);
    query.addBindValue(u"a"_s);
    query.addBindValue(u"b"_s);
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 1);
    REQUIRE(query.next());
    CHECK(query.value(0).toInt() == 2);
}

TEST_CASE("a transaction taken back leaves nothing", "[store][cipherdriver]")
{
    Desk desk;
    REQUIRE(desk.database.transaction());
    CHECK_FALSE(desk.database.transaction()); // no nesting
    REQUIRE(QSqlQuery(desk.database).exec(u"INSERT INTO note(body) VALUES('a')"_s));
    REQUIRE(desk.database.rollback());
    CHECK(desk.one(u"SELECT count(*) FROM note"_s).toInt() == 0);
    CHECK_FALSE(desk.database.commit());
}

TEST_CASE("a query that outlives its connection answers nothing and does no harm", "[store][cipherdriver]")
{
    auto desk = std::make_unique<Desk>();
    REQUIRE(QSqlQuery(desk->database).exec(u"INSERT INTO note(body) VALUES('a')"_s));
    QSqlQuery query(desk->database);
    REQUIRE(query.exec(u"SELECT body FROM note"_s));
    REQUIRE(query.next());
    desk->database.close();
    CHECK_FALSE(query.value(0).isValid());
    CHECK_FALSE(query.next());
    CHECK_FALSE(query.exec());
    CHECK_FALSE(query.exec(u"SELECT 1"_s));
}

TEST_CASE("the error of a statement never repeats a value", "[store][cipherdriver]")
{
    const Desk desk;
    REQUIRE(QSqlQuery(desk.database).exec(u"CREATE VIRTUAL TABLE words USING fts5(body)"_s));
    QSqlQuery query = desk.query(u"SELECT count(*) FROM words WHERE words MATCH ?"_s);
    query.addBindValue(u"Mirabelle\"("_s);
    CHECK_FALSE(query.exec());
    const Error error = sqlError(query.lastError());
    CHECK_FALSE(error.detail.contains(u"Mirabelle"_s));
    CHECK_FALSE(error.detail.isEmpty());

    QSqlQuery unique(desk.database);
    REQUIRE(unique.exec(u"INSERT INTO note(id, body) VALUES(1, 'Mirabelle')"_s));
    CHECK_FALSE(unique.exec(u"INSERT INTO note(id, body) VALUES(1, 'Mirabelle')"_s));
    CHECK(sqlError(unique.lastError()).detail.contains(u"note.id"_s));
    CHECK_FALSE(sqlError(unique.lastError()).detail.contains(u"Mirabelle"_s));
}

TEST_CASE("a disk without room is called full and what was there stays", "[store][cipherdriver]")
{
    Desk desk;
    REQUIRE(QSqlQuery(desk.database).exec(u"INSERT INTO note(body) VALUES('kept')"_s));
    const int pages = desk.one(u"PRAGMA page_count"_s).toInt();
    CHECK(desk.one(u"PRAGMA max_page_count=%1"_s.arg(pages)).toInt() == pages);
    REQUIRE(desk.database.transaction());
    QSqlQuery query = desk.query(u"INSERT INTO note(body) VALUES(?)"_s);
    query.addBindValue(QString(20000, u'x'));
    CHECK_FALSE(query.exec());
    CHECK(sqlError(query.lastError()).code == ErrorCode::DiskFull);
    desk.database.rollback();
    CHECK(desk.one(u"SELECT group_concat(body) FROM note"_s).toString() == u"kept"_s);
}

TEST_CASE("each failure of the engine has its own error code", "[store][cipherdriver]")
{
    const auto code = [](int native) {
        return sqlError(QSqlError(u"step"_s, {}, QSqlError::StatementError, QString::number(native))).code;
    };
    CHECK(code(13) == ErrorCode::DiskFull);                // SQLITE_FULL
    CHECK(code(8 | (1 << 8)) == ErrorCode::VaultReadOnly); // SQLITE_READONLY_RECOVERY
    CHECK(code(10 | (3 << 8)) == ErrorCode::DiskFailure);  // SQLITE_IOERR_WRITE
    CHECK(code(11) == ErrorCode::VaultDamaged);            // SQLITE_CORRUPT
    CHECK(code(26) == ErrorCode::VaultDamaged);            // SQLITE_NOTADB
    CHECK(code(5) == ErrorCode::VaultBusy);                // SQLITE_BUSY
    CHECK(code(6) == ErrorCode::VaultBusy);                // SQLITE_LOCKED
    CHECK(code(9) == ErrorCode::Cancelled);                // SQLITE_INTERRUPT
    CHECK(code(19 | (8 << 8)) == ErrorCode::InvalidInput); // SQLITE_CONSTRAINT_UNIQUE
}
