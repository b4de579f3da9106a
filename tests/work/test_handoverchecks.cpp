// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand-over must refuse at the giver, and leave behind at the receiver.
#include "core/work/contacts.h"
#include "core/work/outbox.h"
#include "tests/kit/colleague.h"
#include "tests/work/foreign.h"
#include "tests/work/handovers.h"

namespace {

QString refusalOf(const Result<model::OrientationId> &offered)
{
    return offered ? QString() : offered.error().detail;
}

model::Card cardIn(RealOffice &office, const model::Card &card)
{
    REQUIRE_OK(office.vault().write(office.session().act("card.import"), [&](store::Tx &tx) -> Result<void> {
        tx.create(card);
        return {};
    }));
    office.clock().advance(1000);
    return card;
}

void consentTo(RealOffice &office, const model::CaseId &id, const QString &to, const QString &role = {})
{
    work::consents::Given given;
    given.office = to;
    given.role = role;
    given.scope = {u"FIN"_s};
    given.mode = model::ConsentMode::Written;
    given.until = office.session().today().addDays(90);
    REQUIRE_OK(work::consents::give(office.session(), id, given));
    office.clock().advance(1000);
}

/// The replies in hand take their effect, as after a merge.
Result<void> takesEffect(RealOffice &office, const model::ReplyId &reply)
{
    return office.vault().write(office.session().act(store::kMergeVerb), [&](store::Tx &tx) {
        return work::replies::takeEffectIn(tx, office.session(), {reply});
    });
}

} // namespace

TEST_CASE("a case is offered to no card that was not compared, no post of our own, on no basis that is none",
          "[work][handover][security]")
{
    TwoOffices two;
    two.consent();
    const auto offer = [&](const model::Card &card, const QString &basis = {}) {
        return handover::offer(two.caf.session(), two.id, card, basis);
    };
    RealOffice department(u"Département 76"_s, OfficeKind::Department);
    const auto read = work::correspondents::handOut(department.session(), "file");
    REQUIRE_OK(read);
    const auto unknown = work::correspondents::import(two.caf.session(), read->card.file.toUtf8());
    REQUIRE_OK(unknown);
    two.caf.clock().advance(1000);
    consentTo(two.caf, two.id, u"Département 76"_s, model::kCoordinatorRole);
    CHECK(offer(*unknown).error().code == ErrorCode::SenderUnverified);

    model::Card post = two.caf.cardOf(two.msa);
    post.id = model::CardId::create(two.caf.vault().office());
    post.office = two.caf.vault().office() + u".AB12"_s;
    CHECK(refusalOf(offer(cardIn(two.caf, post))) == u"handover: a post of our own office"_s);
    CHECK(offer(two.caf.cardOf(two.msa), u"parce_que"_s).error().code == ErrorCode::InvalidInput);

    RealOffice shelter(u"Association Le Pas"_s, OfficeKind::Association);
    two.caf.know(shelter);
    consentTo(two.caf, two.id, u"Association Le Pas"_s, model::kCoordinatorRole);
    CHECK(refusalOf(offer(two.caf.cardOf(shelter))) ==
          u"handover: this kind of office does not coordinate: association"_s);
    CHECK(handover::list(two.caf.session())->isEmpty());
}

TEST_CASE("only the office of a case offers it, while it is open, and again once it was recalled",
          "[work][handover][security]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    CHECK(refusalOf(handover::offer(two.msa.session(), two.id, two.msa.cardOf(two.caf), {})) ==
          u"handover: the case belongs to another office"_s);
    const auto accepted = handover::accept(two.caf.session(), orientation);
    REQUIRE_FALSE(accepted);
    CHECK(accepted.error().detail == u"handover: not addressed to us"_s);
    REQUIRE_OK(work::orientations::recall(two.caf.session(), orientation));
    two.caf.clock().advance(1000);
    two.offer();
    REQUIRE_OK(work::cases::close(two.caf.session(), two.id, model::ExitReason::Autonomous, {}));
    CHECK(refusalOf(handover::offer(two.caf.session(), two.id, two.caf.cardOf(two.msa), {})) ==
          u"handover: the case is closed"_s);
}

TEST_CASE("her consent to the hand-over is found under the acronym, though another is under the name",
          "[work][handover]")
{
    TwoOffices two;
    Partner office(u"B1C2D3E4"_s, u"Mutualité sociale agricole de Picardie"_s);
    office.facts.acronym = u"MSA Picardie"_s;
    office.facts.kind = OfficeKind::Msa;
    const model::Card card = verifiedCard(two.caf, office);
    consentTo(two.caf, two.id, card.name);
    consentTo(two.caf, two.id, card.acronym, model::kCoordinatorRole);
    const auto offered = handover::offer(two.caf.session(), two.id, card, {});
    REQUIRE_OK(offered);
    CHECK(handover::of(two.caf.session(), *offered)->otherName == card.acronym);
}

TEST_CASE("an acceptance leaves alone a case that was closed meanwhile, and what was recalled before",
          "[work][handover]")
{
    TwoOffices two;
    two.consent();
    RealOffice department(u"Département 76"_s, OfficeKind::Department);
    two.caf.know(department);
    consentTo(two.caf, two.id, u"Département 76"_s);
    const auto measures =
        work::orientations::orient(two.caf.session(), two.id, two.caf.cardOf(department), {u"FIN-01"_s}, QString());
    REQUIRE_OK(measures);
    two.caf.clock().advance(1000);
    REQUIRE_OK(work::orientations::recall(two.caf.session(), *measures, model::RecallReason::Withdrawn));
    two.caf.clock().advance(1000);
    const auto other = handover::of(two.caf.session(), *measures);
    REQUIRE_FALSE(other); // an orientation of measures hands nothing over
    CHECK(other.error().code == ErrorCode::NotFound);
    const auto orientation = two.given();
    const bool isClosed = GENERATE(true, false);
    if (isClosed) {
        REQUIRE_OK(work::cases::close(two.caf.session(), two.id, model::ExitReason::Autonomous, {}));
        two.caf.clock().advance(1000);
    }
    REQUIRE_OK(handover::accept(two.msa.session(), orientation));
    two.caf.take(two.msa.send(two.caf));
    CHECK(two.caf.file(two.id).exitReason ==
          (isClosed ? model::ExitReason::Autonomous : model::ExitReason::HandedOver));
    for (const model::Orientation &one : two.caf.records<model::Orientation>(two.id)) {
        CHECK((one.id != *measures || one.recalledBecause == model::RecallReason::Withdrawn));
    }
}

TEST_CASE("only the acceptance of whoever was asked closes the case, and only at the giver",
          "[work][handover][security]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    const QString stranger = u"B1C2D3E4-0000000000000RE1"_s;
    takeForeign(two.caf, RecordType::Reply, stranger,
                {{u"case_id"_s, two.id.text()},
                 {u"orientation"_s, orientation.text()},
                 {u"number"_s, 1},
                 {u"step"_s, u"accepted"_s},
                 {u"way"_s, u"bundle"_s}});
    REQUIRE_OK(takesEffect(two.caf, model::ReplyId(stranger)));
    CHECK(model::isOpen(two.caf.file(two.id).status));
    REQUIRE_OK(handover::accept(two.msa.session(), orientation));
    two.msa.clock().advance(1000);
    const model::ReplyId own = two.msa.records<model::Reply>(two.id).first().id;
    REQUIRE_OK(takesEffect(two.msa, own)); // another post of the receiver reads it
    CHECK(two.msa.file(two.id).exitReason == model::ExitReason::None);
}

TEST_CASE("an offer is taken back although the case itself went elsewhere before", "[work][handover][undo]")
{
    TwoOffices two;
    RealOffice department(u"Département 76"_s, OfficeKind::Department);
    two.caf.know(department);
    consentTo(two.caf, two.id, u"Département 76"_s);
    REQUIRE_OK(
        work::orientations::orient(two.caf.session(), two.id, two.caf.cardOf(department), {u"FIN-01"_s}, QString()));
    two.caf.clock().advance(1000);
    two.caf.send(department);
    const model::Scheme before = two.caf.file(two.id).scheme;
    two.offer(handover::Door::Wrong);
    const auto act = work::undo::undoable(two.caf.session());
    REQUIRE_OK(act);
    REQUIRE(act->has_value());
    CHECK((*act)->verb == QLatin1String(handover::kOfferVerb));
    REQUIRE_OK(work::undo::takeBack(two.caf.session(), **act));
    CHECK(two.caf.file(two.id).scheme == before);
    CHECK(handover::list(two.caf.session())->isEmpty());
}

TEST_CASE("what the receiver wrote in the giver's case, and what should not have come, is not copied",
          "[work][handover][security]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    REQUIRE_OK(work::notes::add(two.msa.session(), two.id, model::NoteKind::Fact, u"Vue ce matin."_s));
    two.msa.clock().advance(1000);
    const QString owner = two.caf.vault().office();
    const model::Contact contact = two.msa.records<model::Contact>(two.id).first();
    takeForeign(two.msa, RecordType::Contact, contact.id.text(), {{u"code_word"_s, u"camélia"_s}});
    takeForeign(two.msa, RecordType::Note, owner + u"-0000000000000NT1"_s,
                {{u"case_id"_s, two.id.text()}, {u"kind"_s, u"working"_s}, {u"text"_s, kWorking}});
    const auto own = handover::accept(two.msa.session(), orientation);
    REQUIRE_OK(own);
    const auto notes = two.msa.records<model::Note>(*own);
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().text == kFact);
    CHECK(two.msa.records<model::Contact>(*own).first().codeWord.isEmpty());
}

TEST_CASE("a number at which somebody else answered the receiver is not safe in the case that becomes its own",
          "[work][handover][contacts]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    const model::Contact contact = two.msa.records<model::Contact>(two.id).first();
    REQUIRE(contact.safe == model::Answer::Yes);
    REQUIRE_OK(work::contacts::recordCall(two.msa.session(), two.id, contact.id, model::CallOutcome::SomeoneElse,
                                          u"appel"_s, u"premier contact"_s));
    two.msa.clock().advance(1000);
    const auto own = handover::accept(two.msa.session(), orientation);
    REQUIRE_OK(own);
    CHECK(two.msa.records<model::Contact>(*own).first().safe == model::Answer::No);
}

TEST_CASE(
    "a hand-over is told neither to whom its case is kept from, nor to a role that sees no case, nor once it ended",
    "[work][handover][exclusion][security]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    const auto isUnknown = [&](const work::Session &session) {
        CHECK(handover::list(session).value_or(QList<handover::Standing>()).isEmpty());
        const auto own = handover::accept(session, orientation);
        REQUIRE_FALSE(own);
        CHECK(own.error().code == ErrorCode::NotFound);
        CHECK(handover::of(session, orientation).error().code == ErrorCode::NotFound);
    };
    SECTION("kept apart")
    {
        const model::UserId founder = two.msa.session().user.id;
        Colleague petit(two.msa, u"N. Petit"_s, model::Role::Advisor);
        const auto before = Colleague::opened(two.msa, founder);
        REQUIRE_OK(work::exclusions::add(*before, two.id, model::ExclusionKind::Person, u"N. Petit"_s, u"voisine"_s));
        two.msa.clock().advance(1000);
        petit.sitDown();
        isUnknown(petit.session());
    }
    SECTION("ended here")
    {
        REQUIRE_OK(two.msa.vault().write(two.msa.session().act(store::kMergeVerb), [&](store::Tx &tx) -> Result<void> {
            journal::Change end;
            end.stamp = QString::number(two.msa.clock().now().toMSecsSinceEpoch(), 16).rightJustified(12, u'0') +
                        u"ffff"_s + two.caf.vault().node();
            end.type = RecordType::Case;
            end.record = two.id.text();
            end.kind = journal::ChangeKind::End;
            tx.merge(end);
            return {};
        }));
        two.msa.clock().advance(1000);
        isUnknown(two.msa.session());
    }
    SECTION("sees no case")
    {
        Colleague keeper(two.msa, u"N. Petit"_s, model::Role::Administrator);
        CHECK(handover::list(keeper.session()).error().code == ErrorCode::Refused);
    }
}

TEST_CASE("what was accepted is not accepted a second time, though it was refused in between", "[work][handover]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    REQUIRE_OK(handover::accept(two.msa.session(), orientation));
    two.msa.clock().advance(1000);
    work::replies::Said said;
    said.step = model::ReplyStep::Refused;
    said.text = u"erreur"_s;
    REQUIRE_OK(work::replies::give(two.msa.session(), orientation, said));
    two.msa.clock().advance(1000);
    const auto again = handover::accept(two.msa.session(), orientation);
    REQUIRE_FALSE(again);
    CHECK(again.error().detail == u"handover: accepted already"_s);
}
