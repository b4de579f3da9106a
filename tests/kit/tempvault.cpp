// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/tempvault.h"

#include "core/model/phone.h"
#include "core/store/cipherconnection.h"
#include "core/store/records.h"
#include "tests/kit/catch.h"

#include <QDir>

using namespace relais;

TempVault::TempVault() : m_key(SecretBytes::random(32))
{
    QDir().mkpath(folder());
    auto vault = store::Vault::create(folder(), m_key, {});
    REQUIRE_OK(vault);
    m_vault = std::move(*vault);
    model::User founder;
    founder.id = model::UserId::create(m_vault->office());
    founder.name = u"C. Auger"_s;
    REQUIRE_OK(work::foundOffice(*m_vault, m_clock, {u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s}, founder));
    auto session = work::openSession(*m_vault, m_clock, reference(), founder.id);
    REQUIRE_OK(session);
    m_session = std::move(*session);
    m_clock.advance(1); // what follows is not the founding act
    m_session->openedAt = m_clock.now();
}

TempVault::~TempVault() = default;

QString TempVault::folder() const
{
    return m_place.filePath(u"essai.relais-vault"_s);
}

void TempVault::reopen()
{
    const model::UserId user = m_session->user.id;
    m_session.reset();
    m_vault.reset();
    auto vault = store::Vault::open(folder(), m_key, {});
    REQUIRE_OK(vault);
    m_vault = std::move(*vault);
    auto session = work::openSession(*m_vault, m_clock, reference(), user);
    REQUIRE_OK(session);
    m_session = std::move(*session);
}

model::CaseId TempVault::addCase(const QString &lastName, const QString &firstName, const QString &phone)
{
    work::cases::NewCase newCase;
    newCase.person.lastName = lastName;
    newCase.person.firstName = firstName;
    newCase.file.referredAt = m_clock.now();
    // The program leaves gaps between its numbers; the cases of a test are counted.
    const QString prefix = u"76-%1-"_s.arg(m_clock.now().date().year());
    const auto last = m_vault->read(
        [&](const store::Reader &reader) -> Result<int> { return store::lastReferenceNumber(reader, prefix); });
    REQUIRE_OK(last);
    newCase.file.reference = prefix + u"%1"_s.arg(*last + 1, 5, 10, QLatin1Char('0'));
    if (!phone.isEmpty()) {
        model::Contact contact;
        contact.value = phone;
        contact.e164 = model::parsePhone(phone, u"76"_s).e164;
        newCase.contacts << contact;
    }
    const auto id = work::cases::open(*m_session, newCase);
    REQUIRE_OK(id);
    m_clock.advance(1000);
    return *id;
}

const model::Reference &TempVault::reference()
{
    static const model::Reference kReference = [] {
        auto loaded = model::loadReference();
        REQUIRE_OK(loaded);
        return *std::move(loaded);
    }();
    return kReference;
}
