// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipherdriver.h"

#include "core/store/cipherresult.h"
#include "core/store/sqlerror.h"

#include <sqlite3.h>

namespace relais::store {

void CloseEngine::operator()(sqlite3 *engine) const
{
    sqlite3_close_v2(engine);
}

CipherDriver::CipherDriver(Engine engine) : m_engine(std::move(engine))
{
    setOpen(true);
}

CipherDriver::~CipherDriver()
{
    CipherDriver::close();
}

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders: // and not NamedPlaceholders: QSqlResult then rewrites :name to ? and repeats values
    case LastInsertId:
    case FinishQuery: return true;
    default: return false;
    }
}

bool CipherDriver::open(const QString &, const QString &, const QString &, const QString &, int, const QString &)
{
    setLastError(driverRefusal(QStringLiteral("only CipherConnection opens a vault")));
    return false;
}

void CipherDriver::close()
{
    for (CipherResult *result : m_results) {
        result->abandon();
    }
    m_results.clear();
    m_engine.reset();
    setOpen(false);
    setOpenError(false);
}

QSqlResult *CipherDriver::createResult() const
{
    return new CipherResult(this);
}

bool CipherDriver::beginTransaction()
{
    return run("BEGIN IMMEDIATE");
}

bool CipherDriver::commitTransaction()
{
    return run("COMMIT");
}

bool CipherDriver::rollbackTransaction()
{
    return run("ROLLBACK");
}

bool CipherDriver::run(const char *sql)
{
    if (!m_engine) {
        setLastError(driverRefusal(QStringLiteral("the connection is closed")));
        return false;
    }
    if (sqlite3_exec(m_engine.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        setLastError(engineError(m_engine.get(), SqlPhase::Step));
        return false;
    }
    return true;
}

} // namespace relais::store
