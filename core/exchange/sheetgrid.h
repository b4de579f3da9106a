// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

namespace relais::exchange {

/// The rows of a sheet while it is read. Cells may come in any order; empty ones leave no trace, so that formatted but
/// unused rows and columns cost nothing; every limit on size is judged here.
class SheetGrid
{
public:
    explicit SheetGrid(const SheetLimits &limits) : m_limits(limits) {}

    /// @param row,column from 0. SheetTooLarge beyond a limit.
    Result<void> place(qint64 row, qint64 column, SheetCell cell);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] QList<QList<SheetCell>> take() { return std::move(m_rows); }

private:
    const SheetLimits &m_limits;
    QList<QList<SheetCell>> m_rows;
    qsizetype m_width = 0; ///< of the row last begun, a good guess for the next one
    qint64 m_cells = 0;
    qint64 m_characters = 0;
};

} // namespace relais::exchange
