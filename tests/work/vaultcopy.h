// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cipherconnection.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

#include <QDir>
#include <QFile>

/// A vault as it stands, opened again elsewhere at a given moment by whoever sits at the first: what is printed or
/// given there, which enters the register, leaves the first as it was.
class VaultCopy
{
public:
    VaultCopy(TempVault &of, const QDateTime &now) : m_clock(now)
    {
        const QString folder = m_place.filePath(u"copie.relais-vault"_s);
        REQUIRE(QDir().mkpath(folder));
        for (const QString &name : QDir(of.folder()).entryList(QDir::Files)) {
            const bool isShared = name == u"lock"_s || name.endsWith(u"-shm"_s); // of whoever has it open
            REQUIRE((isShared || QFile::copy(of.folder() + u'/' + name, folder + u'/' + name)));
        }
        auto vault = relais::store::Vault::open(folder, of.key(), {});
        REQUIRE_OK(vault);
        m_vault = std::move(*vault);
        auto session = relais::work::openSession(*m_vault, m_clock, TempVault::reference(), of.session().user.id);
        REQUIRE_OK(session);
        m_session = std::move(*session);
    }
    [[nodiscard]] relais::work::Session &session() { return *m_session; }

private:
    QTemporaryDir m_place;
    FakeClock m_clock;
    std::unique_ptr<relais::store::Vault> m_vault;
    std::unique_ptr<relais::work::Session> m_session;
};
