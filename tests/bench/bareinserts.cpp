// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareinserts.h"

#include "core/journal/stamp.h"

#include <QElapsedTimer>
#include <QHash>

#include <sqlite3.h>

#include <vector>

using namespace relais;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One statement to run: everything is made ready before the clock starts.
struct Row {
    sqlite3_stmt *statement = nullptr;
    std::vector<QVariant> values; ///< null, QByteArray of a text, or whole number
};

class Bare
{
public:
    Bare(const QString &database, const QString &key)
    {
        m_ok = sqlite3_open_v2(database.toUtf8().constData(), &m_engine, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK;
        run(u"PRAGMA key=\"x'"_s + key + u"'\""_s);
        run(u"PRAGMA cipher_page_size=4096"_s);
        run(u"PRAGMA cipher_hmac_algorithm=HMAC_SHA256"_s);
        run(u"PRAGMA cache_size=-65536"_s);
        run(u"PRAGMA temp_store=MEMORY"_s);
        run(u"PRAGMA journal_mode=WAL"_s);
        run(u"PRAGMA synchronous=FULL"_s);
        run(u"PRAGMA secure_delete=ON"_s);
        run(u"SELECT count(*) FROM sqlite_master"_s);
    }
    ~Bare()
    {
        for (sqlite3_stmt *statement : std::as_const(m_statements)) {
            sqlite3_finalize(statement);
        }
        sqlite3_close(m_engine);
    }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void run(const QString &sql)
    {
        m_ok = m_ok && sqlite3_exec(m_engine, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    sqlite3_stmt *prepared(const QString &sql)
    {
        sqlite3_stmt *&statement = m_statements[sql];
        if (statement == nullptr) {
            m_ok = m_ok && sqlite3_prepare_v2(m_engine, sql.toUtf8().constData(), -1, &statement, nullptr) == SQLITE_OK;
        }
        return statement;
    }
    void step(const Row &row)
    {
        int place = 0;
        for (const QVariant &value : row.values) {
            ++place;
            if (value.isNull()) {
                sqlite3_bind_null(row.statement, place);
            } else if (value.typeId() == QMetaType::LongLong) {
                sqlite3_bind_int64(row.statement, place, value.toLongLong());
            } else {
                const QByteArray *text = static_cast<const QByteArray *>(value.constData());
                sqlite3_bind_text(row.statement, place, text->constData(), static_cast<int>(text->size()),
                                  SQLITE_STATIC);
            }
        }
        m_ok = m_ok && sqlite3_step(row.statement) == SQLITE_DONE;
        sqlite3_reset(row.statement);
    }
    [[nodiscard]] bool isOk() const { return m_ok; }

private:
    sqlite3 *m_engine = nullptr;
    QHash<QString, sqlite3_stmt *> m_statements;
    bool m_ok = false;
};

QVariant text(const QString &value)
{
    return value.isNull() ? QVariant() : QVariant(value.toUtf8());
}

QVariant stored(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? text(value.toString()) : value;
}

Row journalRow(Bare &bare, const journal::Change &change)
{
    const bool isCreate = change.kind == journal::ChangeKind::Create;
    // The hash is a blob in the table and weighs the same.
    const QString sql = u"INSERT INTO main.journal (stamp, node, node_seq, user, act, type, record, kind, field, new,"
                        " basis, case_id, hash, previous) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        " CAST(? AS BLOB), CAST(? AS BLOB))"_s;
    const QByteArray hash = journal::hashOf(change);
    return {bare.prepared(sql),
            {text(change.stamp), text(journal::nodeOf(change.stamp)), change.sequence, text(change.user),
             text(u"ACT-0000000000000000"_s), text(model::word(change.type)), text(change.record),
             text(model::word(change.kind)), text(change.field.isEmpty() ? QString() : change.field),
             text(journal::toJsonText(isCreate ? QVariant(change.fields) : change.to)), text(change.basis),
             text(change.fields.value(u"case_id"_s).toString()), hash, change.previous}};
}

Row tableRow(Bare &bare, const journal::Change &change)
{
    const QString table = u"main."_s + model::tableOf(change.type);
    switch (change.kind) {
    case journal::ChangeKind::Create: {
        const QStringList &fields = model::fieldsOfType(change.type);
        Row row{bare.prepared(u"INSERT INTO %1 (id, %2) VALUES (?%3)"_s.arg(table, fields.join(u", "_s),
                                                                            QString(u", ?"_s).repeated(fields.size()))),
                {text(change.record)}};
        for (const QString &field : fields) {
            row.values.push_back(stored(change.fields.value(field)));
        }
        return row;
    }
    case journal::ChangeKind::Set:
        return {bare.prepared(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, change.field)),
                {stored(change.to), text(change.record)}};
    default:
        return {bare.prepared(u"UPDATE %1 SET ended = ? WHERE id = ?"_s.arg(table)),
                {qlonglong(change.kind == journal::ChangeKind::End ? 1 : 0), text(change.record)}};
    }
}

} // namespace

qint64 bareInserts(const QString &database, const QString &key, const QList<journal::Change> &changes)
{
    Bare bare(database, key);
    std::vector<Row> rows;
    for (const journal::Change &change : changes) {
        rows.push_back(journalRow(bare, change));
        rows.push_back(tableRow(bare, change));
    }
    QElapsedTimer timer;
    timer.start();
    bare.run(u"BEGIN IMMEDIATE"_s);
    for (const Row &row : rows) {
        bare.step(row);
    }
    bare.run(u"COMMIT"_s);
    return bare.isOk() ? timer.nsecsElapsed() : -1;
}
