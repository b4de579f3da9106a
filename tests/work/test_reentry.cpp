// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/reentry.h"

#include "core/work/cases.h"
#include "core/work/consents.h"
#include "core/work/measures.h"
#include "core/work/notes.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;
namespace reentry = work::reentry;
using model::MeasureStatus;
using reentry::Standing;

namespace {

/// She left after some months: one measure obtained, one refused, one abandoned, one still open; an order that lasts a
/// year; a consent until the closing and one until a day.
struct Left {
    TempVault temp;
    model::CaseId id = temp.addCase(u"Kervella"_s, u"Naïma"_s);

    Left()
    {
        REQUIRE_OK(work::cases::recordEvent(temp.session(), id, u"CASE.contacted"_s, temp.clock().now(), {}));
        REQUIRE_OK(
            work::cases::recordEvent(temp.session(), id, u"CASE.someone_else_answered"_s, temp.clock().now(), {}));
        REQUIRE_OK(work::cases::recordEvent(temp.session(), id, u"CASE.danger_red"_s, temp.clock().now(), {}));
        set(u"ADM-01"_s, MeasureStatus::Obtained);
        set(u"LOG-12"_s, MeasureStatus::Requested);
        REQUIRE_OK(work::measures::setPartner(temp.session(), measure(u"LOG-12"_s).id, u"Bailleur Exemple"_s));
        set(u"LOG-12"_s, MeasureStatus::Refused);
        set(u"EMP-01"_s, MeasureStatus::Abandoned);
        set(u"FIN-01"_s, MeasureStatus::Requested);
        REQUIRE_OK(work::cases::recordEvent(temp.session(), id, u"SEC-06.hearing_fixed"_s, {}, day()));
        set(u"SEC-06"_s, MeasureStatus::Obtained);
        consent(u"SIAO 76"_s, u"LOG"_s, model::ConsentEnd::CaseClosed);
        consent(u"France Victimes 76"_s, u"JUR"_s, model::ConsentEnd::OnDay);
        days(20);
        REQUIRE_OK(work::cases::close(temp.session(), id, model::ExitReason::Returned, u"elle est rentrée"_s));
    }
    [[nodiscard]] QDate day() { return temp.session().today(); }
    void days(int count) { temp.clock().set(temp.clock().now().addDays(count)); }
    model::Measure measure(const QString &code)
    {
        const auto found = work::measures::byCode(temp.session(), id, code);
        if (!found) {
            REQUIRE_OK(work::measures::add(temp.session(), id, code));
            return *work::measures::byCode(temp.session(), id, code);
        }
        return *found;
    }
    void set(const QString &code, MeasureStatus status)
    {
        REQUIRE_OK(
            work::measures::setStatus(temp.session(), measure(code).id, status, {}, u"pièce"_s, u"elle le veut"_s));
        temp.clock().advance(1000);
    }
    void consent(const QString &office, const QString &strand, model::ConsentEnd ends)
    {
        work::consents::Given given;
        given.office = office;
        given.role = u"association"_s;
        given.scope = {strand};
        given.mode = model::ConsentMode::Oral;
        given.ends = ends;
        given.until = ends == model::ConsentEnd::OnDay ? day().addDays(400) : QDate();
        REQUIRE_OK(work::consents::give(temp.session(), id, given));
        temp.clock().advance(1000);
    }
    reentry::Return look()
    {
        const auto back = reentry::preview(temp.session(), id);
        REQUIRE_OK(back);
        return *back;
    }
    reentry::Line line(const QString &code)
    {
        for (const reentry::Line &one : look().lines) {
            if (one.measure.code == code) {
                return one;
            }
        }
        FAIL("no line of " << code.toStdString());
        return {};
    }
    /// Everything that is proposed again.
    reentry::Terms all()
    {
        reentry::Terms terms;
        for (const reentry::Line &one : look().lines) {
            if (one.standing == Standing::Again) {
                terms.again << reentry::Again{one.measure.id, one.proposed};
            }
        }
        return terms;
    }
    work::CaseDetail detail() { return *work::loadCase(temp.session(), id); }
};

} // namespace

TEST_CASE("what holds stays, what was refused or abandoned is proposed again", "[work][reentry]")
{
    Left left;
    left.days(30);
    CHECK(left.line(u"ADM-01"_s).standing == Standing::Holds);
    CHECK(left.line(u"SEC-06"_s).standing == Standing::Holds); // the order lasts twelve months
    CHECK(left.line(u"FIN-01"_s).standing == Standing::GoesOn);
    CHECK(left.line(u"LOG-12"_s).standing == Standing::Again);
    CHECK(left.line(u"LOG-12"_s).proposed == MeasureStatus::ToDo);
    CHECK(left.line(u"EMP-01"_s).proposed == MeasureStatus::ToAssess);
    left.days(400);
    CHECK(left.line(u"SEC-06"_s).standing == Standing::Again); // it has run out meanwhile
    CHECK(left.line(u"SEC-06"_s).ranOutOn.isValid());
}

TEST_CASE("the return is one act: active, first contact from now on, measures anew, and one undo takes it back",
          "[work][reentry]")
{
    Left left;
    left.days(30);
    reentry::Terms terms = left.all();
    terms.note = u"Appel ce matin"_s;
    REQUIRE_OK(reentry::reenter(left.temp.session(), left.id, terms));
    work::CaseDetail detail = left.detail();
    CHECK(detail.file.status == model::CaseStatus::Active);
    CHECK_FALSE(detail.file.exitOn.isValid());
    CHECK(detail.file.exitReason == model::ExitReason::None);
    CHECK(detail.notes.first().text == u"Appel ce matin"_s);
    CHECK(detail.file.referredAt < left.temp.clock().now().addDays(-40)); // received when she was received
    const auto contact = std::find_if(detail.dues.cbegin(), detail.dues.cend(),
                                      [](const auto &due) { return due.clock == u"CASE.first_contact"_s; });
    REQUIRE(contact != detail.dues.cend());
    CHECK(contact->prudent == left.temp.clock().now().addSecs(72 * 3600));
    const model::Measure refused = left.measure(u"LOG-12"_s);
    CHECK(refused.status == MeasureStatus::ToDo);
    CHECK(refused.statusOn == left.day());
    CHECK(refused.proof.isEmpty());
    CHECK(refused.partner.isEmpty());
    for (const QString &alert : {u"CASE.someone_else_answered"_s, u"CASE.danger_red"_s}) {
        CHECK(std::any_of(detail.events.cbegin(), detail.events.cend(),
                          [&](const auto &one) { return one.code == alert; }));
    }
    CHECK(left.measure(u"EMP-01"_s).status == MeasureStatus::ToAssess);
    CHECK(left.measure(u"ADM-01"_s).status == MeasureStatus::Obtained);
    CHECK(left.measure(u"ADM-01"_s).proof == u"pièce"_s);
    left.set(u"LOG-12"_s, MeasureStatus::Requested); // its clock starts on the day it is asked for anew
    detail = left.detail();
    const auto event = std::find_if(detail.events.cbegin(), detail.events.cend(),
                                    [](const auto &one) { return one.code == u"LOG-12.acknowledged"_s; });
    REQUIRE(event != detail.events.cend());
    CHECK(event->on == left.day());

    REQUIRE_OK(work::undo::takeBack(left.temp.session(), **work::undo::undoable(left.temp.session()))); // the demand
    left.temp.clock().advance(1000);
    REQUIRE_OK(work::undo::takeBack(left.temp.session(), **work::undo::undoable(left.temp.session())));
    detail = left.detail();
    CHECK(detail.file.status == model::CaseStatus::Exited);
    CHECK(detail.file.exitReason == model::ExitReason::Returned);
    CHECK(left.measure(u"LOG-12"_s).status == MeasureStatus::Refused);
    CHECK(left.look().consents.size() == 1);
}

TEST_CASE("a consent that ended with the closing is named, and does not stand again by itself", "[work][reentry]")
{
    Left left;
    left.days(3);
    const reentry::Return back = left.look();
    REQUIRE(back.consents.size() == 1);
    CHECK(back.consents.first().office == u"SIAO 76"_s);
    REQUIRE_OK(reentry::reenter(left.temp.session(), left.id, {}));
    const auto may = work::consents::may(left.temp.session(), left.id, u"person.last_name"_s, {u"SIAO 76"_s, {}});
    REQUIRE_OK(may);
    CHECK_FALSE(may->isYes());
    left.consent(u"Autre SIAO"_s, u"LOG"_s, model::ConsentEnd::CaseClosed);
    left.consent(u"SIAO 76"_s, u"FIN"_s, model::ConsentEnd::CaseClosed);
    REQUIRE_OK(work::cases::moveTo(left.temp.session(), left.id, model::CaseStatus::Paused));
    CHECK(left.look().consents.size() == 1); // neither another office nor another strand replaces it
    REQUIRE_OK(reentry::reenter(left.temp.session(), left.id, {}));
    left.consent(u"SIAO 76"_s, u"LOG"_s, model::ConsentEnd::CaseClosed); // asked again, and withdrawn
    const auto again = work::consents::list(left.temp.session(), left.id);
    REQUIRE_OK(again);
    REQUIRE_OK(work::consents::withdraw(left.temp.session(), again->last().id, {}, u"au bureau"_s));
    REQUIRE_OK(work::cases::moveTo(left.temp.session(), left.id, model::CaseStatus::Paused));
    CHECK(left.look().consents.size() == 1);
    REQUIRE_OK(reentry::reenter(left.temp.session(), left.id, {}));
    left.temp.clock().advance(1000);
    left.consent(u"SIAO 76"_s, u"LOG"_s, model::ConsentEnd::CaseClosed); // asked again
    REQUIRE_OK(work::cases::moveTo(left.temp.session(), left.id, model::CaseStatus::Paused));
    CHECK(left.look().consents.isEmpty());
}

TEST_CASE("from a pause one returns too; from an open case, or into another state, not", "[work][reentry]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    CHECK(reentry::preview(temp.session(), id).error().code == ErrorCode::Refused);
    CHECK(reentry::reenter(temp.session(), id, {}).error().code == ErrorCode::Refused);
    REQUIRE_OK(work::cases::moveTo(temp.session(), id, model::CaseStatus::Paused));
    const auto measure = work::measures::byCode(temp.session(), id, u"LOG-01"_s);
    REQUIRE_OK(measure);
    CHECK(reentry::reenter(temp.session(), id, {{{measure->id, MeasureStatus::Obtained}}, {}}).error().code ==
          ErrorCode::InvalidInput);
    const auto other = temp.addCase(u"Dupré"_s, u"Léa"_s);
    const auto foreign = work::measures::byCode(temp.session(), other, u"LOG-01"_s);
    CHECK(reentry::reenter(temp.session(), id, {{{foreign->id, MeasureStatus::ToDo}}, {}}).error().code ==
          ErrorCode::NotFound);
    CHECK(work::loadCase(temp.session(), id)->file.status == model::CaseStatus::Paused); // nothing of a refusal stays
    REQUIRE_OK(reentry::reenter(temp.session(), id, {}));
    CHECK(work::loadCase(temp.session(), id)->file.status == model::CaseStatus::Active);
}

TEST_CASE("an aid that is given once in twelve months is not asked for again before", "[work][reentry]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Kervella"_s, u"Naïma"_s);
    const auto aid = work::measures::byCode(temp.session(), id, u"FIN-01"_s);
    REQUIRE_OK(work::measures::setStatus(temp.session(), aid->id, MeasureStatus::Requested));
    REQUIRE_OK(work::cases::recordEvent(temp.session(), id, u"FIN-01.decided"_s, {}, temp.session().today()));
    REQUIRE_OK(work::measures::setStatus(temp.session(), aid->id, MeasureStatus::Obtained));
    REQUIRE_OK(work::cases::close(temp.session(), id, model::ExitReason::Autonomous, {}));
    const auto back = reentry::preview(temp.session(), id);
    REQUIRE_OK(back);
    const auto line = std::find_if(back->lines.cbegin(), back->lines.cend(),
                                   [&](const auto &one) { return one.measure.id == aid->id; });
    REQUIRE(line != back->lines.cend());
    CHECK(line->standing == Standing::Holds);
    CHECK(line->notBefore > temp.session().today().addDays(300));
    const reentry::Terms terms{{{aid->id, MeasureStatus::ToDo}}, {}};
    CHECK(reentry::reenter(temp.session(), id, terms).error().code == ErrorCode::Refused);
    temp.clock().set(temp.clock().now().addDays(400));
    REQUIRE_OK(reentry::reenter(temp.session(), id, terms));
}
