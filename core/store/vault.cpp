// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault.h"

#include "core/base/id.h"
#include "core/store/cipherconnection.h"
#include "core/store/erasurechain.h"
#include "core/store/schema.h"
#include "core/store/sqlerror.h"
#include "core/store/vaultfolder.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <sodium.h>

#include <algorithm>

namespace relais::store {

namespace {

QString randomHex(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    randombytes_buf(random.data(), static_cast<size_t>(bytes));
    return QString::fromLatin1(random.toHex());
}

bool isOffice(const QString &text)
{
    return text.size() == 8 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
           });
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
                                             const CipherParameters &parameters, const QString &office)
{
    if (!office.isEmpty() && !isOffice(office)) {
        return Error{ErrorCode::InvalidInput, u"an office is 8 characters"_s};
    }
    std::unique_ptr<Vault> vault(new Vault(folder));
    vault->m_office = office;
    const Result<void> started = vault->start(key, parameters, Opening::New);
    return started ? Result<std::unique_ptr<Vault>>(std::move(vault)) : started.error();
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &folder, const SecretBytes &key,
                                           const CipherParameters &parameters)
{
    std::unique_ptr<Vault> vault(new Vault(folder));
    const Result<void> started = vault->start(key, parameters, Opening::Existing);
    return started ? Result<std::unique_ptr<Vault>>(std::move(vault)) : started.error();
}

Result<void> Vault::start(const SecretBytes &key, const CipherParameters &parameters, Opening opening)
{
    auto lock = VaultLock::take(m_folder);
    if (!lock) {
        return lock.error();
    }
    m_lock = std::move(*lock);
    const bool isNew = opening == Opening::New;
    auto connection = CipherConnection::open(databasePath(m_folder), key, parameters,
                                             isNew ? CipherConnection::Mode::Create : CipherConnection::Mode::Open);
    if (!connection) {
        // The key files vouch for the key: a database that does not follow it is damaged, not foreign.
        const Error error = connection.error();
        return error.code == ErrorCode::WrongKey ? Error{ErrorCode::VaultDamaged, error.detail} : error;
    }
    m_connection = std::move(*connection);
    if (const Result<void> schema = bringSchemaUpToDate(*m_connection); !schema) {
        return schema.error();
    }
    const Reader reader(*m_connection);
    try {
        if (isNew) {
            christen(reader);
        }
        readHead(reader);
    } catch (const SqlFailure &failure) {
        return failure.error;
    }
    if (m_office.isEmpty() || m_stamps->node().isEmpty()) {
        return Error{ErrorCode::VaultDamaged, u"no office or node"_s};
    }
    m_tx = std::make_unique<Tx>(*m_connection, *m_stamps, m_head, m_office);
    return {};
}

void Vault::christen(const Reader &reader)
{
    QList<std::pair<QString, QString>> names{{u"node"_s, randomHex(8)}};
    if (m_office.isEmpty()) {
        names << std::pair(u"office"_s, randomHex(4).toUpper());
    } else {
        names << std::pair(u"office"_s, m_office) << std::pair(u"post"_s, newIdText({}).mid(1, 4));
    }
    for (const auto &[name, value] : std::as_const(names)) {
        reader.each(u"INSERT INTO main.meta (key, value) VALUES (?, ?) RETURNING key"_s, {name, value},
                    [](const QSqlQuery &) {});
    }
}

void Vault::readHead(const Reader &reader)
{
    m_office = reader.one(u"SELECT value FROM meta WHERE key = 'office'"_s).toString();
    const QString post = reader.one(u"SELECT value FROM meta WHERE key = 'post'"_s).toString();
    m_address = post.isEmpty() ? m_office : m_office + u'.' + post;
    const QString node = reader.one(u"SELECT value FROM meta WHERE key = 'node'"_s).toString();
    // The clock goes on from the greatest stamp of all, whoever gave it; number and hash go on from our own last line.
    m_stamps = std::make_unique<journal::StampSource>(node, reader.one(u"SELECT max(stamp) FROM journal"_s).toString());
    m_head = {};
    reader.each(u"SELECT node_seq, hash FROM journal WHERE node = ? AND node_seq > 0 ORDER BY node_seq DESC LIMIT 1"_s,
                {node}, [&](const QSqlQuery &row) {
                    m_head = {row.value(0).toLongLong(), row.value(1).toByteArray()};
                });
}

Result<void> Vault::begin(const Act &act)
{
    QSqlDatabase database = m_connection->database();
    if (!database.transaction()) {
        return sqlError(database.lastError());
    }
    m_headBefore = m_head;
    m_stampsBefore = std::make_unique<journal::StampSource>(*m_stamps);
    m_tx->begin(act);
    return {};
}

void Vault::project()
{
    if (m_tx->m_anchorDue) {
        anchorErasures(*m_tx);
    }
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
    *m_stamps = *m_stampsBefore; // nor does the clock follow what was not kept
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
