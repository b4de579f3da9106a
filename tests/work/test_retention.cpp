// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/retention.h"

#include "core/store/records.h"
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"
#include "tests/work/filledcase.h"

using namespace relais;
using model::RetentionState;

namespace {

/// What happened in a case received on 24/11/2026, and on which day somebody must decide.
struct Example {
    const char *what;
    model::NoteKind kind;
    model::CallOutcome outcome;
    const char *event;
    QDate on;
    QDate due;
};
const QDate kReceived(2026, 11, 24);
const Example kExamples[] = {
    {"nothing", model::NoteKind::Fact, {}, "", {}, kReceived.addYears(2)},
    {"a fact", model::NoteKind::Fact, {}, "", {2027, 3, 1}, kReceived.addYears(2)},
    {"a working note", model::NoteKind::Working, {}, "", {2027, 3, 1}, kReceived.addYears(2)},
    {"her words", model::NoteKind::Words, {}, "", {2027, 3, 1}, {2029, 3, 1}},
    {"a call that reached her", model::NoteKind::Call, model::CallOutcome::Reached, "", {2028, 2, 29}, {2030, 2, 28}},
    {"a call nobody answered", model::NoteKind::Call, model::CallOutcome::NoAnswer, "", {2027, 3, 1}, {2028, 11, 24}},
    {"somebody else", model::NoteKind::Call, model::CallOutcome::SomeoneElse, "", {2027, 3, 1}, {2028, 11, 24}},
    {"a call without an outcome", model::NoteKind::Call, {}, "", {2027, 3, 1}, {2029, 3, 1}},
    {"the first contact", model::NoteKind::Fact, {}, "CASE.contacted", {2026, 12, 1}, {2028, 12, 1}},
    {"the last contact, said", model::NoteKind::Fact, {}, "CASE.last_contact", {2027, 5, 5}, {2029, 5, 5}},
    {"a hearing", model::NoteKind::Fact, {}, "SEC-06.notified", {2027, 5, 5}, {2028, 11, 24}},
};

void happen(TempVault &temp, const model::CaseId &id, const Example &example)
{
    if (!example.on.isValid()) {
        return;
    }
    REQUIRE_OK(temp.vault().write(temp.session().act("note.add", id), [&](store::Tx &tx) -> Result<void> {
        if (*example.event != '\0') {
            model::Event event;
            event.id = model::EventId::create(temp.vault().office());
            event.caseId = id;
            event.code = QString::fromLatin1(example.event);
            event.on = example.on;
            tx.create(event);
        } else {
            model::Note note;
            note.id = model::NoteId::create(temp.vault().office());
            note.caseId = id;
            note.kind = example.kind;
            note.outcome = example.outcome;
            note.at = example.on.startOfDay(Qt::UTC).addSecs(36'000);
            tx.create(note);
        }
        return {};
    }));
}

void goTo(TempVault &temp, QDate day)
{
    temp.clock().advance(temp.clock().now().msecsTo(day.startOfDay(Qt::UTC).addSecs(36'000)));
}

} // namespace

TEST_CASE("two years after the last contact somebody must decide", "[work][retention]")
{
    for (const Example &example : kExamples) {
        CAPTURE(example.what);
        TempVault temp;
        const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
        goTo(temp, QDate(2028, 6, 1));
        happen(temp, id, example);
        const auto line = work::retention::of(temp.session(), id);
        REQUIRE_OK(line);
        CHECK(line->retention.dueOn == example.due);
        goTo(temp, example.due.addDays(-1));
        CHECK(work::retention::of(temp.session(), id)->retention.state == RetentionState::Running);
        CHECK(work::retention::list(temp.session(), work::retention::Which::Due)->isEmpty());
        goTo(temp, example.due);
        CHECK(work::retention::of(temp.session(), id)->retention.state == RetentionState::ToDecide);
        CHECK(work::retention::list(temp.session(), work::retention::Which::Due)->size() == 1);
    }
}

TEST_CASE("an archive has a reason and an end, and is to erase after it", "[work][retention]")
{
    TempVault temp;
    const auto id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    const QDate today = temp.session().today();
    const auto code = [&](const QString &reason, const QDate &until) {
        const auto done = work::retention::archive(temp.session(), id, reason, until);
        return done ? QString() : word(done.error().code);
    };
    CHECK(code(u"Procédure en cours"_s, today.addYears(1)) == u"refused"_s); // open
    closeCase(temp, id);
    CHECK(code({}, today.addYears(1)) == u"invalid_input"_s);
    CHECK(code(u"Procédure en cours"_s, {}) == u"invalid_input"_s);
    CHECK(code(u"Procédure en cours"_s, today) == u"invalid_input"_s);
    CHECK(code(u"Procédure en cours"_s, today.addYears(11)) == u"invalid_input"_s);
    CHECK(work::cases::moveTo(temp.session(), id, model::CaseStatus::Archived).error().code == ErrorCode::InvalidInput);
    CHECK(code(u"Procédure en cours"_s, today.addYears(3)).isEmpty());
    const auto file = work::loadCase(temp.session(), id)->file;
    CHECK(file.status == model::CaseStatus::Archived);
    CHECK(file.archiveReason == u"Procédure en cours"_s);
    CHECK(file.archivedOn == today);
    const auto stateOn = [&](const QDate &day) {
        goTo(temp, day);
        return work::retention::of(temp.session(), id)->retention.state;
    };
    CHECK(stateOn(today.addYears(3)) == RetentionState::Archived);
    CHECK(stateOn(today.addYears(3).addDays(1)) == RetentionState::ToErase);
    CHECK(code(u"Appel"_s, today.addYears(4)).isEmpty()); // prolonged
    CHECK(work::retention::of(temp.session(), id)->retention.state == RetentionState::Archived);
    REQUIRE_OK(work::cases::reopen(temp.session(), id));
    const auto reopened = work::loadCase(temp.session(), id)->file;
    CHECK_FALSE(reopened.archiveUntil.isValid());
    CHECK(reopened.archiveReason.isEmpty());
}
