// SPDX-License-Identifier: GPL-3.0-or-later
// The coordination of a case goes from one real office to another, by real bundles.
#include "tests/work/handovers.h"

TEST_CASE("a hand-over needs her consent to that, not a consent to measures", "[work][handover][security]")
{
    TwoOffices two;
    const auto without = handover::offer(two.caf.session(), two.id, two.caf.cardOf(two.msa), {});
    REQUIRE_FALSE(without);
    CHECK(without.error().code == ErrorCode::Refused);
    CHECK(without.error().detail == u"handover: nothing may go there: no_consent"_s);

    work::consents::Given given;
    given.office = u"MSA Haute-Normandie"_s;
    given.scope = {u"FIN"_s};
    given.mode = model::ConsentMode::Written;
    given.until = two.caf.session().today().addDays(90);
    REQUIRE_OK(work::consents::give(two.caf.session(), two.id, given));
    CHECK_FALSE(handover::offer(two.caf.session(), two.id, two.caf.cardOf(two.msa), {}));
    CHECK(handover::list(two.caf.session())->isEmpty());

    two.caf.clock().advance(1000);
    two.consent();
    CHECK(handover::offer(two.caf.session(), two.id, two.caf.cardOf(two.msa), {}));
}

TEST_CASE("a consent to a hand-over opens no orientation of measures", "[work][handover][security]")
{
    TwoOffices two;
    two.consent();
    CHECK_FALSE(
        work::orientations::orient(two.caf.session(), two.id, two.caf.cardOf(two.msa), {u"FIN-01"_s}, QString()));
}

TEST_CASE("working notes, code words, consents and documents stay with the giver", "[work][handover][security]")
{
    TwoOffices two;
    two.consent();
    two.given();
    QStringList values;
    REQUIRE_OK(two.msa.vault().read([&](const store::Reader &reader) -> Result<void> {
        for (const auto &note : store::recordsOf<model::Note>(reader, two.id)) {
            values << note.text;
        }
        for (const auto &contact : store::recordsOf<model::Contact>(reader, two.id)) {
            values << contact.codeWord << contact.value;
        }
        return {};
    }));
    CHECK(values.contains(kFact));
    CHECK_FALSE(values.contains(kWorking));
    CHECK_FALSE(values.contains(u"camélia"_s));
    CHECK(two.msa.records<model::Consent>(two.id).isEmpty());

    const auto sketch = handover::preview(two.caf.session(), two.id, two.caf.cardOf(two.msa), {});
    REQUIRE_FALSE(sketch); // offered already
    CHECK(sketch.error().code == ErrorCode::Refused);
}

TEST_CASE("the preview counts what goes along and what stays, and writes nothing", "[work][handover]")
{
    TwoOffices two;
    two.consent();
    const auto sketch = handover::preview(two.caf.session(), two.id, two.caf.cardOf(two.msa), {});
    REQUIRE_OK(sketch);
    const auto pieceOf = [&](RecordType type) {
        const auto found = std::find_if(sketch->leaves.cbegin(), sketch->leaves.cend(),
                                        [&](const auto &piece) { return piece.type == type; });
        return found == sketch->leaves.cend() ? 0 : found->announced;
    };
    CHECK(pieceOf(RecordType::Contact) == 1);
    CHECK(pieceOf(RecordType::Note) == 1);
    CHECK(pieceOf(RecordType::Event) == 2);
    CHECK(pieceOf(RecordType::Measure) == two.caf.records<model::Measure>(two.id).size());
    const auto stays = std::find_if(sketch->stays.cbegin(), sketch->stays.cend(),
                                    [](const auto &one) { return one.type == RecordType::Note; });
    REQUIRE(stays != sketch->stays.cend());
    CHECK(stays->records == 1);
    CHECK(stays->reason == model::ShareReason::NeverLeaves);
    CHECK(handover::list(two.caf.session())->isEmpty());
    const auto read = two.caf.vault().read([&](const store::Reader &reader) -> Result<int> {
        return reader.one(u"SELECT count(*) FROM main.audit WHERE act = 'case.read' AND case_id = ?"_s, {two.id.text()})
            .toInt();
    });
    CHECK(read.value_or(0) == 1); // it tells of the case: that is a reading
    CHECK(handover::inventoryText(handover::inventoryFrom(sketch->orientation.inventory)) ==
          sketch->orientation.inventory);
}

TEST_CASE("an inventory of another office is read with care", "[work][handover][security]")
{
    CHECK(handover::inventoryText(handover::inventoryFrom(u"measure=3,child=2"_s)) == u"measure=3,child=2"_s);
    for (const QString &text : {u"measure"_s, u"measure=-1"_s, u"measure=99999999999"_s, u"measure=100001"_s,
                                u"user=3"_s, u"=4"_s, u"measure=0"_s, u",,,"_s}) {
        INFO(text.toStdString());
        CHECK(handover::inventoryFrom(text).isEmpty());
    }
}

TEST_CASE("the receiver makes a case of its own, with the first starts of the clocks", "[work][handover]")
{
    TwoOffices two;
    two.consent();
    const QDateTime first = receptionOf(two.caf, two.id);
    const auto orientation = two.given();
    const auto standing = handover::of(two.msa.session(), orientation);
    REQUIRE_OK(standing);
    CHECK(standing->isWhole());
    CHECK(standing->awaitsUs());
    CHECK(standing->otherName == u"CAF 76"_s);

    const auto own = handover::accept(two.msa.session(), orientation);
    REQUIRE_OK(own);
    const model::Case file = two.msa.file(*own);
    CHECK(model::ownerOf(own->text()) == two.msa.vault().office());
    CHECK(file.handedFrom == two.id);
    CHECK(file.coordinatingBody == u"MSA Haute-Normandie"_s);
    CHECK(file.referent == two.msa.session().user.name);
    CHECK(file.status == model::CaseStatus::Contacted);
    CHECK(file.referredAt == first);
    QString remark;
    CHECK(receptionOf(two.msa, *own, &remark) == first);
    CHECK(remark == u"from="_s + two.caf.vault().office());
    CHECK(two.msa.records<model::Contact>(*own).size() == 1);
    CHECK(two.msa.records<model::Contact>(*own).first().e164 == u"+33639984107"_s);
    CHECK(two.msa.records<model::Note>(*own).size() == 1);
    const auto measure = work::measures::byCode(two.msa.session(), *own, u"FIN-01"_s);
    REQUIRE_OK(measure);
    CHECK(measure->status == model::MeasureStatus::ToDo);

    const auto rows = work::cases::rows(two.msa.session());
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1); // the copy of the giver no longer counts beside it
    CHECK(rows->first().id == *own);
    CHECK(handover::accept(two.msa.session(), orientation).error().code == ErrorCode::Refused);
}

TEST_CASE("when the giver reads the acceptance its case closes and keeps the trace", "[work][handover]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    CHECK(two.caf.file(two.id).status != model::CaseStatus::Exited); // until then it coordinates
    REQUIRE_OK(handover::accept(two.msa.session(), orientation));
    two.caf.take(two.msa.send(two.caf));
    const model::Case file = two.caf.file(two.id);
    CHECK(file.status == model::CaseStatus::Exited);
    CHECK(file.exitReason == model::ExitReason::HandedOver);
    CHECK(file.exitRemark == u"MSA Haute-Normandie"_s);
    CHECK(file.exitOn == two.caf.session().today());
    CHECK(TwoOffices::stateAt(two.caf, orientation) == OrientationState::Accepted);
    const auto told = work::orientations::toldOf(two.caf.session(), two.id);
    REQUIRE_OK(told);
    REQUIRE(told->size() == 1);
    CHECK(told->first().fields.contains(u"person.last_name"_s));
}

TEST_CASE("other offices at work on the case are told that the new coordinator takes it from there", "[work][handover]")
{
    TwoOffices two;
    two.consent();
    RealOffice department(u"Département 76"_s, OfficeKind::Department);
    two.caf.know(department);
    department.know(two.caf);
    work::consents::Given given;
    given.office = u"Département 76"_s;
    given.scope = {u"FIN"_s};
    given.mode = model::ConsentMode::Written;
    given.until = two.caf.session().today().addDays(90);
    REQUIRE_OK(work::consents::give(two.caf.session(), two.id, given));
    two.caf.clock().advance(1000);
    const auto measures =
        work::orientations::orient(two.caf.session(), two.id, two.caf.cardOf(department), {u"FIN-01"_s}, QString());
    REQUIRE_OK(measures);
    two.caf.clock().advance(1000);
    department.take(two.caf.send(department));
    const auto orientation = two.given();
    REQUIRE_OK(handover::accept(two.msa.session(), orientation));
    two.caf.take(two.msa.send(two.caf));
    department.take(two.caf.send(department));
    for (const model::Orientation &one : department.records<model::Orientation>(two.id)) {
        CHECK(one.recalledAt.isValid());
        CHECK(one.recalledBecause == model::RecallReason::Rerouted);
    }
}

TEST_CASE("an acceptance is taken back until a bundle holds it", "[work][handover][undo]")
{
    TwoOffices two;
    two.consent();
    const auto orientation = two.given();
    const auto own = handover::accept(two.msa.session(), orientation);
    REQUIRE_OK(own);
    two.msa.clock().advance(1000);
    const auto act = work::undo::undoable(two.msa.session());
    REQUIRE_OK(act);
    SECTION("before")
    {
        REQUIRE(act->has_value());
        CHECK((*act)->verb == QLatin1String(handover::kAcceptVerb));
        REQUIRE_OK(work::undo::takeBack(two.msa.session(), **act));
        CHECK(TwoOffices::stateAt(two.msa, orientation) == OrientationState::Received);
        const auto rows = work::cases::rows(two.msa.session());
        REQUIRE_OK(rows);
        REQUIRE(rows->size() == 1);
        CHECK(rows->first().id == two.id); // the copy of the giver stands in the list again
        two.msa.clock().advance(1000);
        CHECK(handover::accept(two.msa.session(), orientation));
    }
    SECTION("after")
    {
        REQUIRE(act->has_value());
        two.msa.send(two.caf);
        CHECK_FALSE(work::undo::takeBack(two.msa.session(), **act));
        CHECK(two.msa.file(*own).handedFrom == two.id);
    }
}

TEST_CASE("an office that does not coordinate, or is kept apart, is offered nothing", "[work][handover][security]")
{
    TwoOffices two;
    two.consent();
    RealOffice shelter(u"Association Le Pas"_s, OfficeKind::Association);
    two.caf.know(shelter);
    CHECK(handover::offer(two.caf.session(), two.id, two.caf.cardOf(shelter), {}).error().code == ErrorCode::Refused);
    REQUIRE_OK(work::exclusions::add(two.caf.session(), two.id, model::ExclusionKind::Office, u"MSA Haute-Normandie"_s,
                                     u"un proche y travaille"_s));
    two.caf.clock().advance(1000);
    CHECK(handover::offer(two.caf.session(), two.id, two.caf.cardOf(two.msa), {}).error().detail ==
          u"handover: the office is kept apart from this case"_s);
}

TEST_CASE("a case handed to the social service of the Département is an accompanied one", "[work][handover]")
{
    TwoOffices two;
    RealOffice department(u"Département 76"_s, OfficeKind::Department);
    two.caf.know(department);
    department.know(two.caf);
    work::consents::Given given;
    given.office = u"Département 76"_s;
    given.role = model::kCoordinatorRole;
    given.scope = {u"FIN"_s};
    given.mode = model::ConsentMode::Oral;
    given.until = two.caf.session().today().addDays(30);
    REQUIRE_OK(work::consents::give(two.caf.session(), two.id, given));
    two.caf.clock().advance(1000);
    const auto orientation = handover::offer(two.caf.session(), two.id, two.caf.cardOf(department), {});
    REQUIRE_OK(orientation);
    two.caf.clock().advance(1000);
    department.take(two.caf.send(department));
    for (const model::Measure &measure : department.records<model::Measure>(two.id)) {
        CHECK(measure.code.startsWith(u"FIN"_s)); // a partial copy: the strands she accepts
    }
    const auto own = handover::accept(department.session(), *orientation);
    REQUIRE_OK(own);
    CHECK(department.file(*own).pathway == model::Pathway::Accompanied);
    CHECK(department.file(*own).coordinatingBody == u"Département 76"_s);
}
