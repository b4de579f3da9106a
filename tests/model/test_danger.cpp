// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/danger.h"

#include "core/model/reference.h"
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"

#include <QFile>

using namespace relais;
using namespace relais::model;

namespace {

const QDate kToday(2026, 11, 25);

const DangerGrid &grid()
{
    static const DangerGrid shipped = loadReference().value().danger;
    return shipped;
}

DangerAnswers said(const QString &text)
{
    const Result<DangerAnswers> answers = readDangerAnswers(grid(), text, kToday);
    REQUIRE_OK(answers);
    return *answers;
}

QString refusal(const QString &text)
{
    const Result<DangerAnswers> answers = readDangerAnswers(grid(), text, kToday);
    REQUIRE_FALSE(answers);
    CHECK(answers.error().code == ErrorCode::InvalidInput);
    return answers.error().detail;
}

} // namespace

TEST_CASE("each line of answers gets the result its reasoning says", "[model][danger]")
{
    QFile file(sourcePath(u"/tests/data/danger/triage.tsv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    int lines = 0;
    QSet<QString> rulesSeen;
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &row : rows) {
        if (row.startsWith(u'#') || row.startsWith(u"answers\t"_s)) {
            continue;
        }
        ++lines;
        const QStringList cells = row.split(u'\t');
        INFO(row.toStdString());
        REQUIRE(cells.size() == 7);
        const DangerAnswers answers = said(cells[0] == u"-"_s ? QString() : cells[0]);
        const Triage triage = triageOf(grid(), answers);
        CHECK(word(triage.band) == cells[1]);
        CHECK((triage.rule.isEmpty() ? u"-"_s : triage.rule) == cells[2]);
        const DangerCount count = countOf(grid(), answers);
        CHECK(count.yes == cells[3].toInt());
        CHECK(count.no == cells[4].toInt());
        CHECK(count.red == cells[5].toInt());
        CHECK(count.yes + count.no + count.unknown == 25);
        rulesSeen.insert(triage.rule);
    }
    CHECK(lines >= 40);
    for (const TriageRule &rule : grid().rules()) {
        INFO(rule.code.toStdString());
        CHECK(rulesSeen.contains(rule.code));
    }
}

TEST_CASE("a question nobody asked stays unknown and is never a no", "[model][danger]")
{
    const DangerAnswers answers = said(u"D01=yes, D02 = no,D03=unknown"_s);
    CHECK(answerTo(answers, u"D01"_s) == Answer::Yes);
    CHECK(answerTo(answers, u"D02"_s) == Answer::No);
    CHECK(answerTo(answers, u"D03"_s) == Answer::Unknown);
    CHECK(answerTo(answers, u"D04"_s) == Answer::Unknown);
    CHECK(dangerAnswersText(grid(), answers) == u"D01=yes,D02=no"_s);
}

TEST_CASE("answers that cannot be are refused with the name of the question", "[model][danger]")
{
    CHECK(refusal(u"D99=yes"_s).contains(u"D99"_s));
    CHECK(refusal(u"D01=maybe"_s).contains(u"D01"_s));
    CHECK(refusal(u"D01"_s).contains(u"D01"_s));
    CHECK(refusal(u"D01=yes,D01=no"_s).contains(u"twice"_s));
    CHECK(refusal(u"D01=2026-11-20"_s).contains(u"D01"_s));
    CHECK(refusal(u"X01=yes"_s).contains(u"X01"_s));
    CHECK(refusal(u"X01=2026-11-26"_s).contains(u"future"_s));
    CHECK(said(u"X01=2026-11-25"_s).value(u"X01"_s) == u"2026-11-25"_s);
}

TEST_CASE("two passes are compared answer by answer, unknown included", "[model][danger]")
{
    const auto found = differences(grid(), said(u"D01=yes,D04=no,D15=no"_s), said(u"D01=yes,D04=yes,X01=2026-11-20"_s));
    REQUIRE(found.size() == 3);
    CHECK(found[0].item == u"D04"_s);
    CHECK(found[0].from == u"no"_s);
    CHECK(found[0].to == u"yes"_s);
    CHECK(found[1].item == u"D15"_s);
    CHECK(found[1].to.isEmpty());
    CHECK(found[2].item == u"X01"_s);
    CHECK(differences(grid(), said(u"D01=yes"_s), said(u"D01=yes"_s)).isEmpty());
}

TEST_CASE("an answer of a grid that is no longer shipped is kept and compared", "[model][danger]")
{
    DangerPass old;
    old.answers = u"D01=yes,Z09=yes,broken"_s;
    const auto found = differences(grid(), answersOf(old), said(u"D01=yes"_s));
    REQUIRE(found.size() == 1);
    CHECK(found.first().item == u"Z09"_s);
}

TEST_CASE("the grid speaks for a level, and a judgment apart from it has to say why", "[model][danger]")
{
    CHECK(levelOf(TriageBand::Red) == DangerLevel::High);
    CHECK(levelOf(TriageBand::Orange) == DangerLevel::Medium);
    CHECK(levelOf(TriageBand::Yellow) == DangerLevel::Low);
    CHECK(levelOf(TriageBand::None) == DangerLevel::Unassessed);
    CHECK_FALSE(needsReason(TriageBand::Red, DangerLevel::High));
    CHECK(needsReason(TriageBand::Red, DangerLevel::Medium));
    CHECK(needsReason(TriageBand::Yellow, DangerLevel::High));
    CHECK(needsReason(TriageBand::None, DangerLevel::Unassessed));
}

TEST_CASE("a red result and an answer that has its act name what to do, others name nothing", "[model][danger]")
{
    const auto codes = [](const QString &answers) {
        QStringList found;
        for (const DangerAction &action : actionsFor(grid(), said(answers))) {
            found << action.code;
        }
        return found;
    };
    CHECK(codes(u"D15=yes"_s) == QStringList{u"phone_first"_s, u"weapons"_s});
    CHECK(codes(u"T01=yes,X03=yes"_s) == QStringList{u"phone_first"_s, u"danger_now"_s, u"strangulation"_s});
    CHECK(codes(u"D07=yes"_s).isEmpty());
    CHECK(codes(QString()).isEmpty());
    CHECK(codes(u"D08=yes"_s) == QStringList{u"suicide"_s}); // no red sign, and yet something to do
    CHECK(codes(u"X05=yes,D15=yes"_s) == QStringList{u"phone_first"_s, u"weapons"_s, u"suicide"_s});
    CHECK(codes(u"D08=no"_s).isEmpty());
}
