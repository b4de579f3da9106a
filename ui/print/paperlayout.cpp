// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paperlayout.h"

#include "core/base/result.h"
#include "ui/print/papertext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace relais::ui {

namespace {

struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

constexpr qreal kMm = kUnitsPerMillimetre;
constexpr qreal kPt = kUnitsPerPoint;
constexpr qreal kSheetWidth = 210 * kMm;
constexpr qreal kSheetHeight = 297 * kMm;
constexpr qreal kSide = 14 * kMm;
constexpr qreal kBodyWidth = kSheetWidth - 2 * kSide;
constexpr qreal kHeadRule = 17.8 * kMm;
constexpr qreal kHeadGap = 5 * kPt; ///< from the head's text to its rule
constexpr qreal kBodyTop = kHeadRule + 8 * kPt;
constexpr qreal kFootBottom = kSheetHeight - 11 * kMm;
constexpr qreal kFootGap = 5 * kPt;             ///< from the foot's rule to its text
constexpr qreal kBodyGap = 6 * kPt;             ///< kept free above the foot's rule
constexpr qreal kFootWidth = 0.74 * kBodyWidth; ///< the page number has the rest
constexpr Rule kFrameRule{0.2 * kMm, qRgb(0x77, 0x77, 0x77)};
constexpr qreal kHeadSize = 8.75;
constexpr qreal kFootSize = 8.25;

/// A face whose size is given in units: independent of the painter's resolution.
QFont unitFont(qreal points)
{
    QFont font = paperFont(points);
    font.setPixelSize(qRound(points * kUnitsPerPoint));
    return font;
}

qreal footHeight(const QString &note)
{
    const QRectF room(0, 0, kFootWidth, kSheetHeight);
    return QFontMetricsF(unitFont(kFootSize)).boundingRect(room, Qt::TextWordWrap, note).height();
}

} // namespace

PaperLayout::PaperLayout(const model::Paper &paper)
    : m_paper(withTypography(paper)), m_footHeight(footHeight(m_paper.footNote)),
      m_room(kFootBottom - m_footHeight - kFootGap - kBodyGap - kBodyTop), m_galley(m_paper.html, kBodyWidth, m_room)
{
    paginate();
}

qreal PaperLayout::gapBefore(std::size_t band) const
{
    return band == 0 ? 0 : m_galley.bands()[band].top - m_galley.bands()[band - 1].bottom;
}

void PaperLayout::startPage(std::size_t band)
{
    m_pages.emplace_back();
    m_used = 0;
    const int head = m_galley.bands()[band].head;
    if (head >= 0) {
        const Stretch &rows = m_galley.heads()[static_cast<std::size_t>(head)];
        m_pages.back().push_back({rows, 0});
        m_used = rows.height();
    }
}

void PaperLayout::place(std::size_t band)
{
    const Band &one = m_galley.bands()[band];
    Page &page = m_pages.back();
    const bool follows = !page.empty() && band > 0 && page.back().bottom == m_galley.bands()[band - 1].bottom;
    if (follows) {
        page.back().bottom = one.bottom;
    } else {
        page.push_back({one, m_used});
    }
    m_used = page.back().at + page.back().height();
}

void PaperLayout::paginate()
{
    const std::vector<Band> &bands = m_galley.bands();
    m_pages.emplace_back();
    for (std::size_t first = 0; first < bands.size();) {
        std::size_t last = first;
        while (bands[last].keepWithNext && last + 1 < bands.size()) {
            ++last;
        }
        const qreal height = bands[last].bottom - bands[first].top;
        if (m_used > 0 && m_used + gapBefore(first) + height > m_room) {
            startPage(first);
        }
        for (; first <= last; ++first) {
            // Only a group taller than a sheet comes here with no room left.
            if (m_used > 0 && m_used + gapBefore(first) + bands[first].height() > m_room) {
                startPage(first);
            }
            place(first);
        }
    }
}

void PaperLayout::paint(int page, QPainter &painter) const
{
    painter.save();
    painter.scale(1 / kUnitsPerPoint, 1 / kUnitsPerPoint);
    paintHeadAndFoot(page, painter);
    for (const Slice &slice : m_pages[static_cast<std::size_t>(page)]) {
        painter.save();
        painter.translate(kSide, kBodyTop + slice.at - slice.top);
        m_galley.paint(slice, painter);
        painter.restore();
    }
    painter.restore();
}

void PaperLayout::paintHeadAndFoot(int page, QPainter &painter) const
{
    const qreal footTop = kFootBottom - m_footHeight;
    painter.setPen(QColor(0x33, 0x33, 0x33));
    painter.setFont(unitFont(kHeadSize));
    const QRectF head(kSide, 0, kBodyWidth, kHeadRule - kHeadGap);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, m_paper.headLeft);
    painter.drawText(head, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, m_paper.headRight);
    painter.setFont(unitFont(kFootSize));
    painter.drawText(QRectF(kSide, footTop, kFootWidth, m_footHeight), Qt::AlignLeft | Qt::TextWordWrap,
                     m_paper.footNote);
    painter.drawText(QRectF(kSide, footTop, kBodyWidth, m_footHeight), Qt::AlignRight,
                     PaperWords::tr("page %1 / %2").arg(page + 1).arg(pageCount()));
    for (const qreal y : {kHeadRule, footTop - kFootGap}) {
        painter.fillRect(QRectF(kSide, y, kBodyWidth, kFrameRule.thickness), QColor(kFrameRule.colour));
    }
}

} // namespace relais::ui
