// SPDX-License-Identifier: GPL-3.0-or-later
// What is written, from the moment it is kept until it is carried.
#include "core/exchange/agekey.h"
#include "core/store/postlines.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/outbox.h"
#include "core/work/receipts.h"

#include <algorithm>

namespace relais::work::outbox {

namespace {

using exchange::Purpose;

bool isSame(const exchange::Acknowledgement &one, const exchange::Acknowledgement &other)
{
    const auto same = [](const auto &a, const auto &b) { return a.sequence == b.sequence && a.code == b.code; };
    return one.epoch == other.epoch && one.upto == other.upto && one.gaps == other.gaps &&
           std::equal(one.refused.cbegin(), one.refused.cend(), other.refused.cbegin(), other.refused.cend(), same);
}

bool hasKey(const model::Card &card, const QByteArray &hash)
{
    const auto key = exchange::readAgeRecipient(card.age.section(u',', 0, 0).toLatin1());
    return key && exchange::keyHash(*key) == hash;
}

/// Whether the partner, as its card stands now, opens what is encrypted to that key: the one of the card in force, or
/// one that was replaced of late. Errors of mayGo().
Result<bool> reachesWhom(const Session &session, const QString &peer, const QByteArray &recipient)
{
    const auto card = correspondents::find(session, peer);
    if (!card && card.error().code == ErrorCode::NotFound) {
        return Error{ErrorCode::SenderRevoked, u"card: none in force"_s};
    }
    if (!card) {
        return card.error();
    }
    if (const Result<void> may = mayGo(*card); !may) {
        return may.error();
    }
    const QDateTime now = session.clock.now();
    return session.vault.read([&](const store::Reader &reader) -> Result<bool> {
        const auto cards = store::recordsWhere<model::Card>(reader, u"office"_s, peer);
        const bool isRevoked = std::any_of(cards.cbegin(), cards.cend(), [&](const model::Card &one) {
            return one.state == model::CardState::Revoked && hasKey(one, recipient);
        });
        return !isRevoked &&
               (hasKey(*card, recipient) || std::any_of(cards.cbegin(), cards.cend(), [&](const model::Card &one) {
                    return one.state == model::CardState::Replaced && !correspondents::isOver(one.stateAt, now) &&
                           hasKey(one, recipient);
                }));
    });
}

/// What goes to a post is the journal of the office, whatever it says by now.
Result<bool> stillSays(const Session &session, const QString &peer, const QList<store::GivenField> &given)
{
    model::Card to;
    to.office = peer;
    return isPost(session, peer) ? Result<bool>(true) : scope::stillLeaves(session, to, given);
}

/// A bundle that waits to be carried.
struct Known {
    bool isThere = false;
    store::OutBundle bundle;
    QList<store::GivenField> given;
    bool isErased = false; ///< a line of it
};

/// One entry of the trace for each case, one for a bundle that names none; that one does not say how much it holds, of
/// whichever cases. @throws store::SqlFailure
void trace(store::Tx &tx, const Session &session, const Prepared &prepared)
{
    const exchange::Manifest &manifest = prepared.contents.manifest;
    const QString where = u"%1 %2/%3"_s.arg(prepared.peer).arg(manifest.epoch).arg(manifest.sequence);
    for (auto one = prepared.cases.cbegin(); one != prepared.cases.cend(); ++one) {
        audit::noteIn(tx, session,
                      {kSendVerb, one.key(), u"%1 %2 %3"_s.arg(where).arg(*one).arg(manifest.strands.join(u',')), {}});
    }
    if (prepared.cases.isEmpty()) {
        audit::noteIn(tx, session, {kSendVerb, {}, where + u' ' + model::word(manifest.purpose), {}});
    }
}

/// What of the channel is written when a bundle is kept. @throws store::SqlFailure
store::OutBundle enter(store::Tx &tx, const Session &session, const Prepared &prepared,
                       const exchange::Written &written, store::OutChannel channel)
{
    const exchange::Manifest &manifest = prepared.contents.manifest;
    channel.epoch = manifest.epoch;
    channel.sequence = manifest.sequence;
    channel.hash = written.bodyHash;
    channel.journalSeq = qMax(channel.journalSeq, prepared.lastRow);
    store::saveOutChannel(tx, channel);
    store::OutBundle bundle;
    bundle.peer = prepared.peer;
    bundle.epoch = manifest.epoch;
    bundle.sequence = manifest.sequence;
    bundle.bundle = manifest.bundle;
    bundle.hash = written.bodyHash;
    bundle.purpose = model::word(manifest.purpose);
    bundle.at = session.clock.now();
    bundle.operations = prepared.operations;
    bundle.firstRow = prepared.firstRow;
    bundle.lastRow = prepared.lastRow;
    bundle.name = written.name;
    bundle.recipient = manifest.to.key;
    bundle.card = prepared.card;
    store::addOutBundle(tx, bundle, written.file);
    QList<store::GivenField> given = prepared.given;
    for (store::GivenField &one : given) {
        one.epoch = manifest.epoch;
        one.sequence = manifest.sequence;
    }
    store::saveGiven(tx, prepared.peer, given);
    store::replaceBundles(tx, prepared.peer, manifest.epoch, prepared.replaces, bundle.at);
    store::shortenBundles(tx, prepared.peer, manifest.epoch, prepared.lost, prepared.lastRow);
    if (isSame(receipts::owed(tx, prepared.peer), manifest.acknowledged)) {
        store::noteReceipt(tx, prepared.peer, bundle.at); // else something came meanwhile, and waits on
    }
    trace(tx, session, prepared);
    return bundle;
}

} // namespace

Result<void> maySend(const Session &session)
{
    return access::mayDo(session, QLatin1String(kSendVerb)) &&
                   access::right(session, u"identity"_s, access::Outlet::Bundle) == access::Right::Yes
               ? Result<void>()
               : Result<void>(Error{ErrorCode::Refused, u"this role sends no bundle"_s});
}

Result<qsizetype> keyTowards(const Session &session, const correspondents::OwnKeys &keys, const QString &peer)
{
    if (keys.numbers.size() < 2) {
        return qsizetype{0};
    }
    struct Signs {
        int told = 0;
        QDateTime since; ///< something was exchanged, be it the cards
    };
    const auto signs = session.vault.read([&](const store::Reader &reader) -> Result<Signs> {
        Signs all{store::newestCardTold(reader, peer), store::firstCame(reader, peer)};
        for (const model::Card &card : store::recordsWhere<model::Card>(reader, u"office"_s, peer)) {
            const bool isEarlier = !all.since.isValid() || card.stateAt < all.since;
            if (card.state != model::CardState::Unverified && card.stateAt.isValid() && isEarlier) {
                all.since = card.stateAt;
            }
        }
        return all;
    });
    if (!signs) {
        return signs.error();
    }
    for (qsizetype place = 0; place + 1 < keys.numbers.size(); ++place) {
        const bool wasInUse = !signs->since.isValid() || keys.replacedAt[place + 1] <= signs->since;
        if (keys.numbers[place] <= signs->told || wasInUse) {
            return place;
        }
    }
    return keys.numbers.size() - 1;
}

Result<store::OutBundle> keep(const Session &session, const Prepared &prepared, const exchange::Written &written)
{
    if (const Result<void> may = maySend(session); !may) {
        return may.error();
    }
    const auto reaches = reachesWhom(session, prepared.peer, prepared.contents.manifest.to.key);
    if (!reaches || !*reaches) {
        return reaches ? Error{ErrorCode::StaleValue, u"the key of the partner"_s} : reaches.error();
    }
    const auto still = stillSays(session, prepared.peer, prepared.given);
    if (!still || !*still) {
        return still ? Error{ErrorCode::StaleValue, u"something may no longer leave"_s} : still.error();
    }
    return session.vault.write(session.act(kSendVerb), [&](store::Tx &tx) -> Result<store::OutBundle> {
        const store::OutChannel channel = store::outChannel(tx, prepared.peer);
        const exchange::Manifest &manifest = prepared.contents.manifest;
        const bool isNext = (channel.epoch == manifest.epoch || channel.epoch == 0) &&
                            channel.sequence + 1 == manifest.sequence &&
                            (channel.hash == manifest.previous || channel.sequence == 0);
        if (!isNext) {
            return Error{ErrorCode::StaleValue, u"channel"_s};
        }
        return enter(tx, session, prepared, written, channel);
    });
}

namespace {

/// Nothing was lost: what was carried may have been, and goes once more as it is, under another name.
Result<QList<store::OutBundle>> carriedAgain(const Session &session, const QString &peer)
{
    return session.vault.write(session.act(kSendVerb), [&](store::Tx &tx) -> Result<QList<store::OutBundle>> {
        const bool isLost = !store::lostBundles(tx, peer).isEmpty() || !store::refusedBundles(tx, peer).isEmpty();
        return isLost ? QList<store::OutBundle>() : store::carryAgain(tx, peer, exchange::newFileName);
    });
}

} // namespace

Result<store::OutBundle> send(const Session &session, const model::Card &to, Purpose purpose)
{
    QList<store::OutBundle> again;
    if (purpose == Purpose::Resend) {
        for (const Result<void> &may : {mayGo(to), maySend(session)}) {
            if (!may) {
                return may.error();
            }
        }
        auto carried = carriedAgain(session, to.office);
        if (!carried) {
            return carried.error();
        }
        again = *std::move(carried);
    }
    const auto prepared = prepare(session, to, purpose, Again::LostAndRefused);
    if (!prepared && prepared.error().code == ErrorCode::NotFound && !again.isEmpty()) {
        return again.first();
    }
    const auto keys = correspondents::ownKeys(session);
    if (!prepared || !keys) {
        return prepared ? keys.error() : prepared.error();
    }
    const auto written = write(*prepared, keys->signerOf(prepared->signedWith()), JobControl());
    return written ? keep(session, *prepared, *written) : Result<store::OutBundle>(written.error());
}

Result<bool> mayCarry(const Session &session, const store::OutBundle &bundle)
{
    const auto known = session.vault.read([&](const store::Reader &reader) -> Result<Known> {
        const auto now = store::outBundle(reader, bundle.peer, bundle.epoch, bundle.sequence);
        if (!now || now->acknowledgedAt.isValid() || now->givenUpAt.isValid() ||
            store::outFile(reader, bundle).isEmpty()) {
            return Known{};
        }
        return Known{true, *now, store::givenWith(reader, bundle.peer, bundle.epoch, bundle.sequence),
                     now->firstRow > 0 && store::isErasedSince(reader, now->firstRow, now->lastRow, now->at)};
    });
    if (!known || !known->isThere) {
        return known ? Result<bool>(false) : Result<bool>(known.error());
    }
    const auto reaches = reachesWhom(session, bundle.peer, known->bundle.recipient);
    if (!reaches) {
        return reaches;
    }
    // A later bundle that gave a field anew bears it now: what this one says of it is nobody's any more.
    const bool isWhole =
        isPost(session, bundle.peer) ? !known->isErased : known->given.size() == known->bundle.operations;
    const auto still = stillSays(session, bundle.peer, known->given);
    if (!still || (*reaches && isWhole && *still)) {
        return still;
    }
    const Result<void> dropped = session.vault.write(session.act(kSendVerb), [&](store::Tx &tx) -> Result<void> {
        store::dropFile(tx, bundle);
        return {};
    });
    return dropped ? Result<bool>(false) : Result<bool>(dropped.error());
}

Result<void> markCarried(const Session &session, const store::OutBundle &bundle)
{
    return session.vault.write(session.act(kSendVerb), [&](store::Tx &tx) -> Result<void> {
        store::markCarried(tx, bundle, session.clock.now());
        return {};
    });
}

} // namespace relais::work::outbox
