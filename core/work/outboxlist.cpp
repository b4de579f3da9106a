// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to leave, looked at without writing anything.
#include "core/work/outbox.h"

#include <algorithm>

namespace relais::work::outbox {

namespace {

Result<void> measureWaiting(Waiting &waiting, const Session &session, qint64 row)
{
    if (isPost(session, waiting.card.office)) {
        const auto scope = scope::towardsPost(session, waiting.card, row, {}, kOperations);
        if (!scope) {
            return scope.error();
        }
        waiting.operations = scope->operations.size() + scope->more;
        waiting.documents = scope->documents.size();
        waiting.tooLong = scope->tooLong;
        return {};
    }
    const auto scope = scope::towards(session, waiting.card, {}, kOperations);
    if (!scope) {
        return scope.error();
    }
    waiting.operations = scope->operations.size() + scope->more;
    waiting.stopped = scope->stopped;
    return {};
}

Result<Waiting> waitingFor(const Session &session, const model::Card &card)
{
    Waiting waiting;
    waiting.card = card;
    if (const Result<void> may = mayGo(card); !may) {
        waiting.isHindered = true;
        waiting.hindrance = may.error().code;
    }
    QList<store::OutBundle> bundles;
    qint64 row = 0;
    const Result<void> looked = session.vault.read([&](const store::Reader &reader) -> Result<void> {
        bundles = store::outBundles(reader, card.office);
        row = store::outChannel(reader, card.office).journalSeq;
        waiting.lost = store::lostBundles(reader, card.office);
        waiting.owesSince = store::receiptOwedSince(reader, card.office);
        return {};
    });
    if (!looked) {
        return looked.error();
    }
    for (const store::OutBundle &bundle : bundles) {
        if (!bundle.carriedAt.isValid()) {
            waiting.ready << bundle;
        } else if (bundle.purpose != model::word(exchange::Purpose::Acknowledgement)) {
            waiting.unanswered << bundle;
        }
    }
    const Result<void> measured = measureWaiting(waiting, session, row);
    return measured ? Result<Waiting>(waiting) : Result<Waiting>(measured.error());
}

} // namespace

bool Waiting::isSilent(const QDateTime &now) const
{
    return std::any_of(unanswered.cbegin(), unanswered.cend(),
                       [&](const store::OutBundle &bundle) { return outbox::isSilent(bundle, now); });
}

Result<QList<Waiting>> list(const Session &session)
{
    if (const Result<void> may = maySend(session); !may) {
        return may.error();
    }
    const auto cards = correspondents::newest(session);
    if (!cards) {
        return cards.error();
    }
    QList<Waiting> all;
    for (const model::Card &card : *cards) {
        const auto waiting = waitingFor(session, card);
        if (!waiting) {
            return waiting.error();
        }
        all << *waiting;
    }
    return all;
}

} // namespace relais::work::outbox
