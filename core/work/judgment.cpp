// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/judgment.h"

#include "core/exchange/minisign.h"
#include "core/store/channels.h"
#include "core/store/erasure.h"
#include "core/store/provenance.h"
#include "core/work/massending.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace relais::work::inbox {

namespace {

using exchange::Manifest;

// Exchange notes 1.6, row 53: from one partner in a day.
constexpr int kMostBundlesADay = 200;
constexpr qint64 kMostBytesADay = qint64(500) * 1024 * 1024;

constexpr bool kTold = true;

Ruling pass()
{
    return std::optional<Objection>();
}
Ruling object(Answer answer, ErrorCode reason, const QString &detail = {}, bool isTold = false)
{
    return std::optional(Objection{answer, reason, detail, isTold, false});
}
Ruling fork(const QString &detail, bool isTold)
{
    return std::optional(Objection{Answer::Alarm, ErrorCode::ChannelForked, detail, isTold, true});
}

const Manifest &manifestOf(const Trial &trial)
{
    return trial.contents.manifest;
}

/// Our key of that number, now or before; null when it is not ours.
const exchange::Signer *ownSigner(const Trial &trial)
{
    const auto &formers = trial.keys.formers;
    const auto former = std::find_if(formers.cbegin(), formers.cend(),
                                     [&](const exchange::Signer &each) { return each.keyId == trial.opened.keyId; });
    return trial.opened.keyId == trial.keys.signer.keyId ? &trial.keys.signer
           : former != formers.cend()                    ? &*former
                                                         : nullptr;
}

/// Row 29. Whoever sends us back what we signed has no effect; whoever only bears the number of our key is no mirror.
Ruling isOurs(const Session &, Trial &trial)
{
    const exchange::Signer *signer = ownSigner(trial);
    if (signer == nullptr) {
        return pass();
    }
    const exchange::Expected ours{signer->publicKey, trial.us, trial.us, {}};
    const auto body = exchange::readBody(trial.opened, ours, JobControl());
    return !body && body.error().code == ErrorCode::SignatureWrong
               ? object(Answer::Alarm, ErrorCode::SignatureWrong, body.error().detail)
               : object(Answer::Nothing, ErrorCode::BundleAltered, u"own"_s);
}

/// A replaced key counts for thirty days, theirs and ours.
bool isOver(const Session &session, const QDateTime &replacedAt)
{
    return correspondents::isOver(replacedAt, session.clock.now());
}

/// Rows 22 and 30: nothing is read of whom we do not know, do not trust yet or no more.
Ruling isTrusted(const Session &session, Trial &trial)
{
    const auto card = correspondents::byKeyId(session, keyIdText(trial.opened.keyId));
    if (!card) {
        return card.error().code == ErrorCode::NotFound ? object(Answer::Held, ErrorCode::SenderUnknown)
                                                        : Ruling(card.error());
    }
    trial.sender = *card;
    switch (card->state) {
    case model::CardState::Unverified: return object(Answer::Held, ErrorCode::SenderUnverified);
    case model::CardState::Revoked: return object(Answer::Held, ErrorCode::SenderRevoked);
    case model::CardState::Verified: break;
    case model::CardState::Replaced:
        if (isOver(session, card->stateAt)) {
            return object(Answer::Held, ErrorCode::KeyRetired, u"sender"_s);
        }
        break;
    }
    return pass();
}

Objection objectionTo(const Error &fault)
{
    switch (fault.code) {
    case ErrorCode::SignatureWrong:
    case ErrorCode::SenderContradicts:
    case ErrorCode::BundleDiverted: return {Answer::Alarm, fault.code, fault.detail};
    case ErrorCode::BundleForLater: return {Answer::Held, fault.code, fault.detail, kTold};
    default: return {Answer::Refused, fault.code, fault.detail, kTold};
    }
}

/// Rows 23, 25 to 28, 31 to 43: both signatures, and only then the body (exchange::readBody).
Ruling isSigned(const Session &, Trial &trial)
{
    const auto key = exchange::readSignatureKey(trial.sender.minisign.toLatin1());
    if (!key) {
        return Error{ErrorCode::VaultDamaged, u"card: minisign"_s};
    }
    const exchange::Expected expected{key->publicKey, trial.sender.office, trial.us, trial.opened.recipient};
    Result<exchange::Body> body = exchange::readBody(trial.opened, expected, JobControl());
    if (!body && body.error().code == ErrorCode::Cancelled) {
        return body.error();
    }
    trial.isSigned = body || body.error().code != ErrorCode::SignatureWrong;
    if (!trial.isSigned) {
        return std::optional(objectionTo(body.error()));
    }
    if (const auto announced = exchange::announcedBy(trial.opened)) {
        trial.number = *announced;
    }
    if (!body) {
        if (const auto lines = exchange::readSignatureLines(trial.opened.plain)) {
            trial.hash = QCryptographicHash::hash(QByteArrayView(trial.opened.plain).sliced(lines->length),
                                                  QCryptographicHash::Sha256);
        }
        Objection objection = objectionTo(body.error());
        // A number of another channel says nothing of this one.
        objection.isTold = objection.isTold && trial.number.from == trial.sender.office && trial.number.to == trial.us;
        return std::optional(objection);
    }
    trial.hash = body->hash;
    trial.contents = std::move(body->contents);
    return manifestOf(trial).from.card == trial.sender.number
               ? pass()
               : object(Answer::Alarm, ErrorCode::SenderContradicts, u"card"_s);
}

/// Row 44: the same again has no effect, whatever became of the channel since.
Ruling isNew(const Session &session, Trial &trial)
{
    const Manifest &manifest = manifestOf(trial);
    return session.vault.read([&](const store::Reader &reader) -> Ruling {
        const auto known = store::inBundle(reader, trial.sender.office, manifest.epoch, manifest.sequence);
        return known && known->hash == trial.hash && known->refused.isEmpty()
                   ? object(Answer::Nothing, ErrorCode::BundleAltered, u"known"_s)
                   : pass();
    });
}

/// Row 13. The keys may have changed since it was opened.
Ruling isToKeyInUse(const Session &session, Trial &trial)
{
    const qsizetype place = trial.keys.hashes.indexOf(trial.opened.recipient);
    return place < 0 || isOver(session, trial.keys.replacedAt.value(place))
               ? object(Answer::Held, ErrorCode::KeyRetired, u"recipient"_s, kTold)
               : pass();
}

/// Rows 45 and 47: a stopped channel takes nothing until a person has telephoned; an epoch that was left, by decision
/// only.
Ruling isOfEpoch(const Session &session, Trial &trial)
{
    const Manifest &manifest = manifestOf(trial);
    return session.vault.read([&](const store::Reader &reader) -> Ruling {
        const store::InChannel channel = store::inChannel(reader, trial.sender.office);
        if (channel.stoppedAt.isValid()) {
            return object(Answer::Alarm, ErrorCode::ChannelForked, u"stopped"_s, kTold);
        }
        trial.isPast = manifest.epoch < channel.epoch;
        return trial.isPast && !trial.accepted.contains(ErrorCode::EpochPast)
                   ? object(Answer::Held, ErrorCode::EpochPast, {}, kTold)
                   : pass();
    });
}

/// Row 45: each body names the one before it. What is not here yet is compared when it comes. Of an epoch that was left
/// nothing is asked. That one number has one content is seen when the number is taken (arrival).
Ruling isChained(const Session &session, Trial &trial)
{
    const Manifest &manifest = manifestOf(trial);
    if (trial.isPast) {
        return pass();
    }
    return session.vault.read([&](const store::Reader &reader) -> Ruling {
        const auto at = [&](qint64 sequence) {
            return store::inBundle(reader, trial.sender.office, manifest.epoch, sequence);
        };
        const auto before = at(manifest.sequence - 1);
        const QByteArray expected = manifest.sequence == 1 ? QByteArray(32, '\0')
                                    : before               ? before->hash
                                                           : QByteArray();
        const auto after = at(manifest.sequence + 1);
        const bool fits = (expected.isEmpty() || manifest.previous == expected) &&
                          (!after || after->previous.isEmpty() || after->previous == trial.hash);
        return fits ? pass() : fork(u"previous"_s, kTold);
    });
}

/// Row 53. A post of our own office is no partner: the first exchange of a new one holds everything.
Ruling isNoFlood(const Session &session, Trial &trial)
{
    const bool isColleague = model::ownerOf(trial.sender.office) == model::ownerOf(trial.us);
    if (isColleague || trial.accepted.contains(ErrorCode::TooManyBundles)) {
        return pass();
    }
    return session.vault.read([&](const store::Reader &reader) -> Ruling {
        const QDateTime since = session.clock.now().addSecs(-kDaySeconds);
        store::Flow flow = store::flowSince(reader, trial.sender.office, since);
        const Manifest &manifest = manifestOf(trial);
        const auto itself = store::inBundle(reader, trial.sender.office, manifest.epoch, manifest.sequence);
        if (itself && itself->at >= since) { // held before: it came once
            --flow.bundles;
            flow.bytes -= itself->size;
        }
        return flow.bundles + 1 > kMostBundlesADay || flow.bytes + trial.size > kMostBytesADay
                   ? object(Answer::Held, ErrorCode::TooManyBundles, {}, kTold)
                   : pass();
    });
}

/// Rows 39 to 42 and 49, of the lines.
Ruling isReadable(const Session &, Trial &trial)
{
    const Manifest &manifest = manifestOf(trial);
    trial.mandate = mandate::senderOf(trial.sender.office, trial.us, manifest.strands);
    auto operations = journal::fromLines(trial.contents.journal, manifest.lines, trial.mandate.reach);
    if (!operations) {
        return object(Answer::Refused, operations.error().code, operations.error().detail, kTold);
    }
    trial.operations = *std::move(operations);
    return pass();
}

/// Row 51.
Ruling isWithinMandate(const Session &session, Trial &trial)
{
    return session.vault.read([&](const store::Reader &reader) -> Ruling {
        const mandate::Known known = knownOf(reader, trial.mandate.us);
        Result<void> allowed = mandate::check(trial.operations, trial.mandate, known);
        if (allowed) {
            allowed = mandate::checkFiles(manifestOf(trial).files, trial.operations, trial.mandate, known);
        }
        if (allowed) {
            return pass();
        }
        const Answer answer = allowed.error().code == ErrorCode::OutOfMandate ? Answer::Held : Answer::Refused;
        return object(answer, allowed.error().code, allowed.error().detail, kTold);
    });
}

/// Row 52.
Ruling isNoSweep(const Session &session, Trial &trial)
{
    if (trial.accepted.contains(ErrorCode::TooManyEnds)) {
        return pass();
    }
    return session.vault.read([&](const store::Reader &reader) -> Ruling {
        const massending::Count count = massending::count(reader, trial.operations, trial.mandate);
        return massending::isTooMany(count)
                   ? object(Answer::Held, ErrorCode::TooManyEnds, QString::number(count.all()), kTold)
                   : pass();
    });
}

using Step = Ruling (*)(const Session &, Trial &);
/// Whose it is, and both signatures. Before these nothing of the body is read.
constexpr std::array<Step, 3> kSender = {isOurs, isTrusted, isSigned};
/// Where it stands in its channel, and only then what it says. After these everything may be applied.
constexpr std::array<Step, 8> kContent = {isNew,     isToKeyInUse, isOfEpoch,       isChained,
                                          isNoFlood, isReadable,   isWithinMandate, isNoSweep};

template<std::size_t N>
Ruling each(const std::array<Step, N> &steps, const Session &session, Trial &trial)
{
    for (const Step step : steps) {
        Ruling ruling = step(session, trial);
        if (!ruling || ruling->has_value()) {
            return ruling;
        }
    }
    return pass();
}

} // namespace

Ruling judgeSender(const Session &session, Trial &trial)
{
    return each(kSender, session, trial);
}

Ruling judgeAll(const Session &session, Trial &trial)
{
    Ruling ruling = judgeSender(session, trial);
    return ruling && !ruling->has_value() ? each(kContent, session, trial) : ruling;
}

mandate::Known knownOf(const store::Reader &reader, const QString &us)
{
    return {[&reader](model::RecordType type, const QString &record) { return store::caseOf(reader, type, record); },
            [&reader, us](const QString &caseId, const QString &from, const QString &to) {
                const auto recalled = from == us ? store::Recalled::Nothing : store::Recalled::Counts;
                return store::isEntrusted(reader, caseId, from, to, recalled);
            },
            [&reader](const QString &orientation, const QString &from, const QString &to) {
                return store::askedIn(reader, orientation, from, to);
            },
            [&reader](const QString &reply) {
                return store::standing(reader, model::RecordType::Reply, reply, u"orientation"_s).toString();
            },
            [&reader](const QString &reply) { return store::firstStamp(reader, reply); },
            [&reader](model::RecordType type, const QString &record) { return store::hasEnded(reader, type, record); },
            [&reader](const QString &record) { return store::isErased(reader, record); }};
}

QString keyIdText(const QByteArray &keyId)
{
    return QString::fromLatin1(keyId.toHex());
}

} // namespace relais::work::inbox
