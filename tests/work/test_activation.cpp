// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/activation.h"

#include "core/work/exclusions.h"
#include "core/work/liaison.h"
#include "core/work/outbox.h"
#include "core/work/replies.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/work/partners.h"

#include <algorithm>

using namespace relais;
namespace activation = relais::work::activation;
using activation::Choice;
using activation::Office;
using activation::Proposal;

namespace {

/// LOG-01 and LOG-04 for the SIAO, JUR-01 for the CIDFF, SEC-03 for the police on paper; all to do, all accepted.
class Network : public EntrustedCase
{
public:
    Network() : legal(u"B1C2D3E4"_s, u"CIDFF 76"_s)
    {
        legalCard = verifiedCard(*this, legal);
        for (const QString &code : {u"JUR-01"_s, u"SEC-03"_s}) {
            set(measure(code), "status", u"to_do"_s);
        }
        accept(u"CIDFF 76"_s, {u"JUR"_s});
        accept(u"Police"_s, {u"SEC"_s});
    }
    model::Measure measure(const QString &code)
    {
        const auto found = work::measures::byCode(session(), id, code);
        REQUIRE_OK(found);
        return *found;
    }
    model::ConsentId accept(const QString &office, const QStringList &scope, int days = 90)
    {
        work::consents::Given given;
        given.office = office;
        given.scope = scope;
        given.mode = model::ConsentMode::Written;
        given.until = session().today().addDays(days);
        const auto made = work::consents::give(session(), id, given);
        REQUIRE_OK(made);
        clock().advance(1000);
        return *made;
    }
    QList<Proposal> proposals()
    {
        const auto all = activation::proposals(session(), id);
        REQUIRE_OK(all);
        return *all;
    }
    std::optional<Proposal> proposal(const QString &code)
    {
        for (const Proposal &one : proposals()) {
            if (one.measure.code == code) {
                return one;
            }
        }
        return std::nullopt;
    }
    QList<Choice> chosen()
    {
        QList<Choice> choices;
        for (const Proposal &one : proposals()) {
            if (one.isChosen()) {
                choices << Choice{one.measure.code, one.offices.first()};
            }
        }
        return choices;
    }
    activation::Plan plan(const QList<Choice> &choices)
    {
        const auto made = activation::plan(session(), id, choices);
        REQUIRE_OK(made);
        return *made;
    }
    qsizetype standing()
    {
        const auto all = work::orientations::list(session(), id);
        REQUIRE_OK(all);
        return all->size();
    }

    Partner legal;
    model::Card legalCard;
};

QString whyOf(const Result<QList<model::OrientationId>> &made)
{
    return made ? u"done"_s : word(made.error().code);
}

} // namespace

TEST_CASE("what is to do starts chosen, each measure at the office whose kind suits it", "[work][activation]")
{
    Network network;
    QStringList lines;
    for (const Choice &choice : network.chosen()) {
        lines << choice.measure + u' ' + choice.office.name;
    }
    CHECK(lines == QStringList({u"SEC-03 Police"_s, u"LOG-01 SIAO 76"_s, u"LOG-04 SIAO 76"_s, u"JUR-01 CIDFF 76"_s}));
    CHECK(network.proposal(u"SEC-03"_s)->offices.first().way() == model::OrientationWay::Sheet);
    REQUIRE(network.proposal(u"JUR-04"_s).has_value()); // of the parcours, still to be assessed
    CHECK_FALSE(network.proposal(u"JUR-04"_s)->isChosen());
}

TEST_CASE("an act that would be seen too early starts unchosen and does not go", "[work][activation]")
{
    Network network;
    network.set(network.measure(u"ENF-06"_s), "status", u"to_do"_s);
    const auto proposal = network.proposal(u"ENF-06"_s);
    REQUIRE(proposal.has_value());
    CHECK(proposal->early != model::TooEarly::No);
    CHECK_FALSE(proposal->isChosen());
    const activation::Plan plan = network.plan({{u"ENF-06"_s, {{}, u"École Jean Moulin"_s}}});
    CHECK(plan.ready() == 0);
    CHECK(plan.missing() == 0); // her consent would not mend it
    network.accept(u"École Jean Moulin"_s, {u"ENF"_s});
    const activation::Plan accepted = network.plan({{u"ENF-06"_s, {{}, u"École Jean Moulin"_s}}});
    CHECK(accepted.ready() == 0);
    CHECK(accepted.partners.first().measures.first().early != model::TooEarly::No); // and says why
}

TEST_CASE("the plan shows of each partner exactly what the orientation lets out", "[work][activation]")
{
    Network network;
    const activation::Plan plan = network.plan(network.chosen());
    REQUIRE(plan.partners.size() == 3);
    CHECK(plan.ready() == 4);
    CHECK(plan.going(model::OrientationWay::Bundle) == 2);
    CHECK(plan.going(model::OrientationWay::Sheet) == 1);
    CHECK(network.standing() == 0); // nothing was written
    const auto siao = std::find_if(plan.partners.cbegin(), plan.partners.cend(),
                                   [](const auto &one) { return one.name == u"SIAO 76"_s; });
    REQUIRE(siao != plan.partners.cend());
    CHECK(siao->ready() == QStringList({u"LOG-01"_s, u"LOG-04"_s}));
    const auto sketch = work::orientations::preview(network.session(), network.id, network.card, siao->ready(), {});
    REQUIRE_OK(sketch);
    const auto told = [](const QList<work::scope::ScopedField> &fields) {
        QStringList lines;
        for (const auto &field : fields) {
            if (field.type != model::RecordType::Orientation) {
                lines << field.record + field.field + model::word(field.answer.reason);
            }
        }
        lines.sort();
        return lines;
    };
    CHECK(told(siao->fields) == told(sketch->fields));
    CHECK(siao->answerBy.isValid());
}

TEST_CASE("one act entrusts all measures, one orientation for each office, and undo takes all of it back",
          "[work][activation]")
{
    Network network;
    const auto made = activation::activate(network.session(), network.plan(network.chosen()));
    REQUIRE_OK(made);
    CHECK(made->size() == 3);
    CHECK(network.standing() == 3);
    CHECK(network.measure(u"LOG-04"_s).status == model::MeasureStatus::Requested);
    CHECK(network.measure(u"SEC-03"_s).partner == u"Police"_s);
    CHECK_FALSE(network.proposal(u"LOG-04"_s).has_value()); // it is in somebody's hands
    network.clock().advance(1000);
    REQUIRE_OK(activation::takeBack(network.session(), *made));
    CHECK(network.standing() == 0);
    CHECK(network.measure(u"LOG-04"_s).status == model::MeasureStatus::ToDo);
    CHECK(network.measure(u"SEC-03"_s).partner.isEmpty());
    const auto again = activation::takeBack(network.session(), *made);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Refused);
}

TEST_CASE("once one bundle of the gesture is written nothing of it is taken back", "[work][activation]")
{
    Network network;
    const auto made = activation::activate(network.session(), network.plan(network.chosen()));
    REQUIRE_OK(made);
    network.clock().advance(1000);
    REQUIRE_OK(work::outbox::send(network.session(), network.card, exchange::Purpose::Update));
    network.clock().advance(1000);
    const auto back = activation::takeBack(network.session(), *made);
    REQUIRE_FALSE(back);
    CHECK(back.error().code == ErrorCode::Refused);
    CHECK(network.standing() == 3);
}

TEST_CASE("once a sheet of the gesture is printed nothing of it is taken back, and all of it can be recalled",
          "[work][activation][sheet]")
{
    Network network;
    const auto made = activation::activate(network.session(), network.plan(network.chosen()));
    REQUIRE_OK(made);
    network.clock().advance(1000);
    const auto all = work::orientations::list(network.session(), network.id);
    REQUIRE_OK(all);
    const auto sheet = std::find_if(all->cbegin(), all->cend(), [](const model::Orientation &one) {
        return one.way == model::OrientationWay::Sheet;
    });
    REQUIRE(sheet != all->cend());
    REQUIRE_OK(work::liaison::print(network.session(), sheet->id));
    network.clock().advance(1000);
    const auto back = activation::takeBack(network.session(), *made);
    REQUIRE_FALSE(back);
    CHECK(back.error().code == ErrorCode::Refused);
    CHECK(network.standing() == 3);
    const auto act = work::undo::undoable(network.session());
    REQUIRE_OK(act);
    CHECK((!act->has_value() || (*act)->verb != QLatin1String(work::orientations::kSendVerb)));
    const auto recalled = activation::recall(network.session(), *made);
    REQUIRE_OK(recalled);
    CHECK(*recalled == 3);
    CHECK(network.measure(u"LOG-04"_s).status == model::MeasureStatus::ToDo);
    CHECK(*activation::recall(network.session(), *made) == 0);
}

TEST_CASE("a consent that ends between the preview and the confirmation lets nothing leave", "[work][activation]")
{
    Network network;
    const activation::Plan plan = network.plan(network.chosen());
    network.withdraw();
    CHECK(whyOf(activation::activate(network.session(), plan)) == u"stale_value"_s);
    CHECK(network.standing() == 0);
    CHECK(network.measure(u"JUR-01"_s).status == model::MeasureStatus::ToDo); // nor to the others
}

TEST_CASE("a card that is revoked meanwhile lets nothing leave", "[work][activation]")
{
    Network network;
    const activation::Plan plan = network.plan(network.chosen());
    REQUIRE_OK(work::correspondents::revoke(network.session(), network.legalCard.id, u"vol"_s));
    network.clock().advance(1000);
    CHECK(whyOf(activation::activate(network.session(), plan)) == u"stale_value"_s);
    CHECK(network.standing() == 0);
}

TEST_CASE("a value that changes after it was read lets nothing leave", "[work][activation]")
{
    Network network;
    const activation::Plan plan = network.plan(network.chosen());
    network.set(network.contact(), "hours", u"lun 9-10"_s);
    CHECK(whyOf(activation::activate(network.session(), plan)) == u"stale_value"_s);
    CHECK(network.standing() == 0);
    REQUIRE_OK(activation::activate(network.session(), network.plan(network.chosen())));
}

TEST_CASE("a measure that waits for her consent stays, and the others go", "[work][activation]")
{
    Network network;
    network.withdraw();
    const activation::Plan plan = network.plan(network.chosen());
    CHECK(plan.missing() == 1);
    CHECK(plan.ready() == 2);
    const auto made = activation::activate(network.session(), plan);
    REQUIRE_OK(made);
    CHECK(made->size() == 2);
    CHECK(network.measure(u"LOG-04"_s).status == model::MeasureStatus::ToDo);
}

TEST_CASE("where the law wants it named, a consent for the whole strand is not enough", "[work][activation]")
{
    Network network;
    network.set(network.measure(u"FIN-03"_s), "status", u"to_do"_s);
    const Office department{{}, u"Département 76"_s};
    network.accept(department.name, {u"FIN"_s});
    activation::Plan plan = network.plan({{u"FIN-03"_s, department}});
    REQUIRE(plan.partners.size() == 1);
    CHECK(plan.partners.first().missing() == QStringList(u"FIN-03"_s));
    CHECK(plan.partners.first().measures.first().isExpress());
    for (const work::scope::ScopedField &field : plan.partners.first().fields) {
        CHECK_FALSE(field.answer.isYes()); // nothing goes, so the preview says of nothing that it does
    }
    network.accept(department.name, {u"FIN-03"_s});
    plan = network.plan({{u"FIN-03"_s, department}});
    CHECK(plan.ready() == 1);
}

TEST_CASE("of a case that was closed while somebody chose nothing goes, and the plan says so", "[work][activation]")
{
    Network network;
    const QList<Choice> choices = network.chosen();
    REQUIRE_FALSE(choices.isEmpty());
    REQUIRE_OK(work::cases::close(network.session(), network.id, model::ExitReason::Moved, {}));
    const activation::Plan plan = network.plan(choices);
    CHECK(plan.ready() == 0);
    CHECK(plan.partners.first().hindrance == activation::Hindrance::Refused);
    CHECK(activation::activate(network.session(), plan).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a partner whose card is not verified, or who is kept apart, gets nothing and the plan says why",
          "[work][activation]")
{
    Network network;
    Partner stranger(u"C1D2E3F4"_s, u"Barreau de Rouen"_s);
    const auto card = work::correspondents::import(network.session(), stranger.file());
    REQUIRE_OK(card);
    network.set(network.measure(u"JUR-03"_s), "status", u"to_do"_s);
    const auto proposal = network.proposal(u"JUR-03"_s);
    REQUIRE(proposal.has_value());
    const Office office{card->office, card->name, card->state, 0};
    CHECK(std::any_of(proposal->offices.cbegin(), proposal->offices.cend(),
                      [&](const Office &one) { return one.address == office.address && !one.mayGet(); }));
    activation::Plan plan = network.plan({{u"JUR-03"_s, office}});
    CHECK(plan.partners.first().hindrance == activation::Hindrance::Unverified);
    CHECK(whyOf(activation::activate(network.session(), plan)) == u"invalid_input"_s);
    REQUIRE_OK(work::exclusions::add(network.session(), network.id, model::ExclusionKind::Office, u"CIDFF 76"_s,
                                     u"il y travaille"_s));
    network.clock().advance(1000);
    plan = network.plan({{u"JUR-01"_s, {network.legalCard.office, u"CIDFF 76"_s}}});
    CHECK(plan.partners.first().hindrance == activation::Hindrance::KeptApart);
    CHECK(plan.ready() == 0);
    const auto offices = network.proposal(u"JUR-01"_s)->offices;
    CHECK(std::none_of(offices.cbegin(), offices.cend(), [](const Office &one) { return one.name == u"CIDFF 76"_s; }));
}

TEST_CASE("where the law gives a basis a measure goes without her consent, and that stays written with it",
          "[work][activation][security]")
{
    Network network;
    const Office department{{}, u"Département 76"_s};
    const QStringList one{u"LOG-04"_s};
    activation::Plan plan = network.plan({{one.first(), department}});
    REQUIRE(plan.partners.size() == 1);
    CHECK(plan.partners.first().missing() == one);
    const auto bases = activation::basesFor(network.session(), network.id, plan.partners.first());
    REQUIRE_OK(bases);
    CHECK(*bases == QStringList({u"child"_s, u"shared_secrecy"_s}));
    plan = network.plan({{one.first(), department, u"shared_secrecy"_s}});
    CHECK(plan.partners.first().ready() == one);
    const auto &fields = plan.partners.first().fields;
    CHECK(std::any_of(fields.cbegin(), fields.cend(), [](const work::scope::ScopedField &field) {
        return field.answer.reason == model::ShareReason::LegalBasis;
    }));
    CHECK(std::none_of(fields.cbegin(), fields.cend(), [](const work::scope::ScopedField &field) {
        return field.type == model::RecordType::Contact && field.answer.isYes(); // the law gives no way to reach her
    }));
    REQUIRE_OK(activation::activate(network.session(), plan));
    const auto made = work::orientations::list(network.session(), network.id);
    REQUIRE_OK(made);
    REQUIRE(made->size() == 1);
    CHECK(made->first().basis == u"shared_secrecy"_s);
}

TEST_CASE("the law gives no basis for what it wants expressly accepted, nor for an office that it does not name",
          "[work][activation][security]")
{
    Network network;
    network.set(network.measure(u"FIN-03"_s), "status", u"to_do"_s);
    for (const Choice &choice :
         {Choice{u"FIN-03"_s, {{}, u"Département 76"_s}}, Choice{u"SEC-03"_s, {{}, u"Barreau de Rouen"_s}},
          Choice{u"SEC-03"_s, {{}, u"Parquet de Rouen"_s}}}) {
        INFO(choice.office.name.toStdString());
        const activation::Plan plan = network.plan({choice});
        REQUIRE(plan.partners.size() == 1);
        CHECK(plan.partners.first().missing() == QStringList(choice.measure));
        const auto bases = activation::basesFor(network.session(), network.id, plan.partners.first());
        REQUIRE_OK(bases);
        const bool isChild = choice.office.name.startsWith(u"Parquet"_s); // a child in danger is told there
        CHECK(*bases == (isChild ? QStringList(u"child"_s) : QStringList()));
    }
}

TEST_CASE("an office that refused a measure is proposed for it last", "[work][activation]")
{
    Network network;
    verifiedCard(network, Partner(u"C1D2E3F4"_s, u"CIDFF du Havre"_s));
    REQUIRE(network.proposal(u"JUR-01"_s)->offices.first().name == u"CIDFF 76"_s);
    const auto made =
        work::orientations::orientOnPaper(network.session(), network.id, u"CIDFF 76"_s, {}, {u"JUR-01"_s}, {});
    REQUIRE_OK(made);
    network.clock().advance(1000);
    CHECK_FALSE(network.proposal(u"JUR-01"_s).has_value()); // it has it in hand
    work::replies::Said said;
    said.step = model::ReplyStep::Refused;
    said.reason = model::RefusalReason::NoPlace;
    said.way = model::ReplyWay::Phone;
    REQUIRE_OK(work::replies::give(network.session(), *made, said));
    network.clock().advance(1000);
    const auto again = network.proposal(u"JUR-01"_s);
    REQUIRE(again.has_value());
    CHECK(again->isChosen()); // to do again, at another
    CHECK(again->offices.first().name == u"CIDFF du Havre"_s);
    CHECK(again->offices.last().name == u"CIDFF 76"_s);
}
