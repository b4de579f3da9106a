// SPDX-License-Identifier: GPL-3.0-or-later
// A post of an office, real and small: an encrypted journal with its tables, without session nor projection.
#pragma once

#include "core/base/secret.h"
#include "core/journal/wire.h"
#include "core/store/cipherconnection.h"
#include "core/store/journaltable.h"
#include "core/store/vault.h"
#include "tests/kit/catch.h"
#include "tests/kit/fakeclock.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>

class Post
{
public:
    /// @param office empty for a new one
    explicit Post(const QString &office = {}) : m_place(room()), m_key(relais::SecretBytes::random(32))
    {
        auto vault = relais::store::Vault::create(m_place.path(), m_key, {}, office);
        REQUIRE_OK(vault);
        m_vault = std::move(*vault);
    }

    relais::store::Vault &vault() { return *m_vault; }
    [[nodiscard]] QString office() const { return m_vault->office(); }
    void reopen()
    {
        m_vault.reset();
        auto vault = relais::store::Vault::open(m_place.path(), m_key, {});
        REQUIRE_OK(vault);
        m_vault = std::move(*vault);
    }
    [[nodiscard]] relais::store::Act act(const char *verb = "case.edit") const
    {
        return {QString::fromLatin1(verb), {}, user, clock.now(), {}};
    }

    /// One gesture. @param function void(Tx &)
    template<class Function>
    relais::Result<void> write(Function function)
    {
        return m_vault->write(act(), [&](relais::store::Tx &tx) {
            function(tx);
            return relais::Result<void>();
        });
    }
    /// Takes changes in, in their order, in one transaction.
    QList<relais::store::Tx::Merged> take(const QList<relais::journal::Change> &changes)
    {
        QList<relais::store::Tx::Merged> answers;
        REQUIRE_OK(m_vault->write(act(relais::store::kMergeVerb), [&](relais::store::Tx &tx) {
            for (const relais::journal::Change &change : changes) {
                answers << tx.merge(change);
            }
            return relais::Result<void>();
        }));
        return answers;
    }
    relais::store::Tx::Merged take(const relais::journal::Change &change) { return take(QList{change}).first(); }

    /// Its journal after a row, as it leaves for a colleague and is read there.
    QList<relais::journal::Change> sent(qint64 afterRow = 0)
    {
        QByteArray lines;
        qsizetype count = 0;
        REQUIRE_OK(m_vault->read([&](const relais::store::Reader &reader) {
            for (const relais::store::JournalLine &line : relais::store::journalSince(reader, afterRow, 0)) {
                lines += relais::journal::toLine(line.change, relais::journal::Reach::Office) + '\n';
                ++count;
            }
            return relais::Result<void>();
        }));
        const auto operations = relais::journal::fromLines(lines, count, relais::journal::Reach::Office);
        REQUIRE_OK(operations);
        QList<relais::journal::Change> changes;
        for (const relais::journal::Operation &operation : *operations) {
            CHECK_FALSE(operation.isUnknown);
            changes << operation.change;
        }
        return changes;
    }
    /// First column of each row, as text.
    QStringList column(const QString &sql)
    {
        QStringList texts;
        REQUIRE_OK(m_vault->read([&](const relais::store::Reader &reader) {
            reader.each(sql, {}, [&](const QSqlQuery &row) { texts << row.value(0).toString(); });
            return relais::Result<void>();
        }));
        return texts;
    }
    QString one(const QString &sql) { return column(sql).value(0); }
    /// Behind the vault's back.
    void meddle(const QString &sql)
    {
        REQUIRE_OK(m_vault->read([&](const relais::store::Reader &reader) {
            reader.each(sql, {}, [](const QSqlQuery &) {});
            return relais::Result<void>();
        }));
    }

    FakeClock clock;
    relais::model::UserId user{u"AB12CD34-00000000000USER1"_s};

private:
    static QString room() // memory where there is some: hundreds of them are made
    {
        const QString fast = u"/dev/shm"_s;
        return (QFileInfo(fast).isWritable() ? fast : QDir::tempPath()) + u"/relais-post-XXXXXX"_s;
    }
    QTemporaryDir m_place;
    relais::SecretBytes m_key;
    std::unique_ptr<relais::store::Vault> m_vault;
};
