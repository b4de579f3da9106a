// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/emergencyaid.h"

#include "core/model/shipped.h"
#include "tests/kit/catch.h"
#include "tests/kit/sourcepath.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace relais;
using namespace relais::model;

namespace {

const Reference &reference()
{
    static const Reference kReference = loadReference().value();
    return kReference;
}

using Line = QMap<QString, QString>;

/// Lines of tests/data/aid/cases.tsv by the names of their columns; « - » is unknown.
QList<Line> lines()
{
    QFile file(sourcePath(u"/tests/data/aid/cases.tsv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList rows = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = rows.takeFirst().split(u'\t');
    QList<Line> all;
    for (const QString &row : rows) {
        const QStringList cells = row.split(u'\t');
        REQUIRE(cells.size() == names.size());
        Line line;
        for (qsizetype i = 0; i < names.size(); ++i) {
            line.insert(names[i], cells[i]);
        }
        all << line;
    }
    return all;
}

QList<HeldProof> proofsFrom(const QString &cell)
{
    QList<HeldProof> proofs;
    for (const QString &proof : cell == u"-"_s ? QStringList() : cell.split(u',')) {
        proofs << HeldProof{fromWord<AidProof>(proof.section(u':', 0, 0)).value(),
                            QDate::fromString(proof.section(u':', 1), Qt::ISODate)};
    }
    return proofs;
}

AidFacts factsFrom(const Line &line)
{
    AidFacts facts;
    const QString previous = line[u"previous"_s];
    facts.claimOn = QDate::fromString(line[u"on"_s], Qt::ISODate);
    facts.scheme = fromWord<Scheme>(line[u"scheme"_s]).value_or(Scheme::Unknown);
    facts.askedAt = fromWord<Scheme>(line[u"asked_at"_s]).value_or(Scheme::Unknown);
    facts.agricultural = fromWord<Answer>(line[u"agricultural"_s]).value_or(Answer::Unknown);
    facts.beneficiary = fromWord<Answer>(line[u"beneficiary"_s]).value_or(Answer::Unknown);
    facts.proofs = proofsFrom(line[u"proofs"_s]);
    facts.previousOn = QDate::fromString(previous, Qt::ISODate);
    facts.previous = facts.previousOn.isValid() ? Answer::Yes : fromWord<Answer>(previous).value_or(Answer::Unknown);
    if (line[u"income"_s] != u"-"_s) {
        facts.income = qRound64(line[u"income"_s].toDouble() * 100);
    }
    if (line[u"children"_s] != u"-"_s) {
        facts.children = line[u"children"_s].toInt();
    }
    facts.mayTellDepartment = Answer::Yes;
    return facts;
}

QString dash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

AidFacts plainFacts()
{
    AidFacts facts;
    facts.claimOn = {2026, 11, 25};
    facts.scheme = Scheme::Caf;
    facts.beneficiary = Answer::Yes;
    facts.proofs = {{AidProof::Complaint, {2026, 10, 1}}};
    facts.previous = Answer::No;
    facts.income = 90'000;
    facts.children = 0;
    return facts;
}

} // namespace

TEST_CASE("each situation of the table has the answer of the law", "[model][aid]")
{
    const QList<Line> all = lines();
    CHECK(all.size() >= 54);
    for (const Line &line : all) {
        CAPTURE(line[u"why"_s].toStdString());
        const auto answer = checkAid(factsFrom(line), line[u"department"_s], reference());
        REQUIRE(answer);
        CHECK(word(answer->verdict) == line[u"verdict"_s]);
        CHECK((answer->fund.fund == Scheme::Unknown ? u"-"_s : word(answer->fund.fund)) == line[u"fund"_s]);
        CHECK(word(answer->fund.reason) == line[u"fund_reason"_s]);
        CHECK((answer->fund.elsewhere ? u"yes"_s : u"no"_s) == line[u"elsewhere"_s]);
        CHECK(word(answer->proof.standing) == line[u"standing"_s]);
        CHECK(dash(answer->proof.goodUntil.toString(Qt::ISODate)) == line[u"good_until"_s]);
        CHECK(dash(answer->nextClaimOn.toString(Qt::ISODate)) == line[u"next_claim"_s]);
        CHECK(word(answer->form.form) == line[u"form"_s]);
        CHECK(answer->payOn.toString(Qt::ISODate) == line[u"pay_on"_s]);
        CHECK(answer->payOnLatest.toString(Qt::ISODate) == line[u"pay_latest"_s]);
        QStringList missing;
        for (const AidQuestion question : answer->missing) {
            missing << word(question);
        }
        CHECK(dash(missing.join(u',')) == line[u"missing"_s]);
    }
}

TEST_CASE("every line of the table cites its article", "[model][aid]")
{
    for (const Line &line : lines()) {
        const QString why = line[u"why"_s];
        CAPTURE(why.toStdString());
        const bool cites = why.contains(u"214-"_s) || why.contains(u"refus MSA"_s) || why.contains(u"question"_s);
        CHECK(cites);
    }
}

TEST_CASE("a paper that opens nothing leads to the three that do", "[model][aid]")
{
    AidFacts facts = plainFacts();
    CHECK(checkAid(facts, u"76"_s, reference())->proposals.isEmpty());
    facts.proofs = {{AidProof::PoliceLog, {2026, 11, 20}}};
    CHECK(checkAid(facts, u"76"_s, reference())->proposals == QStringList{u"SEC-03"_s, u"SEC-05"_s, u"SEC-06"_s});
}

TEST_CASE("the amount follows the children and the income, and is never certain", "[model][aid]")
{
    AidFacts facts = plainFacts();
    facts.claimOn = {2025, 11, 25};
    facts.proofs.clear();
    const auto amount = [&] { return checkAid(facts, u"76"_s, reference())->amount; };
    facts.income.reset();
    CHECK(amount().least == 25'861); // 2025 as published: 258,61 to 646,52
    CHECK(amount().most == 64'652);
    facts.children = 3;
    CHECK(amount().least == 56'894); // 568,94 to 1 422,35
    CHECK(amount().most == 142'235);
    facts.income = 71'315; // half the net wage, not above
    CHECK(amount().most == 142'235);
    facts.income = 71'316;
    CHECK(amount().most == 113'788);
    CHECK(amount().least == amount().most);
    facts.children = 7;
    facts.income = 0;
    CHECK(amount().most == 142'235 + 4 * 25'861);
    facts.children.reset();
    CHECK(amount().most == 0);
}

TEST_CASE("figures outside their dates say so", "[model][aid]")
{
    AidFacts facts = plainFacts();
    const auto answer = checkAid(facts, u"76"_s, reference());
    CHECK(answer->form.ofThatDay);         // the wage of 2026 is known…
    CHECK_FALSE(answer->amount.ofThatDay); // …the amounts of April 2026 are not: those of 2025 stand in
    CHECK(answer->amount.figuresFrom == QDate(2025, 4, 1));
    facts.claimOn = {2027, 4, 1};
    facts.proofs = {{AidProof::Complaint, {2027, 1, 1}}};
    const auto later = checkAid(facts, u"76"_s, reference());
    CHECK_FALSE(later->form.ofThatDay);
    CHECK(later->form.toVerify);
    CHECK(later->form.threshold == 216'467);
    CHECK(checkAid(facts, u"976"_s, reference())->amount.most == 0); // Mayotte has its own figures
    CHECK(checkAid(facts, u"976"_s, reference())->form.threshold == 0);
}

TEST_CASE("the rights beside the aid run six months from its payment", "[model][aid]")
{
    CHECK(checkAid(plainFacts(), u"76"_s, reference())->rightsUntil == QDate(2027, 5, 30));
}

TEST_CASE("a fact that cannot be is named", "[model][aid]")
{
    const auto fault = [](auto change) {
        AidFacts facts = plainFacts();
        change(facts);
        const auto answer = checkAid(facts, u"76"_s, reference());
        return answer ? QString() : answer.error().detail.section(u':', 0, 0);
    };
    CHECK(fault([](AidFacts &f) { f.proofs = {{AidProof::Complaint, {2026, 11, 26}}}; }) == u"aid.proof"_s);
    CHECK(fault([](AidFacts &f) {
              f.previous = Answer::Yes;
              f.previousOn = {2027, 1, 1};
          }) == u"aid.previous"_s);
    CHECK(fault([](AidFacts &f) { f.children = -1; }) == u"aid.children"_s);
    CHECK(fault([](AidFacts &f) { f.children = 21; }) == u"aid.children"_s);
    CHECK(fault([](AidFacts &f) { f.income = -1; }) == u"aid.income"_s);
    CHECK(fault([](AidFacts &f) { f.claimOn = {}; }) == u"aid.claim"_s);
    CHECK(checkAid(plainFacts(), u"99"_s, reference()).error().code == ErrorCode::NotFound);
}

TEST_CASE("a file of figures with a fault names its place", "[model][aid]")
{
    const QByteArray shipped = shippedBytes(u"aid/emergencyaid.json"_s);
    REQUIRE(AidFigures::read(shipped));
    const auto [from, to, place] = GENERATE(table<const char *, const char *, const char *>({
        {"\"net_wage_cents\": 142630", "\"net_wage_cents\": -3", "periods[0].net_wage_cents"},
        {"\"from\": \"2026-04-01\"", "\"from\": \"2026-03-31\"", "periods[1].from"},
        {"\"until\": \"2026-03-31\"", "\"until\": \"2024-03-31\"", "periods[0].until"},
        {"150, 225, 270", "150, 125, 270", "loan_above_percent"},
        {"\"above_percent\": 100", "\"above_percent\": 40", "reductions[1].above_percent"},
        {"\"topic\": \"agreement\"", "\"topic\": \"other\"", "no agreement"},
        {"\"version\": 1", "\"version\": 1, \"author\": 2", "author"},
        {"64652, 96978", "64652, 9", "periods[0].amounts_cents"},
    }));
    QByteArray broken = shipped;
    broken.replace(from, to);
    REQUIRE(broken != shipped);
    const auto read = AidFigures::read(broken);
    REQUIRE_FALSE(read);
    CAPTURE(read.error().detail.toStdString(), place);
    CHECK(read.error().code == ErrorCode::DataDamaged);
    CHECK(read.error().detail.contains(QLatin1String(place)));
}

TEST_CASE("an income is understood as people type it", "[model][aid]")
{
    CHECK(centsFrom(u"1500"_s) == 150'000);
    CHECK(centsFrom(u"1\u202f500,5 €"_s) == 150'050);
    CHECK(centsFrom(u"1426.30"_s) == 142'630);
    CHECK(centsFrom(u"0"_s) == 0);
    for (const QString &text : {u""_s, u"-3"_s, u"1.234,5"_s, u"peu"_s, u"1,234"_s, u"99999999"_s}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(centsFrom(text));
    }
}

TEST_CASE("what a claim says of its clocks is read back", "[model][aid]")
{
    CHECK(remarkOptions(u"beneficiary=no"_s) == QMap<QString, QString>{{u"beneficiary"_s, u"no"_s}});
    CHECK(remarkOptions({}).isEmpty());
    CHECK(remarkOptions(u"a plain remark"_s).isEmpty());
}
