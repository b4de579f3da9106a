// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/visibleacts.h"

#include "core/model/reference.h"
#include "tests/kit/catch.h"

using namespace relais;
using namespace relais::model;

namespace {

const Catalogue &catalogue()
{
    static const Catalogue kCatalogue = loadCatalogue().value();
    return kCatalogue;
}

const QDate kToday(2026, 11, 25);

TooEarly early(const char *code, const QDate &departure, Answer cohabiting, QDate on = kToday)
{
    Case file;
    file.departureOn = departure;
    file.cohabiting = cohabiting;
    return tooEarly(catalogue(), QString::fromLatin1(code), file, on);
}

} // namespace

TEST_CASE("a visible act waits for the planned departure", "[model][visible]")
{
    const QDate saturday(2026, 11, 28);
    CHECK(early("FIN-05", saturday, Answer::Yes) == TooEarly::BeforeDeparture);
    CHECK(early("FIN-05", saturday, Answer::Yes, saturday) == TooEarly::No); // the same day
    CHECK(early("SEC-16", saturday, Answer::Yes, saturday.addDays(1)) == TooEarly::No);
    CHECK(early("SEC-06", saturday, Answer::Yes) == TooEarly::No); // not visible
    CHECK(early("XXX-99", saturday, Answer::Yes) == TooEarly::No); // of another catalogue
}

TEST_CASE("without a departure a visible act is too early unless she lives elsewhere", "[model][visible]")
{
    CHECK(early("FIN-06", {}, Answer::Yes) == TooEarly::NoDeparture);
    CHECK(early("FIN-06", {}, Answer::Unknown) == TooEarly::NoDeparture); // unknown is not no
    CHECK(early("FIN-06", {}, Answer::No) == TooEarly::No);
    CHECK(early("FIN-01", {}, Answer::Yes) == TooEarly::No);
}

TEST_CASE("only what is done outside counts as an act", "[model][visible]")
{
    CHECK(isAct(MeasureStatus::Requested));
    CHECK(isAct(MeasureStatus::InProgress));
    CHECK(isAct(MeasureStatus::Obtained));
    for (const auto status : {MeasureStatus::ToAssess, MeasureStatus::ToDo, MeasureStatus::NotApplicable,
                              MeasureStatus::Refused, MeasureStatus::Abandoned}) {
        CHECK_FALSE(isAct(status));
    }
}

TEST_CASE("going back in the states shows nothing new", "[model][visible]")
{
    CHECK(showsMore(MeasureStatus::ToDo, MeasureStatus::Requested));
    CHECK(showsMore(MeasureStatus::Requested, MeasureStatus::Obtained));
    CHECK(showsMore(MeasureStatus::Refused, MeasureStatus::Requested));
    CHECK_FALSE(showsMore(MeasureStatus::Obtained, MeasureStatus::InProgress));
    CHECK_FALSE(showsMore(MeasureStatus::Obtained, MeasureStatus::Obtained));
    CHECK_FALSE(showsMore(MeasureStatus::Requested, MeasureStatus::ToDo));
}

TEST_CASE("the visible acts ahead stand in the order of the departure", "[model][visible]")
{
    QList<Measure> measures;
    for (const char *code : {"ADM-05", "SEC-16", "FIN-06", "FIN-01", "LOG-10", "FIN-05"}) {
        Measure measure;
        measure.code = QString::fromLatin1(code);
        measure.status = MeasureStatus::ToDo;
        measures << measure;
    }
    measures[4].status = MeasureStatus::Obtained; // LOG-10 is behind her
    QStringList order;
    for (const Measure &measure : visibleActsAhead(catalogue(), measures)) {
        order << measure.code;
    }
    CHECK(order == QStringList{u"FIN-05"_s, u"FIN-06"_s, u"SEC-16"_s, u"ADM-05"_s});
}

TEST_CASE("a list by danger starts with the highest and puts what nobody assessed before low", "[model][danger]")
{
    CHECK(dangerRank(DangerLevel::High) > dangerRank(DangerLevel::Medium));
    CHECK(dangerRank(DangerLevel::Medium) > dangerRank(DangerLevel::Unassessed));
    CHECK(dangerRank(DangerLevel::Unassessed) > dangerRank(DangerLevel::Low));
}
