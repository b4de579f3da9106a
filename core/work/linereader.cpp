// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/linereader.h"

#include "core/base/text.h"
#include "core/work/cellreader.h"
#include "core/work/columnwords.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace relais::work {

namespace {

constexpr qsizetype kRowsPerReport = 50;

/// A number as totals show it, a percentage or a formula included.
bool isFigure(const QString &text)
{
    static const QRegularExpression kFigure(uR"(^(=.*|[-+]?[\d\s.,]+\s?(%|€)?)$)"_s);
    return kFigure.match(tidied(text)).hasMatch();
}

/// « TOTAL » and figures, nothing else.
bool isTotal(const QList<SourceCell> &cells)
{
    const bool announced = std::any_of(cells.cbegin(), cells.cend(),
                                       [](const SourceCell &cell) { return columnWords().announcesTotal(cell.text); });
    return announced && std::all_of(cells.cbegin(), cells.cend(), [](const SourceCell &cell) {
               return isFigure(cell.text) || columnWords().announcesTotal(cell.text);
           });
}

/// The heads written again, as at each page of a long table.
bool repeatsHeads(const QList<SourceCell> &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const SourceCell &cell) { return folded(cell.text) == folded(cell.head); });
}

bool isFormula(const exchange::SheetCell &cell)
{
    return !cell.formula.isEmpty() || cell.text.startsWith(u'=');
}

/// What the line tells of the state of the case and no more: that somebody works on it is not written in a table.
void settleStatus(model::Case &file, const QList<model::Event> &events, const QDate &today)
{
    if (file.status != model::CaseStatus::New) {
        return; // a column says it
    }
    const bool contacted = std::any_of(events.cbegin(), events.cend(), [&](const model::Event &event) {
        const bool planned = event.on > today || event.at.date() > today;
        return event.code == u"CASE.contacted"_s && !planned;
    });
    const bool left = file.exitOn.isValid() && file.exitOn <= today;
    file.status = left ? model::CaseStatus::Exited : contacted ? model::CaseStatus::Contacted : model::CaseStatus::New;
}

bool hasName(const model::Person &person)
{
    return !person.lastName.isEmpty() || !person.firstName.isEmpty();
}

QList<SourceCell> cellsOf(const QList<exchange::SheetCell> &row, const ColumnMap &map)
{
    QList<SourceCell> cells;
    for (qsizetype i = 0; i < qMin(row.size(), map.columns.size()); ++i) {
        if (row[i].kind != exchange::SheetCell::Kind::Empty) {
            cells << SourceCell{map.columns[i].head, row[i].text, map.columns[i].target};
        }
    }
    return cells;
}

ImportedLine readRow(const QList<exchange::SheetCell> &row, const ColumnMap &map, const ReadingGround &ground)
{
    const QList<SourceCell> cells = cellsOf(row, map);
    ImportedLine line;
    if (cells.isEmpty()) {
        line.kind = LineKind::Empty;
    } else if (isTotal(cells)) {
        line.kind = LineKind::Total;
        line.cells = cells;
    } else if (repeatsHeads(cells)) {
        line.kind = LineKind::Title;
        line.cells = cells;
    } else {
        line = readCells(cells, ground);
    }
    if (std::any_of(row.cbegin(), row.cend(), isFormula)) {
        line.formula = ImportedLine::Formula::Some;
    }
    return line;
}

/// In a table that names nobody the number is the name: a pseudonym is enough.
void nameByReference(ImportedLine &line)
{
    if (line.kind == LineKind::Nameless && !line.newCase.file.reference.isEmpty()) {
        line.newCase.person.lastName = line.newCase.file.reference;
        line.kind = LineKind::Case;
    }
}

} // namespace

ReadingGround readingGround(const Session &session)
{
    ReadingGround ground;
    ground.now = session.clock.now();
    ground.today = session.today();
    ground.zone = session.zone;
    ground.department = session.office.department;
    ground.author = session.user.name;
    for (const model::ClockEvent &event : session.reference.clocks.events()) {
        if (!event.recordedWhen.isEmpty()) {
            ground.eventsOfState[event.code.section(u'.', 0, 0) + u'.' + event.recordedWhen] << event.code;
        }
    }
    return ground;
}

QString fingerprintOf(const QList<SourceCell> &cells, const QDate &today)
{
    QStringList parts;
    for (const SourceCell &cell : cells) {
        const QString text = tidied(cell.text);
        const auto date = model::parseDate(text, today, model::DateRules::Import);
        const QChar between(0x1f);
        parts << folded(cell.head) + between + (date ? date->toString(Qt::ISODate) : text);
    }
    parts.sort();
    const QByteArray bytes = parts.join(QChar(0x1e)).normalized(QString::NormalizationForm_C).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256).toHex());
}

cases::NewCase readCell(const SourceCell &cell, const ReadingGround &ground)
{
    cases::NewCase newCase;
    CellReader reader(ground, newCase);
    reader.read(cell);
    reader.finish();
    return newCase;
}

ImportedLine readCells(const QList<SourceCell> &cells, const ReadingGround &ground)
{
    ImportedLine line;
    line.cells = cells;
    CellReader reader(ground, line.newCase);
    for (const SourceCell &cell : cells) {
        reader.read(cell);
    }
    reader.finish();
    settleStatus(line.newCase.file, line.newCase.events, ground.today);
    line.fields = reader.fields();
    line.fingerprint = fingerprintOf(cells, ground.today);
    line.newCase.file.sourceLine = line.fingerprint;
    line.kind = hasName(line.newCase.person) ? LineKind::Case : LineKind::Nameless;
    return line;
}

Result<QList<ImportedLine>> readLines(const exchange::Sheet &sheet, const ColumnMap &map, const ReadingGround &ground,
                                      const JobControl &job)
{
    const bool namesPeople =
        map.holds(u"person.last_name"_s) || map.holds(u"person.first_name"_s) || map.holds(u"person.full_name"_s);
    QList<ImportedLine> lines;
    lines.reserve(sheet.rows.size());
    for (qsizetype i = 0; i < sheet.rows.size(); ++i) {
        if (job.isCancelled()) {
            return Error{ErrorCode::Cancelled, u"reading the lines"_s};
        }
        ImportedLine line;
        if (i > map.headRow) {
            line = readRow(sheet.rows[i], map, ground);
        } else {
            line.kind = sheet.rows[i].isEmpty() ? LineKind::Empty : LineKind::Title;
        }
        if (!namesPeople) {
            nameByReference(line);
        }
        line.number = static_cast<int>(i) + 1;
        lines << std::move(line);
        if (i % kRowsPerReport == 0) {
            job.report(i + 1, sheet.rows.size());
        }
    }
    return lines;
}

} // namespace relais::work
