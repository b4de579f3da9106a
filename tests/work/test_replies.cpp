// SPDX-License-Identifier: GPL-3.0-or-later
// What a partner replies, between two real vaults.
#include "core/model/sheetcode.h"
#include "core/store/journaltable.h"
#include "core/work/dues.h"
#include "core/work/erasure.h"
#include "core/work/notes.h"
#include "core/work/received.h"
#include "core/work/reminders.h"
#include "core/work/retention.h"
#include "tests/work/pair.h"

TEST_CASE("an orientation is a draft, then sent, then received once the receipt is back", "[work][replies]")
{
    Pair pair;
    CHECK(pair.state(pair.ours) == OrientationState::Draft);
    pair.toThem();
    CHECK(pair.state(pair.ours) == OrientationState::Sent);
    CHECK(pair.state(pair.theirs) == OrientationState::Received);
    CHECK_FALSE(pair.standing(pair.theirs).isOurs);
    CHECK(pair.standing(pair.theirs).officeName == pair.ourCard.name);
    pair.read(pair.ours, pair.write(pair.theirs, pair.ourCard, exchange::Purpose::Acknowledgement));
    CHECK(pair.state(pair.ours) == OrientationState::Received);
}

TEST_CASE("what the partner says is the state in both seats, and the measure follows", "[work][replies]")
{
    struct Row {
        ReplyStep step;
        OrientationState state;
        MeasureStatus measure;
    };
    const Row row = GENERATE(Row{ReplyStep::Accepted, OrientationState::Accepted, MeasureStatus::InProgress},
                             Row{ReplyStep::Appointment, OrientationState::Appointment, MeasureStatus::InProgress},
                             Row{ReplyStep::InProgress, OrientationState::InProgress, MeasureStatus::InProgress},
                             Row{ReplyStep::Done, OrientationState::Done, MeasureStatus::Obtained},
                             Row{ReplyStep::Refused, OrientationState::Refused, MeasureStatus::ToDo});
    INFO(model::word(row.step).toStdString());
    Pair pair;
    pair.toThem();
    pair.says(row.step);
    CHECK(pair.state(pair.theirs) == row.state);
    CHECK(pair.state(pair.ours) == OrientationState::Sent);
    pair.toUs();
    CHECK(pair.state(pair.ours) == row.state);
    CHECK(pair.measure().status == row.measure);
    CHECK(pair.measure().statusOn == pair.ours.session().today());
    CHECK(pair.measure().partner.isEmpty() == (row.step == ReplyStep::Refused));
    CHECK(pair.measure().proof == (row.step == ReplyStep::Done ? u"en mots"_s : QString()));
    CHECK(pair.standing(pair.ours).crossings.isEmpty());
    const model::Reply reply = pair.standing(pair.ours).replies.last();
    CHECK(reply.by == pair.theirs.session().user.name);
    CHECK(reply.appointmentAt == (row.step == ReplyStep::Appointment ? pair.appointment : QDateTime()));
    const auto inbox = work::received::list(pair.theirs.session());
    REQUIRE_OK(inbox);
    CHECK(inbox->first().state == row.state);
}

TEST_CASE("a question changes nothing of the state nor of the measure", "[work][replies]")
{
    Pair pair;
    pair.toThem();
    const model::Measure before = pair.measure();
    pair.says(ReplyStep::Question);
    pair.toUs();
    CHECK(pair.state(pair.theirs) == OrientationState::Received);
    CHECK(pair.state(pair.ours) == OrientationState::Received); // its receipt rode along
    CHECK(pair.standing(pair.ours).replies.size() == 1);
    CHECK(pair.measure().status == before.status);
    CHECK(pair.measure().partner == before.partner);
}

TEST_CASE("a refusal reopens the measure and restarts its clock in the act that brings it", "[work][replies]")
{
    Pair pair;
    pair.toThem();
    pair.waitDays(2);
    pair.says(ReplyStep::Refused);
    pair.toUs();
    const auto lines = pair.ours.vault().read([&](const store::Reader &reader) -> Result<QList<store::JournalLine>> {
        return store::journalOf(reader, pair.id, 0);
    });
    REQUIRE_OK(lines);
    QString ofReply;
    QSet<QString> ofMeasure;
    for (const store::JournalLine &line : *lines) {
        if (line.change.type == model::RecordType::Reply) {
            ofReply = line.change.act;
        } else if (line.change.type == model::RecordType::Measure && line.change.field == u"status_on"_s) {
            ofMeasure.insert(line.change.act);
        }
    }
    CHECK_FALSE(ofReply.isEmpty());
    CHECK(ofMeasure.contains(ofReply));
    CHECK(pair.measure().status == MeasureStatus::ToDo);
    CHECK(pair.measure().statusOn == pair.ours.session().today());
    CHECK(pair.waitsFor(pair.ours) == 0); // whoever refused is told nothing more
    // Another partner, or the same after a talk, may have it now.
    CHECK(orientations::orient(pair.ours.session(), pair.id, pair.theirCard, {u"LOG-01"_s}, {}).has_value());
}

TEST_CASE("what a measure has become in other hands, a reply does not undo", "[work][replies]")
{
    Pair pair;
    pair.toThem();
    SECTION("settled by the office itself")
    {
        REQUIRE_OK(work::measures::setStatus(pair.ours.session(), pair.measure().id, MeasureStatus::Abandoned));
        pair.says(ReplyStep::Accepted);
        pair.toUs();
        CHECK(pair.measure().status == MeasureStatus::Abandoned);
    }
    SECTION("taken over by another")
    {
        REQUIRE_OK(work::measures::setPartner(pair.ours.session(), pair.measure().id, u"Refuge Exemple"_s));
        pair.says(ReplyStep::Refused);
        pair.toUs();
        CHECK(pair.measure().partner == u"Refuge Exemple"_s);
        CHECK(pair.measure().status != MeasureStatus::ToDo);
    }
    CHECK(pair.standing(pair.ours).replies.size() == 1); // what it said is there all the same
}

TEST_CASE("the bundle of a reply holds nothing else, and the partner's own notes never leave",
          "[work][replies][security]")
{
    Pair pair;
    pair.toThem();
    REQUIRE_OK(work::notes::add(pair.theirs.session(), pair.id, model::NoteKind::Fact, u"Vue ce matin."_s));
    CHECK(pair.waitsFor(pair.theirs) == 0);
    pair.says(ReplyStep::Accepted);
    const auto scope = work::scope::towards(pair.theirs.session(), pair.ourCard, {}, 500);
    REQUIRE_OK(scope);
    CHECK(scope->isReply());
    REQUIRE_FALSE(scope->operations.isEmpty());
    for (const journal::Operation &operation : scope->operations) {
        CHECK(operation.change.type == model::RecordType::Reply);
    }
    const auto prepared = outbox::prepare(pair.theirs.session(), pair.ourCard, exchange::Purpose::Update);
    REQUIRE_OK(prepared);
    CHECK(prepared->contents.manifest.purpose == exchange::Purpose::Reply);
    CHECK_FALSE(prepared->contents.journal.contains("Vue ce matin"));
    pair.toUs();
    CHECK(pair.waitsFor(pair.theirs) == 0);
}

TEST_CASE("a reply is taken back by undo until a bundle holds it", "[work][replies]")
{
    Pair pair;
    pair.toThem();
    pair.says(ReplyStep::Accepted);
    SECTION("not written yet")
    {
        CHECK(Pair::undoes(pair.theirs, u"orientation.answer"_s));
        CHECK(pair.state(pair.theirs) == OrientationState::Received);
        CHECK(pair.waitsFor(pair.theirs) == 0);
    }
    SECTION("written")
    {
        pair.toUs();
        CHECK_FALSE(Pair::undoes(pair.theirs, u"orientation.answer"_s));
        CHECK(pair.state(pair.theirs) == OrientationState::Accepted);
    }
}

TEST_CASE("what a partner purges of its own reply is not said anew", "[work][replies][purge]")
{
    Pair pair;
    pair.toThem();
    pair.says(ReplyStep::Accepted);
    const auto purge = [&] {
        const auto purged =
            work::erasure::purge(pair.theirs.session(), pair.id, model::RecordType::Reply,
                                 pair.standing(pair.theirs).replies.first().id.text(), u"text"_s, u"saisie à tort"_s);
        REQUIRE_OK(purged);
        pair.wait();
    };
    SECTION("after it left")
    {
        pair.toUs();
        purge();
        CHECK(pair.waitsFor(pair.theirs) == 0);
        CHECK(pair.standing(pair.ours).replies.first().text == u"en mots"_s);
    }
    SECTION("before")
    {
        purge();
        pair.toUs();
        CHECK(pair.standing(pair.ours).replies.first().step == ReplyStep::Accepted);
        CHECK(pair.standing(pair.ours).replies.first().text.isEmpty());
    }
}

TEST_CASE("a reply by telephone or on paper is typed for the partner, with the same effect", "[work][replies]")
{
    Pair pair;
    const model::ReplyWay way = GENERATE(model::ReplyWay::Phone, model::ReplyWay::Paper);
    CHECK(refusalOf(pair.answer(pair.ours, ReplyStep::Accepted, {}, way)) ==
          u"refused orientation: accept from draft"_s);
    pair.toThem();
    const model::Measure before = pair.measure();
    REQUIRE_OK(pair.answer(pair.ours, ReplyStep::Refused, u"plus de place"_s, way));
    CHECK(pair.state(pair.ours) == OrientationState::Refused);
    CHECK(pair.measure().status == MeasureStatus::ToDo);
    const model::Reply reply = pair.standing(pair.ours).replies.first();
    CHECK(reply.way == way);
    CHECK(reply.by == pair.ours.session().user.name);
    CHECK(pair.waitsFor(pair.ours) == 0); // what was typed for the partner does not go to it
    CHECK(Pair::undoes(pair.ours, u"orientation.answer"_s));
    CHECK(pair.state(pair.ours) == OrientationState::Sent);
    CHECK(pair.measure().status == before.status);
    CHECK(pair.measure().partner == before.partner);
}

TEST_CASE("a reply that says too little, or is not for this seat, is refused", "[work][replies]")
{
    Pair pair;
    pair.toThem();
    CHECK(refusalOf(pair.answer(pair.theirs, ReplyStep::Question, u"  "_s)).startsWith(u"invalid_input"_s));
    CHECK(refusalOf(pair.answer(pair.theirs, ReplyStep::Refused, {})).startsWith(u"invalid_input"_s));
    CHECK(refusalOf(pair.answer(pair.theirs, ReplyStep::Done, QString(4'001, u'x'))).startsWith(u"invalid_input"_s));
    CHECK(refusalOf(pair.answer(pair.theirs, ReplyStep::Accepted, {}, model::ReplyWay::Phone))
              .startsWith(u"invalid_input"_s));
    CHECK(refusalOf(pair.answer(pair.ours, ReplyStep::Accepted)).startsWith(u"invalid_input"_s));
    pair.appointment = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    CHECK(refusalOf(pair.answer(pair.theirs, ReplyStep::Appointment)).startsWith(u"date_before_cause"_s));
    pair.appointment = {};
    CHECK(refusalOf(pair.answer(pair.theirs, ReplyStep::Appointment)).startsWith(u"invalid_input"_s));
    pair.says(ReplyStep::Done);
    CHECK(refusalOf(pair.answer(pair.theirs, ReplyStep::Accepted)) == u"refused orientation: accept from done"_s);
    CHECK(pair.standing(pair.theirs).replies.size() == 1);
}

TEST_CASE("lines of a reply that waited for their time take their effect when they are placed", "[work][replies]")
{
    Pair pair;
    pair.toThem();
    pair.theirs.clock().advance(qint64{3} * 86'400'000);
    pair.says(ReplyStep::Accepted);
    const work::inbox::Verdict verdict = pair.read(pair.ours, pair.write(pair.theirs, pair.ourCard));
    CHECK(verdict.heldLines > 0);
    CHECK(pair.measure().status != MeasureStatus::InProgress);
    pair.ours.clock().advance(qint64{3} * 86'400'000);
    pair.ours.reopen();
    const auto released = work::heldlines::release(pair.ours.session(), work::heldlines::Moment::Opening);
    REQUIRE_OK(released);
    CHECK(pair.state(pair.ours) == OrientationState::Accepted);
    CHECK(pair.measure().status == MeasureStatus::InProgress);
}

TEST_CASE("what another office entrusts stands on the day of its partner from when it came, until it is answered",
          "[work][replies]")
{
    Pair pair;
    pair.toThem();
    const auto lines = [&] {
        const auto dues = work::duesWithin(pair.theirs.session(), {});
        REQUIRE_OK(dues);
        QStringList clocks;
        for (const model::DueLine &line : dues->lines) {
            clocks << line.due.clock.section(u'.', 0, 1) + u' ' + line.due.prudent.date().toString(Qt::ISODate);
        }
        return clocks;
    };
    const QString last = pair.standing(pair.theirs).orientation.answerBy.toString(Qt::ISODate);
    CHECK(lines() == QStringList(work::reminders::kToAnswer + u' ' + last)); // and nothing that waits for a partner
    pair.says(ReplyStep::Question);
    CHECK(lines().size() == 1);
    pair.says(ReplyStep::Accepted);
    CHECK(lines().isEmpty());
}

TEST_CASE("what another office entrusts is kept for two years from the day it was asked", "[work][replies]")
{
    Pair pair;
    pair.toThem();
    const auto due = [&] {
        const auto list = work::retention::list(pair.theirs.session(), work::retention::Which::Due);
        REQUIRE_OK(list);
        return list->size();
    };
    CHECK(due() == 0);
    pair.waitDays(2 * 366);
    CHECK(due() == 1);
}

TEST_CASE("a silent partner is nudged at half its time, and has expired after it; a late reply counts",
          "[work][replies]")
{
    Pair pair;
    pair.toThem();
    const auto waiting = [&](TempVault &seat) {
        const auto all = orientations::waiting(seat.session());
        REQUIRE_OK(all);
        return *all;
    };
    const QDate sent = pair.ours.session().today();
    const QDate last = pair.standing(pair.ours).orientation.answerBy;
    CHECK(last == sent.addDays(8)); // a SIAO; a Wednesday
    CHECK(pair.standing(pair.theirs).orientation.answerBy == last);
    CHECK(pair.standing(pair.ours).nudgeOn == sent.addDays(4));
    CHECK(waiting(pair.ours).isEmpty());
    pair.waitDays(4);
    REQUIRE(waiting(pair.ours).size() == 1);
    REQUIRE(waiting(pair.theirs).size() == 1);
    CHECK(waiting(pair.ours).first().state == OrientationState::Sent);
    pair.waitDays(5);
    CHECK(waiting(pair.ours).first().state == OrientationState::Expired);
    CHECK(waiting(pair.theirs).first().state == OrientationState::Expired);
    pair.says(ReplyStep::Accepted);
    pair.toUs();
    CHECK(pair.state(pair.ours) == OrientationState::Accepted);
    CHECK(pair.standing(pair.ours).crossings == QList<Crossing>{Crossing::LateReply});
    CHECK_FALSE(pair.standing(pair.ours).nudgeOn.isValid());
}

TEST_CASE("a sheet goes to an office without the program, and its code finds it again", "[work][replies][sheet]")
{
    Pair pair;
    if (!work::measures::byCode(pair.ours.session(), pair.id, u"LOG-04"_s)) {
        REQUIRE_OK(work::measures::add(pair.ours.session(), pair.id, u"LOG-04"_s));
    }
    const auto onPaper = [&](const QString &office, const QString &role, const QString &measure) {
        return orientations::orientOnPaper(pair.ours.session(), pair.id, office, role, {measure}, {});
    };
    CHECK(refusalOf(onPaper(u"Refuge Exemple"_s, {}, u"LOG-04"_s)).startsWith(u"refused"_s)); // no consent
    work::consents::Given given;
    given.office = u"Refuge Exemple"_s;
    given.role = u"siao"_s;
    given.scope = QStringList{u"LOG"_s};
    given.mode = model::ConsentMode::Oral;
    given.until = pair.ours.session().today().addDays(90);
    REQUIRE_OK(work::consents::give(pair.ours.session(), pair.id, given));
    pair.wait();
    CHECK(refusalOf(onPaper(u" "_s, {}, u"LOG-04"_s)).startsWith(u"invalid_input"_s));
    CHECK(refusalOf(onPaper(u"Refuge Exemple"_s, u"police"_s, u"LOG-04"_s)).startsWith(u"invalid_input"_s));
    CHECK(refusalOf(onPaper(u"Refuge Exemple"_s, {}, u"LOG-01"_s)).startsWith(u"refused"_s)); // another holds it
    const auto made = onPaper(u"Refuge Exemple"_s, u"siao"_s, u"LOG-04"_s);
    REQUIRE_OK(made);
    pair.wait();
    pair.orientation = *made;
    const model::Orientation sheet = pair.standing(pair.ours).orientation;
    CHECK(sheet.way == model::OrientationWay::Sheet);
    CHECK(sheet.office.isEmpty());
    CHECK(sheet.answerBy.isValid());
    CHECK(pair.state(pair.ours) == OrientationState::Sent);
    const auto found =
        orientations::byCode(pair.ours.session(), sheet.code.left(4).toLower() + u' ' + sheet.code.mid(4));
    REQUIRE_OK(found);
    CHECK(*found == *made);
    QString misread = sheet.code;
    misread[2] = misread[2] == u'K' ? u'H' : u'K';
    CHECK(refusalOf(orientations::byCode(pair.ours.session(), misread)).startsWith(u"invalid_input"_s));
    REQUIRE_OK(pair.answer(pair.ours, ReplyStep::Appointment, u"au refuge"_s, model::ReplyWay::Paper));
    CHECK(pair.state(pair.ours) == OrientationState::Appointment);
}

TEST_CASE("the code of a sheet tells each sign misread, and each two exchanged", "[work][sheet]")
{
    for (const quint64 number : {quint64{0}, quint64{1}, quint64{8'123'456'789}, model::kSheetCodes - 1}) {
        const QString code = model::sheetCode(number);
        REQUIRE(code.size() == model::kSheetCodeSigns);
        CHECK(model::readSheetCode(code) == code);
        for (qsizetype i = 0; i < code.size(); ++i) {
            for (const QChar other : u"023456789BCDFGHJKMNPQRSTVWXYZ"_s) {
                QString wrong = code;
                wrong[i] = other;
                CHECK((wrong == code || !model::readSheetCode(wrong)));
            }
            for (const QChar none : u"1AEIULÉ*"_s) { // signs that no code has
                QString wrong = code;
                wrong[i] = none;
                CHECK_FALSE(model::readSheetCode(wrong));
            }
            for (qsizetype j = 0; j < i; ++j) {
                QString wrong = code;
                std::swap(wrong[i], wrong[j]);
                CHECK((wrong == code || !model::readSheetCode(wrong)));
            }
        }
    }
    CHECK_FALSE(model::readSheetCode(u"ABCDEFGH"_s));
    CHECK_FALSE(model::readSheetCode({}));
}
