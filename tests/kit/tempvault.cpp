// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/tempvault.h"

#include "core/model/phone.h"
#include "core/store/cipherconnection.h"
#include "core/store/records.h"
#include "tests/kit/catch.h"

#include <QDir>

using namespace relais;

namespace {

const work::Office kOffice{u"CAF 76"_s, model::OfficeKind::Caf, u"76"_s};

model::User userOf(const store::Vault &vault, const QString &name)
{
    model::User user;
    user.id = model::UserId::create(vault.office());
    user.name = name;
    return user;
}

} // namespace

TempVault::TempVault() : m_key(SecretBytes::random(32))
{
    QDir().mkpath(folder());
    auto vault = store::Vault::create(folder(), m_key, {});
    REQUIRE_OK(vault);
    m_vault = std::move(*vault);
    const model::User founder = userOf(*m_vault, u"C. Auger"_s);
    REQUIRE_OK(work::foundOffice(*m_vault, m_clock, kOffice, founder));
    start(founder);
}

TempVault::TempVault(const QString &office) : m_key(SecretBytes::random(32))
{
    QDir().mkpath(folder());
    auto vault = store::Vault::create(folder(), m_key, {}, office);
    REQUIRE_OK(vault);
    m_vault = std::move(*vault);
    const model::User user = userOf(*m_vault, u"S. Mabille"_s);
    REQUIRE_OK(work::joinOffice(*m_vault, m_clock, kOffice, m_clock.now().addDays(-1), user));
    start(user);
}

void TempVault::start(const model::User &user)
{
    auto session = work::openSession(*m_vault, m_clock, reference(), user.id);
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
    const auto last = m_vault->read([&](const store::Reader &reader) -> Result<int> {
        return store::lastReferenceNumber(reader, m_vault->office(), prefix);
    });
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
