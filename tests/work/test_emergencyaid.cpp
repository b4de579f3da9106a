// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/emergencyaid.h"

#include "core/work/casedues.h"
#include "core/work/measures.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

#include <algorithm>

using namespace relais;
using model::MeasureStatus;
using work::emergencyaid::Claim;

namespace {

/// A case in Seine-Maritime on 24/11/2026, and what came of an entry.
struct Desk {
    TempVault vault;
    model::CaseId id = vault.addCase(u"Exemple"_s, u"Ada"_s);

    [[nodiscard]] work::CaseDetail detail() { return work::loadCase(vault.session(), id).value(); }
    [[nodiscard]] MeasureStatus status(const char *code)
    {
        const auto measure = work::measures::byCode(vault.session(), id, QString::fromLatin1(code));
        REQUIRE_OK(measure);
        return measure->status;
    }
    [[nodiscard]] model::Event event(const char *code)
    {
        for (const model::Event &event : detail().events) {
            if (event.code == QLatin1String(code)) {
                return event;
            }
        }
        return {};
    }
    Result<void> enter(const model::AidFacts &facts, Claim claim = Claim::NotYet)
    {
        return work::emergencyaid::enter(vault.session(), id, facts, claim);
    }
    void set(const char *code, MeasureStatus status, const QDate &on)
    {
        const auto measure = work::measures::byCode(vault.session(), id, QString::fromLatin1(code));
        REQUIRE_OK(measure);
        REQUIRE_OK(work::measures::setStatus(vault.session(), measure->id, status, on));
    }
};

model::AidFacts plainFacts()
{
    model::AidFacts facts;
    facts.claimOn = {2026, 11, 24};
    facts.scheme = model::Scheme::Msa;
    facts.beneficiary = model::Answer::No;
    facts.proofs = {{model::AidProof::Complaint, {2026, 10, 1}}};
    facts.previous = model::Answer::No;
    facts.income = 150'000;
    facts.children = 2;
    facts.mayTellDepartment = model::Answer::Yes;
    return facts;
}

} // namespace

TEST_CASE("a new case answers nothing for the person", "[work][aid]")
{
    Desk desk;
    const auto known = work::emergencyaid::knownOf(desk.vault.session(), desk.detail());
    CHECK(known.facts.scheme == model::Scheme::Unknown);
    CHECK(known.facts.askedAt == model::Scheme::Caf); // the office itself
    CHECK(known.facts.beneficiary == model::Answer::Unknown);
    CHECK(known.facts.proofs.isEmpty());
    CHECK_FALSE(known.facts.children);
    CHECK(known.from.isEmpty());
}

TEST_CASE("what the case knows is answered, with where it is known from", "[work][aid]")
{
    Desk desk;
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.id, u"scheme"_s, u"caf"_s));
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.id, u"beneficiary_number"_s, u"1234567"_s));
    REQUIRE_OK(work::cases::setField(desk.vault.session(), desk.id, u"children"_s, u"3"_s));
    desk.set("SEC-03", MeasureStatus::Obtained, {2026, 11, 2});
    desk.set("SEC-04", MeasureStatus::Requested, {2026, 11, 3}); // not there yet
    const auto known = work::emergencyaid::knownOf(desk.vault.session(), desk.detail());
    CHECK(known.facts.scheme == model::Scheme::Caf);
    CHECK(known.facts.beneficiary == model::Answer::Yes);
    CHECK(known.facts.children == 3);
    REQUIRE(known.facts.proofs.size() == 1);
    CHECK(known.facts.proofs.first().kind == model::AidProof::Complaint);
    CHECK(known.facts.proofs.first().on == QDate(2026, 11, 2));
    CHECK(known.proofsFrom.value(model::AidProof::Complaint) == u"SEC-03"_s);
    CHECK(known.from.value(model::AidQuestion::Scheme) == u"case.scheme"_s);
}

TEST_CASE("an aid that is possible is put to do, its fund as partner, the rest prepared, in one act", "[work][aid]")
{
    Desk desk;
    const auto before = desk.detail();
    desk.vault.clock().advance(1000);
    REQUIRE_OK(desk.enter(plainFacts()));
    CHECK(desk.status("FIN-01") == MeasureStatus::ToDo);
    CHECK(work::measures::byCode(desk.vault.session(), desk.id, u"FIN-01"_s)->partner == u"MSA"_s);
    CHECK(desk.status("FIN-02") == MeasureStatus::ToDo);
    CHECK(desk.status("FIN-03") == MeasureStatus::ToDo);
    CHECK(desk.detail().file.scheme == model::Scheme::Msa);
    CHECK(desk.detail().file.children == 2);
    CHECK(desk.event("FIN-01.proof_dated").on == QDate(2026, 10, 1));
    CHECK(desk.event("FIN-01.claim_received").id.isEmpty());

    desk.vault.clock().advance(1000);
    const auto act = work::undo::undoable(desk.vault.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    CHECK((*act)->verb == u"aid.check"_s);
    REQUIRE_OK(work::undo::takeBack(desk.vault.session(), **act));
    CHECK(desk.status("FIN-01") == MeasureStatus::ToAssess);
    CHECK(desk.detail().file.scheme == before.file.scheme);
    CHECK(desk.detail().events.size() == before.events.size());
}

TEST_CASE("a claim received starts the delay of somebody who draws no benefits", "[work][aid]")
{
    Desk desk;
    REQUIRE_OK(desk.enter(plainFacts(), Claim::Received));
    CHECK(desk.status("FIN-01") == MeasureStatus::Requested);
    const auto aid = work::measures::byCode(desk.vault.session(), desk.id, u"FIN-01"_s);
    const auto due = work::governingDue(desk.detail(), aid->id);
    REQUIRE(due);
    CHECK(due->clock == u"FIN-01.payment"_s);
    const work::CaseDetail detail = *work::loadCase(desk.vault.session(), desk.id);
    const model::ClockRule *rule = desk.vault.session().reference.parcoursOf(detail.file).clocks.find(due->clock);
    CHECK(work::ruleInForce(*rule, detail.file, detail.events).span.length == 5);           // as the date is explained
    CHECK(due->prudent.toTimeZone(desk.vault.session().zone).date() == QDate(2026, 12, 1)); // five worked days
    const auto known = work::emergencyaid::knownOf(desk.vault.session(), desk.detail());
    CHECK(known.facts.beneficiary == model::Answer::No);

    Desk other;
    model::AidFacts facts = plainFacts();
    facts.beneficiary = model::Answer::Yes;
    REQUIRE_OK(other.enter(facts, Claim::Received));
    const auto own = work::measures::byCode(other.vault.session(), other.id, u"FIN-01"_s);
    CHECK(work::governingDue(other.detail(), own->id)->prudent.toTimeZone(other.vault.session().zone).date() ==
          QDate(2026, 11, 27)); // three
}

TEST_CASE("a claim that is not possible is refused and changes nothing", "[work][aid]")
{
    Desk desk;
    model::AidFacts facts = plainFacts();
    facts.proofs = {{model::AidProof::PoliceLog, {2026, 11, 20}}};
    CHECK(desk.enter(facts, Claim::Received).error().code == ErrorCode::Refused);
    facts = plainFacts();
    facts.claimOn = {2026, 11, 25}; // tomorrow
    CHECK(desk.enter(facts, Claim::Received).error().code == ErrorCode::InvalidInput);
    CHECK(desk.status("FIN-01") == MeasureStatus::ToAssess);
    CHECK(desk.detail().file.scheme == model::Scheme::Unknown);
}

TEST_CASE("with a police log entry alone the three proofs are put to do", "[work][aid]")
{
    Desk desk;
    desk.set("SEC-05", MeasureStatus::Requested, {2026, 11, 20}); // under way already
    model::AidFacts facts = plainFacts();
    facts.proofs = {{model::AidProof::PoliceLog, {2026, 11, 20}}};
    facts.mayTellDepartment = model::Answer::No;
    REQUIRE_OK(desk.enter(facts));
    CHECK(desk.status("SEC-03") == MeasureStatus::ToDo);
    CHECK(desk.status("SEC-05") == MeasureStatus::Requested);
    CHECK(desk.status("SEC-06") == MeasureStatus::ToDo);
    CHECK(desk.status("FIN-03") == MeasureStatus::NotApplicable);
    CHECK(desk.event("FIN-01.proof_dated").id.isEmpty()); // nothing runs out
}

TEST_CASE("open questions keep the answers and leave the measures alone", "[work][aid]")
{
    Desk desk;
    model::AidFacts facts = plainFacts();
    facts.previous = model::Answer::Unknown;
    REQUIRE_OK(desk.enter(facts));
    CHECK(desk.detail().file.scheme == model::Scheme::Msa);
    CHECK(desk.status("FIN-01") == MeasureStatus::ToAssess);
}

TEST_CASE("a claim under way is not set back by a second check", "[work][aid]")
{
    Desk desk;
    REQUIRE_OK(desk.enter(plainFacts(), Claim::Received));
    REQUIRE_OK(desk.enter(plainFacts()));
    CHECK(desk.status("FIN-01") == MeasureStatus::Requested);
}

TEST_CASE("the income is written nowhere", "[work][aid]")
{
    Desk desk;
    model::AidFacts facts = plainFacts();
    facts.income = 123'457;
    REQUIRE_OK(desk.enter(facts, Claim::Received));
    const auto entries = work::journalOf(desk.vault.session(), desk.id, 1000);
    REQUIRE_OK(entries);
    for (const work::JournalEntry &entry : *entries) {
        for (const store::JournalLine &line : entry.changes) {
            CHECK_FALSE(line.change.to.toString().contains(u"1234"_s));
        }
    }
}
