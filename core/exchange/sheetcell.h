// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace relais::exchange {

/// One cell of a foreign spreadsheet, reduced to what a French reader sees in it.
struct SheetCell {
    enum class Kind { Empty, Text, Number, Date, Boolean };

    Kind kind = Kind::Empty;
    /// The same for the same value whatever the file format: dates "dd/MM/yyyy", with " HH:mm" when the cell has a
    /// time; numbers with a decimal comma and without grouping; lines separated by '\n'.
    QString text;
    QDate date;      ///< only for Kind::Date
    QString formula; ///< with its "=", never evaluated; empty when the cell holds a plain value
};

/// White space alone counts as nothing: OpenDocument does not keep it, so the formats would disagree.
SheetCell textCell(QString text);

/// @param shown the number as its format shows it, when known. It wins over the value when it has leading zeros: a
/// telephone number or a postal code that somebody typed as a number.
SheetCell numberCell(double value, const QString &shown = {});

/// Seconds of the time are dropped.
SheetCell dateCell(QDate date, QTime time = {});

/// @param iso "yyyy-MM-dd", then possibly "THH:mm" and more. @param otherwise text of the cell when it is no such date
SheetCell isoDateCell(const QString &iso, const QString &otherwise);

/// A time of day or a duration, as text "HH:mm" or "HH:mm:ss". @param seconds not negative
SheetCell timeCell(qint64 seconds);

SheetCell booleanCell(bool value);

} // namespace relais::exchange
