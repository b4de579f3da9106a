// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/work/cases.h"
#include "core/work/session.h"
#include "tests/kit/fakeclock.h"

#include <QTemporaryDir>

#include <memory>

/// A real encrypted vault in a temporary folder, founded by « C. Auger » of the CAF of Seine-Maritime, with a clock
/// that stands at 24/11/2026 09:20 in Paris. The key slots are left out: their own tests have them.
class TempVault
{
public:
    TempVault();
    /// A further post of an office that exists, where « S. Mabille » works. @param office its 8 characters
    explicit TempVault(const QString &office);
    ~TempVault();

    relais::work::Session &session() { return *m_session; }
    relais::store::Vault &vault() { return *m_vault; }
    FakeClock &clock() { return m_clock; }
    [[nodiscard]] QString folder() const;
    [[nodiscard]] const relais::SecretBytes &key() const { return m_key; }
    /// Closes and opens again with the same key, as the next morning.
    void reopen();

    /// A case by name, received now, with the parcours of the territory; fails the test when it cannot be made.
    relais::model::CaseId addCase(const QString &lastName, const QString &firstName, const QString &phone = {});

    static const relais::model::Reference &reference();

private:
    void start(const relais::model::User &user);

    QTemporaryDir m_place;
    FakeClock m_clock;
    relais::SecretBytes m_key;
    std::unique_ptr<relais::store::Vault> m_vault;
    std::unique_ptr<relais::work::Session> m_session;
};
