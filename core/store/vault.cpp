// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault.h"

#include "core/store/cipherconnection.h"
#include "core/store/erasurechain.h"
#include "core/store/schema.h"
#include "core/store/sqlerror.h"
#include "core/store/vaultfolder.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sodium.h>

namespace relais::store {

namespace {

QString randomHex(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(bytes));
    return QString::fromLatin1(random.toHex());
}

} // namespace

Vault::Vault(QString folder) : m_folder(std::move(folder)) {}

Vault::~Vault()
{
    m_tx.reset(); // its statements before the connection
}

const QString &Vault::node() const
{
    return m_stamps->node();
}

Result<std::unique_ptr<Vault>> Vault::create(const QString &folder, const SecretBytes &key,
                                             const CipherParameters &parameters)
{
    std::unique_ptr<Vault> vault(new Vault(folder));
    if (const Result<void> started = vault->start(key, parameters, true); !started) {
        return started.error();
    }
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &folder, const SecretBytes &key,
                                           const CipherParameters &parameters)
{
    std::unique_ptr<Vault> vault(new Vault(folder));
    if (const Result<void> started = vault->start(key, parameters, false); !started) {
        return started.error();
    }
    return vault;
}

Result<void> Vault::start(const SecretBytes &key, const CipherParameters &parameters, bool create)
{
    auto lock = VaultLock::take(m_folder);
    if (!lock) {
        return lock.error();
    }
    m_lock = std::move(*lock);
    auto connection = CipherConnection::open(databasePath(m_folder), key, parameters,
                                             create ? CipherConnection::Mode::Create : CipherConnection::Mode::Open);
    if (!connection) {
        // The key files vouch for the key: a database that does not follow it is damaged, not foreign.
        const Error error = connection.error();
        return error.code == ErrorCode::WrongKey ? Error{ErrorCode::VaultDamaged, error.detail} : error;
    }
    m_connection = std::move(*connection);
    if (const Result<void> schema = bringSchemaUpToDate(*m_connection); !schema) {
        return schema.error();
    }
    QString node;
    const Reader reader(*m_connection);
    try {
        if (create) {
            for (const auto &[name, value] :
                 {std::pair{u"office"_s, randomHex(4).toUpper()}, std::pair{u"node"_s, randomHex(8)}}) {
                reader.each(u"INSERT INTO main.meta (key, value) VALUES (?, ?) RETURNING key"_s, {name, value},
                            [](const QSqlQuery &) {});
            }
        }
        m_office = reader.one(u"SELECT value FROM meta WHERE key = 'office'"_s).toString();
        node = reader.one(u"SELECT value FROM meta WHERE key = 'node'"_s).toString();
        const QString last = reader.one(u"SELECT max(stamp) FROM journal"_s).toString();
        m_stamps = std::make_unique<journal::StampSource>(node, last);
        m_head.sequence =
            reader.one(u"SELECT coalesce(max(node_seq), 0) FROM journal WHERE node = ?"_s, {node}).toLongLong();
        m_head.hash =
            reader.one(u"SELECT hash FROM journal WHERE node = ? ORDER BY seq DESC LIMIT 1"_s, {node}).toByteArray();
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
    if (m_office.isEmpty() || node.isEmpty()) {
        return Error{ErrorCode::VaultDamaged, u"no office or node"_s};
    }
    m_tx = std::make_unique<Tx>(*m_connection, *m_stamps, m_head);
    return {};
}

Result<void> Vault::begin(const Act &act)
{
    QSqlDatabase database = m_connection->database();
    if (!database.transaction()) {
        return sqlError(database.lastError());
    }
    m_headBefore = m_head;
    m_tx->begin(act);
    return {};
}

void Vault::project()
{
    if (m_projection) {
        m_projection(*m_tx);
    }
}

Result<void> Vault::commit()
{
    QSqlDatabase database = m_connection->database();
    if (!database.commit()) {
        const Error error = sqlError(database.lastError());
        rollback();
        return error;
    }
    const ChangeSet touched = m_tx->touched();
    if (!touched.types.isEmpty() || !touched.cases.isEmpty()) {
        emit changed(touched);
    }
    return {};
}

void Vault::rollback()
{
    m_connection->database().rollback(); // the engine may have rolled back itself: its answer says nothing more
    m_head = m_headBefore;
}

Result<void> Vault::verify()
{
    return read([this](const Reader &reader) -> Result<void> {
        QString fault;
        reader.each(u"PRAGMA cipher_integrity_check"_s, {},
                    [&](const QSqlQuery &row) { fault = row.value(0).toString(); });
        if (!fault.isEmpty()) {
            return Error{ErrorCode::VaultDamaged, u"cipher: "_s + fault};
        }
        const QString structure = reader.one(u"PRAGMA integrity_check(1)"_s).toString();
        if (structure != u"ok"_s) {
            return Error{ErrorCode::VaultDamaged, u"structure: integrity_check"_s};
        }
        qint64 sequence = 0;
        qint64 gap = -1;
        reader.each(u"SELECT node_seq FROM main.journal WHERE node = ? ORDER BY seq"_s, {node()},
                    [&](const QSqlQuery &row) {
                        if (row.value(0).toLongLong() != ++sequence && gap < 0) {
                            gap = sequence;
                        }
                    });
        if (gap >= 0) {
            return Error{ErrorCode::VaultDamaged, u"journal: entry %1 is missing"_s.arg(gap)};
        }
        return verifyChain(reader);
    });
}

} // namespace relais::store
