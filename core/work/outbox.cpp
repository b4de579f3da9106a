// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/outbox.h"

#include "core/exchange/agekey.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/audit.h"
#include "core/work/documents.h"

#include <algorithm>

namespace relais::work::outbox {

namespace {

using exchange::Purpose;

bool isPost(const Session &session, const model::Card &card)
{
    return model::ownerOf(card.office) == session.vault.office();
}

/// A role that may send nothing of any case sends no bundle.
Result<void> maySend(const Session &session)
{
    return access::mayDo(session, QLatin1String(kSendVerb)) &&
                   access::right(session, u"identity"_s, access::Outlet::Bundle) == access::Right::Yes
               ? Result<void>()
               : Result<void>(Error{ErrorCode::Refused, u"this role sends no bundle"_s});
}

/// What we have of the partner's; rides in every bundle. @throws store::SqlFailure
exchange::Acknowledgement acknowledgementFor(const store::Reader &reader, const QString &peer)
{
    const store::InChannel channel = store::inChannel(reader, peer);
    exchange::Acknowledgement given;
    given.epoch = channel.epoch;
    given.upto = channel.upto;
    given.gaps = store::gapsOf(reader, peer, channel.epoch);
    for (const store::InBundle &bundle : store::refusedOf(reader, peer, channel.epoch)) {
        given.refused << exchange::Acknowledgement::Refusal{bundle.sequence, bundle.refused};
    }
    return given;
}

bool isSame(const exchange::Acknowledgement &one, const exchange::Acknowledgement &other)
{
    const auto same = [](const auto &a, const auto &b) { return a.sequence == b.sequence && a.code == b.code; };
    return one.epoch == other.epoch && one.upto == other.upto && one.gaps == other.gaps &&
           std::equal(one.refused.cbegin(), one.refused.cend(), other.refused.cbegin(), other.refused.cend(), same);
}

/// Where the channel stands: the number that the next bundle takes.
struct Standing {
    store::OutChannel channel;
    QList<qint64> lost;
    exchange::Acknowledgement acknowledged;
    QDateTime owedSince;
    QDateTime lastReceipt; ///< of a bundle of ours: since then the partner has what it carried
};
Result<Standing> standingOf(const Session &session, const QString &peer)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<Standing> {
        return Standing{store::outChannel(reader, peer), store::lostBundles(reader, peer),
                        acknowledgementFor(reader, peer), store::receiptOwedSince(reader, peer),
                        store::lastReceipt(reader, peer)};
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

Result<bool> addForPartner(Prepared &prepared, const Session &session, const model::Card &to, const QList<qint64> &lost)
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
    return scope->opensOrientation;
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
    for (const model::DocumentId &id : scope->documents) {
        const auto bytes = documents::bytesOf(session, id);
        if (!bytes) {
            continue; // its record goes all the same; the bytes are not here
        }
        const auto document = session.vault.read(
            [&](const store::Reader &reader) { return store::recordById<model::Document>(reader, id); });
        exchange::FilePart part;
        part.type = document ? document->type : QString();
        part.title = id.text();
        prepared.contents.manifest.files << part;
        prepared.contents.files << *bytes;
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
    const auto card = correspondents::ownCard(session);
    if (!keys || !card) {
        return keys ? card.error() : keys.error();
    }
    manifest.bundle = exchange::newBundleId(session.clock.now());
    manifest.from = {correspondents::ownAddress(session), keys->cardNumber, exchange::keyHash(keys->signer.publicKey)};
    const store::OutChannel &channel = standing.channel;
    manifest.epoch = channel.epoch > 0 ? channel.epoch : session.clock.now().toSecsSinceEpoch();
    manifest.sequence = channel.sequence + 1;
    manifest.previous = channel.hash.isEmpty() ? QByteArray(32, '\0') : channel.hash;
    manifest.created = clockStamp(session);
    manifest.acknowledged = standing.acknowledged;
    // Until something that left after the change of keys got its receipt, the partner may not have the new card.
    const QDateTime changed = keys->replacedAt.size() > 1 ? keys->replacedAt[1] : QDateTime();
    if (changed.isValid() && (!standing.lastReceipt.isValid() || standing.lastReceipt < changed)) {
        manifest.extensions.insert(QLatin1String(kCardKey), card->card.file);
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
    if (isPost(session, to)) {
        if (const auto added = addForPost(prepared, session, to, standing.channel.journalSeq, lost); !added) {
            return added.error();
        }
    } else {
        const Result<bool> opens = addForPartner(prepared, session, to, lost);
        if (!opens) {
            return opens.error();
        }
        manifest.purpose = *opens && lost.isEmpty() ? Purpose::Orientation : manifest.purpose;
    }
    if (!lost.isEmpty()) { // also when nothing of it may leave any more: the partner need not wait
        QJsonArray numbers;
        for (const qint64 number : lost) {
            numbers << number;
        }
        manifest.extensions.insert(QLatin1String(kReplacesKey), numbers);
        prepared.replaces = lost;
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

/// One entry of the trace for each case, one for a bundle that holds none. @throws store::SqlFailure
void trace(store::Tx &tx, const Session &session, const Prepared &prepared)
{
    const exchange::Manifest &manifest = prepared.contents.manifest;
    const QString where = u"%1 %2/%3"_s.arg(prepared.peer).arg(manifest.epoch).arg(manifest.sequence);
    for (auto one = prepared.cases.cbegin(); one != prepared.cases.cend(); ++one) {
        audit::noteIn(tx, session,
                      {kSendVerb, one.key(), u"%1 %2 %3"_s.arg(where).arg(*one).arg(manifest.strands.join(u',')), {}});
    }
    if (prepared.cases.isEmpty()) {
        audit::noteIn(
            tx, session,
            {kSendVerb, {}, u"%1 %2 %3"_s.arg(where).arg(prepared.operations).arg(model::word(manifest.purpose)), {}});
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
    store::addOutBundle(tx, bundle, written.file);
    QList<store::GivenField> given = prepared.given;
    for (store::GivenField &one : given) {
        one.epoch = manifest.epoch;
        one.sequence = manifest.sequence;
    }
    store::saveGiven(tx, prepared.peer, given);
    store::replaceBundles(tx, prepared.peer, manifest.epoch, prepared.replaces, bundle.at);
    if (isSame(acknowledgementFor(tx, prepared.peer), manifest.acknowledged)) {
        store::noteReceipt(tx, prepared.peer, bundle.at); // else something came meanwhile, and waits on
    }
    trace(tx, session, prepared);
    return bundle;
}

} // namespace

Result<Prepared> prepare(const Session &session, const model::Card &to, Purpose purpose)
{
    for (const Result<void> &may : {mayGo(to), maySend(session)}) {
        if (!may) {
            return may.error();
        }
    }
    const auto standing = standingOf(session, to.office);
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
    if (purpose == Purpose::Card) {
        const auto card = correspondents::ownCard(session);
        if (!card) {
            return card.error();
        }
        prepared->contents.manifest.extensions.insert(QLatin1String(kCardKey), card->card.file);
    }
    return prepared;
}

Result<exchange::Written> write(const Prepared &prepared, const exchange::Signer &signer, const JobControl &job)
{
    return exchange::writeBundle(prepared.contents, signer, prepared.recipient, job);
}

Result<store::OutBundle> keep(const Session &session, const Prepared &prepared, const exchange::Written &written)
{
    if (const Result<void> may = maySend(session); !may) {
        return may.error();
    }
    model::Card to;
    to.office = prepared.peer;
    const auto still = scope::stillLeaves(session, to, prepared.given);
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

Result<store::OutBundle> send(const Session &session, const model::Card &to, Purpose purpose)
{
    const auto prepared = prepare(session, to, purpose);
    const auto keys = correspondents::ownKeys(session);
    if (!prepared || !keys) {
        return prepared ? keys.error() : prepared.error();
    }
    const auto written = write(*prepared, keys->signer, JobControl());
    return written ? keep(session, *prepared, *written) : Result<store::OutBundle>(written.error());
}

Result<void> markCarried(const Session &session, const store::OutBundle &bundle)
{
    return session.vault.write(session.act(kSendVerb), [&](store::Tx &tx) -> Result<void> {
        store::markCarried(tx, bundle, session.clock.now());
        return {};
    });
}

} // namespace relais::work::outbox
