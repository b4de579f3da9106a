// SPDX-License-Identifier: GPL-3.0-or-later
// One person, several cases: whoever is kept apart from one finds none of the others, from that moment on.
#include "core/work/samecase.h"
#include "tests/kit/colleague.h"
#include "tests/work/handovers.h"

using model::ExclusionKind;
using CaseIds = QSet<model::CaseId>;

namespace {

CaseIds seenBy(work::Session &session)
{
    const auto rows = work::cases::rows(session);
    REQUIRE_OK(rows);
    CaseIds ids;
    for (const model::CaseRow &row : *rows) {
        ids.insert(row.id);
    }
    return ids;
}

void keepApart(work::Session &session, const model::CaseId &id)
{
    REQUIRE_OK(work::exclusions::add(session, id, ExclusionKind::Person, u"Luc Roussel"_s, u"cousin"_s));
}

/// Two cases; one is kept from the family Roussel and from the CAF 13, the other is any case.
class TwoCases : public TempVault
{
public:
    TwoCases() : kept(addCase(u"Martel"_s, u"Inès"_s)), other(addCase(u"Dupré"_s, u"Léa"_s))
    {
        REQUIRE_OK(work::exclusions::add(session(), kept, ExclusionKind::FamilyName, u"Roussel"_s, u"son frère"_s));
        REQUIRE_OK(work::exclusions::add(session(), kept, ExclusionKind::Office, u"CAF 13"_s, u"y travaille"_s));
        clock().advance(1000);
    }
    model::CaseId kept;
    model::CaseId other;
};

} // namespace

TEST_CASE("a case that was handed over hides with the one that it goes on from, whichever is kept apart and whenever",
          "[work][exclusion][handover][security]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    const model::UserId founder = two.msa.session().user.id;
    Colleague luc(two.msa, u"Luc Roussel"_s, model::Role::Coordinator);
    const auto desk = Colleague::opened(two.msa, founder);
    const auto accepted = [&] {
        const auto own = handover::accept(*desk, orientation);
        REQUIRE_OK(own);
        two.msa.clock().advance(1000);
        return *own;
    };
    model::CaseId own;
    SECTION("ours, that goes on")
    {
        own = accepted();
        keepApart(*desk, own);
    }
    SECTION("theirs, once it was accepted")
    {
        own = accepted();
        keepApart(*desk, two.id);
    }
    SECTION("theirs, before it was accepted")
    {
        keepApart(*desk, two.id);
        own = accepted();
    }
    CHECK(seenBy(*desk) == CaseIds{own});
    luc.sitDown();
    CHECK(seenBy(luc.session()).isEmpty());
    for (const QString &words : {u"Exemple"_s, u"ada"_s, u"06 39 98 41 07"_s}) {
        const auto hits = work::cases::find(luc.session(), words);
        REQUIRE_OK(hits);
        CHECK(hits->isEmpty());
    }
    CHECK(handover::list(luc.session())->isEmpty());
    for (const model::CaseId &id : {own, two.id}) {
        CHECK(work::cases::byIdOrReference(luc.session(), id.text()).error().code == ErrorCode::NotFound);
    }
}

TEST_CASE("cases linked as of one person are kept apart together, however long the chain, until a link is taken back",
          "[work][exclusion][samecase]")
{
    TempVault temp;
    const auto kept = temp.addCase(u"Martel"_s, u"Inès"_s);
    const auto linked = temp.addCase(u"Martelle"_s, u"Inès"_s);
    const auto further = temp.addCase(u"Martel-Roy"_s, u"Inès"_s);
    const auto another = temp.addCase(u"Martel"_s, u"Agnès"_s);
    REQUIRE_OK(work::samecase::link(temp.session(), kept, linked, {}));
    REQUIRE_OK(work::samecase::link(temp.session(), further, linked, {}));
    REQUIRE_OK(work::samecase::tellApart(temp.session(), kept, another, {}));
    keepApart(temp.session(), kept);
    Colleague luc(temp, u"Luc Roussel"_s, model::Role::Coordinator);
    CHECK(seenBy(luc.session()) == CaseIds{another});
    CHECK(work::samecase::allLinks(luc.session())->isEmpty());
    const auto desk = Colleague::opened(temp, temp.session().user.id);
    CHECK(seenBy(*desk) == CaseIds{kept, linked, further, another});
    REQUIRE_OK(work::samecase::unlink(*desk, kept, linked));
    temp.clock().advance(1000);
    luc.sitDown();
    CHECK(seenBy(luc.session()) == CaseIds{linked, further, another});
}

TEST_CASE("what may not go to an office in one case may not in another of the same person, and the case page says so",
          "[work][exclusion][samecase]")
{
    TwoCases temp;
    const model::Someone office{u"CAF 13"_s, u"CAF 13"_s};
    REQUIRE(work::exclusions::mayReceive(temp.session(), temp.other, office).value());
    REQUIRE_OK(work::samecase::link(temp.session(), temp.kept, temp.other, {}));
    CHECK_FALSE(work::exclusions::mayReceive(temp.session(), temp.other, office).value());
    CHECK(work::exclusions::list(temp.session(), temp.other)->size() == 2);
    temp.clock().advance(1000);
    REQUIRE_OK(work::samecase::unlink(temp.session(), temp.kept, temp.other));
    CHECK(work::exclusions::mayReceive(temp.session(), temp.other, office).value());
}

TEST_CASE("nobody is kept apart from a case while she has another of the same person in charge", "[work][exclusion]")
{
    TwoCases temp;
    REQUIRE_OK(work::cases::setField(temp.session(), temp.other, u"referent"_s, u"S. Mabille"_s));
    const auto add = [&] {
        return work::exclusions::add(temp.session(), temp.kept, ExclusionKind::Person, u"S. Mabille"_s, u"voisine"_s);
    };
    REQUIRE_OK(work::samecase::link(temp.session(), temp.kept, temp.other, {}));
    const auto refused = add();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    REQUIRE_OK(work::cases::setField(temp.session(), temp.other, u"referent"_s, u"R. Petit"_s));
    CHECK(add().has_value());
}

TEST_CASE("whoever comes to bear a name that is kept apart, or has another case of that person, loses them at once",
          "[work][exclusion]")
{
    TwoCases temp;
    const auto write = [&](const work::Session &session, const char *verb, const auto &change) {
        REQUIRE_OK(temp.vault().write(session.act(verb), [&](store::Tx &tx) -> Result<void> {
            change(tx);
            return {};
        }));
    };
    SECTION("she is renamed")
    {
        Colleague colleague(temp, u"Luc Petit"_s, model::Role::Coordinator);
        REQUIRE(seenBy(colleague.session()) == CaseIds{temp.kept, temp.other});
        write(temp.session(), "user.role",
              [&](store::Tx &tx) { tx.set(RecordType::User, colleague.id().text(), u"name"_s, u"Luc Roussel"_s); });
        CHECK(seenBy(colleague.session()) == CaseIds{temp.other});
    }
    SECTION("the office is renamed")
    {
        REQUIRE(seenBy(temp.session()) == CaseIds{temp.kept, temp.other});
        write(temp.session(), "setting.set", [](store::Tx &tx) {
            work::saveOffice(tx, {u"CAF 13"_s, OfficeKind::Caf, u"76"_s});
        });
        CHECK(seenBy(temp.session()) == CaseIds{temp.other});
    }
    SECTION("a colleague finds out that the other case is hers too")
    {
        Colleague colleague(temp, u"Luc Roussel"_s, model::Role::Coordinator);
        REQUIRE(seenBy(colleague.session()) == CaseIds{temp.other});
        model::CaseLink link; // as it comes from the post of that colleague
        link.id = model::CaseLinkId::create(temp.vault().office());
        link.oneCase = temp.kept;
        link.otherCase = temp.other;
        link.at = temp.clock().now();
        write(temp.session(), "case.link", [&](store::Tx &tx) { tx.create(link); });
        CHECK(seenBy(colleague.session()).isEmpty());
    }
}
