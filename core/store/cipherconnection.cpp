// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipherconnection.h"

#include "core/store/cipherdriver.h"
#include "core/store/hitfield.h"
#include "core/store/sqlerror.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sodium.h>
#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <optional>

namespace relais::store {

namespace {

constexpr char kPlainHeader[] = "SQLite format 3"; // 16 bytes with its final NUL
constexpr int kBusyTimeoutMs = 5000;               // a backup's own connection may hold the lock for a moment
constexpr auto kEngineVersion = "4.6."_L1;

Error lastError(sqlite3 *engine)
{
    return sqlError(engineError(engine, SqlPhase::Step));
}

/// Runs one statement and answers the first column of its rows, in order.
Result<QStringList> ask(sqlite3 *engine, const QString &sql)
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(engine, sql.toUtf8().constData(), -1, &raw, nullptr) != SQLITE_OK) {
        return lastError(engine);
    }
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(raw, &sqlite3_finalize);
    QStringList answers;
    int code = sqlite3_step(raw);
    for (; code == SQLITE_ROW; code = sqlite3_step(raw)) {
        answers.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(raw, 0))));
    }
    if (code != SQLITE_DONE) {
        return lastError(engine);
    }
    return answers;
}

/// Sets a pragma, reads it back and refuses any other answer than `expected`.
Result<void> insist(sqlite3 *engine, const QString &pragma, const QString &value, const QString &expected)
{
    const Result<QStringList> set = ask(engine, u"PRAGMA %1=%2"_s.arg(pragma, value));
    if (!set) {
        return set.error();
    }
    const Result<QStringList> answer = ask(engine, u"PRAGMA "_s + pragma);
    if (!answer) {
        return answer.error();
    }
    if (answer->value(0) != expected) {
        return Error{ErrorCode::WrongEngine, u"%1 is %2 instead of %3"_s.arg(pragma, answer->value(0), expected)};
    }
    return {};
}

Result<void> insistOnAll(sqlite3 *engine)
{
    struct Pragma {
        const char *name;
        const char *value;
        const char *answer;
    };
    static constexpr Pragma kPragmas[] = {
        {"foreign_keys", "ON", "1"},   {"journal_mode", "WAL", "wal"},
        {"synchronous", "FULL", "2"},  {"secure_delete", "ON", "1"},
        {"temp_store", "MEMORY", "2"}, {"cache_size", "-65536", "-65536"}, // KiB: pages met again cost no decryption
    };
    for (const Pragma &pragma : kPragmas) {
        const Result<void> done = insist(engine, QString::fromLatin1(pragma.name), QString::fromLatin1(pragma.value),
                                         QString::fromLatin1(pragma.answer));
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> setKey(sqlite3 *engine, const SecretBytes &key)
{
    SecretBytes text(2 * key.size() + 4); // x'…' and the final NUL: a raw key, so the engine derives nothing
    char *const place = reinterpret_cast<char *>(text.data());
    std::memcpy(place, "x'", 2);
    sodium_bin2hex(place + 2, 2 * key.size() + 1, key.data(), key.size());
    place[2 * key.size() + 2] = '\'';
    if (sqlite3_key_v2(engine, "main", place, static_cast<int>(2 * key.size() + 3)) != SQLITE_OK) {
        return Error{ErrorCode::WrongEngine, u"the engine does not take a key"_s};
    }
    return {};
}

Result<void> setParameters(sqlite3 *engine, const CipherParameters &parameters)
{
    static const QRegularExpression kWord(u"\\A[A-Z0-9_]{1,32}\\z"_s); // these two come from a file
    if (!kWord.match(parameters.hmacAlgorithm).hasMatch() || !kWord.match(parameters.kdfAlgorithm).hasMatch()) {
        return Error{ErrorCode::KeyFilesDamaged, u"a cipher parameter is no word"_s};
    }
    const std::pair<QString, QString> settings[] = {
        {u"cipher_page_size"_s, QString::number(parameters.pageSize)},
        {u"cipher_use_hmac"_s, u"1"_s},
        {u"cipher_hmac_algorithm"_s, parameters.hmacAlgorithm},
        {u"cipher_kdf_algorithm"_s, parameters.kdfAlgorithm},
        {u"kdf_iter"_s, QString::number(parameters.kdfIterations)},
        {u"cipher_plaintext_header_size"_s, QString::number(parameters.plaintextHeaderSize)},
    };
    for (const auto &[name, value] : settings) {
        const Result<void> done = insist(engine, name, value, value);
        if (!done) {
            return done;
        }
        // A copy (VACUUM INTO) is written with the engine's defaults: without this line it would not follow the vault.
        const QString byDefault =
            name.startsWith(u"cipher_"_s) ? QString(name).insert(7, u"default_"_s) : u"cipher_default_"_s + name;
        if (const Result<QStringList> told = ask(engine, u"PRAGMA "_s + byDefault + u" = "_s + value); !told) {
            return told.error();
        }
    }
    return {};
}

/// @return what makes the engine another one than ours
std::optional<QString> engineFault(sqlite3 *engine)
{
    const Result<QStringList> version = ask(engine, u"PRAGMA cipher_version"_s);
    if (!version || !version->value(0).startsWith(kEngineVersion)) {
        return u"cipher_version does not start with "_s + kEngineVersion;
    }
    for (const char *option : {"HAS_CODEC", "TEMP_STORE=2", "ENABLE_FTS5", "SECURE_DELETE", "ENABLE_DBPAGE_VTAB"}) {
        if (sqlite3_compileoption_used(option) == 0) {
            return u"compiled without "_s + QString::fromLatin1(option);
        }
    }
    return {};
}

/// What a look at the file alone tells before any key is tried.
Result<void> checkFile(const QString &path, CipherConnection::Mode mode)
{
    if (mode == CipherConnection::Mode::Create) {
        QFile file(path);
        if (QFileInfo::exists(path)) {
            return Error{ErrorCode::VaultExists, u"the database file exists"_s};
        }
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
            return Error{ErrorCode::VaultReadOnly, u"the database file cannot be created"_s};
        }
        return {};
    }
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::VaultMissing, u"the database file is absent"_s};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::DiskFailure, u"the database file cannot be read"_s};
    }
    if (file.size() == 0) {
        return Error{ErrorCode::VaultDamaged, u"the database file is empty"_s};
    }
    if (file.read(sizeof kPlainHeader) == QByteArray(kPlainHeader, sizeof kPlainHeader)) {
        return Error{ErrorCode::VaultPlain, u"the database file is not encrypted"_s};
    }
    return {};
}

Result<void> openSequence(sqlite3 *engine, const QString &path, const SecretBytes &key,
                          const CipherParameters &parameters)
{
    if (Result<void> keyed = setKey(engine, key); !keyed) {
        return keyed;
    }
    // The engine would otherwise print page numbers and key errors on standard error. After the key: the first one of
    // a process takes a level of NONE for "not set" and starts the log.
    if (const Result<QStringList> silent = ask(engine, u"PRAGMA cipher_log_level=NONE"_s); !silent) {
        return silent.error();
    }
    if (Result<void> set = setParameters(engine, parameters); !set) {
        return set;
    }
    sqlite3_busy_timeout(engine, kBusyTimeoutMs);
    if (const Result<QStringList> opened = ask(engine, u"SELECT count(*) FROM sqlite_master"_s); !opened) {
        if (sqlite3_errcode(engine) == SQLITE_NOTADB) {
            return Error{ErrorCode::WrongKey, u"the first page is not authentic under this key"_s};
        }
        return opened.error();
    }
    if (sqlite3_db_readonly(engine, "main") != 0) {
        return Error{ErrorCode::VaultReadOnly, u"the database file cannot be written"_s};
    }
    if (Result<void> set = insistOnAll(engine); !set) {
        return set;
    }
    if (Result<void> added = addHitField(engine); !added) {
        return added;
    }
    return checkFile(path, CipherConnection::Mode::Open); // a new file has its first page by now
}

} // namespace

Result<void> verifyEngine()
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
    const Engine engine(raw);
    const std::optional<QString> fault = code == SQLITE_OK ? engineFault(raw) : u"it does not start"_s;
    if (fault) {
        return Error{ErrorCode::WrongEngine, *fault};
    }
    return {};
}

Result<std::unique_ptr<CipherConnection>> CipherConnection::open(const QString &path, const SecretBytes &key,
                                                                 const CipherParameters &parameters, Mode mode)
{
    if (const Result<void> right = verifyEngine(); !right) {
        return right.error();
    }
    if (key.size() != kKeySize) {
        return Error{ErrorCode::InvalidInput, u"a key has %1 bytes"_s.arg(kKeySize)};
    }
    if (const Result<void> fit = checkFile(path, mode); !fit) {
        return fit.error();
    }
    sqlite3 *raw = nullptr;
    // NOMUTEX: one connection, one thread.
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Engine engine(raw);
    if (code != SQLITE_OK) {
        return lastError(raw);
    }
    if (const Result<void> opened = openSequence(raw, path, key, parameters); !opened) {
        if (mode == Mode::Create) {
            engine.reset();
            QFile::remove(path); // made by checkFile a moment ago, holds nothing
        }
        return opened.error();
    }
    static std::atomic<quint64> counter{0};
    const QString name = u"relais-"_s + QString::number(++counter);
    QSqlDatabase::addDatabase(new CipherDriver(std::move(engine)), name); // Qt Sql owns the driver
    return std::unique_ptr<CipherConnection>(new CipherConnection(name));
}

CipherConnection::~CipherConnection()
{
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase CipherConnection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

} // namespace relais::store
