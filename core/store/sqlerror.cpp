// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlerror.h"

#include <sqlite3.h>

#include <cerrno>

namespace relais::store {

namespace {

constexpr int primary(int code)
{
    return code & 0xff;
}

QString phaseWord(SqlPhase phase)
{
    switch (phase) {
    case SqlPhase::Prepare: return u"prepare"_s;
    case SqlPhase::Bind: return u"bind"_s;
    case SqlPhase::Step: return u"step"_s;
    }
    Q_UNREACHABLE();
}

bool isOutOfRoom(int systemError)
{
#ifdef EDQUOT
    return systemError == ENOSPC || systemError == EDQUOT;
#else
    return systemError == ENOSPC;
#endif
}

ErrorCode errorCode(int native)
{
    switch (primary(native)) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return ErrorCode::VaultReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return ErrorCode::VaultBusy;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG: return ErrorCode::InvalidInput;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN: return ErrorCode::DiskFailure;
    case SQLITE_NOMEM: return ErrorCode::OutOfMemory;
    default:
        // CORRUPT and NOTADB say it themselves; a statement of ours that does not fit the schema says that the schema
        // is not the shipped one.
        return ErrorCode::VaultDamaged;
    }
}

} // namespace

QSqlError engineError(sqlite3 *engine, SqlPhase phase)
{
    int code = sqlite3_extended_errcode(engine);
    if (primary(code) == SQLITE_IOERR && isOutOfRoom(sqlite3_system_errno(engine))) {
        code = SQLITE_FULL;
    }
    return QSqlError(phaseWord(phase), QString::fromUtf8(sqlite3_errmsg(engine)), QSqlError::StatementError,
                     QString::number(code));
}

QSqlError driverRefusal(const QString &why)
{
    return QSqlError(why, QString(), QSqlError::StatementError, QString::number(SQLITE_MISUSE));
}

Error sqlError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    if (code == SQLITE_MISUSE) {
        return {ErrorCode::InvalidInput, u"sql: "_s + error.driverText()};
    }
    const bool speaksOfSchema =
        error.driverText() == phaseWord(SqlPhase::Prepare) || primary(code) == SQLITE_CONSTRAINT;
    const QString text = speaksOfSchema ? error.databaseText() : QString::fromLatin1(sqlite3_errstr(code));
    return {errorCode(code), u"sql %1 %2: %3"_s.arg(error.driverText()).arg(code).arg(text)};
}

} // namespace relais::store
