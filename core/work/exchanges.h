// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/inbox.h"
#include "core/work/outbox.h"

/// The exchange as a page shows it: what came, what waits to leave, what is held and why, who is silent.
namespace relais::work::exchanges {

constexpr int kDaysShown = 30; ///< of what came

struct Received {
    store::InBundle bundle;
    QString peerName;
};
struct Kept {
    store::Held held;
    QString peerName;         ///< empty while no signature told it
    bool isDecidable = false; ///< a person may accept it as it is
};
struct Silence {
    enum class Kind {
        Overdue, ///< no receipt for more than a week
        Missing, ///< a number of theirs has not come; it was asked for again
        Stopped, ///< two contents under one number: nothing is applied until somebody has telephoned
        Expired, ///< an orientation was not answered by its last day
    };
    Kind kind = Kind::Overdue;
    model::Card card;
    qint64 sequence = 0;
    QDateTime since;           ///< null when not known; of an orientation, the end of its last day
    model::CaseId caseId = {}; ///< of an orientation, with the reference of its case
    QString reference = {};
};

struct Overview {
    QList<Received> received;       ///< newest first
    QList<outbox::Waiting> waiting; ///< only who has something to leave, or without receipt
    QList<Kept> held;               ///< newest first
    QList<Silence> silences;
    QDateTime last; ///< end of the last exchange without failure; null when there was none

    [[nodiscard]] int fresh() const; ///< came and not filed away
};
/// Refused for a role that neither reads nor writes bundles.
Result<Overview> overview(const Session &session);
/// What waits for a person: new, held, stopped. Quick: nothing is reckoned of what may leave.
Result<int> count(const Session &session);
[[nodiscard]] bool mayExchange(const Session &session);

/// Files away everything that came.
Result<void> fileAway(const Session &session);
/// Remembers that an exchange went to its end.
Result<void> noteComplete(const Session &session);

} // namespace relais::work::exchanges
