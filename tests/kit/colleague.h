// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/session.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

/// Another person of the office of a TempVault: she takes her place with each sitDown(), as after a change of user.
class Colleague
{
public:
    Colleague(TempVault &temp, const QString &name, relais::model::Role role) : m_temp(temp)
    {
        m_user.id = relais::model::UserId::create(temp.vault().office());
        m_user.name = name;
        m_user.role = role;
        const auto founder = opened(temp, temp.session().user.id); // who may take people in
        REQUIRE_OK(temp.vault().write(founder->act("user.add"), [&](relais::store::Tx &tx) {
            tx.create(m_user);
            return relais::Result<void>();
        }));
        sitDown();
    }

    void sitDown() { m_session = opened(m_temp, m_user.id); }
    relais::work::Session &session() { return *m_session; }
    [[nodiscard]] const relais::model::UserId &id() const { return m_user.id; }

    /// The session of a user on the vault as it stands open; the one who sat there before no longer counts.
    static std::unique_ptr<relais::work::Session> opened(TempVault &temp, const relais::model::UserId &user)
    {
        auto session = relais::work::openSession(temp.vault(), temp.clock(), TempVault::reference(), user);
        REQUIRE_OK(session);
        return std::move(*session);
    }

private:
    TempVault &m_temp;
    relais::model::User m_user;
    std::unique_ptr<relais::work::Session> m_session;
};
