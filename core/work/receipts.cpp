// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/receipts.h"

#include "core/journal/stamp.h"
#include "core/store/channels.h"
#include "core/work/audit.h"
#include "core/work/inbox.h"

#include <algorithm>

namespace relais::work::receipts {

namespace {

constexpr qint64 kHour = qint64(3600) * 1000;

/// An epoch tells the second in which it began (store::openEpochOf): not twice a day, whatever a partner claims, and
/// only what leaves for that one. Whom we never gave anything has nothing to begin again.
void beginAgain(store::Tx &tx, const Session &session, const QString &peer, qint64 epoch)
{
    const QDateTime now = session.clock.now();
    if (epoch == 0 || epoch > now.toSecsSinceEpoch() - kDaySeconds) {
        return; // nothing was ever given there, or it has just begun
    }
    store::openEpochOf(tx, peer, now);
    audit::noteIn(tx, session, {inbox::kEpochTrace, {}, peer, {}});
}

qint64 greatest(const exchange::Acknowledgement &told)
{
    qint64 number = told.upto;
    for (const qint64 gap : told.gaps) {
        number = qMax(number, gap);
    }
    for (const auto &refusal : told.refused) {
        number = qMax(number, refusal.sequence);
    }
    return number;
}

bool hasSeenFork(const exchange::Acknowledgement &told)
{
    return std::any_of(told.refused.cbegin(), told.refused.cend(),
                       [](const auto &refusal) { return refusal.code == word(ErrorCode::ChannelForked); });
}

} // namespace

exchange::Acknowledgement owed(const store::Reader &reader, const QString &peer)
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

void take(store::Tx &tx, const Session &session, const QString &peer, const exchange::Acknowledgement &told)
{
    if (told.epoch == 0) {
        return; // nothing of ours has come there
    }
    const store::OutChannel channel = store::outChannel(tx, peer);
    const bool isUnknownEpoch = told.epoch > channel.epoch;
    const bool isUnknownNumber = told.epoch == channel.epoch && greatest(told) > channel.sequence;
    if (isUnknownEpoch || isUnknownNumber) {
        audit::noteIn(tx, session,
                      {inbox::kReceiptTrace, {}, u"%1 %2/%3"_s.arg(peer).arg(told.epoch).arg(greatest(told)), {}});
        beginAgain(tx, session, peer, channel.epoch);
        return;
    }
    QHash<qint64, QString> refused;
    for (const auto &refusal : told.refused) {
        refused.insert(refusal.sequence, refusal.code);
    }
    store::acknowledge(tx, peer, told.epoch, told.upto, told.gaps, refused, session.clock.now());
    if (told.epoch == channel.epoch && hasSeenFork(told)) {
        beginAgain(tx, session, peer, channel.epoch);
    }
}

qint64 skewOf(const store::Reader &reader, const QString &peer, const exchange::Manifest &manifest,
              const QString &latest, const QDateTime &now)
{
    const QDateTime created = journal::instantOf(manifest.created);
    if (const qint64 ahead = now.msecsTo(journal::instantOf(qMax(latest, manifest.created))); ahead > kHour) {
        return ahead;
    }
    const exchange::Acknowledgement &told = manifest.acknowledged;
    const auto answered = store::outBundle(reader, peer, told.epoch, told.upto);
    if (answered && created.msecsTo(answered->at) > kHour) {
        return -created.msecsTo(answered->at);
    }
    return 0;
}

} // namespace relais::work::receipts
