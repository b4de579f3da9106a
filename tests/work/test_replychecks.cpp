// SPDX-License-Identifier: GPL-3.0-or-later
// What a reply and a recall must leave alone.
#include "core/store/erasure.h"
#include "core/work/exclusions.h"
#include "core/work/received.h"
#include "tests/kit/colleague.h"
#include "tests/work/foreign.h"
#include "tests/work/pair.h"

namespace {

model::ConsentId consentTo(Pair &pair, const QString &office, const QStringList &scope, int days)
{
    work::consents::Given given;
    given.office = office;
    given.role = u"siao"_s;
    given.scope = scope;
    given.mode = model::ConsentMode::Oral;
    given.until = pair.ours.session().today().addDays(days);
    const auto consent = work::consents::give(pair.ours.session(), pair.id, given);
    REQUIRE_OK(consent);
    pair.wait();
    return *consent;
}

QDateTime recalledAt(Pair &pair, const QString &orientation)
{
    const auto known = pair.ours.vault().read([&](const store::Reader &reader) {
        return store::recordById<model::Orientation>(reader, model::OrientationId(orientation));
    });
    REQUIRE_OK(known);
    return known->recalledAt;
}

} // namespace

TEST_CASE("an orientation between other offices is not answered here", "[work][replies][security]")
{
    Pair pair;
    pair.toThem();
    const QString owner = pair.ours.vault().office();
    const QString other = owner + u"-0000000000000TH3"_s;
    const QString sheet = owner + u"-0000000000000TH4"_s;
    takeForeign(pair.theirs, model::RecordType::Orientation, other,
                {{u"case_id"_s, pair.id.text()}, {u"office"_s, u"B1C2D3E4"_s}, {u"measures"_s, u"LOG-01"_s}});
    takeForeign(pair.theirs, model::RecordType::Orientation, sheet,
                {{u"case_id"_s, pair.id.text()}, {u"measures"_s, u"LOG-01"_s}});
    for (const QString &id : {other, sheet}) {
        pair.orientation = model::OrientationId(id);
        CHECK(refusalOf(pair.answer(pair.theirs, ReplyStep::Accepted)) == u"refused orientation: of other offices"_s);
    }
    CHECK(refusalOf(orientations::recall(pair.theirs.session(), pair.orientation)) ==
          u"refused orientation: of another office"_s);
}

TEST_CASE("a reply to an earlier orientation leaves a measure alone that another one holds", "[work][replies]")
{
    Pair pair;
    pair.toThem();
    pair.says(ReplyStep::Refused);
    pair.toUs();
    REQUIRE_OK(orientations::orient(pair.ours.session(), pair.id, pair.theirCard, {u"LOG-01"_s}, {}));
    pair.wait();
    REQUIRE(pair.measure().status == MeasureStatus::Requested);
    pair.says(ReplyStep::Accepted); // it thinks again, and knows nothing of the second
    pair.toUs();
    CHECK(pair.state(pair.ours) == OrientationState::Accepted);
    CHECK(pair.measure().status == MeasureStatus::Requested);
}

TEST_CASE("an older reply that comes late undoes nothing that was done since", "[work][replies]")
{
    Pair pair;
    pair.toThem();
    pair.says(ReplyStep::Accepted);
    static_cast<void>(pair.write(pair.theirs, pair.ourCard)); // lost on the way
    pair.says(ReplyStep::Refused);
    pair.toUs();
    REQUIRE(pair.measure().status == MeasureStatus::ToDo);
    REQUIRE_OK(work::measures::setStatus(pair.ours.session(), pair.measure().id, MeasureStatus::InProgress));
    pair.wait();
    pair.read(pair.theirs, pair.write(pair.ours, pair.theirCard, exchange::Purpose::Acknowledgement));
    REQUIRE(pair.read(pair.ours, pair.write(pair.theirs, pair.ourCard, exchange::Purpose::Resend)).answer ==
            Answer::Applied);
    CHECK(pair.standing(pair.ours).replies.size() == 2);
    CHECK(pair.measure().status == MeasureStatus::InProgress);
}

TEST_CASE("a reply to an orientation of measures never closes the case", "[work][replies][security]")
{
    Pair pair;
    pair.toThem();
    pair.says(ReplyStep::Accepted);
    pair.toUs();
    const auto file = pair.ours.vault().read(
        [&](const store::Reader &reader) { return store::recordById<model::Case>(reader, pair.id); });
    REQUIRE_OK(file);
    CHECK(model::isOpen(file->status));
    CHECK_FALSE(pair.standing(pair.ours).orientation.recalledAt.isValid());
}

TEST_CASE("a recall leaves alone what somebody else holds by now, what is obtained, and what goes to the next office",
          "[work][replies]")
{
    Pair pair;
    pair.toThem();
    SECTION("held by another")
    {
        REQUIRE_OK(work::measures::setPartner(pair.ours.session(), pair.measure().id, u"Refuge Exemple"_s));
        pair.wait();
        const MeasureStatus before = pair.measure().status;
        pair.recall();
        CHECK(pair.measure().partner == u"Refuge Exemple"_s);
        CHECK(pair.measure().status == before);
    }
    SECTION("obtained")
    {
        REQUIRE_OK(work::measures::setStatus(pair.ours.session(), pair.measure().id, MeasureStatus::Obtained, {},
                                             u"attestation"_s));
        pair.wait();
        pair.recall();
        CHECK(pair.measure().status == MeasureStatus::Obtained);
        CHECK(pair.measure().proof == u"attestation"_s);
    }
    SECTION("goes to the next office")
    {
        const model::Measure before = pair.measure();
        REQUIRE_OK(orientations::recall(pair.ours.session(), pair.orientation, model::RecallReason::Rerouted));
        CHECK(pair.measure().status == before.status);
        CHECK(pair.measure().partner == before.partner);
    }
}

TEST_CASE("a consent withdrawn recalls neither what a further consent covers nor what another office has",
          "[work][replies][security]")
{
    Pair pair;
    if (!work::measures::byCode(pair.ours.session(), pair.id, u"LOG-04"_s)) {
        REQUIRE_OK(work::measures::add(pair.ours.session(), pair.id, u"LOG-04"_s));
    }
    consentTo(pair, u"Refuge Exemple"_s, {u"LOG"_s}, 1);
    const auto sheet =
        orientations::orientOnPaper(pair.ours.session(), pair.id, u"Refuge Exemple"_s, u"siao"_s, {u"LOG-04"_s}, {});
    REQUIRE_OK(sheet);
    const QString other = u"B1C2D3E4-0000000000000TH5"_s; // asked by the office that had the case before us
    takeForeign(pair.ours, model::RecordType::Orientation, other,
                {{u"case_id"_s, pair.id.text()},
                 {u"office"_s, pair.theirCard.office},
                 {u"office_name"_s, pair.theirCard.name},
                 {u"measures"_s, u"LOG-01"_s}});
    const model::ConsentId further = consentTo(pair, pair.theirCard.name, {u"LOG-01"_s}, 60);
    pair.toThem();
    pair.waitDays(3); // her consent to the refuge has ended meanwhile
    const auto all = work::consents::list(pair.ours.session(), pair.id);
    REQUIRE_OK(all);
    for (const model::Consent &consent : *all) {
        if (consent.office == pair.theirCard.name && consent.id != further) {
            REQUIRE_OK(work::consents::withdraw(pair.ours.session(), consent.id, {}, u"au bureau"_s));
        }
    }
    pair.wait();
    CHECK(pair.state(pair.ours) == OrientationState::Sent);
    REQUIRE_OK(work::consents::withdraw(pair.ours.session(), further, {}, u"au bureau"_s));
    pair.wait();
    CHECK(pair.state(pair.ours) == OrientationState::Recalled);
    pair.orientation = *sheet;
    CHECK(pair.state(pair.ours) == OrientationState::Sent);
    CHECK_FALSE(recalledAt(pair, other).isValid());
}

TEST_CASE("who is shown no measure is shown no reply, and a post of our own office is none that was told",
          "[work][replies][access]")
{
    Pair pair;
    const auto scope = work::scope::towards(pair.ours.session(), pair.theirCard, {}, 500);
    REQUIRE_OK(scope);
    REQUIRE_OK(pair.ours.vault().write(pair.ours.session().act("bundle.write"), [&](store::Tx &tx) -> Result<void> {
        store::saveGiven(tx, pair.ours.vault().office() + u".K7QM"_s, scope->given);
        return {};
    }));
    pair.toThem();
    pair.says(ReplyStep::Accepted);
    pair.toUs();
    const auto told = orientations::toldOf(pair.ours.session(), pair.id);
    REQUIRE_OK(told);
    REQUIRE(told->size() == 1);
    CHECK(told->first().office == pair.theirCard.office);
    CHECK(replies::list(pair.ours.session(), pair.orientation)->size() == 1);
    Colleague keeper(pair.ours, u"N. Petit"_s, model::Role::Administrator);
    CHECK(replies::list(keeper.session(), pair.orientation).value_or(QList<model::Reply>()).isEmpty());
}

TEST_CASE("a reply to a case kept from whoever reads the bundle takes its effect, and nothing of it is told",
          "[work][replies][exclusion][security]")
{
    Pair pair;
    pair.toThem();
    const model::UserId founder = pair.ours.session().user.id;
    Colleague petit(pair.ours, u"N. Petit"_s, model::Role::Advisor);
    const auto before = Colleague::opened(pair.ours, founder);
    REQUIRE_OK(work::exclusions::add(*before, pair.id, model::ExclusionKind::Person, u"N. Petit"_s, u"voisine"_s));
    pair.wait();
    pair.says(ReplyStep::Accepted);
    const QByteArray file = pair.write(pair.theirs, pair.ourCard);
    petit.sitDown();
    const auto verdict = work::inbox::receive(petit.session(), file, u"lot.relais"_s);
    REQUIRE_OK(verdict);
    CHECK(verdict->answer == Answer::Applied);
    CHECK(verdict->detail.isEmpty());
    CHECK(verdict->conflicts == 0);
    CHECK(orientations::waiting(petit.session())->isEmpty());
    CHECK_FALSE(replies::list(petit.session(), pair.orientation));
    CHECK_FALSE(orientations::standings(petit.session(), pair.id).value_or(QList<orientations::Standing>()).size());
    pair.wait();
    const auto after = Colleague::opened(pair.ours, founder);
    const auto measure = work::measures::byCode(*after, pair.id, u"LOG-01"_s);
    REQUIRE_OK(measure);
    CHECK(measure->status == MeasureStatus::InProgress);
    CHECK(replies::list(*after, pair.orientation)->size() == 1);
}

TEST_CASE("a reply of somebody else does not leave in our name, and what we said stays said after an erasure",
          "[work][replies][security]")
{
    Pair pair;
    pair.toThem();
    SECTION("of somebody else")
    {
        takeForeign(pair.theirs, model::RecordType::Reply, u"B1C2D3E4-0000000000000RE1"_s,
                    {{u"case_id"_s, pair.id.text()},
                     {u"orientation"_s, pair.orientation.text()},
                     {u"number"_s, 1},
                     {u"step"_s, u"accepted"_s},
                     {u"way"_s, u"bundle"_s}});
        CHECK(pair.waitsFor(pair.theirs) == 0);
    }
    SECTION("erased")
    {
        pair.says(ReplyStep::Accepted);
        pair.toUs();
        REQUIRE_OK(pair.theirs.vault().write(pair.theirs.session().act("case.erase", pair.id), [&](store::Tx &tx) {
            store::Erasure erasure;
            erasure.id = u"efface"_s;
            erasure.at = pair.theirs.clock().now();
            erasure.user = pair.theirs.session().user.id;
            erasure.reason = u"demande"_s;
            return store::eraseCase(tx, pair.id, store::holdingsOf(tx, pair.id), erasure);
        }));
        pair.wait();
        CHECK(pair.waitsFor(pair.theirs) == 0);
        CHECK(pair.state(pair.ours) == OrientationState::Accepted);
    }
}
