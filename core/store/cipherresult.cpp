// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipherresult.h"

#include "core/store/cipherdriver.h"
#include "core/store/sqlerror.h"

#include <QDate>
#include <QSqlField>

#include <sqlite3.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace relais::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// SQLite's affinity rules (datatype3.html, 3.1), as far as the schema uses them.
QMetaType columnType(const char *declared)
{
    const QByteArray type = QByteArray(declared).toUpper();
    if (type.contains("INT")) {
        return QMetaType::fromType<qlonglong>();
    }
    if (type.contains("BLOB")) {
        return QMetaType::fromType<QByteArray>();
    }
    if (type.contains("REAL") || type.contains("DOUB") || type.contains("FLOA")) {
        return QMetaType::fromType<double>();
    }
    return QMetaType::fromType<QString>();
}

int bindText(sqlite3_stmt *statement, int index, const QByteArray &utf8)
{
    return sqlite3_bind_text64(statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

int bindBytes(sqlite3_stmt *statement, int index, const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return sqlite3_bind_zeroblob(statement, index, 0); // bind_blob would make NULL of a null pointer
    }
    return sqlite3_bind_blob64(statement, index, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                               SQLITE_TRANSIENT);
}

/// @return SQLITE_MISMATCH for a type that has no place in the store
int bindOne(sqlite3_stmt *statement, int index, const QVariant &value)
{
    if (value.isNull()) {
        return sqlite3_bind_null(statement, index);
    }
    switch (value.typeId()) {
    case QMetaType::QString: {
        const QString text = value.toString();
        return text.isNull() ? sqlite3_bind_null(statement, index) : bindText(statement, index, text.toUtf8());
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return bytes.isNull() ? sqlite3_bind_null(statement, index) : bindBytes(statement, index, bytes);
    }
    case QMetaType::QDate: {
        const QDate date = value.toDate();
        return date.isValid() ? bindText(statement, index, date.toString(Qt::ISODate).toLatin1())
                              : sqlite3_bind_null(statement, index);
    }
    case QMetaType::Double:
    case QMetaType::Float: return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        if (value.toULongLong() > static_cast<qulonglong>(std::numeric_limits<qint64>::max())) {
            return SQLITE_MISMATCH;
        }
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Bool:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong: return sqlite3_bind_int64(statement, index, value.toLongLong());
    default: return SQLITE_MISMATCH;
    }
}

} // namespace

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

CipherResult::CipherResult(const CipherDriver *driver) : QSqlResult(driver), m_driver(driver)
{
    driver->m_results.push_back(this);
}

CipherResult::~CipherResult()
{
    m_statement.reset();
    if (m_driver != nullptr) {
        std::erase(m_driver->m_results, this);
    }
}

void CipherResult::abandon()
{
    m_statement.reset();
    m_driver = nullptr;
    m_rows.clear();
    m_record.clear();
    m_finished = true;
    m_rowReady = false;
    setActive(false);
    setAt(QSql::AfterLastRow);
}

sqlite3 *CipherResult::engine() const
{
    return m_driver == nullptr ? nullptr : m_driver->m_engine.get();
}

bool CipherResult::fail(const QSqlError &error)
{
    setLastError(error);
    setActive(false);
    m_finished = true;
    m_rowReady = false;
    if (m_statement) {
        sqlite3_reset(m_statement.get());
    }
    return false;
}

bool CipherResult::reset(const QString &sql)
{
    return prepare(sql) && exec();
}

bool CipherResult::prepare(const QString &sql)
{
    m_statement.reset();
    m_boundNames.clear();
    m_rows.clear();
    m_record.clear();
    if (engine() == nullptr) {
        return fail(driverRefusal(u"the connection is closed"_s));
    }
    const QByteArray text = sql.toUtf8();
    const char *rest = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(engine(), text.constData(), static_cast<int>(text.size()) + 1, &statement, &rest) !=
        SQLITE_OK) {
        return fail(engineError(engine(), SqlPhase::Prepare));
    }
    m_statement.reset(statement);
    if (!m_statement) {
        return fail(driverRefusal(u"the text holds no statement"_s));
    }
    while (*rest != '\0') { // blanks and comments may follow, a second statement may not
        const char *before = rest;
        const int code = sqlite3_prepare_v2(engine(), before, -1, &statement, &rest);
        const bool second = code != SQLITE_OK || statement != nullptr;
        sqlite3_finalize(statement);
        if (second) {
            m_statement.reset();
            return fail(driverRefusal(u"the text holds several statements"_s));
        }
        if (rest == before) {
            break;
        }
    }
    describeColumns();
    return true;
}

void CipherResult::describeColumns()
{
    const int columns = sqlite3_column_count(m_statement.get());
    for (int column = 0; column < columns; ++column) {
        m_record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement.get(), column)),
                                  columnType(sqlite3_column_decltype(m_statement.get(), column))));
    }
    setSelect(columns > 0);
}

bool CipherResult::exec()
{
    m_rows.clear();
    m_rowReady = false;
    m_finished = false;
    m_rowsAffected = -1;
    m_lastInsertId.clear();
    setLastError(QSqlError());
    if (!m_statement) {
        return fail(driverRefusal(u"nothing is prepared, or the connection is closed"_s));
    }
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    setAt(QSql::BeforeFirstRow);
    if (!bindAll() || !step()) {
        return false;
    }
    setActive(true);
    return true;
}

void CipherResult::bindValue(const QString &placeholder, const QVariant &value, QSql::ParamType type)
{
    m_boundNames.insert(placeholder);
    QSqlResult::bindValue(placeholder, value, type);
}

/// By position alone: Qt's own would write a name for each place, at each run.
void CipherResult::bindValue(int index, const QVariant &value, QSql::ParamType)
{
    QList<QVariant> &values = boundValues();
    if (values.size() <= index) {
        values.resize(index + 1);
    }
    values[index] = value;
}

QString CipherResult::missingName(int parameters) const
{
    QSet<QString> names;
    for (int position = 0; position < parameters; ++position) {
        names.insert(boundValueName(position));
    }
    for (const QString &name : (names - m_boundNames) + (m_boundNames - names)) {
        return name;
    }
    return {};
}

/// Hands the values over and forgets them: each run binds all of its own, none is left from the run before.
bool CipherResult::bindAll()
{
    const int parameters = sqlite3_bind_parameter_count(m_statement.get());
    const QString missing = m_boundNames.isEmpty() ? QString() : missingName(parameters);
    m_boundNames.clear();
    const QVariantList values = std::exchange(boundValues(), {});
    if (!missing.isEmpty()) {
        return fail(driverRefusal(u"parameter %1 is not bound or not in the text"_s.arg(missing)));
    }
    if (values.size() != parameters) {
        return fail(driverRefusal(u"%1 values for %2 parameters"_s.arg(values.size()).arg(parameters)));
    }
    for (int index = 0; index < parameters; ++index) {
        const int code = bindOne(m_statement.get(), index + 1, values.at(index));
        if (code == SQLITE_MISMATCH) {
            return fail(driverRefusal(u"parameter %1 has a type that is not stored: %2"_s.arg(index + 1).arg(
                QString::fromLatin1(values.at(index).typeName()))));
        }
        if (code != SQLITE_OK) {
            return fail(engineError(engine(), SqlPhase::Bind));
        }
    }
    return true;
}

/// Moves the engine by one row. @return false on an error only
bool CipherResult::step()
{
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW: m_rowReady = true; return true;
    case SQLITE_DONE:
        m_finished = true;
        m_rowReady = false;
        if (sqlite3_stmt_readonly(m_statement.get()) == 0) {
            m_rowsAffected = sqlite3_changes(engine());
            m_lastInsertId = QVariant::fromValue<qlonglong>(sqlite3_last_insert_rowid(engine()));
        }
        sqlite3_reset(m_statement.get()); // ends the reading transaction now, not when the query object dies
        return true;
    default: return fail(engineError(engine(), SqlPhase::Step));
    }
}

/// Reads one more row into the cache. @return false when there is none
bool CipherResult::readOneMore()
{
    if (!m_rowReady && (m_finished || !step() || !m_rowReady)) {
        return false;
    }
    for (int column = 0; column < m_record.count(); ++column) {
        m_rows.push_back(columnValue(column));
    }
    m_rowReady = false;
    return true;
}

bool CipherResult::fetchNext()
{
    if (!isForwardOnly()) {
        return fetch(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
    }
    if (!m_rowReady && (m_finished || !step() || !m_rowReady)) {
        setAt(QSql::AfterLastRow);
        return false;
    }
    m_rowReady = false;
    setAt(at() + 1);
    return true;
}

bool CipherResult::fetch(int row)
{
    if (isForwardOnly()) {
        bool there = row >= 0 && row >= at();
        while (there && at() < row) {
            there = fetchNext();
        }
        return there && at() == row;
    }
    const auto width = static_cast<std::size_t>(m_record.count());
    if (row < 0 || width == 0) {
        return false;
    }
    while (m_rows.size() <= static_cast<std::size_t>(row) * width) {
        if (!readOneMore()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
    }
    setAt(row);
    return true;
}

bool CipherResult::fetchFirst()
{
    if (isForwardOnly()) {
        return at() == QSql::BeforeFirstRow ? fetchNext() : at() == 0;
    }
    return fetch(0);
}

bool CipherResult::fetchLast()
{
    if (isForwardOnly()) {
        return false; // the engine knows a row to be the last only when it has left it
    }
    while (readOneMore()) {
    }
    const auto width = static_cast<std::size_t>(m_record.count());
    return width != 0 && !m_rows.empty() && fetch(static_cast<int>(m_rows.size() / width) - 1);
}

QVariant CipherResult::columnValue(int column) const
{
    sqlite3_stmt *statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return QVariant::fromValue<qlonglong>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT: return sqlite3_column_double(statement, column);
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return bytes == nullptr ? QByteArray("") : QByteArray(bytes, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_NULL: return QVariant(m_record.field(column).metaType());
    default: {
        const auto *text = static_cast<const char *>(static_cast<const void *>(sqlite3_column_text(statement, column)));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    }
}

QVariant CipherResult::data(int column)
{
    if (column < 0 || column >= m_record.count() || at() < 0) {
        return {};
    }
    if (isForwardOnly()) {
        return m_finished ? QVariant() : columnValue(column);
    }
    const std::size_t index = static_cast<std::size_t>(at()) * static_cast<std::size_t>(m_record.count());
    return index < m_rows.size() ? m_rows[index + static_cast<std::size_t>(column)] : QVariant();
}

bool CipherResult::isNull(int column)
{
    return data(column).isNull();
}

void CipherResult::detachFromResultSet()
{
    if (m_statement) {
        sqlite3_reset(m_statement.get());
    }
    m_finished = true;
    m_rowReady = false;
}

} // namespace relais::store
