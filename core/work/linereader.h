// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/model/dateinput.h"
#include "core/work/cases.h"
#include "core/work/columnmap.h"

namespace relais::work {

/// A cell that holds something, and where its column goes.
struct SourceCell {
    QString head;
    QString text; ///< as the spreadsheet shows it; a formula stays text and is never evaluated
    QString target;
};

/// What reading needs to know of the office and the day, by value so that a job may read.
struct ReadingGround {
    QDate today;
    QDateTime now;
    QTimeZone zone;
    QString department; ///< under whose plan telephone numbers are read
    QString author;     ///< of the notes that a line brings
    model::DateRules rules = model::DateRules::Import;
    QHash<QString, QStringList> eventsOfState; ///< "FIN-01.requested" → codes of the events that state stands for
};
ReadingGround readingGround(const Session &session);

enum class LineKind { Title, Empty, Total, Nameless, Case };

/// A row of a table, understood as far as it goes: what no field could hold is among newCase.leftovers, so that every
/// cell is found back.
struct ImportedLine {
    int number = 0; ///< of the row, as the spreadsheet shows it
    LineKind kind = LineKind::Case;
    QList<SourceCell> cells;
    cases::NewCase newCase;
    QStringList fields;  ///< targets that took a value
    QString fingerprint; ///< see fingerprintOf()
    enum class Formula { None, Some } formula = Formula::None;
};

/// BLAKE2b-256 in hexadecimal of the heads and texts, folded white space and ISO dates, whatever the order of the
/// columns and the format of the file: the same line has the same fingerprint in CSV, XLSX and ODS.
QString fingerprintOf(const QList<SourceCell> &cells, const QDate &today);

/// One cell alone, for decisions about it: its fields, or a leftover when it is not understood.
cases::NewCase readCell(const SourceCell &cell, const ReadingGround &ground);
/// All cells of a line together: also its state and its hours of contact.
ImportedLine readCells(const QList<SourceCell> &cells, const ReadingGround &ground);

/// Every row of the sheet in order, the heads among the titles. Cancelled when the job was.
Result<QList<ImportedLine>> readLines(const exchange::Sheet &sheet, const ColumnMap &map, const ReadingGround &ground,
                                      const JobControl &job);

} // namespace relais::work
