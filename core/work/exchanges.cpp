// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/exchanges.h"

#include "core/store/carriersettings.h"
#include "core/store/caserows.h"
#include "core/work/access.h"
#include "core/work/orientations.h"

#include <algorithm>

namespace relais::work::exchanges {

namespace {

const QString kLast = u"last_complete"_s; ///< key of a carrier setting, UTC milliseconds

QString nameOf(const QList<model::Card> &cards, const QString &address)
{
    const auto found =
        std::find_if(cards.cbegin(), cards.cend(), [&](const model::Card &card) { return card.office == address; });
    return found == cards.cend() ? QString() : found->name;
}

/// Alarms, damage and what lies out of its mandate are never accepted by a gesture.
bool isDecidable(ErrorCode reason)
{
    return reason == ErrorCode::TooManyEnds || reason == ErrorCode::TooManyBundles || reason == ErrorCode::EpochPast;
}

bool isBusy(const outbox::Waiting &each)
{
    return each.operations > 0 || each.documents > 0 || !each.ready.isEmpty() || !each.unanswered.isEmpty() ||
           each.tooLong > 0 || !each.stopped.isEmpty();
}

/// Orientations of ours without an answer past their last day; the office may have no card.
QList<Silence> expired(const Session &session, const QList<outbox::Waiting> &all, const store::Reader &reader)
{
    QList<Silence> silences;
    const auto waiting = orientations::waiting(session);
    if (!waiting) {
        return silences;
    }
    for (const orientations::Standing &standing : *waiting) {
        if (!standing.isOurs || standing.state != model::OrientationState::Expired) {
            continue;
        }
        Silence silence{Silence::Kind::Expired, {}, 0, standing.orientation.answerBy.endOfDay(session.zone)};
        const auto known = std::find_if(all.cbegin(), all.cend(), [&](const outbox::Waiting &each) {
            return each.card.office == standing.orientation.office;
        });
        if (known != all.cend()) {
            silence.card = known->card;
        }
        silence.card.name = standing.officeName;
        silence.caseId = standing.orientation.caseId;
        silence.reference = store::caseRow(reader, silence.caseId).value_or(model::CaseRow()).reference;
        silences << silence;
    }
    return silences;
}

QList<Silence> silencesOf(const Session &session, const QList<outbox::Waiting> &all, const store::Reader &reader)
{
    QList<Silence> silences;
    const QDateTime now = session.clock.now();
    for (const outbox::Waiting &each : all) {
        const store::InChannel channel = store::inChannel(reader, each.card.office);
        if (channel.stoppedAt.isValid()) {
            silences << Silence{Silence::Kind::Stopped, each.card, channel.upto + 1, channel.stoppedAt};
        }
        for (const store::OutBundle &bundle : each.unanswered) {
            if (outbox::isSilent(bundle, now)) {
                silences << Silence{Silence::Kind::Overdue, each.card, bundle.sequence, bundle.carriedAt};
            }
        }
        for (const qint64 missing : store::gapsOf(reader, channel.peer, channel.epoch)) {
            silences << Silence{Silence::Kind::Missing, each.card, missing, {}};
        }
    }
    silences += expired(session, all, reader);
    std::stable_sort(silences.begin(), silences.end(), [](const Silence &a, const Silence &b) {
        const auto weight = [](Silence::Kind kind) { return kind == Silence::Kind::Stopped ? 0 : 1; };
        return weight(a.kind) != weight(b.kind) ? weight(a.kind) < weight(b.kind) : a.since < b.since;
    });
    return silences;
}

} // namespace

int Overview::fresh() const
{
    return static_cast<int>(std::count_if(received.cbegin(), received.cend(),
                                          [](const Received &each) { return !each.bundle.filedAt.isValid(); }));
}

bool mayExchange(const Session &session)
{
    return access::mayDo(session, QLatin1String(store::kMergeVerb));
}

Result<Overview> overview(const Session &session)
{
    if (!mayExchange(session)) {
        return Error{ErrorCode::Refused, u"bundle"_s};
    }
    auto waiting = outbox::list(session);
    const auto cards = correspondents::list(session);
    if (!waiting || !cards) {
        return waiting ? cards.error() : waiting.error();
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<Overview> {
        Overview all;
        for (const store::InBundle &bundle : store::inBundles(reader, session.clock.now().addDays(-kDaysShown))) {
            all.received << Received{bundle, nameOf(*cards, bundle.peer)};
        }
        std::stable_sort(all.received.begin(), all.received.end(),
                         [](const Received &a, const Received &b) { return a.bundle.at > b.bundle.at; });
        for (const store::Held &held : store::heldFiles(reader)) {
            all.held << Kept{held, nameOf(*cards, held.peer), isDecidable(held.reason)};
        }
        std::stable_sort(all.held.begin(), all.held.end(),
                         [](const Kept &a, const Kept &b) { return a.held.at > b.held.at; });
        all.silences = silencesOf(session, *waiting, reader);
        std::copy_if(waiting->cbegin(), waiting->cend(), std::back_inserter(all.waiting), isBusy);
        const qint64 last = store::carrierSetting(reader, kLast).toLongLong();
        all.last = last > 0 ? QDateTime::fromMSecsSinceEpoch(last, Qt::UTC) : QDateTime();
        return all;
    });
}

Result<int> count(const Session &session)
{
    return session.vault.read([&](const store::Reader &reader) -> Result<int> {
        return store::toLookAt(reader, session.clock.now().addDays(-kDaysShown));
    });
}

Result<void> fileAway(const Session &session)
{
    return session.vault.write(session.act("bundle.file"), [&](store::Tx &tx) -> Result<void> {
        store::fileInBundles(tx, session.clock.now());
        return {};
    });
}

Result<void> noteComplete(const Session &session)
{
    return session.vault.write(session.act("bundle.carry"), [&](store::Tx &tx) -> Result<void> {
        store::saveCarrierSetting(tx, kLast, QString::number(session.clock.now().toMSecsSinceEpoch()));
        return {};
    });
}

} // namespace relais::work::exchanges
