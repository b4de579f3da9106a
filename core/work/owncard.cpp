// SPDX-License-Identifier: GPL-3.0-or-later
// correspondents: our own card and keys
#include "core/base/text.h"
#include "core/exchange/agekey.h"
#include "core/exchange/minisign.h"
#include "core/store/ownkeys.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/correspondents.h"

#include <algorithm>

namespace relais::work::correspondents {

namespace {

using exchange::ReadCard;
using exchange::Signer;

const QString kContactKey = u"office.contact"_s;
const QString kCommuneKey = u"office.commune"_s;
const QString kAcronymKey = u"office.acronym"_s;

/// What the card says, without its keys and its day.
model::Card factsOf(const Session &session, const store::Reader &reader)
{
    model::Card card;
    card.office = session.vault.address();
    card.name = tidied(session.office.name).left(exchange::kLongestCardName);
    card.kind = session.office.kind;
    card.department = session.office.department;
    card.contact = store::settingOf(reader, kContactKey);
    card.commune = store::settingOf(reader, kCommuneKey);
    card.acronym = store::settingOf(reader, kAcronymKey);
    return card;
}

bool saysTheSame(const model::Card &one, const model::Card &other)
{
    return one.office == other.office && one.name == other.name && one.kind == other.kind &&
           one.department == other.department && one.contact == other.contact && one.commune == other.commune &&
           one.acronym == other.acronym;
}

Signer signerOf(const store::OwnKey &key)
{
    return exchange::signingPairOf(key.signSecret.clone(), QByteArray::fromHex(key.keyId.toLatin1()));
}

store::OwnKey newKey(int number, const QDateTime &now)
{
    store::OwnKey key;
    exchange::AgePair age = exchange::newAgePair();
    exchange::SigningPair signing = exchange::newSigningPair();
    key.number = number;
    key.age = QString::fromLatin1(age.recipient);
    key.ageSecret = std::move(age.secret);
    key.minisign = QString::fromLatin1(exchange::signatureKeyText({signing.keyId, signing.publicKey}));
    key.keyId = QString::fromLatin1(signing.keyId.toHex());
    key.signSecret = std::move(signing.secret);
    key.issuedAt = now;
    return key;
}

/// @param former null for a first card
Result<ReadCard> signedBy(const store::OwnKey &key, const store::OwnKey *former, model::Card facts, QDate issued)
{
    facts.age = key.age;
    facts.number = key.number;
    facts.issued = issued;
    const Signer signer = signerOf(key);
    if (former == nullptr) {
        return exchange::readCard(exchange::writeCard(facts, signer, nullptr));
    }
    const Signer before = signerOf(*former);
    return exchange::readCard(exchange::writeCard(facts, signer, &before));
}

void trace(store::Tx &tx, const Session &session, const char *verb, const model::Card &card)
{
    audit::noteIn(tx, session, {verb, {}, card.office + u' ' + QString::number(card.number), {}});
}

Result<ReadCard> make(const Session &session)
{
    return session.vault.write(session.act(kMakeVerb), [&](store::Tx &tx) -> Result<ReadCard> {
        store::OwnKey key = newKey(1, session.clock.now());
        Result<ReadCard> made = signedBy(key, nullptr, factsOf(session, tx), session.today());
        if (made) {
            key.card = made->card.file;
            store::addOwnKey(tx, key);
            trace(tx, session, kMakeVerb, made->card);
        }
        return made;
    });
}

/// The same keys sign what the office says of itself now.
Result<ReadCard> signAgain(const Session &session)
{
    return session.vault.write(session.act(kMakeVerb), [&](store::Tx &tx) -> Result<ReadCard> {
        const std::vector<store::OwnKey> keys = store::ownKeys(tx);
        const store::OwnKey *former = keys.size() > 1 ? &keys[1] : nullptr;
        Result<ReadCard> made = signedBy(keys.front(), former, factsOf(session, tx), session.today());
        if (made) {
            store::saveOwnCard(tx, keys.front().number, made->card.file);
            trace(tx, session, kMakeVerb, made->card);
        }
        return made;
    });
}

Result<void> mayDo(const Session &session, const char *verb)
{
    return access::mayDo(session, QLatin1String(verb))
               ? Result<void>()
               : Result<void>(Error{ErrorCode::Refused, u"right: "_s + QLatin1String(verb)});
}

bool isPlain(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

} // namespace

QString ownAddress(const Session &session)
{
    return session.vault.address();
}

Result<ReadCard> ownCard(const Session &session)
{
    struct Standing {
        QString file;
        model::Card facts;
    };
    const auto standing = session.vault.read([&](const store::Reader &reader) -> Result<Standing> {
        return Standing{store::ownCardFile(reader), factsOf(session, reader)};
    });
    if (!standing) {
        return standing.error();
    }
    if (standing->file.isEmpty()) {
        return make(session);
    }
    Result<ReadCard> card = exchange::readCard(standing->file.toUtf8());
    if (!card || saysTheSame(card->card, standing->facts)) {
        return card;
    }
    return signAgain(session);
}

Result<ReadCard> handOut(const Session &session, const char *how)
{
    if (const Result<void> may = mayDo(session, kHandOutVerb); !may) {
        return may.error();
    }
    Result<ReadCard> card = ownCard(session);
    if (!card) {
        return card;
    }
    const QString detail = QLatin1String(how) + u' ' + QString::number(card->card.number);
    const Result<void> traced = audit::note(session, {kHandOutVerb, {}, detail, {}});
    return traced ? std::move(card) : Result<ReadCard>(traced.error());
}

Result<Particulars> particulars(const Session &session)
{
    return session.vault.read([](const store::Reader &reader) -> Result<Particulars> {
        return Particulars{store::settingOf(reader, kContactKey), store::settingOf(reader, kCommuneKey),
                           store::settingOf(reader, kAcronymKey)};
    });
}

Result<void> setParticulars(const Session &session, const Particulars &said)
{
    const std::tuple<QString, QString, qsizetype> settings[] = {
        {kContactKey, tidied(said.contact), exchange::kLongestCardContact},
        {kCommuneKey, tidied(said.commune), exchange::kLongestCardCommune},
        {kAcronymKey, tidied(said.acronym), exchange::kLongestCardAcronym}};
    for (const auto &[key, text, longest] : settings) {
        if (text.size() > longest || !isPlain(text)) {
            return Error{ErrorCode::InvalidInput, key + u": at most %1 plain characters"_s.arg(longest)};
        }
    }
    const Result<void> saved = session.vault.write(session.act(kContactVerb), [&](store::Tx &tx) -> Result<void> {
        for (const auto &[key, text, longest] : settings) {
            if (store::settingOf(tx, key) != text) {
                store::saveRecord(tx, model::RecordType::Setting, key, {{u"value"_s, model::encoded(text)}});
            }
        }
        audit::noteIn(tx, session, {kContactVerb, {}, {}, {}});
        return {};
    });
    if (!saved) {
        return saved;
    }
    const Result<ReadCard> card = ownCard(session); // signed again now, and not when it is first needed
    return card ? Result<void>() : Result<void>(card.error());
}

Result<void> setContact(const Session &session, const QString &contact)
{
    Result<Particulars> said = particulars(session);
    if (!said) {
        return said.error();
    }
    said->contact = contact;
    return setParticulars(session, *said);
}

Result<OwnKeys> ownKeys(const Session &session)
{
    if (const Result<ReadCard> card = ownCard(session); !card) {
        return card.error();
    }
    return session.vault.read([](const store::Reader &reader) -> Result<OwnKeys> {
        OwnKeys keys;
        std::vector<store::OwnKey> all = store::ownKeys(reader);
        keys.signer = signerOf(all.front());
        for (store::OwnKey &key : all) {
            if (!keys.numbers.isEmpty()) {
                keys.formers.push_back(signerOf(key));
            }
            keys.numbers << key.number;
            keys.cards << key.card;
            const auto recipient = exchange::readAgeRecipient(key.age.toLatin1());
            keys.hashes << (recipient ? exchange::keyHash(*recipient) : QByteArray());
            keys.identities.push_back(std::move(key.ageSecret));
            keys.replacedAt << key.replacedAt;
        }
        return keys;
    });
}

Result<ReadCard> rotate(const Session &session)
{
    if (const Result<void> may = mayDo(session, kRotateVerb); !may) {
        return may.error();
    }
    if (const Result<ReadCard> card = ownCard(session); !card) {
        return card;
    }
    return session.vault.write(session.act(kRotateVerb), [&](store::Tx &tx) -> Result<ReadCard> {
        const QDateTime now = session.clock.now();
        const std::vector<store::OwnKey> keys = store::ownKeys(tx);
        store::OwnKey next = newKey(keys.front().number + 1, now);
        Result<ReadCard> made = signedBy(next, &keys.front(), factsOf(session, tx), session.today());
        if (made) {
            next.card = made->card.file;
            store::addOwnKey(tx, next);
            store::dropOwnKeys(tx, now.addDays(-kKeptDays));
            trace(tx, session, kRotateVerb, made->card);
        }
        return made;
    });
}

} // namespace relais::work::correspondents
