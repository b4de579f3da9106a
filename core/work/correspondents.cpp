// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/cardsteps.h"

#include <QCollator>

#include <algorithm>

namespace relais::work::correspondents {

namespace {

using model::Card;
using model::CardState;

constexpr qsizetype kWhole = 40;
constexpr qsizetype kLastTwoGroups = 10;

Result<QList<Card>> all(const Session &session)
{
    return session.vault.read(
        [](const store::Reader &reader) -> Result<QList<Card>> { return store::allRecords<Card>(reader); });
}

/// What the office calls itself now: the name on its newest card.
QHash<QString, QString> namesOf(const QList<Card> &cards)
{
    QHash<QString, QString> names;
    QHash<QString, int> numbers;
    for (const Card &card : cards) {
        if (card.number >= numbers.value(card.office)) {
            numbers.insert(card.office, card.number);
            names.insert(card.office, card.name);
        }
    }
    return names;
}

/// Two posts may both import a card before they hear of each other. The one that is trusted least counts.
QList<Card> withoutDoubles(const QList<Card> &cards)
{
    QList<Card> kept;
    for (const Card &card : cards) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const Card &other) {
            return other.minisign == card.minisign && other.office == card.office;
        });
        if (same == kept.end()) {
            kept << card;
        } else if (static_cast<int>(card.state) > static_cast<int>(same->state)) {
            *same = card; // unverified < verified < replaced < revoked: a person did something more
        }
    }
    return kept;
}

QString traceOf(const Card &card)
{
    return card.office + u' ' + QString::number(card.number);
}

} // namespace

Result<QList<Card>> list(const Session &session)
{
    if (access::right(session, u"cards"_s, model::Outlet::Screen) != model::Right::Yes) {
        return QList<Card>();
    }
    const Result<QList<Card>> known = all(session);
    if (!known) {
        return known;
    }
    QList<Card> cards = withoutDoubles(*known);
    const QHash<QString, QString> names = namesOf(cards);
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(cards.begin(), cards.end(), [&](const Card &one, const Card &other) {
        const int byName = order.compare(names.value(one.office), names.value(other.office));
        if (byName != 0 || one.office != other.office) {
            return byName != 0 ? byName < 0 : one.office < other.office;
        }
        return one.number > other.number;
    });
    return cards;
}

Result<QList<Card>> newest(const Session &session)
{
    Result<QList<Card>> cards = list(session);
    if (cards) {
        QSet<QString> seen{ownAddress(session)};
        cards->removeIf([&](const Card &card) {
            const bool isKnown = seen.contains(card.office);
            seen.insert(card.office);
            return isKnown;
        });
    }
    return cards;
}

Result<Card> find(const Session &session, const QString &officeOrName)
{
    const Result<QList<Card>> known = all(session);
    if (!known) {
        return known.error();
    }
    QList<Card> cards = withoutDoubles(*known);
    cards.removeIf([](const Card &card) { return !isInForce(card); });
    std::stable_sort(cards.begin(), cards.end(),
                     [](const Card &one, const Card &other) { return one.number > other.number; });
    const auto byAddress = std::find_if(cards.cbegin(), cards.cend(),
                                        [&](const Card &card) { return card.office == officeOrName.trimmed(); });
    if (byAddress != cards.cend()) {
        return *byAddress;
    }
    const QString wanted = folded(officeOrName);
    std::optional<Card> found;
    for (const Card &card : std::as_const(cards)) {
        if (wanted.isEmpty() || (folded(card.name) != wanted && folded(card.acronym) != wanted)) {
            continue;
        }
        if (found && found->office != card.office) {
            return Error{ErrorCode::NotFound, u"card: several offices bear that name, use the address"_s};
        }
        found = found ? found : card;
    }
    return found ? Result<Card>(*found) : Result<Card>(Error{ErrorCode::NotFound, u"card"_s});
}

Result<Card> byKeyId(const Session &session, const QString &keyId)
{
    const auto found = session.vault.read([&](const store::Reader &reader) -> Result<QList<Card>> {
        return withoutDoubles(store::recordsWhere<Card>(reader, u"key_id"_s, keyId));
    });
    if (!found) {
        return found.error();
    }
    return found->isEmpty() ? Result<Card>(Error{ErrorCode::NotFound, u"card: no such key"_s})
                            : Result<Card>(found->first());
}

Heard compare(const Card &card, const QString &typed)
{
    const QString heard = exchange::onlyDigits(typed);
    const QString digits = exchange::onlyDigits(exchange::digitsOf(card));
    if (heard.size() != kWhole && heard.size() != kLastTwoGroups) {
        return Heard::Incomplete;
    }
    // The check digit covers all forty: the first thirty are those of the card that the two have before them.
    const QString whole = digits.left(kWhole - heard.size()) + heard;
    if (whole == digits) {
        return Heard::Same;
    }
    return exchange::isDigits(whole) ? Heard::Other : Heard::Misheard;
}

Result<QString> sharedOffice(const Session &session, const Card &card)
{
    const QString owner = model::ownerOf(card.office);
    if (owner == session.vault.office()) {
        return session.office.name;
    }
    const Result<QList<Card>> known = all(session);
    if (!known) {
        return known.error();
    }
    // What nobody ever compared claims an office without being asked.
    const auto other = std::find_if(known->cbegin(), known->cend(), [&](const Card &each) {
        return model::ownerOf(each.office) == owner && each.office != card.office &&
               each.state != CardState::Unverified;
    });
    return other == known->cend() ? QString() : other->name;
}

namespace {

/// The address of an office is on its card for everybody to read and to write on another: whoever is compared as a post
/// of it may write its records.
Result<void> checkOwner(const Session &session, const Card &card, const QString &digits, Told told)
{
    const Result<QString> office = sharedOffice(session, card);
    if (!office || office->isEmpty()) {
        return office ? Result<void>() : Result<void>(office.error());
    }
    if (told != Told::PostOfOffice) {
        return Error{ErrorCode::Refused, u"card: it says to be a further post of an office that is known"_s};
    }
    return exchange::onlyDigits(digits).size() == kWhole
               ? Result<void>()
               : Result<void>(Error{ErrorCode::InvalidInput, u"digits: all forty, of a further post"_s});
}

} // namespace

Result<Card> verify(const Session &session, const model::CardId &id, const QString &digits, Told told)
{
    const auto known = session.vault.read(
        [&](const store::Reader &reader) -> Result<Card> { return store::recordById<Card>(reader, id); });
    if (!known) {
        return known;
    }
    const Heard heard = compare(*known, digits);
    if (heard == Heard::Incomplete) {
        return Error{ErrorCode::InvalidInput, u"digits: all forty, or the last two groups of five"_s};
    }
    if (!access::mayDo(session, QLatin1String(kVerifyVerb)) || !isInForce(*known)) {
        return Error{ErrorCode::Refused,
                     isInForce(*known) ? u"right: card.verify"_s : u"card: it was replaced or revoked"_s};
    }
    if (heard != Heard::Same) {
        static_cast<void>(audit::note(session, {kVerifyVerb, {}, QString(traceOf(*known) + u" differ"_s), {}}));
        return Error{ErrorCode::DigitsDiffer, heard == Heard::Misheard ? u"misheard: the check digit does not hold"_s
                                                                       : u"other: digits of other keys"_s};
    }
    if (const Result<void> own = checkOwner(session, *known, digits, told); !own) {
        return own.error();
    }
    return session.vault.write(session.act(kVerifyVerb), [&](store::Tx &tx) -> Result<Card> {
        setState(tx, session, *known, CardState::Verified, session.user.name);
        audit::noteIn(tx, session, {kVerifyVerb, {}, traceOf(*known), {}});
        return store::recordById<Card>(tx, id);
    });
}

void setState(store::Tx &tx, const Session &session, const Card &card, CardState state, const QString &by)
{
    for (const Card &same : store::recordsWhere<Card>(tx, u"minisign"_s, card.minisign)) {
        const QString id = same.id.text();
        tx.set(model::RecordType::Card, id, u"state"_s, model::encoded(state));
        tx.set(model::RecordType::Card, id, u"state_at"_s, model::encoded(session.clock.now()));
        tx.set(model::RecordType::Card, id, u"state_by"_s, model::encoded(by));
    }
}

Result<void> revokeIn(store::Tx &tx, const Session &session, const model::CardId &id, const QString &reason)
{
    const auto card = store::recordById<Card>(tx, id);
    if (!card) {
        return card.error();
    }
    if (card->state == CardState::Revoked) {
        return Error{ErrorCode::Refused, u"card: it is revoked"_s};
    }
    setState(tx, session, *card, CardState::Revoked, session.user.name);
    for (const Card &other : store::recordsWhere<Card>(tx, u"office"_s, card->office)) {
        if (isInForce(*card) && other.state == CardState::Replaced) {
            setState(tx, session, other, CardState::Revoked, session.user.name);
        }
    }
    audit::noteIn(tx, session, {kRevokeVerb, {}, traceOf(*card), reason});
    return {};
}

Result<void> revoke(const Session &session, const model::CardId &id, const QString &because)
{
    const Result<QString> reason = audit::reasonFrom(tidied(because));
    if (!reason) {
        return reason.error();
    }
    return session.vault.write(session.act(kRevokeVerb),
                               [&](store::Tx &tx) { return revokeIn(tx, session, id, *reason); });
}

} // namespace relais::work::correspondents
