// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a bundle says: exchange notes 1.6, rows 37, 38, 48, 49, 51 and 52.
#include "core/store/documentarrivals.h"
#include "core/store/erasure.h"
#include "core/store/sweep.h"
#include "core/work/arriveddocuments.h"
#include "core/work/cases.h"
#include "core/work/heldlines.h"
#include "core/work/inbox.h"
#include "tests/kit/catch.h"
#include "tests/kit/seat.h"

#include <QCryptographicHash>

using namespace relais;
namespace inbox = work::inbox;
namespace heldlines = work::heldlines;
using entrusted::bundle;
using entrusted::id;
using entrusted::quoted;
using fixedkeys::alder;
using fixedkeys::birch;
using fixedkeys::us;
using inbox::Answer;
using rawbundle::line;
using rawbundle::RawBundle;

namespace {

/// A vault with two partners, one of which has entrusted a case.
struct Given {
    Seat seat;
    RawBundle last = bundle(alder(), us());

    Given()
    {
        seat.know(alder());
        seat.know(birch());
        REQUIRE(seat.receive(last).answer == Answer::Applied);
    }
    RawBundle next(const QList<QByteArray> &lines)
    {
        RawBundle following = last.next();
        following.setLines(lines);
        return following;
    }
    inbox::Verdict send(const QList<QByteArray> &lines)
    {
        const RawBundle following = next(lines);
        const inbox::Verdict verdict = seat.receive(following);
        last = following;
        return verdict;
    }
    /// Refuses these lines with that answer, and nothing changes.
    void checkRefused(const QList<QByteArray> &lines, ErrorCode reason, const QString &detail)
    {
        const QByteArray digest = seat.digest();
        const inbox::Verdict verdict = send(lines);
        CHECK(verdict.answer == (reason == ErrorCode::OutOfMandate ? Answer::Held : Answer::Refused));
        CHECK(verdict.reason == reason);
        CHECK(verdict.detail == detail);
        CHECK(seat.digest() == digest);
        CHECK(seat.one(u"SELECT refused FROM bundles_in WHERE sequence = ?"_s, {last.manifest.sequence}) ==
              word(reason));
    }
    /// Erases the case that was entrusted.
    void erase()
    {
        const model::CaseId caseId(QString::fromLatin1(id(alder(), 1)));
        REQUIRE_OK(seat.vault().write(seat.session().act("case.erase", caseId), [&](store::Tx &tx) {
            store::Erasure erasure;
            erasure.id = u"efface"_s;
            erasure.at = seat.clock().now();
            erasure.user = seat.session().user.id;
            erasure.reason = u"demande"_s;
            return store::eraseCase(tx, caseId, store::holdingsOf(tx, caseId), erasure);
        }));
        REQUIRE_OK(store::sweep(seat.vault())); // the index of words as well
    }
    int count(const QString &table) { return seat.one(u"SELECT count(*) FROM "_s + table).toInt(); }
};

/// A case of ours; entrusted to somebody when an address is given.
inline model::CaseId ownCase(Seat &seat, const QString &entrustedTo = {})
{
    work::cases::NewCase made;
    made.person.lastName = u"Modèle"_s;
    made.file.referredAt = seat.clock().now();
    const auto caseId = work::cases::open(seat.session(), made);
    REQUIRE_OK(caseId);
    if (!entrustedTo.isEmpty()) {
        model::Orientation orientation;
        orientation.id = model::OrientationId::create(seat.vault().office());
        orientation.caseId = *caseId;
        orientation.office = entrustedTo;
        orientation.measures = u"FIN-01"_s;
        REQUIRE_OK(seat.vault().write(seat.session().act("orientation.make", *caseId), [&](store::Tx &tx) {
            tx.create(orientation);
            return Result<void>();
        }));
    }
    return *caseId;
}

inline QList<QByteArray> reply(const model::CaseId &caseId, const QByteArray &type = "note",
                               const QByteArray &field = "text")
{
    return {line(alder(), 60, 5, type, "case_id", quoted(caseId.text().toLatin1())),
            line(alder(), 60, 5, type, field, quoted("FIN-01"))};
}

const qint64 kDay = qint64(24) * 3600 * 1000;

} // namespace
