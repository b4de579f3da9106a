// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paperpreview.h"

#include "ui/common/look.h"

#include <QPainter>
#include <QScrollBar>

namespace relais::ui {

class PaperPreview::Sheets final : public QWidget
{
public:
    std::shared_ptr<const PaperLayout> layout;

    void fitTo(QSize room)
    {
        const int pages = layout == nullptr ? 0 : layout->pageCount();
        const int gap = px(Space::M);
        m_scale = qMin((room.width() - 2 * gap) / kSheetPoints.width(), 2.0);
        if (pages == 1) { // one sheet is shown whole
            m_scale = qMin(m_scale, (room.height() - 2 * gap) / kSheetPoints.height());
        }
        const int sheet = qRound(kSheetPoints.height() * m_scale);
        setFixedSize(room.width(), qMax(room.height(), pages * (sheet + gap) + gap));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Paper));
        if (layout == nullptr) {
            return;
        }
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        const QSizeF sheet = kSheetPoints * m_scale;
        const qreal left = (width() - sheet.width()) / 2;
        for (int page = 0; page < layout->pageCount(); ++page) {
            const qreal top = px(Space::M) + page * (sheet.height() + px(Space::M));
            painter.save();
            painter.translate(left, top);
            painter.fillRect(QRectF(QPointF(), sheet), Qt::white);
            painter.setPen(color(Token::Border));
            painter.drawRect(QRectF(QPointF(), sheet));
            painter.scale(m_scale, m_scale);
            layout->paint(page, painter);
            painter.restore();
        }
    }

private:
    qreal m_scale = 1;
};

PaperPreview::PaperPreview(QWidget *parent) : QScrollArea(parent), m_sheets(new Sheets)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The page as it will be printed"));
    setWidget(m_sheets);
}

void PaperPreview::setPaper(std::shared_ptr<const PaperLayout> layout)
{
    m_sheets->layout = std::move(layout);
    m_sheets->fitTo(viewport()->size());
    verticalScrollBar()->setValue(0);
}

void PaperPreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_sheets->fitTo(viewport()->size());
}

} // namespace relais::ui
