// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit, a check and a call leave of what is known of a way to reach her.
#include "core/work/casedetail.h"
#include "core/work/cases.h"
#include "core/work/contactalert.h"
#include "core/work/contacts.h"
#include "tests/kit/catch.h"
#include "tests/kit/tempvault.h"
#include "tests/work/foreign.h"

using namespace relais;
using model::Answer;
using model::ContactAct;
using work::contacts::CallOutcome;

namespace {

/// A case whose telephone is safe at any hour and was checked on the 20th; it is Tuesday 24 November 2026, 9:20.
struct OneCase {
    TempVault temp;
    model::CaseId id;

    explicit OneCase(const QString &department = u"76"_s)
    {
        work::cases::NewCase one;
        one.person.lastName = u"Petrenko"_s;
        one.file.referredAt = temp.clock().now();
        one.file.department = department;
        model::Contact contact;
        contact.value = u"06 39 98 41 07"_s;
        contact.e164 = u"+33639984107"_s;
        contact.safe = Answer::Yes;
        contact.hours = u"tout le temps"_s;
        contact.checkedOn = QDate(2026, 11, 20);
        one.contacts << contact;
        const auto opened = work::cases::open(temp.session(), one);
        REQUIRE_OK(opened);
        id = *opened;
    }
    [[nodiscard]] work::CaseDetail detail() { return *work::loadCase(temp.session(), id); }
    [[nodiscard]] model::Contact contact() { return detail().contacts.first(); }
    void set(const QString &field, const QString &text)
    {
        REQUIRE_OK(work::cases::setField(temp.session(), id, field, text));
    }
    void save(const model::Contact &contact)
    {
        REQUIRE_OK(work::cases::saveFields(temp.session(), id, {work::cases::edited(contact)}));
    }
    Result<void> call(CallOutcome outcome, const QString &reason = {})
    {
        return work::contacts::recordCall(temp.session(), id, contact().id, outcome, u"appel"_s, reason);
    }
    [[nodiscard]] bool hasAlert()
    {
        const QList<model::Event> events = detail().events;
        return std::any_of(events.cbegin(), events.cend(),
                           [](const auto &event) { return event.code == work::contactalert::kEvent; });
    }
};

} // namespace

TEST_CASE("a new number is neither safe nor checked, whoever writes it", "[work][contacts]")
{
    OneCase one;
    REQUIRE_OK(one.call(CallOutcome::NoAnswer)); // the former one was
    SECTION("one field, from the command line")
    {
        one.set(u"contact.value"_s, u"06 39 98 12 34"_s);
        CHECK(one.contact().e164 == u"+33639981234"_s);
    }
    SECTION("the form")
    {
        model::Contact edited = one.contact();
        edited.value = u"06 39 98 12 34"_s;
        one.save(edited);
        CHECK(one.contact().e164 == u"+33639981234"_s);
    }
    SECTION("the same text for another channel")
    {
        one.set(u"contact.channel"_s, u"mail"_s);
        CHECK(one.contact().e164.isEmpty());
    }
    CHECK(one.contact().safe == Answer::Unknown);
    CHECK_FALSE(one.contact().checkedOn.isValid());
    CHECK(one.call(CallOutcome::NoAnswer).error().code == ErrorCode::Refused);
}

TEST_CASE("another spelling of a number, and an edit that answers for the new one, leave the answers",
          "[work][contacts]")
{
    OneCase one;
    one.set(u"contact.value"_s, u"06.39.98.41.07"_s);
    CHECK(one.contact().safe == Answer::Yes);
    CHECK(one.contact().checkedOn == QDate(2026, 11, 20));
    model::Contact edited = one.contact();
    edited.value = u"06 39 98 12 34"_s;
    edited.checkedOn = one.temp.session().today();
    one.save(edited);
    CHECK(one.contact().safe == Answer::Yes);
    REQUIRE_OK(one.call(CallOutcome::NoAnswer));
}

TEST_CASE("an alert is not settled by a check that is older than it", "[work][contacts]")
{
    OneCase one;
    REQUIRE_OK(one.call(CallOutcome::SomeoneElse));
    one.set(u"contact.safe"_s, u"yes"_s); // checked four days before
    CHECK(one.hasAlert());
    one.set(u"contact.checked_on"_s, u"2026-11-23"_s);
    CHECK(one.hasAlert());
    one.set(u"contact.checked_on"_s, u"2026-11-24"_s);
    CHECK_FALSE(one.hasAlert());
}

TEST_CASE("the day of an alert is the day where she lives", "[work][contacts]")
{
    OneCase one(u"974"_s);
    one.temp.clock().set(QDateTime(QDate(2026, 11, 24), QTime(21, 30), Qt::UTC)); // half past one of the 25th there
    REQUIRE_OK(one.call(CallOutcome::SomeoneElse));
    model::Contact checked = one.contact();
    checked.safe = Answer::Yes;
    checked.checkedOn = QDate(2026, 11, 24);
    one.save(checked);
    CHECK(one.hasAlert());
    checked.checkedOn = QDate(2026, 11, 25);
    one.save(checked);
    CHECK_FALSE(one.hasAlert());
}

TEST_CASE("a number of another office is not called again where somebody else answered, until that office checks it",
          "[work][contacts]")
{
    TempVault temp;
    const model::CaseId id = temp.addCase(u"Petrenko"_s, u"Oksana"_s);
    const model::ContactId theirs(u"FEDCBA98-0000000000000CT1"_s);
    const auto told = [&](const char *checked) {
        takeForeign(temp, model::RecordType::Contact, theirs.text(),
                    {{u"case_id"_s, id.text()},
                     {u"value"_s, u"06 39 98 41 07"_s},
                     {u"e164"_s, u"+33639984107"_s},
                     {u"safe"_s, u"yes"_s},
                     {u"sms"_s, u"yes"_s},
                     {u"hours"_s, u"tout le temps"_s},
                     {u"checked_on"_s, QString::fromLatin1(checked)}});
    };
    const auto call = [&](CallOutcome outcome) {
        return work::contacts::recordCall(temp.session(), id, theirs, outcome, u"appel"_s, u"il faut la prévenir"_s);
    };
    told("2026-11-24");
    REQUIRE_OK(call(CallOutcome::SomeoneElse));
    const auto after = work::loadCase(temp.session(), id);
    REQUIRE_OK(after);
    CHECK(after->contacts.first().safe == Answer::Yes); // their record is not ours to change
    CHECK(call(CallOutcome::NoAnswer).error().code == ErrorCode::Refused);
    CHECK(work::contacts::recordWriting(temp.session(), id, theirs, ContactAct::Sms, u"bonjour"_s, u"urgent"_s)
              .error()
              .code == ErrorCode::Refused);
    const work::contacts::Home home = work::contacts::homeOf(after->file);
    const auto way = work::contacts::wayFor(work::contacts::waysOf(temp.session(), *after), ContactAct::Phone, home,
                                            temp.clock().now());
    CHECK(way.verdict.reason == model::ContactReason::Unsafe);
    CHECK(after->row.contact.safe == Answer::No); // the lines of Today say so as well

    temp.clock().advance(24LL * 3600 * 1000);
    told("2026-11-25");
    REQUIRE_OK(call(CallOutcome::NoAnswer));
    CHECK(work::loadCase(temp.session(), id)->row.contact.safe == Answer::Yes);
}
