// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/galley.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

namespace relais::ui {

namespace {

constexpr qreal kSectionRule = 0.35 * kUnitsPerMillimetre;
constexpr qreal kSectionGap = 1.5 * kUnitsPerPoint; ///< from a section's title to its rule

} // namespace

Galley::Galley(const QString &html, qreal width, qreal tallest)
    : m_width(width), m_tallest(tallest), m_document(html, width)
{
    collectLines();
    const QTextFrame *root = m_document.rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        if (auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
            addTable(*table);
        } else {
            addBlock(it.currentBlock());
        }
    }
}

void Galley::collectLines()
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const QPointF origin = m_document.documentLayout()->blockBoundingRect(block).topLeft();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            m_lines.push_back({line, origin, origin.y() + line.rect().center().y()});
        }
    }
}

void Galley::addBlock(const QTextBlock &block)
{
    const QTextLayout *text = block.layout();
    if (block.length() <= 1) {
        return; // the empty block that a document has around its tables
    }
    const QPointF origin = m_document.documentLayout()->blockBoundingRect(block).topLeft();
    const int level = block.blockFormat().headingLevel();
    const int lines = text->lineCount();
    for (int i = 0; i < lines; ++i) {
        const QRectF line = text->lineAt(i).rect().translated(origin);
        const bool wouldLeaveOneLine = lines > 1 && (i == 0 || i == lines - 2);
        m_bands.push_back({{line.top(), line.bottom()}, level > 0 || wouldLeaveOneLine});
    }
    if (level == 2) {
        const qreal y = m_bands.back().bottom + kSectionGap;
        m_strokes.push_back({QLineF(0, y, m_width, y), {kSectionRule, qRgb(0, 0, 0)}});
        m_bands.back().bottom = y + kSectionRule;
    }
}

/// A cell's box is not public: the highest content of the row, less its padding, is the top of the row.
qreal Galley::topOfRow(const QTextTable &table, int row) const
{
    const QAbstractTextDocumentLayout *layout = m_document.documentLayout();
    qreal top = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const qreal content = layout->blockBoundingRect(cell.firstCursorPosition().block()).top();
        const qreal cellTop = content - PaperDocument::inUnits(cell.format().toTableCellFormat().topPadding());
        top = column == 0 ? cellTop : qMin(top, cellTop);
    }
    return top;
}

/// Of the frame's own rectangle only the size is used, less its margins: Qt adds the first cell's padding to its place.
QRectF Galley::boxOf(QTextTable &table) const
{
    const QAbstractTextDocumentLayout *layout = m_document.documentLayout();
    const QTextTableCell cell = table.cellAt(0, 0);
    const qreal left = layout->blockBoundingRect(cell.firstCursorPosition().block()).left() -
                       PaperDocument::inUnits(cell.format().toTableCellFormat().leftPadding());
    const QSizeF size = layout->frameBoundingRect(&table).size();
    const QTextTableFormat format = table.format();
    return {left, topOfRow(table, 0), size.width(),
            size.height() - PaperDocument::inUnits(format.topMargin() + format.bottomMargin())};
}

void Galley::addTable(QTextTable &table)
{
    const QRectF whole = boxOf(table);
    const bool afterSection = !m_bands.empty() && m_bands.back().keepWithNext;
    const int rows = table.rows();
    const int heads = qMin(table.format().headerRowCount(), rows - 1);
    for (int index = 0; index < rows; ++index) {
        Band row;
        row.top = topOfRow(table, index);
        row.bottom = index + 1 < rows ? topOfRow(table, index + 1) : whole.bottom();
        if (index == heads && heads > 0) {
            m_heads.push_back({topOfRow(table, 0), row.top});
        }
        row.head = heads > 0 && index >= heads ? static_cast<int>(m_heads.size()) - 1 : -1;
        const bool firstOfSeveral = index == heads && index + 1 < rows;
        row.keepWithNext = index < heads || (firstOfSeveral && (afterSection || heads > 0));
        const Rule rule = PaperDocument::ruleOf(table.cellAt(index, 0).format());
        if (rule.thickness > 0) {
            const qreal y = row.bottom - rule.thickness / 2;
            m_strokes.push_back({QLineF(whole.left(), y, whole.right(), y), rule});
        }
        addRow(row, table, index);
    }
    addOutlines(table);
}

void Galley::addRow(const Band &row, const QTextTable &table, int index)
{
    const qreal room = m_tallest - (row.head >= 0 ? m_heads[static_cast<std::size_t>(row.head)].height() : 0);
    if (row.height() <= room) {
        m_bands.push_back(row);
        return;
    }
    // Taller than a sheet: cut between the lines of its longest cell; the lines of the others lie beside them.
    std::vector<qreal> cuts;
    for (int column = 0; column < table.columns(); ++column) {
        std::vector<qreal> ends;
        const QTextTableCell cell = table.cellAt(index, column);
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            const QTextBlock block = it.currentBlock();
            const qreal origin = m_document.documentLayout()->blockBoundingRect(block).top();
            for (int line = 0; block.isValid() && line < block.layout()->lineCount(); ++line) {
                ends.push_back(origin + block.layout()->lineAt(line).rect().bottom());
            }
        }
        if (ends.size() > cuts.size()) {
            cuts = std::move(ends);
        }
    }
    cuts.back() = row.bottom;
    Band part = row;
    part.keepWithNext = false;
    for (const qreal cut : cuts) {
        part.bottom = cut;
        m_bands.push_back(part);
        part.top = cut;
    }
}

void Galley::addOutlines(QTextTable &table)
{
    const Rule rule = PaperDocument::ruleOf(table.format());
    if (rule.thickness > 0) {
        m_outlines.push_back({boxOf(table), rule});
    }
    for (QTextFrame *child : table.childFrames()) {
        if (auto *inner = qobject_cast<QTextTable *>(child)) {
            addOutlines(*inner);
        }
    }
}

void Galley::paint(const Stretch &stretch, QPainter &painter) const
{
    // Line by line: the document's own drawing also draws the line before a cut.
    painter.setPen(Qt::black);
    for (const Line &line : m_lines) {
        if (line.middle > stretch.top && line.middle < stretch.bottom) {
            line.text.draw(&painter, line.origin);
        }
    }
    for (const Stroke &stroke : m_strokes) {
        if (stroke.line.y1() > stretch.top && stroke.line.y1() < stretch.bottom) {
            painter.fillRect(QRectF(stroke.line.x1(), stroke.line.y1() - stroke.rule.thickness / 2, stroke.line.dx(),
                                    stroke.rule.thickness),
                             QColor(stroke.rule.colour));
        }
    }
    painter.setBrush(Qt::NoBrush);
    for (const Outline &outline : m_outlines) {
        if (outline.box.center().y() > stretch.top && outline.box.center().y() < stretch.bottom) {
            painter.setPen(
                QPen(QColor(outline.rule.colour), outline.rule.thickness, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
            painter.drawRect(outline.box);
        }
    }
}

} // namespace relais::ui
