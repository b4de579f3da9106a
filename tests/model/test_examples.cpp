// SPDX-License-Identifier: GPL-3.0-or-later
// tests/data/clocks/examples.tsv: one dated example a line, judged outside the program
#include "tests/kit/catch.h"
#include "tests/kit/processortime.h"

#include "core/model/due.h"
#include "core/model/reference.h"
#include "core/model/territory.h"
#include "tests/kit/sourcepath.h"

#include <QFile>

#include <array>

using namespace relais;
using namespace relais::model;

namespace {

struct Example {
    int line = 0;
    QMap<QString, QString> cells; ///< by column; "" for "-"

    [[nodiscard]] QString operator[](const char *column) const { return cells.value(QString::fromLatin1(column)); }
};

const QList<Example> &examples()
{
    static const QList<Example> read = [] {
        QList<Example> list;
        QFile file(sourcePath(u"/tests/data/clocks/examples.tsv"_s));
        if (!file.open(QIODevice::ReadOnly)) {
            return list;
        }
        QStringList head;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            const QStringList cells = lines[i].split(u'\t');
            if (lines[i].startsWith(u'#') || lines[i].isEmpty()) {
                continue;
            }
            if (head.isEmpty()) {
                head = cells;
                continue;
            }
            Example example{i + 1, {}};
            for (int column = 0; column < head.size(); ++column) {
                const QString cell = cells.value(column, u"missing"_s);
                example.cells.insert(head[column], cell == u"-"_s ? QString() : cell);
            }
            list << example;
        }
        return list;
    }();
    return read;
}

const ClockBook &shipped()
{
    static const Reference reference = loadReference().value();
    return reference.clocks;
}

template<class E>
E wordIn(const Example &example, const char *column)
{
    const auto value = fromWord<E>(example[column]);
    if (!value) {
        FAIL("line " << example.line << ": " << column);
    }
    return value.value_or(Words<E>::kList.front().first);
}

QMap<QString, QString> optionsOf(const Example &example)
{
    const QString pair = example["options"];
    return pair.isEmpty() ? QMap<QString, QString>()
                          : QMap<QString, QString>{{pair.section(u'=', 0, 0), pair.section(u'=', 1)}};
}

/// « months 12 before none fund months:2 »: what a line says of its rule, or the program of its clock.
QString told(const ClockRule &rule)
{
    const QString window = rule.opens ? u" %1:%2"_s.arg(word(rule.opens->unit)).arg(rule.opens->length) : QString();
    return u"%1 %2 %3 %4 %5"_s.arg(word(rule.span.unit))
               .arg(rule.span.length)
               .arg(word(rule.bound), word(rule.roll), word(rule.place)) +
           window;
}

ClockRule ruleOf(const Example &example)
{
    ClockRule rule;
    rule.code = example["clock"];
    rule.start = u"TEST.event"_s;
    rule.span = {wordIn<ClockUnit>(example, "unit"), example["length"].toInt()};
    rule.bound = wordIn<ClockBound>(example, "bound");
    rule.roll = wordIn<ClockRoll>(example, "roll");
    rule.place = wordIn<ClockPlace>(example, "place");
    const QString window = example["window"];
    if (!window.isEmpty()) {
        rule.opens = ClockSpan{fromWord<ClockUnit>(window.section(u':', 0, 0)).value_or(ClockUnit::Hours),
                               window.section(u':', 1).toInt()};
    }
    return rule;
}

Trigger startOf(const Example &example)
{
    const QString start = example["start"];
    return start.contains(u'T') ? Trigger{QDateTime::fromString(start, Qt::ISODate), {}}
                                : Trigger{{}, QDate::fromString(start, Qt::ISODate)};
}

ClockGround groundOf(const Example &example)
{
    QSet<QDate> closed;
    const QStringList days = example["closed"].split(u',', Qt::SkipEmptyParts);
    for (const QString &day : days) {
        closed.insert(QDate::fromString(day, Qt::ISODate));
    }
    return model::groundOf(example["department"], closed).value();
}

/// prudent | legal | opens | precision
QString answer(const Due &due)
{
    const auto text = [&](const std::optional<QDateTime> &moment, Precision precision) {
        return moment ? isoText(*moment, precision) : QString();
    };
    return text(due.prudent, due.precision) + u" | "_s + text(due.legal, due.precision) + u" | "_s +
           text(due.opens, Precision::Day) + u" | "_s + (due.precision == Precision::Instant ? u"instant"_s : u"day"_s);
}

QString expected(const Example &example)
{
    return example["prudent"] + u" | "_s + example["legal"] + u" | "_s + example["opens"] + u" | "_s +
           example["precision"];
}

template<class Holds>
qsizetype countIf(Holds holds)
{
    return std::count_if(examples().cbegin(), examples().cend(), holds);
}

} // namespace

TEST_CASE("each dated example ends on the day its reasoning says", "[model][examples]")
{
    REQUIRE(examples().size() >= 450);
    for (const Example &example : examples()) {
        INFO("examples.tsv line " << example.line << ": " << example["reasoning"].toStdString());
        CHECK(example["reasoning"].size() > 10);
        ClockRule rule = ruleOf(example);
        if (!rule.code.isEmpty()) {
            const ClockRule *known = shipped().find(rule.code);
            REQUIRE(known != nullptr);
            const ClockRule inForce = known->inForce(example["department"], optionsOf(example));
            INFO(rule.code.toStdString());
            CHECK(told(inForce) == told(rule));
            rule = inForce;
        }
        const auto due = dueOf(rule, startOf(example), groundOf(example));
        REQUIRE_OK(due);
        CHECK(answer(*due) == expected(example));
    }
}

TEST_CASE("the examples cover each unit, roll and zone, and each shipped clock", "[model][examples]")
{
    QMap<QString, int> seen;
    QMap<QString, int> clocks;
    for (const Example &example : examples()) {
        const Territory *place = findTerritory(example["department"]);
        REQUIRE(place != nullptr);
        ++seen[example["unit"] + u' ' + example["roll"] + u' ' + word(place->zone)];
        ++clocks[example["clock"]];
    }
    for (const auto &[unit, unitWord] : Words<ClockUnit>::kList) {
        for (const auto &[roll, rollWord] : Words<ClockRoll>::kList) {
            for (const auto &[zone, zoneWord] : Words<HolidayZone>::kList) {
                INFO(unitWord << ' ' << rollWord << ' ' << zoneWord);
                CHECK(seen.value(u"%1 %2 %3"_s.arg(QLatin1String(unitWord), QLatin1String(rollWord),
                                                   QLatin1String(zoneWord))) > 0);
            }
        }
    }
    for (const ClockRule &rule : shipped().rules()) {
        INFO(rule.code.toStdString());
        CHECK(clocks.value(rule.code) >= 3);
        for (const ClockOverride &change : rule.overrides) {
            CHECK(countIf([&](const Example &example) {
                      const auto options = optionsOf(example);
                      return example["clock"] == rule.code &&
                             (change.departments.isEmpty() || change.departments.contains(example["department"])) &&
                             (change.options.isEmpty() || change.options == options);
                  }) > 0);
        }
    }
}

TEST_CASE("the examples cover the days on which clocks go wrong", "[model][examples]")
{
    const auto startDay = [](const Example &example) { return example["start"].left(10); };
    const auto offset = [](const QString &instant) { return instant.mid(19); };
    const auto shift = [&](const Example &e) {
        return e["unit"] == u"hours"_s && e["start"].size() > 10 ? offset(e["start"]) + offset(e["legal"]) : QString();
    };
    CHECK(countIf([&](const auto &e) { return shift(e) == u"+01:00+02:00"_s; }) >= 2);
    CHECK(countIf([&](const auto &e) { return shift(e) == u"+02:00+01:00"_s; }) >= 2);
    CHECK(countIf([&](const auto &e) { return shift(e) == u"-03:00-02:00"_s; }) >= 1); // Saint-Pierre-et-Miquelon
    CHECK(countIf([&](const auto &e) { return startDay(e).endsWith(u"02-29"_s); }) >= 20);
    CHECK(countIf([&](const auto &e) { return e["reasoning"].contains(u"last day of the month"_s); }) >= 20);
    CHECK(countIf([&](const auto &e) { return e["reasoning"].contains(u"Sat 1 May public holiday"_s); }) >= 9);
    CHECK(countIf([&](const auto &e) { return e["reasoning"].contains(u"Pentecost Monday"_s); }) >= 50);
    CHECK(countIf([&](const auto &e) { return e["reasoning"].contains(u"rolled to"_s); }) >= 60);
    CHECK(countIf([&](const auto &e) { return !e["closed"].isEmpty() && e["prudent"] != e["legal"]; }) >= 20);
    CHECK(countIf([&](const auto &e) { return !e["closed"].isEmpty() && e["place"] == u"case"_s; }) >= 6);
    CHECK(countIf([&](const auto &e) { return !e["window"].isEmpty(); }) >= 15);
    CHECK(countIf([&](const auto &e) { return e["bound"] == u"before"_s; }) >= 20);
    CHECK(countIf([&](const auto &e) { return e["bound"] == u"opening"_s; }) >= 20);
    CHECK(countIf([&](const auto &e) { return e["start"].size() > 10 && e["unit"] == u"calendar_days"_s; }) >= 30);
}

TEST_CASE("a date is reckoned in microseconds", "[model][examples]")
{
    struct Question {
        ClockRule rule;
        Trigger start;
        ClockGround ground;
    };
    QList<Question> questions;
    for (const Example &example : examples()) {
        questions << Question{ruleOf(example), startOf(example), groundOf(example)};
    }
    const qint64 start = threadTime();
    int reckoned = 0;
    for (const Question &question : std::as_const(questions)) {
        reckoned += dueOf(question.rule, question.start, question.ground).has_value() ? 1 : 0;
    }
    const double each = 1000.0 * double(threadTime() - start) / reckoned;
    WARN(reckoned << " dates, " << each << " µs each");
    CHECK(reckoned == examples().size());
    CHECK(each < 500); // a list of thousands of clocks is derived while somebody waits
}
