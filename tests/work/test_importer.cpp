// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"
#include "core/work/casedetail.h"
#include "core/work/decisions.h"
#include "core/work/importer.h"
#include "core/work/undo.h"
#include "tests/kit/catch.h"
#include "tests/kit/shared.h"
#include "tests/kit/tempvault.h"
#include "tests/work/sheets.h"

#include <QElapsedTimer>

using namespace relais;
using work::ImportReport;
using work::LineOutcome;

namespace {

QString samplesFolder()
{
    return sharedFolder() + u"/samples/caseload/"_s;
}

Result<ImportReport> import(work::Session &session, const exchange::Sheet &sheet)
{
    const auto map = work::columnMapFor(session, sheet);
    REQUIRE_OK(map);
    const JobControl job;
    const auto plan = work::previewImport(session, sheet, *map, job);
    REQUIRE_OK(plan);
    return work::applyImport(session, *plan, job);
}

exchange::Sheet sampleSheet(const QString &name)
{
    const auto sheet = exchange::readSheet(samplesFolder() + name, JobControl());
    REQUIRE_OK(sheet);
    return *sheet;
}

/// One line per case of what the command line lists, without ids.
QStringList caseList(const work::Session &session)
{
    QStringList lines;
    const QList<model::CaseRow> rows = *work::cases::rows(session);
    for (const model::CaseRow &row : rows) {
        lines << QStringList{row.reference,
                             row.lastName,
                             row.birthName,
                             row.firstName,
                             row.birthDate.toString(Qt::ISODate),
                             row.commune,
                             row.phones.join(u'+'),
                             model::word(row.status),
                             row.referredAt.toString(Qt::ISODate),
                             row.referent,
                             row.nextClock,
                             row.nextDueAt.toString(Qt::ISODate),
                             row.contact.hours,
                             QString::number(row.obtained),
                             QString::number(row.leftovers)}
                     .join(u'|');
    }
    return lines;
}

const work::LineReport &line(const ImportReport &report, int number)
{
    return report.lines.at(number - 1);
}

QString texts(const model::Fields &fields)
{
    QString all;
    for (const QVariant &value : fields) {
        all += u'\n' + value.toString();
    }
    return all + u'\n';
}

/// Every text and date of a case, each on a line of its own.
QString contentOf(const work::CaseDetail &detail)
{
    QString all = texts(model::fieldsOf(detail.file)) + texts(model::fieldsOf(detail.person));
    const auto add = [&all](const auto &records) {
        for (const auto &record : records) {
            all += texts(model::fieldsOf(record));
        }
    };
    add(detail.contacts);
    add(detail.events);
    add(detail.measures);
    add(detail.notes);
    add(detail.leftovers);
    return all;
}

/// Whether a cell is found back in its case, in the words of the case.
bool isFound(const work::SourceCell &cell, const work::CaseDetail &detail, const QTimeZone &zone)
{
    if (cell.target == u"case.referred_at"_s && detail.file.referredAt.isValid()) {
        return detail.file.referredAt.toTimeZone(zone).toString(u"dd/MM/yyyy"_s) == cell.text;
    }
    if (cell.target == u"case.children"_s) {
        return detail.file.children == cell.text.toInt();
    }
    if (cell.target == u"case.scheme"_s) {
        return model::word(detail.file.scheme) == (cell.text == u"?"_s ? u"unknown"_s : cell.text.toLower());
    }
    if (cell.target == u"measure.SEC-06.obtained"_s && cell.text == u"oui"_s) {
        return std::any_of(detail.measures.cbegin(), detail.measures.cend(), [](const model::Measure &measure) {
            return measure.code == u"SEC-06"_s && measure.status == model::MeasureStatus::Obtained;
        });
    }
    const QDate date = QDate::fromString(cell.text, u"dd/MM/yyyy"_s);
    const QString text = cell.target == u"measure.SEC-06.obtained"_s ? u"OP : "_s + cell.text
                         : date.isValid()                            ? date.toString(Qt::ISODate)
                                                                     : cell.text;
    return contentOf(detail).contains(u'\n' + text + u'\n');
}

} // namespace

TEST_CASE("the sample caseload becomes 140 cases, one held line and two values to take up again", "[work][importer]")
{
    if (sharedFolder().isEmpty()) {
        WARN("skipped: no shared samples");
        return;
    }
    const QString name = GENERATE(as<QString>{}, u"file-active.csv"_s, u"file-active.xlsx"_s, u"file-active.ods"_s,
                                  u"file-active-libreoffice.xlsx"_s);
    CAPTURE(name);
    TempVault temp;
    const auto report = import(temp.session(), sampleSheet(name));
    REQUIRE_OK(report);
    CHECK(report->counts.created == 140);
    CHECK(report->counts.held == 1);
    CHECK(report->counts.empty == 1);
    CHECK(report->counts.total == 1);
    CHECK(report->counts.title == 2);
    CHECK(report->counts.leftovers == 2);
    CHECK(report->lines.size() == 145);
    CHECK(line(*report, 10).leftovers.isEmpty());
    REQUIRE(line(*report, 12).leftovers.size() == 1);
    CHECK(line(*report, 12).leftovers[0].text == u"31/02/1990"_s);
    CHECK(line(*report, 12).leftovers[0].reason == model::LeftoverReason::ImpossibleDate);
    REQUIRE(line(*report, 14).leftovers.size() == 1);
    CHECK(line(*report, 14).leftovers[0].text == u"hier"_s);
    CHECK(line(*report, 14).leftovers[0].field == u"case.referred_at"_s);
    CHECK(line(*report, 20).outcome == LineOutcome::Held);
    CHECK(line(*report, 20).reasons == QStringList{u"same_name"_s, u"first_name"_s, u"birth_date"_s, u"phone"_s});
    CHECK(line(*report, 28).outcome == LineOutcome::Empty);
    CHECK(line(*report, 145).outcome == LineOutcome::Total);
    CHECK(line(*report, 11).reasons == QStringList{u"formula"_s});
    CHECK(work::cases::rows(temp.session())->size() == 140);
}

TEST_CASE("every cell of the sample is found back in its case or in its values to take up again", "[work][importer]")
{
    if (sharedFolder().isEmpty()) {
        WARN("skipped: no shared samples");
        return;
    }
    TempVault temp;
    const exchange::Sheet sheet = sampleSheet(u"file-active.csv"_s);
    const auto map = work::proposeColumnMap(sheet);
    const auto plan = work::previewImport(temp.session(), sheet, *map, JobControl());
    REQUIRE_OK(plan);
    REQUIRE_OK(work::applyImport(temp.session(), *plan, JobControl()));
    int cells = 0;
    for (const work::PlannedLine &planned : plan->lines) {
        if (planned.outcome != LineOutcome::Created) {
            continue;
        }
        const auto id = work::cases::byIdOrReference(temp.session(), planned.source.newCase.file.reference);
        REQUIRE_OK(id);
        const auto detail = work::loadCase(temp.session(), *id);
        REQUIRE_OK(detail);
        for (const work::SourceCell &cell : planned.source.cells) {
            CAPTURE(planned.source.number, cell.head, cell.text);
            CHECK(isFound(cell, *detail, temp.session().zone));
            ++cells;
        }
    }
    CHECK(cells > 2000);
    const auto pending = work::decisions::pending(temp.session());
    REQUIRE(pending->held.size() == 1);
    CHECK(pending->held[0].cells.size() == 19); // the held line is there whole
    CHECK(pending->held[0].line.line == 20);
    REQUIRE(pending->held[0].like);
    CHECK(pending->held[0].like->reference == u"76-2026-00004"_s);
    CHECK(pending->leftovers.size() == 2);
}

TEST_CASE("a caseload gives the same cases from CSV, XLSX and ODS, and importing it again adds nothing",
          "[work][importer]")
{
    if (sharedFolder().isEmpty()) {
        WARN("skipped: no shared samples");
        return;
    }
    TempVault csv;
    REQUIRE_OK(import(csv.session(), sampleSheet(u"file-active.csv"_s)));
    const QStringList expected = caseList(csv.session());
    for (const QString &name : {u"file-active.xlsx"_s, u"file-active.ods"_s}) {
        CAPTURE(name);
        TempVault other;
        REQUIRE_OK(import(other.session(), sampleSheet(name)));
        CHECK(caseList(other.session()) == expected);
        const auto again = import(csv.session(), sampleSheet(name));
        REQUIRE_OK(again);
        CHECK(again->counts.created == 0);
        CHECK(again->counts.held == 0);
        CHECK(again->counts.known == 141);
        CHECK(caseList(csv.session()) == expected);
        CHECK(work::decisions::pending(csv.session())->count() == 3);
    }
}

TEST_CASE("one undo takes an import back whole, and the table can be imported again", "[work][importer]")
{
    TempVault temp;
    const exchange::Sheet sheet =
        sheetOf(u"N° dossier;NOM;Prénom;Né(e) le;Date signalement\n76-2026-00007;DUPRÉ;Léa;01/02/1990;hier\n"
                ";DUPRE;Léa;01/02/1990;12/11/2026\n;PAYET;Zoé;02/03/1991;13/11/2026\n"_s);
    REQUIRE_OK(import(temp.session(), sheet));
    CHECK(caseList(temp.session()).size() == 2);
    CHECK(work::decisions::pending(temp.session())->count() == 2);
    const auto act = work::undo::undoable(temp.session());
    REQUIRE((act && act->has_value()));
    CHECK((*act)->verb == u"import.caseload"_s);
    REQUIRE_OK(work::undo::takeBack(temp.session(), **act));
    CHECK(caseList(temp.session()).isEmpty());
    CHECK(work::decisions::pending(temp.session())->count() == 0);
    const auto again = import(temp.session(), sheet);
    REQUIRE_OK(again);
    CHECK(again->counts.created == 2);
    CHECK(again->counts.held == 1);
}

TEST_CASE("a person who has a case already is held back, by name and birth date, telephone or number",
          "[work][importer]")
{
    TempVault temp;
    temp.addCase(u"Kervella"_s, u"Naïma"_s, u"06 39 98 41 07"_s); // 76-2026-00001
    const auto report = import(temp.session(), sheetOf(u"N° dossier;NOM;Prénom;Tél\n;AUTRE;Nom;+33 6 39 98 41 07\n"
                                                       "76-2026-00001;ENCORE;Autre;\n;KERVELLA;Naïma;\n"_s));
    REQUIRE_OK(report);
    CHECK(line(*report, 2).outcome == LineOutcome::Held);
    CHECK(line(*report, 2).reasons.contains(u"phone"_s));
    CHECK(line(*report, 3).outcome == LineOutcome::Held);
    CHECK(line(*report, 3).reasons == QStringList{u"same_reference"_s});
    CHECK(line(*report, 4).outcome == LineOutcome::Created); // the same name alone is no proof
}

TEST_CASE("a line without a number never takes the number of a later line", "[work][importer]")
{
    TempVault temp;
    REQUIRE_OK(import(temp.session(), sheetOf(u"N° dossier;NOM;Prénom\n;DUPRÉ;Léa\n76-2026-00001;PAYET;Zoé\n"_s)));
    const QStringList list = caseList(temp.session());
    REQUIRE(list.size() == 2);
    CHECK(list[0] > u"76-2026-00002"_s);
    CHECK(list[0].contains(u"|DUPRÉ"_s));
    CHECK(list[1].startsWith(u"76-2026-00001|PAYET"_s));
}

TEST_CASE("a line written twice in one table is one case", "[work][importer]")
{
    TempVault temp;
    const auto report = import(temp.session(), sheetOf(u"NOM;Prénom;Commune\nDUPRÉ;Léa;Eu\nDUPRÉ;Léa;Eu\n"_s));
    CHECK(report->counts.created == 1);
    CHECK(report->counts.known == 1);
}

TEST_CASE("a line that names nobody is held back whole", "[work][importer]")
{
    TempVault temp;
    const auto report =
        import(temp.session(),
               sheetOf(u"N° dossier;NOM;Prénom;Commune\n1;DUPRÉ;Léa;Eu\n* NPAI = n'habite pas à l'adresse;;;\n"_s));
    CHECK(line(*report, 3).outcome == LineOutcome::Held);
    CHECK(line(*report, 3).reasons == QStringList{u"no_name"_s});
    CHECK(caseList(temp.session()).size() == 1);
}

TEST_CASE("a stopped import leaves the vault as it was", "[work][importer]")
{
    TempVault temp;
    const exchange::Sheet sheet = sheetOf(u"NOM;Prénom\nDUPRÉ;Léa\nPAYET;Zoé\nROUX;Anaïs\n"_s);
    const auto map = work::columnMapFor(temp.session(), sheet);
    const auto plan = work::previewImport(temp.session(), sheet, *map, JobControl());
    REQUIRE_OK(plan);
    JobControl *running = nullptr;
    JobControl job([&](qint64 done, qint64 total) {
        CHECK(total == 3);
        if (done == 2) {
            running->cancel();
        }
    });
    running = &job;
    const auto stopped = work::applyImport(temp.session(), *plan, job);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(caseList(temp.session()).isEmpty());
    const auto preview = work::previewImport(temp.session(), sheet, *map, job);
    REQUIRE_FALSE(preview);
    CHECK(preview.error().code == ErrorCode::Cancelled);
}

TEST_CASE("a plan that the vault has overtaken writes nothing", "[work][importer]")
{
    TempVault temp;
    const exchange::Sheet sheet = sheetOf(u"NOM;Prénom\nDUPRÉ;Léa\n"_s);
    const auto map = work::columnMapFor(temp.session(), sheet);
    const auto plan = work::previewImport(temp.session(), sheet, *map, JobControl());
    REQUIRE_OK(work::applyImport(temp.session(), *plan, JobControl()));
    const auto twice = work::applyImport(temp.session(), *plan, JobControl());
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::StaleValue);
    CHECK(caseList(temp.session()).size() == 1);
}

TEST_CASE("five thousand lines are planned and written", "[work][importer][.bench]")
{
    QString csv =
        u"N° dossier;NOM;Prénom;Né(e) le;Date signalement;Commune;Tél;1er contact;AUVVC demandée;Observations\n"_s;
    for (int i = 0; i < 5000; ++i) {
        csv += u"76-2025-%1;NOM%2;Léa;%3;15/05/2026;Eu;06 39 98 %4 %5;20/05/2026;26/05/2026;rappeler\n"_s
                   .arg(i, 5, 10, QLatin1Char('0'))
                   .arg(i)
                   .arg(QDate(1960, 1, 1).addDays(i).toString(u"dd/MM/yyyy"_s))
                   .arg(i / 100, 2, 10, QLatin1Char('0'))
                   .arg(i % 100, 2, 10, QLatin1Char('0'));
    }
    TempVault temp;
    const exchange::Sheet sheet = sheetOf(csv);
    const auto map = work::proposeColumnMap(sheet);
    QElapsedTimer timer;
    timer.start();
    const auto plan = work::previewImport(temp.session(), sheet, *map, JobControl());
    REQUIRE_OK(plan);
    const qint64 planned = timer.restart();
    REQUIRE_OK(work::applyImport(temp.session(), *plan, JobControl()));
    const qint64 written = timer.elapsed();
    WARN("planned in " << planned << " ms, written in " << written << " ms");
    CHECK(caseList(temp.session()).size() == 5000);
}
