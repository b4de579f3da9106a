// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Pieces of HTML in the classes of resources/summary.css. Cells are HTML already; text() makes it of anything stored.
namespace relais::work::html {

struct Column {
    double percent = 0; ///< of the width of the sheet
    QString title;
};

/// Escaped; line breaks stay.
QString text(const QString &stored);
QString strong(const QString &cell);
QString section(const QString &title);
QString row(const QStringList &contents);
/// A line under a section or its table.
QString remark(const QString &content);
/// Rows with rules under heads that repeat on each sheet.
QString table(const QList<Column> &columns, const QString &rows);
/// Rows with rules and no heads; the widths are those of the first row.
QString bareTable(const QList<QStringList> &rows, double firstPercent);
/// Three cells per row, without rules.
QString plainTable(const QStringList &contents);
/// Title at left, outlined alert at right.
QString title(const QString &name, const QString &alert);

struct Fact {
    QString label;
    QString value;
};
/// Facts in two columns, read downwards.
QString facts(const QList<Fact> &facts);
/// Outlined bar, filled to the share.
QString bar(int part, int whole);
/// Empty lines to write on.
QString lines(int count);

} // namespace relais::work::html
