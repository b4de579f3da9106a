// SPDX-License-Identifier: GPL-3.0-or-later
// What an exchange does for a case kept from whoever makes it, and what it says.
#include "core/exchange/folderbox.h"
#include "core/store/audittrail.h"
#include "core/work/erasure.h"
#include "core/work/exclusions.h"
#include "core/work/received.h"
#include "tests/kit/colleague.h"
#include "tests/work/pair.h"

namespace exclusions = relais::work::exclusions;
namespace received = relais::work::received;
namespace route = relais::work::route;

namespace {

/// « Luc Roussel » of that office, from whom the case is kept.
std::unique_ptr<Colleague> keptApart(TempVault &vault, const model::CaseId &id, model::Role role)
{
    REQUIRE_OK(exclusions::add(vault.session(), id, model::ExclusionKind::Person, u"Luc Roussel"_s, u"cousin"_s));
    vault.clock().advance(1000);
    return std::make_unique<Colleague>(vault, u"Luc Roussel"_s, role);
}

} // namespace

TEST_CASE("what a colleague made ready leaves with the next exchange, though its case is kept from whoever makes it",
          "[work][exclusion][sync]")
{
    Pair pair;
    const QTemporaryDir place;
    exchange::FolderBox box(place.path());
    REQUIRE_OK(outbox::send(pair.ours.session(), pair.theirCard, exchange::Purpose::Update));
    pair.wait();
    const auto luc = keptApart(pair.ours, pair.id, model::Role::Coordinator);
    const auto report = exchanged(luc->session(), pair.ours, box, route::Kind::Folder, route::AfterReading::Leave);
    CHECK(isClean(report));
    CHECK(report.sent == 1);

    CHECK_FALSE(Pair::knowsCase(pair.ours, pair.id)); // hidden as before
    const auto waiting = outbox::list(luc->session());
    REQUIRE_OK(waiting);
    REQUIRE(waiting->size() == 1);
    CHECK(waiting->first().operations == 0);
    CHECK(waiting->first().stopped.isEmpty());
    CHECK(waiting->first().lost.isEmpty());
    const auto traces = pair.ours.vault().read(
        [](const store::Reader &reader) -> Result<QList<store::AuditLine>> { return store::auditSince(reader, {}); });
    REQUIRE_OK(traces);
    for (const store::AuditLine &line : *traces) {
        CHECK(line.caseId != pair.id);
    }

    pair.theirs.clock().set(pair.ours.clock().now());
    CHECK(exchanged(pair.theirs, box, route::Kind::Folder, route::AfterReading::Leave).applied == 1);
    CHECK(Pair::knowsCase(pair.theirs, pair.id));
}

TEST_CASE("a recall that waits leaves too, whoever exchanges", "[work][exclusion][sync]")
{
    Pair pair;
    pair.toThem();
    const QTemporaryDir place;
    exchange::FolderBox box(place.path());
    pair.recall();
    REQUIRE_OK(outbox::send(pair.ours.session(), pair.theirCard, exchange::Purpose::Update));
    pair.wait();
    const auto luc = keptApart(pair.ours, pair.id, model::Role::Advisor);
    CHECK(exchanged(luc->session(), pair.ours, box, route::Kind::Folder, route::AfterReading::Leave).sent == 1);
    pair.theirs.clock().set(pair.ours.clock().now());
    CHECK(exchanged(pair.theirs, box, route::Kind::Folder, route::AfterReading::Leave).applied == 1);
    CHECK(pair.state(pair.theirs) == OrientationState::Recalled);
}

TEST_CASE("a case that was withdrawn is listed to nobody from whom it was kept", "[work][exclusion][withdrawn]")
{
    Pair pair;
    pair.toThem();
    const auto luc = keptApart(pair.theirs, pair.id, model::Role::Coordinator);
    const auto desk = Colleague::opened(pair.theirs, pair.theirs.session().user.id);
    REQUIRE_OK(work::cases::close(pair.ours.session(), pair.id, model::ExitReason::Other, u"fin"_s));
    REQUIRE_OK(work::erasure::erase(pair.ours.session(), pair.id, u"à sa demande"_s));
    pair.wait();
    pair.toThem();
    const auto all = received::withdrawn(*desk);
    REQUIRE_OK(all);
    CHECK(all->size() == 1);
    luc->sitDown();
    const auto hers = received::withdrawn(luc->session());
    REQUIRE_OK(hers);
    CHECK(hers->isEmpty());
    CHECK(received::eraseRest(luc->session(), pair.id).error().code == ErrorCode::NotFound);
}
