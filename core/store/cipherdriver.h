// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>

#include <memory>
#include <vector>

struct sqlite3;

namespace relais::store {

class CipherResult;

struct CloseEngine {
    void operator()(sqlite3 *engine) const;
};
/// An open connection of the engine.
using Engine = std::unique_ptr<sqlite3, CloseEngine>;

/// Qt Sql over an engine that CipherConnection has already opened, keyed and verified. The driver has no way to open
/// one itself (an un-keyed file would silently be plain text), so `QSqlDatabase::open` on it always fails.
class CipherDriver final : public QSqlDriver
{
public:
    explicit CipherDriver(Engine engine);
    ~CipherDriver() override;

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &database, const QString &user, const QString &password, const QString &host, int port,
              const QString &options) override;
    /// Finalises every statement still alive, so that the file is really released.
    void close() override;
    [[nodiscard]] QSqlResult *createResult() const override;

    /// BEGIN IMMEDIATE: the write lock is taken at once, so that no transaction fails half-way for want of it.
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

private:
    friend class CipherResult;
    bool run(const char *sql);

    Engine m_engine;
    mutable std::vector<CipherResult *> m_results; // those alive, each removes itself
};

} // namespace relais::store
