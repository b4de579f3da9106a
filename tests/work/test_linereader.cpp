// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/linereader.h"
#include "tests/kit/catch.h"
#include "tests/work/sheets.h"

using namespace relais;
using model::LeftoverReason;
using model::MeasureStatus;
using work::ImportedLine;
using work::LineKind;

namespace {

const QDate kToday(2026, 11, 24);

/// The line of one cell beside a name.
ImportedLine lineWith(const QString &target, const QString &text, const QString &head = u"Colonne"_s)
{
    return work::readCells({{u"NOM"_s, u"DUPRÉ"_s, u"person.last_name"_s}, {head, text, target}}, groundOf(kToday));
}

const model::Measure *measure(const ImportedLine &line, const QString &code)
{
    for (const model::Measure &candidate : line.newCase.measures) {
        if (candidate.code == code) {
            return &candidate;
        }
    }
    return nullptr;
}

QStringList events(const ImportedLine &line)
{
    QStringList texts;
    for (const model::Event &event : line.newCase.events) {
        texts << event.code + u' ' + event.on.toString(Qt::ISODate);
    }
    return texts;
}

QList<LineKind> kindsOf(const QString &csv)
{
    const exchange::Sheet sheet = sheetOf(csv);
    const auto lines = work::readLines(sheet, *work::proposeColumnMap(sheet), groundOf(kToday), JobControl());
    QList<LineKind> kinds;
    for (const ImportedLine &line : *lines) {
        kinds << line.kind;
    }
    return kinds;
}

} // namespace

TEST_CASE("a date that is no date is kept with its column, its text and the field it was meant for",
          "[work][linereader]")
{
    const auto [text, target, reason] = GENERATE(table<QString, QString, LeftoverReason>({
        {u"hier"_s, u"case.referred_at"_s, LeftoverReason::UnknownDate},
        {u"31/02/1990"_s, u"person.birth_date"_s, LeftoverReason::ImpossibleDate},
        {u"01/01/2030"_s, u"person.birth_date"_s, LeftoverReason::ImpossibleDate},
        {u"25/11/2026"_s, u"case.referred_at"_s, LeftoverReason::ImpossibleDate},
        {u"15/05/2062"_s, u"event.CASE.contacted"_s, LeftoverReason::ImpossibleDate},
        {u"début mai"_s, u"event.CASE.contacted"_s, LeftoverReason::UnknownDate},
        {u"=TODAY()"_s, u"case.exit_on"_s, LeftoverReason::UnknownDate},
        {u"vers le 12/03"_s, u"measure.FIN-01.requested"_s, LeftoverReason::UnknownDate},
    }));
    CAPTURE(text);
    const ImportedLine line = lineWith(target, text);
    CHECK(line.kind == LineKind::Case);
    REQUIRE(line.newCase.leftovers.size() == 1);
    CHECK(line.newCase.leftovers[0].column == u"Colonne"_s);
    CHECK(line.newCase.leftovers[0].text == text);
    CHECK(line.newCase.leftovers[0].field == target);
    CHECK(line.newCase.leftovers[0].reason == reason);
    CHECK(line.fields == QStringList{u"person.last_name"_s});
}

TEST_CASE("a signalement starts on its day in the place, or at its hour when it is told", "[work][linereader]")
{
    CHECK(lineWith(u"case.referred_at"_s, u"15/05/2026"_s).newCase.file.referredAt ==
          QDateTime(QDate(2026, 5, 14), QTime(22, 0), Qt::UTC));
    CHECK(lineWith(u"case.referred_at"_s, u"15/05/2026 14:30"_s).newCase.file.referredAt ==
          QDateTime(QDate(2026, 5, 15), QTime(12, 30), Qt::UTC));
}

TEST_CASE("a safe telephone is safe, and what is no number stays as it was written", "[work][linereader]")
{
    const auto number = lineWith(u"contact.safe_phone"_s, u"06.39.98.96.35"_s).newCase.contacts;
    REQUIRE(number.size() == 1);
    CHECK(number[0].e164 == u"+33639989635"_s);
    CHECK(number[0].safe == model::Answer::Yes);
    const auto none = lineWith(u"contact.safe_phone"_s, u"pas de tél."_s).newCase.contacts;
    REQUIRE(none.size() == 1);
    CHECK(none[0].value == u"pas de tél."_s);
    CHECK(none[0].e164.isEmpty());
    CHECK(none[0].safe == model::Answer::Unknown);
    CHECK(lineWith(u"contact.phone"_s, u"0639980102"_s).newCase.contacts[0].safe == model::Answer::Unknown);
}

TEST_CASE("two numbers in one cell become two telephones, with the hours of the line", "[work][linereader]")
{
    const ImportedLine line = work::readCells({{u"Tél"_s, u"06 39 98 01 02 / 06 39 98 01 03"_s, u"contact.phone"_s},
                                               {u"Horaires"_s, u"pas de message vocal"_s, u"contact.hours"_s}},
                                              groundOf(kToday));
    REQUIRE(line.newCase.contacts.size() == 2);
    CHECK(line.newCase.contacts[1].e164 == u"+33639980103"_s);
    CHECK(line.newCase.contacts[1].hours == u"pas de message vocal"_s);
    CHECK(line.newCase.contacts[1].voicemail == model::Answer::No);
    CHECK(line.kind == LineKind::Nameless);
}

TEST_CASE("hours without a telephone are not lost", "[work][linereader]")
{
    const auto contacts = lineWith(u"contact.hours"_s, u"après 14h"_s).newCase.contacts;
    REQUIRE(contacts.size() == 1);
    CHECK(contacts[0].hours == u"après 14h"_s);
    CHECK(contacts[0].value.isEmpty());
}

TEST_CASE("a claim and its payment are two dates of one measure, and both events are recorded", "[work][linereader]")
{
    const ImportedLine line = work::readCells({{u"AUVVC versée"_s, u"04/06/2026"_s, u"measure.FIN-01.obtained"_s},
                                               {u"AUVVC demandée"_s, u"26/05/2026"_s, u"measure.FIN-01.requested"_s}},
                                              groundOf(kToday));
    REQUIRE(measure(line, u"FIN-01"_s) != nullptr);
    CHECK(measure(line, u"FIN-01"_s)->status == MeasureStatus::Obtained);
    CHECK(measure(line, u"FIN-01"_s)->statusOn == QDate(2026, 6, 4));
    CHECK(events(line) == QStringList{u"FIN-01.first_payment 2026-06-04"_s, u"FIN-01.claim_received 2026-05-26"_s});
}

TEST_CASE("« oui » obtains a measure without a day, « non » decides nothing and is remembered", "[work][linereader]")
{
    const ImportedLine yes = lineWith(u"measure.SEC-06.obtained"_s, u"Oui"_s, u"OP"_s);
    CHECK(measure(yes, u"SEC-06"_s)->status == MeasureStatus::Obtained);
    CHECK_FALSE(measure(yes, u"SEC-06"_s)->statusOn.isValid());
    const ImportedLine no = lineWith(u"measure.SEC-06.obtained"_s, u"non"_s, u"OP"_s);
    CHECK(measure(no, u"SEC-06"_s)->status == MeasureStatus::ToAssess);
    CHECK(measure(no, u"SEC-06"_s)->remark == u"OP : non"_s);
    const ImportedLine asked = lineWith(u"measure.SEC-06.obtained"_s, u"demande en cours"_s, u"OP"_s);
    CHECK(measure(asked, u"SEC-06"_s)->status == MeasureStatus::Requested);
}

TEST_CASE("the state of a case is what its dates prove and no more", "[work][linereader]")
{
    using model::CaseStatus;
    CHECK(lineWith(u"measure.FIN-01.obtained"_s, u"04/06/2026"_s).newCase.file.status == CaseStatus::New);
    CHECK(lineWith(u"event.CASE.contacted"_s, u"04/06/2026"_s).newCase.file.status == CaseStatus::Contacted);
    CHECK(lineWith(u"case.exit_on"_s, u"15/11/2026"_s).newCase.file.status == CaseStatus::Exited);
    CHECK(lineWith(u"case.status"_s, u"En cours"_s).newCase.file.status == CaseStatus::Active);
    CHECK(lineWith(u"case.exit_on"_s, u"bientôt"_s).newCase.file.status == CaseStatus::New);
    CHECK(lineWith(u"event.CASE.contacted"_s, u"27/11/2026"_s).newCase.file.status == CaseStatus::New); // planned
    CHECK(lineWith(u"case.exit_on"_s, u"31/12/2026"_s).newCase.file.status == CaseStatus::New);
}

TEST_CASE("the reason of an exit keeps its own words", "[work][linereader]")
{
    const auto [text, reason] = GENERATE(table<QString, model::ExitReason>({
        {u"relais SSD"_s, model::ExitReason::HandedOver},
        {u"Déménagement"_s, model::ExitReason::Moved},
        {u"autonomie"_s, model::ExitReason::Autonomous},
        {u"retour domicile"_s, model::ExitReason::Returned},
        {u"perdue de vue"_s, model::ExitReason::LostContact},
        {u"fusion des services"_s, model::ExitReason::Other},
    }));
    const ImportedLine line = lineWith(u"case.exit_reason"_s, text);
    CHECK(line.newCase.file.exitReason == reason);
    CHECK(line.newCase.file.exitRemark == text);
}

TEST_CASE("a number of children is a number, with the words around it", "[work][linereader]")
{
    CHECK(lineWith(u"case.children"_s, u"0"_s).newCase.file.children == 0);
    const ImportedLine ages = lineWith(u"case.children"_s, u"2 (4 et 7 ans)"_s);
    CHECK(ages.newCase.file.children == 2);
    CHECK(ages.newCase.file.childrenRemark == u"2 (4 et 7 ans)"_s);
    for (const QString &text : {u"enceinte"_s, u"2,5"_s, u"12/03/2019"_s, u"99"_s}) {
        CAPTURE(text);
        const ImportedLine line = lineWith(u"case.children"_s, text);
        CHECK_FALSE(line.newCase.file.children.has_value());
        REQUIRE(line.newCase.leftovers.size() == 1);
        CHECK(line.newCase.leftovers[0].reason == LeftoverReason::NotANumber);
    }
}

TEST_CASE("a name in one column is cut at its capitals", "[work][linereader]")
{
    const auto [text, last, first] = GENERATE(table<QString, QString, QString>({
        {u"DUPRÉ Léa"_s, u"DUPRÉ"_s, u"Léa"_s},
        {u"Rose-May EL IDRISSI"_s, u"EL IDRISSI"_s, u"Rose-May"_s},
        {u"Dupré Léa"_s, u"Dupré Léa"_s, QString()},
        {u"DUPRÉ"_s, u"DUPRÉ"_s, QString()},
    }));
    const ImportedLine line = work::readCells({{u"Nom prénom"_s, text, u"person.full_name"_s}}, groundOf(kToday));
    CHECK(line.newCase.person.lastName == last);
    CHECK(line.newCase.person.firstName == first);
}

TEST_CASE("a formula stays text and is reported", "[work][linereader]")
{
    const exchange::Sheet sheet = sheetOf(u"NOM;Prénom;Observations\nDUPRÉ;Léa;=cmd|' /C calc'!A0\n"_s);
    const auto lines = work::readLines(sheet, *work::proposeColumnMap(sheet), groundOf(kToday), JobControl());
    CHECK(lines->at(1).formula == ImportedLine::Formula::Some);
    REQUIRE(lines->at(1).newCase.notes.size() == 1);
    CHECK(lines->at(1).newCase.notes[0].text == u"=cmd|' /C calc'!A0"_s);
}

TEST_CASE("a value too long for its field is kept whole", "[work][linereader]")
{
    const QString text = u"a"_s.repeated(501);
    const ImportedLine line = lineWith(u"case.commune"_s, text);
    CHECK(line.newCase.file.commune.isEmpty());
    REQUIRE(line.newCase.leftovers.size() == 1);
    CHECK(line.newCase.leftovers[0].reason == LeftoverReason::TooLong);
    CHECK(line.newCase.leftovers[0].text == text);
}

TEST_CASE("empty lines, totals, repeated heads and lines without a name are told apart", "[work][linereader]")
{
    using enum LineKind;
    CHECK(kindsOf(u"Suivi\n\nN° dossier;NOM;Prénom;Nb enfants\n1;DUPRÉ;Léa;2\n;;;\nN° dossier;NOM;Prénom;Nb enfants\n"
                  "2;;;3\n;TOTAL;Léa;\nTOTAL;2;;=SUM(D4:D7)\n;Nombre de dossiers :;2\n"_s) ==
          QList<LineKind>{Title, Empty, Title, Case, Empty, Title, Nameless, Case, Total, Total});
}

TEST_CASE("in a table that names nobody the number is the name", "[work][linereader]")
{
    const exchange::Sheet sheet = sheetOf(u"N° dossier;Commune\nA-12;Dieppe\n;Eu\n"_s);
    const auto lines = work::readLines(sheet, *work::proposeColumnMap(sheet), groundOf(kToday), JobControl());
    CHECK(lines->at(1).kind == LineKind::Case);
    CHECK(lines->at(1).newCase.person.lastName == u"A-12"_s);
    CHECK(lines->at(2).kind == LineKind::Nameless);
}

TEST_CASE("the fingerprint of a line is that of its content, not of its file", "[work][linereader]")
{
    const auto print = [](const QList<work::SourceCell> &cells) { return work::fingerprintOf(cells, kToday); };
    const QString one = print({{u"NOM"_s, u"DUPRÉ"_s, {}}, {u"Né(e) le"_s, u"01/02/1990"_s, {}}});
    CHECK(print({{u"NÉ(E) LE"_s, u"1990-02-01"_s, u"keep"_s}, {u"nom"_s, u"DUPRÉ "_s, {}}}) == one);
    CHECK(print({{u"NOM"_s, u"DUPRÉ"_s, {}}, {u"Né(e) le"_s, u"02/02/1990"_s, {}}}) != one);
    CHECK(print({{u"Prénom"_s, u"DUPRÉ"_s, {}}, {u"Né(e) le"_s, u"01/02/1990"_s, {}}}) != one);
}
