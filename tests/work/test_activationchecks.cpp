// SPDX-License-Identifier: GPL-3.0-or-later
// What « Activer » must not let through: the wrong role, the wrong office, what changed since.
#include "core/work/activation.h"
#include "core/work/exclusions.h"
#include "tests/kit/colleague.h"
#include "tests/work/partners.h"

#include <algorithm>

using namespace relais;
namespace activation = relais::work::activation;
using activation::Office;

namespace {

class Desk : public EntrustedCase
{
public:
    Result<activation::Plan> tryPlan(const QString &measure, const Office &office)
    {
        return activation::plan(session(), id, {{measure, office}});
    }
    activation::Plan plan(const QString &measure, const Office &office)
    {
        const auto made = tryPlan(measure, office);
        REQUIRE_OK(made);
        return *made;
    }
    model::Measure measure(const QString &code)
    {
        if (!work::measures::byCode(session(), id, code)) {
            REQUIRE_OK(work::measures::add(session(), id, code));
            clock().advance(1000);
        }
        return *work::measures::byCode(session(), id, code);
    }
    model::ConsentId accept(const QString &office, const QStringList &scope)
    {
        work::consents::Given given;
        given.office = office;
        given.scope = scope;
        given.mode = model::ConsentMode::Written;
        given.until = session().today().addDays(90);
        const auto made = work::consents::give(session(), id, given);
        REQUIRE_OK(made);
        clock().advance(1000);
        return *made;
    }
    void keepApart(const QString &office)
    {
        REQUIRE_OK(work::exclusions::add(session(), id, model::ExclusionKind::Office, office, u"un proche"_s));
        clock().advance(1000);
    }
    void departsIn(int days)
    {
        REQUIRE_OK(work::cases::setField(session(), id, u"departure_on"_s,
                                         session().today().addDays(days).toString(Qt::ISODate)));
        clock().advance(1000);
    }
    QList<Office> offices(const QString &code)
    {
        const auto all = activation::proposals(session(), id);
        REQUIRE_OK(all);
        for (const activation::Proposal &one : *all) {
            if (one.measure.code == code) {
                return one.offices;
            }
        }
        return {};
    }
    bool offers(const QString &code, const QString &name)
    {
        const QList<Office> all = offices(code);
        return std::any_of(all.cbegin(), all.cend(),
                           [&](const Office &one) { return one.name == name || one.address == name; });
    }
    qsizetype standing() { return work::orientations::list(session(), id)->size(); }
};

template<class T>
ErrorCode codeOf(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("a sheet goes to an office that has a name", "[work][activation]")
{
    Desk desk;
    CHECK(codeOf(desk.tryPlan(u"LOG-01"_s, {{}, u"  "_s})) == ErrorCode::InvalidInput);
    CHECK(codeOf(desk.tryPlan(u"LOG-01"_s, {{}, QString(201, u'x')})) == ErrorCode::InvalidInput);
}

TEST_CASE("an act that comes to be seen too early after the plan does not go", "[work][activation][security]")
{
    Desk desk;
    desk.set(desk.measure(u"ENF-06"_s), "status", u"to_do"_s);
    desk.accept(u"École Jean Moulin"_s, {u"ENF"_s});
    desk.departsIn(0);
    const activation::Plan plan = desk.plan(u"ENF-06"_s, {{}, u"École Jean Moulin"_s});
    REQUIRE(plan.ready() == 1);
    desk.departsIn(20);
    CHECK(codeOf(activation::activate(desk.session(), plan)) == ErrorCode::StaleValue);
    CHECK(desk.standing() == 0);
    CHECK(desk.measure(u"ENF-06"_s).status == model::MeasureStatus::ToDo);
}

TEST_CASE("a consent under another name than the plan shows lets nothing leave", "[work][activation][security]")
{
    Desk desk;
    Partner legal(u"B1C2D3E4"_s, u"CIDFF de Rouen"_s);
    legal.facts.acronym = u"CIDFF 76"_s;
    const model::Card card = verifiedCard(desk, legal);
    desk.set(desk.measure(u"JUR-01"_s), "status", u"to_do"_s);
    desk.accept(card.acronym, {u"JUR"_s});
    const activation::Plan plan = desk.plan(u"JUR-01"_s, {card.office, card.name});
    REQUIRE(plan.partners.first().name == card.acronym);
    REQUIRE(plan.ready() == 1);
    desk.accept(card.name, {u"JUR"_s});
    CHECK(codeOf(activation::activate(desk.session(), plan)) == ErrorCode::StaleValue);
    CHECK(desk.standing() == 0);
}

TEST_CASE("a consent for the very measure that ends after the plan lets nothing leave", "[work][activation][security]")
{
    Desk desk;
    desk.set(desk.measure(u"FIN-03"_s), "status", u"to_do"_s);
    const Office department{{}, u"Département 76"_s};
    desk.accept(department.name, {u"FIN"_s});
    const model::ConsentId express = desk.accept(department.name, {u"FIN-03"_s});
    const activation::Plan plan = desk.plan(u"FIN-03"_s, department);
    REQUIRE(plan.ready() == 1);
    REQUIRE_OK(work::consents::withdraw(desk.session(), express, {}, u"au téléphone"_s));
    desk.clock().advance(1000);
    CHECK(codeOf(activation::activate(desk.session(), plan)) == ErrorCode::StaleValue);
    CHECK(desk.standing() == 0);
}

TEST_CASE("what a partner has in hand is not proposed again, even when somebody marked it as still to do",
          "[work][activation]")
{
    Desk desk;
    REQUIRE(desk.offers(u"LOG-01"_s, desk.card.office));
    desk.orient();
    desk.set(desk.measure(u"LOG-01"_s), "status", u"to_do"_s);
    CHECK(desk.offices(u"LOG-01"_s).isEmpty());
    CHECK(desk.offers(u"LOG-04"_s, desk.card.office));
}

TEST_CASE("a role that entrusts nothing plans nothing, and nobody plans for the case of another office",
          "[work][activation][access]")
{
    Desk desk;
    const model::CaseId theirs(u"FEDCBA98-000000000000CASE"_s);
    CHECK(codeOf(activation::proposals(desk.session(), theirs)) == ErrorCode::Refused);
    CHECK(codeOf(activation::plan(desk.session(), theirs, {})) == ErrorCode::Refused);
    for (const model::Role role : {model::Role::OperationalContact, model::Role::Supervisor}) {
        Colleague colleague(desk, u"N. Petit "_s + model::word(role), role);
        CHECK(codeOf(activation::proposals(colleague.session(), desk.id)) == ErrorCode::Refused);
        CHECK(codeOf(activation::plan(colleague.session(), desk.id,
                                      {{u"LOG-01"_s, {desk.card.office, desk.card.name}}})) == ErrorCode::Refused);
    }
}

TEST_CASE("of a closed case nothing is proposed, and a plan says that it is closed", "[work][activation]")
{
    Desk desk;
    REQUIRE_OK(work::cases::close(desk.session(), desk.id, model::ExitReason::Autonomous, {}));
    desk.clock().advance(1000);
    CHECK(activation::proposals(desk.session(), desk.id)->isEmpty());
    const auto plan = desk.tryPlan(u"LOG-01"_s, {desk.card.office, desk.card.name});
    CHECK((!plan || plan->ready() == 0));
}

TEST_CASE("an office kept apart is nowhere proposed: by its acronym, as the holder of the measure, or on paper",
          "[work][activation][security]")
{
    Desk desk;
    SECTION("by its acronym")
    {
        Partner legal(u"B1C2D3E4"_s, u"CIDFF de Rouen"_s);
        legal.facts.acronym = u"CIDFF 76"_s;
        const model::Card card = verifiedCard(desk, legal);
        desk.set(desk.measure(u"JUR-01"_s), "status", u"to_do"_s);
        REQUIRE(desk.offers(u"JUR-01"_s, card.office));
        desk.keepApart(u"CIDFF 76"_s);
        CHECK_FALSE(desk.offers(u"JUR-01"_s, card.office));
        const activation::Plan plan = desk.plan(u"JUR-01"_s, {card.office, card.name});
        CHECK(plan.partners.first().hindrance == activation::Hindrance::KeptApart);
        CHECK(plan.missing() == 0); // her consent would not mend it
    }
    SECTION("as the holder of the measure")
    {
        desk.set(desk.measure(u"LOG-01"_s), "partner", u"Foyer Exemple"_s);
        REQUIRE(desk.offers(u"LOG-01"_s, u"Foyer Exemple"_s));
        desk.keepApart(u"Foyer Exemple"_s);
        CHECK_FALSE(desk.offers(u"LOG-01"_s, u"Foyer Exemple"_s));
    }
    SECTION("on paper")
    {
        desk.set(desk.measure(u"SEC-03"_s), "status", u"to_do"_s);
        REQUIRE(desk.offers(u"SEC-03"_s, u"Police"_s));
        desk.keepApart(u"Police"_s);
        CHECK_FALSE(desk.offers(u"SEC-03"_s, u"Police"_s));
    }
}

TEST_CASE("a revoked card is not proposed, nor a post of our own office", "[work][activation][security]")
{
    Desk desk;
    model::Card post;
    post.id = model::CardId::create(desk.vault().office());
    post.office = desk.vault().office() + u".AB12"_s;
    post.name = u"SIAO de chez nous"_s;
    post.kind = model::OfficeKind::Association;
    post.state = model::CardState::Verified;
    REQUIRE_OK(desk.vault().write(desk.session().act("card.import"), [&](store::Tx &tx) -> Result<void> {
        tx.create(post);
        return {};
    }));
    desk.clock().advance(1000);
    CHECK_FALSE(desk.offers(u"LOG-01"_s, post.office));
    REQUIRE(desk.offers(u"LOG-01"_s, desk.card.office));
    REQUIRE_OK(work::correspondents::revoke(desk.session(), desk.card.id, u"vol"_s));
    desk.clock().advance(1000);
    CHECK_FALSE(desk.offers(u"LOG-01"_s, desk.card.office));
    desk.set(desk.measure(u"LOG-01"_s), "partner", desk.card.name);
    CHECK_FALSE(desk.offers(u"LOG-01"_s, desk.card.office));
}
