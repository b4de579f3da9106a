// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/seat.h"

#include "core/exchange/minisign.h"
#include "core/store/cipherconnection.h"
#include "core/store/ownkeys.h"
#include "core/work/digest.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

#include <QDir>

using namespace relais;

namespace {

store::OwnKey ownKeyOf(const fixedkeys::Office &office, const QDateTime &issuedAt)
{
    store::OwnKey key;
    key.number = office.card.number;
    key.ageSecret = office.identities.front().clone();
    key.age = QString::fromLatin1(office.recipients.constFirst());
    key.signSecret = office.signer.secret.clone();
    key.keyId = QString::fromLatin1(office.signer.keyId.toHex());
    key.minisign = office.card.minisign;
    key.card = office.card.file;
    key.issuedAt = issuedAt;
    return key;
}

} // namespace

void beFirstPost(store::Vault &vault)
{
    REQUIRE_OK(vault.write({u"vault.found"_s, {}, {}, QDateTime(), {}}, [](store::Tx &tx) -> Result<void> {
        tx.run(u"DELETE FROM main.meta WHERE key = 'post'"_s);
        return {};
    }));
}

void giveKeys(work::Session &session, const fixedkeys::Office &office, const fixedkeys::Office *before,
              const QDateTime &issued)
{
    REQUIRE_OK(session.vault.write(session.act("card.make"), [&](store::Tx &tx) -> Result<void> {
        if (before != nullptr) {
            store::addOwnKey(tx, ownKeyOf(*before, issued.addYears(-1)));
        }
        store::addOwnKey(tx, ownKeyOf(office, issued));
        return {};
    }));
}

void knowThoseOfTheTable(work::Session &session)
{
    for (const fixedkeys::Office *office : {&fixedkeys::alder(), &fixedkeys::birch(), &fixedkeys::hazel()}) {
        know(session, *office);
    }
    REQUIRE_OK(work::correspondents::import(session, fixedkeys::elm().card.file.toUtf8()));
    REQUIRE_OK(work::correspondents::revoke(session, know(session, fixedkeys::fir()).id, u"clé perdue"_s));
}

model::Card know(work::Session &session, const fixedkeys::Office &office)
{
    const auto card = work::correspondents::import(session, office.card.file.toUtf8());
    REQUIRE_OK(card);
    const auto verified = work::correspondents::verify(session, card->id, exchange::digitsOf(*card),
                                                       work::correspondents::Told::PostOfOffice);
    REQUIRE_OK(verified);
    return *verified;
}

Seat::Seat(const QString &place)
    : m_folder((place.isEmpty() ? m_place.path() : place) + u"/essai.relais-vault"_s), m_key(SecretBytes::random(32))
{
    QDir().mkpath(folder());
    {
        const auto vault = store::Vault::create(folder(), m_key, {}, fixedkeys::us().card.office);
        REQUIRE_OK(vault);
        beFirstPost(**vault);
    }
    auto vault = store::Vault::open(folder(), m_key, {});
    REQUIRE_OK(vault);
    m_vault = std::move(*vault);
    model::User founder;
    founder.id = model::UserId::create(m_vault->office());
    founder.name = u"C. Auger"_s;
    const work::Office office{fixedkeys::us().card.name, model::OfficeKind::Association, u"76"_s};
    REQUIRE_OK(work::foundOffice(*m_vault, m_clock, office, founder));
    auto session = work::openSession(*m_vault, m_clock, TempVault::reference(), founder.id);
    REQUIRE_OK(session);
    m_session = std::move(*session);
    giveKeys(*m_session, fixedkeys::us(), &fixedkeys::usBefore(), QDateTime(QDate(2026, 11, 4), QTime(10, 0), Qt::UTC));
    m_clock.advance(1000);
    m_session->openedAt = m_clock.now();
}

Seat::~Seat() = default;

void Seat::close()
{
    m_session.reset();
    m_vault.reset();
}

void Seat::reopen()
{
    close();
    auto vault = store::Vault::open(folder(), m_key, {});
    REQUIRE_OK(vault);
    m_vault = std::move(*vault);
    auto session = work::openSession(*m_vault, m_clock, TempVault::reference(), {});
    REQUIRE_OK(session);
    m_session = std::move(*session);
}

work::inbox::Verdict Seat::receive(const QByteArray &file, const QString &name)
{
    const auto verdict = work::inbox::receive(session(), file, name);
    REQUIRE_OK(verdict);
    return *verdict;
}

work::inbox::Verdict Seat::retry(const QString &heldId, work::inbox::Decision decision)
{
    const auto verdict = work::inbox::retry(session(), heldId, decision);
    REQUIRE_OK(verdict);
    return *verdict;
}

QByteArray Seat::digest()
{
    const auto digest = work::contentDigest(vault());
    REQUIRE_OK(digest);
    return *digest;
}

QList<store::Held> Seat::held()
{
    const auto held = vault().read(
        [](const store::Reader &reader) -> Result<QList<store::Held>> { return store::heldFiles(reader); });
    REQUIRE_OK(held);
    return *held;
}

QVariant Seat::one(const QString &sql, const QVariantList &values)
{
    const auto value =
        vault().read([&](const store::Reader &reader) -> Result<QVariant> { return reader.one(sql, values); });
    REQUIRE_OK(value);
    return *value;
}

namespace entrusted {

using fixedkeys::Office;

QByteArray id(const Office &office, int record)
{
    return office.card.office.toLatin1().left(8) + '-' + QByteArray::number(record).rightJustified(16, '0');
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

QList<QByteArray> lines(const Office &from, const Office &to, int minutes)
{
    const QByteArray file = quoted(id(from, 1));
    return {rawbundle::line(from, 1, minutes, "case", "person", quoted(id(from, 2))),
            rawbundle::line(from, 1, minutes, "case", "department", quoted("76")),
            rawbundle::line(from, 2, minutes, "person", "last_name", quoted("Exemple")),
            rawbundle::line(from, 3, minutes + 1, "orientation", "case_id", file),
            rawbundle::line(from, 3, minutes + 1, "orientation", "office", quoted(to.card.office.toLatin1())),
            rawbundle::line(from, 3, minutes + 1, "orientation", "measures", quoted("FIN-01"))};
}

QList<QByteArray> note(const Office &from, int record, const QByteArray &text, int minutes)
{
    return {rawbundle::line(from, record, minutes, "note", "case_id", quoted(id(from, 1))),
            rawbundle::line(from, record, minutes, "note", "text", quoted(text))};
}

QByteArray end(const Office &from, int record, const QByteArray &type, int minutes)
{
    return R"({"e":")" + id(from, record) + R"(","h":")" + rawbundle::stamp(from, minutes).toLatin1() +
           R"(","k":"end","t":")" + type + R"("})";
}

rawbundle::RawBundle bundle(const Office &from, const Office &to, int minutes)
{
    rawbundle::RawBundle made(from, to);
    made.setLines(lines(from, to, minutes));
    return made;
}

} // namespace entrusted
