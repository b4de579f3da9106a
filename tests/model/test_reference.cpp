// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/catch.h"

#include "core/model/reference.h"
#include "core/model/shipped.h"
#include "tests/kit/shared.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace relais;
using namespace relais::model;

namespace {

const Reference &shipped()
{
    static const Reference reference = loadReference().value();
    return reference;
}

} // namespace

TEST_CASE("the catalogue offers 86 measures in eight strands", "[model][catalogue]")
{
    const Catalogue &catalogue = shipped().catalogue;
    CHECK(catalogue.measures().size() == 86);
    QMap<Strand, int> counts;
    for (const MeasureKind &kind : catalogue.measures()) {
        ++counts[kind.strand];
    }
    CHECK(counts.values() == QList<int>{17, 17, 14, 10, 10, 5, 6, 7});
    CHECK(catalogue.label(Strand::Sec).fr == u"Mise en sécurité"_s);
    CHECK(catalogue.label(Strand::Adm).fr == u"Droits et papiers"_s);
    CHECK(strandOf(u"LOG-99"_s) == Strand::Log);
    CHECK_FALSE(strandOf(u"XYZ-01"_s));
    CHECK_FALSE(catalogue.find(u"SEC-99"_s));
}

TEST_CASE("every measure is complete, and everything it names exists", "[model][catalogue]")
{
    for (const MeasureKind &kind : shipped().catalogue.measures()) {
        INFO(kind.code.toStdString());
        for (const QString &text :
             {kind.labelFr, kind.labelEn, kind.deliveredBy, kind.eligibility, kind.completionProof, kind.source}) {
            CHECK_FALSE(text.isEmpty());
        }
        CHECK_FALSE(kind.partnerKinds.isEmpty());
        CHECK(kind.checkedOn.isValid());
        for (const QString &code : kind.prerequisites) {
            CHECK(shipped().catalogue.find(code));
        }
        for (const QString &code : kind.clocks) {
            CHECK(shipped().clocks.find(code));
        }
    }
}

TEST_CASE("every clock of a measure is named by that measure", "[model][catalogue]")
{
    for (const ClockRule &rule : shipped().clocks.rules()) {
        INFO(rule.code.toStdString());
        const QString owner = rule.code.section(u'.', 0, 0);
        if (owner != u"CASE"_s) {
            REQUIRE(shipped().catalogue.find(owner));
            CHECK(shipped().catalogue.find(owner)->clocks.contains(rule.code));
        }
    }
}

TEST_CASE("no measure waits for itself", "[model][catalogue]")
{
    for (const MeasureKind &kind : shipped().catalogue.measures()) {
        QStringList waiting = kind.prerequisites;
        QSet<QString> seen;
        while (!waiting.isEmpty()) {
            const QString code = waiting.takeFirst();
            INFO(kind.code.toStdString());
            CHECK(code != kind.code);
            if (!seen.contains(code)) {
                seen.insert(code);
                waiting << shipped().catalogue.find(code)->prerequisites;
            }
        }
    }
}

TEST_CASE("measures seen by the other party, their moment and what comes first are those of the domain notes",
          "[model][catalogue]")
{
    QStringList visible;
    for (const MeasureKind &kind : shipped().catalogue.measures()) {
        if (kind.isVisibleToAuthor) {
            visible << kind.code;
            CHECK(kind.moment != Moment::Before);
        }
    }
    CHECK(visible ==
          QStringList{u"SEC-16"_s, u"LOG-09"_s, u"LOG-10"_s, u"FIN-05"_s, u"FIN-06"_s, u"ENF-06"_s, u"ADM-05"_s});
    const Catalogue &catalogue = shipped().catalogue;
    CHECK(catalogue.find(u"LOG-10"_s)->prerequisites == QStringList{u"SEC-06"_s});
    CHECK(catalogue.find(u"FIN-02"_s)->prerequisites == QStringList{u"FIN-01"_s});
    CHECK(catalogue.find(u"SEC-13"_s)->prerequisites == QStringList{u"SEC-06"_s});
    CHECK(catalogue.find(u"FIN-01"_s)->proofs.first().size() == 3); // any of order, complaint, report
    CHECK(catalogue.find(u"LOG-01"_s)->proofs.isEmpty());           // none may be demanded
}

TEST_CASE("labels are those of the domain notes, but for words that must not stand on a screen", "[model][catalogue]")
{
    static const QRegularExpression kForbidden(u"violence|victime|PND|conjugal|auteur"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    for (const MeasureKind &kind : shipped().catalogue.measures()) {
        INFO(kind.code.toStdString());
        CHECK_FALSE(kForbidden.match(kind.labelFr).hasMatch());
    }
    QFile notes(sharedFolder() + u"/domain/pnd.md"_s);
    if (!notes.open(QIODevice::ReadOnly)) {
        WARN("skipped: no domain notes");
        return;
    }
    static const QRegularExpression kRow(uR"(^\| \*\*([A-Z]{3}-\d\d) ([^*]+)\*\*)"_s,
                                         QRegularExpression::MultilineOption);
    int compared = 0;
    const QString text = QString::fromUtf8(notes.readAll());
    for (auto rows = kRow.globalMatch(text); rows.hasNext(); ++compared) {
        const auto row = rows.next();
        const MeasureKind *kind = shipped().catalogue.find(row.captured(1));
        REQUIRE(kind);
        const QString label = row.captured(2).trimmed();
        if (!kForbidden.match(label).hasMatch()) {
            CHECK(QString(kind->labelFr).remove(QChar::Nbsp) == label);
        }
    }
    CHECK(compared == 86);
}

TEST_CASE("the national parcours offers 53 known measures, and a territory stands on it", "[model][parcours]")
{
    const ParcoursTemplate &national = shipped().templateFor(u"21"_s);
    CHECK(national.territory == u"national"_s);
    CHECK(national.version == 1);
    CHECK(national.measures.size() == 53);
    for (const QString &code : national.measures) {
        CHECK(shipped().catalogue.find(code));
    }
    QMap<Strand, int> counts;
    for (const QString &code : national.measures) {
        ++counts[*strandOf(code)];
    }
    CHECK(counts.values() == QList<int>{14, 8, 9, 7, 6, 2, 3, 4});
    const ParcoursTemplate &local = shipped().templateFor(u"76"_s);
    CHECK(local.territory == u"76"_s);
    CHECK(local.measures == national.measures);
    CHECK(local.clocks.size() == 2);
}

TEST_CASE("a template keeps codes it does not know and refuses what is malformed", "[model][parcours]")
{
    const auto read = [](const char *body) {
        return readTemplate(QByteArrayLiteral(R"({"territory":"95","version":3,"title":"t")") + body + "}",
                            u"95.json"_s);
    };
    const auto kept = read(R"(,"measures":["SEC-01","NEW-77"])");
    REQUIRE_OK(kept);
    CHECK(kept->measures == QStringList{u"SEC-01"_s, u"NEW-77"_s});
    const auto local = read(
        R"(,"based_on":"national","clocks":[{"clock":"X.y","unit":"hours","length":1,"source":"s","checked_on":"2026-01-01"}])");
    REQUIRE_OK(local);
    CHECK(local->clocks.first().change.departments == QStringList{u"95"_s});
    for (const char *body :
         {"", R"(,"measures":["A","A"])", R"(,"measures":["A"],"based_on":"national")", R"(,"measures":[1])",
          R"(,"measures":["A"],"more":1)", R"(,"measures":["A"],"clocks":[{"clock":"X.y"}])"}) {
        INFO(body);
        const auto refused = read(body);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().detail.startsWith(u"95.json"_s));
    }
}

TEST_CASE("a catalogue with a fault is refused with the path of the fault", "[model][catalogue]")
{
    const QByteArray good = shippedBytes(u"parcours/catalogue.json"_s);
    REQUIRE_OK(Catalogue::read(good));
    const QList<std::pair<const char *, const char *>> faults = {
        {"\"code\": \"SEC-02\"", "\"code\": \"SEC-01\""},   {"\"code\": \"SEC-02\"", "\"code\": \"ZZZ-02\""},
        {"\"moment\": \"before\"", "\"moment\": \"soon\""}, {"\"moment\"", "\"momentum\""},
        {"\"code\": \"LOG\"", "\"code\": \"LOX\""},         {"\"checked_on\": \"2026", "\"checked_on\": \"26"},
        {"\"version\": 1", "\"version\": \"1\""},           {"[[\"Pièce d'identité\"]", "[\"Pièce d'identité\""},
    };
    for (const auto &[from, to] : faults) {
        INFO(to);
        QByteArray damaged = good;
        const auto at = damaged.indexOf(from);
        REQUIRE(at >= 0);
        damaged.replace(at, qsizetype(qstrlen(from)), to);
        const auto refused = Catalogue::read(damaged);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::DataDamaged);
        CHECK(refused.error().detail.startsWith(u"catalogue"_s));
    }
}
