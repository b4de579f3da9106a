// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/paper.h"
#include "ui/print/galley.h"

#include <vector>

class QPainter;

namespace relais::ui {

/// Size of the sheet in points: A4.
constexpr QSizeF kSheetPoints(210 * 72 / 25.4, 297 * 72 / 25.4);

/// A Paper cut into A4 sheets. Rows are never split (unless one is taller than a sheet), heads of tables repeat, a
/// section head keeps its first two rows, a paragraph leaves no single line behind.
class PaperLayout
{
public:
    explicit PaperLayout(const model::Paper &paper);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Paints one sheet: the same strokes for the preview, the PDF and the printer. One unit of the painter is one
    /// point (1/72 inch), its origin the corner of the sheet. @param page from 0
    void paint(int page, QPainter &painter) const;

private:
    /// A stretch of the column as it lies on a sheet.
    struct Slice : Stretch {
        qreal at = 0; ///< below the top of the sheet's body
    };
    using Page = std::vector<Slice>;

    void paginate();
    [[nodiscard]] qreal gapBefore(std::size_t band) const;
    void startPage(std::size_t band);
    void place(std::size_t band);
    void paintHeadAndFoot(int page, QPainter &painter) const;

    model::Paper m_paper;
    qreal m_footHeight;
    qreal m_room; ///< height of the body of a sheet
    Galley m_galley;
    std::vector<Page> m_pages;
    qreal m_used = 0; ///< of the last page, while cutting
};

} // namespace relais::ui
