// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "core/model/eventcheck.h"
#include "core/model/reference.h"

using namespace relais;
using namespace relais::model;

namespace {

Event dated(const char *code, QDate on)
{
    Event event;
    event.code = QString::fromLatin1(code);
    event.on = on;
    return event;
}

Event timed(const char *code, QDateTime at)
{
    Event event;
    event.code = QString::fromLatin1(code);
    event.at = std::move(at);
    return event;
}

/// Tuesday 24 November 2026, 09:20 in Paris.
EventGround tuesday()
{
    return {QTimeZone("Europe/Paris"), {{2026, 11, 24}, {8, 20}, Qt::UTC}, {2026, 11, 24}};
}

Result<void> check(const Event &event, const QList<Event> &others = {}, const EventGround &ground = tuesday())
{
    static const Reference reference = loadReference().value();
    return checkEvent(reference.clocks, event, others, ground);
}

QString told(const Result<void> &checked)
{
    return checked ? u"possible"_s : word(checked.error().code) + u": "_s + checked.error().detail;
}

} // namespace

TEST_CASE("what has happened is not dated later than now, what is known ahead may be", "[model][eventcheck]")
{
    CHECK(told(check(dated("FIN-01.claim_received", {2026, 11, 24}))) == u"possible"_s);
    CHECK(told(check(dated("FIN-01.claim_received", {2026, 11, 25}))) == u"date_in_future: FIN-01.claim_received"_s);
    CHECK(told(check(timed("SEC-08.seisin", {{2026, 11, 24}, {8, 21}, Qt::UTC}))) ==
          u"date_in_future: SEC-08.seisin"_s);
    CHECK(told(check(dated("SEC-06.hearing_fixed", {2026, 12, 8}))) == u"possible"_s);
    CHECK(told(check(dated("JUR-08.expires", {2027, 3, 1}))) == u"possible"_s);
    // 01:30 on the 24th in an office of La Réunion, the 23rd at the place of the case.
    const EventGround early{QTimeZone("Europe/Paris"), {{2026, 11, 23}, {21, 30}, Qt::UTC}, {2026, 11, 24}};
    CHECK(told(check(dated("FIN-01.claim_received", {2026, 11, 24}), {}, early)) == u"possible"_s);
    CHECK(told(check(dated("FIN-01.claim_received", {2026, 11, 25}), {}, early)) ==
          u"date_in_future: FIN-01.claim_received"_s);
}

TEST_CASE("a year outside 1950 to 2100 is named as such, even of what may be known ahead", "[model][eventcheck]")
{
    for (const QDate &day : {QDate(1949, 12, 31), QDate(2101, 1, 1), QDate(226, 11, 24), QDate()}) {
        CHECK(told(check(dated("JUR-08.expires", day))) == u"date_out_of_range: JUR-08.expires"_s);
    }
    CHECK(told(check(dated("JUR-06.offence", {1950, 1, 1}))) == u"possible"_s);
}

TEST_CASE("an effect is not dated before its cause, whichever of the two is told last", "[model][eventcheck]")
{
    const Event claim = dated("FIN-01.claim_received", {2026, 11, 20});
    const Event early = dated("FIN-01.first_payment", {2026, 11, 19});
    const QString sentence = u"date_before_cause: FIN-01.first_payment lies before FIN-01.claim_received"_s;
    CHECK(told(check(early, {claim})) == sentence);
    CHECK(told(check(claim, {early})) == sentence);
    CHECK(told(check(dated("FIN-01.first_payment", {2026, 11, 20}), {claim})) == u"possible"_s);
    CHECK(told(check(dated("FIN-01.first_payment", {2026, 11, 19}))) == u"possible"_s); // the cause is not known
    // Through the chain: the court after the commission's own acknowledgement.
    CHECK(told(check(dated("LOG-12.court_seized", {2026, 1, 1}), {dated("LOG-12.acknowledged", {2026, 2, 1})})) ==
          u"date_before_cause: LOG-12.court_seized lies before LOG-12.acknowledged"_s);
    // On one day the hours decide, when both are known.
    const Event morning = timed("FIN-01.claim_received", {{2026, 11, 20}, {9, 0}, Qt::UTC});
    CHECK_FALSE(check(timed("FIN-01.decided", {{2026, 11, 20}, {8, 0}, Qt::UTC}), {morning}));
    CHECK(check(dated("FIN-01.decided", {2026, 11, 20}), {morning}));
}
