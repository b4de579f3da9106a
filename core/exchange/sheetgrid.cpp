// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetgrid.h"

namespace relais::exchange {

Result<void> SheetGrid::place(qint64 row, qint64 column, SheetCell cell)
{
    if (cell.kind == SheetCell::Kind::Empty) {
        return {};
    }
    if (row >= m_limits.rows || column >= m_limits.columns) {
        return Error{ErrorCode::SheetTooLarge, u"content in row %1, column %2"_s.arg(row + 1).arg(column + 1)};
    }
    if (cell.text.size() > m_limits.cellLength || cell.formula.size() > m_limits.cellLength) {
        return Error{ErrorCode::SheetTooLarge, u"overlong cell in row %1, column %2"_s.arg(row + 1).arg(column + 1)};
    }
    if (row >= m_rows.size()) {
        m_width = m_rows.isEmpty() ? 0 : m_rows.constLast().size();
        m_rows.resize(row + 1);
    }
    QList<SheetCell> &cells = m_rows[row];
    if (column >= cells.size()) {
        m_cells += column + 1 - cells.size();
        if (cells.isEmpty()) {
            cells.reserve(qMax(m_width, column + 1));
        }
        cells.resize(column + 1);
    }
    m_characters += cell.text.size() + cell.formula.size();
    if (m_cells > m_limits.cells || m_characters > m_limits.characters) {
        return Error{ErrorCode::SheetTooLarge,
                     u"%1 cells, %2 characters by row %3"_s.arg(m_cells).arg(m_characters).arg(row + 1)};
    }
    cells[column] = std::move(cell);
    return {};
}

} // namespace relais::exchange
