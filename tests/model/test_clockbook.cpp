// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "core/model/due.h"
#include "core/model/reference.h"

using namespace relais;
using namespace relais::model;

namespace {

const Reference &shipped()
{
    static const Reference reference = loadReference().value();
    return reference;
}

/// « 3 worked_days from FIN-01.claim_received » of a clock in one situation.
QString told(const char *code, const char *department = "21", const QMap<QString, QString> &options = {})
{
    const ClockRule *found = shipped().clocks.find(QString::fromLatin1(code));
    if (!found) {
        return u"unknown"_s;
    }
    const ClockRule rule = found->inForce(QString::fromLatin1(department), options);
    return u"%1 %2 from %3"_s.arg(rule.span.length).arg(word(rule.span.unit), rule.start);
}

} // namespace

TEST_CASE("each clock of the domain notes has its length, unit and start", "[model][clockbook]")
{
    const QList<std::pair<const char *, const char *>> rows = {
        {"CASE.first_contact", "5 calendar_days from CASE.referral_received"},
        {"CASE.first_appointment", "5 calendar_days from CASE.accompanier_designated"},
        {"CASE.contact_alert", "0 hours from CASE.someone_else_answered"},
        {"CASE.danger_alert", "0 hours from CASE.danger_red"},
        {"CASE.support_review", "6 months from CASE.referral_received"},
        {"CASE.retention", "2 years from CASE.last_contact"},
        {"SEC-06.decision", "6 calendar_days from SEC-06.hearing_fixed"},
        {"SEC-06.end", "12 months from SEC-06.notified"},
        {"SEC-01.review_high", "7 calendar_days from SEC-01.assessed_high"},
        {"SEC-01.review_medium", "14 calendar_days from SEC-01.assessed_medium"},
        {"SEC-01.review_low", "30 calendar_days from SEC-01.assessed_low"},
        {"SEC-07.service", "2 calendar_days from SEC-06.hearing_fixed"},
        {"SEC-08.decision", "24 hours from SEC-08.seisin"},
        {"SEC-09.end", "6 months from SEC-09.handed_over"},
        {"SEC-15.information", "0 calendar_days from SEC-15.release_planned"},
        {"LOG-02.shelter_end", "12 nights from LOG-01.entered"},
        {"LOG-09.notice", "1 months from LOG-09.notice_received"},
        {"LOG-10.effect", "1 calendar_days from LOG-10.letter_presented"},
        {"LOG-10.conviction_validity", "6 months from LOG-10.conviction"},
        {"LOG-12.commission", "3 months from LOG-12.acknowledged"},
        {"LOG-12.offer", "3 months from LOG-12.favourable_decision"},
        {"LOG-12.court", "4 months from LOG-12.offer_expired"},
        {"LOG-12.judgment", "2 months from LOG-12.court_seized"},
        {"LOG-12.appeal", "2 months from LOG-12.refused"},
        {"FIN-01.payment", "3 worked_days from FIN-01.claim_received"},
        {"FIN-01.proof_validity", "12 months from FIN-01.proof_dated"},
        {"FIN-01.next_claim", "12 months from FIN-01.decided"},
        {"FIN-02.end", "6 months from FIN-01.first_payment"},
        {"FIN-07.claim", "1 months from FIN-07.parent_failing"},
        {"JUR-06.offence", "3 years from JUR-06.offence"},
        {"JUR-06.decision", "1 years from JUR-06.final_decision"},
        {"JUR-07.window", "1 years from JUR-07.final_decision"},
        {"JUR-08.expiry", "0 calendar_days from JUR-08.expires"},
        {"JUR-09.hearing_day", "0 calendar_days from JUR-09.hearing"},
        {"ENF-01.evaluation", "3 months from ENF-01.received"},
        {"SAN-05.window", "6 months from FIN-01.first_payment"},
        {"ADM-03.answer", "2 months from ADM-03.requested"},
        {"ADM-03.validity", "1 years from ADM-03.granted"},
    };
    CHECK(shipped().clocks.rules().size() == rows.size());
    for (const auto &[code, expected] : rows) {
        INFO(code);
        CHECK(told(code) == QString::fromLatin1(expected));
    }
}

TEST_CASE("the place and the answers change a clock", "[model][clockbook]")
{
    CHECK(told("CASE.first_contact", "76") == u"72 hours from CASE.referral_received"_s);
    CHECK(told("FIN-01.payment", "76", {{u"beneficiary"_s, u"no"_s}}).startsWith(u"5 worked_days"_s));
    CHECK(told("FIN-01.payment", "76", {{u"beneficiary"_s, u"yes"_s}}).startsWith(u"3 worked_days"_s));
    // A case that moves from Marseille to La Réunion.
    CHECK(told("LOG-12.commission", "13").startsWith(u"3 months"_s));
    CHECK(told("LOG-12.commission", "974").startsWith(u"6 months"_s));
    CHECK(told("LOG-12.offer", "976").startsWith(u"6 months"_s));
    CHECK(told("LOG-12.offer", "13", {{u"agglomeration_over_300000"_s, u"yes"_s}}).startsWith(u"6 months"_s));
    const ClockRule offer =
        shipped().clocks.find(u"LOG-12.offer"_s)->inForce(u"13"_s, {{u"agglomeration_over_300000"_s, u"yes"_s}});
    CHECK(offer.toVerify);
    CHECK(offer.overrides.isEmpty());
    CHECK(shipped().clocks.find(u"LOG-02.shelter_end"_s)->inForce(u"76"_s).toVerify);
    CHECK_FALSE(shipped().clocks.find(u"LOG-02.shelter_end"_s)->inForce(u"95"_s).toVerify);
    CHECK(shipped().clocks.find(u"CASE.first_contact"_s)->inForce(u"76"_s).owes == u"CAF de la Seine-Maritime"_s);
}

TEST_CASE("the particular rules of clocks are those of the domain notes", "[model][clockbook]")
{
    const auto rule = [](const char *code) -> const ClockRule & {
        return *shipped().clocks.find(QString::fromLatin1(code));
    };
    CHECK(rule("SEC-07.service").roll == ClockRoll::Cpc642);
    CHECK(rule("SEC-07.service").toVerify);
    CHECK(rule("SEC-08.decision").roll == ClockRoll::None);
    CHECK(rule("JUR-06.offence").roll == ClockRoll::Cpc642);
    CHECK(rule("FIN-01.payment").place == ClockPlace::Fund);
    CHECK(rule("FIN-01.proof_validity").bound == ClockBound::Before);
    CHECK(rule("FIN-01.next_claim").bound == ClockBound::Opening);
    CHECK(rule("JUR-07.window").opens->length == 2);
    CHECK(rule("CASE.support_review").opens->length == 4);
    CHECK(rule("SEC-06.decision").toVerify);
}

TEST_CASE("each clock has a source, a day of checking, who owes, and an event with its words", "[model][clockbook]")
{
    for (const ClockRule &rule : shipped().clocks.rules()) {
        INFO(rule.code.toStdString());
        CHECK(rule.source.size() > 5);
        CHECK(rule.checkedOn.isValid());
        CHECK_FALSE(rule.owes.isEmpty());
        CHECK_FALSE(rule.labelFr.isEmpty());
        CHECK_FALSE(rule.labelEn.isEmpty());
        const ClockEvent *event = shipped().clocks.findEvent(rule.start);
        REQUIRE(event);
        CHECK_FALSE(event->labelFr.isEmpty());
        CHECK_FALSE(event->labelEn.isEmpty());
    }
    CHECK(shipped().clocks.startedBy(u"SEC-06.hearing_fixed"_s).size() == 2);
    CHECK(shipped().clocks.startedBy(u"nothing"_s).isEmpty());
}

TEST_CASE("a clock file with a fault is refused with the path of the fault", "[model][clockbook]")
{
    const QByteArray rule = R"({"code":"A.b","version":1,"label_fr":"a","label_en":"a","unit":"months","length":1,)"
                            R"("start":"A.e","owes":"o","source":"s","checked_on":"2026-01-01"})";
    const auto read = [](const QByteArray &clocks) {
        return ClockBook::read(R"({"version":1,"events":[{"code":"A.e","label_fr":"e","label_en":"e"}],"clocks":[)" +
                               clocks + "]}");
    };
    CHECK(read(rule));
    const QList<std::pair<const char *, const char *>> faults = {
        {"\"months\"", "\"moons\""},
        {"\"length\":1", "\"length\":0"},
        {"\"length\":1", "\"length\":10001"},
        {"\"length\":1", "\"length\":1.5"},
        {"\"months\",\"length\":1", "\"worked_days\",\"length\":0"},
        {"A.e", "A.x"},
        {"2026-01-01", "hier"},
        {"\"owes\"", "\"owing\""},
        {"\"version\":1", "\"version\":1,\"roll\":\"cpc643\""},
        {"\"version\":1", "\"version\":1,\"opens\":{\"unit\":\"months\"}"},
        {"\"version\":1", "\"version\":1,\"overrides\":[{\"unit\":\"months\",\"length\":2}]"},
    };
    for (const auto &[good, bad] : faults) {
        INFO(bad);
        const auto refused = read(QByteArray(rule).replace(good, bad));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::DataDamaged);
        CHECK(refused.error().detail.startsWith(u"clocks.clocks[0]."_s));
    }
    const auto twice = read(rule + ',' + rule);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().detail.contains(u"twice"_s));
    CHECK_FALSE(ClockBook::read("{"));
}

TEST_CASE("an event says what it follows from and whether it may be known ahead", "[model][clockbook]")
{
    const ClockBook &book = shipped().clocks;
    CHECK(book.causesOf(u"LOG-12.court_seized"_s) ==
          QStringList{u"LOG-12.favourable_decision"_s, u"LOG-12.acknowledged"_s});
    CHECK(book.causesOf(u"FIN-01.first_payment"_s) == QStringList{u"FIN-01.claim_received"_s});
    CHECK(book.causesOf(u"CASE.referral_received"_s).isEmpty());
    CHECK(book.findEvent(u"SEC-06.hearing_fixed"_s)->mayBeFuture);
    CHECK_FALSE(book.findEvent(u"FIN-01.first_payment"_s)->mayBeFuture);
    CHECK(book.find(u"CASE.support_review"_s)->metBy == QStringList{u"CASE.review_held"_s});

    const auto read = [](const QByteArray &after) {
        return ClockBook::read(R"({"version":1,"clocks":[],"events":[)"
                               R"({"code":"A.a","label_fr":"a","label_en":"a"},)"
                               R"({"code":"A.b","label_fr":"b","label_en":"b","after":")" +
                               after + R"("},{"code":"A.c","label_fr":"c","label_en":"c"}]})");
    };
    CHECK(read("A.a"));
    for (const char *circle : {"A.b", "A.c", "A.x"}) {
        INFO(circle);
        const auto refused = read(circle);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().detail.startsWith(u"clocks.events[1].after"_s));
    }
}
