// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paperdocument.h"

#include <QLineF>
#include <QRectF>
#include <QTextLayout>

#include <vector>

class QPainter;
class QTextBlock;
class QTextTable;

namespace relais::ui {

/// A stretch of the column, in units from its top.
struct Stretch {
    qreal top = 0;
    qreal bottom = 0;
    [[nodiscard]] qreal height() const { return bottom - top; }
};

/// The smallest stretch that stays whole on a sheet: a line of text or a row of a table.
struct Band : Stretch {
    bool keepWithNext = false;
    int head = -1; ///< index in Galley::heads() of the table head to repeat above it on a new sheet; -1 = none
};

/// The body of a Paper as one endless column, with the places where it may be cut and the rules drawn on it.
class Galley
{
public:
    /// @param tallest room of one sheet, in units: a row that exceeds it is cut between its lines
    Galley(const QString &html, qreal width, qreal tallest);

    [[nodiscard]] const std::vector<Band> &bands() const { return m_bands; }
    [[nodiscard]] const std::vector<Stretch> &heads() const { return m_heads; }
    /// Paints one stretch where it lies in the column; the caller moves the painter.
    void paint(const Stretch &stretch, QPainter &painter) const;

private:
    struct Line {
        QTextLine text;
        QPointF origin; ///< of its block
        qreal middle = 0;
    };
    struct Stroke {
        QLineF line;
        Rule rule;
    };
    struct Outline {
        QRectF box;
        Rule rule;
    };

    void collectLines();
    void addBlock(const QTextBlock &block);
    void addTable(QTextTable &table);
    void addRow(const Band &row, const QTextTable &table, int index);
    void addOutlines(QTextTable &table);
    [[nodiscard]] QRectF boxOf(QTextTable &table) const;
    [[nodiscard]] qreal topOfRow(const QTextTable &table, int row) const;

    qreal m_width;
    qreal m_tallest;
    PaperDocument m_document;
    std::vector<Band> m_bands;
    std::vector<Stretch> m_heads;
    std::vector<Line> m_lines;
    std::vector<Stroke> m_strokes;
    std::vector<Outline> m_outlines;
};

} // namespace relais::ui
