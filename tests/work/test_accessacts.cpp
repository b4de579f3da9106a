// SPDX-License-Identifier: GPL-3.0-or-later
// What opens with a reason, and what a role may do.
#include "core/work/audit.h"
#include "core/work/documents.h"
#include "core/work/erasure.h"
#include "core/work/handover.h"
#include "core/work/importer.h"
#include "core/work/measures.h"
#include "core/work/notes.h"
#include "core/work/outbox.h"
#include "core/work/retention.h"
#include "core/work/sealed.h"
#include "core/work/summary.h"
#include "tests/work/markedvault.h"
#include "tests/work/paper.h"
#include "tests/work/partners.h"

#include <algorithm>

using namespace relais;
namespace policy = relais::work::access;
using model::Role;

TEST_CASE("a reason opens a group for five minutes on that case only, and stands in the traces", "[work][access]")
{
    MarkedVault vault;
    const auto other = vault.addCase(u"Dupré"_s, u"Léa"_s);
    REQUIRE_OK(work::notes::add(vault.session(), other, model::NoteKind::Words, u"ses mots"_s));
    Colleague colleague(vault, u"Anne Petit"_s, Role::Supervisor);
    work::Session &session = colleague.session();
    const auto words = [&](const model::CaseId &id) {
        const auto detail = work::loadCase(session, id);
        REQUIRE_OK(detail);
        return std::any_of(detail->notes.cbegin(), detail->notes.cend(),
                           [](const model::Note &note) { return note.kind == model::NoteKind::Words; });
    };
    REQUIRE_FALSE(words(vault.id));
    const auto open = [&](const QString &group, const QString &reason) {
        return policy::openWithReason(session, vault.id, group, reason);
    };
    CHECK(open(u"narrative"_s, u"  "_s).error().code == ErrorCode::InvalidInput);
    CHECK(open(u"sealed"_s, u"appel"_s).error().code == ErrorCode::Refused);
    CHECK(open(u"identity"_s, u"appel"_s).error().code == ErrorCode::Refused); // it is shown already
    REQUIRE_OK(open(u"narrative"_s, u"réunion du 24"_s));
    CHECK(words(vault.id));
    CHECK_FALSE(words(other));
    CHECK(work::summary::preview(session, vault.id, {})->paper.html.contains(u"mknotewords"_s) == false);
    vault.clock().advance(policy::kOpenMinutes * 60'000 + 1000);
    CHECK_FALSE(words(vault.id));
    vault.clock().advance(-30 * 60'000); // a clock set back opens nothing again
    CHECK_FALSE(words(vault.id));
    const auto lines = work::audit::list(session, {});
    REQUIRE_OK(lines);
    const auto reasoned = std::find_if(lines->cbegin(), lines->cend(), [](const work::audit::Line &line) {
        return line.entry.act == QLatin1String(work::audit::kReasoned);
    });
    REQUIRE(reasoned != lines->cend());
    CHECK(reasoned->entry.detail == u"narrative"_s);
    CHECK(reasoned->entry.reason == u"réunion du 24"_s);
}

TEST_CASE("a reason opens nothing of a case that is not there", "[work][access]")
{
    MarkedVault vault;
    Colleague supervisor(vault, u"Anne Petit"_s, Role::Supervisor);
    const model::CaseId none = model::CaseId::create(vault.vault().office());
    CHECK(policy::openWithReason(supervisor.session(), none, u"address"_s, u"réunion du 24"_s).error().code ==
          ErrorCode::NotFound);
}

TEST_CASE("who may not write has her act refused and undone, whatever window it comes from", "[work][access]")
{
    MarkedVault vault;
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(vault, u"Anne Petit"_s, role);
        INFO(word);
        const bool writes = role == Role::Coordinator || role == Role::Advisor;
        const auto noted = work::notes::add(colleague.session(), vault.id, model::NoteKind::Fact, QLatin1String(word));
        CHECK(noted.has_value() == writes);
        if (!writes) {
            CHECK(noted.error().code == ErrorCode::Refused);
        }
        work::cases::NewCase newCase;
        newCase.person.lastName = QString::fromLatin1(word);
        newCase.file.referredAt = vault.clock().now();
        CHECK(work::cases::open(colleague.session(), newCase).has_value() == writes);
        CHECK(work::knownCases(colleague.session()).has_value() == writes);
    }
    const auto back = Colleague::opened(vault, vault.session().user.id);
    const auto rows = work::cases::rows(*back);
    REQUIRE_OK(rows);
    CHECK(rows->size() == 3); // the marked case, and those of the coordinator and the advisor
    const auto detail = work::loadCase(*back, vault.id);
    REQUIRE_OK(detail);
    CHECK(std::count_if(detail->notes.cbegin(), detail->notes.cend(),
                        [](const model::Note &note) { return note.kind == model::NoteKind::Fact; }) == 3);
}

TEST_CASE("an operational contact moves the measure entrusted to her and no other", "[work][access]")
{
    MarkedVault vault;
    Colleague contact(vault, u"Anne Petit"_s, Role::OperationalContact);
    const auto measureOf = [&](const QString &partner) {
        const auto whole = work::access::wholeCase(vault.session(), vault.id);
        REQUIRE_OK(whole);
        for (const model::Measure &measure : whole->measures) {
            if (measure.partner == partner) {
                return measure;
            }
        }
        return model::Measure();
    };
    const auto move = [&](const QString &partner) {
        return work::measures::setStatus(contact.session(), measureOf(partner).id, model::MeasureStatus::InProgress);
    };
    REQUIRE_OK(move(u"CAF 76"_s));
    CHECK(measureOf(u"CAF 76"_s).status == model::MeasureStatus::InProgress);
    CHECK(move(u"mkpartner"_s).error().code == ErrorCode::Refused);
    CHECK(measureOf(u"mkpartner"_s).status == model::MeasureStatus::Requested);
}

TEST_CASE("papers and sealed values of a case are for whoever the table names, and reading one is traced",
          "[work][access]")
{
    MarkedVault vault;
    vault.session().keeper = std::make_shared<work::sealed::Keeper>(SecretBytes::random(32));
    const model::DocumentId paper = addPaper(vault.session(), vault.id, u"Certificat"_s, "un certificat");
    REQUIRE_OK(work::sealed::seal(vault.session(), vault.id, model::SealedKind::ShelterAddress,
                                  SecretBytes::fromPassphrase(u"17 impasse"_s)));
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(vault, u"Anne Petit"_s, role);
        work::Session &session = colleague.session();
        INFO(word);
        const bool reads = role == Role::Coordinator || role == Role::Advisor;
        CHECK(work::documents::list(session, vault.id).value_or(QList<model::Document>()).isEmpty() != reads);
        CHECK(work::documents::piece(session, paper, 0).has_value() == reads);
        CHECK(work::sealed::list(session, vault.id).value_or(QList<model::Sealed>()).isEmpty() != reads);
        CHECK(work::sealed::find(session, vault.id, model::SealedKind::ShelterAddress).has_value() == reads);
    }
    Colleague supervisor(vault, u"Anne Petit"_s, Role::Supervisor);
    REQUIRE_OK(policy::openWithReason(supervisor.session(), vault.id, u"documents"_s, u"réunion du 24"_s));
    CHECK(work::documents::piece(supervisor.session(), paper, 0).value_or(QByteArray()) == QByteArray("un certificat"));
    const auto lines = work::audit::list(supervisor.session(), {});
    REQUIRE_OK(lines);
    CHECK(std::count_if(lines->cbegin(), lines->cend(), [](const work::audit::Line &line) {
              return line.entry.act == QLatin1String(work::audit::kDocumentRead);
          }) == 3); // the coordinator, the advisor, the supervisor with her reason
}

TEST_CASE("only whoever may decide sees what is kept how long, and only the coordinator erases", "[work][access]")
{
    MarkedVault vault;
    REQUIRE_OK(work::cases::close(vault.session(), vault.id, model::ExitReason::Other, {}));
    for (const auto &[role, word] : model::Words<Role>::kList) {
        if (role == Role::Coordinator) {
            continue;
        }
        Colleague colleague(vault, u"Anne Petit"_s, role);
        work::Session &session = colleague.session();
        INFO(word);
        CHECK(work::retention::list(session, work::retention::Which::All).has_value() == (role == Role::Advisor));
        CHECK(work::erasure::preview(session, vault.id).error().code == ErrorCode::Refused);
        CHECK(work::erasure::erase(session, vault.id, u"Deux ans"_s).error().code == ErrorCode::Refused);
        CHECK(
            work::erasure::purge(session, vault.id, model::RecordType::Case, vault.id.text(), u"commune"_s, u"Erreur"_s)
                .error()
                .code == ErrorCode::Refused);
    }
    const auto back = Colleague::opened(vault, vault.session().user.id);
    CHECK(work::access::wholeCase(*back, vault.id).has_value());
}

TEST_CASE("what waits to leave, and what would leave, is told to nobody who may send nothing", "[work][access]")
{
    EntrustedCase vault;
    vault.orient();
    for (const auto &[role, word] : model::Words<Role>::kList) {
        Colleague colleague(vault, u"Anne Petit"_s, role);
        INFO(word);
        const bool sends = role == Role::Coordinator || role == Role::Advisor;
        const auto waiting = work::outbox::list(colleague.session());
        const auto sketch =
            work::orientations::preview(colleague.session(), vault.id, vault.card, {u"LOG-04"_s}, QString());
        const auto handed = work::handover::preview(colleague.session(), vault.id, vault.card, QString());
        REQUIRE(waiting.has_value() == sends);
        REQUIRE(sketch.has_value() == sends);
        REQUIRE_FALSE(handed); // a SIAO coordinates nothing
        if (sends) {
            CHECK(waiting->first().operations > 0);
            continue;
        }
        CHECK(waiting.error().code == ErrorCode::Refused);
        CHECK(sketch.error().detail == u"right: orientation.send"_s);
        CHECK(handed.error().detail == u"right: handover.offer"_s);
    }
}
