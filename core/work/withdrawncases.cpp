// SPDX-License-Identifier: GPL-3.0-or-later
// What another office entrusted and then erased: what is left of it here, until it is erased too.
#include "core/journal/stamp.h"
#include "core/store/erasuretravel.h"
#include "core/store/hiddencases.h"
#include "core/store/provenance.h"
#include "core/store/records.h"
#include "core/work/access.h"
#include "core/work/erasure.h"
#include "core/work/received.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace relais::work::received {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(relais::work::WithdrawnCases)
};

template<class Record>
QList<Record> ownIn(const store::Reader &reader, const model::CaseId &id, const QString &us)
{
    QList<Record> all = store::recordsOf<Record>(reader, id);
    all.removeIf([&](const Record &record) { return model::ownerOf(record.id.text()) != us; });
    return all;
}

/// The newest card of the office that owns the case.
model::Card ownerOf(const QList<model::Card> &cards, const model::CaseId &id)
{
    model::Card newest;
    for (const model::Card &card : cards) {
        if (model::ownerOf(card.office) == model::ownerOf(id.text()) && card.number >= newest.number) {
            newest = card;
        }
    }
    return newest;
}

} // namespace

Result<QList<Withdrawn>> withdrawn(const Session &session)
{
    if (!access::seesCases(session)) {
        return Error{ErrorCode::Refused, u"right: case.read"_s};
    }
    return session.vault.read([&](const store::Reader &reader) -> Result<QList<Withdrawn>> {
        const auto cards = store::allRecords<model::Card>(reader);
        const QString us = session.vault.office();
        QList<Withdrawn> all;
        for (const store::EndedCase &ended : store::endedCases(reader, us)) {
            const model::Card card = ownerOf(cards, ended.id);
            Withdrawn one;
            one.id = ended.id;
            one.from = card.office.isEmpty() ? model::ownerOf(ended.id.text()) : card.office;
            one.fromName = card.name;
            one.at = journal::instantOf(ended.stamp);
            one.since = ended.since;
            one.notes = ownIn<model::Note>(reader, ended.id, us);
            one.replies = ownIn<model::Reply>(reader, ended.id, us);
            all << one;
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const Withdrawn &a, const Withdrawn &b) { return a.since > b.since; });
        return all;
    });
}

QString withdrawnWords(const Withdrawn &withdrawn, const QTimeZone &zone)
{
    const QString name = withdrawn.fromName.isEmpty() ? withdrawn.from : withdrawn.fromName;
    return Words::tr("withdrawn by %1 on %2")
        .arg(name, QLocale().toString(withdrawn.at.toTimeZone(zone).date(), QLocale::ShortFormat));
}

Result<void> eraseRest(const Session &session, const model::CaseId &id)
{
    if (!access::mayDo(session, QLatin1String(erasure::kEraseVerb))) {
        return Error{ErrorCode::Refused, u"right: case.erase"_s};
    }
    store::Erasure entry;
    entry.id = newIdText(session.vault.office());
    entry.at = session.clock.now();
    entry.user = session.user.id;
    entry.reason = Words::tr("Erased by the office that entrusted it, then here.");
    // The act names no case, as that of an erasure.
    const Result<void> done = session.vault.write(session.act(erasure::kEraseVerb), [&](store::Tx &tx) -> Result<void> {
        const auto ended = store::endedCases(tx, session.vault.office());
        if (std::none_of(ended.cbegin(), ended.cend(), [&](const auto &one) { return one.id == id; })) {
            return Error{ErrorCode::NotFound, u"case"_s};
        }
        Result<void> erased;
        store::withEveryCase(tx, [&] {
            store::Holdings holdings = store::holdingsOf(tx, id);
            holdings.freedLines += std::exchange(holdings.undecidedLines, {});
            erased = store::eraseCase(tx, id, holdings, entry);
            store::tellPosts(tx, id, holdings, entry, {});
        });
        return erased;
    });
    if (done) {
        static_cast<void>(store::sweep(session.vault)); // what fails stays due, and the next opening does it
    }
    return done;
}

} // namespace relais::work::received
