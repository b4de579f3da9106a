// SPDX-License-Identifier: GPL-3.0-or-later
// correspondents: what becomes of a card that comes in (exchange notes 1.6, rows 24, 55, 56)
#include "core/store/ownkeys.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/cardsteps.h"

#include <algorithm>
#include <optional>

namespace relais::work::correspondents {

namespace {

using exchange::ReadCard;
using model::Card;
using model::CardState;

Error conflict(const QString &what)
{
    return {ErrorCode::CardConflict, u"card: "_s + what};
}

/// What a card is to those that are known. One with the address of a known office and a suffix stands by itself until
/// that office says that it is its post (correspondents::verify).
struct Place {
    std::optional<Card> same;   ///< known already: the same keys
    std::optional<Card> former; ///< it follows this one
};

/// Row 24: the id of a key finds it, so that no two keys may share one.
Result<void> checkKeyIds(const QList<Card> &known, const std::vector<store::OwnKey> &ours, const Card &card)
{
    const bool isTaken = std::any_of(known.cbegin(), known.cend(), [&](const Card &other) {
        return other.keyId == card.keyId && (other.minisign != card.minisign || other.office != card.office);
    });
    const bool isOurs =
        std::any_of(ours.cbegin(), ours.cend(), [&](const store::OwnKey &key) { return key.keyId == card.keyId; });
    return isTaken || isOurs ? Result<void>(conflict(u"another office has that key id"_s)) : Result<void>();
}

/// Rows 55 and 56: another key of a known office follows from the one in force, or it is an alarm.
Result<Place> placeOf(const QList<Card> &known, const ReadCard &read)
{
    Place place;
    QList<Card> inForce;
    for (const Card &other : known) {
        if (other.office != read.card.office) {
            continue;
        }
        if (other.minisign == read.card.minisign) {
            place.same = other;
        }
        if (other.state == CardState::Revoked && other.minisign == read.succeeds) {
            return conflict(u"a revoked key signed the succession"_s);
        }
        if (model::isInForce(other)) {
            inForce << other;
        }
    }
    if (place.same) {
        return place.same->age == read.card.age ? Result<Place>(place)
                                                : Result<Place>(conflict(u"the signing key came with other keys"_s));
    }
    if (inForce.isEmpty()) {
        return place; // unknown, or all of its cards were revoked: it begins anew, unverified
    }
    const auto newest = std::max_element(inForce.cbegin(), inForce.cend(),
                                         [](const Card &one, const Card &other) { return one.number < other.number; });
    if (newest->minisign != read.succeeds || read.card.number <= newest->number) {
        return conflict(u"the office is known with another key, and this card does not follow from it"_s);
    }
    place.former = *newest;
    return place;
}

/// The same keys say something newer of their office: what they say, and nothing of how far they are trusted.
void renew(store::Tx &tx, const Card &known, const Card &said)
{
    if (!model::isInForce(known) || said.file == known.file || said.issued < known.issued ||
        said.number != known.number) {
        return;
    }
    Card renewed = said;
    renewed.state = known.state;
    renewed.stateAt = known.stateAt;
    renewed.stateBy = known.stateBy;
    store::saveRecord(tx, model::RecordType::Card, known.id.text(), model::fieldsOf(renewed));
}

Card takeIn(store::Tx &tx, const Session &session, const ReadCard &read, const std::optional<Card> &former)
{
    Card card = read.card;
    card.id = model::CardId::create(session.vault.office());
    card.state = CardState::Unverified;
    card.stateAt = session.clock.now();
    card.stateBy = session.user.name;
    if (former && former->state == CardState::Verified) {
        card.state = CardState::Verified;
        card.stateBy = kBySuccession;
        setState(tx, session, *former, CardState::Replaced, session.user.name);
    }
    tx.create(card);
    return card;
}

} // namespace

Result<Card> importIn(store::Tx &tx, const Session &session, const ReadCard &read)
{
    if (!access::mayDo(session, QLatin1String(kImportVerb))) {
        return Error{ErrorCode::Refused, u"right: card.import"_s};
    }
    const QList<Card> known = store::allRecords<Card>(tx);
    const std::vector<store::OwnKey> ours = store::ownKeys(tx);
    const bool isOwnKey = std::any_of(ours.cbegin(), ours.cend(),
                                      [&](const store::OwnKey &key) { return key.minisign == read.card.minisign; });
    if (read.card.office == ownAddress(session)) {
        return isOwnKey ? Error{ErrorCode::Refused, u"card: it is our own"_s}
                        : conflict(u"our own address with other keys"_s);
    }
    if (const Result<void> fine = checkKeyIds(known, ours, read.card); !fine) {
        return fine.error();
    }
    const Result<Place> place = placeOf(known, read);
    if (!place) {
        return place.error();
    }
    if (place->same) {
        renew(tx, *place->same, read.card);
        return store::recordById<Card>(tx, place->same->id);
    }
    const Card card = takeIn(tx, session, read, place->former);
    audit::noteIn(tx, session, {kImportVerb, {}, QString(card.office + u' ' + QString::number(card.number)), {}});
    return card;
}

Result<Card> import(const Session &session, const QByteArray &file)
{
    const Result<ReadCard> read = exchange::readCard(file);
    if (!read) {
        return read.error();
    }
    Result<Card> taken =
        session.vault.write(session.act(kImportVerb), [&](store::Tx &tx) { return importIn(tx, session, *read); });
    if (!taken && taken.error().code == ErrorCode::CardConflict) {
        static_cast<void>(audit::note(session, {kImportVerb, {}, QString(read->card.office + u" conflict"_s), {}}));
    }
    return taken;
}

} // namespace relais::work::correspondents
