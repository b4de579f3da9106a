// SPDX-License-Identifier: GPL-3.0-or-later
// A text that is longer than an entry holds, in each act that keeps one.
#include "core/work/casedetail.h"
#include "core/work/contacts.h"
#include "core/work/danger.h"
#include "core/work/intake.h"
#include "core/work/measures.h"
#include "core/work/notes.h"
#include "core/work/reentry.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"

using namespace relais;

namespace {

const QString kLongest(model::kLongestNote, u'a');
const QString kTooLong = kLongest + u'a';

template<class Value>
bool isTooLong(const Result<Value> &done)
{
    return !done && done.error().code == ErrorCode::InvalidInput;
}

} // namespace

TEST_CASE("no act keeps a text that is longer than an entry of the journal, and nothing of the act is done",
          "[work][notes]")
{
    TempVault temp;
    work::Session &session = temp.session();
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s, u"06 39 98 41 07"_s);
    const auto detail = [&] { return *work::loadCase(session, id); };
    const model::ContactId phone = detail().contacts.first().id;
    using work::contacts::CallOutcome;

    CHECK(isTooLong(work::notes::add(session, id, model::NoteKind::Fact, kTooLong)));
    CHECK(isTooLong(work::contacts::recordCall(session, id, phone, CallOutcome::SomeoneElse, kTooLong, u"ok"_s)));
    CHECK(isTooLong(work::contacts::recordCall(session, id, phone, CallOutcome::Reached, u"vu"_s, kTooLong)));
    CHECK(isTooLong(
        work::contacts::recordWriting(session, id, phone, model::ContactAct::Sms, kTooLong, u"elle l’a demandé"_s)));
    CHECK(isTooLong(work::cases::assessDanger(session, id, model::DangerLevel::High, kTooLong)));
    CHECK(isTooLong(work::danger::report(session, id, {u"with_agreement"_s, kTooLong, model::Answer::Yes})));
    CHECK(isTooLong(work::cases::close(session, id, model::ExitReason::Other, kTooLong)));
    CHECK(detail().notes.isEmpty());
    CHECK(detail().dangerPasses.isEmpty());
    CHECK(detail().file.status == model::CaseStatus::New);
    CHECK(detail().contacts.first().safe == model::Answer::Unknown); // nobody else answered: nothing was recorded

    work::intake::Answers told = work::intake::blank(session);
    told.insert({{u"person.last_name"_s, u"Kervella"_s}, {u"contact.safe"_s, u"no"_s}, {u"note.text"_s, kTooLong}});
    CHECK(isTooLong(work::intake::create(session, told)));
    CHECK(work::cases::rows(session)->size() == 1);
    told.insert(u"note.text"_s, kLongest);
    REQUIRE_OK(work::intake::create(session, told));
    CHECK(work::cases::rows(session)->size() == 2);

    REQUIRE_OK(work::cases::close(session, id, model::ExitReason::Other, kLongest));
    CHECK(isTooLong(work::reentry::reenter(session, id, {{}, kTooLong})));
    CHECK(detail().file.status == model::CaseStatus::Exited);
    REQUIRE_OK(work::reentry::reenter(session, id, {{}, kLongest}));
    CHECK(detail().notes.size() == 1);
}

TEST_CASE("why an act is seen too early is kept in the journal, hence no longer than an entry", "[work][notes]")
{
    TempVault temp;
    work::Session &session = temp.session();
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    REQUIRE_OK(work::cases::setField(session, id, u"cohabiting"_s, u"yes"_s));
    const auto detail = work::loadCase(session, id);
    REQUIRE_OK(detail);
    int asked = 0;
    for (const model::Measure &measure : detail->measures) {
        if (work::measures::needsReason(session, detail->file, measure, model::MeasureStatus::Obtained) !=
            model::TooEarly::No) {
            ++asked;
            CHECK(isTooLong(
                work::measures::setStatus(session, measure.id, model::MeasureStatus::Obtained, {}, {}, kTooLong)));
        }
    }
    CHECK(asked > 0);
    CHECK(work::loadCase(session, id)->notes.isEmpty());
}
