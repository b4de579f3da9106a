// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/outbox.h"

#include "core/exchange/agekey.h"
#include "core/store/postlines.h"
#include "core/work/documents.h"
#include "core/work/presence.h"
#include "core/work/receipts.h"

#include <algorithm>

namespace relais::work::outbox {

namespace {

using exchange::Purpose;

/// Where the channel stands: the number that the next bundle takes.
struct Standing {
    store::OutChannel channel;
    QList<qint64> lost;
    QList<qint64> replaced; ///< before, and perhaps the partner was never told
    exchange::Acknowledgement acknowledged;
    QDateTime owedSince;
};
Result<Standing> standingOf(const Session &session, const QString &peer, Again again)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<Standing> {
        QList<qint64> lost = store::lostBundles(reader, peer);
        if (again == Again::LostAndRefused) {
            lost += store::refusedBundles(reader, peer);
            std::sort(lost.begin(), lost.end());
        }
        return Standing{store::outChannel(reader, peer), lost.mid(0, store::kMostGaps),
                        store::replacedBundles(reader, peer), receipts::owed(reader, peer),
                        store::receiptOwedSince(reader, peer)};
    });
}

/// The key of the card that the bundle is encrypted to, with its hash.
Result<void> address(exchange::Manifest &manifest, QByteArray &recipient, const model::Card &to)
{
    recipient = to.age.section(u',', 0, 0).toLatin1();
    const auto key = exchange::readAgeRecipient(recipient);
    if (!key) {
        return Error{ErrorCode::CardDamaged, u"age"_s};
    }
    manifest.to.office = to.office;
    manifest.to.key = exchange::keyHash(*key);
    return {};
}

/// 48 bits of milliseconds, no counter, our node: the clock as it stands now, for the other side to compare with its
/// own.
QString clockStamp(const Session &session)
{
    return QString::number(session.clock.now().toMSecsSinceEpoch(), 16).rightJustified(12, u'0') + u"0000"_s +
           session.vault.node();
}

void addLines(Prepared &prepared, const QList<journal::Operation> &operations)
{
    for (const journal::Operation &operation : operations) {
        prepared.contents.journal += operation.line + '\n';
    }
    prepared.operations = static_cast<int>(operations.size());
    prepared.contents.manifest.lines = prepared.operations;
}

/// Numbers of which nothing must follow are replaced; the partner waits for them no more.
void replace(Prepared &prepared, const QList<qint64> &lost, const QList<qint64> &postponed)
{
    prepared.lost = lost;
    for (const qint64 number : lost) {
        if (!postponed.contains(number)) {
            prepared.replaces << number;
        }
    }
}

/// @return what the content is for
Result<Purpose> addForPartner(Prepared &prepared, const Session &session, const model::Card &to,
                              const QList<qint64> &lost)
{
    const auto scope = scope::towards(session, to, lost, kOperations);
    if (!scope) {
        return scope.error();
    }
    addLines(prepared, scope->operations);
    prepared.given = scope->given;
    prepared.cases = scope->cases;
    prepared.contents.manifest.strands = scope->strands;
    prepared.contents.manifest.basis = scope->basis;
    replace(prepared, lost, scope->postponed);
    return scope->opensOrientation ? Purpose::Orientation : scope->isReply() ? Purpose::Reply : Purpose::Update;
}

Result<void> addForPost(Prepared &prepared, const Session &session, const model::Card &to, qint64 row,
                        const QList<qint64> &lost)
{
    const auto scope = scope::towardsPost(session, to, row, lost, kOperations);
    if (!scope) {
        return scope.error();
    }
    addLines(prepared, scope->operations);
    prepared.firstRow = scope->firstRow;
    prepared.lastRow = scope->lastRow;
    prepared.tooLong = static_cast<int>(scope->tooLong);
    if (scope->more > 0 && scope->lastRow > 0) {
        const auto following = presence::following(session, to.office, scope->lastRow);
        if (!following) {
            return following.error();
        }
        prepared.contents.manifest.extensions.insert(QLatin1String(exchange::kFollowsKey), *following);
    }
    prepared.given = scope->given;
    replace(prepared, lost, scope->postponed);
    for (const model::DocumentId &id : scope->documents) {
        const auto found = session.vault.read([&](const store::Reader &reader) {
            return Result<std::optional<store::PostDocument>>(store::documentForPost(reader, id.text()));
        });
        if (!found) {
            return found.error();
        }
        model::Document kept;
        kept.bytes = *found ? (*found)->size : 0;
        kept.hash = *found ? (*found)->hash : QString();
        if (!*found || !documents::checkWhole(kept, (*found)->bytes)) {
            continue; // its record goes all the same; the bytes are not here, or not those that were kept
        }
        exchange::FilePart part;
        part.type = (*found)->type;
        part.title = id.text();
        prepared.contents.manifest.files << part;
        prepared.contents.files << (*found)->bytes;
    }
    return {};
}

/// The numbers, the chain, the receipt: everything but the content.
Result<Prepared> envelope(const Session &session, const model::Card &to, const Standing &standing)
{
    Prepared prepared;
    prepared.peer = to.office;
    exchange::Manifest &manifest = prepared.contents.manifest;
    if (const Result<void> addressed = address(manifest, prepared.recipient, to); !addressed) {
        return addressed.error();
    }
    const auto keys = correspondents::ownKeys(session);
    if (!keys) {
        return keys.error();
    }
    const auto place = keyTowards(session, *keys, to.office);
    if (!place) {
        return place.error();
    }
    const int number = keys->numbers[*place];
    manifest.bundle = exchange::newBundleId(session.clock.now());
    manifest.from = {correspondents::ownAddress(session), number, exchange::keyHash(keys->signerOf(number).publicKey)};
    const store::OutChannel &channel = standing.channel;
    manifest.epoch = channel.epoch > 0 ? channel.epoch : session.clock.now().toSecsSinceEpoch();
    manifest.sequence = channel.sequence + 1;
    manifest.previous = channel.hash.isEmpty() ? QByteArray(32, '\0') : channel.hash;
    manifest.created = clockStamp(session);
    manifest.acknowledged = standing.acknowledged;
    prepared.card = number;
    if (*place > 0) { // the card that follows the one they have: no other is signed by a key that they know
        manifest.extensions.insert(QLatin1String(exchange::kCardKey), keys->cards[*place - 1]);
        prepared.card = keys->numbers[*place - 1];
    }
    return prepared;
}

/// What a bundle without content is for; nothing when it would be for nothing.
std::optional<Purpose> withoutContent(const Session &session, const Standing &standing, Purpose asked)
{
    const QDateTime since = standing.owedSince;
    const bool isLate = since.isValid() && since.secsTo(session.clock.now()) >= kReceiptHours * 3600;
    if (asked == Purpose::Card || asked == Purpose::Revocation ||
        (asked == Purpose::Acknowledgement && since.isValid())) {
        return asked;
    }
    return isLate ? std::optional(Purpose::Acknowledgement) : std::nullopt;
}

Result<Prepared> withContent(const Session &session, const model::Card &to, Purpose purpose, const Standing &standing,
                             Prepared prepared)
{
    const QList<qint64> lost = purpose == Purpose::Resend ? standing.lost : QList<qint64>();
    exchange::Manifest &manifest = prepared.contents.manifest;
    manifest.purpose = lost.isEmpty() ? Purpose::Update : Purpose::Resend;
    if (isPost(session, to.office)) {
        if (const auto added = addForPost(prepared, session, to, standing.channel.journalSeq, lost); !added) {
            return added.error();
        }
    } else {
        const Result<Purpose> content = addForPartner(prepared, session, to, lost);
        if (!content) {
            return content.error();
        }
        manifest.purpose = lost.isEmpty() ? *content : manifest.purpose;
    }
    if (!lost.isEmpty()) { // also when nothing of it may leave any more: the partner need not wait
        const QList<qint64> replaced = prepared.replaces + standing.replaced;
        QJsonArray numbers;
        for (const qint64 number : replaced.mid(0, store::kMostGaps)) {
            numbers << number;
        }
        if (!numbers.isEmpty()) {
            manifest.extensions.insert(QLatin1String(exchange::kReplacesKey), numbers);
        }
        return prepared;
    }
    if (prepared.operations == 0) {
        const auto alone = withoutContent(session, standing, purpose);
        if (!alone) {
            return Error{ErrorCode::NotFound, u"nothing to send"_s};
        }
        manifest.purpose = *alone;
    }
    return prepared;
}

} // namespace

Result<Prepared> prepare(const Session &session, const model::Card &to, Purpose purpose, Again again)
{
    for (const Result<void> &may : {mayGo(to), maySend(session)}) {
        if (!may) {
            return may.error();
        }
    }
    const auto standing = standingOf(session, to.office, again);
    if (!standing) {
        return standing.error();
    }
    Result<Prepared> prepared = envelope(session, to, *standing);
    if (!prepared || purpose == Purpose::Update || purpose == Purpose::Resend) {
        return prepared ? withContent(session, to, purpose, *standing, *std::move(prepared)) : prepared;
    }
    const auto alone = withoutContent(session, *standing, purpose);
    if (!alone) {
        return Error{ErrorCode::NotFound, u"nothing to acknowledge"_s};
    }
    prepared->contents.manifest.purpose = *alone;
    if (purpose == Purpose::Card &&
        !prepared->contents.manifest.extensions.contains(QLatin1String(exchange::kCardKey))) {
        const auto card = correspondents::ownCard(session);
        if (!card) {
            return card.error();
        }
        prepared->contents.manifest.extensions.insert(QLatin1String(exchange::kCardKey), card->card.file);
    }
    return prepared;
}

Result<exchange::Written> write(const Prepared &prepared, const exchange::Signer &signer, const JobControl &job)
{
    if (exchange::keyHash(signer.publicKey) != prepared.contents.manifest.from.key) {
        return Error{ErrorCode::InvalidInput, u"bundle: signed by another key than it names"_s};
    }
    return exchange::writeBundle(prepared.contents, signer, prepared.recipient, job);
}

} // namespace relais::work::outbox
